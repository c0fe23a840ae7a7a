import type { EachLanguage } from '../i18n/text';

/** Endings of Russian words, as they are written with е in the place of ё. */
const russian: readonly string[] = [
	...['а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь', 'й'],
	...['ые', 'ие', 'ый', 'ий', 'ой', 'ая', 'яя', 'ое', 'ее', 'ую', 'юю', 'ых', 'их', 'ым', 'им'],
	...['ов', 'ев', 'ей', 'ом', 'ем', 'ам', 'ям', 'ах', 'ях', 'ия', 'ию', 'ии', 'ок', 'ек'],
	...['ами', 'ями', 'ыми', 'ими', 'ого', 'его', 'ому', 'ему', 'ией', 'иях', 'иям', 'иями'],
	...['ость', 'ости', 'ик', 'ка', 'ки', 'ке', 'ку', 'кой']
];

/** Endings of Kazakh words for number, owner and case, with the letters of all keyboards. */
const kazakh: readonly string[] = [
	...['лар', 'лер', 'дар', 'дер', 'тар', 'тер'],
	...['ы', 'и', 'сы', 'си'],
	...['нын', 'нин', 'дын', 'дин', 'тын', 'тин'],
	...['га', 'ге', 'ка', 'ке', 'на', 'не'],
	...['ны', 'ни', 'ды', 'ди', 'ты', 'ти', 'ын', 'ин'],
	...['да', 'де', 'та', 'те', 'нда', 'нде'],
	...['дан', 'ден', 'тан', 'тен', 'нан', 'нен'],
	...['мен', 'бен', 'пен'],
	...['дагы', 'деги', 'тагы', 'теги']
];

/** What may stand at the end of a word without telling what it means, the longest first. */
export const wordEndings: EachLanguage<readonly string[]> = {
	ru: [...russian].sort(longestFirst),
	kk: [...kazakh].sort(longestFirst)
};

function longestFirst(a: string, b: string): number {
	return b.length - a.length;
}

/** Words that are in every other sentence and mean nothing to look for. */
export const emptyWords: ReadonlySet<string> = new Set([
	...['и', 'в', 'во', 'на', 'по', 'с', 'со', 'за', 'для', 'о', 'об', 'от', 'до', 'из', 'к', 'у'],
	...['не', 'как', 'что', 'или', 'а', 'но', 'при', 'это', 'год', 'года', 'году'],
	...['мен', 'бен', 'пен', 'және', 'не', 'үшін', 'туралы', 'бойынша', 'қалай', 'бір', 'бұл', 'ма'],
	...['жыл', 'жылы', 'жылғы', 'деген', 'немесе']
]);
