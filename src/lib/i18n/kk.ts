import type { ShownProblem, Words } from './words';

function problem(shown: ShownProblem): string {
	const { code, whole, least, above, most, gap, decimals, sumIs, sumMost } = shown;
	switch (code) {
		case 'not-a-number':
			return 'Бұл сан емес. 0–9 цифрлары қажет, мысалы 12\u00A0500 немесе 4,85; бос орын тек мыңдықтарды бөледі.';
		case 'negative':
			return 'Сан теріс бола алмайды.';
		case 'not-integer':
			return 'Бөлшексіз, бүтін сан қажет.';
		case 'too-large':
			return 'Сан тым үлкен: ең көбі триллион (10¹²).';
		case 'out-of-range': {
			if (decimals !== undefined) return `Үтірден кейінгі таңбалар тым көп: ең көбі ${decimals}.`;
			if (sumIs !== undefined) return `Бұл сандардың қосындысы дәл мынадай болуы тиіс: ${sumIs}.`;
			if (sumMost !== undefined) return `Бұл сандардың қосындысы мынадан аспауы тиіс: ${sumMost}.`;
			if (gap !== undefined)
				return `${gap[0]} мен ${gap[1]} аралығында мән болмайды; ең көбі ${most ?? ''}.`;
			if (least !== undefined && most !== undefined)
				return `Рұқсат етілген аралық: ${least} – ${most}.`;
			if (above !== undefined) return `Сан мынадан үлкен болуы тиіс: ${above}.`;
			if (most !== undefined) return `Ең көп мән: ${most}.`;
			return `Ең аз мән: ${least ?? '0'}.`;
		}
		case 'part-exceeds-whole':
			return `«${whole ?? ''}» санынан аспауы тиіс: бұл оның бір бөлігі.`;
		case 'too-many-rows':
			return `Жолдар тым көп: ең көбі ${most ?? ''}.`;
		case 'too-long':
			return `Мәтін тым ұзын: ең көбі ${most ?? ''} таңба.`;
		case 'not-a-table':
			return 'Мұнда кесте болуы тиіс.';
		case 'unknown-choice':
			return 'Тізімде мұндай нұсқа жоқ.';
		case 'unknown-input':
			return 'Бұл көрсеткіште мұндай өріс жоқ.';
		case 'unknown-indicator':
			return 'Бұл редакцияда мұндай көрсеткіш жоқ.';
		case 'unknown-reading':
			return 'Бұл редакцияда мұндай түсіндіру нұсқасы жоқ.';
	}
}

/** The interface in Kazakh. */
export const kk: Words = {
	language: 'kk',
	languageName: 'Қазақша',
	siteName: 'Бағалау',
	tagline: 'мемлекеттік органдарды операциялық бағалаудың балдарын есептеу',
	skipToContent: 'Мазмұнға өту',
	otherLanguage: 'Тіл',
	partMissing: 'Беттің бір бөлігі жүктелмеді: байланысты тексеріп, бетті жаңартыңыз.',
	nav: {
		home: 'Басты бетке',
		main: 'Негізгі навигация',
		trail: 'Сіз осындасыз',
		tree: 'Бағыттар мен өлшемдер',
		methodology: 'Әдістеме өз сөзімізбен',
		provenance: '«Қалпына келтірілген» деген не',
		previous: 'Алдыңғы',
		next: 'Келесі',
		search: 'Іздеу',
		readings: 'Түсіндіру нұсқалары және дереккөздегі қателер',
		basis: 'Әр қадам неге негізделген',
		glossary: 'Сөздік',
		drafts: 'Нобайлар'
	},
	kind: {
		legend: 'Органның түрі',
		names: {
			central: 'орталық мемлекеттік орган',
			local: 'жергілікті атқарушы орган'
		},
		short: { central: 'ОМО', local: 'ЖАО' }
	},
	edition: {
		status: 'Актінің күйі',
		known: 'Дереккөздерде не бар',
		directions: 'Бағыттар',
		officialText: 'Актінің мәтіні',
		defects: 'Дереккөздегі қателер',
		years: (from, to) => {
			if (to === null) return `${String(from)}\u00A0жыл және одан кейінгі жылдар үшін`;
			return from === to
				? `${String(from)}\u00A0жыл үшін`
				: `${String(from)}–${String(to)}\u00A0жылдар үшін`;
		}
	},
	criterion: {
		coefficient: (max) => `коэффициент, 1 мен ${max} аралығында`,
		atMost: (max) => `ең көбі ${max} балл`,
		atMostByKind: (central, local) => `ең көбі ${central} балл (ОМО), ${local} балл (ЖАО)`,
		deduction: 'бағыттың балынан шегеріледі',
		inputs: 'Бастапқы деректер',
		result: 'Нәтиже',
		working: 'Қалай шықты',
		rule: 'Қағида',
		ruleAbove: (cites) => `Беттің жоғарғы жағында баяндалғандар да қолданылады: ${cites}.`,
		readings: 'Мәтінді түсіндіру нұсқалары',
		defects: 'Дереккөздегі қателер',
		exampleOf: 'Есептеу мысалы',
		yes: 'иә',
		unchoose: 'Таңдауды алып тастау',
		clear: 'Тазалау',
		fill: 'Мысалмен толтыру',
		undo: 'Бұрынғы қалпына қайтару',
		cleared: 'Өрістер тазаланды.',
		filled: 'Мысал қойылды.',
		print: 'Басып шығару',
		copyLink: 'Сілтемені көшіру',
		actions: 'Әрекеттер',
		translatedName: 'атаудың бейресми аудармасы',
		noScript:
			'Есептеу үшін JavaScript қажет. Төмендегі қағидаларды, формулаларды және мысалды онсыз да оқуға болады.',
		optional: 'Толтырмауға болады: бос өріс 0 дегенді білдіреді.',
		neededOnce: 'Бірнеше көрсеткішке ортақ деректер бір рет, мына бетте енгізіледі:',
		terms: 'Сөздіктегі сөздер'
	},
	quantity: {
		known: 'Енгізіліп қойған',
		differs: 'Басқа сан',
		take: 'Алу'
	},
	score: {
		of: (max) => `/ ${max}`,
		announced: (score, max) => `Балл: ${score} / ${max}`,
		statuses: {
			scored: 'есептелді',
			incomplete: 'толық толтырылмаған',
			invalid: 'деректерде қате бар',
			exempt: 'бағаланбайды'
		},
		blanks: (count) => `толтырылмаған өрістер: ${String(count)}`,
		earned: 'Алынды',
		penalties: 'Айыппұл балдары',
		cut: 'Шектен асып, қиылғаны',
		raised: 'Нөлге дейін көтерілді',
		above: 'Ең жоғары мәннен артық',
		meter: (earned, max) => `Алынды: ${earned} / ${max}`,
		total: 'Өлшем бойынша балл',
		totalPenalty: 'Шегерілетін балл',
		points: 'Балл',
		coefficient: 'Коэффициент'
	},
	step: {
		idle: 'қажет болмады',
		dead: 'есептелмейді',
		bands: {
			from: (edge) => `${edge} және одан көп`,
			above: (edge) => `${edge} санынан көп`,
			upTo: (edge) => `ең көбі ${edge}`,
			otherwise: 'одан аз',
			caption: 'Шкала'
		}
	},
	provenance: {
		text: {
			name: 'мәтін бойынша',
			meaning: 'Қағида актінің мәтінінде сөзбен немесе таңбамен жазылған.'
		},
		reconstructed: {
			name: 'қалпына келтірілген',
			meaning:
				'Жарияланған мәтінде формула сурет болған. Айнымалылар, коэффициент және шекті мәндер қалған; бұл формула қалғанның бәріне сәйкес келеді.'
		},
		assumed: {
			name: 'болжам',
			meaning: 'Мәтінде бұл туралы айтылмаған. Қағида біздікі.'
		},
		elsewhere: {
			name: 'дереккөздерде жоқ',
			meaning: 'Қағида біздің дереккөздерімізде жоқ мәтінде жазылған.'
		}
	},
	reading: {
		standard: 'әдепкі нұсқа',
		same: 'балл өзгермейді',
		changes: (by) => `балдың өзгерісі: ${by}`,
		unknown: 'деректер енгізілгенде көрінеді'
	},
	act: {
		open: 'Актінің мәтінін файлдан ашу',
		show: 'Актінің мәтіні',
		otherLanguage: 'орыс тілінде'
	},
	save: {
		saved: (moment) => `Осы компьютерде сақталды, ${moment}`,
		saving: 'Сақталуда…',
		nothing: 'Енгізілген деректер осы компьютерде сақталады',
		loading: 'Сақталған деректер ашылуда…',
		preview: 'Қарау: өзгерістер сақталмайды',
		notKept: 'Енгізілгендер сақталмайды.',
		overtaken: 'Бұл өріс басқа қойындыда да өзгертілді; басқа мәні',
		takeOther: 'Соны алу',
		history: 'Жасалған әрекеттер',
		undo: 'Болдырмау',
		redo: 'Қайталау',
		undone: 'Болдырылмады',
		redone: 'Қайталанды',
		where:
			'Енгізілгендер осы компьютерде, браузердің жадында сақталады. Сайт басқа серверлерге жүгінбейді және интернетсіз жұмыс істейді.'
	},
	cite: (cite) => {
		if ('appendix' in cite) {
			const table = cite.table === undefined ? '' : `, ${cite.table}-кесте`;
			return `${cite.appendix}-қосымша${table}`;
		}
		const sub = cite.sub === undefined ? '' : `, ${cite.sub}-тармақша`;
		return `${cite.paragraph}-тармақ${sub}`;
	},
	citeRange: (first, last) =>
		'paragraph' in first && 'paragraph' in last
			? `${first.paragraph}–${last.paragraph}-тармақтар`
			: `${kk.cite(first)} – ${kk.cite(last)}`,
	problem
};
