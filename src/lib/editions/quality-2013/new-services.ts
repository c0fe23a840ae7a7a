import { asText, band, byBody, exempt, input, step } from '../../scoring/build';
import { paragraph } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { count } from '../../scoring/inputs';

/** K1 (п. 14), central bodies only: all ten points for even one new service in the Registry. */
export const newServices = indicator({
	id: 'new-services',
	symbol: 'K1',
	inputs: { newServices: count() },
	formula: byBody({
		central: step(
			'included',
			band(input('newServices'), {
				decimals: null,
				bands: [{ from: '1', gives: '10' }],
				otherwise: '0'
			}),
			{ ...asText(paragraph('14')), role: 'share' }
		),
		local: exempt()
	}),
	max: '10',
	example: { newServices: '3' }
});
