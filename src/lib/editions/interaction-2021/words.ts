import type { Text } from '../../i18n/text';
import type { BodyKind } from '../../scoring/nodes';
import { singleRow } from '../language-table.text';
import type { IndicatorText, LanguageRow, LanguageTable } from '../text';
import type { EditionWords } from '../words';
import { blogText, broadcastsText, conferencesText } from './dialogue.text';
import { editionText } from './edition.text';
import { byDecreeText, ngoText, planText, receptionText, scheduleText } from './meetings.text';
import { paragraphs } from './paragraphs';
import { readingTexts } from './readings.text';
import { subordinateDialogueRows, subordinateDialogueText } from './subordinates.text';

const done: Text = { ru: 'Выполнено, %', kk: 'Орындалғаны, %' };
const entries: Text = { ru: 'Записи за отчётный период', kk: 'Есептік кезеңдегі жазбалар' };

/** A row of table 6; its cells carry the same hint in both columns. */
function rowOf(
	text: IndicatorText,
	label: Text,
	weight?: Readonly<Record<BodyKind, string>>
): LanguageTable {
	const hint = text.inputs.kk?.hint ?? label;
	return singleRow({ label, hint, ...(weight && { weight }) });
}

const both = (weight: string) => ({ central: weight, local: weight });

// The share of answers takes two rows of counts.
const subordinateRows: readonly LanguageRow[] = subordinateDialogueRows.map((row) =>
	row.heading === true ? row : { ...row, cells: [`${row.row}.kk`, `${row.row}.ru`] }
);

/** The words of `interaction-2021`. */
export const words: EditionWords = {
	text: editionText,
	paragraphs,
	readings: readingTexts,
	indicators: {
		'dialogue.conferences': conferencesText,
		'dialogue.blog': blogText,
		'dialogue.broadcasts': broadcastsText,
		'dialogue.meetings.schedule': scheduleText,
		'dialogue.meetings.plan': planText,
		'dialogue.meetings.reception': receptionText,
		'dialogue.meetings.ngo': ngoText,
		'subordinate-dialogue': subordinateDialogueText
	},
	inputs: {},
	decrees: { 'dialogue.meetings': byDecreeText },
	tables: {
		'dialogue.conferences': rowOf(conferencesText, done, both('2.5')),
		'dialogue.blog': rowOf(blogText, entries),
		'dialogue.broadcasts': rowOf(broadcastsText, done, both('2')),
		'dialogue.meetings.schedule': rowOf(scheduleText, done, both('1')),
		'dialogue.meetings.plan': rowOf(planText, done, both('1')),
		'dialogue.meetings.reception': rowOf(receptionText, done, { central: '0.5', local: '1' }),
		'dialogue.meetings.ngo': rowOf(ngoText, done, both('0.5')),
		'subordinate-dialogue': { central: subordinateRows, local: subordinateRows }
	}
};
