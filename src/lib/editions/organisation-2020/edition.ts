import { group, pendingIndicator, type Edition } from '../../scoring/indicator';
import { labourWorkload } from './labour-workload';
import { survey } from './survey';

/** Organisational development, order of January 2020 as changed in February 2023. */
export const organisation2020: Edition = {
	id: 'organisation-2020',
	readings: {
		'zero-base': ['full', 'none'],
		'agreement-index': ['mean-over-4', 'rescaled', 'top-two'],
		'exit-majority-base': ['dismissed', 'interviewed'],
		'observers-formula': ['mean', 'sum']
	},
	nodes: [
		group({
			id: 'personnel',
			children: [
				group({
					id: 'personnel.potential',
					children: [
						pendingIndicator('personnel.potential.turnover', '', '10'),
						pendingIndicator('personnel.potential.stability', '', '5'),
						pendingIndicator('personnel.potential.exit-interview', 'V', '5'),
						pendingIndicator('personnel.potential.gender', '', '5'),
						pendingIndicator('personnel.potential.qualification', 'P', '5')
					]
				}),
				group({
					id: 'personnel.labour',
					symbol: 'O',
					max: '30',
					children: [
						labourWorkload,
						pendingIndicator('personnel.labour.conditions', 'T', '5'),
						pendingIndicator('personnel.labour.management', 'Y', '5'),
						pendingIndicator('personnel.labour.training', 'U', '5'),
						pendingIndicator('personnel.labour.planning', 'S', '5'),
						pendingIndicator('personnel.labour.internship', 'I', '2'),
						pendingIndicator('personnel.labour.records', 'K', '1.5')
					]
				}),
				group({
					id: 'personnel.merit',
					children: [
						pendingIndicator('personnel.merit.competitions', 'A', '10'),
						pendingIndicator('personnel.merit.meritocracy', '', '10'),
						pendingIndicator('personnel.merit.career', 'C', '10'),
						pendingIndicator('personnel.merit.incentives', 'D', '5'),
						pendingIndicator('personnel.merit.ethics', '', '5')
					]
				}),
				pendingIndicator('personnel.penalties', '', '0')
			]
		}),
		survey,
		group({
			id: 'it',
			symbol: 'I',
			children: [
				pendingIndicator('it.portal', 'A', '30'),
				pendingIndicator('it.smart-city', 'B', { central: null, local: '10' }),
				pendingIndicator('it.actuality', 'C', '20'),
				pendingIndicator('it.automation', 'E', '25'),
				pendingIndicator('it.staff', 'L', { central: '20', local: '10' }),
				pendingIndicator('it.courses', 'J', '5'),
				pendingIndicator('it.local-content', 'F', '5'),
				pendingIndicator('it.data-registry', 'H', { central: '5', local: null }),
				pendingIndicator('it.unused-systems', 'D', '0'),
				pendingIndicator('it.penalties', '', '0')
			]
		})
	]
};
