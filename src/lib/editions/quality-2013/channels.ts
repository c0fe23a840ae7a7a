import {
	asAssumed,
	asReconstructed,
	byBody,
	byReading,
	constant,
	ifZero,
	input,
	letter,
	product,
	ratio,
	step,
	sum
} from '../../scoring/build';
import { paragraph, type Citation } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count } from '../../scoring/inputs';

const k = byBody({ central: letter('k', constant('5')), local: letter('m', constant('10')) });
const max = byBody({ central: constant('5'), local: constant('10') });
const inputs = { a: count(), b: count() };
const all = sum(input('a'), input('b'));

/** k times the share of requests through the channel: a of them, b went on paper to the body itself. */
function shareOfRequests(cite: Citation) {
	const share = step('share', product(k, ratio(input('a'), all, 'cannot-be-zero')), {
		...asReconstructed(cite),
		role: 'share'
	});
	return step(
		'nothing',
		ifZero(all, byReading('zero-base', { full: k, none: constant('0') }), share),
		{ ...asAssumed(cite), role: 'zero' }
	);
}

/** P1 of K7 / M4 (п. 34): requests through the portal among all for the services that it offers. */
export const portal = indicator({
	id: 'channels.portal',
	symbol: 'P1',
	inputs,
	formula: shareOfRequests(paragraph('34')),
	max,
	example: { a: '62 400', b: '15 600' }
});

/** P2 of K7 / M4 (п. 35): requests through service centres among all for services offered in both places. */
export const serviceCentre = indicator({
	id: 'channels.service-centre',
	symbol: 'P2',
	inputs,
	formula: shareOfRequests(paragraph('35')),
	max,
	example: { a: '21 000', b: '9 000' }
});
