import type { Trouble } from '../i18n/places/trouble';
import { BlockedError } from './connection';
import { NewerDraftError } from './database';

/** What an error of the storage means. */
export function troubleOf(error: unknown): Trouble {
	if (error instanceof NewerDraftError) return 'newer-draft';
	if (error instanceof BlockedError) return 'blocked';
	if (!(error instanceof Error || error instanceof DOMException)) return 'refused';
	if (error.name === 'VersionError') return 'newer-site';
	return error.name === 'QuotaExceededError' ? 'full' : 'refused';
}
