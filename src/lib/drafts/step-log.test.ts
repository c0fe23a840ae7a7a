import { beforeEach, describe, expect, test } from 'vitest';
import type { Change } from './change';
import { MOST_STEPS, toRedo, toUndo, type Step } from './history';
import { StepLog } from './step-log';

const NOW = 1_700_000_000_000;
const MINUTE = 60_000;

const typed = (value: string, before?: string, input = 'f'): readonly Change[] => [
	{ at: ['answers', 'a', input], before, value }
];
const step = (id: string, undone = false): Step => ({ id, moment: NOW, undone, patches: [] });
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);

let log: StepLog;

beforeEach(() => {
	log = new StepLog();
});

/** The one step that the log has last. */
function last(): Step {
	const found = log.steps.at(-1);
	if (found === undefined) throw new Error('no step');
	return found;
}

describe('what is to be written', () => {
	test('is nothing before anything is done', () => {
		expect(log.steps).toEqual([]);
		expect(log.take()).toEqual({ put: [], drop: [] });
	});

	test('is each step, once', () => {
		log.add(typed('1'), NOW, true);
		log.add(typed('2', undefined, 'p'), NOW, true);
		expect(log.take()).toEqual({ put: log.steps, drop: [] });
		expect(log.steps.length).toBe(2);
		expect(log.take()).toEqual({ put: [], drop: [] });
	});

	test('is a step that has grown, under the id that it had', () => {
		log.add(typed('1'), NOW, true);
		const [first] = log.take().put;
		log.add(typed('12', '1'), NOW + 2000, true);
		expect(log.take()).toEqual({ put: [last()], drop: [] });
		expect(last()).toMatchObject({ id: first?.id, patches: [{ before: undefined, after: '12' }] });
		// A moment later it is a step of its own.
		log.add(typed('123', '12'), NOW + 4001, true);
		expect(log.steps.length).toBe(2);
		expect(log.take()).toEqual({ put: [last()], drop: [] });
	});

	test('is a step of its own where it is no typing, however soon', () => {
		log.add(typed('1'), NOW, true);
		log.add(typed('12', '1'), NOW, false);
		log.add(typed('123', '12'), NOW, true);
		expect(log.steps.map(({ patches }) => patches)).toMatchObject([
			[{ after: '1' }],
			[{ before: '1', after: '123' }]
		]);
	});

	test('is a step that was taken back, and done again', () => {
		log.add(typed('1'), NOW, true);
		log.take();
		log.turn(last(), true);
		expect(last().undone).toBe(true);
		expect(log.take()).toEqual({ put: [last()], drop: [] });
		log.turn(last(), false);
		expect(last().undone).toBe(false);
		expect(log.take()).toEqual({ put: [last()], drop: [] });
	});

	test('is that steps that were taken back are gone with the next', () => {
		log.add(typed('1'), NOW, true);
		log.add(typed('2', '1'), NOW + MINUTE, true);
		log.take();
		const gone = last();
		log.turn(gone, true);
		log.add(typed('3', '1'), NOW + 2 * MINUTE, true);
		expect(log.steps.length).toBe(2);
		expect(log.steps).not.toContainEqual(gone);
		expect(log.take()).toEqual({ put: [last()], drop: [gone.id] });
	});

	test('is not a step that was gone before it was written', () => {
		log.add(typed('1'), NOW, true);
		const gone = last();
		log.turn(gone, true);
		log.add(typed('2'), NOW + MINUTE, true);
		const { put, drop } = log.take();
		expect(put).toEqual([last()]);
		// To delete what was never written does no harm.
		expect(drop).toEqual([gone.id]);
	});

	test('is at the limit that the oldest is gone', () => {
		for (let at = 0; at < MOST_STEPS; at += 1) log.add(typed(String(at)), NOW + at * MINUTE, true);
		expect(log.take().drop).toEqual([]);
		const [oldest, second] = ids(log.steps);
		log.add(typed('x'), NOW + MOST_STEPS * MINUTE, true);
		expect(log.steps.length).toBe(200);
		expect(log.steps[0]?.id).toBe(second);
		expect(log.take()).toEqual({ put: [last()], drop: [oldest] });
	});
});

describe('a write that fails', () => {
	test('gives back what it had, under what has come since', () => {
		log.add(typed('1'), NOW, true);
		const taken = log.take();
		log.add(typed('12', '1'), NOW, true);
		log.add(typed('x', undefined, 'p'), NOW, true);
		log.putBack(taken);
		expect(log.take()).toEqual({ put: log.steps, drop: [] });
		expect(log.steps.map(({ patches }) => patches[0])).toMatchObject([
			{ after: '12' },
			{ after: 'x' }
		]);
	});

	test('gives back nothing that is gone since', () => {
		log.add(typed('1'), NOW, true);
		const gone = last();
		const taken = log.take();
		log.turn(gone, true);
		log.add(typed('2'), NOW + MINUTE, true);
		log.putBack(taken);
		expect(log.take()).toEqual({ put: [last()], drop: [gone.id] });
	});

	test('gives back what was to be deleted', () => {
		log.join([step('1'), step('2', true)]);
		log.add(typed('x'), NOW, true);
		log.putBack(log.take());
		expect(log.take()).toEqual({ put: [last()], drop: ['2'] });
	});
});

describe('steps from the storage', () => {
	test('come in order, and need not be written again', () => {
		log.join([step('2', true), step('1')]);
		expect(log.steps).toEqual([step('1'), step('2', true)]);
		expect([toUndo(log.steps)?.id, toRedo(log.steps)?.id]).toEqual(['1', '2']);
		expect(log.take()).toEqual({ put: [], drop: [] });
	});

	test('come before what was typed while they were read', () => {
		log.add(typed('1'), NOW, true);
		log.join([step('0'), step('00')]);
		expect(ids(log.steps)).toEqual(['0', '00', last().id]);
		expect(log.take().put).toEqual([last()]);
	});

	test('are those of another page, in place of what was read before', () => {
		log.join([step('1'), step('2')]);
		log.join([step('1'), step('3')]);
		expect(ids(log.steps)).toEqual(['1', '3']);
		expect(log.take()).toEqual({ put: [], drop: [] });
	});

	test('do not bring back what is not written yet as it was', () => {
		log.join([step('001'), step('002'), step('003', true)]);
		log.turn(step('002'), true);
		log.join([step('001'), step('002'), step('003', true)]);
		expect(log.steps).toEqual([step('001'), step('002', true), step('003', true)]);
		log.add(typed('x'), NOW, true);
		log.join([step('001'), step('002'), step('003', true)]);
		expect(ids(log.steps)).toEqual(['001', last().id]);
		expect(log.take()).toEqual({ put: [last()], drop: ['002', '003'] });
	});
});
