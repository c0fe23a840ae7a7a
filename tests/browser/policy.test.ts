import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import svelteConfig from '../../svelte.config.js';
import { builtPages, type BuiltPage } from './built.js';
import { someOf } from './some-of.js';

/** The build writes the policies of all pages alike. */
const pages = someOf(builtPages, 'policies', 40);

type Directives = Readonly<Record<string, readonly string[]>>;

const promised = Object.entries(svelteConfig.kit?.csp?.directives ?? {}).map(
	([name, sources]) =>
		[name, (sources as readonly string[]).map((source) => `'${source}'`)] as const
);

/** What decides where a directive is left out. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
	'style-src-attr': ['style-src', 'default-src'],
	'base-uri': []
};

function policyOf({ document }: BuiltPage): Directives {
	const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
	const parts = (meta?.getAttribute('content') ?? '').split(';').map((part) => part.trim());
	return Object.fromEntries(
		parts.filter(Boolean).map((part) => {
			const [name = '', ...sources] = part.split(/\s+/);
			return [name, sources];
		})
	);
}

const hashOf = (content: string) =>
	`'sha256-${createHash('sha256').update(content).digest('base64')}'`;

function inlineHashes({ html }: BuiltPage, element: 'script' | 'style'): readonly string[] {
	const inline = new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([^]*?)</${element}>`, 'g');
	return [...html.matchAll(inline)]
		.filter(([tag]) => !/^<script[^>]*type="application\/json"/.test(tag))
		.map(([, content = '']) => hashOf(content));
}

/** Sources that a page allows beyond what was promised. */
function laxities(page: BuiltPage): readonly string[] {
	const policy = policyOf(page);
	const own = [...inlineHashes(page, 'script'), ...inlineHashes(page, 'style')];
	return promised.flatMap(([name, sources]) => {
		const chain = [name, ...(fallbacks[name] ?? ['default-src'])];
		const decides = chain.find((candidate) => policy[candidate] !== undefined);
		if (decides === undefined) return [`no ${name}`];
		const allowed = ["'none'", ...sources.map(unquoted), ...own];
		return (policy[decides] ?? [])
			.filter((source) => !allowed.includes(source))
			.map((source) => `${name} ${source}`);
	});
}

/** Schemes such as blob: stand without quotes. */
function unquoted(source: string): string {
	return source.endsWith(":'") ? source.slice(1, -1) : source;
}

test.each(pages)('/$path: the policy is as promised or stricter', (page) => {
	expect(laxities(page)).toEqual([]);
	expect(page.html).not.toMatch(/unsafe-inline|unsafe-eval/);
});

test.each(pages)('/$path: each script in the page is one that the policy names', (page) => {
	const { 'script-src': allowed = [] } = policyOf(page);
	const hashes = inlineHashes(page, 'script');
	expect(hashes.length).toBeGreaterThan(0);
	expect(hashes.filter((hash) => !allowed.includes(hash))).toEqual([]);
});

test.each(pages)('/$path: the policy comes before anything it is to judge', ({ html }) => {
	const policy = html.search(/http-equiv="content-security-policy"/i);
	expect(policy).toBeGreaterThan(0);
	expect(html.search(/<script|<style|<link[^>]*rel="?(stylesheet|modulepreload)/i)).toBeGreaterThan(
		policy
	);
});

test.each(pages)('/$path: no style and no handler stands in a tag', ({ document }) => {
	const tags = [...document.querySelectorAll('*')];
	expect(tags.length).toBeGreaterThan(10);
	const attributes = tags.flatMap((tag) => tag.getAttributeNames());
	expect(attributes.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
});

test('a laxer policy is found', () => {
	const [page] = builtPages;
	if (page === undefined) throw new Error('There are no pages.');
	const lax = page.document.cloneNode(true);
	lax
		.querySelector('meta[http-equiv="content-security-policy" i]')
		?.setAttribute(
			'content',
			"default-src 'self'; script-src 'self' https://evil.example 'unsafe-inline'"
		);
	expect(laxities({ ...page, document: lax })).toEqual(
		expect.arrayContaining([
			'script-src https://evil.example',
			"script-src 'unsafe-inline'",
			'no base-uri'
		])
	);
});
