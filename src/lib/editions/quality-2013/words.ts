import type { EditionWords } from '../words';
import { regulationsText, standardsText } from './approvals.text';
import { portalText, serviceCentreText } from './channels.text';
import { deadlinesText } from './deadlines.text';
import { editionText } from './edition.text';
import { internalControlText } from './internal-control.text';
import { newServicesText } from './new-services.text';
import { optimisationText } from './optimisation.text';
import { paragraphs } from './paragraphs';
import { penaltiesText } from './penalties.text';
import { readingTexts } from './readings.text';
import { totalText } from './total.text';
import { workloadText } from './workload.text';

/** The words of `quality-2013`. */
export const words: EditionWords = {
	text: editionText,
	paragraphs,
	readings: readingTexts,
	indicators: {
		'new-services': newServicesText,
		standards: standardsText,
		regulations: regulationsText,
		optimisation: optimisationText,
		'internal-control': internalControlText,
		deadlines: deadlinesText,
		'channels.portal': portalText,
		'channels.service-centre': serviceCentreText,
		workload: workloadText,
		penalties: penaltiesText
	},
	inputs: { total: totalText },
	decrees: {},
	tables: {},
	localSymbols: { regulations: 'M1', 'internal-control': 'M2', deadlines: 'M3', channels: 'M4' }
};
