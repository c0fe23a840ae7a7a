import { onMount } from 'svelte';

/**
 * Whether the page's script has taken over. Until then what is typed would be lost without a word, so
 * fields wait; without scripts they stay closed. Call it while a component is being set up.
 */
export function hydrated(): { readonly current: boolean } {
	let current = $state(false);
	onMount(() => {
		current = true;
	});
	return {
		get current() {
			return current;
		}
	};
}
