import { describe, expect, it } from 'vitest';
import { interaction2020 } from './interaction-2020/edition';
import { quality2013 } from './quality-2013/edition';
import { Assessment } from '../scoring/assess';
import { plain } from '../scoring/decimal';
import { decimalsFor, inOrder, type Step } from '../scoring/explain';
import type { Edition } from '../scoring/indicator';
import type { Mathematics } from '../scoring/mathematics';
import type { BodyKind } from '../scoring/nodes';

/** Mathematics as one line of text, so that a table can hold it. */
function line(drawing: Mathematics | null): string {
	if (drawing === null) return '';
	switch (drawing.tag) {
		case 'letter':
		case 'sign':
			return drawing.text;
		case 'input':
			return drawing.name;
		case 'number':
			return plain(drawing.value, 10);
		case 'row':
			return drawing.of.map(line).join('');
		case 'fraction':
			return `{${line(drawing.over)}/${line(drawing.under)}}`;
	}
}

function working(
	edition: Edition,
	id: string,
	answers: Readonly<Record<string, unknown>>,
	{
		kind = 'central',
		readings = {}
	}: { kind?: BodyKind; readings?: Readonly<Record<string, string>> } = {}
): readonly Step[] {
	const assessment = new Assessment(edition, { kind, answers: { [id]: answers }, readings });
	return inOrder(assessment.explain(id));
}

function shown({ id, state, letters, numbers, value }: Step): string {
	const result = value === null ? '—' : plain(value, 10);
	return `${id} ${state}: ${line(letters)} = ${line(numbers)} → ${result}`;
}

describe('the working of a rate', () => {
	it.each([
		[
			'some late',
			{ f: '3', p: '12 500' },
			[
				'rate applied: {1000·f/p} = {1000·3/12500} → 0.24',
				'subtract applied: k−0.24 = 40−0.24 → 39.76',
				'nothing idle: 39.76 = 39.76 → 39.76',
				'floor idle: max(0;39.76) = max(0;39.76) → 39.76'
			]
		],
		[
			// 1000 × 1 / 1 is far above k.
			'raised to zero',
			{ f: '1', p: '1' },
			[
				'rate applied: {1000·f/p} = {1000·1/1} → 1000',
				'subtract applied: k−1000 = 40−1000 → -960',
				'nothing idle: -960 = -960 → -960',
				'floor applied: max(0;-960) = max(0;-960) → 0'
			]
		],
		[
			'nothing considered',
			{ f: '0', p: '0' },
			[
				'rate dead: {1000·f/p} =  → —',
				'subtract dead: k−{1000·f/p} =  → —',
				'nothing applied: k−{1000·f/p} = 40 → 40',
				'floor idle: max(0;40) = max(0;40) → 40'
			]
		],
		[
			'blank',
			{ f: '3' },
			[
				'rate blank: {1000·f/p} =  → —',
				'subtract blank: k−{1000·f/p} =  → —',
				'nothing blank: k−{1000·f/p} =  → —',
				'floor blank: max(0;k−{1000·f/p}) =  → —'
			]
		],
		[
			'a part above its whole',
			{ f: '3', p: '2' },
			[
				'rate blank: {1000·f/p} =  → —',
				'subtract blank: k−{1000·f/p} =  → —',
				'nothing blank: k−{1000·f/p} =  → —',
				'floor blank: max(0;k−{1000·f/p}) =  → —'
			]
		]
	])('%s', (_, answers, expected) => {
		expect(working(interaction2020, 'complaints.deadlines', answers).map(shown)).toEqual(expected);
	});

	it('shows the other reading', () => {
		const steps = working(
			interaction2020,
			'complaints.deadlines',
			{ f: '3', p: '12 500' },
			{ readings: { 'rate-formula': 'scale' } }
		);
		expect(steps.map(shown)[1]).toBe('scale applied: k·(1−0.24) = 40·(1−0.24) → 30.4');
	});
});

describe('the working of the deadlines of 2013', () => {
	it('shows both parts and the floor', () => {
		const answers = {
			...{ a: '1', b: '10000', c: '0', d: '10000', e: '1', f: '25' },
			...{ s: '0', l: '0', i: '0', q: '0', n: '0' }
		};
		expect(working(quality2013, 'deadlines', answers).map(shown)).toEqual([
			'pooled applied: {10000·(a+c)/b+d} = {10000·(1+0)/10000+10000} → 0.5',
			'subtract applied: k−0.5 = 15−0.5 → 14.5',
			'nothing idle: 14.5 = 14.5 → 14.5',
			'registration applied: x·({e/f}+{s/l}+{i+q/n}) = -4·({1/25}+0+0) → -0.16',
			'both applied: P1+P2 = 14.5+(-0.16) → 14.34',
			'floor idle: max(0;14.34) = max(0;14.34) → 14.34'
		]);
	});
});

describe('the working of the standards of 2013', () => {
	it.each([
		[
			'two late',
			{ a: '38', c: '40', lateFacts: '2' },
			[
				'share applied: k·{a/c} = 15·{38/40} → 14.25',
				'nothing idle: 14.25 = 14.25 → 14.25',
				'facts applied: 0.2·lateFacts = 0.2·2 → 0.4',
				'most idle: min(3;0.4) = min(3;0.4) → 0.4',
				'deducted applied: 0−0.4 = 0−0.4 → -0.4',
				'together applied: 14.25+(-0.4) = 14.25+(-0.4) → 13.85',
				'floor idle: max(0;13.85) = max(0;13.85) → 13.85'
			]
		],
		[
			'nothing to approve, more late than the limit takes',
			{ a: '0', c: '0', lateFacts: '16' },
			[
				'share dead: k·{a/c} =  → —',
				'nothing applied: k·{a/c} = 15 → 15',
				'facts applied: 0.2·lateFacts = 0.2·16 → 3.2',
				'most applied: min(3;3.2) = min(3;3.2) → 3',
				'deducted applied: 0−3 = 0−3 → -3',
				'together applied: 15+(-3) = 15+(-3) → 12',
				'floor idle: max(0;12) = max(0;12) → 12'
			]
		]
	])('%s', (_, answers, expected) => {
		expect(working(quality2013, 'standards', answers).map(shown)).toEqual(expected);
	});
});

describe('the working of the total of 2013', () => {
	const answers = {
		regulations: { a: 1, b: 1 },
		'internal-control': { a: 1, b: 1 },
		deadlines: { a: 0, b: 1, c: 0, d: 1, e: 0, f: 1, s: 0, l: 1, i: 0, q: 0, n: 1 },
		'channels.portal': { a: 1, b: 0 },
		'channels.service-centre': { a: 1, b: 0 },
		workload: { coefficient: '1,05' },
		penalties: { lateReport: true, unreliableFacts: 30 }
	};
	const total = (given: typeof answers | object, readings = {}) =>
		inOrder(
			new Assessment(quality2013, { kind: 'local', answers: { ...given }, readings }).explainValue(
				'total',
				'total'
			)
		).map(shown);

	it('takes the penalties off what the limit leaves', () => {
		expect(total(answers)).toEqual([
			'multiplied applied: Σ·PM = 100·1.05 → 105',
			'cap applied: min(100;105) = min(100;105) → 100',
			'deducted applied: 100+V = 100+(-6.5) → 93.5',
			'floor idle: max(0;93.5) = max(0;93.5) → 93.5'
		]);
	});

	it('or limits what the penalties leave', () => {
		expect(total(answers, { 'cap-order': 'penalty-then-cap' })).toEqual([
			'multiplied applied: Σ·PM = 100·1.05 → 105',
			'deducted applied: 105+V = 105+(-6.5) → 98.5',
			'cap idle: min(100;98.5) = min(100;98.5) → 98.5',
			'floor idle: max(0;98.5) = max(0;98.5) → 98.5'
		]);
	});

	it('is blank while a criterion is', () => {
		expect(total({ ...answers, regulations: {} })[0]).toBe('multiplied blank: Σ·PM =  → —');
	});
});

describe('steps that belong to other branches', () => {
	it('are left out where a flag decides', () => {
		const steps = working(interaction2020, 'complaints.court', { noCourtReviews: true });
		expect(steps.map(shown)).toEqual(['noReviews applied: k = 30 → 30']);
	});

	it('show known parts while others are blank', () => {
		const steps = working(interaction2020, 'complaints.internal-control', { f: '10', h: '2' });
		expect(steps.map(shown)[0]).toBe('answerable applied: f−h = 10−2 → 8');
		expect(steps.map(shown)[1]).toBe('share blank: {100·g/8} =  → —');
	});
});

describe('decimals of the working', () => {
	it.each([
		// 0.24 and 39.76 are exact at two.
		['12500', 2],
		// 1000·3/12245 = 0.2449979…: 0.24 and 39.76 would not hide that 40 − 0.2450 = 39.7550.
		['12245', 2],
		// 1000·3/12244.9… = 0.245: 0.25 (half up) and 39.76 (half up) do not add up, 0.245 and 39.755 do.
		['200000', 4]
	])('3 late or 49 of %s', (p, decimals) => {
		const f = p === '200000' ? '49' : '3';
		const assessment = new Assessment(interaction2020, {
			kind: 'central',
			answers: { 'complaints.deadlines': { f, p } },
			readings: {}
		});
		expect(decimalsFor(assessment.explain('complaints.deadlines'))).toBe(decimals);
	});
});
