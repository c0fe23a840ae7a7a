import { testInFull } from './lib/in-full';

/** Tries what holds for every draft on 2,000 drafts for each rule. */
export function main(): Promise<number> {
	return testInFull(
		'--project=unit',
		'src/lib/editions/properties',
		'src/lib/editions/recompute',
		'--testTimeout=600000'
	);
}
