import { russianName } from '../../i18n/text';
import { appendix, paragraph } from '../../scoring/citation';
import type { Defect, EditionText, GroupText } from '../text';
import {
	conditionsText,
	ethicsText,
	incentivesText,
	managementText,
	meritocracyText
} from './agreement.text';
import { careerText } from './career.text';
import { competitionsText } from './competitions.text';
import { exitInterviewText } from './exit-interview.text';
import { penaltiesText, technologyPenaltiesText, unusedSystemsText } from './given-points.text';
import {
	actualityText,
	automationText,
	genderText,
	localContentText,
	portalText,
	stabilityText,
	turnoverText
} from './given-score.text';
import { coursesText, dataRegistryText, staffText } from './it-shares.text';
import { internshipText, recordsText } from './labour-bonuses.text';
import { labourWorkloadText } from './labour-workload.text';
import { planningText } from './planning.text';
import { qualificationText } from './qualification.text';
import { smartCityText } from './smart-city.text';
import { surveyText } from './survey.text';
import { trainingText } from './training.text';

function nameOf({ name, short }: GroupText): GroupText {
	return { name, short };
}

// Those of an indicator stand with its words; one that several share is taken once.
const defects: readonly Defect[] = [
	...turnoverText.defects,
	...exitInterviewText.defects,
	...qualificationText.defects,
	...labourWorkloadText.defects,
	...conditionsText.defects,
	...managementText.defects,
	...trainingText.defects,
	...planningText.defects,
	...recordsText.defects,
	...competitionsText.defects,
	...meritocracyText.defects,
	...careerText.defects,
	...ethicsText.defects,
	...surveyText.defects,
	...portalText.defects,
	...smartCityText.defects,
	...automationText.defects,
	...staffText.defects,
	...localContentText.defects,
	...unusedSystemsText.defects,
	...technologyPenaltiesText.defects
];

export const editionText: EditionText = {
	name: russianName(
		'Методика операционной оценки деятельности государственных органов по блоку «Организационное развитие государственного органа»',
		'«Мемлекеттік органның ұйымдастырушылық дамуы» блогы бойынша мемлекеттік органдардың қызметін операциялық бағалау әдістемесі'
	),
	short: {
		ru: 'Организационное развитие, 2020 (2023)',
		kk: 'Ұйымдастырушылық даму, 2020 (2023)'
	},
	about: {
		ru: 'Показывает, как государственный орган устроен внутри: как он управляет персоналом и применяет информационные технологии. Оцениваются центральные государственные и местные исполнительные органы; подразделения районов, городов районного значения и сёл по персоналу не оцениваются.',
		kk: 'Мемлекеттік органның ішкі жұмысын көрсетеді: персоналды қалай басқаратынын және ақпараттық технологияларды қалай қолданатынын. Орталық мемлекеттік органдар мен жергілікті атқарушы органдар бағаланады; аудандардың, аудандық маңызы бар қалалар мен ауылдардың бөлімшелері персонал бойынша бағаланбайды.'
	},
	status: {
		ru: 'Утверждена совместным приказом от 27 января 2020 года № 32/НҚ и 28 января 2020 года № 25 (зарегистрирован под № 19950). Изменена совместным приказом от 20 февраля 2023 года № 57/НҚ и № 46, который зарегистрирован 21 февраля 2023 года под № 31941. Об отмене в источниках сведений нет: действует ли она сейчас, проверьте на adilet.zan.kz.',
		kk: '2020 жылғы 27 қаңтардағы № 32/НҚ және 2020 жылғы 28 қаңтардағы № 25 бірлескен бұйрықпен бекітілген (№ 19950 болып тіркелген). 2023 жылғы 20 ақпандағы № 57/НҚ және № 46 бірлескен бұйрықпен өзгертілген, ол 2023 жылғы 21 ақпанда № 31941 болып тіркелген. Күші жойылғаны туралы дереккөздерде мәлімет жоқ: қазір қолданылатын-қолданылмайтынын adilet.zan.kz сайтынан тексеріңіз.'
	},
	known: {
		ru: 'В источниках только пункты, изменённые в 2023 году, на русском языке; казахские названия — наш перевод. Где правила показателя нет, балл вводится готовым. Рассчитываются оба направления, каждое отдельно: общей оценки блока в источниках нет.',
		kk: 'Дереккөздерде 2023 жылы өзгертілген тармақтар ғана, орыс тілінде бар; қазақша атаулар — біздің аудармамыз. Қағидасы дереккөздерде жоқ көрсеткіштің балы дайын күйінде енгізіледі. Екі бағыт бөлек есептеледі: блоктың жалпы бағасы дереккөздерде жоқ.'
	},
	acts: [
		{
			label: {
				ru: 'Приказ об утверждении методики, № 19950',
				kk: 'Әдістемені бекіту туралы бұйрық, № 19950'
			},
			ru: 'https://adilet.zan.kz/rus/docs/V2000019950',
			kk: 'https://adilet.zan.kz/kaz/docs/V2000019950'
		},
		{
			label: {
				ru: 'Приказ об изменениях 2023 года, № 31941',
				kk: '2023 жылғы өзгерістер туралы бұйрық, № 31941'
			},
			ru: 'https://adilet.zan.kz/rus/docs/V2300031941',
			kk: 'https://adilet.zan.kz/kaz/docs/V2300031941'
		}
	],
	changes: {
		ru: 'Приказ 2023 года изложил заново пп. 2, 12, 24, 28, 35, 37, 39, 40, 44, 45, 48, 50, 51, 55, 57, 66–68, 79, 81 и 86 и девять приложений, добавил пп. 45-1, 45-2, 69-1–69-3, 74-1–74-5 и 78-1–78-4, исключил параграф 2 и п. 69. В пп. 41, 42, 49 и 52 он меняет только казахский текст, которого в источниках нет.',
		kk: '2023 жылғы бұйрық 2, 12, 24, 28, 35, 37, 39, 40, 44, 45, 48, 50, 51, 55, 57, 66–68, 79, 81 және 86-тармақтар мен тоғыз қосымшаны жаңаша жазды, 45-1, 45-2, 69-1–69-3, 74-1–74-5 және 78-1–78-4-тармақтарды қосты, 2-параграф пен 69-тармақты алып тастады. 41, 42, 49 және 52-тармақтарда ол дереккөздерде жоқ қазақша мәтінді ғана өзгертеді.'
	},
	inForce: { from: '2023', to: null },
	years: { from: 2022, to: null },
	superseded: {
		ru: 'Что сменило эту методику и действует ли она сейчас, в источниках не сказано. Изменения вступили в силу через десять календарных дней после опубликования приказа от 20 февраля 2023 года; дня опубликования в источниках нет. Поэтому год начала приблизителен: за 2022 год могли оценивать и по прежней редакции.',
		kk: 'Бұл әдістеменің орнына не келгені және оның қазір қолданылатын-қолданылмайтыны дереккөздерде айтылмаған. Өзгерістер 2023 жылғы 20 ақпандағы бұйрық жарияланғаннан кейін күнтізбелік он күн өткен соң күшіне енген; жарияланған күні дереккөздерде жоқ. Сондықтан бастапқы жыл шамамен берілген: 2022 жыл бұрынғы редакция бойынша да бағалануы мүмкін.'
	},
	assessors: [
		{
			who: {
				ru: 'Уполномоченный орган по делам государственной службы',
				kk: 'Мемлекеттік қызмет істері жөніндегі уәкілетті орган'
			},
			what: {
				ru: 'Проверяет органы и получает сведения, по которым оценивают управление персоналом. Кто ставит баллы, известные пункты не называют.',
				kk: 'Органдарды тексереді және персоналды басқару бағаланатын мәліметтерді алады. Балды кім қоятыны белгілі тармақтарда аталмаған.'
			},
			cite: paragraph('12')
		},
		{
			who: {
				ru: 'Агентство по делам государственной службы',
				kk: 'Мемлекеттік қызмет істері агенттігі'
			},
			what: {
				ru: 'Проводит анонимный опрос служащих.',
				kk: 'Қызметшілердің анонимді сауалнамасын жүргізеді.'
			},
			cite: appendix('9')
		},
		{
			who: {
				ru: 'Агентство по делам государственной службы',
				kk: 'Мемлекеттік қызмет істері агенттігі'
			},
			what: {
				ru: 'Определяет, как заполнены личные дела в ИС «Е-қызмет».',
				kk: '«Е-қызмет» АЖ-дағы жеке істердің толтырылу дәрежесін айқындайды.'
			},
			cite: paragraph('45-2')
		},
		{
			who: {
				ru: 'Уполномоченный орган в сфере информатизации',
				kk: 'Ақпараттандыру саласындағы уәкілетті орган'
			},
			what: {
				ru: 'Даёт сведения об «умных» городах у местных органов.',
				kk: 'Жергілікті органдардағы «ақылды» қалалар туралы мәліметтерді береді.'
			},
			cite: paragraph('67')
		},
		{
			who: {
				ru: 'Уполномоченный орган в сфере информатизации',
				kk: 'Ақпараттандыру саласындағы уәкілетті орган'
			},
			what: {
				ru: 'Составляет заключения по блоку и представляет их в Высшую аудиторскую палату.',
				kk: 'Блок бойынша қорытындыларды жасап, Жоғары аудиторлық палатаға ұсынады.'
			},
			cite: paragraph('86')
		}
	],
	appeal: [],
	defects,
	degrees: {},
	names: {
		personnel: {
			name: russianName('Управление персоналом', 'Персоналды басқару'),
			short: { ru: 'Управление персоналом', kk: 'Персоналды басқару' }
		},
		'personnel.potential': {
			name: russianName(
				'Кадровый потенциал государственного органа',
				'Мемлекеттік органның кадрлық әлеуеті'
			),
			short: { ru: 'Кадровый потенциал', kk: 'Кадрлық әлеует' }
		},
		'personnel.potential.turnover': nameOf(turnoverText),
		'personnel.potential.stability': nameOf(stabilityText),
		'personnel.potential.exit-interview': nameOf(exitInterviewText),
		'personnel.potential.gender': nameOf(genderText),
		'personnel.potential.qualification': nameOf(qualificationText),
		'personnel.labour': {
			name: russianName('Организация труда', 'Еңбекті ұйымдастыру'),
			short: { ru: 'Организация труда', kk: 'Еңбекті ұйымдастыру' }
		},
		'personnel.labour.workload': nameOf(labourWorkloadText),
		'personnel.labour.conditions': nameOf(conditionsText),
		'personnel.labour.management': nameOf(managementText),
		'personnel.labour.training': nameOf(trainingText),
		'personnel.labour.planning': nameOf(planningText),
		'personnel.labour.internship': nameOf(internshipText),
		'personnel.labour.records': nameOf(recordsText),
		'personnel.merit': {
			name: russianName(
				'Меритократия и организационная культура',
				'Меритократия және ұйымдық мәдениет'
			),
			short: { ru: 'Меритократия и культура', kk: 'Меритократия және мәдениет' }
		},
		'personnel.merit.competitions': nameOf(competitionsText),
		'personnel.merit.meritocracy': nameOf(meritocracyText),
		'personnel.merit.career': nameOf(careerText),
		'personnel.merit.incentives': nameOf(incentivesText),
		'personnel.merit.ethics': nameOf(ethicsText),
		'personnel.penalties': nameOf(penaltiesText),
		'personnel.survey': nameOf(surveyText),
		it: {
			name: russianName(
				'Применение информационных технологий',
				'Ақпараттық технологияларды қолдану'
			),
			short: { ru: 'Информационные технологии', kk: 'Ақпараттық технологиялар' }
		},
		'it.portal': nameOf(portalText),
		'it.smart-city': nameOf(smartCityText),
		'it.actuality': nameOf(actualityText),
		'it.automation': nameOf(automationText),
		'it.staff': nameOf(staffText),
		'it.courses': nameOf(coursesText),
		'it.local-content': nameOf(localContentText),
		'it.data-registry': nameOf(dataRegistryText),
		'it.unused-systems': nameOf(unusedSystemsText),
		'it.penalties': nameOf(technologyPenaltiesText)
	}
};
