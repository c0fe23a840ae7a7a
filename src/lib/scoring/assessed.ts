import type { Decimal } from './decimal';
import type { Blank } from './fields';
import type { Problem } from './problem';
import type { Scope, Status } from './scope';

/** What one node gives. Scores and maxima are exact, in points. */
export interface Assessed {
	readonly status: Status;
	/** Null unless scored. */
	readonly score: Decimal | null;
	readonly max: Decimal;
	/** Groups only: the points of what is scored so far. */
	readonly subtotal: Decimal | null;
	readonly blanks: readonly Blank[];
	readonly problems: readonly Problem[];
	/** Null for groups and for answers that are no record. */
	readonly scope: Scope | null;
}
