/**
 * Scores a draft file on the command line.
 *
 * @param _args what follows `npm run score --`
 * @returns the exit code
 */
export function main(_args: readonly string[]): number {
	return 0;
}
