import { expect, test } from 'vitest';
import { conceptsIn, meaningsOf } from './concepts';
import { stemsIn } from './words-in';

const meanings = meaningsOf(
	[
		['просрочка', 'нарушение срока'],
		['кадры', 'персонал'],
		['срок', 'время'],
		['персонал', 'люди']
	],
	'ru'
);

test.each([
	{ query: 'суд', concepts: [{ typed: ['суд'], others: [] }] },
	{
		query: 'просрочки жалоб',
		concepts: [
			{ typed: ['просроч'], others: [['нарушен', 'срок']] },
			{ typed: ['жалоб'], others: [] }
		]
	},
	// The longest phrase is one thing, and its words are not looked for again.
	{ query: 'нарушения сроков', concepts: [{ typed: ['нарушен', 'срок'], others: [['просроч']] }] },
	{
		query: 'нарушение в сроках',
		concepts: [{ typed: ['нарушен', 'срок'], others: [['просроч']] }]
	},
	{ query: 'сроки', concepts: [{ typed: ['срок'], others: [['врем']] }] },
	// In two groups: all the others of both.
	{ query: 'персоналу', concepts: [{ typed: ['персонал'], others: [['кадр'], ['люди']] }] },
	{ query: '', concepts: [] }
])('«$query»', ({ query, concepts }) => {
	expect(conceptsIn(stemsIn(query, 'ru'), meanings)).toEqual(concepts);
});
