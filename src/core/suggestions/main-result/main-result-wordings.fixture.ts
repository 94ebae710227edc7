/** The abstract of an invented study and words of the sentence that gives its main result; null: none is due. */
export interface MainResultCase {
  readonly abstract: string
  readonly expected: string | null
}

/** Wordings that the rules were made on. */
export const developmentMainResults: readonly MainResultCase[] = [
  {
    abstract:
      'Background: Shingles hurts. Methods: We compared 4,000 people with and without a vaccine. Results: Mean age was 71 years. Vaccine effectiveness against shingles was 71.4 % (95 % CI 60.2-79.5). Side effects were mild. Conclusions: The vaccine protects.',
    expected: 'Vaccine effectiveness against shingles was 71.4 %',
  },
  {
    abstract:
      'Objective: To test a talk on the phone. Methods: The primary outcome was the low-mood score at 3 months. Results: At 12 months scores did not differ (mean difference -0.4, 95% CI -1.5 to 0.7). At 3 months the low-mood score was lower after the talk (mean difference -2.1, 95% CI -3.4 to -0.8). Conclusion: A talk helps for a while.',
    expected: 'At 3 months the low-mood score was lower',
  },
  {
    abstract:
      'Methods: We followed 900 nurses. Results: During five years 61 had a stroke. Night work was associated with stroke (HR 1.61; 95% CI 1.15 to 2.23). Conclusions: Night work may harm.',
    expected: 'Night work was associated with stroke',
  },
  {
    abstract:
      'Methods: Children of six schools were examined. Results: In all, 1,204 children took part. 22.6% had untreated caries (95% confidence interval 20.3 to 25.0). Conclusions: Caries is common.',
    expected: '22.6% had untreated caries',
  },
  {
    abstract:
      'Methods: 80 adults were randomised to drops or saline. Results: The groups were alike at baseline. The itch score fell by 3.1 points with drops and by 1.2 points with saline (p=0.003). Tear film was unchanged. Conclusions: Drops relieve itch.',
    expected: 'The itch score fell by 3.1 points',
  },
  {
    abstract:
      'Methods: 60 patients got honey or gauze. Results: Healing took 12.4 ± 3.0 days with honey and 16.8 ± 4.1 days with gauze. Two patients dropped out. Conclusions: Honey speeds healing.',
    expected: 'Healing took 12.4',
  },
  {
    abstract:
      'We randomised 120 people with acne to a gel or its base for 12 weeks. Lesions were counted at each visit. At week 12 the count had dropped by 56% with the gel and by 31% with the base (p<0.001). The gel was well tolerated. It may be useful.',
    expected: 'At week 12 the count had dropped by 56%',
  },
  {
    abstract:
      'Objectives: To learn how carers cope. Design: Interviews. Results: Four themes emerged: loss, guilt, hope and routine. Conclusions: Carers need rest.',
    expected: 'Four themes emerged',
  },
  {
    abstract:
      'Methods: Twelve trials with 1,430 people were pooled. Findings: Fish oil lowered triglycerides (weighted mean difference −0·31 mmol/L, 95% CI −0·45 to −0·17; I2 = 44%). Fourteen trials were open label. Interpretation: Fish oil lowers triglycerides.',
    expected: 'Fish oil lowered triglycerides',
  },
  {
    abstract:
      'Methods: A network was trained on 9,000 photographs. Results: Sensitivity was 88.1% and specificity 90.4% for melanoma, with an AUC of 0.94 (95% CI 0.92-0.96). Conclusions: The network sees melanoma.',
    expected: 'Sensitivity was 88.1%',
  },
  {
    abstract:
      'Methods: 411 students filled in a form. Results: The response rate was 74% (95% CI 70 to 78). Screen time correlated with poor sleep (r = 0.41, p < 0.001). Conclusions: Screens go with poor sleep.',
    expected: 'Screen time correlated with poor sleep',
  },
  {
    abstract:
      'Methods: 300 women took iron or placebo. Results: The primary end point, haemoglobin at 12 weeks, rose more with iron than with placebo (8.1 vs 2.2 g/L; P<0.001). Ferritin rose too (difference 14 µg/L, 95% CI 9 to 19). Conclusions: Iron works.',
    expected: 'The primary end point, haemoglobin at 12 weeks',
  },
  {
    abstract:
      'Methods: 88 people wore a splint or not. Results: No significant difference in pain was found between the groups. Conclusions: A splint adds little.',
    expected: 'No significant difference in pain',
  },
  {
    abstract:
      'Methods: Patients were randomised to tape or stitches. Results: 210 patients were enrolled between 2010 and 2012. Infection occurred in 4 of 105 patients with tape and in 12 of 105 with stitches. Conclusions: Tape is safer.',
    expected: 'Infection occurred in 4 of 105',
  },
  // nothing came out yet, or what is told is no result
  {
    abstract:
      'Background: Gum disease is common. Methods/Design: 200 adults will be randomised to a rinse or water. The primary outcome is bleeding at 6 months. Discussion: The trial will show whether the rinse helps.',
    expected: null,
  },
  {
    abstract:
      'Sunscreen is often used wrongly. An earlier trial found that skin cancers were reduced by 40% (95% CI 21 to 54). This review describes what is known and what to tell patients.',
    expected: null,
  },
  {
    abstract: 'Objective: To describe the cohort. Results: Mean age at baseline was 44.1 years (95% CI 43.0 to 45.2).',
    expected: null,
  },
]

/** Wordings set aside while the rules were made, and read once at the end. */
export const regressionMainResults: readonly MainResultCase[] = [
  {
    abstract:
      'Methods: We looked at 2,300 births. Findings: Preterm birth was more frequent after heat (adjusted odds ratio [95% CI]: 1.38 [1.09–1.75]). Boys were 51%. Interpretation: Heat matters.',
    expected: 'Preterm birth was more frequent after heat',
  },
  {
    abstract:
      'Methods: Main outcome measure was relapse within 1 year. Results: Quality of life at 6 months was similar (difference 0.2, 95% CI -1.1 to 1.5). Relapse within 1 year was seen in 18% of the training group and 31% of the controls (relative risk 0.58, 95% CI 0.40 to 0.84).',
    expected: 'Relapse within 1 year was seen',
  },
  {
    abstract:
      'Methods: 54 men ate nuts or bread. Results: Weight did not change. LDL cholesterol was 0.29 mmol/l lower with nuts (95 % CI 0.12, 0.46; P = 0.001). Conclusion: Nuts lower LDL cholesterol.',
    expected: 'LDL cholesterol was 0.29 mmol/l lower',
  },
  {
    abstract:
      'Methods: Adults were surveyed by post. Results: Of 1,000 invited, 640 replied. Nearly two thirds (63%) had used herbal remedies in the past year. Conclusions: Use is common.',
    expected: 'Nearly two thirds (63%)',
  },
  {
    abstract:
      'Fifty eyes of 50 patients were randomised to lens A or lens B. One month after surgery, mean uncorrected acuity was 0.08 logMAR with lens A and 0.15 logMAR with lens B (P = .02). No complications occurred. Lens A gives better acuity.',
    expected: 'One month after surgery, mean uncorrected acuity',
  },
  {
    abstract:
      'Aims: To explore why women stop breast-feeding. Methods: Focus groups. Findings: Women spoke of pain, lack of help and pressure from relatives. Conclusions: Help is needed early.',
    expected: 'Women spoke of pain',
  },
  {
    abstract:
      'Methods: Rinse or placebo for 4 weeks. Results: Plaque index decreased significantly in the rinse group compared with placebo (p = 0·01). Adverse events were rare. Conclusion: The rinse reduces plaque.',
    expected: 'Plaque index decreased significantly',
  },
  {
    abstract:
      'Introduction: Falls are common. Methods and analysis: 400 older people will be randomised. Ethics and dissemination: Results will be published.',
    expected: null,
  },
]
