import { group, type Edition } from '../../scoring/indicator';
import { regulations, standards } from './approvals';
import { portal, serviceCentre } from './channels';
import { deadlines } from './deadlines';
import { internalControl } from './internal-control';
import { newServices } from './new-services';
import { optimisation } from './optimisation';
import { penalties } from './penalties';
import { total } from './total';
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
				newServices,
				standards,
				regulations,
				optimisation,
				internalControl,
				deadlines,
				group({ id: 'channels', symbol: 'K7', children: [portal, serviceCentre] })
			]
		}),
		workload,
		penalties,
		total
	],
	// п. 49
	total: {
		node: 'total',
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
