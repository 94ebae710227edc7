import type { InventedStudy } from './invented-study.ts'

/** Trials that the rules were mended on, after a first look at them. */
export const seenTrials: readonly InventedStudy[] = [
  {
    title: 'Fractional radiofrequency with topical insulin for atrophic scars of the cheeks', design: ['RCT-SPLIT'], sizes: [28, 30], states: 'split-face',
    text: `Background: Atrophic scars respond slowly to energy devices. Objectives: To assess the added value of topical insulin. Methods: In this prospective, evaluator-blinded, split-face trial, thirty adults (Fitzpatrick III-V) with scars on both cheeks had four sessions of fractional radiofrequency. After each session one cheek, chosen by a computer-made list, was covered with insulin gel and the other with saline. Results: Two patients moved away; 28 patients (56 cheeks) completed the study. The scar grade fell by 1.4 on insulin cheeks and by 1.1 on saline cheeks (P = .03). Pain was 4 of 10. Conclusions: Insulin adds a little.`,
  },
  {
    title: 'Azelaic acid foam or ivermectin cream in rosacea', design: ['RCT-PAR'], sizes: [126, 118], states: 'were randomized',
    text: `OBJECTIVE: To compare two topical drugs for rosacea. METHODS: One hundred twenty-six subjects were randomized 1:1 to azelaic acid foam twice daily or ivermectin cream once daily for 12 weeks. Standardized half-face photographs (left and right profile) were taken at each visit and lesions were counted on the whole face by two raters. RESULTS: 118 subjects had at least one visit after baseline. Lesions fell by 64% and 71% (difference 7%, 95% CI 1 to 13). Stinging was told by 22 of 63 with foam. CONCLUSION: Ivermectin cleared more lesions.`,
  },
  {
    title: 'Long-pulsed alexandrite laser for ingrown beard hair: results in 41 men', design: ['UCT'], sizes: [41, 37], states: 'treated',
    text: `Ingrown beard hair is a burden. A split-face study by Maren and others has compared two lasers in 16 men, but longer results are lacking. We treated forty-one men with the long-pulsed alexandrite laser, six sessions a month apart, on the whole beard area. Papules were counted before treatment and at 3 and 12 months. Thirty-seven men came to the last visit. Papules fell from a mean of 48 to 11 (p<0.001). Crusts were seen in 5 men. The laser gives lasting relief; randomised trials would be welcome.`,
  },
  {
    title: 'Botulinum toxin for palmar sweating', design: ['UCT'], sizes: [19], states: 'Both palms',
    text: `Purpose: To study how long the effect of botulinum toxin lasts on sweating palms. Subjects and methods: Nineteen volunteers (11 women, mean age 27 years) took part. Both palms of every subject were injected with 100 units in one session. Sweat was weighed before and 1, 4, 7 and 10 months after the injection. Results: Sweat fell by 82% at one month in the right and 80% in the left palm and was back at month 10. Weakness of the thumb was noted by six. Conclusion: The effect lasts about eight months.`,
  },
  {
    title: 'Minoxidil under occlusion in male hair loss', design: ['RCT-SPLIT'], sizes: [22], states: 'half of the scalp',
    text: `Whether occlusion makes minoxidil work better is unknown. In 22 men with hair loss of the crown, minoxidil was rubbed into the whole scalp every evening, and a plastic cap covered the left or the right half of the scalp, as decided by chance in sealed envelopes, for 24 weeks. Hairs were counted within a tattooed circle on either half. The mean count rose from 118 to 131 under the cap and from 119 to 127 without it. Itching was more frequent under the cap. Occlusion has at most a small effect.`,
  },
  {
    title: 'Silicone sheets on one of two breast-reduction scars', design: ['SPLIT-NR'], sizes: [40], states: 'left',
    text: `Scars after breast reduction may widen. Forty women wore silicone sheets on the scar of the left breast for three months; the scar of the right breast was left untreated and served as the intra-individual control. A surgeon scored both scars after one year. The median score was 4 (range 2-7) on the left and 6 (3-9) on the right (p=0.01, Wilcoxon signed-rank test). Three women had a rash. Silicone sheets seem to help.`,
  },
  {
    title: 'Beetroot juice and time to exhaustion in trained rowers', design: ['RCT-XO'], sizes: [14], states: 'crossover',
    text: `This study aimed to find out whether beetroot juice lengthens time to exhaustion. Using a double-blind, randomised, counterbalanced crossover design, 14 male rowers (age 22 ± 3 years; VO2max 61 ± 4 mL/kg/min) drank 140 mL/day of nitrate-rich or nitrate-depleted juice for 6 days, 10 days apart. Time to exhaustion was 412 ± 51 s and 398 ± 49 s (P = 0.04). Plasma nitrate rose six-fold. In conclusion, the juice gives a small benefit.`,
  },
  {
    title: 'Village health workers and blood pressure: a cluster randomised trial in 36 villages', design: ['RCT-CLU'], sizes: [2645, 2511], states: 'cluster',
    text: `Background High blood pressure is common in rural areas. Methods We did a cluster randomised controlled trial in 36 villages of one district. Villages were randomly assigned (1:1) to monthly visits by trained health workers or to usual care. Adults aged 40 years or older with a systolic pressure of at least 140 mm Hg were eligible. The primary outcome was change of systolic pressure at 24 months. Findings Between May 3, 2015, and March 12, 2016, 11 510 individuals were screened, and 2645 adults were enrolled: 1330 in 18 intervention villages and 1315 in 18 control villages. 2511 (95%) were seen at 24 months. The fall was 5.0 mm Hg larger with visits (95% CI 3.3–6.8). Interpretation Visits by health workers lower blood pressure. Funding Invented Heart Council.`,
  },
  {
    title: 'Three or six days of antibiotics for simple cellulitis', design: ['RCT-PAR'], sizes: [412, 398], states: 'noninferiority',
    text: `Importance: Short courses of antibiotics may be enough. Objective: To learn whether 3 days are noninferior to 6 days. Design, Setting, and Participants: Double-blind, noninferiority randomized clinical trial in 21 emergency departments. Adults with cellulitis without an abscess were eligible; of 1932 patients assessed, 412 were included. Interventions: Flucloxacillin for 3 days followed by placebo for 3 days (n = 205) or flucloxacillin for 6 days (n = 207). Main Outcomes and Measures: Cure at day 14 (margin, 10%). Results: Among 412 randomized patients (median age, 54 years; 47% women), 398 completed the trial. Cure occurred in 84.9% and 86.5% (difference, −1.6%; 95% CI, −8.4% to 5.2%). Conclusions and Relevance: Three days were noninferior.`,
  },
  {
    title: 'Physiotherapy by video or in the practice after hip fracture', design: ['RCT-PAR'], sizes: [610, 571], states: 'pragmatic',
    text: `Objective To compare physiotherapy by video with physiotherapy in the practice. Design Pragmatic, multicentre, open label, two arm randomised trial. Setting 18 hospitals. Participants 610 people aged 60 or over (mean age 78) within three months of a hip fracture. Of 3,204 people approached, 1,377 were eligible. Interventions Twelve sessions by video (n=304) or in person (n=306). Main outcome measures Short physical performance battery at six months. Results Outcome data were available for 571 (94%) participants. The difference was 0.1 points (95% confidence interval −0.3 to 0.5). Conclusions Video was as good as the practice. Trial registration ISRCTN00112233.`,
  },
  {
    title: 'Singing for people with long-standing breathlessness: a feasibility study with random allocation', design: ['RCT-PAR'], sizes: [36, 31], states: 'feasibility',
    text: `Aims: To find out whether a full trial of singing is feasible. Methods: We carried out a single-blind feasibility randomised controlled trial. Adults with chronic breathlessness were allocated to a weekly singing group or to a film group for ten weeks. Feasibility was judged by recruitment and attendance. Results: 36 of 92 people invited took part (39%), 18 in each group; 31 gave data at ten weeks. Attendance was 81%. Conclusion: A definitive trial with 240 participants is feasible.`,
  },
  {
    title: 'Checklists at handover: stepped-wedge trial on surgical wards', design: ['RCT-CLU'], sizes: [8420], states: 'stepped-wedge',
    text: `Handover is a weak point of care. In a stepped-wedge, cluster-randomised trial, ten surgical wards changed from usual handover to a written checklist, in an order drawn at random, over 14 months. The primary outcome was harm within 48 hours, found by two reviewers without knowledge of the period. A total of 8,420 admissions were included (4,102 before and 4,318 after the change). Harm was found in 6.1% and 5.2% of admissions (adjusted odds ratio 0.83, 95% CI 0.68–1.02).`,
  },
  {
    title: 'Warmed or cold lidocaine for eyelid surgery', design: ['CCT'], sizes: [64], states: 'date of birth',
    text: `Injection into the lid hurts. Sixty-four consecutive patients who came for upper lid surgery were allotted to warmed (37 °C) or cold (5 °C) lidocaine according to whether their date of birth was even or odd. Thirty-three had warmed and thirty-one cold lidocaine. Pain was marked on a 100-mm line. It was 24 ± 11 mm with warmed and 41 ± 16 mm with cold lidocaine (P < .001). Warming is simple and eases pain.`,
  },
  {
    title: 'A school garden and what children eat', design: ['CCT'], sizes: [338], states: 'quasi-experimental',
    text: `Objective: To evaluate a school garden programme. Design: Quasi-experimental study with a comparison group. Setting: Four primary schools in one town. Subjects: 338 pupils in grades 4-6 (175 in two garden schools, 163 in two comparison schools). Results: Pupils of garden schools ate 0.5 more portions of vegetables a day after one year than pupils of comparison schools (P=0.002). Fruit did not change. Conclusions: Gardens may help children to eat vegetables.`,
  },
  {
    title: 'Trelozumab in relapsed mantle zone lymphoma', design: ['UCT'], sizes: [73, 70], states: 'phase',
    text: `PURPOSE Patients with relapsed lymphoma have few choices. PATIENTS AND METHODS In this open-label, single-arm, phase II study, patients who had at least two earlier lines of treatment received trelozumab 8 mg/kg every three weeks. The primary end point was overall response. With 70 patients the study had 90% power to exclude a response of 20%. RESULTS Seventy-three patients were enrolled (median age, 67 years; median of three earlier lines). Seventy were evaluable for response; 29 (41%; 95% CI, 30% to 54%) responded. Neutropenia of grade 3 or 4 occurred in 31%. CONCLUSION Trelozumab is active.`,
  },
  {
    title: 'Fewer blood cultures on a children’s ward: a quality improvement project', design: ['UCT', 'ITS', 'COH-R'], sizes: [1204, 2381, 1177], states: 'before',
    text: `Background: Too many blood cultures are taken. Local problem: On our ward a quarter were contaminated. Methods: We compared the 12 months before with the 12 months after a decision aid was introduced. Results: 1 204 children were admitted before and 1 177 after. Blood cultures fell from 41 to 22 per 100 admissions, and contaminated ones from 26% to 9%. No case of sepsis was missed. Conclusions: A decision aid made blood cultures rarer.`,
  },
  {
    title: 'Soft-drink tax and sales in a mountain region, 2012-2019', design: ['ITS'], sizes: [], states: 'segmented',
    text: `Introduction: Taxes may lower sales of soft drinks. Methods: Weekly sales of 38 supermarkets over 370 weeks were analysed. Changes of level and slope after the tax were estimated by segmented regression with adjustment for season; 12 supermarkets across the border were used as control. Results: Sales of taxed drinks fell by 14% (95% CI 9 to 18) at once, and the slope did not change. Conclusions: The tax lowered sales without a later rebound.`,
  },
  {
    title: 'Did a course on kindness help whom it should? Moderators in a randomised trial', design: ['RCT-PAR'], sizes: [288], states: 'secondary analysis',
    text: `Objective: To look for moderators of a course on self-kindness for carers. Method: This secondary analysis used data of a randomised trial in which 288 carers of people with dementia were allotted to the course (n = 144) or a waiting list (n = 144). Interactions of group with age, strain and mood were tested one by one. Results: Carers with more strain gained more (interaction p = .01). Age did not matter. Conclusions: The course should be offered first to carers under strain.`,
  },
  {
    title: 'A double-blind comparison of two sleeping tablets in general practice', design: ['RCT-PAR'], sizes: [97, 89, 91], states: 'double-blind',
    text: `Ninety-seven patients with trouble falling asleep entered a double-blind comparison of dormazepam 1 mg and noctural 5 mg. Treatment was allocated at random by the pharmacy and taken for fourteen nights. Six patients defaulted and 91 were assessed: 46 on dormazepam and 45 on noctural. Sleep began 19 and 24 minutes after going to bed. Drowsiness in the morning was complained of by 9 and 17 patients. Dormazepam appears to be the better hypnotic.`,
  },
  {
    title: 'Peppermint oil for belching: protocol of the MINTY trial', design: ['PROT'], sizes: [160], states: 'MINTY is',
    text: `Background: Belching has no good treatment. Methods and analysis: MINTY is a multicentre, double-blind, placebo-controlled, parallel-group trial. A total of 160 adults with troublesome belching will be randomised 1:1 to peppermint oil capsules or placebo for eight weeks. The primary outcome is the number of belches in a diary at week eight. Ethics and dissemination: The ethics committee of the region approved the trial. Results will be published. Trial registration number: ACTRN12699000000000.`,
  },
  {
    title: 'Two doses of vitamin D in preterm infants', design: ['RCT-PAR'], sizes: [96, 90], states: 'randomly',
    text: `Objective: To compare the effects of 400 and 800 IU of vitamin D on bone of preterm infants. Study design: Infants born at 24 to 32 weeks (n = 96) were randomly allocated to 400 IU/day (n = 48) or 800 IU/day (n = 48) until term. Results: Ninety infants had bone density measured at term (n = 44 and n = 46). Density was 0.152 and 0.161 g/cm2 (p = .08). Low levels of vitamin D were less frequent with 800 IU (13% v 38%). Conclusion: 800 IU prevented low levels.`,
  },
  {
    title: 'Fellow-eye comparison of two anaesthetic drops for laser surgery', design: ['RCT-SPLIT'], sizes: [54], states: 'fellow eye',
    text: `Purpose: To compare pain with two anaesthetic drops. Setting: A private eye clinic. Methods: 108 eyes of 54 patients who had surface laser surgery on both eyes in one session were included. One eye of each patient was randomly assigned to proxacaine and the fellow eye to tetravaine; neither patient nor surgeon knew which. Pain was rated 0 to 10 for every eye. Results: Mean pain was 2.1 ± 1.2 with proxacaine and 2.9 ± 1.5 with tetravaine (P = .004). Conclusion: Proxacaine hurt less.`,
  },
]
