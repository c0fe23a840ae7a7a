import { describe, expect, it } from 'vitest';
import { fileName } from './draft-file';

describe('the name of a file', () => {
	it.each([
		['', 'bagalau-quality-2013-2026-03-01.json'],
		['Акимат города', 'bagalau-quality-2013-Акимат-города-2026-03-01.json'],
		['Әкімдік — 2020', 'bagalau-quality-2013-Әкімдік-—-2020-2026-03-01.json'],
		['отчёт 🙂', 'bagalau-quality-2013-отчёт-🙂-2026-03-01.json'],
		// Nothing that leads to another folder, hides the file, or turns its end around.
		['../../etc/passwd', 'bagalau-quality-2013-etc-passwd-2026-03-01.json'],
		['C:\\a*b?"<c>|d.exe', 'bagalau-quality-2013-C-a-b-c-d-exe-2026-03-01.json'],
		['a\u0000b\n\u202Ec\uD800', 'bagalau-quality-2013-a-b-c-2026-03-01.json'],
		[' . ', 'bagalau-quality-2013-2026-03-01.json'],
		// Cut after 60 letters, never through one.
		['🙂'.repeat(100), `bagalau-quality-2013-${'🙂'.repeat(60)}-2026-03-01.json`]
	])('%j', (name, expected) => {
		expect(fileName({ edition: 'quality-2013', name }, new Date(2026, 2, 1, 23, 59))).toBe(
			expected
		);
	});
});
