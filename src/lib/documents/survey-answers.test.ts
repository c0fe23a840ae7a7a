import { describe, expect, it } from 'vitest';
import { columnName, countAnswers, type SurveyAnswers, type UnreadCell } from './survey-answers';

/** Three statements in both languages. */
const wordings = [
	['Я знаю цели органа', 'Органның мақсаттарын білемін'],
	['Мне хватает времени на отдых!', 'Демалуға уақытым жетеді'],
	['Меня ценят (руководство)', 'Мені бағалайды (басшылық)']
];

/** Counts of answers 1 to 4, in a line for each statement. */
const counted = ({ counts }: SurveyAnswers) =>
	counts.map((of) => [of[1], of[2], of[3], of[4]].join(' '));

describe('columns', () => {
	it.each([
		{ name: 'no heading', rows: [['1', '2', '3']] },
		{ name: 'no heading, decimals', rows: [['1,0', '2.00', '3']] },
		{
			name: 'numbers',
			rows: [
				['3', '1', '2', '5'],
				['3', '1', '2', '4']
			]
		},
		{
			name: '№, q and a number with the wording behind',
			rows: [
				['№ 3', 'q1', '2. Время'],
				['3', '1', '2']
			]
		},
		{
			name: 'a word and a number in Russian',
			rows: [
				['Вопрос 3', 'вопрос 1', 'Утверждение 2'],
				['3', '1', '2']
			]
		},
		{
			name: 'a word and a number in Kazakh',
			rows: [
				['Сұрақ 3', 'СҰРАҚ 1', 'Тұжырым 2'],
				['3', '1', '2']
			]
		},
		{
			name: 'wording in Russian behind a date and a name',
			rows: [
				[
					'Отметка времени',
					'Имя',
					'Меня ценят (руководство)',
					wordings[0]?.[0] ?? '',
					'Прочее',
					'B2'
				],
				['2024-02-01', 'Асет', '3', '1', '', ''],
				['2024-02-02', 'Жанар', '', '', '', '']
			],
			missing: [2],
			counts: ['1 0 0 0', '0 0 0 0', '0 0 1 0']
		},
		{
			name: 'wording in Kazakh behind a date and a name',
			rows: [
				[
					'Уақыт белгісі',
					'Аты',
					'Демалуға  уақытым жетеді.',
					'мені бағалайды басшылық',
					'ОРГАННЫҢ МАҚСАТТАРЫН БІЛЕМІН'
				],
				['2024-02-01', '4', '2', '3', '1']
			]
		},
		{
			name: 'wording in brackets behind what the form asks',
			rows: [
				[
					'Согласны ли вы? [Меня ценят (руководство)]',
					'Согласны ли вы? [Я знаю цели органа]',
					'Согласны ли вы? [Мне хватает времени на отдых!]'
				],
				['3', '1', '2']
			]
		},
		{
			name: 'wording before a number that says otherwise',
			rows: [
				['3. Я знаю цели органа', '1. Мне хватает времени на отдых', '2. Меня ценят (руководство)'],
				['1', '2', '3']
			]
		},
		{
			name: 'numbers that are no statements',
			rows: [
				['2024', '13', '1', '2', '3'],
				['4', '4', '1', '2', '3']
			]
		}
	])('$name', ({ rows, missing = [], counts = ['1 0 0 0', '0 1 0 0', '0 0 1 0'] }) => {
		const answers = countAnswers(rows, wordings);
		expect(counted(answers)).toEqual(counts);
		expect(answers.missing).toEqual(missing);
		expect(answers.respondents).toBe(1);
		expect(answers.unread).toEqual([]);
	});

	it.each([
		{
			name: 'no heading names it',
			rows: [
				['q1', 'q3'],
				['4', '4']
			],
			missing: [2]
		},
		{ name: 'too few without a heading', rows: [['4', '4']], missing: [3] },
		{
			name: 'none at all',
			rows: [
				['Дата', 'Имя'],
				['сегодня', 'Асет']
			],
			missing: [1, 2, 3]
		},
		{ name: 'an empty table', rows: [], missing: [1, 2, 3] }
	])('missing where $name', ({ rows, missing }) => {
		expect(countAnswers(rows, wordings).missing).toEqual(missing);
	});
});

/** The answer that is read from one cell under a heading, or what is unread. */
function read(content: string): string | readonly UnreadCell[] {
	const answers = countAnswers(
		[
			['q1', 'q2', 'q3'],
			['4', content, '4']
		],
		wordings
	);
	return answers.unread.length > 0 ? answers.unread : (counted(answers)[1] ?? '');
}

describe('a cell', () => {
	it.each([
		{ content: '4', counts: '0 0 0 1' },
		{ content: '4,0', counts: '0 0 0 1' },
		{ content: '3.00', counts: '0 0 1 0' },
		{ content: '4 – согласен', counts: '0 0 0 1' },
		{ content: '1. Совершенно не согласен', counts: '1 0 0 0' },
		{ content: '2) скорее нет', counts: '0 1 0 0' },
		{ content: '', counts: '0 0 0 0' }
	])('$content is counted: $counts', ({ content, counts }) => {
		expect(read(content)).toBe(counts);
	});

	it.each(['5', '0', '2,5', '1.5', '4,05', '10', '44', '-1', 'согласен', 'Да, 4', '—'])(
		'%s is no answer',
		(content) => {
			expect(read(content)).toEqual([{ row: 2, column: 2, content }]);
		}
	);
});

it('counts those who answered one statement at least', () => {
	const rows = [
		['q1', 'q2', 'q3'],
		['4', '4', '1'],
		['', '', ''],
		['', '3', ''],
		['x', '', '9'],
		['4']
	];
	const answers = countAnswers(rows, wordings);
	expect(answers.respondents).toBe(3);
	expect(counted(answers)).toEqual(['0 0 0 2', '0 0 1 1', '1 0 0 0']);
	expect(answers.unread).toEqual([
		{ row: 5, column: 1, content: 'x' },
		{ row: 5, column: 3, content: '9' }
	]);
});

it('finds the heading below blank rows, and keeps the numbers of the rows', () => {
	const rows = [['', ''], [], ['q2', 'q3', 'q1'], [''], ['2', 'x', '1']];
	const answers = countAnswers(rows, wordings);
	expect(counted(answers)).toEqual(['1 0 0 0', '0 1 0 0', '0 0 0 0']);
	expect(answers.unread).toEqual([{ row: 5, column: 2, content: 'x' }]);
});

it('counts rows from the first one where there is no heading', () => {
	const answers = countAnswers(
		[
			['4', '4', '4'],
			['4', '7', '4']
		],
		wordings
	);
	expect(answers.respondents).toBe(2);
	expect(answers.unread).toEqual([{ row: 2, column: 2, content: '7' }]);
});

it('leaves what stands beside the statements alone', () => {
	const rows = [
		['Имя', 'q1', 'Возраст', 'q2', 'q3'],
		['Асет', '4', '37', '4', '4']
	];
	expect(countAnswers(rows, wordings)).toEqual({
		respondents: 1,
		counts: [
			{ 1: 0, 2: 0, 3: 0, 4: 1 },
			{ 1: 0, 2: 0, 3: 0, 4: 1 },
			{ 1: 0, 2: 0, 3: 0, 4: 1 }
		],
		missing: [],
		unread: []
	});
});

it.each([
	[1, 'A'],
	[2, 'B'],
	[26, 'Z'],
	[27, 'AA'],
	[52, 'AZ'],
	[53, 'BA'],
	[702, 'ZZ'],
	[703, 'AAA'],
	[16384, 'XFD']
])('column %i is %s', (column, name) => {
	expect(columnName(column)).toBe(name);
});
