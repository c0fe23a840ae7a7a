import { expect, test } from 'vitest';
import { localised } from './localise';

const text = (word: string) => ({ ru: `${word} ru`, kk: `${word} kk` });

test.each([
	{ value: text('a'), in: 'a ru' },
	{ value: { b: [text('a'), { c: text('d') }], n: 1 }, in: { b: ['a ru', { c: 'd ru' }], n: 1 } },
	// Inputs of the openness tables are named after the languages of their columns.
	{
		value: { kk: { label: text('a') }, ru: { label: text('b') } },
		in: { kk: { label: 'a ru' }, ru: { label: 'b ru' } }
	},
	{ value: null, in: null }
])('$value in Russian', ({ value, in: expected }) => {
	expect(localised<unknown>(value, 'ru')).toEqual(expected);
});
