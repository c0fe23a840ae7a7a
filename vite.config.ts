import { availableParallelism } from 'node:os';
import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { trimDecimal } from './scripts/lib/trim-decimal.js';

const browsers = ['chrome109', 'firefox115', 'safari16.4'];

export default defineConfig({
	plugins: [trimDecimal(), sveltekit()],
	build: {
		target: browsers,
		cssTarget: browsers,
		rolldownOptions: {
			output: {
				codeSplitting: {
					// What every page loads packs better in one file than in twenty.
					groups: [
						{
							name: 'framework',
							// The reactive map and set are only the list of drafts'.
							test: /node_modules[\\/](svelte[\\/](?!src[\\/]reactivity)|@sveltejs|esm-env|clsx|devalue)/
						},
						{ name: 'rules', test: /src[\\/]lib[\\/]scoring[\\/]|node_modules[\\/]decimal/ },
						{
							// All that a criterion's page shows, with what that imports.
							name: 'criterion',
							test: /src[\\/](lib[\\/](components[\\/](Criterion|ScoreStrip|SaveNote|KindChoice|EditionTree|LedgerList|ResultAside|group-ledger)|drafts[\\/](draft-keeper|fragment)|editions[\\/]load-edition|i18n[\\/]preferred-language)|routes.*[\\/](SectionActions|Onward|Trail)\.svelte)/
						},
						{
							// Needed only when a draft comes or goes, by whatever is loaded then.
							name: 'exchange',
							test: /src[\\/]lib[\\/]drafts[\\/](draft-file|exchange|format)|node_modules[\\/]zod[\\/]/
						}
					]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		// A test that hangs is ended; none is judged by its time, which other work beside it makes longer.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		maxWorkers: Math.max(2, availableParallelism() - 1),
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Nothing under test keeps anything between files, and loading it anew takes longer than the tests.
					isolate: false,
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'happy-dom',
					include: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/browser/**/*.test.ts'],
					globalSetup: ['tests/browser/serve-build.ts'],
					// A browser each: more at once than there are cores would only wait for each other.
					maxWorkers: 2,
					sequence: { groupOrder: 1 },
					// Starting a browser and reading the rules once for each file takes minutes.
					isolate: false,
					expect: { poll: { timeout: 10_000 } }
				}
			}
		]
	}
});
