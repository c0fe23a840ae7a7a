import { describe, expect, it } from 'vitest';
import { isRecord, ownAt, recordOf } from './raw';

describe('records', () => {
	it.each([[null], [undefined], ['text'], [1], [true], [[{}]]])('%j is none', (raw) => {
		expect([isRecord(raw), recordOf(raw), ownAt(raw, 'length')]).toEqual([false, {}, undefined]);
	});

	it('is a record', () => {
		const raw = { a: 1 };
		expect([isRecord(raw), recordOf(raw) === raw, ownAt(raw, 'a')]).toEqual([true, true, 1]);
	});

	it.each(['constructor', 'toString', '__proto__'])('nothing stands under %s', (name) => {
		expect(ownAt({}, name)).toBeUndefined();
	});

	it('finds even these where they are typed', () => {
		expect(ownAt(JSON.parse('{"__proto__": 1}'), '__proto__')).toBe(1);
	});
});
