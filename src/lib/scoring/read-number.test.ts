import { describe, expect, it } from 'vitest';
import { plain } from './decimal';
import { readNumber } from './read-number';

/** The number as plain text, `blank`, or the code of the problem. */
function read(raw: unknown): string {
	const result = readNumber(raw);
	if (result.is === 'blank') return 'blank';
	return result.is === 'problem' ? result.code : plain(result.value, 40);
}

describe('numbers as people type them', () => {
	it.each([
		{ raw: '12500', number: '12500' },
		{ raw: '12 500', number: '12500' },
		{ raw: '12\u00A0500', number: '12500' },
		{ raw: '12\u202F500', number: '12500' },
		{ raw: '1 234\u00A0567\u202F890', number: '1234567890' },
		{ raw: '4,85', number: '4.85' },
		{ raw: '4.85', number: '4.85' },
		{ raw: '12 500,75', number: '12500.75' },
		{ raw: '  7\t', number: '7' },
		{ raw: '\u00A07\u202F', number: '7' },
		{ raw: '007', number: '7' },
		{ raw: '0', number: '0' },
		{ raw: '0,000000', number: '0' },
		{ raw: '0.000001', number: '0.000001' },
		{ raw: '5.500000000000', number: '5.5' }, // zeros at the end are no decimals
		{ raw: '-0', number: '0' },
		{ raw: '−0,0', number: '0' },
		{ raw: '1000000000000', number: '1000000000000' },
		{ raw: '1 000 000 000 000,000000', number: '1000000000000' },
		{ raw: '999999999999,999999', number: '999999999999.999999' },
		{ raw: '0'.repeat(1000) + '5', number: '5' },
		{ raw: '5,' + '0'.repeat(1000), number: '5' }
	])('$raw → $number', ({ raw, number }) => {
		expect(read(raw)).toBe(number);
	});
});

describe('JSON numbers', () => {
	it.each([
		{ raw: 12500, number: '12500' },
		{ raw: 0.1, number: '0.1' }, // what the shortest form shows, not the binary fraction
		{ raw: 4.85, number: '4.85' },
		{ raw: 0.1 + 0.2, number: 'out-of-range' }, // 0.30000000000000004
		{ raw: 0, number: '0' },
		{ raw: -0, number: '0' },
		{ raw: 1e-6, number: '0.000001' },
		{ raw: 1e-7, number: 'out-of-range' },
		{ raw: 5e-324, number: 'out-of-range' },
		{ raw: 1e12, number: '1000000000000' },
		{ raw: 1000000000000.0001, number: 'too-large' },
		{ raw: 1e21, number: 'too-large' },
		{ raw: 1.7976931348623157e308, number: 'too-large' },
		{ raw: JSON.parse('1e400') as unknown, number: 'too-large' },
		{ raw: JSON.parse('-1e400') as unknown, number: 'negative' },
		{ raw: -1, number: 'negative' },
		{ raw: -1e-7, number: 'negative' },
		{ raw: NaN, number: 'not-a-number' }
	])('$raw → $number', ({ raw, number }) => {
		expect(read(raw)).toBe(number);
	});
});

describe('blank', () => {
	it.each([null, undefined, '', ' ', '\u00A0\u202F', '\t\n'])('%j', (raw) => {
		expect(read(raw)).toBe('blank');
	});
});

describe('no numbers', () => {
	it.each([
		'12 50', // a slip of the finger, neither 12 nor 1250
		'1 2500',
		'1250 0',
		'12  500',
		'12 500 5',
		'1 000000',
		'12\t500',
		'12.500.000',
		'12,500,000',
		'1,5.5',
		'1e3', // exponents are for JSON numbers
		'1E3',
		'+5',
		'5,',
		',5',
		'.5',
		'5.',
		'5, 5',
		'--5',
		'- 5',
		'5-',
		'-',
		'0x10',
		'0b1',
		'1_000',
		'Infinity',
		'-Infinity',
		'NaN',
		'50 %',
		'50%',
		'five',
		'٣', // Arabic-Indic
		'۳',
		'३',
		'３', // full-width
		'½',
		'²',
		'1٬000',
		'1’000',
		'1\u2009000', // thin space
		'1;2',
		'5\u0000',
		'true',
		'null',
		'[5]'
	])('%s', (raw) => {
		expect(read(raw)).toBe('not-a-number');
	});

	it.each([true, false, {}, { value: 5 }, [], [5], ['5'], () => 5, Symbol('5'), 5n])(
		'%s',
		(raw) => {
			expect(read(raw)).toBe('not-a-number');
		}
	);
});

describe('the first reason that applies', () => {
	it.each([
		{ raw: '1000000000000,000001', code: 'too-large' },
		{ raw: '1000000000001', code: 'too-large' },
		{ raw: '1000000000000.0000001', code: 'too-large' }, // before the number of decimals
		{ raw: '1 000 000 000 001', code: 'too-large' },
		{ raw: '9'.repeat(1000), code: 'too-large' },
		{ raw: '9'.repeat(1000) + ',5', code: 'too-large' },
		{ raw: '-5', code: 'negative' },
		{ raw: '\u22125', code: 'negative' }, // the minus of the typesetters
		{ raw: '-0,000001', code: 'negative' },
		{ raw: '-1.1234567', code: 'negative' }, // before the number of decimals
		{ raw: '1.1234567', code: 'out-of-range' },
		{ raw: '0,0000001', code: 'out-of-range' },
		{ raw: '1,' + '0'.repeat(1000) + '1', code: 'out-of-range' },
		{ raw: '1,' + '3'.repeat(1000), code: 'out-of-range' }
	])('$raw: $code', ({ raw, code }) => {
		expect(read(raw)).toBe(code);
	});
});

it('reads a pasted book of digits at once', () => {
	const started = performance.now();
	const zeros = '0'.repeat(300_000);
	expect(read(`0,${zeros}1`)).toBe('out-of-range');
	expect(read(`${zeros}1${zeros}`)).toBe('too-large');
	expect(read(`${zeros} 1`)).toBe('not-a-number');
	expect(read('1'.repeat(300_000) + 'x')).toBe('not-a-number');
	// Quadratic reading takes a minute.
	expect(performance.now() - started).toBeLessThan(2000);
});
