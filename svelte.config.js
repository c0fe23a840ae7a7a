import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { readJson } from './scripts/lib/json.js';

/** The commit names the build, so that the same sources give the same files byte for byte. */
function versionName() {
	try {
		return execFileSync('git', ['rev-parse', 'HEAD'], {
			cwd: import.meta.dirname,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		const manifest = readJson(new URL('package.json', import.meta.url));
		return /** @type {{ version: string }} */ (manifest).version;
	}
}

/** Kit's hidden route announcer carries this one style attribute. */
const routeAnnouncerStyle = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', precompress: false, strict: true }),
		// The site is a folder that anybody may put anywhere on any host.
		paths: { relative: true },
		version: { name: versionName() },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				'style-src-attr': ['unsafe-hashes', routeAnnouncerStyle],
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['self']
			}
		},
		prerender: {
			handleHttpError: 'fail',
			handleMissingId: 'fail'
		},
		typescript: {
			config(generated) {
				const { include } = /** @type {{ include: string[] }} */ (generated);
				include.push('../*.js', '../*.ts', '../scripts/**/*.js', '../scripts/**/*.ts');
			}
		}
	}
};

export default config;
