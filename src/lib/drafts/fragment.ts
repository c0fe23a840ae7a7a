/** How the fragment of an address begins that carries a draft. */
export const DRAFT_FRAGMENT = '#draft=';
