import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../scripts/lib/paths.js';
import { scoreArray } from './soak/lib/score-process';

const folder = mkdtempSync(join(tmpdir(), 'bagalau-cli-'));
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

interface Run {
	readonly code: number | null;
	readonly out: readonly string[];
	readonly err: readonly string[];
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** Runs the command line as a process of its own; `input` goes to its standard input. */
function run(args: readonly string[], input = '', language = 'ru_RU.UTF-8'): Promise<Run> {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, ['scripts/score.js', ...args], {
			cwd: root,
			env: { ...process.env, LC_ALL: language }
		});
		let out = '';
		let err = '';
		child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
		child.stdin.on('error', () => undefined);
		child.once('close', (code) => {
			resolve({ code, out: linesOf(out), err: linesOf(err) });
		});
		child.stdin.end(input);
	});
}

/** A file with this content. */
function file(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const draft = (late: unknown) => ({
	format: 'bagalau/draft@1',
	edition: 'interaction-2020',
	body: { kind: 'central' },
	answers: { 'complaints.deadlines': { f: late, p: 12500 } }
});
const line = (late: unknown) => JSON.stringify(draft(late));

/** Score of the one indicator in each line of output. */
const scoresIn = (out: readonly string[]) =>
	out.map((text) => {
		const { scores } = JSON.parse(text) as { scores: Record<string, { score: string | null }> };
		return scores['complaints.deadlines']?.score;
	});

// The first run makes the program.
beforeAll(() => run([]), 60_000);

describe('what is read', () => {
	it.each([
		{ name: 'one draft', content: line(3), scores: ['39.76'] },
		{ name: 'a pretty one', content: JSON.stringify(draft(3), null, 2), scores: ['39.76'] },
		{ name: 'one a line', content: `${line(3)}\n${line(0)}\n`, scores: ['39.76', '40'] },
		{ name: 'an array', content: `[${line(3)},${line(0)}]`, scores: ['39.76', '40'] },
		{ name: 'with a byte order mark', content: `\uFEFF${line(3)}`, scores: ['39.76'] },
		{ name: 'a problem is part of the result', content: line(-1), scores: [null] }
	])('$name', async ({ name, content, scores }) => {
		const { code, out, err } = await run([file(`${name}.json`, content)]);
		expect({ code, err, scores: scoresIn(out) }).toEqual({ code: 0, err: [], scores });
	});

	it('gives one whole result a line', async () => {
		const { out } = await run(['-'], line(-1));
		expect(JSON.parse(out[0] ?? '')).toMatchObject({
			edition: 'interaction-2020',
			status: 'invalid',
			total: null,
			degree: null,
			problems: [{ indicator: 'complaints.deadlines', input: 'f', code: 'negative' }]
		});
		expect(out).toHaveLength(1);
	});

	it('reads standard input', async () => {
		const { code, out } = await run(['-'], `${line(3)}\n${line(0)}`);
		expect({ code, scores: scoresIn(out) }).toEqual({ code: 0, scores: ['39.76', '40'] });
	});
});

describe('what is not read ends with 2 and is named with its line; the others are still scored', () => {
	it.each([
		{
			name: 'a broken line in the middle',
			input: `${line(3)}\n{"format":\n${line(0)}\n`,
			scores: ['39.76', '40'],
			says: [/^строка 2: это не JSON \(.+\)$/]
		},
		{
			name: 'two of four refused',
			input: `\n${line(3)}\n{}\n7\n${line(0)}`,
			scores: ['39.76', '40'],
			says: [/^строка 3: неизвестный формат: .+$/, /^строка 4: ожидался черновик .+$/]
		},
		{
			name: 'no such edition',
			input: line(3).replace('interaction-2020', 'interaction-2099'),
			scores: [],
			says: [/^строка 1: неизвестная редакция/]
		},
		{
			name: 'no kind of body',
			input: line(3).replace('central', 'middle'),
			scores: [],
			says: [/^строка 1: не указан вид органа/]
		},
		{
			name: 'answers that are a list',
			input: `[${line(3)},\n${JSON.stringify({ ...draft(3), answers: [] })}]`,
			scores: ['39.76'],
			says: [/^строка 2: поле "answers" должно быть объектом$/]
		},
		{
			name: 'readings that are a text',
			input: JSON.stringify({ ...draft(3), readings: 'x' }),
			scores: [],
			says: [/^строка 1: поле "readings" должно быть объектом$/]
		},
		{
			name: 'an array that is not closed',
			input: `[${line(3)},\n${line(0)}\n`,
			scores: ['39.76', '40'],
			says: [/^строка 3: это не JSON/]
		},
		{ name: 'nothing', input: '', scores: [], says: [/^В файле нет черновиков\.$/] },
		{ name: 'an empty array', input: '[]', scores: [], says: [/^В файле нет черновиков\.$/] }
	])('$name', async ({ input, scores, says }) => {
		const { code, out, err } = await run(['-'], input);
		expect({ code, scores: scoresIn(out) }).toEqual({ code: 2, scores });
		expect(err).toEqual(says.map((pattern) => expect.stringMatching(pattern) as unknown));
	});

	it.each([
		{ name: 'a missing file', args: [join(folder, 'missing.json')], says: /missing\.json: ENOENT/ },
		{ name: 'a folder', args: [folder], says: /^Файл не читается: .*EISDIR/ },
		{ name: 'no argument', args: [], says: /^Использование: npm run --silent score -- ФАЙЛ/ },
		{ name: 'two files', args: ['a', 'b'], says: /^Использование/ }
	])('$name', async ({ args, says }) => {
		const { code, out, err } = await run(args);
		expect({ code, out }).toEqual({ code: 2, out: [] });
		expect(err).toEqual([expect.stringMatching(says)]);
	});

	it('is said in Kazakh where the terminal is', async () => {
		const { code, err } = await run(['-'], '{', 'kk_KZ.UTF-8');
		expect(code).toBe(2);
		expect(err).toEqual([expect.stringMatching(/^жол 1: бұл JSON емес/)]);
	});
});

describe('memory', () => {
	// Big drafts that are quickly judged, so that holding on to them would show.
	const big = (index: number) =>
		JSON.stringify({ ...draft(index), [`note-${String(index)}`]: 'x'.repeat(60_000) });

	it('does not grow with the number of drafts', { timeout: 60_000 }, async () => {
		const few = await scoreArray(root, 200, big);
		const many = await scoreArray(root, 2_000, big);
		expect([few.results, few.exitCode, few.stderr]).toEqual([200, 0, '']);
		expect([many.results, many.exitCode, many.stderr]).toEqual([2_000, 0, '']);
		// 1 800 drafts more are 108 MB when held as text, the garbage collector takes 30; null where the system does not tell.
		expect((many.peak ?? 0) - (few.peak ?? 0)).toBeLessThan(64);
	});
});
