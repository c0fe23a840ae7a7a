import {
	all,
	asReconstructed,
	asText,
	atMost,
	band,
	byBody,
	byChoice,
	byReading,
	cell,
	choiceIs,
	constant,
	exempt,
	flag,
	ifZero,
	input,
	letter,
	meanRows,
	not,
	product,
	ratio,
	step,
	sum,
	when
} from '../../scoring/build';
import { appendix, paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import {
	amount,
	choiceInput,
	count,
	flagInput,
	partOf,
	rowsInput,
	textInput
} from '../../scoring/inputs';

const text = asText(paragraph('23'));
const zeroBase = byReading('zero-base', { full: constant('1'), none: constant('0') });

// b: points of the way in which the service is rendered. With a decision of the commission the service
// counts as offered through service centres too; three points more when it was put on the list.
const ways = step(
	'way',
	when(
		flag('services.commission'),
		byChoice('services.mode', {
			'portal-and-centre': constant('30'),
			portal: constant('30'),
			centre: constant('20'),
			'body-and-centre': constant('10'),
			body: byReading('commission-body', { alternative: constant('10'), centre: constant('20') })
		}),
		byChoice('services.mode', {
			'portal-and-centre': constant('30'),
			portal: constant('25'),
			centre: constant('20'),
			'body-and-centre': constant('10'),
			body: constant('0')
		})
	),
	asText(appendix('6'))
);
const listed = step('listed', when(flag('services.inList'), constant('3'), constant('0')), text);
const b = letter('b', step('way-points', sum(ways, listed), text));

// d: 1 for a term of five working days or fewer, 0,8 above.
const d = letter(
	'd',
	step(
		'term',
		band(cell('services', 'days'), {
			decimals: null,
			bands: [{ above: '5', gives: '0.8' }],
			otherwise: '1'
		}),
		text
	)
);

const share = step(
	'share',
	ratio(cell('services', 'x'), cell('services', 'y'), zeroBase),
	asReconstructed(paragraph('23'))
);

// In the body only, with documents obtained from systems: the share is left out.
const inBodyOnly = all(choiceIs('services.mode', 'body'), not(flag('services.commission')));
const usedShare = step(
	'body-only',
	when(inBodyOnly, ifZero(cell('services', 'x'), share, constant('1')), share),
	{ ...text, role: 'flag' }
);

const service = letter(
	'a',
	step(
		'service',
		when(flag('services.noStandard'), constant('0'), product(b, usedShare, d)),
		asReconstructed(paragraph('23'))
	)
);

const mean = step('mean', meanRows('services', service), asReconstructed(paragraph('23')));

const changed = letter(
	'W',
	step(
		'changed',
		when(flag('ministryConclusion'), constant('1'), ratio(input('m'), input('n'), zeroBase)),
		asReconstructed(paragraph('23'))
	)
);

const joined = byReading('optimisation-share', {
	multiply: step('multiply', product(mean, changed), {
		...asReconstructed(paragraph('23')),
		role: 'share'
	}),
	add: step('add', sum(mean, changed), { ...asReconstructed(paragraph('23')), role: 'share' })
});

/**
 * K4 (пп. 22–23, appendix 6), central bodies only: the mean of the points of all service types, with
 * the share W of changed standards. A row may reach 33; the criterion stops at 30.
 */
export const optimisation = indicator({
	id: 'optimisation',
	symbol: 'K4',
	inputs: {
		services: rowsInput(
			{
				name: textInput({ optional: true }),
				mode: choiceInput(['portal-and-centre', 'portal', 'centre', 'body-and-centre', 'body'], {
					alwaysRequired: true
				}),
				x: count(),
				y: count(),
				days: amount(),
				inList: flagInput(),
				noStandard: flagInput(),
				commission: flagInput()
			},
			[partOf('x', 'y')]
		),
		m: count(),
		n: count(),
		ministryConclusion: flagInput()
	},
	constraints: [partOf('m', 'n')],
	formula: byBody({
		central: step('cap', atMost(constant('30'), joined), {
			...asText(appendix('1')),
			role: 'cap'
		}),
		local: exempt()
	}),
	max: '30',
	example: {
		services: [
			{ mode: 'portal-and-centre', x: '3', y: '4', days: '5' },
			{ mode: 'portal', x: '4', y: '5', days: '10', inList: true },
			{ mode: 'body', x: '1', y: '2', days: '15', commission: true }
		],
		m: '9',
		n: '12'
	}
});
