import { group, type Edition } from '../../scoring/indicator';
import { block } from './block';
import { court } from './complaints/court';
import { deadlines } from './complaints/deadlines';
import { internalControl } from './complaints/internal-control';
import { repeated } from './complaints/repeated';
import { budget } from './openness/budget';
import { data } from './openness/data';
import { dialogue } from './openness/dialogue';
import { legalActs } from './openness/legal-acts';
import { subordinates } from './openness/subordinates';
import { unreliablePenalty } from './penalties';
import { downtime, electronic, electronicShare, newlyAutomated } from './services/automation';
import { complaints as serviceComplaints } from './services/complaints';
import { level } from './services/level';
import {
	deadlines as serviceDeadlines,
	extraDocuments,
	incompleteDocuments,
	refusals
} from './services/quality';

/** Interaction of a state body with individuals and legal entities, order of March 2020. */
export const interaction2020: Edition = {
	id: 'interaction-2020',
	readings: {
		'zero-base': ['full', 'none'],
		'rate-formula': ['subtract', 'scale'],
		'local-complaints-weight': ['appendix', 'paragraph'],
		'not-assessed': ['reduce-max', 'rescale'],
		'no-notification': ['exemption-wins', 'zero-wins']
	},
	nodes: [
		group({
			id: 'services',
			symbol: 'U',
			children: [
				group({
					id: 'services.satisfaction',
					symbol: 'K1',
					children: [level, serviceComplaints]
				}),
				group({
					id: 'services.quality',
					symbol: 'K2',
					children: [serviceDeadlines, refusals, incompleteDocuments, extraDocuments]
				}),
				group({
					id: 'services.automation',
					symbol: 'K3',
					children: [electronic, electronicShare, newlyAutomated, downtime]
				}),
				unreliablePenalty('services')
			]
		}),
		group({
			id: 'openness',
			symbol: 'O',
			children: [data, budget, legalActs, dialogue, subordinates, unreliablePenalty('openness')]
		}),
		group({
			id: 'complaints',
			symbol: 'H',
			children: [deadlines, court, repeated, internalControl, unreliablePenalty('complaints')]
		}),
		block
	],
	quantities: [
		// Services rendered; T1–T4 may leave some out (пп. 39 and 42).
		[
			{ indicator: 'services.satisfaction.complaints', input: 'b1' },
			{ indicator: 'services.quality.deadlines', input: 'b' },
			{ indicator: 'services.quality.refusals', input: 'b1' },
			{ indicator: 'services.quality.incomplete-documents', input: 'b1' },
			{ indicator: 'services.quality.extra-documents', input: 'b1' },
			{ indicator: 'services.automation.electronic-share', input: 'z' }
		],
		// Complaints and applications considered.
		[
			{ indicator: 'complaints.deadlines', input: 'p' },
			{ indicator: 'complaints.court', input: 'p' },
			{ indicator: 'complaints.repeated', input: 'm' }
		],
		// Those of them that were late.
		[
			{ indicator: 'complaints.deadlines', input: 'f' },
			{ indicator: 'complaints.internal-control', input: 'f' }
		]
	],
	// п. 101
	total: {
		node: 'block',
		max: '100',
		value: 'total',
		degrees: [
			{ from: '90', degree: 'high' },
			{ from: '70', degree: 'medium' },
			{ from: '50', degree: 'low' }
		],
		otherwise: 'inefficient'
	}
};
