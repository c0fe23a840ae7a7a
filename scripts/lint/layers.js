import { posix } from 'node:path';

/** From the ground up. A folder may import its own layer and those below it, never those above. */
const layers = [
	['src/lib/scoring'],
	['src/lib/editions'],
	['src/lib/forms', 'src/lib/documents', 'src/lib/drafts', 'src/lib/search'],
	['src/lib/components'],
	['src/routes', 'src/embed', 'src/cli', 'scripts', 'tests']
];

const words = 'src/lib/i18n';
const scoring = 'src/lib/scoring';
const editions = 'src/lib/editions';
const frameworks = /^(svelte|@sveltejs|\$app|\$env|\$service-worker)(\/|$)/;

/**
 * @param {string} path
 * @param {string} folder
 */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** @param {string} path */
function levelOf(path) {
	if (!path.startsWith('src/lib/') && path !== 'src/lib') return layers.length - 1;
	return layers.findIndex((folders) => folders.some((folder) => isIn(path, folder)));
}

/**
 * The file or folder of the project that an import names, or nothing when it names a package.
 *
 * @param {string} file path of the importing file within the project, with forward slashes
 * @param {string} source what the import says
 */
export function importedPath(file, source) {
	if (source.startsWith('.')) return posix.join(posix.dirname(file), source);
	if (source === '$lib' || source.startsWith('$lib/')) return `src/lib${source.slice(4)}`;
	return undefined;
}

/**
 * Why a file may not import something, or nothing when it may.
 *
 * @param {string} file path of the importing file within the project, with forward slashes
 * @param {string} source what the import says
 * @param {boolean} typesOnly whether the whole import vanishes when compiled
 * @returns {string | undefined}
 */
export function whyForbidden(file, source, typesOnly) {
	const target = importedPath(file, source);
	if (target === undefined) {
		const pure = isIn(file, scoring) || isIn(file, editions);
		return pure && frameworks.test(source)
			? 'The rules know no framework and no browser.'
			: undefined;
	}
	if (isIn(file, words)) {
		if (isIn(target, words) || !target.startsWith('src/')) return undefined;
		if (isIn(target, scoring))
			return typesOnly ? undefined : 'i18n uses only the types of scoring.';
		return 'i18n uses nothing but the types of scoring.';
	}
	if (isIn(target, words)) {
		return isIn(file, scoring)
			? 'Scoring speaks no language: give a code with parameters.'
			: undefined;
	}
	const from = levelOf(file);
	const to = levelOf(target);
	if (from === -1) return `${file} belongs to no layer: add its folder to scripts/lint/layers.js.`;
	if (to === -1) return `${target} belongs to no layer: add its folder to scripts/lint/layers.js.`;
	return to > from
		? 'Imports run one way: routes, embed, cli, scripts → components → forms, documents, drafts → editions → scoring.'
		: undefined;
}
