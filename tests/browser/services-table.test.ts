import { rowsWords } from '../../src/lib/i18n/places/rows';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Language } from '../../src/lib/i18n/text';
import { visitCriterion, type CriterionVisit } from './browser.js';
import { resultsByCommandLine, shown } from './command-line.js';
import { inLanguages } from './languages.js';
import { CLIPBOARD, TablePage } from './table-page.js';

const SERVICES_EDITION = 'quality-2013';

interface ServicesVisit extends CriterionVisit {
	readonly table: TablePage;
	/** Points of each row. */
	readonly points: () => Promise<readonly string[]>;
	/** What the line says under which the working of a row is. */
	readonly working: () => Locator;
}

async function visitServices(language: Language): Promise<ServicesVisit> {
	const opened = await visitCriterion(language, 'optimisation', {
		edition: SERVICES_EDITION,
		permissions: [...CLIPBOARD]
	});
	const table = new TablePage(opened.criterion, 'services');
	return {
		...opened,
		table,
		points: () => table.group.locator('tbody tr td:nth-last-child(2)').allInnerTexts(),
		working: () => table.group.locator('> details > summary')
	};
}

/** The score of the command line, as a page shows it. */
function scoreOf(optimisation: object, language: Language): string {
	const [result] = resultsByCommandLine([
		{ edition: SERVICES_EDITION, kind: 'central', answers: { optimisation } }
	]);
	return shown(result?.scores.optimisation?.score, language);
}

const services = [
	{ mode: 'portal-and-centre', x: '3', y: '4', days: '5' },
	{ mode: 'portal', x: '4', y: '5', days: '10', inList: true },
	{ mode: 'body', x: '1', y: '2', days: '15', commission: true }
];
const changed = { m: '9', n: '12' };

inLanguages(
	'ways, ticks and numbers of services give their points and the score',
	async (language) => {
		await using opened = await visitServices(language);
		const { table, criterion, points, working } = opened;
		const { words } = criterion;
		await criterion.type(changed);
		await table.add();
		await table.cell('mode', 1).selectOption('portal-and-centre');
		await table.cell('x', 1).fill('3');
		await table.cell('y', 1).fill('4');
		expect(await points()).toEqual(['—']);
		expect(await working().count()).toBe(0);
		await table.cell('days', 1).fill('5');
		await expect.poll(points).toEqual(['22,5']);
		await expect
			.poll(() => working().innerText())
			.toBe(rowsWords[words.language].workingOf(1, '22,5'));

		await table.add();
		await table.cell('mode', 2).selectOption('portal');
		await table.cell('x', 2).fill('4');
		await table.cell('y', 2).fill('5');
		await table.cell('days', 2).fill('10');
		await expect.poll(points).toEqual(['22,5', '16']);
		await table.cell('inList', 2).check();
		await expect.poll(points).toEqual(['22,5', '17,92']);
		await table.add();
		await table.cell('mode', 3).selectOption('body');
		await table.cell('x', 3).fill('1');
		await table.cell('y', 3).fill('2');
		await table.cell('days', 3).fill('15');
		await expect.poll(points).toEqual(['22,5', '17,92', '0']);
		await table.cell('commission', 3).check();
		await expect.poll(points).toEqual(['22,5', '17,92', '4']);
		const score = scoreOf({ services, ...changed }, language);
		expect(score).toBe('11,11');
		await expect.poll(() => criterion.score()).toBe(score);
		expect(await criterion.total()).toBe(score);

		// The working is that of the row in which the focus is.
		await expect
			.poll(() => working().innerText())
			.toBe(rowsWords[words.language].workingOf(3, '4'));
		await table.cell('days', 2).focus();
		await expect
			.poll(() => working().innerText())
			.toBe(rowsWords[words.language].workingOf(2, '17,92'));
		await working().click();
		const lines = table.group.locator('> details').getByRole('listitem');
		expect(await lines.last().innerText()).toContain('17,92');
		const listed = criterion.text.steps['way-points']?.say[language] ?? '?';
		const ways = lines.filter({ hasText: listed });
		await expect.poll(() => ways.last().innerText()).toContain('28');

		// A service without a standard needs nothing else.
		await table.cell('noStandard', 2).check();
		await expect.poll(points).toEqual(['22,5', '0', '4']);
		await table.cell('noStandard', 2).uncheck();
		await criterion.saved();
		await criterion.reload();
		await expect.poll(() => criterion.score()).toBe(score);
		expect(await table.cell('mode', 3).inputValue()).toBe('body');
		expect(await table.cell('inList', 2).isChecked()).toBe(true);
		expect(opened.errors).toEqual([]);
	}
);

test.each([
	{ language: 'ru' as const, yes: 'да', no: 'нет' },
	{ language: 'kk' as const, yes: 'Иә', no: 'жоқ' }
])('$language: ways and ticks are pasted by their words', async ({ language, yes, no }) => {
	await using opened = await visitServices(language);
	const { table, criterion, points } = opened;
	const option = (of: string) =>
		criterion.text.inputs.services?.columns?.mode?.options?.[of]?.[language] ?? '?';
	const rows = [
		['Паспорт', option('portal-and-centre').toUpperCase(), '3', '4', '5', '', '', ''],
		['Лицензия', option('portal'), '4', '5', '10', yes, no, no],
		['Справка', option('body'), '1', '2', '15', '0', '-', '+']
	];
	await table.add();
	await table.paste(rows.map((cells) => cells.join('\t')).join('\n'));
	await criterion.type(changed);
	await expect.poll(points).toEqual(['22,5', '17,92', '4']);
	await expect.poll(() => criterion.score()).toBe(scoreOf({ services, ...changed }, language));
	expect(await table.cell('mode', 1).inputValue()).toBe('portal-and-centre');
	expect(await table.cell('inList', 2).isChecked()).toBe(true);
	expect(await table.cell('noStandard', 2).isChecked()).toBe(false);
	expect(await table.cell('commission', 3).isChecked()).toBe(true);
	expect(opened.errors).toEqual([]);
});

inLanguages('a word that is no option stays, and is marked', async (language) => {
	await using opened = await visitServices(language);
	const { table, criterion, points } = opened;
	const { words } = criterion;
	const [first, second, third] = services;
	await table.add();
	await table.paste(
		['A\tportal-and-centre\t3\t4\t5', 'B\tпочтой\t4\t5\t10\tможет быть', 'C\tbody\t1\t2\t15'].join(
			'\n'
		)
	);
	await criterion.type(changed);
	const strange = table.cell('mode', 2);
	await expect.poll(() => strange.getAttribute('aria-invalid')).toBe('true');
	expect(await strange.inputValue()).toBe('почтой');
	expect(await table.cell('inList', 2).inputValue()).toBe('может быть');
	expect(await table.cell('inList', 2).getAttribute('aria-invalid')).toBe('true');
	expect(await table.cell('mode', 1).getAttribute('aria-invalid')).toBe(null);
	expect(await criterion.score()).toBe('—');
	const sentence = words.problem({ code: 'unknown-choice' });
	const label = (column: string) =>
		criterion.text.inputs.services?.columns?.[column]?.label[language] ?? '?';
	const faults = table.group.getByRole('list').getByRole('button');
	const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' '));
	expect(plain(await faults.allInnerTexts())).toEqual(
		plain([
			rowsWords[words.language].fault(2, label('mode'), sentence),
			rowsWords[words.language].fault(2, label('inList'), sentence)
		])
	);
	await criterion.saved();
	await criterion.reload();
	expect(await strange.inputValue()).toBe('почтой');

	await strange.selectOption('portal');
	await table.cell('inList', 2).fill('');
	await table.cell('inList', 2).check();
	await table.cell('commission', 3).check();
	await expect.poll(points).toEqual(['22,5', '17,92', '4']);
	const score = scoreOf({ services: [first, second, third], ...changed }, language);
	await expect.poll(() => criterion.score()).toBe(score);
	expect(await strange.getAttribute('aria-invalid')).toBe(null);
	expect(opened.errors).toEqual([]);
});
