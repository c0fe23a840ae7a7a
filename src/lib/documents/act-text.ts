/** The official text of an act, cut into what citations name. */
export interface ActText {
	/** By number: "90", "45-1". */
	readonly paragraphs: Readonly<Record<string, string>>;
	/** By number: "13". */
	readonly appendices: Readonly<Record<string, string>>;
}

interface Mark {
	readonly number: number;
	/** The part after the hyphen of an inserted paragraph, 0 for the others. */
	readonly inserted: number;
	readonly from: number;
	readonly textFrom: number;
}

const PARAGRAPH = /^["«“]?(\d{1,3})(?:-(\d{1,2}))?\. +(?=[\p{Lu}"«“])/gmu;
const APPENDIX = /^(?:(\d{1,2})-қосымша|Приложение +(\d{1,2}))$/gimu;
/** Exports set a paragraph off by an indent, or by wide space in the middle of a line. */
const WIDE_SPACE = / {3,}/g;
/** A paragraph whose number the export broke may be missing; more than so many is another list. */
const LARGEST_STEP = 4;

/**
 * Cuts a text into paragraphs and appendices. An order has items of its own before the methodology that
 * it approves: of several lists that count up, the longest is taken. Finds nothing in a text without any.
 */
export function readAct(text: string): ActText {
	const clean = inLines(text);
	const headings = [...clean.matchAll(APPENDIX)];
	const bodyEnd = headings[0]?.index ?? clean.length;
	return {
		paragraphs: paragraphsOf(clean.slice(0, bodyEnd)),
		appendices: appendicesOf(clean, headings)
	};
}

/** Whether nothing was found in a text. */
export function isEmptyAct(act: ActText): boolean {
	return Object.keys(act.paragraphs).length === 0 && Object.keys(act.appendices).length === 0;
}

function marksOf(text: string): readonly Mark[] {
	return [...text.matchAll(PARAGRAPH)].map((match) => ({
		number: Number.parseInt(match[1] ?? '0', 10),
		inserted: Number.parseInt(match[2] ?? '0', 10),
		from: match.index,
		textFrom: match.index + match[0].length
	}));
}

function follows(last: Mark | undefined, next: Mark): boolean {
	if (last === undefined) return true;
	if (next.number === last.number) return next.inserted > last.inserted;
	return next.number > last.number && next.number <= last.number + LARGEST_STEP;
}

/** Lists that count up: each mark goes on the newest list that it can follow, or begins one. */
function listsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
	const lists: Mark[][] = [];
	for (const mark of marks) {
		const list = lists.findLast((candidate) => follows(candidate.at(-1), mark));
		if (mark.number === 1 && mark.inserted === 0) lists.push([mark]);
		else if (list === undefined) lists.push([mark]);
		else list.push(mark);
	}
	return lists;
}

function paragraphsOf(text: string): Record<string, string> {
	const lists = listsOf(marksOf(text));
	const longest = lists.reduce<readonly Mark[]>(
		(best, list) => (list.length > best.length ? list : best),
		[]
	);
	const paragraphs: Record<string, string> = {};
	longest.forEach((mark, at) => {
		const end = longest[at + 1]?.from ?? text.length;
		const name =
			mark.inserted === 0 ? String(mark.number) : `${String(mark.number)}-${String(mark.inserted)}`;
		paragraphs[name] = tidy(text.slice(mark.textFrom, end));
	});
	return paragraphs;
}

function appendicesOf(
	text: string,
	headings: readonly RegExpExecArray[] | readonly RegExpMatchArray[]
): Record<string, string> {
	const appendices: Record<string, string> = {};
	headings.forEach((heading, at) => {
		const number = heading[1] ?? heading[2];
		if (number === undefined || heading.index === undefined) return;
		const end = headings[at + 1]?.index ?? text.length;
		const body = tidy(text.slice(heading.index + heading[0].length, end));
		// The heading may stand twice: in a list of contents and over the appendix itself.
		if (body.length > (appendices[number]?.length ?? 0)) appendices[number] = body;
	});
	return appendices;
}

/** One line for each line of the text, trimmed, with an empty line before what was set off. */
function inLines(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/[\t\u00A0]/g, ' ')
		.replace(WIDE_SPACE, '\n\n')
		.split('\n')
		.map((line) => line.trim())
		.join('\n');
}

/** Lines of one sentence joined, paragraphs kept apart. */
function tidy(text: string): string {
	return text
		.split('\n\n')
		.map((part) => part.replace(/\s+/g, ' ').trim())
		.filter((part) => part !== '')
		.join('\n');
}
