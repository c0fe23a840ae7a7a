import { describe, expect, test } from 'vitest';
import { explainedTerms } from './explained-terms';

const idsIn = (text: string, language: 'ru' | 'kk') =>
	explainedTerms({ ru: '', kk: '', [language]: text }).map(({ id }) => id);

describe('terms that a text speaks of', () => {
	test('are found with their endings, in both languages', () => {
		expect(idsIn('Сколько жалоб рассмотрено', 'ru')).toContain('complaint');
		expect(idsIn('Қаралған шағымдардың саны', 'kk')).toContain('complaint');
	});

	test('are found by the other names that they have', () => {
		expect(idsIn('Сколько услуг получено через ЦОН', 'ru')).toContain('service-centre');
	});

	test('are not found inside longer words, nor where the text is about something else', () => {
		expect(idsIn('Обжалование', 'ru')).not.toContain('complaint');
		expect(idsIn('', 'ru')).toEqual([]);
	});

	test('are no more than six', () => {
		const all =
			'Жалобы, заявления, обращения, просрочка, НКО, НПА, МИО, ЦГО, ЦОН, уведомление, опрос';
		expect(idsIn(all, 'ru')).toHaveLength(6);
	});
});
