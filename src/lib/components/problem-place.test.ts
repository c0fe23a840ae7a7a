import { expect, it } from 'vitest';
import { kk } from '../i18n/kk';
import { ru } from '../i18n/ru';
import type { Problem } from '../scoring/problem';
import { placedProblem, problemPlace } from './problem-place';

const names = {
	short: 'Методика',
	nodes: { n: 'Критерий' },
	inputs: { n: { f: 'С опозданием', p: 'Всего', t: 'Услуги', 't.r': 'Оценка' } }
};

it.each<[Problem, string, string]>([
	[
		{ indicator: 'n', input: 'f', code: 'negative' },
		'Критерий → С опозданием',
		'Критерий → С опозданием'
	],
	[{ indicator: 'n', input: null, code: 'unknown-input' }, 'Критерий', 'Критерий'],
	[
		{ indicator: 'n', input: 't', row: 1, column: 'r', code: 'negative' },
		'Критерий → Услуги → строка таблицы 2 → Оценка',
		'Критерий → Услуги → кестенің 2-жолы → Оценка'
	],
	[{ indicator: 'x', input: 'y', code: 'unknown-indicator' }, 'x → y', 'x → y'],
	// Names that objects have of themselves are like any other.
	[
		{ indicator: 'constructor', input: '__proto__', code: 'unknown-indicator' },
		'constructor → __proto__',
		'constructor → __proto__'
	],
	[
		{ indicator: 'n', input: 'toString', code: 'unknown-input' },
		'Критерий → toString',
		'Критерий → toString'
	],
	[{ indicator: null, input: 'body.name', code: 'too-long' }, 'название органа', 'органның атауы'],
	[{ indicator: null, input: 'period', code: 'too-long' }, 'период', 'кезең'],
	[
		{ indicator: null, input: 'r', code: 'unknown-reading' },
		'прочтение «r»',
		'«r» түсіндіру нұсқасы'
	],
	[
		{ indicator: 'x'.repeat(99), input: null, code: 'unknown-indicator' },
		`${'x'.repeat(60)}…`,
		`${'x'.repeat(60)}…`
	]
])('%j', (problem, russian, kazakh) => {
	expect(problemPlace(problem, names, ru)).toBe(russian);
	expect(problemPlace(problem, names, kk)).toBe(kazakh);
});

it('says what is wrong after the place, with the name of the whole', () => {
	const problem = {
		indicator: 'n',
		input: 'f',
		code: 'part-exceeds-whole',
		detail: { whole: 'p' }
	} as const;
	expect(placedProblem(problem, names, ru)).toBe(
		'Критерий → С опозданием: Не может быть больше, чем «Всего»: это его часть.'
	);
});

it('speaks of ids until the names have come', () => {
	expect(problemPlace({ indicator: 'n', input: 'f', code: 'negative' }, undefined, ru)).toBe(
		'n → f'
	);
});
