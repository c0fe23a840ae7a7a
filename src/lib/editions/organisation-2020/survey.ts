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
	)
});
