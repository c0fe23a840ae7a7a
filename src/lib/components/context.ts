import { createContext } from 'svelte';
import type { ActKeeper } from '$lib/documents/act-keeper.svelte';
import type { DraftKeeper } from '$lib/drafts/draft-keeper.svelte';

/** The draft that the pages of an edition share. */
export const [getKeeper, setKeeper] = createContext<() => DraftKeeper>();

/** The official texts of the edition that were opened from files. */
export const [getActs, setActs] = createContext<() => ActKeeper>();

/** Where an indicator of the edition stands, by its id. */
export const [getPlaces, setPlaces] =
	createContext<(id: string) => { readonly name: string; readonly address: string }>();
