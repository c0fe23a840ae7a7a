import { expect, test } from 'vitest';
import { BlockedError } from './connection';
import { NewerDraftError } from './database';
import { troubleOf } from './trouble';

test.each([
	['a draft of a newer site', new NewerDraftError(), 'newer-draft'],
	['another tab with an older site', new BlockedError(), 'blocked'],
	['a storage of a newer site', new DOMException('', 'VersionError'), 'newer-site'],
	['no room', new DOMException('', 'QuotaExceededError'), 'full'],
	['a refusal', new DOMException('', 'SecurityError'), 'refused'],
	['a browser without storage', new TypeError('x'), 'refused'],
	['text that was thrown', 'QuotaExceededError', 'refused'],
	['an object that only looks like an error', { name: 'VersionError' }, 'refused'],
	['nothing', undefined, 'refused']
])('%s', (_, error, trouble) => {
	expect(troubleOf(error)).toBe(trouble);
});
