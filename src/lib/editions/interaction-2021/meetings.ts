import { asText, byBody, constant, exempt, input, step } from '../../scoring/build';
import { indicator, type Decree } from '../../scoring/indicator';
import { flagInput, score } from '../../scoring/inputs';
import { languageInputs, languagePoints, languageRow, table6 } from './languages';

/** Row 4.1: the yearly schedule of meetings was kept. */
export const schedule = languageRow({
	id: 'dialogue.meetings.schedule',
	symbol: '4.1',
	weight: constant('1'),
	max: '2'
});

/** Row 4.2: the plan of action and its progress are on the site. */
export const plan = languageRow({
	id: 'dialogue.meetings.plan',
	symbol: '4.2',
	weight: constant('1'),
	max: '2'
});

/** Row 4.3: personal reception of citizens; weighs twice as much for local bodies. */
export const reception = languageRow({
	id: 'dialogue.meetings.reception',
	symbol: '4.3',
	weight: byBody({ central: constant('0.5'), local: constant('1') }),
	max: byBody({ central: constant('1'), local: constant('2') })
});

/** Row 4.4, central only: a meeting with NGOs. */
export const ngo = indicator({
	id: 'dialogue.meetings.ngo',
	symbol: '4.4',
	inputs: languageInputs,
	formula: byBody({ central: languagePoints(constant('0.5')), local: exempt() }),
	max: '1',
	example: { kk: '100', ru: '80' }
});

/** The ministries of defence and of foreign affairs get the mean of the central bodies. */
export const byDecree: Decree = {
	inputs: {
		exemptByDecree: flagInput({ only: 'central' }),
		average: score('6', { only: 'central' })
	},
	flag: 'exemptByDecree',
	formula: step('average', input('average'), asText(table6)),
	max: '6'
};
