import { describe, expect, test } from 'vitest';
import { readOffers } from '../src/lib/drafts/offers';
import { randomFrom } from './browser/random';
import { damagedFile, faultsOf } from './damaged-files';

const SEED = 20_201_121;
const COUNT = 80;

// Some of the files that the soak test goes through, the same each time.
describe(`seed ${String(SEED)}: ${String(COUNT)} damaged files`, () => {
	const random = randomFrom(SEED);
	const files = Array.from({ length: COUNT }, () => damagedFile(random));

	test.each(files.map((file, at) => ({ ...file, at })))(
		'$at, $damage: a message or a good draft, and nothing else changes',
		async (file) => {
			expect(await faultsOf(file)).toEqual([]);
		}
	);
});

test('a big one', async () => {
	expect(await faultsOf(damagedFile(randomFrom(1), true))).toEqual([]);
}, 20_000);

test('a fault is found', async () => {
	const unreadable = { damage: 'x', bytes: new Uint8Array([0x7b]) };
	const { broken } = await readOffers(
		[Object.assign(new Blob([unreadable.bytes]), { name: 'x' })],
		{ summaries: () => Promise.reject(new Error('refused')), get: () => Promise.resolve(null) },
		0
	);
	expect(broken).toEqual([{ file: 'x', line: null, refusal: 'not-drafts' }]);
	Object.defineProperty(Object.prototype, 'a', { value: 1, configurable: true });
	const faults = await faultsOf(unreadable);
	Reflect.deleteProperty(Object.prototype, 'a');
	expect(faults).toEqual(['has changed every object']);
});
