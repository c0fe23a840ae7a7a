import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Window } from 'happy-dom';
import { buildFolder } from '../../scripts/lib/paths.js';
import { filesBelow } from '../../scripts/lib/sources.js';

/** A page of the built site as it lies on the disk, read without running its scripts. */
export interface BuiltPage {
	/** Address within the site: "ru/provenance/", empty for the first page, "404.html". */
	readonly path: string;
	readonly html: string;
	readonly document: ReturnType<typeof parsed>;
}

const files = filesBelow(buildFolder).map((file) =>
	relative(buildFolder, file).replaceAll('\\', '/')
);

/** Names of everything that is served. */
export const builtFiles: ReadonlySet<string> = new Set(files);

function parsed(html: string) {
	const settings = { disableJavaScriptFileLoading: true, disableCSSFileLoading: true };
	const window = new Window({ settings });
	return new window.DOMParser().parseFromString(html, 'text/html');
}

/** Every page, the one for missing addresses included. */
export const builtPages: readonly BuiltPage[] = files
	.filter((file) => file.endsWith('.html'))
	.map((file) => {
		const html = readFileSync(join(buildFolder, file), 'utf8');
		let document: ReturnType<typeof parsed> | null = null;
		return {
			path: file.replace(/index\.html$/, ''),
			html,
			// Reading all of them takes seconds, and not every test looks inside.
			get document() {
				document ??= parsed(html);
				return document;
			}
		};
	});

/** Pages in a language, without the first one and the one for missing addresses. */
export const pagesInLanguages = builtPages.filter(({ path }) => /^(ru|kk)\//.test(path));
