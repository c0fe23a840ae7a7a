import type { ShownProblem, Words } from './words';

const plurals = new Intl.PluralRules('ru');

function fields(count: number): string {
	const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'поле', few: 'поля' };
	return `${String(count)}\u00A0${forms[plurals.select(count)] ?? 'полей'}`;
}

function problem(shown: ShownProblem): string {
	const { code, whole, least, above, most, gap, decimals, sumIs, sumMost } = shown;
	switch (code) {
		case 'not-a-number':
			return 'Это не число. Нужны цифры 0–9, например 12\u00A0500 или 4,85; пробел отделяет только тысячи.';
		case 'negative':
			return 'Число не может быть отрицательным.';
		case 'not-integer':
			return 'Нужно целое число, без дробной части.';
		case 'too-large':
			return 'Слишком большое число: не больше триллиона (10¹²).';
		case 'out-of-range': {
			if (decimals !== undefined)
				return `Слишком много знаков после запятой: не больше ${decimals}.`;
			if (sumIs !== undefined) return `Вместе эти числа должны давать ровно ${sumIs}.`;
			if (sumMost !== undefined) return `Вместе эти числа не могут быть больше ${sumMost}.`;
			if (gap !== undefined)
				return `Значений между ${gap[0]} и ${gap[1]} не бывает; допустимо до ${most ?? ''}.`;
			if (least !== undefined && most !== undefined) return `Допустимо от ${least} до ${most}.`;
			if (above !== undefined) return `Число должно быть больше ${above}.`;
			if (most !== undefined) return `Допустимо не больше ${most}.`;
			return `Допустимо не меньше ${least ?? '0'}.`;
		}
		case 'part-exceeds-whole':
			return `Не может быть больше, чем «${whole ?? ''}»: это его часть.`;
		case 'too-many-rows':
			return `Слишком много строк: не больше ${most ?? ''}.`;
		case 'too-long':
			return `Слишком длинный текст: не больше ${most ?? ''} знаков.`;
		case 'not-a-table':
			return 'Здесь должна быть таблица.';
		case 'unknown-choice':
			return 'Такого варианта нет в списке.';
		case 'unknown-input':
			return 'Такого поля у этого показателя нет.';
		case 'unknown-indicator':
			return 'Такого показателя в этой редакции нет.';
		case 'unknown-reading':
			return 'Такого прочтения в этой редакции нет.';
	}
}

/** The interface in Russian. */
export const ru: Words = {
	language: 'ru',
	languageName: 'Русский',
	siteName: 'Бағалау',
	tagline: 'расчёт баллов операционной оценки государственных органов',
	skipToContent: 'К содержанию',
	otherLanguage: 'Язык',
	partMissing: 'Часть страницы не загрузилась: проверьте соединение и обновите страницу.',
	nav: {
		home: 'На главную',
		main: 'Основная навигация',
		trail: 'Вы здесь',
		tree: 'Направления и критерии',
		methodology: 'Методика своими словами',
		provenance: 'Что значит «восстановлено»',
		previous: 'Предыдущий',
		next: 'Следующий',
		search: 'Поиск',
		readings: 'Прочтения и погрешности источника',
		basis: 'На чём основан каждый шаг',
		glossary: 'Словарь',
		drafts: 'Черновики'
	},
	kind: {
		legend: 'Вид органа',
		names: {
			central: 'центральный государственный орган',
			local: 'местный исполнительный орган'
		},
		short: { central: 'ЦГО', local: 'МИО' }
	},
	edition: {
		status: 'Состояние акта',
		known: 'Что есть в источниках',
		directions: 'Направления',
		officialText: 'Текст акта',
		defects: 'Погрешности источника',
		years: (from, to) => {
			if (to === null) return `за ${String(from)}\u00A0год и позже`;
			return from === to
				? `за ${String(from)}\u00A0год`
				: `за ${String(from)}–${String(to)}\u00A0годы`;
		}
	},
	criterion: {
		coefficient: (max) => `коэффициент, от 1 до ${max}`,
		atMost: (max) => `не более ${max} баллов`,
		atMostByKind: (central, local) => `не более ${central} баллов (ЦГО), ${local} (МИО)`,
		deduction: 'вычитается из балла направления',
		inputs: 'Исходные данные',
		result: 'Результат',
		working: 'Как получилось',
		rule: 'Правило',
		ruleAbove: (cites) => `Действуют и пункты, изложенные выше на странице: ${cites}.`,
		readings: 'Прочтения текста',
		defects: 'Погрешности источника',
		exampleOf: 'Пример расчёта',
		yes: 'да',
		unchoose: 'Снять выбор',
		clear: 'Очистить',
		fill: 'Заполнить примером',
		undo: 'Вернуть, как было',
		cleared: 'Поля очищены.',
		filled: 'Подставлен пример.',
		print: 'Печать',
		copyLink: 'Скопировать ссылку',
		actions: 'Действия',
		translatedName: 'неофициальный перевод названия',
		noScript:
			'Для расчёта нужен JavaScript. Правила, формулы и пример ниже можно читать и без него.',
		optional: 'Можно не заполнять: пустое поле значит 0.',
		neededOnce: 'Данные, общие для нескольких показателей, вводятся один раз, на странице',
		terms: 'Слова в словаре'
	},
	quantity: {
		known: 'Уже введено',
		differs: 'Другое число',
		take: 'Взять'
	},
	score: {
		of: (max) => `из ${max}`,
		announced: (score, max) => `Балл ${score} из ${max}`,
		statuses: {
			scored: 'рассчитано',
			incomplete: 'заполнено не полностью',
			invalid: 'ошибка в данных',
			exempt: 'не оценивается'
		},
		blanks: (count) => `осталось заполнить ${fields(count)}`,
		earned: 'Получено',
		penalties: 'Штрафные баллы',
		cut: 'Срезано пределом',
		raised: 'Поднято до нуля',
		above: 'Сверх максимума',
		meter: (earned, max) => `Получено ${earned} из ${max}`,
		total: 'Балл по критерию',
		totalPenalty: 'Вычет',
		points: 'Балл',
		coefficient: 'Коэффициент'
	},
	step: {
		idle: 'не понадобилось',
		dead: 'не вычисляется',
		bands: {
			from: (edge) => `от ${edge}`,
			above: (edge) => `больше ${edge}`,
			upTo: (edge) => `не больше ${edge}`,
			otherwise: 'меньше',
			caption: 'Шкала'
		}
	},
	provenance: {
		text: {
			name: 'по тексту',
			meaning: 'Правило стоит в тексте акта — словами или знаками.'
		},
		reconstructed: {
			name: 'восстановлено',
			meaning:
				'Формула в опубликованном тексте была рисунком. Остались переменные, коэффициент и предельные значения; эта формула согласуется со всем, что осталось.'
		},
		assumed: {
			name: 'допущение',
			meaning: 'Текст об этом молчит. Правило наше.'
		},
		elsewhere: {
			name: 'нет в источниках',
			meaning: 'Правило находится в тексте, которого среди наших источников нет.'
		}
	},
	reading: {
		standard: 'принято по умолчанию',
		same: 'балл тот же',
		changes: (by) => `балл изменится на ${by}`,
		unknown: 'станет видно, когда будут данные'
	},
	act: {
		open: 'Открыть текст акта из файла',
		show: 'Текст акта',
		otherLanguage: 'на казахском языке'
	},
	save: {
		saved: (moment) => `Сохранено на этом компьютере, ${moment}`,
		saving: 'Сохраняется…',
		nothing: 'Введённое сохраняется на этом компьютере',
		loading: 'Открывается сохранённое…',
		preview: 'Просмотр: изменения не сохраняются',
		notKept: 'Введённое не сохраняется.',
		overtaken: 'Это поле менялось и в другой вкладке; другое значение',
		takeOther: 'Взять его',
		history: 'Сделанное',
		undo: 'Отменить',
		redo: 'Повторить',
		undone: 'Отменено',
		redone: 'Повторено',
		where:
			'Введённое хранится на этом компьютере, в памяти браузера. Сайт не обращается к другим серверам и работает без интернета.'
	},
	cite: (cite) => {
		if ('appendix' in cite) {
			const table = cite.table === undefined ? '' : `, таблица ${cite.table}`;
			return `приложение ${cite.appendix}${table}`;
		}
		const sub = cite.sub === undefined ? '' : `, подпункт ${cite.sub}`;
		return `п.\u00A0${cite.paragraph}${sub}`;
	},
	citeRange: (first, last) =>
		'paragraph' in first && 'paragraph' in last
			? `пп.\u00A0${first.paragraph}–${last.paragraph}`
			: `${ru.cite(first)} – ${ru.cite(last)}`,
	problem
};
