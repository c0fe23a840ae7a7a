import { asElsewhere, asText, constant, input, minus, step } from '../../scoring/build';
import { paragraph, type Citation } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { amount } from '../../scoring/inputs';

// How many points a fact costs is not in the sources; that they are taken off is.
function deducted(cite: Citation) {
	const points = step('points', input('points'), asElsewhere(cite));
	return step('deducted', minus(constant('0'), points), { ...asText(cite), role: 'penalty' });
}

/** п. 24: penalty points for late, incomplete and unreliable reports, at most 10 in a direction. */
export function reportPenalties(direction: 'personnel' | 'it') {
	return indicator({
		id: `${direction}.penalties`,
		inputs: { points: amount({ optional: true, most: '10' }) },
		formula: deducted(paragraph('24')),
		max: '0',
		example: { points: '1,5' }
	});
}

/** D (п. 81), a penalty: information systems that nobody uses. */
export const unusedSystems = indicator({
	id: 'it.unused-systems',
	symbol: 'D',
	inputs: { points: amount({ optional: true }) },
	formula: deducted(paragraph('81')),
	max: '0',
	example: { points: '2' }
});
