import type { Citation, Provenance } from '../scoring/citation';
import type { BodyKind } from '../scoring/nodes';
import type { ProblemCode } from '../scoring/problem';
import type { Status } from '../scoring/scope';
import type { Language } from './text';

/** A problem with its numbers and names already as the page shows them. */
export interface ShownProblem {
	readonly code: ProblemCode;
	/** Label of the whole that a part exceeds. */
	readonly whole?: string;
	readonly least?: string;
	readonly above?: string;
	readonly most?: string;
	readonly gap?: readonly [string, string];
	/** All inputs of the group together must be this. */
	readonly sumIs?: string;
	/** All inputs of the group together may not be more than this. */
	readonly sumMost?: string;
	readonly decimals?: string;
}

/** Every sentence of the interface; a language that leaves one out does not compile. */
export interface Words {
	readonly language: Language;
	readonly languageName: string;
	readonly siteName: string;
	readonly tagline: string;
	readonly skipToContent: string;
	readonly otherLanguage: string;
	readonly home: {
		readonly title: string;
		readonly lead: string;
		readonly points: readonly string[];
		readonly editions: string;
		readonly goOn: string;
		readonly goOnNone: string;
		readonly changedAt: (moment: string) => string;
		readonly whereText: string;
	};
	readonly nav: {
		readonly home: string;
		readonly main: string;
		readonly trail: string;
		readonly tree: string;
		readonly methodology: string;
		readonly provenance: string;
		readonly previous: string;
		readonly next: string;
	};
	readonly kind: {
		readonly legend: string;
		readonly names: Readonly<Record<BodyKind, string>>;
		readonly short: Readonly<Record<BodyKind, string>>;
	};
	readonly edition: {
		readonly status: string;
		readonly known: string;
		readonly directions: string;
		readonly officialText: string;
		readonly defects: string;
		readonly noRulesYet: string;
	};
	readonly direction: {
		readonly criterion: string;
		readonly score: string;
		readonly max: string;
		readonly sum: string;
		readonly soFar: string;
	};
	readonly criterion: {
		readonly atMost: (max: string) => string;
		readonly coefficient: (max: string) => string;
		readonly atMostByKind: (central: string, local: string) => string;
		readonly deduction: string;
		readonly inputs: string;
		readonly result: string;
		readonly working: string;
		readonly rule: string;
		readonly ruleAbove: (cites: string) => string;
		readonly readings: string;
		readonly defects: string;
		readonly exampleOf: string;
		readonly yes: string;
		readonly unchoose: string;
		readonly clear: string;
		readonly fill: string;
		readonly undo: string;
		readonly cleared: string;
		readonly filled: string;
		readonly print: string;
		readonly actions: string;
		readonly translatedName: string;
		readonly noScript: string;
		readonly optional: string;
	};
	readonly table: {
		readonly points: string;
		readonly coefficient: string;
		/** The column that marks the row of the own body. */
		readonly ownTitle: string;
		readonly own: (row: number) => string;
		readonly workingOf: (row: number, points: string) => string;
		readonly add: string;
		readonly remove: (row: number) => string;
		readonly up: (row: number) => string;
		readonly down: (row: number) => string;
		readonly cell: (column: string, row: number) => string;
		readonly rows: (count: number) => string;
		readonly faultyOnly: (count: number) => string;
		readonly noneFaulty: string;
		readonly removed: (row: number) => string;
		readonly pasted: (count: number) => string;
		readonly header: string;
		readonly extra: (count: number) => string;
		readonly empty: string;
		readonly howTo: string;
		readonly faults: string;
		readonly fault: (row: number, column: string, problem: string) => string;
		readonly more: (count: number) => string;
	};
	readonly languageTable: {
		readonly row: string;
		readonly columns: { readonly kk: string; readonly ru: string };
		readonly howTo: string;
		readonly full: string;
		readonly none: string;
		readonly partly: string;
		readonly decided: string;
		readonly sum: string;
		readonly cells: (filled: number, all: number) => string;
		readonly fillBlank: string;
		readonly filled: (count: number) => string;
		readonly pasted: (count: number) => string;
		readonly left: (count: number) => string;
		/** The helper that turns "done of required" into a percent. */
		readonly share: {
			readonly done: string;
			readonly of: string;
			readonly 'not-a-number': string;
			readonly 'more-than-all': string;
			readonly 'of-nothing': string;
		};
	};
	/** Reading a spreadsheet. */
	readonly sheet: {
		readonly open: string;
		readonly about: string;
		readonly reading: string;
		readonly added: (count: number) => string;
		readonly refused: Readonly<
			Record<
				'too-big' | 'too-many-cells' | 'unpacks-too-big' | 'not-a-sheet' | 'empty' | 'too-slow',
				string
			>
		>;
	};
	/** The chart of the workload coefficient. */
	readonly ranking: {
		readonly title: string;
		readonly mean: (mean: string) => string;
		readonly table: string;
		readonly body: string;
		readonly own: string;
		readonly first: string;
		readonly second: string;
		readonly index: string;
		readonly ownSteps: string;
		readonly against: (mean: string) => string;
		readonly below: string;
		readonly place: (place: string, of: string) => string;
		readonly allEqual: string;
	};
	readonly survey: {
		readonly statement: string;
		readonly answer: (answer: number, statement: number) => string;
		readonly all: string;
		readonly index: string;
		readonly import: string;
		readonly importAbout: string;
		readonly imported: (respondents: number) => string;
		readonly missing: (statements: string) => string;
		readonly unread: (count: number) => string;
		readonly unreadCell: (row: number, column: string, content: string) => string;
		readonly more: (count: number) => string;
		readonly givenIndices: string;
		readonly usedIn: string;
		readonly workingOf: (statement: number) => string;
		readonly needed: string;
	};
	/** A quantity that several criteria ask for. */
	readonly quantity: {
		readonly known: string;
		readonly differs: string;
		readonly take: string;
	};
	readonly total: {
		readonly title: string;
		readonly degrees: string;
		readonly from: (edge: string) => string;
		readonly below: string;
		readonly toNext: (points: string, degree: string) => string;
		readonly highest: string;
		readonly directions: string;
		readonly needsAll: string;
	};
	readonly score: {
		readonly of: (max: string) => string;
		readonly announced: (score: string, max: string) => string;
		readonly statuses: Readonly<Record<Status, string>>;
		readonly blanks: (count: number) => string;
		readonly earned: string;
		readonly penalties: string;
		readonly cut: string;
		readonly raised: string;
		readonly above: string;
		readonly meter: (earned: string, max: string) => string;
		readonly total: string;
		readonly totalPenalty: string;
	};
	readonly step: {
		readonly idle: string;
		readonly dead: string;
		readonly bands: {
			readonly from: (edge: string) => string;
			readonly above: (edge: string) => string;
			readonly upTo: (edge: string) => string;
			readonly otherwise: string;
			readonly caption: string;
		};
	};
	readonly provenance: Readonly<
		Record<Provenance, { readonly name: string; readonly meaning: string }>
	>;
	readonly provenancePage: {
		readonly title: string;
		readonly lead: string;
		readonly how: string;
		readonly howText: readonly string[];
		readonly readings: string;
		readonly readingsText: string;
	};
	readonly reading: {
		readonly standard: string;
		readonly same: string;
		readonly changes: (by: string) => string;
		readonly unknown: string;
	};
	readonly glossary: {
		readonly title: string;
		readonly lead: string;
		readonly russian: string;
		readonly kazakh: string;
		readonly english: string;
		readonly translated: string;
	};
	readonly search: {
		readonly open: string;
		readonly label: string;
		readonly placeholder: string;
		readonly loading: string;
		readonly failed: string;
		readonly nothing: string;
		readonly found: (count: number) => string;
		readonly close: string;
		readonly kinds: Readonly<
			Record<'criterion' | 'input' | 'paragraph' | 'reading' | 'term' | 'page', string>
		>;
	};
	/** The table of all rules of an edition by what they rest on. */
	readonly basis: {
		readonly title: string;
		readonly lead: string;
		readonly steps: (count: number) => string;
		readonly step: string;
		readonly place: string;
		readonly why: string;
	};
	readonly readings: {
		readonly title: string;
		readonly lead: string;
		readonly says: string;
		readonly missing: string;
		readonly options: string;
		readonly argument: string;
		readonly affects: string;
		readonly defects: string;
		readonly defectsLead: string;
		readonly all: string;
	};
	readonly methodology: {
		readonly title: string;
		readonly lead: string;
		readonly usedIn: string;
	};
	readonly act: {
		readonly open: string;
		readonly about: string;
		readonly forget: string;
		readonly show: string;
		readonly otherLanguage: string;
		readonly problems: Readonly<Record<'too-big' | 'not-text' | 'nothing-found', string>>;
	};
	readonly save: {
		readonly saved: (moment: string) => string;
		readonly saving: string;
		readonly nothing: string;
		readonly loading: string;
		readonly memory: string;
		readonly memoryDetail: string;
	};
	readonly missing: { readonly title: string; readonly text: string; readonly home: string };
	readonly cite: (cite: Citation) => string;
	readonly citeRange: (first: Citation, last: Citation) => string;
	readonly problem: (problem: ShownProblem) => string;
}
