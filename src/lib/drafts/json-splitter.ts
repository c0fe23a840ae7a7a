/** One JSON text cut out of a file, with the line (1-based) on which it begins. */
export interface JsonPiece {
	readonly text: string;
	readonly line: number;
}

const OPENING = '{[';
const CLOSING = '}]';

/**
 * Cuts a stream into drafts without holding more than one: a single draft, one draft a line, or the
 * elements of an array, in any mixture. What is broken comes out as a piece of its own, so that the
 * drafts around it are still found. It only cuts; `JSON.parse` judges each piece.
 */
export class JsonSplitter {
	#rest = '';
	#at = 0;
	#line = 1;
	#inArray = false;
	#pieceStart = 0;
	#pieceLine = 1;
	#depth = 0;
	#inString = false;
	#escaped = false;

	/** Takes the next part of the stream and gives the pieces that it completes. */
	push(chunk: string): readonly JsonPiece[] {
		this.#rest += chunk;
		return this.#take(false);
	}

	/** Gives what is left when the stream has ended. */
	end(): readonly JsonPiece[] {
		return this.#take(true);
	}

	#take(ended: boolean): readonly JsonPiece[] {
		const pieces: JsonPiece[] = [];
		let more = true;
		while (more) {
			more = this.#inArray ? this.#takeElement(pieces, ended) : this.#takeValue(pieces, ended);
		}
		this.#rest = this.#rest.slice(this.#pieceStart);
		this.#at -= this.#pieceStart;
		this.#pieceStart = 0;
		return pieces;
	}

	#emit(pieces: JsonPiece[], end: number): void {
		const text = this.#rest.slice(this.#pieceStart, end).trim();
		if (text !== '') pieces.push({ text, line: this.#pieceLine });
		this.#depth = 0;
		this.#inString = false;
		this.#escaped = false;
	}

	/** A value outside an array: a line, or as many lines as its brackets need. */
	#takeValue(pieces: JsonPiece[], ended: boolean): boolean {
		if (this.#depth === 0 && !this.#inString && !this.#skipSpace()) return false;
		if (this.#at === this.#pieceStart && this.#rest[this.#at] === '[') {
			this.#inArray = true;
			this.#begin(this.#at + 1);
			return true;
		}
		const newline = this.#rest.indexOf('\n', this.#at);
		const lineEnd = newline === -1 ? this.#rest.length : newline;
		if (newline === -1 && !ended) return false;
		if (this.#at > this.#pieceStart && isDraft(this.#rest.slice(this.#at, lineEnd))) {
			// A draft of its own at the start of a line: what came before it was never closed.
			this.#emit(pieces, this.#at);
			this.#begin(this.#at);
			return true;
		}
		this.#scan(lineEnd);
		this.#at = lineEnd;
		if (this.#depth > 0 && newline !== -1 && !this.#inString) {
			this.#at += 1;
			this.#line += 1;
			return true;
		}
		this.#emit(pieces, lineEnd);
		this.#begin(lineEnd);
		return lineEnd < this.#rest.length;
	}

	/** An element of an array, up to the comma or bracket that ends it. */
	#takeElement(pieces: JsonPiece[], ended: boolean): boolean {
		if (this.#at === this.#pieceStart && !this.#skipSpace() && !ended) return false;
		for (; this.#at < this.#rest.length; this.#at += 1) {
			const character = this.#rest[this.#at];
			if (this.#depth === 0 && !this.#inString && (character === ',' || character === ']')) {
				this.#emit(pieces, this.#at);
				this.#inArray = character === ',';
				this.#begin(this.#at + 1);
				return true;
			}
			this.#read(character);
			if (character === '\n') {
				this.#line += 1;
				this.#inString = false;
				this.#escaped = false;
			}
		}
		if (!ended) return false;
		this.#emit(pieces, this.#rest.length);
		pieces.push({ text: '[', line: this.#line });
		this.#inArray = false;
		this.#begin(this.#rest.length);
		return false;
	}

	#begin(at: number): void {
		this.#at = at;
		this.#pieceStart = at;
		this.#pieceLine = this.#line;
	}

	#skipSpace(): boolean {
		while (this.#at < this.#rest.length && this.#rest.charAt(this.#at).trim() === '') {
			if (this.#rest[this.#at] === '\n') this.#line += 1;
			this.#at += 1;
		}
		this.#begin(this.#at);
		return this.#at < this.#rest.length;
	}

	#scan(end: number): void {
		for (; this.#at < end; this.#at += 1) this.#read(this.#rest[this.#at]);
	}

	#read(character: string | undefined): void {
		if (character === undefined) return;
		if (this.#inString) {
			if (this.#escaped) this.#escaped = false;
			else if (character === '\\') this.#escaped = true;
			else if (character === '"') this.#inString = false;
		} else if (character === '"') this.#inString = true;
		else if (OPENING.includes(character)) this.#depth += 1;
		else if (CLOSING.includes(character)) this.#depth = Math.max(0, this.#depth - 1);
	}
}

// Rows of a table stand alone on their lines too, but have none of these.
function isDraft(line: string): boolean {
	// Parsing costs most where it fails, and a broken file may have millions of such lines.
	if (!line.startsWith('{') || !/"(?:format|edition|answers)"/.test(line)) return false;
	try {
		const value: unknown = JSON.parse(line);
		return ['format', 'edition', 'answers'].some((name) => Object.hasOwn(value as object, name));
	} catch {
		return false;
	}
}
