import type { RegistrationCase } from './registration-wordings.fixture.ts'

const trial = 'A ginger tea for nausea: a randomised trial'
const paper = (sentence: string) =>
  `Abstract\nSixty women were randomised to ginger or water. Nausea eased sooner.\nMethods\nWomen kept a diary. ${sentence}\nResults\nNo harm was seen.`
const introduced = (abstract: string, sentence: string) =>
  `Abstract\n${abstract}\nIntroduction\n${sentence}\nResults\nWeights fell by a tenth.`
const mice = 'Fasted mice lost weight within six weeks.'
const people = 'Ninety adults answered questions on fasting; most had tried it.'

/** Numbers far from the register's name, and numbers of others: the rules were mended on these. */
export const developmentOwnAndCited: readonly RegistrationCase[] = [
  // the register in full, the number further on
  {
    title: trial,
    text: paper(
      'The trial was filed with the International Standard Randomised Controlled Trial Number registry (ISRCTN) in March, ahead of the first visit; its number is 40112233.',
    ),
    id: 'ISRCTN40112233',
  },
  {
    title: trial,
    text: paper('We registered the trial prospectively with ClinicalTrials.gov. The identifier is 01987654.'),
    id: 'NCT01987654',
  },
  {
    title: trial,
    text: paper(
      'The protocol was entered in the University Hospital Medical Information Network registry before anybody was enrolled. The registration number is: 000011223.',
    ),
    id: 'UMIN000011223',
  },
  {
    title: trial,
    text: paper(
      'The trial was listed in the Australian New Zealand Clinical Trials Registry by the sponsor before it began (registration number: 12612000123456).',
    ),
    id: 'ACTRN12612000123456',
  },
  {
    title: trial,
    text: paper(
      'It was entered in the German Clinical Trials Register (DRKS), which belongs to the network of the WHO; the ID is 00011223.',
    ),
    id: 'DRKS00011223',
  },
  {
    title: 'Ginger for nausea: a systematic review',
    text: paper(
      'The protocol was submitted to PROSPERO, the register of reviews kept in York, in May. The number given was 42019123456.',
    ),
    id: 'CRD42019123456',
  },
  {
    title: trial,
    text: paper('The trial was put into the Iranian Registry of Clinical Trials; its code is 20190101012345N1.'),
    id: 'IRCT20190101012345N1',
  },
  {
    title: trial,
    text: paper('It was entered in the Clinical Trials Registry of India in May. The number is 2019/01/012345.'),
    id: 'CTRI/2019/01/012345',
  },
  // digits beside a register's name that are no number of it
  { title: trial, text: paper('Forms came from the ISRCTN registry. The telephone number is 55512345678.'), id: null },
  { title: trial, text: paper('The ISRCTN registry was searched on 20190512. We found nothing.'), id: null },
  // examples in an introduction
  {
    title: 'Fasting in mice',
    text: introduced(mice, 'Fasting is being tried in people (for example NCT03111222).'),
    id: null,
  },
  {
    title: 'Fasting in mice',
    text: introduced(mice, 'Trials of fasting are under way, such as NCT03111222 and NCT03111333.'),
    id: null,
  },
  {
    title: 'How many people fast: a survey',
    text: introduced(people, 'Fasting is on trial in diabetes (see NCT03111222).'),
    id: null,
  },
  {
    title: 'How many people fast: a survey',
    text: introduced(people, 'Several trials are recruiting (e.g., NCT03111222).'),
    id: null,
  },
  {
    title: 'Ketones in cultured neurons',
    text: introduced(
      'Ketones were added to neurons in vitro. Cells lived longer.',
      'A phase 2 trial has begun (NCT03111222).',
    ),
    id: null,
  },
  {
    title: 'Fasted rats and insulin',
    text: `Abstract\n${mice} A trial in adults has started (NCT03111222).\nMethods\nRats were fasted.`,
    id: null,
  },
  // studies of animals that were registered, and people's trials told in the introduction
  {
    title: 'Fasting in mice',
    text: paper(
      'This study was registered at preclinicaltrials.eu and at the Open Science Framework (OSF.IO/AB3CD).',
    ).replace('Sixty women', 'Sixty mice'),
    id: 'osf.io/ab3cd',
  },
  {
    title: trial,
    text: introduced(
      'Ninety adults were randomised.',
      'We tested this in a randomised trial registered as NCT01987654.',
    ),
    id: 'NCT01987654',
  },
]

/** Set aside when the rules were mended; all were right when they were first read. */
export const ownAndCitedSetAside: readonly RegistrationCase[] = [
  {
    title: trial,
    text: paper(
      'Before recruitment began the trial was put into the International Standard Randomised Controlled Trial Number register; the assigned number was 40112244.',
    ),
    id: 'ISRCTN40112244',
  },
  {
    title: trial,
    text: paper(
      'Registration was made at the clinicaltrials.gov website of the National Library of Medicine. The trial number is 01987655.',
    ),
    id: 'NCT01987655',
  },
  {
    title: trial,
    text: paper('The trial is in the UMIN registry of Japan, as the ethics committee had asked. Number: 000011224.'),
    id: 'UMIN000011224',
  },
  {
    title: 'Omega-3 in aged rats',
    text: introduced(
      'Aged rats were fed fish oil. Memory improved.',
      'Fish oil is being studied in older adults, for instance in NCT03222333.',
    ),
    id: null,
  },
  {
    title: 'Omega-3 and mood in students: a survey',
    text: introduced('Students were asked about fish.', 'Ongoing work (cf. NCT03222333) will tell more.'),
    id: null,
  },
  {
    title: 'A peptide that kills bacteria in vitro',
    text: introduced(
      'The peptide killed bacteria in vitro.',
      'It has entered phase 1 (ClinicalTrials.gov NCT03222333).',
    ),
    id: null,
  },
  {
    title: 'Omega-3 in piglets',
    text: `Abstract\nPiglets fed fish oil grew faster.\nDiscussion\nThe oil is on trial in infants, registered as NCT03222333.`,
    id: null,
  },
]
