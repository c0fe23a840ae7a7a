import { asText, atMost, constant, input, minus, product, step } from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count } from '../../scoring/inputs';

/** п. 20: 0,2 points for each unreliable fact, at most 5, taken from the direction. */
export function unreliablePenalty(direction: string) {
	const basis = asText(paragraph('20'));
	const facts = step('facts', product(constant('0.2'), input('unreliableFacts')), basis);
	const most = step('most', atMost(constant('5'), facts), { ...basis, role: 'limit' });
	return indicator({
		id: `${direction}.penalties`,
		inputs: { unreliableFacts: count({ optional: true }) },
		formula: step('deducted', minus(constant('0'), most), { ...basis, role: 'penalty' }),
		max: '0',
		example: { unreliableFacts: '2' }
	});
}
