import type { Raw } from './raw';
import type { Readings } from './indicator';
import type { BodyKind } from './nodes';
import type { Problem } from './problem';
import type { Situation } from './scope';

const standards = new WeakMap<Readings, Map<BodyKind, Situation>>();

/** The situation in which every reading has its default: most drafts have it, so it is made once. */
function standardSituation(readings: Readings, kind: BodyKind): Situation {
	const kinds = standards.get(readings) ?? new Map<BodyKind, Situation>();
	standards.set(readings, kinds);
	let situation = kinds.get(kind);
	if (situation === undefined) {
		const inForce = new Map(Object.entries(readings).map(([id, [standard]]) => [id, standard]));
		situation = situationWith(kind, inForce);
		kinds.set(kind, situation);
	}
	return situation;
}

function situationWith(kind: BodyKind, inForce: ReadonlyMap<string, string>): Situation {
	let key: string = kind;
	for (const [id, option] of inForce) key += `|${id}=${option}`;
	return { kind, readings: Object.fromEntries(inForce), key };
}

/**
 * The readings in force: those of the draft where the edition knows them, else the defaults, with a
 * problem for each that it does not know. A blank option is the default.
 */
export function situationOf(
	readings: Readings,
	kind: BodyKind,
	chosen: Raw
): { readonly situation: Situation; readonly problems: readonly Problem[] } {
	const problems: Problem[] = [];
	const standard = standardSituation(readings, kind);
	const options = Object.entries(chosen);
	if (options.length === 0) return { situation: standard, problems };
	const inForce = new Map(Object.entries(standard.readings));
	for (const [id, option] of options) {
		const known = Object.hasOwn(readings, id) ? readings[id] : undefined;
		if (option === null || option === '') continue;
		if (typeof option === 'string' && known?.includes(option)) {
			inForce.set(id, option);
		} else {
			problems.push({ indicator: null, input: id, code: 'unknown-reading' });
		}
	}
	return { situation: situationWith(kind, inForce), problems };
}
