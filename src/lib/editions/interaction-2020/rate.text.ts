import type { Text } from '../../i18n/text';
import type { StepText } from '../text';
import type { RateSteps } from './rate';

const NOTHING: Text = { ru: 'Ничего не рассматривалось', kk: 'Ештеңе қаралмаған' };

const SCORED = {
	criterion: { ru: 'критерий', ruOf: 'критерия', kkOf: 'өлшемнің' },
	indicator: { ru: 'показатель', ruOf: 'показателя', kkOf: 'көрсеткіштің' }
};

/** Words of the steps of every rule of the kind "so many violations per 10 000, 1 000 or 100". */
export function rateStepTexts(of: {
	/** The rate in words, and why it is this rate. */
	readonly rate: StepText & { readonly why: Text };
	/** One violation per so many cases, as the subject of a sentence. */
	readonly one: Text;
	/** The letter of the whole. */
	readonly whole: string;
	/** That there was nothing of the whole, as a sentence. */
	readonly none?: Text;
	/** What the rule scores: complaints have criteria, services have indicators of criteria. */
	readonly scores?: 'criterion' | 'indicator';
}): Readonly<Record<RateSteps, StepText>> {
	const { rate, one, whole, none = NOTHING, scores = 'criterion' } = of;
	const scored = SCORED[scores];
	return {
		rate,
		subtract: {
			say: {
				ru: 'из коэффициента k вычитается это число',
				kk: 'k коэффициентінен осы сан шегеріледі'
			},
			why: {
				ru: `Из формулы остались коэффициент k, равный весу ${scored.ruOf}, и правило о результате ниже нуля: с ними сходятся и вычитание, и умножение. По умолчанию взято вычитание: ${one.ru} стоит одного балла. При умножении обнулился бы весь ${scored.ru}.`,
				kk: `Формуладан ${scored.kkOf} салмағына тең k коэффициенті мен теріс нәтиже туралы қағида ғана қалған: оларға шегеру де, көбейту де сай келеді. Әдепкі нұсқа — шегеру: ${one.kk} нәтижені бір балға кемітеді. Көбейту нұсқасында сол біреуі ${scored.kkOf} бүкіл балын жояр еді.`
			}
		},
		scale: {
			say: {
				ru: 'коэффициент k умножается на 1 минус это число',
				kk: 'k коэффициенті 1 санынан осы сан шегерілгендегі айырмаға көбейтіледі'
			},
			why: {
				ru: `О коэффициенте k сказано, что он приводит результат к весу, — это можно понять и как умножение. Тогда уже ${one.ru} обнуляет весь ${scored.ru}, а при вычитании стоит одного балла.`,
				kk: `k коэффициенті нәтижені өлшемнің салмағына келтіреді делінген, мұны көбейту деп те түсінуге болады. Онда ${one.kk} ${scored.kkOf} бүкіл балын жояды, ал шегеру нұсқасында нәтижені бір балға ғана кемітеді.`
			}
		},
		nothing: {
			say: {
				ru: `${none.ru} (${whole}\u00a0=\u00a00): ставится лучший или худший результат — по выбранному прочтению`,
				kk: `${none.kk} (${whole}\u00a0=\u00a00): таңдалған түсіндіру нұсқасы бойынша ең жақсы немесе ең нашар нәтиже қойылады`
			},
			why: {
				ru: 'На ноль делить нельзя, а методика об этом случае молчит. По умолчанию ставится лучший результат: нарушать было нечего, и в похожих случаях (пп. 73 и 93) методика решает так же. Другое прочтение ставит 0.',
				kk: 'Нөлге бөлуге болмайды, ал әдістемеде бұл жағдай туралы ештеңе айтылмаған. Әдепкіде ең жақсы нәтиже қойылады: бұзатын ештеңе болмаған, ұқсас жағдайларда (73 және 93-тармақтар) әдістеме де осылай шешеді. Басқа түсіндіру нұсқасы бойынша 0 қойылады.'
			}
		},
		floor: {
			say: { ru: 'Ниже нуля — ставится 0', kk: 'Нөлден төмен болса — 0 қойылады' }
		}
	};
}
