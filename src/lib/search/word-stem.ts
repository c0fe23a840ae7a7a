/** Letters that people leave out or type differently: ё and е, and the Kazakh letters of no other keyboard. */
const FOLDED: Readonly<Record<string, string>> = {
	ё: 'е',
	ә: 'а',
	ғ: 'г',
	қ: 'к',
	ң: 'н',
	ө: 'о',
	ұ: 'у',
	ү: 'у',
	һ: 'х',
	і: 'и'
};

/** Endings of both languages, after folding, the longest first; one after another is taken off. */
const ENDINGS: readonly string[] = [
	...['лардын', 'лердин', 'дардын', 'дердин', 'тардын', 'тердин'],
	...['ларды', 'лерди', 'дарды', 'дерди', 'тарды', 'терди', 'ларга', 'лерге', 'дарга', 'дерге'],
	...[
		'ынын',
		'инин',
		'сынын',
		'синин',
		'ымен',
		'имен',
		'лары',
		'лери',
		'дары',
		'дери',
		'тары',
		'тери'
	],
	...['иями', 'ами', 'ями', 'ыми', 'ими', 'ого', 'его', 'ому', 'ему', 'ией', 'иях', 'иям'],
	...[
		'лар',
		'лер',
		'дар',
		'дер',
		'тар',
		'тер',
		'нын',
		'нин',
		'дын',
		'дин',
		'тын',
		'тин',
		'мен',
		'бен',
		'пен'
	],
	...['ында', 'инде', 'ына', 'ине', 'дан', 'ден', 'тан', 'тен', 'нан', 'нен'],
	...[
		'ые',
		'ие',
		'ый',
		'ий',
		'ой',
		'ая',
		'яя',
		'ое',
		'ее',
		'ую',
		'юю',
		'ых',
		'их',
		'ым',
		'им',
		'ов',
		'ев'
	],
	...['ей', 'ом', 'ем', 'ам', 'ям', 'ах', 'ях', 'ия', 'ию', 'ии', 'ость', 'ости'],
	...[
		'ды',
		'ди',
		'ты',
		'ти',
		'ны',
		'ни',
		'га',
		'ге',
		'ка',
		'ке',
		'да',
		'де',
		'та',
		'те',
		'сы',
		'си'
	],
	...['а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь', 'й']
].sort((a, b) => b.length - a.length);

const SHORTEST = 4;
/** More endings than this no word has. */
const MOST_ENDINGS = 3;

/** The word in small letters, with the letters that are often typed differently made one. */
export function folded(word: string): string {
	return word.toLowerCase().replace(/[ёәғқңөұүһі]/g, (letter) => FOLDED[letter] ?? letter);
}

function withoutEnding(word: string): string {
	const ending = ENDINGS.find((of) => word.endsWith(of) && word.length - of.length >= SHORTEST);
	return ending === undefined ? word : word.slice(0, -ending.length);
}

/** What is left of a word without its endings; numbers and short words stay as they are. */
export function stemOf(word: string): string {
	let stem = folded(word);
	if (/\d/.test(stem)) return stem;
	for (let taken = 0; taken < MOST_ENDINGS; taken += 1) {
		const shorter = withoutEnding(stem);
		if (shorter === stem) break;
		stem = shorter;
	}
	return stem;
}

/** Places of acts, however they are written: «п. 90», «90-тармақ», «пункт 90» are one word. */
export function withPlaces(text: string): string {
	return text
		.replace(/(?:пп?\.|пункт[а-я]*)\s*(\d+(?:-\d+)?)/giu, ' п$1 ')
		.replace(/(\d+(?:-\d+)?)\s*-?\s*тарма[қк][а-яәғқңөұүһі]*/giu, ' п$1 ')
		.replace(/приложени[а-я]*\s*(\d+)/giu, ' приложение$1 приложение $1 ')
		.replace(/(\d+)\s*-?\s*[қк]осымша[а-яәғқңөұүһі]*/giu, ' приложение$1 қосымша $1 ');
}

/** Words of a text, as they are looked up. */
export function wordsIn(text: string): readonly string[] {
	return withPlaces(text)
		.split(/[^\p{L}\p{N}-]+/u)
		.map((word) => word.replace(/^-+|-+$/g, ''))
		.filter((word) => word !== '');
}
