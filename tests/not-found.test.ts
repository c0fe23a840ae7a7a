import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync(new URL('../static/404.html', import.meta.url), 'utf8');

function hashOf(element: 'style' | 'script'): string {
	const content = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)?.[1] ?? '';
	return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

test.each(['style', 'script'] as const)('its policy allows exactly its own %s', (element) => {
	const allowed = new RegExp(`${element}-src ([^;]*);`).exec(page)?.[1];
	expect(allowed).toBe(hashOf(element));
});

test('it stands on its own: nothing is fetched', () => {
	expect(page).not.toMatch(/\ssrc=|<link|url\(|@import|\sstyle=/);
});
