import type { DesignWording } from './design-wording.ts'

/** Systematic reviews that pooled nothing, and those that did; trials in animals, and animals in trials of people. All invented. */
export const unpooledAndAnimalTrials: readonly DesignWording[] = [
  {
    title: 'Zinc for the common cold in children: a systematic review',
    text: 'Four databases were searched until March 2022. Eleven trials with 1,930 children were included. Because outcomes differed widely, a meta-analysis could not be performed, and results were described by outcome. Seven trials found shorter colds.',
    designs: ['SR'],
  },
  {
    title: 'Music in dementia care: a systematic review and narrative synthesis',
    text: 'We searched MEDLINE, CINAHL and PsycINFO. Two reviewers selected studies. A meta-analysis was planned but was not feasible owing to heterogeneity. Nineteen studies were included. Agitation was lower in twelve of them.',
    designs: ['SR'],
  },
  {
    title: 'Peer support after stroke: systematic review',
    text: 'Randomised trials of peer support were sought in five databases. Eight trials were eligible. No meta-analysis was undertaken because measures were too different. Mood improved in three trials.',
    designs: ['SR'],
  },
  {
    title: 'Probiotics for infant colic',
    text: 'In this systematic review we searched Embase and PubMed up to 2020. Fourteen studies met the criteria. Meta-analysis was precluded by clinical diversity. Crying was reduced in nine studies.',
    designs: ['SR'],
  },
  {
    title: 'School gardens and vegetable intake: a systematic review',
    text: 'Sixteen studies were identified by searching ERIC and Scopus. Data were insufficient for meta-analysis. Intake rose in ten studies, by less than half a portion a day in most.',
    designs: ['SR'],
  },
  {
    title: 'Telerehabilitation after hip fracture: a systematic review without meta-analysis',
    text: 'Searches were run in six databases. Nine trials were included, and vote counting was used. Five favoured telerehabilitation.',
    designs: ['SR'],
    setAside: true,
  },
  {
    title: 'Sleep hygiene for shift workers',
    text: 'This systematic review followed PRISMA. Twelve studies were found. Given the diversity of outcomes we did not conduct a meta-analysis but summarised findings in tables. Sleep was longer in six studies.',
    designs: ['SR'],
    setAside: true,
  },
  {
    title: 'Honey for cough: systematic review and meta-analysis',
    text: 'We searched four databases. Ten trials were included; seven were pooled in a random-effects meta-analysis. Cough scores were lower with honey (standardised mean difference -0.4). For sleep, meta-analysis was not possible.',
    designs: ['SR-MA'],
  },
  {
    title: 'Exercise and low back pain in nurses: a meta-analysis',
    text: 'Databases were searched for trials. Twelve trials with 1,100 nurses were pooled. Pain was lower by 8 points. Subgroup meta-analysis by age was not possible.',
    designs: ['SR-MA'],
  },
  {
    title: 'Vitamin C and duration of intensive care',
    text: 'We did a systematic review and meta-analysis of trials. Eighteen trials were included, and the pooled effect was a stay shorter by 8% (95% CI 2 to 14). Meta-analysis of harms could not be done.',
    designs: ['SR-MA'],
    setAside: true,
  },
  {
    title: 'Pharmacokinetics of oral gabapentin in alpacas',
    text: 'Six healthy adult alpacas received gabapentin by mouth and intravenously in a randomised, two-period crossover design with a washout of 10 days. Plasma was sampled for 48 h. Bioavailability was 71%.',
    designs: ['ANIM'],
  },
  {
    title: 'Effect of two sedatives on intraocular pressure in horses',
    text: 'In a blinded, randomised crossover trial, eight mares were given detomidine or xylazine with at least one week between treatments. Intraocular pressure fell by 4 and 3 mmHg.',
    designs: ['ANIM'],
  },
  {
    title: 'A topical sealant for teat lesions',
    text: 'Two hundred dairy cows were randomly assigned to a sealant or no treatment. Lesions were scored for eight weeks. New infections were fewer with the sealant (7% versus 12%).',
    designs: ['ANIM'],
  },
  {
    title: 'Two diets for client-owned cats with chronic kidney disease: randomised controlled trial',
    text: 'Fifty-four client-owned cats were randomised to a renal diet or a standard diet for one year. Creatinine rose less with the renal diet. Owners were blinded.',
    designs: ['ANIM'],
  },
  {
    title: 'Single-dose maropitant in ferrets',
    text: 'Ten ferrets were used in a crossover study. Each ferret received maropitant or saline in random order, and vomiting after morphine was counted. Vomiting was less frequent after maropitant.',
    designs: ['ANIM'],
    setAside: true,
  },
  {
    title: 'Meloxicam and butorphanol in pet parrots',
    text: 'Twelve parrots received meloxicam, butorphanol or saline in a randomised, complete crossover with washouts of two weeks. Withdrawal from a warm perch was slower after butorphanol.',
    designs: ['ANIM'],
    setAside: true,
  },
  {
    title: 'Dog-assisted sessions for students under stress: a randomised trial',
    text: 'One hundred and twelve students were randomised to 30 minutes with therapy dogs or to reading. Stress was lower after the dogs (12 versus 17 points). All students finished.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Goat milk or cow milk formula in healthy infants',
    text: 'Two hundred infants were randomly assigned to a formula from goat milk or from cow milk. Weight gain did not differ at six months.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Fish oil and beef in lunch meals: a crossover trial',
    text: 'Twenty men ate meals with fish oil or beef in random order, one week apart. Triglycerides were lower after fish oil.',
    designs: ['RCT-XO'],
    setAside: true,
  },
]
