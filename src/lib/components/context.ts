import { createContext } from 'svelte';
import type { DraftKeeper } from '$lib/drafts/draft-keeper.svelte';

/** The draft that the pages of an edition share. */
export const [getKeeper, setKeeper] = createContext<() => DraftKeeper>();
