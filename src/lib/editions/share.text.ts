import type { Text } from '../i18n/text';
import type { ShareSteps } from '../scoring/share-score';
import type { StepText } from './text';

/** Why a whole of 0 gives the best result, or none. */
interface NothingWords {
	/** That there was nothing to take a share of, as a sentence with the letter of the whole. */
	readonly none: Text;
	/** The best result in words. */
	readonly best: Text;
	/** Where the methodology itself decides so, or that it nowhere does. */
	readonly alike: Text;
}

/** Words of the step that takes the `zero-base` reading. */
export function nothingText({
	none,
	best,
	alike
}: NothingWords): StepText & { readonly why: Text } {
	return {
		say: {
			ru: `${none.ru}: ставится лучший или худший результат — по выбранному прочтению`,
			kk: `${none.kk}: таңдалған түсіндіру нұсқасы бойынша ең жақсы немесе ең нашар нәтиже қойылады`
		},
		why: {
			ru: `На ноль делить нельзя, а методика об этом случае молчит. По умолчанию ${best.ru}: не сделать было нечего. ${alike.ru} Другое прочтение ставит 0.`,
			kk: `Нөлге бөлуге болмайды, ал әдістемеде бұл жағдай туралы ештеңе айтылмаған. Әдепкіде ${best.kk}: орындалмай қалған ештеңе жоқ. ${alike.kk} Басқа түсіндіру нұсқасы бойынша 0 қойылады.`
		}
	};
}

/** Words of the steps of every rule of the kind "k times a share". */
export function shareStepTexts(
	of: NothingWords & {
		/** The share in words, and why it is this share. */
		readonly share: StepText & { readonly why: Text };
	}
): Readonly<Record<ShareSteps, StepText>> {
	return { share: of.share, nothing: nothingText(of) };
}
