import type { Name } from '../i18n/text';
import type {
	DecreeText,
	EditionText,
	IndicatorText,
	InputsText,
	LanguageTable,
	ParagraphText,
	ReadingText
} from './text';

/** All words of an edition. Pages take their own from the prerendered HTML, never this whole. */
export interface EditionWords {
	readonly text: EditionText;
	readonly paragraphs: Readonly<Record<string, ParagraphText>>;
	readonly readings: Readonly<Record<string, ReadingText>>;
	/** An indicator without words has no page yet. */
	readonly indicators: Readonly<Record<string, IndicatorText>>;
	/** Of nodes that have inputs and values but no score; without words there is no page. */
	readonly inputs: Readonly<Record<string, InputsText>>;
	/** Of the answers that groups have of their own. */
	readonly decrees: Readonly<Record<string, DecreeText>>;
	/** Tables with two language columns, by the indicator whose inputs are their cells. */
	readonly tables: Readonly<Record<string, LanguageTable>>;
	/** Names of the rows of tables whose rows are fixed, by the node whose table it is. */
	readonly rows?: Readonly<Record<string, readonly Name[]>>;
	/** By the node: the act's symbol for local bodies, where it is not the node's own. */
	readonly localSymbols?: Readonly<Record<string, string>>;
}
