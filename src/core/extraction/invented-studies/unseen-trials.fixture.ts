import type { InventedStudy } from './invented-study.ts'

/** Trials held back: looked at once before the rules were mended on the other studies and once after. */
export const unseenTrials: readonly InventedStudy[] = [
  {
    title: 'Polynucleotide or saline injections for crepey cheeks', design: ['RCT-SPLIT'], sizes: [34, 36], states: 'split-face',
    text: `BACKGROUND Crepey skin of the cheeks has no standard treatment. OBJECTIVE To compare polynucleotides with saline. MATERIALS AND METHODS Thirty-six women aged 45 to 70 years joined a double-blind split-face study. The right or left cheek was randomized to three injections of polynucleotides; the opposite cheek received saline. Elasticity was measured with a suction device at 0, 8 and 20 weeks. RESULTS Thirty-four women were evaluated. Elasticity rose by 12% on treated and 4% on saline cheeks (p = .02). Bruising lasted 5 days. CONCLUSION Polynucleotides improve elasticity.`,
  },
  {
    title: 'Daily sunscreen with or without iron oxides in melasma: 24-week study', design: ['RCT-PAR'], sizes: [84, 75], states: 'randomi',
    text: `Introduction: Visible light darkens melasma. Aim: To compare two sunscreens. Patients and methods: Eighty-four women with melasma were assigned at random to a sunscreen with iron oxides (n = 43) or without (n = 41). Colour was read from cross-polarised photographs of the right half of the face. Results: Nine women dropped out, leaving 75 for analysis. The melasma score fell by 3.1 with and 2.2 without iron oxides. Conclusion: Iron oxides add to the effect.`,
  },
  {
    title: 'Microneedling for stretch marks of the abdomen', design: ['UCT'], sizes: [25], states: 'before',
    text: `Stretch marks are hard to treat. In a split-abdomen trial from another group microneedling matched a fractional laser. We wanted to know what patients themselves see. Twenty-five women had four sessions of microneedling over the whole abdomen at intervals of four weeks. Photographs from before the first and six months after the last session were compared by two dermatologists. Improvement of more than 50% was found in 13 women and of 25-50% in 8. Dark marks occurred in two. Microneedling is useful for stretch marks.`,
  },
  {
    title: 'Hyaluronidase drops after bilateral lip filler: our protocol in 17 clients', design: ['UCT', 'CSER'], sizes: [17],
    text: `Lumps may follow lip filler. Seventeen clients with lumps on both sides of the upper lip had hyaluronidase injected into left and right lip on the same day. Lumps were felt by a nurse before and two weeks after. On the left side lumps had gone in 15, on the right side in 16. No allergy was seen. A small dose is enough in most people.`,
  },
  {
    title: 'Half-body narrowband UVB with or without calcipotriol', design: ['RCT-SPLIT'], sizes: [20, 18], states: 'left-right',
    text: `We performed a randomized, investigator-blinded, left-right comparison in patients with symmetrical plaque psoriasis. Twenty patients had narrowband UVB of the whole body three times a week; calcipotriol was applied to the plaques of one body half. Eighteen patients finished the treatment; one moved house and one had sunburn. Clearance needed 17.2 exposures on the calcipotriol half and 20.4 on the other half (p = 0.02). Calcipotriol spares light.`,
  },
  {
    title: 'Platelet-rich plasma for knee arthritis in both knees', design: ['SPLIT-NR'], sizes: [31], states: 'contralateral',
    text: `Objective: To see whether platelet-rich plasma helps arthritic knees. Methods: Thirty-one patients with arthritis of both knees had three injections of plasma into the more painful knee. The contralateral knee, given hyaluronic acid, was the control. Results: After 6 months the pain score of the plasma knees fell from 6.8 to 3.9 and that of the control knees from 5.9 to 4.1. Conclusion: Plasma had the larger effect, but the knees differed at the start.`,
  },
  {
    title: 'Caffeine before morning or evening lessons', design: ['RCT-XO'], sizes: [45, 48], states: 'random order',
    text: `Rationale: Caffeine may act differently by time of day. Objectives: To compare attention after caffeine in the morning and the evening. Methods: Forty-eight students took 200 mg of caffeine or placebo at 8 a.m. and at 6 p.m. on four days, at least three days apart, in random order and double-blind. Three students missed a day, so 45 were analysed. Results: Caffeine shortened reaction time by 14 ms in the morning and by 11 ms in the evening. Conclusions: Time of day does not matter.`,
  },
  {
    title: 'Free breakfast and absence from school', design: ['RCT-CLU'], sizes: [3087, 3305], states: 'cluster',
    text: `Objective: To determine whether a free breakfast lowers absence. Methods: Twenty-four primary schools were randomised, with the school as the unit of allocation (a cluster randomised trial), to serve a free breakfast for one school year or to a waiting list. Of 3 305 pupils in years 3 to 6, parents of 218 withheld consent; the remaining 3 087 were included. Results: Pupils were absent on 6.9 and 7.4 days (intracluster correlation 0.04). The difference was not significant. Conclusion: Breakfast did not lower absence.`,
  },
  {
    title: 'Watchful waiting or ear tubes in toddlers: an equivalence trial', design: ['RCT-PAR'], sizes: [230, 241], states: 'equivalence',
    text: `Background: Ear tubes are placed often. Methods: This parallel-group equivalence trial took place at nine hospitals in two countries. Children aged 1 to 3 years with fluid in both ears for three months were randomised by telephone, stratified by hospital, to tubes within six weeks or watchful waiting. Language at 18 months was the primary outcome; equivalence was claimed if the 95% CI lay within ±5 points. Results: Of 512 children referred, 241 were randomised (121 tubes, 120 waiting) and 230 were tested at 18 months. Scores differed by 0.8 points (−2.4 to 4.0). Conclusions: The policies are equivalent.`,
  },
  {
    title: 'Mesh or stitches for small umbilical hernias', design: ['RCT-PAR'], sizes: [300, 284], states: 'randomised',
    text: `Background: Small hernias are often closed by stitches alone. Methods: In a multicentre, double-blind, randomised trial, patients with a hernia of 1-4 cm were allocated to repair with a flat mesh or with stitches. Between 2008 and 2012, 1 018 patients were screened. Sample size was set at 300 to show a fall of recurrences from 12 to 3 per cent. Results: Some 300 patients were randomised, 148 to mesh and 152 to stitches. After a median of 30 months 284 patients had been seen; there were fewer recurrences with mesh (4 versus 12 per cent; P = 0.015). Conclusion: Mesh should be used. Level of evidence: 1b.`,
  },
  {
    title: 'A telephone coach for new fathers — pilot randomised study', design: ['RCT-PAR'], sizes: [44, 38], states: 'pilot',
    text: `Purpose: To test procedures of a trial of telephone coaching for fathers with low mood. Method: Two-arm pilot randomized controlled trial; 44 fathers were recruited from 131 who returned a questionnaire, and allocated in blocks of four to coaching (n=22) or a booklet (n=22). Findings: Thirty-eight fathers were retained at 12 weeks. Coaching was taken up by 20 of 22. Mood scores were 8.1 and 9.9. Conclusions: A larger trial can be done with small changes.`,
  },
  {
    title: 'Iron and zinc for anaemic schoolgirls: a 2 x 2 factorial trial', design: ['RCT-CLU'], sizes: [560, 521], states: 'factorial',
    text: `Background: Iron and zinc may compete. Objective: To test both alone and together. Design: In a randomized, placebo-controlled, 2 × 2 factorial trial, 560 girls aged 10–14 y with a hemoglobin of 80–119 g/L received iron (30 mg), zinc (20 mg), both, or neither on school days for 6 mo. Results: 521 girls completed the trial. Hemoglobin rose by 11 g/L with iron, whether or not zinc was given. Zinc alone had no effect. Conclusion: Zinc does not hinder iron.`,
  },
  {
    title: 'Music or silence during cataract surgery', design: ['CCT'], sizes: [102], states: 'alternate',
    text: `One hundred and two patients who underwent cataract surgery under drops took part. On alternate operating days music was played or the theatre was kept silent. Blood pressure was taken every five minutes, and the patients rated their fear afterwards. Fifty-two patients heard music and 50 did not. Fear was rated 2.3 with music and 3.1 in silence (p < 0.05). Blood pressure was the same. Music makes surgery more pleasant.`,
  },
  {
    title: 'Nurse-led clinic for chronic urticaria compared with usual appointments', design: ['CCT'], sizes: [192], states: 'nonrandomized',
    text: `Aim. To evaluate a nurse-led clinic. Design. A nonrandomized controlled trial with a one-year follow-up. Methods. Patients of hospital A attended the nurse-led clinic (n = 101), while patients of hospital B had their usual appointments (n = 91). Hives and quality of life were recorded by diary in 2014-2016. Results. Quality of life rose more in the nurse-led clinic (mean difference 2.8, 95% CI 0.9-4.7). Conclusion. Nurses can lead such clinics.`,
  },
  {
    title: 'Oral nitrate in children with pale cell anaemia: a dose-finding study', design: ['UCT'], sizes: [18, 21], states: 'dose',
    text: `Twenty-one children with pale cell anaemia were enrolled in this phase 1/2 open-label dose-escalation study at three centres. Cohorts of three to six children received 2, 4 or 8 mg/kg of sodium nitrate by mouth every day for 12 weeks. Three children were replaced because of missed doses, and 18 were evaluable. No dose-limiting toxicity was met. Haemoglobin rose by 6 g/L at the highest dose. A randomised phase 3 trial is planned.`,
  },
  {
    title: 'Pain after tonsil surgery before and after a new leaflet', design: ['UCT', 'ITS', 'COH-P', 'CCT'], sizes: [210, 105], states: 'before',
    text: `Objective: To learn whether a leaflet written with parents lowers pain at home. Study Design: Before-and-after study. Setting: Day surgery unit. Subjects and Methods: 105 families were called on day 3 before the leaflet was brought in and another 105 families afterwards. Results: The mean pain score fell from 5.6 to 4.4 (P = .003). Visits to the emergency room did not change. Conclusion: A good leaflet may ease pain.`,
  },
  {
    title: 'Lockdown and new referrals to eating disorder services: a time series analysis', design: ['ITS'], sizes: [], states: 'interrupted',
    text: `Background: Referrals may have risen during lockdown. Aims: To estimate the change. Method: Monthly counts of referrals from January 2015 to June 2021 in five services were examined in an interrupted time-series analysis with ARIMA models. Results: Referrals were 27% higher than forecast from July 2020 on. The rise was largest in those aged 12 to 15. Conclusions: Services need more staff.`,
  },
  {
    title: 'Baseline itch and later relief: exploratory post hoc analysis of two phase 3 trials of velorcitinib', design: ['RCT-PAR'], sizes: [1337], states: 'post hoc',
    text: `Background: It is not known who gains most from velorcitinib. Methods: This post hoc analysis pooled data of 1,337 adults with atopic eczema from two identical, double-blind, placebo-controlled phase 3 trials, in which patients were randomised 2:1 to velorcitinib 100 mg or placebo for 16 weeks. Patients were grouped by itch at baseline. Results: Relief was seen in 52% v 17% of those with severe itch and in 49% v 20% of others. Conclusions: Relief does not depend on itch at baseline.`,
  },
  {
    title: 'Treatment of scabies with sulphur ointment or benzyl lotion', design: ['RCT-PAR'], sizes: [158], states: 'random',
    text: `A randomised single-blind comparison of sulphur ointment and benzyl lotion was carried out in 158 patients of a rural clinic. Seventy-seven were given the ointment on three nights and eighty-one the lotion on two. Cure after four weeks was 71% with sulphur and 90% with the lotion (chi-square 8.9). Smell was the main complaint. We prefer the lotion.`,
  },
  {
    title: 'Effect of an app on adherence to acne treatment (CLEARLY): rationale and design', design: ['PROT'], sizes: [220], states: 'will be',
    text: `Background: Teenagers forget their creams. An app may help. Objective: To describe the rationale and design of CLEARLY. Methods: CLEARLY is a two-arm, assessor-blinded randomized trial. We plan to enrol 220 teenagers at four clinics. Participants will be assigned to the app or to a leaflet, and weighed tubes will tell adherence at 12 weeks. Results: Recruitment began in March 2023; results are expected in 2025. International registered report identifier: DERR1-invented.`,
  },
  {
    title: 'Oxytocin by spray or by drip after birth', design: ['RCT-PAR'], sizes: [1500], states: 'randomly',
    text: `OBJECTIVE: To compare blood loss after oxytocin by spray or by drip. METHODS: Women who gave birth in two hospitals were randomly assigned to a heat-stable spray or to a drip. A sample size of 740 per group was planned. Primary outcome was blood loss of 500 mL or more. RESULTS: From June 2017 through May 2018, 1,500 women were randomized as follows: spray (n=751) and drip (n=749). Loss of 500 mL or more occurred in 9.2% and 8.1% (relative risk 1.13, 95% CI 0.82–1.56). CONCLUSION: The two did not differ.`,
  },
  {
    title: 'Resin infiltration of white spots: within-mouth comparison over two years', design: ['RCT-SPLIT'], sizes: [27, 29], states: 'split-mouth',
    text: `Objectives: To compare resin infiltration with fluoride varnish. Methods: This split-mouth randomised trial included 29 teenagers with at least two white spots after removal of braces. Per patient, one tooth was infiltrated and another varnished; 58 teeth in all. Colour difference was read from photographs. Results: 27 teenagers (54 teeth) were seen after two years. Colour difference was 3.1 on infiltrated and 6.4 on varnished teeth. Conclusions: Infiltration hides white spots for two years.`,
  },
]
