import type { Raw } from './fields';
import type { Readings } from './indicator';
import type { BodyKind } from './nodes';
import type { Problem } from './problem';
import type { Situation } from './scope';

/**
 * The readings in force: those of the draft where the edition knows them, else the defaults, with a
 * problem for each that it does not know. A blank option is the default.
 */
export function situationOf(
	readings: Readings,
	kind: BodyKind,
	chosen: Raw
): { readonly situation: Situation; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const inForce = new Map<string, string>();
	for (const [id, [standard]] of Object.entries(readings)) inForce.set(id, standard);
	let key: string = kind;
	for (const [id, option] of Object.entries(chosen)) {
		const options = Object.hasOwn(readings, id) ? readings[id] : undefined;
		if (option === null || option === '') continue;
		if (typeof option === 'string' && options?.includes(option)) {
			inForce.set(id, option);
		} else {
			problems.push({ indicator: null, input: id, code: 'unknown-reading' });
		}
	}
	for (const [id, option] of inForce) key += `|${id}=${option}`;
	return { situation: { kind, readings: Object.fromEntries(inForce), key }, problems };
}
