/** Results of an invented trial and whether a sentence on harm is due. */
export interface HarmCase {
  readonly results: string
  readonly taken: boolean
}

/** Wordings that the rules were made on. */
export const developmentHarms: readonly HarmCase[] = [
  { results: 'Erythema and oedema were mild and transient.', taken: true },
  { results: 'Both creams were well tolerated.', taken: true },
  { results: 'No treatment-related serious adverse events were observed.', taken: true },
  { results: 'Nausea was more common with iron than with placebo (14% v 5%).', taken: true },
  { results: 'Two patients stopped the drops because of burning.', taken: true },
  { results: 'No complications occurred during or after surgery.', taken: true },
  { results: 'The most common adverse event was headache.', taken: true },
  { results: 'Adverse events: 12 in the laser group and 9 in the sham group.', taken: true },
  { results: 'Transient redness was seen in five women after the peel.', taken: true },
  { results: 'There were no between-group differences in safety outcomes.', taken: true },
  { results: 'No participant reported any unwanted effects.', taken: true },
  { results: 'One child in the honey group had diarrhoea, which resolved without treatment.', taken: true },
  { results: 'No deaths or hospital admissions were related to the intervention.', taken: true },
  { results: 'The incidence of adverse reactions did not differ between the two groups (p = 0.62).', taken: true },
  // what only looks alike
  { results: 'The redness score fell from 3.1 to 1.2 with the gel.', taken: false },
  { results: 'Headache days fell by two a month in the drug group.', taken: false },
  { results: 'Diabetes and its complications were present in 20 patients at baseline.', taken: false },
  { results: 'Serious adverse events will be reported within a day.', taken: false },
  { results: 'Food safety was the topic that most of the cooks asked about.', taken: false },
  { results: 'Patients with previous side effects of statins were older.', taken: false },
  { results: 'Nausea was assessed with a scale from 0 to 10.', taken: false },
]

/** Wordings set aside while the rules were made, and read once at the end. */
export const regressionHarms: readonly HarmCase[] = [
  { results: 'Stinging was mild and disappeared within minutes.', taken: true },
  { results: 'The supplement was safe and generally well tolerated.', taken: true },
  { results: 'Three people withdrew because of skin irritation.', taken: true },
  { results: 'No untoward events were recorded in either arm.', taken: true },
  { results: 'Dry mouth occurred more often in the drug group (22% versus 9%).', taken: true },
  { results: 'Postoperative complications were similar in the two arms.', taken: true },
  { results: 'Minor bruising at the injection site was the only side effect.', taken: true },
  { results: 'Itching fell from 6 to 2 points in the cream group.', taken: false },
  { results: 'The safety committee met twice a year.', taken: false },
  { results: 'Pain was recorded every day in a diary.', taken: false },
  { results: 'Complications of diabetes were known in 12 people when they entered.', taken: false },
]
