import {
	asText,
	band,
	constant,
	input,
	product,
	ratio,
	step,
	type Formula
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { amount, count, partOf } from '../../scoring/inputs';
import type { Band } from '../../scoring/nodes';

/** Steps of a bonus for a share that reaches an edge. */
type BonusSteps = 'share' | 'points';

function bonus<const P extends string>(
	part: P,
	number: string,
	bands: readonly Band[]
): Formula<`number ${P}` | 'number staff', BonusSteps> {
	const basis = asText(paragraph(number));
	const share = step(
		'share',
		product(constant('100'), ratio(input(part), input('staff'), 'cannot-be-zero')),
		basis
	);
	return step('points', band(share, { decimals: null, bands, otherwise: '0' }), {
		...basis,
		role: 'share'
	});
}

/** I (п. 45-1), a bonus: interns taken in and sent out, to the average staff. */
export const internship = indicator({
	id: 'personnel.labour.internship',
	symbol: 'I',
	inputs: { interns: count(), staff: amount({ above: '0' }) },
	formula: bonus('interns', '45-1', [
		{ above: '10', gives: '2' },
		{ from: '5', gives: '1' }
	]),
	max: '2',
	example: { interns: '18', staff: '312,5' }
});

/** K (п. 45-2), a bonus: personal files filled in as they should be in the system "Е-қызмет". */
export const records = indicator({
	id: 'personnel.labour.records',
	symbol: 'K',
	inputs: { filled: count(), staff: count({ above: '0' }) },
	constraints: [partOf('filled', 'staff')],
	formula: bonus('filled', '45-2', [{ from: '99', gives: '1.5' }]),
	max: '1.5',
	example: { filled: '310', staff: '312' }
});
