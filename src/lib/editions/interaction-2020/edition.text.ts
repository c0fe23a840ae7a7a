import { kazakhName } from '../../i18n/text';
import { paragraph } from '../../scoring/citation';
import { degreeTexts } from '../degrees.text';
import type { Defect, EditionText, GroupText } from '../text';
import { blockText } from './block.text';
import { courtText } from './complaints/court.text';
import { deadlinesText } from './complaints/deadlines.text';
import { internalControlText } from './complaints/internal-control.text';
import { repeatedText } from './complaints/repeated.text';
import { budgetText } from './openness/budget.text';
import { dataText } from './openness/data.text';
import { dialogueText } from './openness/dialogue.text';
import { legalActsText } from './openness/legal-acts.text';
import { subordinatesText } from './openness/subordinates.text';
import { penaltiesText } from './penalties.text';
import {
	downtimeText,
	electronicShareText,
	electronicText,
	newlyAutomatedText
} from './services/automation.text';
import { serviceComplaintsText } from './services/complaints.text';
import { levelText } from './services/level.text';
import {
	extraDocumentsText,
	incompleteDocumentsText,
	refusalsText,
	serviceDeadlinesText
} from './services/quality.text';

function nameOf({ name, short }: GroupText): GroupText {
	return { name, short };
}

// Those of an indicator stand with its words; one that several share is taken once.
const defects: readonly Defect[] = [
	{
		cite: paragraph('2', '4'),
		text: {
			ru: 'Определение 4) обрывается посреди слова и продолжается под номером 5), поэтому нумерация определений сбита.',
			kk: '4) анықтама сөздің ортасында үзіліп, 5) нөмірімен жалғасады, сондықтан анықтамалардың нөмірленуі бұзылған.'
		}
	},
	{
		cite: paragraph('5'),
		text: {
			ru: 'Министерство названо здесь иначе, чем в самом приказе: «қорғаныс» (оборона) вместо «инновациялар» (инновации).',
			kk: 'Министрліктің атауы бұйрықтың өзіндегіден өзгеше: «инновациялар» сөзінің орнында «қорғаныс» тұр.'
		}
	},
	...levelText.defects,
	...serviceComplaintsText.defects,
	...serviceDeadlinesText.defects,
	...electronicText.defects,
	...electronicShareText.defects,
	...downtimeText.defects,
	...budgetText.defects,
	...legalActsText.defects,
	...dialogueText.defects,
	...subordinatesText.defects,
	{
		cite: paragraph('84'),
		text: {
			ru: 'Одни и те же буквы значат разное: O — открытость здесь и общая оценка блока в п. 100, где открытость обозначена D и F; T — показатель в п. 49 и направление в п. 56.',
			kk: 'Бір әріп әртүрлі мәнде қолданылған: O — мұнда ашықтық, ал 100-тармақта блоктың жалпы бағасы, онда ашықтық D және F деп белгіленген; T — 49-тармақта көрсеткіш, 56-тармақта бағыт.'
		}
	},
	...deadlinesText.defects,
	...courtText.defects,
	...repeatedText.defects,
	...internalControlText.defects,
	{
		cite: paragraph('99'),
		text: {
			ru: 'Итог направления описан как сумма критериев, о штрафных баллах не сказано; их вычитают п. 17 и 20 и форма приложения 12.',
			kk: 'Бағыттың бағасы өлшемдердің қосындысы делінген, айыппұл балдары аталмаған; оларды 17 және 20-тармақтар мен 12-қосымшаның нысаны шегереді.'
		}
	},
	...penaltiesText.defects,
	...blockText.defects,
	{
		cite: paragraph('103'),
		text: {
			ru: '«Комиссия» с рабочим органом упомянута здесь и в п. 106, но нигде не определена: есть только специальные комиссии.',
			kk: 'Жұмыс органы бар «Комиссия» осында және 106-тармақта аталған, бірақ еш жерде анықталмаған: тек арнайы комиссиялар ғана бар.'
		}
	},
	{
		cite: paragraph('107'),
		text: {
			ru: 'Не сказано, с какого дня считаются пятнадцать календарных дней специальной комиссии.',
			kk: 'Арнайы комиссияның он бес күнтізбелік күні қай күннен бастап есептелетіні айтылмаған.'
		}
	}
];

export const editionText: EditionText = {
	name: kazakhName(
		'Мемлекеттік органның жеке және заңды тұлғалармен өзара іс-қимылын операциялық бағалау әдістемесі',
		'Методика операционной оценки взаимодействия государственного органа с физическими и юридическими лицами'
	),
	short: {
		ru: 'Взаимодействие с гражданами, 2020',
		kk: 'Азаматтармен өзара іс-қимыл, 2020'
	},
	about: {
		ru: 'Показывает, как государственный орган работает с гражданами и организациями: оказывает услуги, раскрывает информацию, рассматривает жалобы и заявления. Оцениваются центральные государственные и местные исполнительные органы. Каждое из трёх направлений даёт до 100 баллов.',
		kk: 'Мемлекеттік органның азаматтармен және ұйымдармен жұмысын көрсетеді: қызметтер көрсетуін, ақпаратты ашуын, шағымдар мен арыздарды қарауын. Орталық мемлекеттік органдар мен жергілікті атқарушы органдар бағаланады. Үш бағыттың әрқайсысы 100 балға дейін береді.'
	},
	status: {
		ru: 'Утверждена совместным приказом от 5, 10 и 11 марта 2020 года № 44, № 40, № 87/НҚ и № 82, который зарегистрирован 30 марта 2020 года под № 20188. Утратила силу: её сменила методика, утверждённая совместным приказом от 19 и 20 апреля 2021 года № 66, № 138/НҚ, № 4 и № 133 (№ 22599).',
		kk: '2020 жылғы 5, 10 және 11 наурыздағы № 44, № 40, № 87/НҚ және № 82 бірлескен бұйрықпен бекітілген, бұйрық 2020 жылғы 30 наурызда № 20188 болып тіркелген. Күші жойылған: оның орнына 2021 жылғы 19 және 20 сәуірдегі № 66, № 138/НҚ, № 4 және № 133 бірлескен бұйрықпен (№ 22599) бекітілген әдістеме келді.'
	},
	known: {
		ru: 'В источниках есть полный текст на казахском языке; русские названия — наш перевод. Формулы были рисунками и не сохранились: мы восстановили их по переменным и коэффициентам и отмечаем это у каждого шага. Общая оценка рассчитывается, но веса направлений неизвестны, и по умолчанию они равны.',
		kk: 'Дереккөздерде қазақ тіліндегі толық мәтін бар; орысша атаулар — біздің аудармамыз. Формулалар сурет болған, олар сақталмаған: біз оларды айнымалылар мен коэффициенттер бойынша қалпына келтірдік және мұны әр қадамда белгілейміз. Жалпы баға есептеледі, бірақ бағыттардың салмағы белгісіз, әдепкіде олар тең.'
	},
	acts: [
		{
			label: {
				ru: 'Приказ об утверждении методики, № 20188',
				kk: 'Әдістемені бекіту туралы бұйрық, № 20188'
			},
			ru: 'https://adilet.zan.kz/rus/docs/V2000020188',
			kk: 'https://adilet.zan.kz/kaz/docs/V2000020188'
		}
	],
	defects,
	degrees: degreeTexts,
	names: {
		services: {
			name: kazakhName(
				'Мемлекеттік қызметтерді көрсетудің сапасы',
				'Качество оказания государственных услуг'
			),
			short: { ru: 'Качество услуг', kk: 'Қызметтердің сапасы' }
		},
		'services.satisfaction': {
			name: kazakhName(
				'Қызмет алушылардың мемлекеттік қызметтерді көрсетудің сапасына қанағаттандырылуы',
				'Удовлетворенность услугополучателей качеством оказания государственных услуг'
			),
			short: { ru: 'Удовлетворённость', kk: 'Қанағаттандырылу' }
		},
		'services.satisfaction.level': nameOf(levelText),
		'services.satisfaction.complaints': nameOf(serviceComplaintsText),
		'services.quality': {
			name: kazakhName(
				'Мемлекеттік қызметтердің көрсетілу сапасын қамтамасыз ету',
				'Обеспечение качества оказания государственных услуг'
			),
			short: { ru: 'Обеспечение качества', kk: 'Сапаны қамтамасыз ету' }
		},
		'services.quality.deadlines': nameOf(serviceDeadlinesText),
		'services.quality.refusals': nameOf(refusalsText),
		'services.quality.incomplete-documents': nameOf(incompleteDocumentsText),
		'services.quality.extra-documents': nameOf(extraDocumentsText),
		'services.automation': {
			name: kazakhName(
				'Мемлекеттік қызметтерді автоматтандыру',
				'Автоматизация государственных услуг'
			),
			short: { ru: 'Автоматизация', kk: 'Автоматтандыру' }
		},
		'services.automation.electronic': nameOf(electronicText),
		'services.automation.electronic-share': nameOf(electronicShareText),
		'services.automation.newly-automated': nameOf(newlyAutomatedText),
		'services.automation.downtime': nameOf(downtimeText),
		'services.penalties': nameOf(penaltiesText),
		openness: {
			name: kazakhName('Мемлекеттік органның ашықтығы', 'Открытость государственного органа'),
			short: { ru: 'Открытость', kk: 'Ашықтық' }
		},
		'openness.data': nameOf(dataText),
		'openness.budget': nameOf(budgetText),
		'openness.legal-acts': nameOf(legalActsText),
		'openness.dialogue': nameOf(dialogueText),
		'openness.subordinates': nameOf(subordinatesText),
		'openness.penalties': {
			name: kazakhName('Айыппұл балдарын шегеру', 'Вычет штрафных баллов'),
			short: penaltiesText.short
		},
		complaints: {
			name: kazakhName(
				'Шағымдар мен арыздарды қарау сапасы',
				'Качество рассмотрения жалоб и заявлений'
			),
			short: { ru: 'Жалобы и заявления', kk: 'Шағымдар мен арыздар' }
		},
		'complaints.deadlines': nameOf(deadlinesText),
		'complaints.court': nameOf(courtText),
		'complaints.repeated': nameOf(repeatedText),
		'complaints.internal-control': nameOf(internalControlText),
		'complaints.penalties': nameOf(penaltiesText),
		block: nameOf(blockText)
	}
};
