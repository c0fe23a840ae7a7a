import { createContext } from 'svelte';
import type { ActKeeper } from '$lib/documents/act-keeper.svelte';
import type { DraftKeeper } from '$lib/drafts/draft-keeper.svelte';
import type { Preview } from '$lib/drafts/preview';

/** The draft that the pages of an edition share. */
export const [getKeeper, setKeeper] = createContext<() => DraftKeeper>();

/** Whether that draft came in a link, and is only shown. */
export const [getIsPreview, setIsPreview] = createContext<() => boolean>();

/** Drafts that came in links and are still open in this tab, by edition. */
export const [getPreviews, setPreviews] = createContext<Map<string, Preview>>();

/** The official texts of the edition that were opened from files. */
export const [getActs, setActs] = createContext<() => ActKeeper>();

/** Where an indicator of the edition stands, by its id. */
export const [getPlaces, setPlaces] =
	createContext<(id: string) => { readonly name: string; readonly address: string }>();

/** Takes drafts from files, on any page. */
export interface Importer {
	/** Shows what the files bring, to choose from. */
	open(files: readonly File[]): void;
}

export const [getImporter, setImporter] = createContext<Importer>();
