import { testInFull } from './lib/in-full';

/** Runs every test in a real browser: all pages, all languages, each visit in a profile that is really new. */
export function main(): Promise<number> {
	return testInFull('--project=browser');
}
