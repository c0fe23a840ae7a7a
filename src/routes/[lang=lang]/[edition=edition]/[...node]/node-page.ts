import type { PageData } from './$types';

/** What the page of a direction or criterion shows: its words, the rules, and the frame around it. */
export type NodePage = Omit<PageData, 'components' | 'tables'>;
