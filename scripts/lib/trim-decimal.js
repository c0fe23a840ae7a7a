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

/** What reads numbers of other bases: no score is written in any. */
const otherBases = /^function parseOther\(x, str\) \{\r?\n[\s\S]*?\n\}\r?\n/m;
const noOtherBases = `function parseOther(x, str) {
  throw Error(invalidArgument + str);
}
`;

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
	if (!otherBases.test(source)) throw new Error('decimal.js reads other bases in another way');
	const decimal = source.replace(functions, '').replace(otherBases, noOtherBases);
	return unusedMethods.reduce((code, name) => {
		const method = new RegExp(`^P\\.${name}\\b[^;]*?= function [\\s\\S]*?\\n};\\r?\\n`, 'm');
		if (!method.test(code)) throw new Error(`decimal.js has no method ${name} where it was`);
		return code.replace(method, '');
	}, decimal);
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
