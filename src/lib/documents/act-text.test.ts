import { describe, expect, it } from 'vitest';
import { appendix, paragraph } from '../scoring/citation';
import { isEmptyAct, readAct } from './act-text';
import { citedText } from './cited-text';

// Made up, in the layouts in which acts are exported.
const order = `Об утверждении методики
      1. Утвердить методику.
      2. Контроль возложить на управление.
      3. Приказ вводится в действие сразу.

Глава 1. Общие положения

      1. Методика говорит о том,
что и как считать.
      2. Считают числа:
      1) первое;
      2) второе.

      3. Формула:

      R = k
      4. Заголовок параграфа»       5. Пункт посреди строки начинается
так.
      5-1. Вставленный пункт.
      6. Последний.

Приложение 1
к методике

Форма

Приложение 13

Шкала от 1 до 10.
`;

describe('readAct', () => {
	const act = readAct(order);

	it.each([
		// The order has an item 1 of its own; the longer list is the methodology's.
		['1', 'Методика говорит о том, что и как считать.'],
		['2', 'Считают числа:\n1) первое;\n2) второе.'],
		['3', 'Формула:\nR = k'],
		['4', 'Заголовок параграфа»'],
		['5', 'Пункт посреди строки начинается так.'],
		['5-1', 'Вставленный пункт.'],
		['6', 'Последний.']
	])('paragraph %s', (number, text) => {
		expect(citedText(act, paragraph(number))).toBe(text);
	});

	it.each([
		['1', 'к методике\nФорма'],
		['13', 'Шкала от 1 до 10.']
	])('appendix %s', (number, text) => {
		expect(citedText(act, appendix(number))).toBe(text);
	});

	it('has nothing where the text has nothing', () => {
		expect(citedText(act, paragraph('7'))).toBeNull();
		expect(citedText(act, appendix('2'))).toBeNull();
	});

	it.each([
		['empty', ''],
		['no numbers', 'Просто текст без пунктов.'],
		['numbers that are none', 'В 2020 году было 15. июля и т. д.']
	])('finds nothing in %s', (_, text) => {
		expect(isEmptyAct(readAct(text))).toBe(true);
	});

	it('goes on after a number that the export broke', () => {
		const broken = readAct('\n 1. Один.\n 2. Два.\n 3 . Три.\n 4. Четыре.\n');
		expect(Object.keys(broken.paragraphs)).toEqual(['1', '2', '4']);
	});

	it('reads Kazakh headings of appendices', () => {
		const kazakh = readAct('\n 1. Бір.\n\n13-қосымша\n\n Шкала.\n');
		expect(citedText(kazakh, appendix('13'))).toBe('Шкала.');
	});

	it('stays quick on a hostile text', () => {
		const act = readAct(' \n'.repeat(200_000) + '1. '.repeat(100_000));
		expect(isEmptyAct(act)).toBe(true);
	});
});
