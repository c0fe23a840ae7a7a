import { editionIds } from '$lib/editions/load-edition';

export function match(param: string): boolean {
	return editionIds.includes(param);
}
