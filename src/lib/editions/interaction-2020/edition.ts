import { group, pendingIndicator, type Edition } from '../../scoring/indicator';
import { court } from './complaints/court';
import { deadlines } from './complaints/deadlines';
import { internalControl } from './complaints/internal-control';
import { repeated } from './complaints/repeated';
import { budget } from './openness/budget';
import { unreliablePenalty } from './penalties';

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
					children: [
						pendingIndicator('services.satisfaction.level', 'P1', {
							central: '15',
							local: '20'
						}),
						pendingIndicator('services.satisfaction.complaints', 'P2', {
							central: '10',
							local: '20'
						})
					]
				}),
				group({
					id: 'services.quality',
					symbol: 'K2',
					children: [
						pendingIndicator('services.quality.deadlines', 'T1', {
							central: '26',
							local: '30'
						}),
						pendingIndicator('services.quality.refusals', 'T2', { central: '8', local: '10' }),
						pendingIndicator('services.quality.incomplete-documents', 'T3', {
							central: '8',
							local: '10'
						}),
						pendingIndicator('services.quality.extra-documents', 'T4', {
							central: '8',
							local: '10'
						})
					]
				}),
				group({
					id: 'services.automation',
					symbol: 'K3',
					children: [
						pendingIndicator('services.automation.electronic', 'T', {
							central: '10',
							local: null
						}),
						pendingIndicator('services.automation.electronic-share', 'V', {
							central: '10',
							local: null
						}),
						pendingIndicator('services.automation.newly-automated', 'B', {
							central: '5',
							local: null
						}),
						pendingIndicator('services.automation.downtime', 'P', {
							central: '0',
							local: null
						})
					]
				}),
				unreliablePenalty('services')
			]
		}),
		group({
			id: 'openness',
			symbol: 'O',
			children: [
				pendingIndicator('openness.data', 'P1', '25'),
				budget,
				pendingIndicator('openness.legal-acts', 'P3', '25'),
				pendingIndicator('openness.dialogue', 'P4', '25'),
				pendingIndicator('openness.subordinates', 'P5', '0'),
				unreliablePenalty('openness')
			]
		}),
		group({
			id: 'complaints',
			symbol: 'H',
			children: [deadlines, court, repeated, internalControl, unreliablePenalty('complaints')]
		}),
		{ role: 'inputs', id: 'block', symbol: 'O', inputs: {}, constraints: [], values: {} }
	]
};
