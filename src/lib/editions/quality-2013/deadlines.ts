import {
	asAssumed,
	asReconstructed,
	asText,
	atLeast,
	byBody,
	byReading,
	constant,
	ifZero,
	input,
	letter,
	meanPresent,
	minus,
	product,
	ratio,
	step,
	sum
} from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count, partOf } from '../../scoring/inputs';

const formulas = asReconstructed(paragraph('29'));
const zero = constant('0');
const k = byBody({
	central: letter('k', constant('15')),
	local: letter('m', constant('30'))
});
const x = letter('x', byBody({ central: constant('-4'), local: constant('-10') }));

// Late ones per 10 000: through service centres a of b, in the body c of d.
const perTenThousand = byReading('deadline-rate', {
	pooled: step(
		'pooled',
		product(
			constant('10000'),
			ratio(sum(input('a'), input('c')), sum(input('b'), input('d')), 'cannot-be-zero')
		),
		formulas
	),
	sum: step(
		'summed',
		product(
			constant('10000'),
			sum(ratio(input('a'), input('b'), zero), ratio(input('c'), input('d'), zero))
		),
		formulas
	),
	mean: step(
		'averaged',
		product(
			constant('10000'),
			meanPresent(
				ratio(input('a'), input('b'), 'left-out'),
				ratio(input('c'), input('d'), 'left-out')
			)
		),
		formulas
	)
});

const kept = byReading('rate-formula', {
	subtract: step('subtract', minus(k, perTenThousand), { ...formulas, role: 'share' }),
	scale: step('scale', product(k, minus(constant('1'), perTenThousand)), {
		...formulas,
		role: 'share'
	})
});

const p1 = letter(
	'P1',
	step(
		'nothing',
		ifZero(sum(input('b'), input('d')), byReading('zero-base', { full: k, none: zero }), kept),
		{ ...asAssumed(paragraph('29')), role: 'zero' }
	)
);

// Applications not registered on their day, on paper and from the portal; electronic services late or
// left without an answer. A term with nothing to count is 0, so unanswered requests with no service
// rendered cost nothing.
const registration = sum(
	ratio(input('e'), input('f'), zero),
	ratio(input('s'), input('l'), zero),
	ratio(sum(input('i'), input('q')), input('n'), zero)
);
const p2 = letter(
	'P2',
	byReading('registration-share', {
		sum: step('registration', product(x, registration), { ...formulas, role: 'penalty' }),
		mean: step(
			'registration-mean',
			product(x, ratio(registration, constant('3'), 'cannot-be-zero')),
			{ ...formulas, role: 'penalty' }
		)
	})
);

/** K6 / M3 (пп. 26–30): P1 for services rendered in time, less P2 for late registration. */
export const deadlines = indicator({
	id: 'deadlines',
	symbol: 'K6',
	inputs: {
		a: count(),
		b: count(),
		c: count(),
		d: count(),
		e: count(),
		f: count(),
		s: count(),
		l: count(),
		i: count(),
		q: count(),
		n: count()
	},
	constraints: [
		partOf('a', 'b'),
		partOf('c', 'd'),
		partOf('e', 'f'),
		partOf('s', 'l'),
		partOf('i', 'n')
	],
	formula: step('floor', atLeast(zero, step('both', sum(p1, p2), asText(paragraph('29')))), {
		...asText(paragraph('29')),
		role: 'floor'
	}),
	max: byBody({ central: constant('15'), local: constant('30') }),
	example: {
		...{ a: '2', b: '42 500', c: '4', d: '27 500' },
		...{ e: '1', f: '25', s: '6', l: '480', i: '18', q: '6', n: '12 000' }
	}
});
