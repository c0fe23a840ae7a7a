import type { Language } from '../src/lib/i18n/text';

/** What somebody types, and the places of which one has to be among the first three. */
export interface SearchQuery {
	readonly language: Language;
	readonly typed: string;
	/** Addresses within the language's part of the site; any of them is what was wanted. */
	readonly wanted: readonly string[];
}

const overdue = [
	'interaction-2020/complaints/deadlines/',
	'interaction-2020/services/quality/#deadlines',
	'quality-2013/deadlines/'
];
const complaint = ['interaction-2020/complaints/', 'glossary/#complaint'];
const repeated = ['interaction-2020/complaints/repeated/', 'glossary/#repeated-appeal'];
const court = ['interaction-2020/complaints/court/'];
const punished = [
	'interaction-2020/complaints/internal-control/',
	'quality-2013/internal-control/'
];
const refusals = ['interaction-2020/services/quality/#refusals', 'glossary/#unfounded-refusal'];
const extraDocuments = ['interaction-2020/services/quality/#extra-documents'];
const satisfaction = [
	'interaction-2020/services/satisfaction/',
	'interaction-2020/services/satisfaction/#level'
];
const serviceCentre = [
	'quality-2013/channels/',
	'quality-2013/channels/#service-centre',
	'glossary/#service-centre'
];
const electronic = [
	'interaction-2020/services/automation/',
	'interaction-2020/services/automation/#electronic',
	'interaction-2020/services/automation/#electronic-share',
	'glossary/#electronic-service'
];
const blog = ['interaction-2021/dialogue/blog/', 'interaction-2020/openness/dialogue/'];
const meetings = ['interaction-2021/dialogue/meetings/'];
const turnover = ['organisation-2020/personnel/potential/#turnover', 'glossary/#turnover'];
const overtime = ['organisation-2020/personnel/labour/#workload', 'glossary/#overtime'];
const survey = ['organisation-2020/personnel/survey/'];
const qualification = ['organisation-2020/personnel/potential/#qualification'];
const correction = ['quality-2013/workload/', 'glossary/#correction-coefficient'];
const zeroBase = [
	'interaction-2020/readings/#zero-base',
	'interaction-2021/readings/#zero-base',
	'organisation-2020/readings/#zero-base',
	'quality-2013/readings/#zero-base'
];
const methodology2013 = ['quality-2013/', 'quality-2013/methodology/'];
const appendix13 = [
	'interaction-2020/methodology/#app-13',
	'organisation-2020/methodology/#app-13'
];

const ru: readonly (readonly [typed: string, wanted: readonly string[]])[] = [
	['просрочка', overdue],
	['жалоба', complaint],
	['R1', ['interaction-2020/complaints/deadlines/']],
	['п. 90', ['interaction-2020/methodology/#90']],
	['приложение 13', appendix13],
	['таблица 5 приложения 10', ['interaction-2020/methodology/#app-10-5']],
	// The letter of the Russian keyboard.
	['К4', ['quality-2013/optimisation/']],
	['M2', ['quality-2013/internal-control/']],
	['сроки рассмотрения жалоб и заявлений', ['interaction-2020/complaints/deadlines/']],
	['повторные обращения', repeated],
	['жалобы, удовлетворенные судом', court],
	['наказание виновных', punished],
	['необоснованый отказ', refusals],
	['лишние справки', extraDocuments],
	['удовлетворённость населения', satisfaction],
	['цон', serviceCentre],
	['услуги онлайн', electronic],
	[
		'сбой системы',
		[
			'interaction-2020/services/automation/#downtime',
			'glossary/#system-failure',
			'quality-2013/methodology/#28'
		]
	],
	['гражданский бюджет', ['interaction-2020/openness/budget/', 'glossary/#civil-budget']],
	['блог руководителя', blog],
	['встречи акима с населением', meetings],
	['открытый диалог 2021', ['interaction-2021/dialogue/']],
	['жалобы 2021', ['interaction-2021/methodology/#9']],
	['текучесть кадров', turnover],
	['переработки', overtime],
	['опрос сотрудников', survey],
	['доктора наук', qualification],
	['поправочный коэфициент', correction],
	['деление на ноль', zeroBase],
	['методика 2013', methodology2013]
];

const kk: readonly (readonly [typed: string, wanted: readonly string[]])[] = [
	['шағым', complaint],
	['шагым', complaint],
	['мерзімі өткен', overdue],
	['кешіктіру', overdue],
	['R3', ['interaction-2020/complaints/repeated/']],
	['90-тармақ', ['interaction-2020/methodology/#90']],
	['45-1 тармақ', ['organisation-2020/methodology/#45-1']],
	['13-қосымша', appendix13],
	['М3', ['quality-2013/deadlines/']],
	['шағымдар мен арыздарды қарау мерзімі', ['interaction-2020/complaints/deadlines/']],
	['кайта шагым', repeated],
	['сот шешімі', court],
	['тәртіптік жаза', punished],
	['негізсіз бас тарту', refusals],
	['артық құжат', extraDocuments],
	['халықтың қанағаттануы', satisfaction],
	['ХҚКО', serviceCentre],
	['электронды қызмет', electronic],
	['ашык деректер', ['interaction-2020/openness/data/', 'glossary/#open-data']],
	[
		'корытынды бага калай есептеледи',
		[
			'interaction-2020/block/',
			'interaction-2020/methodology/#7',
			'interaction-2020/methodology/#100',
			'quality-2013/total/',
			'quality-2013/methodology/#36',
			'glossary/#final-score'
		]
	],
	['басшының блогы', blog],
	['халықпен кездесу 2021', meetings],
	['кадр ауысуы', turnover],
	['үстеме жұмыс', overtime],
	['қызметкерлер сауалнамасы', survey],
	['ғылым докторлары', qualification],
	['түзету коэфициенті', correction],
	['нөлге бөлу', zeroBase],
	['2013 жылғы әдістеме', methodology2013],
	[
		'салыстыру актісі',
		[
			'glossary/#reconciliation-act',
			'interaction-2020/methodology/#19',
			'interaction-2020/methodology/#app-1',
			'quality-2013/methodology/#57',
			'quality-2013/methodology/#app-9'
		]
	]
];

/** What people search for, with what they want, as it was written down before the search was tried. */
export const searchQueries: readonly SearchQuery[] = [
	...ru.map(([typed, wanted]) => ({ language: 'ru' as const, typed, wanted })),
	...kk.map(([typed, wanted]) => ({ language: 'kk' as const, typed, wanted }))
];
