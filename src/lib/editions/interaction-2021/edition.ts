import { group, type Edition } from '../../scoring/indicator';
import { blog, broadcasts, conferences } from './dialogue';
import { byDecree, ngo, plan, reception, schedule } from './meetings';
import { subordinates } from './subordinates';

/** The same block, order of April 2021 as changed in March 2023: only the changed parts are known. */
export const interaction2021: Edition = {
	id: 'interaction-2021',
	readings: {
		'zero-base': ['full', 'none'],
		'blog-none': ['literal', 'zero'],
		'not-assessed': ['reduce-max', 'rescale']
	},
	nodes: [
		group({
			id: 'dialogue',
			rescale: { reading: 'not-assessed', option: 'rescale', to: '18' },
			children: [
				conferences,
				blog,
				broadcasts,
				group({
					id: 'dialogue.meetings',
					symbol: '4',
					decree: byDecree,
					children: [schedule, plan, reception, ngo]
				})
			]
		}),
		subordinates
	]
};
