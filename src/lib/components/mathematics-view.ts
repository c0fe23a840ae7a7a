import { formatNumber } from '$lib/i18n/format';
import type { Language } from '$lib/i18n/text';
import { plain } from '$lib/scoring/decimal';
import type { Mathematics } from '$lib/scoring/mathematics';

/** What MathML is made of here; a name such as P1 becomes P with the index 1. */
export type Element =
	| { readonly tag: 'mi' | 'mn' | 'mo' | 'mtext'; readonly text: string }
	| { readonly tag: 'mrow' | 'mfrac' | 'msub'; readonly of: readonly Element[] };

/** How numbers and names of a formula are written. */
export interface Writing {
	readonly language: Language;
	/** Decimals of computed numbers; typed ones stand in full. */
	readonly decimals: number;
	/** Name of an input that the act gives no letter; null where the letter is the name. */
	readonly nameOf: (input: string) => string | null;
}

const TYPED_DECIMALS = 10;
const INDEXED = /^([A-Za-z])(\d+)$/;

function letter(text: string): Element {
	const parts = INDEXED.exec(text);
	if (parts === null) return { tag: 'mi', text };
	const [, name = '', index = ''] = parts;
	return {
		tag: 'msub',
		of: [
			{ tag: 'mi', text: name },
			{ tag: 'mn', text: index }
		]
	};
}

/** The MathML of a formula. */
export function elementOf(drawing: Mathematics, writing: Writing): Element {
	switch (drawing.tag) {
		case 'letter':
			return letter(drawing.text);
		case 'input': {
			const name = writing.nameOf(drawing.name);
			return name === null ? letter(drawing.name) : { tag: 'mtext', text: name };
		}
		case 'sign':
			return { tag: 'mo', text: drawing.text };
		case 'number': {
			const decimals = drawing.computed ? writing.decimals : TYPED_DECIMALS;
			return { tag: 'mn', text: formatNumber(plain(drawing.value, decimals), writing.language) };
		}
		case 'row':
			return { tag: 'mrow', of: drawing.of.map((part) => elementOf(part, writing)) };
		case 'fraction':
			return {
				tag: 'mfrac',
				of: [elementOf(drawing.over, writing), elementOf(drawing.under, writing)]
			};
	}
}

/** Whether two drawings look the same, so that one of them is enough. */
export function sameLook(left: Element, right: Element): boolean {
	return JSON.stringify(left) === JSON.stringify(right);
}
