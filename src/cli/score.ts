import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { readDraft } from '../lib/drafts/format';
import { editionById } from '../lib/editions/editions';
import { resultOf } from '../lib/scoring/result';
import { cliWords, type CliWords } from './words';
import { JsonSplitter, type JsonPiece } from '../lib/drafts/json-splitter';

const CANNOT_BE_READ = 2;

/**
 * Scores drafts: `score FILE`, or `score -` for standard input. A file holds one draft, an array of
 * them, or one a line; each result is one line on standard output. What cannot be read is named on
 * standard error with its line and the reason, and the others are still scored.
 * @returns 0, or 2 when something could not be read
 */
export async function main(args: readonly string[]): Promise<number> {
	const words = cliWords(process.env);
	const [file, ...more] = args;
	if (file === undefined || more.length > 0) return fail(words.usage);
	const stream = file === '-' ? process.stdin : createReadStream(file);
	stream.setEncoding('utf8');
	const run = new Run(words);
	try {
		for await (const chunk of stream) await run.take(run.splitter.push(String(chunk)));
	} catch (error) {
		return fail(words.cannotOpen(file, error instanceof Error ? error.message : String(error)));
	}
	await run.take(run.splitter.end());
	if (run.pieces === 0) return fail(words.empty);
	return run.refused ? CANNOT_BE_READ : 0;
}

function fail(message: string): number {
	process.stderr.write(`${message}\n`);
	return CANNOT_BE_READ;
}

class Run {
	readonly splitter = new JsonSplitter();
	pieces = 0;
	refused = false;
	readonly #words: CliWords;

	constructor(words: CliWords) {
		this.#words = words;
	}

	async take(pieces: readonly JsonPiece[]): Promise<void> {
		for (const piece of pieces) {
			this.pieces += 1;
			const line = this.#score(piece);
			if (line !== null && !process.stdout.write(line)) await once(process.stdout, 'drain');
		}
	}

	/** The result line of a piece; null where it was refused. */
	#score({ text, line }: JsonPiece): string | null {
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			return this.#refuse(line, `${this.#words.refusals['not-json']} (${reason})`);
		}
		const read = readDraft(value, (id) => editionById(id) !== undefined);
		if (!read.ok) return this.#refuse(line, this.#words.refusals[read.refusal]);
		const edition = editionById(read.draft.edition);
		if (edition === undefined) return null;
		return `${JSON.stringify(resultOf(edition, read.draft))}\n`;
	}

	#refuse(line: number, reason: string): null {
		this.refused = true;
		process.stderr.write(`${this.#words.atLine(line, reason)}\n`);
		return null;
	}
}
