/** How many respondents chose each answer to a statement; 4 is the best. */
export type AnswerCounts = Readonly<Record<Answer, number>>;

type Answer = 1 | 2 | 3 | 4;

/** A cell that is no answer; both 1-based, as spreadsheets count. */
export interface UnreadCell {
	readonly row: number;
	readonly column: number;
	readonly content: string;
}

/** What a table of raw answers gives, one respondent a row. */
export interface SurveyAnswers {
	/** Respondents who answered one statement at least. */
	readonly respondents: number;
	/** For each statement. */
	readonly counts: readonly AnswerCounts[];
	/** Statements, 1-based, for which the table has no column. */
	readonly missing: readonly number[];
	readonly unread: readonly UnreadCell[];
}

/** "4", "4,0", "4 – согласен": the number of the answer; null where there is none. */
function answerIn(content: string): Answer | null {
	const digit = /^([1-4])(?:[.,]0+)?(?!\d|[.,]\d)/.exec(content)?.[1];
	return digit === undefined ? null : (Number(digit) as Answer);
}

/** "5", "№ 5", "q5", "Вопрос 5", "5. Мне понятны цели": the number of a statement in a heading. */
function statementIn(heading: string): number | null {
	const digits = /^\s*(?:№|q|вопрос|утверждение|сұрақ|тұжырым)?\s*(\d{1,2})(?!\d)/iu.exec(
		heading
	)?.[1];
	return digits === undefined ? null : Number(digits);
}

const normal = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.trim();

/**
 * Columns of the statements, 0-based, null where there is none. Headings name them by number or wording;
 * without headings the first column is the first statement.
 */
function columnsOf(
	heading: readonly string[] | null,
	wordings: readonly (readonly string[])[]
): readonly (number | null)[] {
	if (heading === null) return wordings.map((_, at) => at);
	const said = heading.map(normal);
	return wordings.map((wording, at) => {
		const byWording = said.findIndex((cell) => wording.some((text) => cell.endsWith(normal(text))));
		if (byWording !== -1) return byWording;
		const byNumber = heading.findIndex((cell) => statementIn(cell) === at + 1);
		return byNumber === -1 ? null : byNumber;
	});
}

/** Headings are not answers: the first row that is not blank has some text that is none. */
function isHeading(row: readonly string[]): boolean {
	const filled = row.filter((cell) => cell !== '');
	return filled.length > 0 && !filled.every((cell) => /^[1-4](?:[.,]0+)?$/.test(cell));
}

/** Counts raw answers. `wordings` are the texts of the statements in order, in each language. */
export function countAnswers(
	rows: readonly (readonly string[])[],
	wordings: readonly (readonly string[])[]
): SurveyAnswers {
	const top = Math.max(
		rows.findIndex((row) => row.some((cell) => cell !== '')),
		0
	);
	const topRow = rows[top] ?? [];
	const heading = isHeading(topRow) ? topRow : null;
	const columns = columnsOf(heading, wordings);
	const first = heading === null ? top : top + 1;
	const counts = wordings.map((): Record<Answer, number> => ({ 1: 0, 2: 0, 3: 0, 4: 0 }));
	const unread: UnreadCell[] = [];
	let respondents = 0;
	rows.slice(first).forEach((cells, at) => {
		columns.forEach((column, statement) => {
			const content = column === null ? '' : (cells[column] ?? '');
			if (column === null || content === '') return;
			const answer = answerIn(content);
			const count = counts[statement];
			if (answer === null) unread.push({ row: first + at + 1, column: column + 1, content });
			else if (count !== undefined) count[answer] += 1;
		});
		if (columns.some((column) => column !== null && answerIn(cells[column] ?? '') !== null)) {
			respondents += 1;
		}
	});
	const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
	const missing = columns.flatMap((column, at) =>
		column === null || column >= width ? [at + 1] : []
	);
	return { respondents, counts, missing, unread };
}

/** The name of a column as spreadsheets have it: 1 → A, 28 → AB. */
export function columnName(column: number): string {
	const rest = Math.floor((column - 1) / 26);
	const letter = String.fromCharCode(65 + ((column - 1) % 26));
	return rest === 0 ? letter : `${columnName(rest)}${letter}`;
}
