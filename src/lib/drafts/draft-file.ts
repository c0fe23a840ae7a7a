import { exchanged } from './exchange';
import type { StoredDraft } from './stored-draft';

/** Longest part of a file's name that comes from the draft's; Cyrillic takes two bytes a letter of the 255. */
const LONGEST_NAME = 60;
/** What a file system or a shell would trip over, and marks that nobody sees. */
const NOT_IN_NAMES = /[\p{C}\p{Z}\\/:*?"<>|.]+/gu;
/** Milliseconds; some browsers read a downloaded address only after the click. */
const KEPT_FOR = 60_000;

/** What the file of a draft is called on a day (local time): `bagalau-interaction-2020-Акимат-2026-11-21.json`. */
export function fileName(
	{ edition, name }: Pick<StoredDraft, 'edition' | 'name'>,
	day: Date
): string {
	const safe = Array.from(name.replace(NOT_IN_NAMES, ' ').trim()).slice(0, LONGEST_NAME).join('');
	const pad = (part: number) => String(part).padStart(2, '0');
	const date = `${String(day.getFullYear())}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
	const parts = ['bagalau', edition, safe.trim().replaceAll(' ', '-'), date];
	return `${parts.filter((part) => part !== '').join('-')}.json`;
}

/** Hands the user a draft as a file of a day, with what is kept for the other kind of body too. */
export function downloadDraft(whole: StoredDraft, day: Date): void {
	download(fileName(whole, day), exchanged(whole));
}

/** Hands the user a file with something as JSON in it; nothing leaves the machine. */
export function download(name: string, content: unknown): void {
	const json = `${JSON.stringify(content, null, '\t')}\n`;
	const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, KEPT_FOR);
}
