import { dirname, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cell, choiceIs, flag, input, product, sum, sumRows, when } from './build';
import { indicator } from './indicator';
import { choiceInput, count, flagInput, partOf, rowsInput } from './inputs';

const folder = import.meta.dirname;

/** The formula in its place: an indicator with a count, a flag, a choice and a table. */
const source = (formula: string, more = '') => `
import { all, byBody, byChoice, byReading, cell, cellAt, choiceIs, constant, flag, given, ifZero, input,
	letter, meanRows, minus, not, product, ratio, rowCount, step, sum, sumRows, when, asText } from './build';
import { paragraph } from './citation';
import { indicator, inputsNode } from './indicator';
import { amount, choiceInput, count, flagInput, partOf, rowsInput, textInput } from './inputs';
const inputs = {
	f: count(),
	p: amount(),
	noAudit: flagInput(),
	mode: choiceInput(['portal', 'body']),
	services: rowsInput({ x: count(), inList: flagInput(), name: textInput() })
};
const basis = asText(paragraph('1'));
export const made = indicator({ id: 'made', inputs, formula: ${formula}, max: '10', ${more} });
export const used = [all, byBody, byChoice, byReading, cell, cellAt, choiceIs, constant, flag, given, ifZero,
	input, letter, meanRows, minus, not, product, ratio, rowCount, step, sum, sumRows, when, partOf,
	inputsNode, basis];
`;

const snippets = {
	fits: source('step("s", sum(input("f"), product(input("p"), constant("2"))), basis)'),
	'fits with all kinds of input': source(
		`when(flag('noAudit'), byChoice('mode', { portal: input('f'), body: constant('0') }),
			sumRows('services', when(flag('services.inList'), cell('services', 'x'), constant('0'))))`
	),
	'fits with a part of a whole': source("input('f')", "constraints: [partOf('f', 'p')]"),
	'an input that is not declared': source("input('q')"),
	'one deep inside': source(
		`step('s', byBody({ central: input('f'), local: byReading('r', { a: letter('k',
			minus(constant('1'), ratio(input('f'), input('deep'), 'left-out'))) }) }), basis)`
	),
	'a flag as a number': source("sum(input('f'), input('noAudit'))"),
	'a number as a flag': source("when(flag('f'), constant('1'), constant('0'))"),
	'a flag that is not declared': source("when(flag('classified'), constant('1'), constant('0'))"),
	'a choice as a number': source("input('mode')"),
	'a number as a choice': source("when(choiceIs('p', 'x'), constant('1'), constant('0'))"),
	'a table as a number': source("input('services')"),
	'a number as a table': source("rowCount('f')"),
	'a column that is not declared': source("sumRows('services', cell('services', 'y'))"),
	'a flag column as a number': source("sumRows('services', cell('services', 'inList'))"),
	'a name as a number': source("sumRows('services', cell('services', 'name'))"),
	'a column of a table that is not declared': source("sumRows('bodies', cell('bodies', 'x'))"),
	'whether something undeclared is given': source(
		"when(given('coefficient'), constant('1'), constant('0'))"
	),
	'a negated flag that is not declared': source(
		"when(not(flag('secret')), constant('1'), constant('0'))"
	),
	'an input behind a zero': source("ifZero(input('f'), input('zero'), constant('1'))"),
	'a part that is not declared': source("input('f')", "constraints: [partOf('late', 'p')]"),
	'an example of an input that is not declared': source("input('f')", 'example: { late: 1 }')
} as const;
type Snippet = keyof typeof snippets;

/** What the compiler says to each snippet, as if it were a file beside this one. */
function compile(): ReadonlyMap<Snippet, readonly string[]> {
	const names = Object.keys(snippets) as Snippet[];
	const pathOf = (name: Snippet) => join(folder, `snippet-${String(names.indexOf(name))}.ts`);
	const virtual = new Map(names.map((name) => [pathOf(name), snippets[name]] as const));
	const config = ts.findConfigFile(dirname(folder), ts.sys.fileExists.bind(ts.sys));
	if (config === undefined) throw new Error('no tsconfig.json');
	const read = ts.readConfigFile(config, ts.sys.readFile.bind(ts.sys));
	const { options } = ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(config));
	const settings = { ...options, noEmit: true, types: [], checkJs: false };
	const host = ts.createCompilerHost(settings);
	const real = { ...host };
	host.fileExists = (file) => virtual.has(file) || real.fileExists(file);
	host.readFile = (file) => virtual.get(file) ?? real.readFile(file);
	host.getSourceFile = (file, version, ...more) => {
		const text = virtual.get(file);
		return text === undefined
			? real.getSourceFile(file, version, ...more)
			: ts.createSourceFile(file, text, version);
	};
	const program = ts.createProgram([...virtual.keys()], settings, host);
	return new Map(
		names.map((name) => {
			const file = program.getSourceFile(pathOf(name));
			const found = [
				...program.getSyntacticDiagnostics(file),
				...program.getSemanticDiagnostics(file)
			];
			return [
				name,
				found.map((one) => ts.flattenDiagnosticMessageText(one.messageText, ' '))
			] as const;
		})
	);
}

const said = compile();

describe('compiles', () => {
	it.each<Snippet>(['fits', 'fits with all kinds of input', 'fits with a part of a whole'])(
		'%s',
		(name) => {
			expect(said.get(name)).toEqual([]);
		}
	);
});

describe('does not compile, and the compiler names the input', () => {
	it.each<{ name: Snippet; names: string }>([
		{ name: 'an input that is not declared', names: '"number q"' },
		{ name: 'one deep inside', names: '"number deep"' },
		{ name: 'a flag as a number', names: '"number noAudit"' },
		{ name: 'a number as a flag', names: '"flag f"' },
		{ name: 'a flag that is not declared', names: '"flag classified"' },
		{ name: 'a choice as a number', names: '"number mode"' },
		{ name: 'a number as a choice', names: '"choice p"' },
		{ name: 'a table as a number', names: '"number services"' },
		{ name: 'a number as a table', names: '"rows f"' },
		{ name: 'a column that is not declared', names: '"number services.y"' },
		{ name: 'a flag column as a number', names: '"number services.inList"' },
		{ name: 'a name as a number', names: '"number services.name"' },
		{ name: 'a column of a table that is not declared', names: 'bodies' },
		{ name: 'whether something undeclared is given', names: '"given coefficient"' },
		{ name: 'a negated flag that is not declared', names: '"flag secret"' },
		{ name: 'an input behind a zero', names: '"number zero"' },
		{ name: 'a part that is not declared', names: '"late"' },
		{ name: 'an example of an input that is not declared', names: "'late'" }
	])('$name', ({ name, names }) => {
		expect(said.get(name)?.join('\n')).toContain(names);
	});
});

// The same in this file, for the type check of the whole project.
describe('is refused by the type check', () => {
	const inputs = {
		f: count(),
		noAudit: flagInput(),
		mode: choiceInput(['portal']),
		services: rowsInput({ x: count(), inList: flagInput() })
	};
	const parts = { id: 'made', inputs, max: '10' };

	it.each([
		indicator({ ...parts, formula: sum(input('f'), product(input('f'))) }),
		// @ts-expect-error q is not declared
		indicator({ ...parts, formula: input('q') }),
		// @ts-expect-error noAudit is a flag
		indicator({ ...parts, formula: input('noAudit') }),
		// @ts-expect-error f is a number
		indicator({ ...parts, formula: when(flag('f'), input('f'), input('f')) }),
		// @ts-expect-error noAudit is no choice
		indicator({ ...parts, formula: when(choiceIs('noAudit', 'x'), input('f'), input('f')) }),
		// @ts-expect-error inList is a flag
		indicator({ ...parts, formula: sumRows('services', cell('services', 'inList')) }),
		// @ts-expect-error services has no y
		indicator({ ...parts, formula: sumRows('services', cell('services', 'y')) }),
		// @ts-expect-error late is not declared
		indicator({ ...parts, formula: input('f'), constraints: [partOf('late', 'f')] })
	])('%#', (made) => {
		// When the program runs, it is an indicator all the same.
		expect(made.role).toBe('indicator');
	});
});
