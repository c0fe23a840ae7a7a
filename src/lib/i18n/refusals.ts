import type { Language } from './text';

/** Why a draft is refused whole. */
export type Refusal =
	| 'not-json'
	| 'not-an-object'
	| 'unknown-format'
	| 'unknown-edition'
	| 'no-body-kind'
	| 'answers-not-an-object'
	| 'readings-not-an-object';

/** Why a file of drafts is refused whole. */
export type FileRefusal =
	'too-big' | 'unreadable' | 'not-text' | 'not-drafts' | 'too-many' | 'empty';

/** Why one piece of a file is no draft. */
export type PieceRefusal = Refusal | 'too-deep';

/** Why a draft cannot be read at all. */
export const refusals: Readonly<Record<Language, Readonly<Record<Refusal, string>>>> = {
	ru: {
		'not-json': 'это не JSON',
		'not-an-object': 'ожидался черновик — объект JSON',
		'unknown-format': 'неизвестный формат: нужен "format": "bagalau/draft@1"',
		'unknown-edition': 'неизвестная редакция в поле "edition"',
		'no-body-kind': 'не указан вид органа: "body.kind" должен быть "central" или "local"',
		'answers-not-an-object': 'поле "answers" должно быть объектом',
		'readings-not-an-object': 'поле "readings" должно быть объектом'
	},
	kk: {
		'not-json': 'бұл JSON емес',
		'not-an-object': 'нобай — JSON объектісі күтілген еді',
		'unknown-format': 'белгісіз пішім: "format": "bagalau/draft@1" қажет',
		'unknown-edition': '"edition" өрісінде белгісіз редакция',
		'no-body-kind': 'органның түрі көрсетілмеген: "body.kind" "central" немесе "local" болуы тиіс',
		'answers-not-an-object': '"answers" өрісі объект болуы тиіс',
		'readings-not-an-object': '"readings" өрісі объект болуы тиіс'
	}
};

/** Brackets in one another beyond all that a draft has. */
export const tooDeep: Readonly<Record<Language, string>> = {
	ru: 'слишком много вложенных скобок, в черновиках столько не бывает',
	kk: 'бірінің ішіне бірі салынған жақшалар тым көп, нобайда мұнша болмайды'
};
