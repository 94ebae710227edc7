import type { LimitationCase } from './limitation-wordings.fixture.ts'

/** Headings of other names, weak points in other words, and other senses of "limitation": the rules were mended on these. */
export const developmentWeakPoints: readonly LimitationCase[] = [
  {
    discussion: 'Shortcomings\nOnly two wards took part. Night shifts were not counted, and the nurses knew the aim.',
    expected: 'Only two wards',
  },
  { discussion: 'Caveats\nAll babies came from one hospital. Light was not measured.', expected: 'All babies' },
  {
    discussion: 'Weaknesses\nThe diary was kept by a third of the women, and nobody checked it.',
    expected: 'The diary',
  },
  {
    discussion: 'Points to note\nThe cream was weighed once only. Some adults used a second cream.',
    expected: 'The cream',
  },
  {
    discussion: 'Methodological considerations\nRecall may be poor after a year. Answers were given by phone.',
    expected: 'Recall may',
  },
  {
    discussion: '4.3 Methodological limitations and caveats\nThe ward sister chose the beds. Two nurses left.',
    expected: 'The ward sister',
  },
  { discussion: 'This trial suffers from a high rate of dropout.', expected: 'This trial suffers' },
  { discussion: 'Our study is weakened by the absence of a control group.', expected: 'Our study is weakened' },
  {
    discussion: 'The present work was hampered by slow recruitment during the winter.',
    expected: 'The present work was hampered',
  },
  { discussion: 'The survey was handicapped by a low response.', expected: 'The survey was handicapped' },
  {
    discussion: 'There was no active control, and only a single centre took part.',
    expected: 'There was no active control',
  },
  { discussion: 'We had no control group.', expected: 'We had no control group' },
  {
    discussion: 'In the absence of a control group, spontaneous healing may explain a part of the change.',
    expected: 'In the absence',
  },
  { discussion: 'The study was carried out at a single centre only.', expected: 'The study was carried out' },
  {
    discussion: 'A limitation of this trial is that functional limitation was reported by the patients themselves.',
    expected: 'A limitation of this trial',
  },
  {
    discussion: 'Potential biases\nMothers who liked the cream came back more often than the others.',
    expected: 'Mothers who',
  },
  { discussion: 'Weak points\nOnly one nurse scored the hands.', expected: 'Only one nurse' },
  { discussion: 'The trial lacked an active comparator.', expected: 'The trial lacked' },
  // others, and other senses
  { discussion: 'The statute of limitations was extended to ten years in this state.', expected: null },
  { discussion: 'The limitation period is three years from the day of the injury.', expected: null },
  { discussion: 'There are time limitations in every clinic.', expected: null },
  { discussion: 'There were functional limitations in half of the patients.', expected: null },
  { discussion: 'There was some limitation of abduction in two shoulders.', expected: null },
  { discussion: 'The main limitations of steroid injections are pain and the need to repeat them.', expected: null },
  { discussion: 'One in ten adults suffers from a dry mouth.', expected: null },
  { discussion: 'The earlier trial suffered from a short follow-up.', expected: null },
  { discussion: 'Immunity is weakened by the absence of sleep.', expected: null },
  { discussion: 'There was no active bleeding in any patient.', expected: null },
  { discussion: 'Caveats of this kind are raised by every regulator when a cream is new.', expected: null },
]

/** Set aside when the rules were mended; all were right when they were first read. */
export const weakPointsSetAside: readonly LimitationCase[] = [
  {
    discussion: 'Study shortcomings\nFollow-up ended at six weeks. No cook was blinded, and the creams smelled.',
    expected: 'Follow-up ended',
  },
  {
    discussion: 'Caveats and future directions\nOnly men were asked. Their wives may have answered for them.',
    expected: 'Only men',
  },
  {
    discussion: 'Some methodological points\nThe scale was new. It has not been validated in children.',
    expected: 'The scale',
  },
  { discussion: 'Our analysis suffers from missing data on smoking.', expected: 'Our analysis suffers' },
  { discussion: 'The trial was marred by protocol violations in one arm.', expected: 'The trial was marred' },
  {
    discussion: 'Neither an active control nor a waiting list was included in our study.',
    expected: 'Neither an active',
  },
  {
    discussion: 'This was a single-centre study, and a control group was absent.',
    expected: 'This was a single-centre',
  },
  { discussion: 'Claims must be made before the statute of limitations has run out.', expected: null },
  { discussion: 'There were several limitations in daily activities after surgery.', expected: null },
  { discussion: 'A major limitation of warfarin is its narrow window.', expected: null },
  { discussion: 'Most patients suffered from a lack of sleep during the study.', expected: null },
]
