/**
 * Methods of decimal.js that no score needs: trigonometry, logarithms, powers, other bases, and what
 * they alone use. Without them, and the functions that only call methods, a page carries 8 KB less,
 * gzipped.
 */
export const unusedMethods = [
	'clampedTo',
	'cosine',
	'cubeRoot',
	'dividedToIntegerBy',
	'hyperbolicCosine',
	'hyperbolicSine',
	'hyperbolicTangent',
	'inverseCosine',
	'inverseHyperbolicCosine',
	'inverseHyperbolicSine',
	'inverseHyperbolicTangent',
	'inverseSine',
	'inverseTangent',
	'logarithm',
	'modulo',
	'naturalExponential',
	'naturalLogarithm',
	'sine',
	'squareRoot',
	'tangent',
	'toBinary',
	'toExponential',
	'toFraction',
	'toHexadecimal',
	'toNearest',
	'toOctal',
	'toPower',
	'toPrecision'
];

/**
 * The source of decimal.js without the methods that are not used. A method that is not found, because a
 * new version is written in another way, stops the build rather than growing the pages unseen.
 *
 * @param {string} source
 */
export function trimmed(source) {
	// `Decimal.cos = cos;` and the like, which keep alive what only they call.
	const functions = /^ {2}Decimal\.(?!clone|isDecimal)([a-z]\w*) = \1;.*\r?\n/gm;
	if (!functions.test(source)) throw new Error('decimal.js has no functions where they were');
	return unusedMethods.reduce(
		(code, name) => {
			const method = new RegExp(`^P\\.${name}\\b[^;]*?= function [\\s\\S]*?\\n};\\r?\\n`, 'm');
			if (!method.test(code)) throw new Error(`decimal.js has no method ${name} where it was`);
			return code.replace(method, '');
		},
		source.replace(functions, '')
	);
}

/**
 * Leaves the unused methods of decimal.js out of what browsers load.
 *
 * @returns {import('vite').Plugin}
 */
export function trimDecimal() {
	return {
		name: 'trim-decimal',
		apply: 'build',
		transform: {
			filter: { id: /decimal\.js[\\/]decimal\.mjs/ },
			handler: (source) => ({ code: trimmed(source), map: null })
		}
	};
}
