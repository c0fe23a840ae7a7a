import { asElsewhere, input, step } from '../../scoring/build';
import { appendix, type Citation } from '../../scoring/citation';
import { indicator } from '../../scoring/indicator';
import { score } from '../../scoring/inputs';

/** An indicator whose rule the order does not restate: its points are typed as they were given. */
function givenScore(of: {
	readonly id: string;
	readonly symbol?: string;
	readonly max: string;
	/** Where its maximum stands. */
	readonly cite: Citation;
	readonly example: string;
}) {
	const { max, cite, example, ...named } = of;
	return indicator({
		...named,
		inputs: { score: score(max) },
		formula: step('given', input('score'), { ...asElsewhere(cite), role: 'share' }),
		max,
		example: { score: example }
	});
}

const personnel = appendix('13');
const technology = appendix('16');

/** Net turnover: the order restates neither its paragraph nor its formula. */
export const turnover = givenScore({
	id: 'personnel.potential.turnover',
	max: '10',
	cite: personnel,
	example: '7,5'
});

/** Stability of staff. */
export const stability = givenScore({
	id: 'personnel.potential.stability',
	max: '5',
	cite: personnel,
	example: '4,2'
});

/** Gender composition. */
export const gender = givenScore({
	id: 'personnel.potential.gender',
	max: '5',
	cite: personnel,
	example: '3'
});

/** A (п. 81): the architecture portal. */
export const portal = givenScore({
	id: 'it.portal',
	symbol: 'A',
	max: '30',
	cite: technology,
	example: '27,5'
});

/** C (п. 81): information that is up to date. */
export const actuality = givenScore({
	id: 'it.actuality',
	symbol: 'C',
	max: '20',
	cite: technology,
	example: '18'
});

/** E (п. 81): automation of functions. */
export const automation = givenScore({
	id: 'it.automation',
	symbol: 'E',
	max: '25',
	cite: technology,
	example: '20,25'
});

/** F (п. 81), a bonus: local content. */
export const localContent = givenScore({
	id: 'it.local-content',
	symbol: 'F',
	max: '5',
	cite: technology,
	example: '1,5'
});
