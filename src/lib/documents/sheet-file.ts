import * as z from 'zod/mini';
import { MOST_BYTES, MOST_TIME, type SheetRefusal } from './sheet-refusal';

const cellsSchema = z.union([
	z.object({ ok: z.literal(true), rows: z.array(z.array(z.string())) }),
	z.object({
		ok: z.literal(false),
		refusal: z.enum([
			'too-big',
			'too-many-cells',
			'unpacks-too-big',
			'not-a-sheet',
			'empty',
			'too-slow'
		])
	})
]);

/** The rows of a spreadsheet as text, or why there are none. */
export type SheetFile =
	| { readonly ok: true; readonly rows: readonly (readonly string[])[] }
	| { readonly ok: false; readonly refusal: SheetRefusal };

/** Reads a .xlsx, .csv or .tsv file that the user has chosen, in a worker that is ended after 10 s. */
export async function readSheetFile(file: Blob): Promise<SheetFile> {
	if (file.size > MOST_BYTES) return { ok: false, refusal: 'too-big' };
	const buffer = await file.arrayBuffer();
	const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), { type: 'module' });
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		return await new Promise<SheetFile>((resolve) => {
			const giveUp = (refusal: SheetRefusal) => () => {
				resolve({ ok: false, refusal });
			};
			timer = setTimeout(giveUp('too-slow'), MOST_TIME);
			worker.addEventListener('error', giveUp('not-a-sheet'));
			worker.addEventListener('message', (event: MessageEvent<unknown>) => {
				const read = cellsSchema.safeParse(event.data);
				resolve(read.success ? read.data : { ok: false, refusal: 'not-a-sheet' });
			});
			worker.postMessage(buffer, [buffer]);
		});
	} finally {
		clearTimeout(timer);
		worker.terminate();
	}
}
