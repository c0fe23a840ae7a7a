import { courtText } from './interaction-2020/complaints/court.text';
import { deadlinesText } from './interaction-2020/complaints/deadlines.text';
import { internalControlText } from './interaction-2020/complaints/internal-control.text';
import { repeatedText } from './interaction-2020/complaints/repeated.text';
import { editionText as interaction2020Text } from './interaction-2020/edition.text';
import { paragraphs as interaction2020Paragraphs } from './interaction-2020/paragraphs';
import { penaltiesText } from './interaction-2020/penalties.text';
import { readingTexts as interaction2020Readings } from './interaction-2020/readings.text';
import {
	downtimeText,
	electronicShareText,
	electronicText,
	newlyAutomatedText
} from './interaction-2020/services/automation.text';
import { serviceComplaintsText } from './interaction-2020/services/complaints.text';
import { levelText } from './interaction-2020/services/level.text';
import {
	extraDocumentsText,
	incompleteDocumentsText,
	refusalsText,
	serviceDeadlinesText
} from './interaction-2020/services/quality.text';
import { editionText as interaction2021Text } from './interaction-2021/edition.text';
import { editionText as organisation2020Text } from './organisation-2020/edition.text';
import { editionText as quality2013Text } from './quality-2013/edition.text';
import type { EditionText, IndicatorText, ParagraphText, ReadingText } from './text';

/** All words of an edition. Pages take their own from the prerendered HTML, never this whole. */
export interface EditionWords {
	readonly text: EditionText;
	readonly paragraphs: Readonly<Record<string, ParagraphText>>;
	readonly readings: Readonly<Record<string, ReadingText>>;
	/** An indicator without words has no page yet. */
	readonly indicators: Readonly<Record<string, IndicatorText>>;
}

/** The words of every edition by its id. */
export const editionWords: Readonly<Record<string, EditionWords>> = {
	'interaction-2020': {
		text: interaction2020Text,
		paragraphs: interaction2020Paragraphs,
		readings: interaction2020Readings,
		indicators: {
			'services.satisfaction.level': levelText,
			'services.satisfaction.complaints': serviceComplaintsText,
			'services.quality.deadlines': serviceDeadlinesText,
			'services.quality.refusals': refusalsText,
			'services.quality.incomplete-documents': incompleteDocumentsText,
			'services.quality.extra-documents': extraDocumentsText,
			'services.automation.electronic': electronicText,
			'services.automation.electronic-share': electronicShareText,
			'services.automation.newly-automated': newlyAutomatedText,
			'services.automation.downtime': downtimeText,
			'services.penalties': penaltiesText,
			'complaints.deadlines': deadlinesText,
			'complaints.court': courtText,
			'complaints.repeated': repeatedText,
			'complaints.internal-control': internalControlText,
			'complaints.penalties': penaltiesText
		}
	},
	'interaction-2021': { text: interaction2021Text, paragraphs: {}, readings: {}, indicators: {} },
	'organisation-2020': { text: organisation2020Text, paragraphs: {}, readings: {}, indicators: {} },
	'quality-2013': { text: quality2013Text, paragraphs: {}, readings: {}, indicators: {} }
};
