/** A whole invented text with its title, and the number that is its own; null: it has none. */
export interface RegistrationCase {
  readonly title: string
  readonly text: string
  readonly id: string | null
}

const trial = 'Zinc drops for colds: a randomised trial'
const abstract = 'Abstract\nWe randomised 120 adults to zinc or placebo. Colds were shorter with zinc.'
const methods = (sentence: string) =>
  `${abstract}\nMethods\nAdults with a cold were asked. ${sentence}\nResults\nColds lasted 5 and 7 days.`

/** Wordings that the rules were made on. */
export const developmentRegistrations: readonly RegistrationCase[] = [
  {
    title: trial,
    text: `${abstract}\nTrial registration: International Standard Randomised Controlled Trials Number (ISRCTN): 40112233.`,
    id: 'ISRCTN40112233',
  },
  { title: trial, text: `${abstract}\nClinicalTrials.gov Identifier: NCT 0198 7654.`, id: 'NCT01987654' },
  { title: trial, text: `${abstract}\nClinicalTrials.gov identifier 01987654.`, id: 'NCT01987654' },
  {
    title: trial,
    text: methods('The study is registered at www.clinicaltrials.gov (NCT01987654).'),
    id: 'NCT01987654',
  },
  { title: trial, text: methods('The trial was registered in EudraCT, no. 2011-004321-12.'), id: '2011-004321-12' },
  {
    title: trial,
    text: methods('It was registered in the UMIN-CTR (registration number: UMIN000011223).'),
    id: 'UMIN000011223',
  },
  {
    title: trial,
    text: methods(
      'It was registered with the Chinese Clinical Trial Registry (registration number ChiCTR-IOR-15006543).',
    ),
    id: 'ChiCTR-IOR-15006543',
  },
  {
    title: trial,
    text: methods(
      'The trial was registered at the Australian New Zealand Clinical Trials Registry (ACTRN 1261 4000 1234 56).',
    ),
    id: 'ACTRN12614000123456',
  },
  {
    title: trial,
    text: methods('The protocol was filed with the German Clinical Trials Register (DRKS-ID: DRKS00006789).'),
    id: 'DRKS00006789',
  },
  {
    title: trial,
    text: methods('Trial registration: Clinical Trials Registry - India (CTRI/2018/03/012345).'),
    id: 'CTRI/2018/03/012345',
  },
  {
    title: trial,
    text: methods('It was registered in the Netherlands Trial Register (www.trialregister.nl, NL7654).'),
    id: 'NL7654',
  },
  {
    title: 'Zinc for colds: a systematic review and meta-analysis',
    text: 'Abstract\nWe pooled nine trials.\nMethods\nThe protocol is registered in PROSPERO (registration no. CRD42017054321).\nResults\nNine trials were found.',
    id: 'CRD42017054321',
  },
  {
    title: 'Zinc for colds: a systematic review',
    text: 'Abstract\nWe pooled nine trials.\nMethods\nPROSPERO registration number: CRD 42017054321.\nResults\nNine trials were found.\nTable 1 Trials\nAnders 2012 NCT01000001\nBoll 2013 NCT01000002\nCorti 2014 NCT01000003',
    id: 'CRD42017054321',
  },
  // numbers of others
  {
    title: 'Zinc and the immune system',
    text: 'Abstract\nThis article reviews zinc.\nNew trials\nSeveral trials are registered.\nTable 1 Trials of zinc\nZinc for colds NCT01000001\nZinc for flu NCT01000002\nZinc for warts NCT01000003',
    id: null,
  },
  {
    title: 'Zinc in practice: a review',
    text: 'Abstract\nWe sum up what is known of zinc.\nClinical use\nA trial in children (NCT01000001) showed shorter colds.',
    id: null,
  },
  {
    title: 'Zinc levels in blood donors',
    text: 'Abstract\nWe measured zinc in 300 donors.\nDiscussion\nZinc is now being tested in a large trial (ClinicalTrials.gov NCT01000001).\nConclusion\nZinc is low in winter.',
    id: null,
  },
  {
    title: trial,
    text: `${abstract}\nReferences\n1. Mori K. Zinc for colds. ClinicalTrials.gov NCT01000001. 2014.\n2. Abe R. Drops. Cold J. 2011;3:4-9.`,
    id: null,
  },
  {
    title: 'Zinc syrup for children: what comes next?',
    text: 'Abstract\nAn opinion.\nMain text\nTwo studies (NCT01000001 and NCT01000002) will report next year.',
    id: null,
  },
]

/** Wordings set aside while the rules were made, and read once at the end. */
export const regressionRegistrations: readonly RegistrationCase[] = [
  {
    title: trial,
    text: `${abstract}\nTrial registration number: Current Controlled Trials (ISRCTN) 40112233`,
    id: 'ISRCTN40112233',
  },
  { title: trial, text: methods('Registration: https://clinicaltrials.gov/ct2/show/NCT01987654.'), id: 'NCT01987654' },
  { title: trial, text: methods('It was registered (ClinicalTrials.gov, number NCT-01987654).'), id: 'NCT01987654' },
  {
    title: trial,
    text: methods('Trial registration: Clinical Research Information Service, KCT 0001234.'),
    id: 'KCT0001234',
  },
  {
    title: trial,
    text: methods('Trial registration: Pan African Clinical Trials Registry (PACTR 201501000987654).'),
    id: 'PACTR201501000987654',
  },
  {
    title: trial,
    text: methods('The study was registered in the Iranian Registry of Clinical Trials (code: IRCT 201501011234 N5).'),
    id: 'IRCT201501011234N5',
  },
  {
    title: trial,
    text: methods('It was registered in the Japan Registry of Clinical Trials as jRCT 1031200012.'),
    id: 'jRCT1031200012',
  },
  {
    title: 'Nasal sprays: an overview',
    text: 'Abstract\nWe describe sprays.\nSprays under study\n• Zinc spray: NCT01000001\n• Salt spray: NCT01000002',
    id: null,
  },
  {
    title: 'Zinc in saliva of children',
    text: 'Abstract\nWe measured zinc in 80 children.\nDiscussion\nThe earlier ZIP trial (ISRCTN40112233) gave lower values.',
    id: null,
  },
]
