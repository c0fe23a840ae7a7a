import { expect, inject, test } from 'vitest';
import { killWhileTyping } from './kill.js';
import { randomFrom } from './random.js';

const SEED = 20_200_318;
const random = randomFrom(SEED);
const moments = Array.from({ length: 3 }, () => 100 + Math.floor(random() * 1500));

test.each(moments)('killed after %i ms of typing, at most a second is lost', async (after) => {
	const { lost, typed, faults } = await killWhileTyping(inject('site'), after);
	expect(faults).toEqual([]);
	expect(typed).toBeGreaterThan(1);
	expect(lost).toBeLessThanOrEqual(1000);
});
