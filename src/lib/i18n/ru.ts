import type { ShownProblem, Words } from './words';

const plurals = new Intl.PluralRules('ru');

function fields(count: number): string {
	const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'поле', few: 'поля' };
	return `${String(count)}\u00A0${forms[plurals.select(count)] ?? 'полей'}`;
}

function problem({ code, whole, least, above, most, gap, decimals }: ShownProblem): string {
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
			if (gap !== undefined)
				return `Между ${gap[0]} и ${gap[1]} значений не бывает; допустимо до ${most ?? ''}.`;
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
			return 'Здесь ожидалась таблица.';
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
	home: {
		title: 'Какой балл получит государственный орган',
		lead: 'Введите отчётные количества — и увидите балл по методике, каждый шаг расчёта и правило, которое дало или отняло баллы. Для центральных государственных и местных исполнительных органов Казахстана.',
		points: [
			'Каждое число показано с формулой, подстановкой и пунктом методики.',
			'Формулы в опубликованных текстах были рисунками и утрачены. Что взято из текста, что восстановлено и что допущено нами — отмечено у каждого шага.',
			'Всё введённое хранится только в этом браузере и никуда не отправляется.'
		],
		editions: 'Методики',
		goOn: 'Продолжить',
		goOnNone: 'Здесь появится работа, начатая на этом компьютере.',
		changedAt: (moment) => `изменено ${moment}`,
		where: 'Где хранятся данные',
		whereText:
			'На этом компьютере, в памяти браузера. Сайт не обращается к другим серверам и работает без интернета.'
	},
	nav: {
		home: 'На главную',
		main: 'Основная навигация',
		trail: 'Вы здесь',
		tree: 'Направления и критерии',
		methodology: 'Методика своими словами',
		provenance: 'Что значит «восстановлено»',
		previous: 'Предыдущий',
		next: 'Следующий',
		source: 'Текст акта'
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
		noRulesYet: 'расчёт ещё не готов',
		noTotal: 'Общая оценка появится, когда будут рассчитаны все направления.',
		open: 'Открыть расчёт'
	},
	direction: {
		criterion: 'Критерий',
		score: 'Балл',
		max: 'Максимум',
		sum: 'Итого по направлению',
		soFar: 'рассчитано пока',
		chart: (name, score, max) => `${name}: ${score} из ${max}`
	},
	criterion: {
		atMost: (max) => `не более ${max} баллов`,
		atMostByKind: (central, local) => `не более ${central} баллов (ЦГО), ${local} (МИО)`,
		deduction: 'вычитается из балла направления',
		inputs: 'Исходные данные',
		result: 'Результат',
		working: 'Как получилось',
		workingEmpty: 'Шаги заполнятся числами, как только будут введены данные.',
		rule: 'Правило',
		readings: 'Прочтения текста',
		defects: 'Погрешности источника',
		example: 'Пример',
		exampleOf: 'Пример расчёта',
		clear: 'Очистить',
		fill: 'Заполнить примером',
		undo: 'Вернуть, как было',
		cleared: 'Поля очищены.',
		filled: 'Подставлен пример.',
		print: 'Печать',
		actions: 'Действия',
		translatedName: 'неофициальный перевод названия',
		noScript:
			'Для расчёта нужен JavaScript. Правила, формулы и пример ниже можно читать и без него.',
		optional: 'можно не заполнять: пусто — это 0'
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
		waiting: 'данных пока нет'
	},
	step: {
		idle: 'не понадобилось',
		dead: 'не вычисляется',
		about: 'Основание шага',
		bands: {
			from: (edge) => `от ${edge}`,
			above: (edge) => `больше ${edge}`,
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
				'Формула в опубликованном тексте была рисунком. Остались переменные, коэффициент и предельные правила; эта формула согласуется со всем, что осталось.'
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
	provenancePage: {
		title: 'Что значит «восстановлено»',
		lead: 'У каждого шага расчёта стоит отметка: на чём он основан.',
		how: 'Как восстановлены формулы',
		howText: [
			'В опубликованных текстах методик формулы были рисунками, и в доступных копиях рисунков нет. Остались список переменных с объяснением каждой, коэффициенты, предельные значения и правила для крайних случаев.',
			'Мы искали формулу, которая использует каждую названную переменную, даёт предельный балл в лучшем случае и делает осмысленным каждое правило, что осталось словами. Если таких формул несколько, все они показаны как прочтения, и между ними можно переключаться.',
			'Правило для деления на ноль почти нигде не написано. Мы исходим из того, что там, где нечего было нарушать, нарушений нет; это допущение тоже можно переключить.'
		],
		readings: 'Прочтения',
		readingsText:
			'Прочтение — один из возможных смыслов неясного места. Выбор хранится в черновике и действует во всех показателях, которых касается; рядом написано, насколько он меняет ваш балл.'
	},
	reading: {
		standard: 'принято по умолчанию',
		same: 'балл тот же',
		changes: (by) => `балл изменится на ${by}`,
		unknown: 'станет видно, когда будут данные'
	},
	methodology: {
		title: 'Методика своими словами',
		lead: 'Пересказ пунктов, на которые опирается расчёт. Юридическую силу имеет только официальный текст.',
		usedIn: 'Применяется в критерии'
	},
	save: {
		saved: (moment) => `Сохранено на этом компьютере, ${moment}`,
		saving: 'Сохраняется…',
		nothing: 'Введённое сохраняется на этом компьютере',
		loading: 'Открывается сохранённое…',
		memory: 'Браузер не даёт сохранять данные',
		memoryDetail:
			'Расчёт работает, но введённое пропадёт, когда страница закроется. Так бывает в приватном окне или когда на диске нет места.'
	},
	missing: {
		title: 'Такой страницы нет',
		text: 'Возможно, адрес набран с ошибкой или страница переехала.',
		home: 'На главную'
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
	problem,
	draftProblem: ({ indicator, input, code }) =>
		`${[indicator, input].filter((part) => part !== null).join(', ')}: ${problem({ code })}`
};
