import { group, pendingIndicator, type Edition } from '../../scoring/indicator';
import { deadlines } from './deadlines';
import { optimisation } from './optimisation';
import { workload } from './workload';

/** Quality of public services, joint order of January 2013 in the wording of February 2014. */
export const quality2013: Edition = {
	id: 'quality-2013',
	readings: {
		'zero-base': ['full', 'none'],
		'rate-formula': ['subtract', 'scale'],
		'deadline-rate': ['pooled', 'sum', 'mean'],
		'registration-share': ['sum', 'mean'],
		'optimisation-share': ['multiply', 'add'],
		'commission-body': ['alternative', 'centre'],
		'cap-order': ['cap-then-penalty', 'penalty-then-cap']
	},
	nodes: [
		group({
			id: 'criteria',
			children: [
				pendingIndicator('new-services', 'K1', { central: '10', local: null }),
				pendingIndicator('standards', 'K2', { central: '15', local: null }),
				pendingIndicator('regulations', 'K3', { central: '10', local: '25' }),
				optimisation,
				pendingIndicator('internal-control', 'K5', { central: '10', local: '25' }),
				deadlines,
				group({
					id: 'channels',
					symbol: 'K7',
					children: [
						pendingIndicator('channels.portal', 'P1', { central: '5', local: '10' }),
						pendingIndicator('channels.service-centre', 'P2', {
							central: '5',
							local: '10'
						})
					]
				})
			]
		}),
		workload,
		pendingIndicator('penalties', '', '0')
	]
};
