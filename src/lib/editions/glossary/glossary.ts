import { assessment } from './assessment';
import { complaints, technology } from './complaints-technology';
import { interfaceTerms } from './interface';
import { openness } from './openness';
import { personnel } from './personnel';
import { procedure } from './procedure';
import { services } from './services';
import type { TermGroup } from './term';

export type { Term, TermGroup } from './term';

/** All the terms of the site, in the order of the page. */
export const glossary: readonly TermGroup[] = [
	assessment,
	procedure,
	services,
	openness,
	complaints,
	personnel,
	technology,
	interfaceTerms
];
