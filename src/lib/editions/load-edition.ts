import type { Edition } from '../scoring/indicator';

const modules = import.meta.glob<Readonly<Record<string, Edition>>>('./*/edition.ts');

/** Ids of all editions: the names of their folders. */
export const editionIds: readonly string[] = Object.keys(modules).map(
	(path) => path.split('/')[1] ?? ''
);

/**
 * The rules of one edition, without those of the others and without prose.
 * @throws RangeError when there is no such edition.
 */
export async function loadEdition(id: string): Promise<Edition> {
	const module = await modules[`./${id}/edition.ts`]?.();
	const edition = Object.values(module ?? {})[0];
	if (edition === undefined) throw new RangeError(`no edition ${id}`);
	return edition;
}
