import { paragraph } from '../../scoring/citation';
import { factPenalty } from '../../scoring/fact-penalty';
import { indicator } from '../../scoring/indicator';
import { count } from '../../scoring/inputs';

/** п. 20: 0,2 points for each unreliable fact, at most 5, taken from the direction. */
export function unreliablePenalty(direction: string) {
	return indicator({
		id: `${direction}.penalties`,
		inputs: { unreliableFacts: count({ optional: true }) },
		formula: factPenalty({
			facts: 'unreliableFacts',
			each: '0.2',
			most: '5',
			cite: paragraph('20')
		}),
		max: '0',
		example: { unreliableFacts: '2' }
	});
}
