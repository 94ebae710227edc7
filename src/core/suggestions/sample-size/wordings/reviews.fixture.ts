import { wording, type Wording } from './wording.ts'

/** The included studies of a review, from its own abstract, before subsets, other reviews and people. */
export const reviewsOfStudies: readonly Wording[] = [
  wording(
    'Omega-3 fats for dry eye: a systematic review and meta-analysis',
    'We searched four databases to May 2020. Seventeen trials with 3,363 participants were included. Five trials reported tear break-up time. Omega-3 fats reduced symptoms.',
    { headline: 17, studies: 17, unit: 'study', units: { count: 3363, unit: 'person' } },
  ),
  wording(
    'Exercise for chronic low back pain: systematic review',
    'Abstract\nThirty-nine trials (n = 7,347) met the inclusion criteria.\nResults\nThe search gave 12,400 records. Pain at 12 months was given in 11 trials, and 9 studies were at low risk of bias.',
    { headline: 39, studies: 39, unit: 'study' },
  ),
  wording(
    'Sun protection in outdoor workers: a scoping review',
    'Abstract\nOf 1,920 records, 62 articles were included.\nIntroduction\nAn earlier review included 18 studies; another had 25 studies.\nResults\nForty studies were surveys, and 22 studies were trials.',
    62,
  ),
  wording(
    'Mindfulness for teachers: a meta-analysis',
    'Abstract\nBased on 29 randomised studies, mindfulness reduced stress (g = 0.53).\nMethods\nTwo reviewers read 211 full texts.\nResults\nData on burnout came from 8 studies.',
    29,
  ),
  wording(
    'School meals and growth: systematic review',
    'We included 18 studies with 20,300 children. Height gain was 0.3 cm a year more with meals.',
    { headline: 18, studies: 18 },
  ),
  wording(
    'Bleaching of vital teeth: a systematic review of randomised trials',
    'Out of 690 titles, 64 full texts were read and 26 trials were eligible; 20 entered the meta-analysis. Sensitivity was less with lower concentrations.',
    26,
  ),
  wording(
    'Pulse oximetry in newborns: systematic review of test accuracy',
    'Twenty-one studies (457,202 newborns) were eligible. Sensitivity was 76% and specificity 99.9%.',
    { headline: 21, studies: 21 },
  ),
  wording(
    'Prevalence of atopic dermatitis: a systematic review',
    'A total of 378 studies were identified: 86 in adults and 292 in children. Prevalence was 7% in adults.',
    378,
  ),
  wording(
    'Chlorhexidine for cord care: systematic review and meta-analysis',
    'Six trials were found: four in villages and two in hospitals. In a pooled analysis of three trials deaths fell by 23%.',
    6,
  ),
  wording(
    'Statins for the prevention of dementia: a Cochrane review',
    'MAIN RESULTS: We identified two trials with 26,340 participants. One study with 20,536 people gave usable data.',
    { headline: 2, studies: 2 },
  ),
  wording(
    'Zinc for warts: systematic review',
    'Abstract\nEight trials were included in this review (409 patients). Cure was more common with zinc.\nResults\nA total of 91 articles were found. Three trials with 180 patients compared zinc with placebo.',
    { headline: 8, studies: 8 },
  ),
  // The counter-kind: people pooled from their own data, and trials that speak of studies.
  wording(
    'Gum after colon surgery: a randomised trial',
    'Two earlier studies were small. We randomised 118 patients to gum or nothing. Stay was the same.',
    118,
  ),
  wording(
    'Reading habits of dermatologists',
    'We asked 140 dermatologists how they read trials. Of 3 studies shown, most chose the largest.',
    140,
  ),
  wording(
    'How trials of fillers are reported: a survey of articles',
    'We read 96 articles of trials of fillers published in 2010-2019. Only 21 articles gave the method of randomisation.',
    { headline: 96, unit: 'study' },
  ),
]

/** Set aside until the rules stood. */
export const reviewsHeldBack: readonly Wording[] = [
  wording(
    'Vitamin A for measles: a systematic review and meta-analysis',
    'Eight trials that enrolled 2,574 children were included. Two trials gave two doses. Deaths fell by half with two doses.',
    { headline: 8, studies: 8 },
  ),
  wording(
    'Laughter and blood pressure: systematic review',
    'Abstract\nWe identified 14 studies: nine uncontrolled and five controlled. Pressure fell by 4 mmHg.\nResults\nPulse was given in six studies. Seven studies were judged to be of good quality.',
    14,
  ),
  wording(
    'Robots for walking after stroke: a systematic review',
    'Abstract\nThe review comprised 36 trials involving 1,472 participants.\nIntroduction\nA former review of 23 trials found no effect.\nDiscussion\nAnother group pooled 17 trials.',
    { headline: 36, studies: 36 },
  ),
  wording(
    'Self-help apps for panic: meta-analysis',
    'Of 2,204 abstracts screened, 16 randomized trials (N = 1,015) were eligible. Effects were moderate (g = 0.41).',
    { headline: 16, studies: 16 },
  ),
  wording(
    'Diagnosis of melanoma by smartphone: systematic review',
    'Nine studies, evaluating six apps in 725 lesions, were eligible. None could be relied upon.',
    9,
  ),
]
