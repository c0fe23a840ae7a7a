import { interaction2020 } from '../../src/lib/editions/interaction-2020/edition';
import { Assessment } from '../../src/lib/scoring/assess';
import { tellMachine } from './lib/machine';
import { millisecondsOf } from './lib/timing';

const GOAL_VALUE = 0.05;
const GOAL_STEPS = 0.2;

const indicators = [
	'complaints.deadlines',
	'complaints.court',
	'complaints.repeated',
	'complaints.internal-control',
	'complaints.penalties'
] as const;

/** All answers to the direction, other ones each time. */
function assessed(run: number): Assessment {
	const whole = String(12_500 + (run % 1000));
	return new Assessment(interaction2020, {
		kind: run % 2 === 0 ? 'central' : 'local',
		answers: {
			'complaints.deadlines': { f: '3', p: whole },
			'complaints.court': { noCourtReviews: false, a: '1', p: whole },
			'complaints.repeated': { n: '200', m: whole },
			'complaints.internal-control': { g: '2', f: '3', h: '0' },
			'complaints.penalties': { unreliableFacts: String(run % 7) }
		},
		readings: {}
	});
}

function tell(what: string, milliseconds: number, goal: number): void {
	const each = 1000 / milliseconds;
	console.log(
		`${what}: ${milliseconds.toFixed(4)} ms, ${each.toFixed(0)} a second (goal ${goal} ms)`
	);
}

/** How long the direction of complaints takes: its score alone, and with the working of all of it. */
export function main(): number {
	tellMachine();
	let scored = 0;
	const value = millisecondsOf((run) => {
		if (assessed(run).node('complaints').score !== null) scored += 1;
	});
	let steps = 0;
	const working = millisecondsOf((run) => {
		const assessment = assessed(run);
		if (assessment.node('complaints').score !== null) scored += 1;
		for (const id of indicators) steps += assessment.explain(id).length;
	});
	if (scored === 0 || steps === 0) throw new Error('Nothing was scored.');
	tell('complaints direction, score', value, GOAL_VALUE);
	tell('complaints direction, score and working', working, GOAL_STEPS);
	return 0;
}
