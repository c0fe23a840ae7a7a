import { asText, constant, flag, letter, step, when } from '../../../scoring/build';
import { paragraph } from '../../../scoring/citation';
import { indicator } from '../../../scoring/indicator';
import { count, flagInput } from '../../../scoring/inputs';
import { rateScore } from '../rate';

/**
 * R2 (пп. 92–93): those found justified by a court per 10 000 considered are taken from k = 30; a body
 * none of whose decisions went to court gets 30. A court may decide on earlier years, so `a` is not
 * bounded by `p`.
 */
export const court = indicator({
	id: 'complaints.court',
	symbol: 'R2',
	inputs: { noCourtReviews: flagInput(), a: count(), p: count() },
	formula: step(
		'noReviews',
		when(
			flag('noCourtReviews'),
			letter('k', constant('30')),
			rateScore({
				part: 'a',
				whole: 'p',
				factor: '10000',
				k: constant('30'),
				cite: paragraph('92'),
				floor: paragraph('93')
			})
		),
		{ ...asText(paragraph('93')), role: 'flag' }
	),
	max: '30',
	example: { a: '1', p: '12 500' }
});
