import { officialName } from '../../i18n/text';
import { languageColumns, shortLanguageColumns, type LanguageColumn } from '../languages.text';
import type { PlainInputText, StepText, TableRowText, TextOf } from '../text';
import type { subordinates } from './subordinates';

function blogFlag(column: LanguageColumn): PlainInputText {
	const { ru, kk } = languageColumns[column];
	return {
		label: { ru: `Нет блога первого руководителя ${ru}`, kk: `Бірінші басшының блогы жоқ, ${kk}` },
		hint: {
			ru: 'Отметьте, если у первого руководителя подведомственной организации нет блога на этом языке. Минус 0,5 балла.',
			kk: 'Ведомстволық бағынысты ұйымның бірінші басшысының осы тілде блогы болмаса, белгілеңіз. 0,5 балл шегеріледі.'
		}
	};
}

function answered(column: LanguageColumn): PlainInputText {
	const { ru, kk } = languageColumns[column];
	const short = shortLanguageColumns[column];
	return {
		label: { ru: `Вопросы с ответом ${ru}`, kk: `Жауап алған сұрақтар, ${kk}` },
		hint: {
			ru: 'Сколько из заданных вопросов получили ответ на блог-платформе. Если вопросов не было, оставьте поле пустым. Организации со стопроцентным участием государства не считаются.',
			kk: 'Қойылған сұрақтардың қаншасы блог-платформада жауап алғаны. Сұрақ болмаса, өрісті бос қалдырыңыз. Мемлекет жүз пайыз қатысатын ұйымдар есепке алынбайды.'
		},
		inFormula: { ru: `отвечено, ${short.ru}`, kk: `жауап алғаны, ${short.kk}` }
	};
}

function asked(column: LanguageColumn): PlainInputText {
	const { ru, kk } = languageColumns[column];
	const short = shortLanguageColumns[column];
	return {
		label: { ru: `Заданные вопросы ${ru}`, kk: `Қойылған сұрақтар, ${kk}` },
		hint: {
			ru: 'Все вопросы первым руководителям подведомственных организаций на блог-платформе за период. Пусто или 0 — вопросов не было, балл не снимается. Откуда взять: список с регистрационными номерами портала из отчёта органа.',
			kk: 'Кезеңде блог-платформада ведомстволық бағынысты ұйымдардың бірінші басшыларына қойылған барлық сұрақтар. Бос немесе 0 — сұрақ болмаған, балл шегерілмейді. Қайдан алынады: органның есебіндегі порталдағы тіркеу нөмірлері бар тізім.'
		},
		inFormula: { ru: `задано, ${short.ru}`, kk: `қойылғаны, ${short.kk}` }
	};
}

function blogStep(column: LanguageColumn): StepText {
	const { ru, kk } = languageColumns[column];
	return {
		say: { ru: `0,5\u00a0балла, если нет блога ${ru}`, kk: `блог болмаса, 0,5\u00a0балл (${kk})` }
	};
}

function shareStep(column: LanguageColumn): StepText {
	const { ru, kk } = languageColumns[column];
	return {
		say: {
			ru: `доля вопросов ${ru}, получивших ответ, %`,
			kk: `жауап алған сұрақтардың үлесі (${kk}), %`
		}
	};
}

function lowStep(column: LanguageColumn): StepText {
	const { ru, kk } = languageColumns[column];
	return {
		say: {
			ru: `1\u00a0балл, если доля ${ru} меньше 90\u00a0%`,
			kk: `үлес (${kk}) 90\u00a0% мөлшерінен аз болса, 1\u00a0балл`
		}
	};
}

function askedStep(column: LanguageColumn): StepText {
	const { ru, kk } = languageColumns[column];
	return {
		say: {
			ru: `Вопросов ${ru} не было — балл не снимается`,
			kk: `Сұрақ болмаса (${kk}) — балл шегерілмейді`
		},
		why: {
			ru: 'Штраф положен за долю меньше 90 %, а без вопросов доли нет.',
			kk: 'Айыппұл 90 % мөлшерінен аз үлес үшін көзделген, ал сұрақ болмаса, үлес те жоқ.'
		}
	};
}

/** Rows of table 11 of appendix 10; the share of answers is filled in as two counts. */
export const subordinateDialogueRows: readonly TableRowText[] = [
	{
		row: 'blogMissing',
		label: officialName(
			'Отсутствие блога первого руководителя',
			'Бірінші басшының блогының болмауы'
		),
		hint: blogFlag('kk').hint
	},
	{
		row: 'share',
		heading: true,
		label: officialName(
			'Доля вопросов (менее 90 %), получивших ответы, на блог-платформе первых руководителей субъектов квазигосударственного сектора, за исключением лиц со стопроцентным участием государства, в соответствии с Законом Республики Казахстан «О доступе к информации»',
			'«Ақпаратқа қол жеткізу туралы» Қазақстан Республикасының Заңына сәйкес мемлекет жүз пайыз қатысатын тұлғаларды қоспағанда, квазимемлекеттік сектор субъектілері бірінші басшыларының блог-платформасында жауап алған сұрақтардың үлесі (90%-дан кем)'
		)
	},
	{
		row: 'asked',
		label: {
			ru: 'Задано вопросов за период',
			kk: 'Кезеңде қойылған сұрақтар',
			translated: []
		},
		hint: asked('kk').hint
	},
	{
		row: 'answered',
		label: { ru: 'Из них получили ответ', kk: 'Оның ішінде жауап алғаны', translated: [] },
		hint: answered('kk').hint
	}
];

export const subordinateDialogueText: TextOf<typeof subordinates> = {
	name: officialName('Открытый диалог', 'Ашық диалог'),
	short: {
		ru: 'Открытый диалог подведомственных организаций',
		kk: 'Ведомстволық бағынысты ұйымдардың ашық диалогы'
	},
	inputs: {
		'blogMissing.kk': blogFlag('kk'),
		'blogMissing.ru': blogFlag('ru'),
		'answered.kk': answered('kk'),
		'asked.kk': asked('kk'),
		'answered.ru': answered('ru'),
		'asked.ru': asked('ru')
	},
	steps: {
		'blog-kk': blogStep('kk'),
		'blog-ru': blogStep('ru'),
		'share-kk': shareStep('kk'),
		'share-ru': shareStep('ru'),
		'low-kk': lowStep('kk'),
		'low-ru': lowStep('ru'),
		'asked-kk': askedStep('kk'),
		'asked-ru': askedStep('ru'),
		sum: { say: { ru: 'сумма штрафных баллов', kk: 'айыппұл балдарының қосындысы' } },
		most: { say: { ru: 'Не больше 3 баллов', kk: '3 балдан аспайды' } },
		deducted: {
			say: { ru: 'вычитается как штрафные баллы', kk: 'айыппұл балдары ретінде шегеріледі' }
		}
	},
	lost: {
		ru: 'Снято за подведомственные организации',
		kk: 'Ведомстволық бағынысты ұйымдар үшін шегерілгені'
	},
	paragraphs: ['app-9-6', 'app-10-11'],
	defects: []
};
