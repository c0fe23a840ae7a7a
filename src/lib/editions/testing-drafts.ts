import fc from 'fast-check';
import { Assessment } from '../scoring/assess';
import { dec, type Decimal } from '../scoring/decimal';
import { nodesOf } from '../scoring/edition-nodes';
import type { Edition, Indicator, InputsNode } from '../scoring/indicator';
import type { ColumnInput, Columns, Inputs, RowsInput } from '../scoring/inputs';
import type { BodyKind } from '../scoring/nodes';
import { interaction2020 } from './interaction-2020/edition';
import { interaction2021 } from './interaction-2021/edition';
import { organisation2020 } from './organisation-2020/edition';
import { STATEMENTS } from './organisation-2020/survey';
import { quality2013 } from './quality-2013/edition';
import type { Given } from './testing';

/** What is typed into one indicator. */
export type Answers = Readonly<Record<string, unknown>>;

/** A rule under test. */
export interface Rule {
	readonly edition: Edition;
	readonly id: string;
	/** Inputs-only nodes that the rule refers to. */
	readonly also: readonly string[];
}

/** Every rule that is written. */
export const rules: readonly Rule[] = [
	{ edition: interaction2020, id: 'complaints.deadlines', also: [] },
	{ edition: interaction2020, id: 'complaints.court', also: [] },
	{ edition: interaction2020, id: 'complaints.repeated', also: [] },
	{ edition: interaction2020, id: 'complaints.internal-control', also: [] },
	{ edition: interaction2020, id: 'complaints.penalties', also: [] },
	...[
		'openness.data',
		'openness.budget',
		'openness.legal-acts',
		'openness.dialogue',
		'openness.subordinates',
		'services.satisfaction.level',
		'services.satisfaction.complaints',
		'services.quality.deadlines',
		'services.quality.refusals',
		'services.quality.incomplete-documents',
		'services.quality.extra-documents',
		'services.automation.electronic',
		'services.automation.electronic-share',
		'services.automation.newly-automated',
		'services.automation.downtime'
	].map((id) => ({ edition: interaction2020, id, also: [] })),
	...[
		'dialogue.conferences',
		'dialogue.blog',
		'dialogue.broadcasts',
		'dialogue.meetings.schedule',
		'dialogue.meetings.plan',
		'dialogue.meetings.reception',
		'dialogue.meetings.ngo',
		'subordinate-dialogue'
	].map((id) => ({ edition: interaction2021, id, also: [] })),
	...[
		'new-services',
		'standards',
		'regulations',
		'optimisation',
		'internal-control',
		'deadlines',
		'channels.portal',
		'channels.service-centre',
		'workload',
		'penalties'
	].map((id) => ({ edition: quality2013, id, also: [] })),
	...[
		'personnel.potential.turnover',
		'personnel.potential.exit-interview',
		'personnel.potential.qualification',
		'personnel.labour.training',
		'personnel.labour.planning',
		'personnel.labour.internship',
		'personnel.labour.records',
		'personnel.merit.competitions',
		'personnel.merit.career',
		'personnel.penalties',
		'it.portal',
		'it.smart-city',
		'it.staff',
		'it.courses',
		'it.data-registry',
		'it.unused-systems',
		'it.penalties'
	].map((id) => ({ edition: organisation2020, id, also: [] })),
	...[
		'personnel.labour.workload',
		'personnel.labour.conditions',
		'personnel.labour.management',
		'personnel.merit.meritocracy',
		'personnel.merit.incentives',
		'personnel.merit.ethics'
	].map((id) => ({ edition: organisation2020, id, also: ['personnel.survey'] }))
];

/**
 * The rule of this name.
 * @throws RangeError when there is none.
 */
export function ruleOf(id: string): Rule {
	const rule = rules.find((of) => of.id === id);
	if (rule === undefined) throw new RangeError(`no rule ${id}`);
	return rule;
}

/** The node with these inputs. */
export function nodeOf(edition: Edition, id: string): Indicator | InputsNode {
	const node = nodesOf(edition).get(id);
	if (node === undefined || node.role === 'group') throw new RangeError(`no inputs at ${id}`);
	return node;
}

/** The exact points of one rule, null unless scored; no other rule is looked at. */
export function pointsOf({ edition, id }: Rule, answers: Answers, given: Given): Decimal | null {
	const { kind = 'central', readings = {}, also = {} } = given;
	return new Assessment(edition, { kind, readings, answers: { ...also, [id]: answers } }).node(id)
		.score;
}

function typedNumber(input: Extract<ColumnInput, { least?: string }>): fc.Arbitrary<unknown> {
	if (input.type === 'percent') return fc.oneof(fc.constant(100), fc.integer({ min: 0, max: 100 }));
	if (input.type === 'score') {
		const most = typeof input.most === 'object' ? input.most.central : input.most;
		return fc.integer({ min: 0, max: dec(most ?? '25').toNumber() });
	}
	if (input.above === '21') return fc.integer({ min: 22, max: 366 });
	if (input.most === '1.1') return fc.constantFrom('1', '1,01', '1.05', '1.1', '', null);
	if (input.most === '5') return fc.constantFrom('1', '3,9949', '3.995', '4', '4.2', '4.59', 5);
	if (input.most === '1') return fc.constantFrom('0', '0.25', '0,333333', '1');
	const least = input.above === undefined ? 0 : 1;
	return fc.oneof(fc.integer({ min: least, max: 9 }), fc.integer({ min: least, max: 30_000 }));
}

function typed(input: ColumnInput | RowsInput): fc.Arbitrary<unknown> {
	switch (input.type) {
		case 'flag':
			return fc.boolean();
		case 'choice':
			return fc.constantFrom(...input.options);
		case 'text':
			return fc.string({ maxLength: 5 });
		case 'rows':
			return typedRows(input);
		default:
			return typedNumber(input);
	}
}

function typedRows({ columns, constraints }: RowsInput): fc.Arbitrary<unknown> {
	const rows = (minLength: number, maxLength: number) =>
		fc.array(answersTo(columns, constraints), { minLength, maxLength });
	// The survey has a row for each statement, and its indices may be given or not.
	if ('n4' in columns) return rows(STATEMENTS, STATEMENTS);
	if ('i' in columns) return fc.oneof(fc.constant([]), rows(STATEMENTS, STATEMENTS));
	return rows(4, 8);
}

/** Numbers brought down so that a limit of their sum is kept. */
function broughtDown(answers: Record<string, unknown>, sum: readonly string[], most: string) {
	const each = Math.floor(dec(most).toNumber() / sum.length);
	for (const name of sum) {
		const number = answers[name];
		if (typeof number === 'number' && number > each) answers[name] = number % each;
	}
}

/** Answers that are mostly right: a part is never more than its whole, nor a sum than its limit. */
function answersTo(
	inputs: Inputs | Columns,
	constraints: RowsInput['constraints']
): fc.Arbitrary<Answers> {
	const fields = Object.entries(inputs).map(([name, input]) => [name, typed(input)] as const);
	return fc.record(Object.fromEntries(fields)).map((answers) => {
		const ordered: Record<string, unknown> = { ...answers };
		for (const constraint of constraints) {
			if (!('part' in constraint)) {
				if (constraint.most !== undefined) broughtDown(ordered, constraint.sum, constraint.most);
				continue;
			}
			const { part, whole } = constraint;
			const [less, more] = [ordered[part], ordered[whole]];
			if (typeof less === 'number' && typeof more === 'number' && less > more) {
				Object.assign(ordered, { [part]: more, [whole]: less });
			}
		}
		return ordered;
	});
}

/** Anything a file may hold in the place of the answers, or of any one of them. */
export function anyAnswers(inputs: Inputs): fc.Arbitrary<unknown> {
	const fields = Object.entries(inputs).map(([name, input]) => {
		const inside =
			input.type === 'rows'
				? fc.array(fc.oneof(fc.jsonValue(), anyAnswers(input.columns)), { maxLength: 4 })
				: typed(input);
		return [name, fc.oneof(inside, fc.jsonValue())] as const;
	});
	const record = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
	return fc.oneof({ weight: 6, arbitrary: record }, { weight: 1, arbitrary: fc.jsonValue() });
}

export const kinds = fc.constantFrom<BodyKind>('central', 'local');

/** Any option of every reading. */
export function readingsOf(edition: Edition): fc.Arbitrary<Readonly<Record<string, string>>> {
	const options = Object.entries(edition.readings).map(
		([id, of]) => [id, fc.constantFrom(...of)] as const
	);
	return fc.record(Object.fromEntries(options));
}

/** Drafts that are mostly right, for one rule. */
export function draftsFor({ edition, id, also }: Rule) {
	const { inputs, constraints } = nodeOf(edition, id);
	const others = also.map((other) => {
		const node = nodeOf(edition, other);
		return [other, answersTo(node.inputs, node.constraints)] as const;
	});
	const given: fc.Arbitrary<Given> = fc.record({
		kind: kinds,
		readings: readingsOf(edition),
		also: fc.record(Object.fromEntries(others))
	});
	return fc.tuple(answersTo(inputs, constraints), given);
}
