/** A discussion, or a whole text where it begins with "Abstract", and the first words of the quote due; null: no limitation of this study. */
export interface LimitationCase {
  readonly discussion: string
  readonly expected: string | null
}

/** Wordings that the rules were made on. */
export const developmentLimitations: readonly LimitationCase[] = [
  {
    discussion:
      'Our findings should be interpreted with caution because only eleven of the thirty nurses filled in the diary.',
    expected: 'Our findings should',
  },
  {
    discussion: 'The small sample size limits the generalisability of our results.',
    expected: 'The small sample size',
  },
  {
    discussion: 'This trial was limited to three outpatient clinics, which may reduce its external validity.',
    expected: 'This trial was limited',
  },
  {
    discussion: 'We could not blind the participants, and expectation may have coloured their ratings.',
    expected: 'We could not blind',
  },
  {
    discussion: 'The lack of a control group means that natural improvement cannot be ruled out.',
    expected: 'The lack of a control group',
  },
  {
    discussion: 'Owing to the retrospective design, data on smoking were missing for a fifth of the patients.',
    expected: 'Owing to the retrospective design',
  },
  {
    discussion: 'As the study was cross-sectional, causality cannot be inferred.',
    expected: 'As the study was cross-sectional',
  },
  {
    discussion: 'Some caveats apply to these results. Bleeding was scored by the operator.',
    expected: 'Some caveats apply',
  },
  {
    discussion: 'A shortcoming of the current work is that plaque was scored at a single visit.',
    expected: 'A shortcoming of the current work',
  },
  {
    discussion: 'The results of this pilot should be treated cautiously given the small number of eyes.',
    expected: 'The results of this pilot',
  },
  {
    discussion: 'Generalizability is limited by the inclusion of women only.',
    expected: 'Generalizability is limited',
  },
  {
    discussion: 'Our data were self-reported and are therefore prone to recall bias.',
    expected: 'Our data were self-reported',
  },
  {
    discussion: 'The present study was underpowered to detect differences in rare events.',
    expected: 'The present study was underpowered',
  },
  {
    discussion:
      'Strengths and limitations\nThis is the largest trial of such a cream so far. However, recall of diet may be imperfect, and we had no measure of salt.',
    expected: 'However, recall of diet',
  },
  {
    discussion:
      'Strengths and weaknesses of the study\nA strength is the long follow-up. The diary was filled in by parents and not checked against bottles.',
    expected: 'The diary was filled in by parents',
  },
  {
    discussion:
      'Limitations and future directions\nOnly one dentist scored the gums, and smokers were few. A larger trial is planned.',
    expected: 'Only one dentist',
  },
  {
    discussion: 'Potential drawbacks of our approach include the use of one camera and the lack of daylight images.',
    expected: 'Potential drawbacks of our approach',
  },
  { discussion: 'Residual confounding by income cannot be excluded.', expected: 'Residual confounding' },
  {
    discussion: 'Because follow-up lasted only eight weeks, we do not know whether the effect persists.',
    expected: 'Because follow-up lasted only eight weeks',
  },
  {
    discussion: 'The findings may not be generalisable to children or to people with darker skin.',
    expected: 'The findings may not be generalisable',
  },
  {
    discussion:
      'Abstract\nBackground: Naps are common. Methods: Sixty shift workers napped or not. Results: Errors fell from 9 to 4. Limitations: The centre was a single one, and the trial was open label. Conclusion: Naps may help.',
    expected: 'The centre was a single one',
  },
  {
    discussion: 'One weakness/limitation worth noting is that sleep was rated by a single question.',
    expected: 'One weakness/limitation',
  },
  // what only looks alike
  { discussion: 'One limitation is that these trials relied on the memory of parents.', expected: null },
  { discussion: 'Cost is no longer a limitation of the use of this scanner.', expected: null },
  { discussion: 'The images may be used by anyone without limitation.', expected: null },
  { discussion: 'Airflow limitation was moderate in most of our patients.', expected: null },
  { discussion: 'The limit of detection of our method was 0.4 ng/mL.', expected: null },
  { discussion: 'Exercise limitation improved in both groups of this trial.', expected: null },
  { discussion: 'A major limitation of laser treatment is its cost.', expected: null },
  { discussion: 'Previous work was limited by the lack of a control group.', expected: null },
  { discussion: 'The small sample sizes of earlier trials have left the question open.', expected: null },
  { discussion: 'Mouth opening was limited to 25 mm in two of the patients in our study.', expected: null },
  { discussion: 'Retinol should be used with caution in pregnancy.', expected: null },
  { discussion: 'The authors of that trial named the short follow-up as a limitation.', expected: null },
  { discussion: 'Our study overcomes the limitations of earlier surveys.', expected: null },
  { discussion: 'The main drawback of current fillers is that they migrate.', expected: null },
  { discussion: 'Selection bias was avoided by asking every second visitor.', expected: null },
  {
    discussion: 'Consent was given with no conditions, limitations or caveats by all the people in this study.',
    expected: null,
  },
]

/** Wordings set aside while the rules were made, and read once at the end. */
export const regressionLimitations: readonly LimitationCase[] = [
  {
    discussion: 'These observations must be viewed cautiously in view of the low number of implants.',
    expected: 'These observations must',
  },
  {
    discussion: 'The absence of a placebo arm makes it hard to separate the drug from the attention given.',
    expected: 'The absence of a placebo arm',
  },
  {
    discussion: 'Our analysis was restricted to one hospital and may not apply to other settings.',
    expected: 'Our analysis was restricted',
  },
  {
    discussion: 'Because of the observational nature of the data, we cannot establish cause and effect.',
    expected: 'Because of the observational nature',
  },
  {
    discussion: 'Some points weaken the present investigation. Lenses were worn for one week only.',
    expected: 'Some points weaken',
  },
  {
    discussion: 'Several potential caveats of this work should be mentioned.',
    expected: 'Several potential caveats',
  },
  {
    discussion: 'We did not record how often the gel was used, so that poor adherence may have hidden an effect.',
    expected: 'We did not record',
  },
  {
    discussion: 'Selection bias may have occurred, since only half of those invited replied to our questionnaire.',
    expected: 'Selection bias may have occurred',
  },
  {
    discussion:
      'Strengths and limitations of this study\nWe had complete records for all births. Smoking was, however, asked only once, and fathers were not asked at all.',
    expected: 'Smoking was, however',
  },
  {
    discussion: 'The short duration of the intervention precludes firm conclusions about relapse.',
    expected: 'The short duration',
  },
  {
    discussion: 'It is a limitation of the present trial that dentists chose the tooth.',
    expected: 'It is a limitation of the present trial',
  },
  // what only looks alike
  { discussion: 'A limitation of those cohorts is that diet was asked once.', expected: null },
  { discussion: 'Bandwidth has ceased to be a limitation for such software.', expected: null },
  { discussion: 'Functional limitations at home became rarer in our sample.', expected: null },
  { discussion: 'Steroids must be given with caution to patients with glaucoma.', expected: null },
  { discussion: 'Those surveys were small and lacked a control group.', expected: null },
  { discussion: 'A weakness of conventional composites is shrinkage.', expected: null },
  { discussion: 'Weakness of the hand was seen in four of our patients.', expected: null },
  { discussion: 'Confounding was limited by matching for age and sex.', expected: null },
  { discussion: 'Intake of salt was limited to 5 g a day in this trial.', expected: null },
]
