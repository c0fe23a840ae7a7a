import type { EditionNames, NamesOfEdition } from '$lib/drafts/edition-names';
import type { InputText } from '$lib/editions/text';
import { editionWords } from '$lib/editions/texts';
import type { EditionWords } from '$lib/editions/words';
import type { Language } from '$lib/i18n/text';

type Labels = readonly (readonly [string, string])[];

function labelsOf(inputs: Readonly<Record<string, InputText>>, language: Language): Labels {
	return Object.entries(inputs).flatMap(([name, { label, columns = {} }]) => [
		[name, label[language]] as const,
		...Object.entries(columns).map(
			([column, of]) => [`${name}.${column}`, of.label[language]] as const
		)
	]);
}

function namesOf({ text, ...words }: EditionWords, language: Language): NamesOfEdition {
	const asking = { ...words.indicators, ...words.inputs, ...words.decrees };
	return {
		short: text.short[language],
		nodes: Object.fromEntries(
			Object.entries(text.names).map(([id, { short }]) => [id, short[language]])
		),
		inputs: Object.fromEntries(
			Object.entries(asking).map(([id, { inputs }]) => [
				id,
				Object.fromEntries(labelsOf(inputs, language))
			])
		)
	};
}

/** Names of everything that a draft of any edition may have, in one language. */
export function editionNames(language: Language): EditionNames {
	return Object.fromEntries(
		Object.entries(editionWords).map(([id, words]) => [id, namesOf(words, language)])
	);
}
