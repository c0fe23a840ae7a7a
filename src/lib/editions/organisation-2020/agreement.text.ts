import { russianName, type Text } from '../../i18n/text';
import { paragraph } from '../../scoring/citation';
import type { Defect, IndicatorText, StepText, TextOf } from '../text';
import type { conditions, incentives } from './agreement';

type SurveyText = TextOf<typeof conditions>;

/** The step of every rule that takes the mean of indices of agreement. */
export function agreementStep(of: {
	/** The statements, as `5–8`. */
	readonly range: string;
	readonly why: Text;
}): StepText & { readonly why: Text } {
	return {
		say: {
			ru: `среднее индексов согласия с утверждениями ${of.range}, умноженное на коэффициент k`,
			kk: `${of.range}-тұжырымдармен келісу индекстерінің орташасы k коэффициентіне көбейтіледі`
		},
		why: of.why
	};
}

const lost: Text = { ru: 'Потеряно на ответах опроса', kk: 'Сауалнама жауаптарынан жоғалғаны' };

/** Of a paragraph of which the order changes the Kazakh text alone. */
function byAnalogy(number: string, range: string, max: string): Text {
	return {
		ru: `Правила в источниках нет: приказ 2023\u00a0года меняет в п.\u00a0${number} только казахский текст, а сам пункт не приводит. Максимум, ${max}\u00a0баллов, стоит в приложении\u00a013, утверждения ${range} собраны под названием показателя в приложении\u00a09. Мы считаем так же, как п.\u00a051: среднее индексов, умноженное на максимум.`,
		kk: `Қағидасы дереккөздерде жоқ: 2023\u00a0жылғы бұйрық ${number}-тармақтың қазақша мәтінін ғана өзгертеді, ал тармақтың өзі келтірілмеген. Ең жоғары мән, ${max}\u00a0балл, 13-қосымшада тұр, ${range}-тұжырымдар 9-қосымшада осы көрсеткіштің атауымен топталған. Біз 51-тармақтағыдай есептейміз: индекстердің орташасы ең жоғары мәнге көбейтіледі.`
	};
}

function notRestated(number: string, range: string): Defect {
	return {
		cite: paragraph(number),
		text: {
			ru: `Русский текст п.\u00a0${number} не приведён: сказано лишь, что он не меняется. Что в показатель входят утверждения ${range}, видно только по приложению\u00a09.`,
			kk: `${number}-тармақтың орысша мәтіні келтірілмеген: оның өзгермейтіні ғана айтылған. Көрсеткішке ${range}-тұжырымдар кіретіні 9-қосымшадан ғана көрінеді.`
		}
	};
}

function surveyText(of: {
	readonly name: SurveyText['name'];
	readonly short: Text;
	readonly range: string;
	readonly number: string;
	readonly max: string;
}): SurveyText {
	const { name, short, range, number, max } = of;
	const why = byAnalogy(number, range, max);
	return {
		name,
		short,
		inputs: {},
		steps: { survey: agreementStep({ range, why }) },
		lost,
		paragraphs: ['2', '12', number, '51', 'app-9', 'app-13'],
		defects: [notRestated(number, range)]
	} satisfies IndicatorText;
}

/** T (п. 41). */
export const conditionsText = surveyText({
	name: russianName('Удовлетворенность условиями труда', 'Еңбек жағдайларына қанағаттану'),
	short: { ru: 'Условия труда', kk: 'Еңбек жағдайлары' },
	range: '5–8',
	number: '41',
	max: '5'
});

/** Y (п. 42). */
export const managementText = surveyText({
	name: russianName(
		'Управленческие практики в государственном органе',
		'Мемлекеттік органдағы басқару практикалары'
	),
	short: { ru: 'Управленческие практики', kk: 'Басқару практикалары' },
	range: '9–14',
	number: '42',
	max: '5'
});

/** П. 49. */
export const meritocracyText = surveyText({
	name: russianName('Соблюдение принципов меритократии', 'Меритократия қағидаттарын сақтау'),
	short: { ru: 'Принципы меритократии', kk: 'Меритократия қағидаттары' },
	range: '15–18',
	number: '49',
	max: '10'
});

/** П. 52. */
export const ethicsText = surveyText({
	name: russianName(
		'Этика и взаимоотношения в коллективе',
		'Әдеп және ұжымдағы өзара қарым-қатынас'
	),
	short: { ru: 'Этика и отношения', kk: 'Әдеп және қарым-қатынас' },
	range: '23–26',
	number: '52',
	max: '5'
});

/** D (п. 51). */
export const incentivesText: TextOf<typeof incentives> = {
	name: russianName(
		'Прозрачность поощрения в государственном органе',
		'Мемлекеттік органдағы көтермелеудің ашықтығы'
	),
	short: { ru: 'Поощрение', kk: 'Көтермелеу' },
	inputs: {},
	steps: {
		survey: agreementStep({
			range: '19–22',
			why: {
				ru: 'Формула п. 51 была рисунком и не сохранилась. Остались четыре индекса i19–i22 и коэффициент k, равный 5: он приводит результат к весу показателя. С ними сходится среднее индексов, умноженное на k: если все индексы равны 1, получается ровно 5 баллов.',
				kk: '51-тармақтағы формула сурет болған, ол сақталмаған. Қалғаны — i19–i22 төрт индексі және 5 санына тең k коэффициенті: ол нәтижені көрсеткіштің салмағына келтіреді. Бұған индекстердің орташасын k коэффициентіне көбейту сай келеді: барлық индекс 1 санына тең болса, дәл 5 балл шығады.'
			}
		})
	},
	lost,
	paragraphs: ['2', '12', '51', 'app-9', 'app-13'],
	defects: []
};
