import type { Decimal } from './decimal';
import { nodesOf } from './edition-nodes';
import { ownAt, type Raw } from './raw';
import type { Edition, InputPlace } from './indicator';
import { readNumber } from './read-number';
import type { BodyKind } from './nodes';

/** The same quantity as another input has it. */
export interface SameQuantity extends InputPlace {
	readonly value: Decimal;
}

interface Given {
	readonly kind: BodyKind;
	readonly answers: Raw;
}

/** The number in an input; null where it is blank, wrong, or not asked of this kind of body. */
function numberIn(edition: Edition, { kind, answers }: Given, place: InputPlace): Decimal | null {
	const node = nodesOf(edition).get(place.indicator);
	if (node?.role !== 'indicator' || (node.inputs[place.input]?.only ?? kind) !== kind) return null;
	const { formula } = node;
	if (formula.kind === 'byBody' && formula[kind].kind === 'exempt') return null;
	const read = readNumber(ownAt(ownAt(answers, place.indicator), place.input));
	return read.is === 'number' ? read.value : null;
}

/**
 * What the other inputs that ask for the same quantity hold and this one does not: each number once.
 * Empty where they agree, or where no other input has a number.
 */
export function otherNumbers(
	edition: Edition,
	draft: Given,
	place: InputPlace
): readonly SameQuantity[] {
	const same = (other: InputPlace) =>
		other.indicator === place.indicator && other.input === place.input;
	const own = numberIn(edition, draft, place);
	const found: SameQuantity[] = [];
	for (const quantity of edition.quantities ?? []) {
		if (!quantity.some(same)) continue;
		for (const other of quantity.filter((of) => !same(of))) {
			const value = numberIn(edition, draft, other);
			const known = value === null || own?.equals(value) === true;
			if (!known && !found.some((of) => of.value.equals(value))) found.push({ ...other, value });
		}
	}
	return found;
}
