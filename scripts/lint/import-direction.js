import { relative } from 'node:path';
import { root } from '../lib/paths.js';
import { whyForbidden } from './layers.js';

/**
 * Whether nothing of an import or re-export is left after compiling. With verbatimModuleSyntax that
 * takes the word `type` before the braces; `import { type A }` still loads the module.
 *
 * @param {object} node
 */
function isTypesOnly(node) {
	return (
		('importKind' in node && node.importKind === 'type') ||
		('exportKind' in node && node.exportKind === 'type')
	);
}

/**
 * Holds the direction of imports, read off the paths alone, so that it also holds for a file that
 * does not exist yet.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importDirection = {
	meta: { type: 'problem', schema: [], messages: { forbidden: '{{ why }}' } },
	create(context) {
		const file = relative(root, context.filename).replaceAll('\\', '/');

		/**
		 * @param {import('eslint').Rule.Node} node
		 * @param {unknown} source
		 * @param {boolean} [typesOnly]
		 */
		function check(node, source, typesOnly = isTypesOnly(node)) {
			if (typeof source !== 'string') return;
			const why = whyForbidden(file, source, typesOnly);
			if (why !== undefined) context.report({ node, messageId: 'forbidden', data: { why } });
		}

		return {
			ImportDeclaration: (node) => {
				check(node, node.source.value);
			},
			ExportAllDeclaration: (node) => {
				check(node, node.source.value);
			},
			ExportNamedDeclaration: (node) => {
				check(node, node.source?.value);
			},
			ImportExpression: (node) => {
				if (node.source.type === 'Literal') check(node, node.source.value);
			},
			/** @param {import('eslint').Rule.Node} node */
			TSImportType: (node) => {
				if ('source' in node && node.source && 'value' in node.source) {
					check(node, node.source.value, true);
				}
			}
		};
	}
};
