import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirection } from './scripts/lint/import-direction.js';
import svelteConfig from './svelte.config.js';

const defaultExport = {
	selector: 'ExportDefaultDeclaration',
	message: 'Export by name.'
};
const barrel = {
	selector: 'ExportAllDeclaration',
	message: 'Import from the file that has it: no barrels.'
};
const binaryNumbers = [
	{
		selector: "MemberExpression[object.name='Math'][property.name='round']",
		message: 'Round with a named rounding of scoring/decimal.'
	},
	{
		selector: 'CallExpression[callee.name=/^(Number|parseFloat)$/]',
		message: 'Numbers are decimals: dec(…).'
	},
	{
		selector: "MemberExpression[property.name='toFixed']",
		message: 'Round with a named rounding of scoring/decimal.'
	}
];

export default defineConfig(
	{ ignores: ['build/', 'dist/', '.svelte-kit/', 'node_modules/', 'coverage/', 'test-results/'] },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		plugins: { bagalau: { rules: { 'import-direction': importDirection } } },
		rules: {
			'bagalau/import-direction': 'error',
			'no-restricted-syntax': ['error', defaultExport, barrel],
			'no-restricted-imports': [
				'error',
				{ name: 'decimal.js', message: 'Use src/lib/scoring/decimal, which is set to 60 digits.' }
			],
			// TypeScript finds these, with knowledge of types.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-exports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		},
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Addresses are made in one place, src/routes/address.ts, by resolve(); components get them.
			'svelte/no-navigation-without-resolve': 'off',
			// A space at the edge of a tag has no other way to be written.
			'svelte/no-useless-mustaches': 'off'
		}
	},
	{
		files: ['src/lib/{scoring,editions}/**'],
		rules: { 'no-restricted-syntax': ['error', defaultExport, barrel, ...binaryNumbers] }
	},
	{
		files: ['src/lib/scoring/decimal.ts'],
		rules: { 'no-restricted-imports': 'off' }
	},
	{
		// Configuration files are read by their default export.
		files: ['*.config.{js,ts}'],
		rules: { 'no-restricted-syntax': 'off' }
	}
);
