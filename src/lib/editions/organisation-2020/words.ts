import { editionText } from './edition.text';
import {
	conditionsText,
	ethicsText,
	incentivesText,
	managementText,
	meritocracyText
} from './agreement.text';
import { careerText } from './career.text';
import { competitionsText } from './competitions.text';
import { exitInterviewText } from './exit-interview.text';
import { penaltiesText, technologyPenaltiesText, unusedSystemsText } from './given-points.text';
import {
	actualityText,
	automationText,
	genderText,
	localContentText,
	portalText,
	stabilityText,
	turnoverText
} from './given-score.text';
import { coursesText, dataRegistryText, staffText } from './it-shares.text';
import { internshipText, recordsText } from './labour-bonuses.text';
import { labourWorkloadText } from './labour-workload.text';
import { planningText } from './planning.text';
import { qualificationText } from './qualification.text';
import { smartCityText } from './smart-city.text';
import { statements } from './survey-statements.text';
import { surveyText } from './survey.text';
import { trainingText } from './training.text';
import { paragraphs } from './paragraphs';
import { readingTexts } from './readings.text';
import type { EditionWords } from '../words';

/** The words of `organisation-2020`. */
export const words: EditionWords = {
	text: editionText,
	paragraphs,
	readings: readingTexts,
	indicators: {
		'personnel.potential.turnover': turnoverText,
		'personnel.potential.stability': stabilityText,
		'personnel.potential.exit-interview': exitInterviewText,
		'personnel.potential.gender': genderText,
		'personnel.potential.qualification': qualificationText,
		'personnel.labour.workload': labourWorkloadText,
		'personnel.labour.conditions': conditionsText,
		'personnel.labour.management': managementText,
		'personnel.labour.training': trainingText,
		'personnel.labour.planning': planningText,
		'personnel.labour.internship': internshipText,
		'personnel.labour.records': recordsText,
		'personnel.merit.competitions': competitionsText,
		'personnel.merit.meritocracy': meritocracyText,
		'personnel.merit.career': careerText,
		'personnel.merit.incentives': incentivesText,
		'personnel.merit.ethics': ethicsText,
		'personnel.penalties': penaltiesText,
		'it.portal': portalText,
		'it.smart-city': smartCityText,
		'it.actuality': actualityText,
		'it.automation': automationText,
		'it.staff': staffText,
		'it.courses': coursesText,
		'it.local-content': localContentText,
		'it.data-registry': dataRegistryText,
		'it.unused-systems': unusedSystemsText,
		'it.penalties': technologyPenaltiesText
	},
	inputs: { 'personnel.survey': surveyText },
	decrees: {},
	tables: {},
	rows: { 'personnel.survey': statements }
};
