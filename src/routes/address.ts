import { resolve } from '$app/paths';
import type { Language } from '$lib/i18n/text';

/** The path of a node's page inside its edition: complaints.court → complaints/court. */
export function pathOf(id: string): string {
	return id.replaceAll('.', '/');
}

/** The address of a node's page; of the edition itself where the id is empty. */
export function addressOf(language: Language, edition: string, id: string): string {
	return id === ''
		? resolve(`/${language}/${edition}/`)
		: resolve(`/${language}/${edition}/${pathOf(id)}/`);
}

/** The anchor of an indicator on the page of its criterion: services.quality.deadlines → deadlines. */
export function anchorOf(id: string): string {
	return id.slice(id.lastIndexOf('.') + 1);
}
