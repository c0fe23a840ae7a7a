import {
	blankIfZero,
	byReading,
	cellAt,
	constant,
	given,
	minus,
	product,
	ratio,
	step,
	sum,
	when,
	asAssumed,
	asText
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { inputsNode } from '../../scoring/indicator';
import { amount, count, rowsInput } from '../../scoring/inputs';

/** Statements of the questionnaire that are scored. */
export const STATEMENTS = 26;

function times(weight: string, row: number, column: 'n1' | 'n2' | 'n3' | 'n4') {
	return product(constant(weight), cellAt('answers', row, column));
}

// The act does not define the index of agreement; 4 is the best answer to every statement.
function agreement(row: number) {
	const answered = blankIfZero(
		sum(
			cellAt('answers', row, 'n1'),
			cellAt('answers', row, 'n2'),
			cellAt('answers', row, 'n3'),
			cellAt('answers', row, 'n4')
		)
	);
	const points = sum(
		times('1', row, 'n1'),
		times('2', row, 'n2'),
		times('3', row, 'n3'),
		times('4', row, 'n4')
	);
	const mean = ratio(points, answered, 'cannot-be-zero');
	const index = byReading('agreement-index', {
		'mean-over-4': ratio(mean, constant('4'), 'cannot-be-zero'),
		rescaled: ratio(minus(mean, constant('1')), constant('3'), 'cannot-be-zero'),
		'top-two': ratio(
			sum(cellAt('answers', row, 'n3'), cellAt('answers', row, 'n4')),
			answered,
			'cannot-be-zero'
		)
	});
	return when(
		given('indices'),
		step('given', cellAt('indices', row, 'i'), asText(paragraph('40'))),
		step('index', index, asAssumed(paragraph('40')))
	);
}

/** Name of the index of a statement, 1 to 26. */
export function indexOf(statement: number): string {
	return `i${String(statement)}`;
}

// 260 people, a row for each statement.
const exampleAnswers = [
	{ n1: '13', n2: '31', n3: '81', n4: '135' },
	{ n1: '14', n2: '36', n3: '99', n4: '111' },
	{ n1: '11', n2: '27', n3: '93', n4: '129' },
	{ n1: '18', n2: '25', n3: '104', n4: '113' },
	{ n1: '6', n2: '31', n3: '75', n4: '148' },
	{ n1: '11', n2: '37', n3: '85', n4: '127' },
	{ n1: '18', n2: '18', n3: '96', n4: '128' },
	{ n1: '14', n2: '18', n3: '108', n4: '120' },
	{ n1: '6', n2: '27', n3: '98', n4: '129' },
	{ n1: '5', n2: '34', n3: '80', n4: '141' },
	{ n1: '11', n2: '39', n3: '109', n4: '101' },
	{ n1: '12', n2: '35', n3: '100', n4: '113' },
	{ n1: '16', n2: '13', n3: '98', n4: '133' },
	{ n1: '4', n2: '38', n3: '92', n4: '126' },
	{ n1: '18', n2: '39', n3: '83', n4: '120' },
	{ n1: '5', n2: '38', n3: '104', n4: '113' },
	{ n1: '15', n2: '40', n3: '75', n4: '130' },
	{ n1: '13', n2: '20', n3: '79', n4: '148' },
	{ n1: '4', n2: '32', n3: '104', n4: '120' },
	{ n1: '8', n2: '26', n3: '85', n4: '141' },
	{ n1: '8', n2: '28', n3: '110', n4: '114' },
	{ n1: '11', n2: '19', n3: '102', n4: '128' },
	{ n1: '4', n2: '31', n3: '103', n4: '122' },
	{ n1: '13', n2: '33', n3: '85', n4: '129' },
	{ n1: '15', n2: '19', n3: '106', n4: '120' },
	{ n1: '17', n2: '40', n3: '88', n4: '115' }
];

/** The staff survey (appendix 9): counts of answers 1 to 4 to each statement, or the indices themselves. */
export const survey = inputsNode({
	id: 'personnel.survey',
	symbol: 'i1…i26',
	inputs: {
		answers: rowsInput({ n1: count(), n2: count(), n3: count(), n4: count() }),
		indices: rowsInput({ i: amount({ most: '1' }) })
	},
	values: Object.fromEntries(
		Array.from({ length: STATEMENTS }, (_, row) => [indexOf(row + 1), agreement(row)])
	),
	example: { answers: exampleAnswers }
});
