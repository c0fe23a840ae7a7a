import { blockText } from './block.text';
import { courtText } from './complaints/court.text';
import { deadlinesText } from './complaints/deadlines.text';
import { internalControlText } from './complaints/internal-control.text';
import { repeatedText } from './complaints/repeated.text';
import { editionText } from './edition.text';
import { centralRows as budgetCentral, localRows as budgetLocal } from './openness/budget';
import { budgetRows, budgetText } from './openness/budget.text';
import { rows as dataWeights } from './openness/data';
import { dataRows, dataText } from './openness/data.text';
import { rows as dialogueWeights } from './openness/dialogue';
import { dialogueRows, dialogueText } from './openness/dialogue.text';
import {
	centralRows as legalActsCentral,
	localRows as legalActsLocal
} from './openness/legal-acts';
import { legalActsRows, legalActsText } from './openness/legal-acts.text';
import { violations } from './openness/subordinates';
import { subordinatesRows, subordinatesText } from './openness/subordinates.text';
import { paragraphs } from './paragraphs';
import { penaltiesText } from './penalties.text';
import { readingTexts } from './readings.text';
import {
	downtimeText,
	electronicShareText,
	electronicText,
	newlyAutomatedText
} from './services/automation.text';
import { serviceComplaintsText } from './services/complaints.text';
import { levelText } from './services/level.text';
import {
	extraDocumentsText,
	incompleteDocumentsText,
	refusalsText,
	serviceDeadlinesText
} from './services/quality.text';
import { weighted } from '../language-table.text';
import type { EditionWords } from '../words';

/** The words of `interaction-2020`. */
export const words: EditionWords = {
	text: editionText,
	paragraphs,
	readings: readingTexts,
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
		'openness.data': dataText,
		'openness.budget': budgetText,
		'openness.legal-acts': legalActsText,
		'openness.dialogue': dialogueText,
		'openness.subordinates': subordinatesText,
		'openness.penalties': penaltiesText,
		'complaints.deadlines': deadlinesText,
		'complaints.court': courtText,
		'complaints.repeated': repeatedText,
		'complaints.internal-control': internalControlText,
		'complaints.penalties': penaltiesText
	},
	inputs: { block: blockText },
	decrees: {},
	tables: {
		'openness.data': weighted(dataRows, { central: dataWeights, local: dataWeights }),
		'openness.budget': weighted(budgetRows, { central: budgetCentral, local: budgetLocal }),
		'openness.legal-acts': weighted(legalActsRows, {
			central: legalActsCentral,
			local: legalActsLocal
		}),
		'openness.dialogue': weighted(dialogueRows, {
			central: dialogueWeights,
			local: dialogueWeights
		}),
		'openness.subordinates': weighted(subordinatesRows, { central: violations, local: violations })
	}
};
