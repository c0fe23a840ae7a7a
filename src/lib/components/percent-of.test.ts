import { describe, expect, it } from 'vitest';
import { percentOf } from './percent-of';

describe('a percent', () => {
	it.each([
		{ done: '3', of: '4', plain: '75' },
		{ done: '1', of: '8', plain: '12.5' },
		{ done: '7', of: '7', plain: '100' },
		{ done: '0', of: '7', plain: '0' },
		{ done: '007', of: '8,0', plain: '87.5' },
		// Thousands apart, with any of the spaces that people paste.
		{ done: '12 500', of: '25000', plain: '50' },
		{ done: '12\u00A0500', of: '25\u202F000', plain: '50' },
		{ done: ' 1 ', of: '4\t', plain: '25' },
		// Decimals after a comma or a point.
		{ done: '2,5', of: '10', plain: '25' },
		{ done: '2.5', of: '10,0', plain: '25' },
		// The sixth decimal is the last.
		{ done: '1', of: '100000000', plain: '0.000001' },
		{ done: '1000000000000', of: '1000000000000', plain: '100' }
	])('$done of $of is $plain', ({ done, of, plain }) => {
		expect(percentOf(done, of)).toEqual({ is: 'percent', plain, rounded: false });
	});

	it.each([
		{ done: '1', of: '3', plain: '33.333333' },
		{ done: '2', of: '3', plain: '66.666667' },
		{ done: '5', of: '7', plain: '71.428571' },
		// Half of the sixth decimal goes up, less goes down.
		{ done: '1', of: '200000000', plain: '0.000001' },
		// Hardly anything is not nothing, and nearly all is not all.
		{ done: '1', of: '200000001', plain: '0.000001' },
		{ done: '999999999999', of: '1000000000000', plain: '99.999999' }
	])('$done of $of is rounded to $plain, and says so', ({ done, of, plain }) => {
		expect(percentOf(done, of)).toEqual({ is: 'percent', plain, rounded: true });
	});
});

describe('no percent', () => {
	it.each([
		{ done: '', of: '', is: 'blank' },
		{ done: '3', of: '', is: 'blank' },
		{ done: '', of: '4', is: 'blank' },
		{ done: ' ', of: '\u00A0', is: 'blank' },
		// Nothing is complained about as long as one of the two is blank.
		{ done: '', of: '0', is: 'blank' },
		{ done: '6', of: '5', is: 'more-than-all' },
		{ done: '5,000001', of: '5', is: 'more-than-all' },
		{ done: '12 500', of: '12 499', is: 'more-than-all' },
		{ done: '5', of: '0', is: 'of-nothing' },
		{ done: '0', of: '0', is: 'of-nothing' },
		{ done: '0', of: '0,0', is: 'of-nothing' },
		{ done: 'x', of: '5', is: 'not-a-number' },
		{ done: '5', of: 'five', is: 'not-a-number' },
		{ done: '-1', of: '5', is: 'not-a-number' },
		{ done: '1', of: '-5', is: 'not-a-number' },
		{ done: '1 2', of: '50', is: 'not-a-number' },
		{ done: '50%', of: '100', is: 'not-a-number' },
		{ done: '0,0000001', of: '1', is: 'not-a-number' },
		{ done: '1', of: '1000000000001', is: 'not-a-number' },
		// Wrong is said also where the other is blank.
		{ done: 'x', of: '', is: 'not-a-number' },
		{ done: '', of: 'x', is: 'not-a-number' }
	])('"$done" of "$of": $is', ({ done, of, is }) => {
		expect(percentOf(done, of)).toEqual({ is });
	});
});
