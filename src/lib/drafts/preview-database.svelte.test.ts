import { describe, expect, it, test } from 'vitest';
import { interaction2020 } from '../editions/interaction-2020/edition';
import { DraftDatabase } from './database';
import { DraftKeeper } from './draft-keeper.svelte';
import { PreviewDatabase } from './preview-database';
import { emptyDraft } from './stored-draft';

const id = 'complaints.deadlines';
const shared = {
	...emptyDraft('shared', 'interaction-2020'),
	answers: { [id]: { f: '3', p: '12500' } }
};

describe('nothing of a preview reaches the storage', () => {
	const methods = Object.getOwnPropertyNames(DraftDatabase.prototype);

	it.each(methods)('%s is one of its own', (method) => {
		expect(Object.hasOwn(PreviewDatabase.prototype, method)).toBe(true);
	});
});

test('a page works on it as on any other', async () => {
	const database = new PreviewDatabase(shared);
	const keeper = new DraftKeeper(interaction2020, database);
	await keeper.load();
	expect(keeper.saveState).toBe('saved');
	expect(keeper.assessment.node(id).score?.toString()).toBe('39.76');
	keeper.answer(id, 'f', '0');
	await keeper.flush();
	keeper.answer(id, 'p', '10');
	await keeper.flush();
	keeper.close();
	expect(database.draft.answers).toEqual({ [id]: { f: '0', p: '10' } });
	expect(keeper.saveState).toBe('saved');
	expect(shared.answers).toEqual({ [id]: { f: '3', p: '12500' } });
});
