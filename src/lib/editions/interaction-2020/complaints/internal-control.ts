import {
	asAssumed,
	asReconstructed,
	asText,
	atMost,
	band,
	byReading,
	constant,
	ifZero,
	input,
	minus,
	product,
	ratio,
	rounded,
	step
} from '../../../scoring/build';
import { appendix, paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { count, partOf } from '../../../scoring/inputs';

// Appendix 13 leaves a gap between 49,9 and 50 and so on; one decimal closes it.
const answerable = step(
	'answerable',
	minus(input('f'), input('h')),
	asReconstructed(paragraph('97'))
);
const share = step(
	'share',
	product(constant('100'), ratio(input('g'), answerable, 'cannot-be-zero')),
	asReconstructed(appendix('13'))
);
const most = step('most', atMost(constant('100'), share), {
	...asAssumed(appendix('13')),
	role: 'limit'
});
const tenths = step('tenths', rounded(most, 1), {
	...asAssumed(appendix('13')),
	role: 'limit'
});
const points = step(
	'points',
	band(tenths, {
		decimals: null,
		bands: [
			{ from: '90', gives: '10' },
			{ from: '80', gives: '8' },
			{ from: '70', gives: '6' },
			{ from: '60', gives: '4' },
			{ from: '50', gives: '1' }
		],
		otherwise: '0'
	}),
	{ ...asText(appendix('13')), role: 'share' }
);

/**
 * R4 (пп. 96–98, appendix 13): the share of late ones for which somebody was held liable, in steps.
 * Those where liability was impossible (dismissal) are left out of the late ones.
 */
export const internalControl = indicator({
	id: 'complaints.internal-control',
	symbol: 'R4',
	inputs: { g: count(), f: count(), h: count({ optional: true }) },
	constraints: [partOf('h', 'f')],
	formula: step(
		'nothing',
		ifZero(
			minus(input('f'), input('h')),
			byReading('zero-base', { full: constant('10'), none: constant('0') }),
			points
		),
		{ ...asAssumed(appendix('13')), role: 'zero' }
	),
	max: '10',
	example: { g: '2', f: '3', h: '0' }
});
