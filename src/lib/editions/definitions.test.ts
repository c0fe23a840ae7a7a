import { describe, expect, it } from 'vitest';
import { Assessment } from '../scoring/assess';
import { dec, plain } from '../scoring/decimal';
import { nodesOf } from '../scoring/edition-nodes';
import { type Edition, type EditionNode, type Group, type Indicator } from '../scoring/indicator';
import { allNodes } from '../scoring/inspect';
import type { Columns, Constraint } from '../scoring/inputs';
import type { BodyKind, Node } from '../scoring/nodes';
import { editions } from './editions';
import { interaction2020 } from './interaction-2020/edition';
import { interaction2021 } from './interaction-2021/edition';
import { organisation2020 } from './organisation-2020/edition';
import { quality2013 } from './quality-2013/edition';

type Band = Extract<Node, { kind: 'band' }>;

const kinds: readonly BodyKind[] = ['central', 'local'];
const ofEditions = editions.map((edition) => ({ id: edition.id, edition }));

/** Every formula of a node: its score, its maximum, its values. */
function formulasOf(node: EditionNode): readonly Node[] {
	if (node.role === 'group') return node.decree === null ? [] : [node.decree.formula];
	return node.role === 'inputs' ? Object.values(node.values) : [node.formula, node.max];
}

function formulasIn(edition: Edition): readonly Node[] {
	return [...nodesOf(edition).values()].flatMap(formulasOf).flatMap(allNodes);
}

function indicatorsOf(edition: Edition): readonly Indicator[] {
	return [...nodesOf(edition).values()].filter((node) => node.role === 'indicator');
}

/** The maximum of a node by the default readings. */
function maxOf(edition: Edition, id: string, kind: BodyKind): string {
	const assessment = new Assessment(edition, { kind, answers: {}, readings: {} });
	return plain(assessment.node(id).max, 10);
}

describe('maxima', () => {
	it.each<{ edition: Edition; id: string; central: string; local: string }>([
		{ edition: interaction2020, id: 'services', central: '100', local: '100' },
		{ edition: interaction2020, id: 'services.satisfaction', central: '25', local: '40' },
		{ edition: interaction2020, id: 'services.satisfaction.level', central: '15', local: '20' },
		{
			edition: interaction2020,
			id: 'services.satisfaction.complaints',
			central: '10',
			local: '20'
		},
		{ edition: interaction2020, id: 'services.quality', central: '50', local: '60' },
		{ edition: interaction2020, id: 'services.quality.deadlines', central: '26', local: '30' },
		{ edition: interaction2020, id: 'services.quality.refusals', central: '8', local: '10' },
		{
			edition: interaction2020,
			id: 'services.quality.incomplete-documents',
			central: '8',
			local: '10'
		},
		{ edition: interaction2020, id: 'services.quality.extra-documents', central: '8', local: '10' },
		{ edition: interaction2020, id: 'services.automation', central: '25', local: '0' },
		{ edition: interaction2020, id: 'openness', central: '100', local: '100' },
		{ edition: interaction2020, id: 'openness.data', central: '25', local: '25' },
		{ edition: interaction2020, id: 'openness.budget', central: '25', local: '25' },
		{ edition: interaction2020, id: 'openness.legal-acts', central: '25', local: '25' },
		{ edition: interaction2020, id: 'openness.dialogue', central: '25', local: '25' },
		{ edition: interaction2020, id: 'openness.subordinates', central: '0', local: '0' },
		{ edition: interaction2020, id: 'complaints', central: '100', local: '100' },
		{ edition: interaction2020, id: 'complaints.deadlines', central: '40', local: '40' },
		{ edition: interaction2020, id: 'complaints.court', central: '30', local: '30' },
		{ edition: interaction2020, id: 'complaints.repeated', central: '20', local: '20' },
		{ edition: interaction2020, id: 'complaints.internal-control', central: '10', local: '10' },
		{ edition: interaction2021, id: 'dialogue', central: '18', local: '18' },
		{ edition: interaction2021, id: 'dialogue.meetings', central: '6', local: '6' },
		{ edition: interaction2021, id: 'subordinate-dialogue', central: '0', local: '0' },
		{ edition: organisation2020, id: 'personnel', central: '100', local: '100' },
		{ edition: organisation2020, id: 'personnel.potential', central: '30', local: '30' },
		// Its indicators add up to 33,5: the bonuses only make up for losses.
		{ edition: organisation2020, id: 'personnel.labour', central: '30', local: '30' },
		{ edition: organisation2020, id: 'personnel.merit', central: '40', local: '40' },
		{ edition: organisation2020, id: 'it', central: '110', local: '105' },
		{ edition: organisation2020, id: 'it.smart-city', central: '0', local: '10' },
		{ edition: organisation2020, id: 'it.staff', central: '20', local: '10' },
		{ edition: organisation2020, id: 'it.data-registry', central: '5', local: '0' },
		{ edition: quality2013, id: 'criteria', central: '100', local: '100' },
		{ edition: quality2013, id: 'new-services', central: '10', local: '0' },
		{ edition: quality2013, id: 'standards', central: '15', local: '0' },
		{ edition: quality2013, id: 'regulations', central: '10', local: '25' },
		{ edition: quality2013, id: 'optimisation', central: '30', local: '0' },
		{ edition: quality2013, id: 'internal-control', central: '10', local: '25' },
		{ edition: quality2013, id: 'deadlines', central: '15', local: '30' },
		{ edition: quality2013, id: 'channels', central: '10', local: '20' },
		{ edition: quality2013, id: 'channels.portal', central: '5', local: '10' },
		{ edition: quality2013, id: 'channels.service-centre', central: '5', local: '10' },
		{ edition: quality2013, id: 'workload', central: '1.1', local: '1.1' },
		{ edition: quality2013, id: 'penalties', central: '0', local: '0' }
	])('$id: $central central, $local local', ({ edition, id, central, local }) => {
		expect(kinds.map((kind) => maxOf(edition, id, kind))).toEqual([central, local]);
	});
});

describe('weights of the tables', () => {
	/** What a node gives when every number and flag of it is the same. */
	function allThe(id: string, typed: unknown, kind: BodyKind, edition: Edition): string | null {
		const node = nodesOf(edition).get(id) as Indicator;
		const of = (type: string) => (type === 'flag') === (typeof typed === 'boolean');
		const names = Object.keys(node.inputs).filter((name) => of(node.inputs[name]?.type ?? ''));
		const answers = { [id]: Object.fromEntries(names.map((name) => [name, typed])) };
		const { score } = new Assessment(edition, { kind, answers, readings: {} }).node(id);
		return score === null ? null : plain(score, 10);
	}

	/** Weights of the rows, as the formula has them: each stands once for a column. */
	function weightsIn(id: string, kind: BodyKind): string {
		const node = nodesOf(interaction2020).get(id) as Indicator;
		const live = allNodes(node.formula).flatMap((of) => (of.kind === 'byBody' ? [of[kind]] : []));
		const cells = allNodes(live[0] ?? node.formula).filter((of) => of.kind === 'product');
		const constants = cells.flatMap(({ of: [weight, percent] }) =>
			weight?.kind === 'constant' && percent?.kind === 'ratio' && percent.part.kind === 'input'
				? [weight.value]
				: []
		);
		return plain(
			constants.reduce((total, weight) => total.plus(weight), dec('0')),
			10
		);
	}

	it.each(
		['data', 'budget', 'legal-acts', 'dialogue'].flatMap((table) =>
			kinds.map((kind) => ({ id: `openness.${table}`, kind }))
		)
	)('$id $kind: both columns together are 25, before any cap', ({ id, kind }) => {
		expect(weightsIn(id, kind)).toBe('25');
		expect(allThe(id, 100, kind, interaction2020)).toBe('25');
	});

	it.each<{ id: string; edition: Edition; points: string }>([
		{ id: 'openness.subordinates', edition: interaction2020, points: '-9' }
	])('$id: all violations are $points', ({ id, edition, points }) => {
		expect(kinds.map((kind) => allThe(id, true, kind, edition))).toEqual([points, points]);
	});

	it('all that table 11 of 2021 takes is 3', () => {
		const answers = {
			'subordinate-dialogue': {
				...{ 'blogMissing.kk': true, 'blogMissing.ru': true },
				...{ 'asked.kk': 1, 'asked.ru': 1 }
			}
		};
		const given = { kind: 'local', answers, readings: {} } as const;
		const { score } = new Assessment(interaction2021, given).node('subordinate-dialogue');
		expect(score?.toString()).toBe('-3');
	});
});

describe('scales', () => {
	const scales = editions.flatMap((edition) =>
		[...nodesOf(edition).values()].flatMap((node) =>
			formulasOf(node)
				.flatMap(allNodes)
				.filter((of): of is Band => of.kind === 'band')
				.map((band, index) => ({ name: `${edition.id} ${node.id} ${String(index + 1)}`, band }))
		)
	);
	const edgeOf = (step: Band['bands'][number]) => dec('from' in step ? step.from : step.above);

	it('are those that the rules have', () => {
		const owners = scales.map(({ name }) => name.replace(/ \d+$/, ''));
		expect([...new Set(owners)].sort()).toEqual([
			'interaction-2020 complaints.internal-control',
			'interaction-2020 services.satisfaction.level',
			'interaction-2021 dialogue.blog',
			'interaction-2021 subordinate-dialogue',
			'organisation-2020 personnel.labour.internship',
			'organisation-2020 personnel.labour.planning',
			'organisation-2020 personnel.labour.records',
			'organisation-2020 personnel.labour.workload',
			'organisation-2020 personnel.merit.career',
			'organisation-2020 personnel.potential.exit-interview',
			'quality-2013 new-services',
			'quality-2013 optimisation'
		]);
	});

	it.each(scales)('$name: edges go down strictly, none is reached by two steps', ({ band }) => {
		const edges = band.bands.map(edgeOf);
		const falls = edges.slice(1).map((edge, at) => edges[at]?.greaterThan(edge));
		expect(falls).toEqual(falls.map(() => true));
	});

	it.each(scales)('$name: points go one way only', ({ band }) => {
		const points = [...band.bands.map(({ gives }) => gives), band.otherwise].map(dec);
		const moves = points.slice(1).map((of, at) => of.comparedTo(points[at] ?? of));
		expect(new Set(moves).size).toBe(1);
		expect(moves).not.toContain(0);
	});

	it.each(scales)(
		'$name: edges stand on the decimals that the number is rounded to',
		({ band }) => {
			const edges = band.bands.map(edgeOf);
			const places = edges.map((edge) => edge.decimalPlaces());
			// A number that is not rounded meets any edge exactly.
			const most = band.decimals ?? Infinity;
			expect(places.filter((decimals) => decimals > most)).toEqual([]);
		}
	);

	/** The steps as the acts print them: both ends, at the decimals to which a number is rounded. */
	it.each<{ name: string; range: readonly [string, string]; printed: readonly string[] }>([
		{
			name: 'interaction-2020 services.satisfaction.level 1',
			range: ['1', '5'],
			printed: ['1–3.99: 0', '4–4.19: 3', '4.2–4.39: 6', '4.4–4.59: 9', '4.6–4.79: 12', '4.8–5: 15']
		},
		{
			name: 'interaction-2020 services.satisfaction.level 2',
			range: ['1', '5'],
			printed: [
				'1–3.99: 0',
				'4–4.19: 4',
				'4.2–4.39: 8',
				'4.4–4.59: 12',
				'4.6–4.79: 16',
				'4.8–5: 20'
			]
		},
		{
			name: 'interaction-2020 complaints.internal-control 1',
			range: ['0', '100'],
			printed: ['0–49: 0', '50–59: 1', '60–69: 4', '70–79: 6', '80–89: 8', '90–100: 10']
		},
		{
			name: 'interaction-2021 dialogue.blog 1',
			range: ['0', '366'],
			printed: ['0–10: 0.3', '11–25: 0.5', '26–50: 1', '51–366: 1.5']
		},
		{
			name: 'interaction-2021 dialogue.blog 2',
			range: ['0', '366'],
			printed: ['0–10: 0.3', '11–25: 0.5', '26–50: 1', '51–366: 1.5']
		},
		{
			name: 'interaction-2021 subordinate-dialogue 1',
			range: ['0', '100'],
			printed: ['0–89: 1', '90–100: 0']
		}
	])('$name: no gap and no overlap from end to end', ({ name, range, printed }) => {
		const band = scales.find((of) => of.name === name)?.band;
		const step = dec('10').pow(-(band?.decimals ?? 0));
		const runs: { from: string; to: string; gives: string }[] = [];
		for (let at = dec(range[0]); at.lessThanOrEqualTo(range[1]); at = at.plus(step)) {
			// Every step that the number lies in, from its edge up to the next one.
			const within = (band?.bands ?? []).filter((of, index, all) => {
				const reaches = (edge: (typeof all)[number]) =>
					'from' in edge ? at.greaterThanOrEqualTo(edge.from) : at.greaterThan(edge.above);
				const above = all[index - 1];
				return reaches(of) && (above === undefined || !reaches(above));
			});
			const gives = within.map((of) => of.gives).join(' and ') || (band?.otherwise ?? '');
			const last = runs.at(-1);
			if (last?.gives === gives) last.to = at.toString();
			else runs.push({ from: at.toString(), to: at.toString(), gives });
		}
		expect(runs.map(({ from, to, gives }) => `${from}–${to}: ${gives}`)).toEqual(printed);
	});

	it.each<{ id: string; edition: Edition; answers: unknown }>([
		{
			id: 'services.satisfaction.level',
			edition: interaction2020,
			answers: { services: [{ rating: 5 }] }
		},
		{ id: 'complaints.internal-control', edition: interaction2020, answers: { g: 1, f: 1 } },
		{ id: 'dialogue.blog', edition: interaction2021, answers: { kk: 51, ru: 51 } }
	])('$id: the best step gives the maximum', ({ id, edition, answers }) => {
		const got = kinds.map((kind) => {
			const draft = { kind, answers: { [id]: answers }, readings: {} };
			const { score, max } = new Assessment(edition, draft).node(id);
			return score?.toString() === max.toString();
		});
		expect(got).toEqual([true, true]);
	});
});

describe('readings', () => {
	/** Declared, and used by no formula: accepted without effect, or of rules not written yet. */
	const unused: Readonly<Record<string, readonly string[]>> = {
		'interaction-2021': ['zero-base']
	};

	it.each(ofEditions)('$id: used with exactly the options declared', ({ edition }) => {
		const used = formulasIn(edition).filter((node) => node.kind === 'byReading');
		const wrong = used.filter(
			({ reading, options }) =>
				JSON.stringify([...(edition.readings[reading] ?? [])].sort()) !==
				JSON.stringify(Object.keys(options).sort())
		);
		expect(wrong.map(({ reading }) => reading)).toEqual([]);
	});

	it.each(ofEditions)('$id: the default is the first option of each formula', ({ edition }) => {
		const used = formulasIn(edition).filter((node) => node.kind === 'byReading');
		const wrong = used.filter(
			({ reading, options }) => edition.readings[reading]?.[0] !== Object.keys(options)[0]
		);
		expect(wrong.map(({ reading }) => reading)).toEqual([]);
	});

	it.each(ofEditions)('$id: declared and used by something', ({ id, edition }) => {
		const groups = [...nodesOf(edition).values()].filter((node) => node.role === 'group');
		const used = new Set([
			...formulasIn(edition).flatMap((node) => (node.kind === 'byReading' ? [node.reading] : [])),
			...groups.flatMap(({ rescale }) => (rescale === null ? [] : [rescale.reading]))
		]);
		const idle = Object.keys(edition.readings).filter((reading) => !used.has(reading));
		expect(idle.sort()).toEqual(unused[id] ?? []);
	});

	it.each(ofEditions)('$id: a group rescales by an option that there is', ({ edition }) => {
		const groups = [...nodesOf(edition).values()].filter((node) => node.role === 'group');
		const wrong = groups.filter(
			({ rescale }) =>
				rescale !== null && !edition.readings[rescale.reading]?.includes(rescale.option)
		);
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});
});

describe('ids', () => {
	const listed = (nodes: readonly EditionNode[]): readonly string[] =>
		nodes.flatMap((node) => [node.id, ...(node.role === 'group' ? listed(node.children) : [])]);
	const groupsOf = (edition: Edition): readonly Group[] =>
		[...nodesOf(edition).values()].filter((node) => node.role === 'group');

	it.each(ofEditions)('$id: each once', ({ edition }) => {
		const ids = listed(edition.nodes);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	it.each(ofEditions.filter(({ id }) => id !== 'quality-2013'))(
		'$id: a child carries the id of its parent',
		({ edition }) => {
			const stray = groupsOf(edition).flatMap(({ id, children }) =>
				children.filter((child) => !child.id.startsWith(`${id}.`)).map((child) => child.id)
			);
			expect(stray).toEqual([]);
		}
	);

	it('of editions too', () => {
		expect(new Set(editions.map(({ id }) => id)).size).toBe(editions.length);
	});

	it.each(ofEditions)('$id: references name nodes and values that there are', ({ edition }) => {
		const nodes = nodesOf(edition);
		const lost = formulasIn(edition).filter((node) => {
			if (node.kind !== 'reference') return false;
			const of = nodes.get(node.node);
			if (node.value === null) return of === undefined || of.role === 'inputs';
			return of?.role !== 'inputs' || !Object.hasOwn(of.values, node.value);
		});
		expect(lost).toEqual([]);
	});

	const totalled = [interaction2020, quality2013].map((edition) => ({ id: edition.id, edition }));

	it('only these editions have a total', () => {
		const having = editions.filter(({ total }) => total !== undefined).map(({ id }) => id);
		expect(having.sort()).toEqual(totalled.map(({ id }) => id));
	});

	it.each(totalled)('$id: the total is a value of a node', ({ edition }) => {
		const { node = '', value = '' } = edition.total ?? {};
		const block = nodesOf(edition).get(node);
		expect(block?.role === 'inputs' && Object.hasOwn(block.values, value)).toBe(true);
	});

	it.each(totalled)('$id: degrees go down strictly', ({ edition }) => {
		const edges = (edition.total?.degrees ?? []).map(({ from }) => dec(from));
		const falls = edges.slice(1).map((edge, at) => edges[at]?.greaterThan(edge));
		expect(falls).toEqual([true, true]);
	});
});

describe('examples', () => {
	const written = editions.flatMap((edition) =>
		indicatorsOf(edition).map((node) => ({ name: `${edition.id} ${node.id}`, edition, node }))
	);
	const empty = written.filter(
		({ node }) => Object.keys(node.inputs).length > 0 && Object.keys(node.example).length === 0
	);
	/** Those of the inputs that indicators share: some have no others. */
	const shared = (edition: Edition) =>
		[...nodesOf(edition).values()].flatMap((node) =>
			node.role === 'inputs' ? [[node.id, node.example] as const] : []
		);

	it('are there wherever something is asked', () => {
		expect(empty.map(({ name }) => name)).toEqual([]);
	});

	it.each(
		written
			.filter((of) => !empty.includes(of))
			.flatMap((of) => kinds.map((kind) => ({ ...of, kind })))
	)('$name $kind: scored without problems, or not assessed', ({ edition, node, kind }) => {
		const answers = { ...Object.fromEntries(shared(edition)), [node.id]: node.example };
		const draft = { kind, answers, readings: {} };
		const { status, problems, blanks } = new Assessment(edition, draft).node(node.id);
		const assessed = nodeIsFor(node, kind);
		expect([status, problems, blanks]).toEqual([assessed ? 'scored' : 'exempt', [], []]);
	});

	function nodeIsFor({ formula }: Indicator, kind: BodyKind): boolean {
		return formula.kind !== 'byBody' || formula[kind].kind !== 'exempt';
	}

	it('are for the inputs that there are', () => {
		const strange = written.flatMap(({ name, node }) =>
			Object.keys(node.example)
				.filter((input) => !Object.hasOwn(node.inputs, input))
				.map((input) => `${name} ${input}`)
		);
		expect(strange).toEqual([]);
	});
});

describe('inputs', () => {
	/** Every record of inputs with its constraints: of nodes, of tables, of decrees. */
	const records = editions.flatMap((edition) =>
		[...nodesOf(edition).values()].flatMap((node) => {
			const name = `${edition.id} ${node.id}`;
			if (node.role === 'group') {
				return node.decree === null ? [] : [{ name, inputs: node.decree.inputs, constraints: [] }];
			}
			const tables = Object.entries(node.inputs).flatMap(([table, input]) =>
				input.type === 'rows'
					? [
							{
								name: `${name} ${table}`,
								inputs: input.columns,
								constraints: input.constraints
							}
						]
					: []
			);
			const { inputs, constraints } = node;
			return [{ name, inputs, constraints }, ...tables];
		})
	);
	const named = (constraint: Constraint): readonly string[] =>
		'part' in constraint ? [constraint.part, constraint.whole] : constraint.sum;

	it('constraints name numbers that are declared', () => {
		const lost = records.flatMap(({ name, inputs, constraints }) =>
			constraints
				.flatMap(named)
				.filter((of) => !['count', 'amount', 'percent', 'score'].includes(inputs[of]?.type ?? ''))
				.map((of) => `${name} ${of}`)
		);
		expect(lost).toEqual([]);
	});

	it('no part is its own whole', () => {
		const loops = records.flatMap(({ name, constraints }) =>
			constraints.filter((of) => 'part' in of && of.part === of.whole).map(() => name)
		);
		expect(loops).toEqual([]);
	});

	it('formulas of rows read cells of their table only', () => {
		const strange = editions.flatMap((edition) =>
			indicatorsOf(edition).flatMap((node) =>
				rowFormulas(node.formula).flatMap(({ table, of }) => {
					const { columns } = node.inputs[table] as { columns: Columns };
					return allNodes(of)
						.flatMap((part) => readsOf(part))
						.filter((read) => !read.startsWith(`${table}.`) || !hasColumn(columns, table, read))
						.map((read) => `${node.id} ${read}`);
				})
			)
		);
		expect(strange).toEqual([]);
	});

	it('there are formulas of rows to look at', () => {
		const owners = editions.flatMap((edition) =>
			indicatorsOf(edition).filter(({ formula }) => rowFormulas(formula).length > 0)
		);
		expect(owners.map(({ id }) => id).sort()).toEqual([
			'optimisation',
			'services.satisfaction.level',
			'workload'
		]);
	});

	function rowFormulas(formula: Node): readonly { readonly table: string; readonly of: Node }[] {
		return allNodes(formula).flatMap((node) => {
			if (node.kind === 'sumRows' || node.kind === 'meanRows') return [node];
			if (node.kind !== 'scaledRank') return [];
			return node.measures.map((of) => ({ table: node.table, of }));
		});
	}

	function hasColumn(columns: Columns, table: string, read: string): boolean {
		return Object.hasOwn(columns, read.slice(table.length + 1));
	}

	/** What one node of a formula reads, by name; what no row may read too. */
	function readsOf(node: Node): readonly string[] {
		switch (node.kind) {
			case 'cell':
				return [`${node.table}.${node.column}`];
			case 'byChoice':
				return [node.choice];
			case 'when':
				return readsOfCondition(node.condition);
			case 'input':
				return [node.name];
			case 'cellAt':
			case 'rowCount':
				return [`all of ${node.table}`];
			case 'reference':
				return [`node ${node.node}`];
			default:
				return [];
		}
	}

	function readsOfCondition(
		condition: Extract<Node, { kind: 'when' }>['condition']
	): readonly string[] {
		switch (condition.is) {
			case 'all':
				return condition.of.flatMap(readsOfCondition);
			case 'not':
				return readsOfCondition(condition.of);
			case 'allEqual':
				return condition.names;
			default:
				return [condition.name];
		}
	}
});
