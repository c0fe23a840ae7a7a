import type { Edition } from '../scoring/indicator';
import { interaction2020 } from './interaction-2020/edition';
import { interaction2021 } from './interaction-2021/edition';
import { organisation2020 } from './organisation-2020/edition';
import { quality2013 } from './quality-2013/edition';

/** Every edition, newest rules of a block first; adding one is adding a folder and a line here. */
export const editions: readonly Edition[] = [
	interaction2021,
	interaction2020,
	organisation2020,
	quality2013
];

/** The edition with this id, undefined where there is none. */
export function editionById(id: string): Edition | undefined {
	return editions.find((edition) => edition.id === id);
}
