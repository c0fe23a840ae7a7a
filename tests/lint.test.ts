import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import ts from 'typescript-eslint';

// Files that need not exist have no types, so the rules that ask for types are off here.
const eslint = new ESLint({
	overrideConfig: [
		{
			...ts.configs.disableTypeChecked,
			languageOptions: { parserOptions: { projectService: false, project: false } }
		}
	]
});

async function complaints(file: string, code: string): Promise<string[]> {
	const results = await eslint.lintText(code, { filePath: file });
	return results
		.flatMap(({ messages }) => messages)
		.filter(({ severity }) => severity === 2)
		.map(({ ruleId, message }) => ruleId ?? message);
}

const direction = 'bagalau/import-direction';
const values = "import { a } from 'SOURCE';\na();\n";
const types = "import type { A } from 'SOURCE';\nexport type B = A[];\n";

test.each([
	['src/lib/scoring/x.ts', '$lib/editions/y'],
	['src/lib/scoring/x.ts', '../editions/y'],
	['src/lib/scoring/deep/x.ts', '../../editions/y'],
	['src/lib/scoring/x.test.ts', '../editions/y'],
	['src/lib/scoring/x.ts', '$lib/i18n/y'],
	['src/lib/scoring/x.ts', 'svelte'],
	['src/lib/scoring/x.ts', 'svelte/reactivity'],
	['src/lib/editions/e2025/x.ts', '$app/paths'],
	['src/lib/editions/e2025/x.ts', '$lib/drafts/y'],
	['src/lib/drafts/x.ts', '$lib/components/y'],
	['src/lib/forms/x.ts', '../../routes/y'],
	['src/lib/components/x.ts', '../../embed/y'],
	['src/lib/i18n/x.ts', '$lib/scoring/y'],
	['src/lib/i18n/x.ts', '$lib/editions/y'],
	['src/lib/new-folder/x.ts', '$lib/scoring/y'],
	['src/routes/x.ts', '$lib/new-folder/y']
])('%s may not import %s', async (file, source) => {
	expect(await complaints(file, values.replace('SOURCE', source))).toEqual([direction]);
});

test.each([
	['src/lib/scoring/deep/x.ts', '../y'],
	['src/lib/scoring/x.test.ts', 'fast-check'],
	['src/lib/editions/e2025/x.ts', '$lib/scoring/y'],
	['src/lib/editions/e2025/x.ts', '../../i18n/y'],
	['src/lib/drafts/x.ts', '$lib/editions/y'],
	['src/lib/documents/x.ts', '$lib/drafts/y'],
	['src/lib/components/x.ts', 'svelte'],
	['src/lib/components/x.ts', '$lib/scoring/y'],
	['src/routes/x.ts', '$lib/components/y'],
	['src/embed/x.ts', '../lib/components/y'],
	['src/cli/x.ts', '$lib/i18n/y'],
	['scripts/x.js', '../src/lib/scoring/y']
])('%s may import %s', async (file, source) => {
	expect(await complaints(file, values.replace('SOURCE', source))).toEqual([]);
});

test.each([
	{ file: 'src/lib/i18n/x.ts', source: '$lib/scoring/y', expected: [] },
	{ file: 'src/lib/i18n/x.ts', source: '$lib/editions/y', expected: [direction] },
	{ file: 'src/lib/scoring/x.ts', source: '$lib/editions/y', expected: [direction] }
])('types count too: $source in $file', async ({ file, source, expected }) => {
	expect(await complaints(file, types.replace('SOURCE', source))).toEqual(expected);
});

test.each([
	["export { a } from '../editions/y';\n", [direction]],
	["export * from './y';\n", ['no-restricted-syntax']],
	["export const a = import('../editions/y');\n", [direction]],
	["export type A = import('../editions/y').B;\n", ['@typescript-eslint/consistent-type-imports']],
	["import { Decimal } from 'decimal.js';\nDecimal();\n", ['no-restricted-imports']],
	['export default 1;\n', ['no-restricted-syntax']],
	['export const a = Math.round(1.5);\n', ['no-restricted-syntax']],
	["export const a = Number('1');\n", ['no-restricted-syntax']],
	['export const a = (1.5).toFixed(1);\n', ['no-restricted-syntax']],
	['export const a: any = 1;\n', ['@typescript-eslint/no-explicit-any']],
	["export const a = ''.at(0)!;\n", ['@typescript-eslint/no-non-null-assertion']]
])('a rule may not say %j', async (code, expected) => {
	expect(await complaints('src/lib/scoring/x.ts', code)).toEqual(expect.arrayContaining(expected));
});

test('raw HTML is not put into a page', async () => {
	const code = '<script lang="ts">\n\tconst a = "";\n</script>\n\n{@html a}\n';
	expect(await complaints('src/lib/components/X.svelte', code)).toContain('svelte/no-at-html-tags');
});

test('the one configured number type may name its library', async () => {
	const code = "import { Decimal } from 'decimal.js';\nDecimal();\n";
	expect(await complaints('src/lib/scoring/decimal.ts', code)).toEqual([]);
});
