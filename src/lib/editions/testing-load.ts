/** Set where there is time for everything of which `npm test` takes a sample. */
export const IN_FULL = process.env.BAGALAU_IN_FULL === 'yes';
