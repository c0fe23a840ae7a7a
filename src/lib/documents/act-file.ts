import { decodedText } from './decoded-text';

/** Why a file was not taken as the text of an act. */
export type ActFileProblem = 'too-big' | 'not-text' | 'nothing-found';

const LARGEST_FILE = 10 * 1024 * 1024;

/** The text of a plain text or HTML file; a problem where it is too big or neither. */
export async function textOfFile(
	file: Blob & { readonly name: string }
): Promise<{ readonly text: string } | { readonly problem: ActFileProblem }> {
	if (file.size > LARGEST_FILE) return { problem: 'too-big' };
	const text = decodedText(await file.arrayBuffer());
	if (text === null) return { problem: 'not-text' };
	return {
		text: /\.html?$/i.test(file.name) || /<html[\s>]/i.test(text) ? textOfHtml(text) : text
	};
}

/** What a page says, block by block. Parsed apart from this page: nothing in it runs or is fetched. */
function textOfHtml(html: string): string {
	const page = new DOMParser().parseFromString(html, 'text/html');
	page.querySelectorAll('script, style').forEach((element) => {
		element.remove();
	});
	page.querySelectorAll('p, div, li, tr, h1, h2, h3, h4, br').forEach((element) => {
		element.append('\n');
		element.before('\n');
	});
	return page.body.textContent;
}
