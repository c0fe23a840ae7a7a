import { join, resolve } from 'node:path';

/** The project's folder, wherever a script is called from. */
export const root = resolve(import.meta.dirname, '../..');

/** Generated files that may be deleted at any time. */
export const cacheFolder = join(root, 'node_modules/.cache/bagalau');

/** Where the static site is built. */
export const buildFolder = join(root, 'build');
