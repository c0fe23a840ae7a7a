import {
	asText,
	byBody,
	cell,
	given,
	input,
	ratio,
	scaledRank,
	step,
	when
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { amount, count, rowsInput, textInput } from '../../scoring/inputs';

const ranked = scaledRank({
	table: 'bodies',
	measures: [
		byBody({
			central: cell('bodies', 'services'),
			local: ratio(cell('bodies', 'services'), cell('bodies', 'population'), 'cannot-be-zero')
		}),
		cell('bodies', 'types')
	],
	self: 'self',
	below: '1',
	first: '1.01',
	last: '1.1',
	basis: asText(paragraph('40'))
});

/**
 * PC / PM (пп. 38–48): the coefficient of the workload, given, or computed from a table of all bodies
 * of the kind. It says by how much the sum of the criteria is multiplied, 1 to 1,1.
 */
export const workload = indicator({
	id: 'workload',
	symbol: 'PC',
	inputs: {
		coefficient: amount({ least: '1', most: '1.1', gap: ['1', '1.01'] }),
		bodies: rowsInput({
			name: textInput({ optional: true }),
			services: count(),
			types: count(),
			population: amount({ above: '0', only: 'local' })
		}),
		self: count()
	},
	formula: when(
		given('coefficient'),
		step('given', input('coefficient'), asText(paragraph('40'))),
		step('ranked', ranked, asText(paragraph('40')))
	),
	max: '1.1',
	coefficient: true,
	example: {
		bodies: [
			{ services: '1 250 000', types: '96', population: '1 450 000' },
			{ services: '870 000', types: '112', population: '720 000' },
			{ services: '640 000', types: '88', population: '910 000' },
			{ services: '1 100 000', types: '105', population: '1 080 000' }
		],
		self: '1'
	}
});
