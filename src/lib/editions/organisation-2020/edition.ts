import { group, type Edition } from '../../scoring/indicator';
import { conditions, ethics, incentives, management, meritocracy } from './agreement';
import { career } from './career';
import { competitions } from './competitions';
import { exitInterview } from './exit-interview';
import { reportPenalties, unusedSystems } from './given-points';
import {
	actuality,
	automation,
	gender,
	localContent,
	portal,
	stability,
	turnover
} from './given-score';
import { courses, dataRegistry, staff } from './it-shares';
import { internship, records } from './labour-bonuses';
import { labourWorkload } from './labour-workload';
import { planning } from './planning';
import { qualification } from './qualification';
import { smartCity } from './smart-city';
import { survey } from './survey';
import { training } from './training';

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
					children: [turnover, stability, exitInterview, gender, qualification]
				}),
				group({
					id: 'personnel.labour',
					symbol: 'O',
					max: '30',
					children: [
						labourWorkload,
						conditions,
						management,
						training,
						planning,
						internship,
						records
					]
				}),
				group({
					id: 'personnel.merit',
					children: [competitions, meritocracy, career, incentives, ethics]
				}),
				reportPenalties('personnel')
			]
		}),
		survey,
		group({
			id: 'it',
			symbol: 'I',
			children: [
				portal,
				smartCity,
				actuality,
				automation,
				staff,
				courses,
				localContent,
				dataRegistry,
				unusedSystems,
				reportPenalties('it')
			]
		})
	],
	quantities: [
		// Average staff; that of п. 40 is of the central office alone.
		[
			{ indicator: 'personnel.potential.qualification', input: 'z' },
			{ indicator: 'personnel.labour.internship', input: 'staff' }
		]
	]
};
