import fc from 'fast-check';
import { damagedLinks, faultWith } from '../../src/lib/drafts/testing-links';

const SEED = 20_201_121;
const COUNT = 2000;

/** Opens damaged and hostile links: each must give a message or a good draft, in less than a second. */
export function main(): number {
	const faults = fc
		.sample(damagedLinks, { seed: SEED, numRuns: COUNT })
		.map(faultWith)
		.filter((fault) => fault !== null);
	for (const fault of faults) console.error(fault);
	console.log(`${COUNT} damaged links (seed ${SEED}), ${faults.length} not met as they should be`);
	return faults.length === 0 ? 0 : 1;
}
