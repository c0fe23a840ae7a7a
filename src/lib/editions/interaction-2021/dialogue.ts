import {
	asAssumed,
	asText,
	band,
	byReading,
	constant,
	exempt,
	flag,
	ifZero,
	input,
	step,
	sum,
	when
} from '../../scoring/build';
import { indicator } from '../../scoring/indicator';
import { count, flagInput } from '../../scoring/inputs';
import { languageInputs, languagePoints, languageRow, table6 } from './languages';

/** Row 1 of table 6: internet conferences and polls, 2,5 points in each language. */
export const conferences = languageRow({
	id: 'dialogue.conferences',
	symbol: '1',
	weight: constant('2.5'),
	max: '5'
});

function entries(language: 'kk' | 'ru') {
	const scale = step(
		`entries-${language}`,
		band(input(language), {
			decimals: null,
			bands: [
				{ above: '50', gives: '1.5' },
				{ above: '25', gives: '1' },
				{ above: '10', gives: '0.5' }
			],
			otherwise: '0.3'
		}),
		{ ...asText(table6), role: 'share' }
	);
	// "In other cases" may or may not include no entries at all.
	return byReading('blog-none', {
		literal: scale,
		zero: step(`none-${language}`, ifZero(input(language), constant('0'), scale), {
			...asAssumed(table6),
			role: 'zero'
		})
	});
}

/** Row 2: entries in the blog of the head, by a scale in each language. */
export const blog = indicator({
	id: 'dialogue.blog',
	symbol: '2',
	inputs: { kk: count(), ru: count() },
	formula: step('both', sum(entries('kk'), entries('ru')), asText(table6)),
	max: '3',
	example: { kk: '52', ru: '26' }
});

/** Row 3: open meetings broadcast, 2 points in each language; not assessed for the Ministry of Defence. */
export const broadcasts = indicator({
	id: 'dialogue.broadcasts',
	symbol: '3',
	inputs: { ...languageInputs, ministryOfDefence: flagInput({ only: 'central' }) },
	formula: when(flag('ministryOfDefence'), exempt(), languagePoints(constant('2'))),
	max: '4',
	example: { kk: '100', ru: '80' }
});
