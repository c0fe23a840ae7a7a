import { group, pendingIndicator, type Edition } from '../../scoring/indicator';

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
			children: [
				pendingIndicator('dialogue.conferences', '1', '5'),
				pendingIndicator('dialogue.blog', '2', '3'),
				pendingIndicator('dialogue.broadcasts', '3', '4'),
				group({
					id: 'dialogue.meetings',
					symbol: '4',
					children: [
						pendingIndicator('dialogue.meetings.schedule', '4.1', '2'),
						pendingIndicator('dialogue.meetings.plan', '4.2', '2'),
						pendingIndicator('dialogue.meetings.reception', '4.3', {
							central: '1',
							local: '2'
						}),
						pendingIndicator('dialogue.meetings.ngo', '4.4', { central: '1', local: null })
					]
				})
			]
		}),
		pendingIndicator('subordinate-dialogue', '', '0')
	]
};
