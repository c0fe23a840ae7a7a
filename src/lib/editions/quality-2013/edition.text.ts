import { russianName } from '../../i18n/text';
import { degreeTexts } from '../degrees.text';
import type { Defect, EditionText, GroupText } from '../text';
import { regulationsText, standardsText } from './approvals.text';
import { portalText, serviceCentreText } from './channels.text';
import { deadlinesText } from './deadlines.text';
import { internalControlText } from './internal-control.text';
import { newServicesText } from './new-services.text';
import { optimisationText } from './optimisation.text';
import { penaltiesText } from './penalties.text';
import { totalText } from './total.text';
import { workloadText } from './workload.text';

function nameOf({ name, short }: GroupText): GroupText {
	return { name, short };
}

const worded = [
	newServicesText,
	standardsText,
	regulationsText,
	optimisationText,
	internalControlText,
	deadlinesText,
	portalText,
	serviceCentreText,
	workloadText,
	penaltiesText,
	totalText
];

// Those of an indicator stand with its words; one that several share is taken once.
const defects: readonly Defect[] = [...new Set(worded.flatMap((text) => text.defects))];

export const editionText: EditionText = {
	name: russianName(
		'Методика оценки качества оказания государственных услуг',
		'Мемлекеттік қызметтер көрсету сапасын бағалау әдістемесі'
	),
	short: { ru: 'Качество услуг, 2013 (2014)', kk: 'Қызметтердің сапасы, 2013 (2014)' },
	about: {
		ru: 'Показывает, насколько качественно орган оказывает государственные услуги. Центральные государственные органы оцениваются по семи критериям, местные исполнительные — по четырём; сумма в обоих случаях до 100 баллов. Её умножают на поправочный коэффициент за нагрузку и вычитают штрафные баллы.',
		kk: 'Органның мемлекеттік қызметтерді қаншалықты сапалы көрсететінін анықтайды. Орталық мемлекеттік органдар жеті, жергілікті атқарушы органдар төрт өлшем бойынша бағаланады; екеуінде де қосынды 100 балға дейін. Ол жүктемеге арналған түзету коэффициентіне көбейтіледі, одан айыппұл балдары шегеріледі.'
	},
	status: {
		ru: 'Утверждена совместным приказом от 9 января 2013 года № 06-7/2 и 10 января 2013 года № 22, который зарегистрирован 14 января 2013 года под № 8260. Здесь — редакция совместного приказа от 18 февраля 2014 года № 04-2-4/33 и 24 февраля 2014 года № 149. Утратила силу по совместному приказу от 27 ноября 2014 года № 38 и 25 ноября 2014 года № 181; из приказа в силе остался только п. 3, отменивший прежние приказы. Что её сменило, в источниках не сказано.',
		kk: '2013 жылғы 9 қаңтардағы № 06-7/2 және 2013 жылғы 10 қаңтардағы № 22 бірлескен бұйрықпен бекітілген, бұйрық 2013 жылғы 14 қаңтарда № 8260 болып тіркелген. Мұнда 2014 жылғы 18 ақпандағы № 04-2-4/33 және 2014 жылғы 24 ақпандағы № 149 бірлескен бұйрықтың редакциясы берілген. Күші 2014 жылғы 27 қарашадағы № 38 және 2014 жылғы 25 қарашадағы № 181 бірлескен бұйрықпен жойылған; бұйрықтың бұрынғы бұйрықтарды жоятын 3-тармағы ғана қолданыста қалған. Әдістеменің орнына не келгені дереккөздерде айтылмаған.'
	},
	known: {
		ru: 'В источниках есть полный текст на русском языке; казахские названия — наш перевод. Формулы были рисунками и не сохранились: мы восстановили их по переменным и коэффициентам и отмечаем это у каждого шага. Итоговая оценка и степень эффективности рассчитываются.',
		kk: 'Дереккөздерде орыс тіліндегі толық мәтін бар; қазақша атаулар — біздің аудармамыз. Формулалар сурет болған, олар сақталмаған: біз оларды айнымалылар мен коэффициенттер бойынша қалпына келтірдік және мұны әр қадамда белгілейміз. Қорытынды баға мен тиімділік дәрежесі есептеледі.'
	},
	acts: [
		{
			label: {
				ru: 'Приказ об утверждении методики, № 8260',
				kk: 'Әдістемені бекіту туралы бұйрық, № 8260'
			},
			ru: 'https://adilet.zan.kz/rus/docs/V1300008260',
			kk: 'https://adilet.zan.kz/kaz/docs/V1300008260'
		}
	],
	defects,
	degrees: degreeTexts,
	names: {
		criteria: {
			name: russianName('Общая оценка по критериям', 'Өлшемдер бойынша жалпы баға'),
			short: { ru: 'По критериям', kk: 'Өлшемдер бойынша' }
		},
		'new-services': nameOf(newServicesText),
		standards: nameOf(standardsText),
		regulations: nameOf(regulationsText),
		optimisation: nameOf(optimisationText),
		'internal-control': nameOf(internalControlText),
		deadlines: nameOf(deadlinesText),
		channels: {
			name: russianName(
				'Доля пользователей государственных услуг, оказываемых государственным органом (подведомственной организацией) через портал «электронного правительства» и центры обслуживания населения',
				'Мемлекеттік орган (ведомстволық бағынысты ұйым) «электрондық үкімет» порталы және халыққа қызмет көрсету орталықтары арқылы көрсететін мемлекеттік қызметтерді пайдаланушылардың үлесі'
			),
			short: { ru: 'Портал и ЦОН', kk: 'Портал және ХҚКО' }
		},
		'channels.portal': nameOf(portalText),
		'channels.service-centre': nameOf(serviceCentreText),
		workload: nameOf(workloadText),
		penalties: nameOf(penaltiesText),
		total: nameOf(totalText)
	}
};
