import type { OutcomeText } from './outcome-texts.ts'

/**
 * Written before the rules, and not looked at while they were made: then pairs P 0.976 R 0.976 (84), counts 1.000 1.000 (31), means
 * 1.000 1.000 (15). Two kinds were mended on what it showed (two intervals under one name, works in a list): no longer blind.
 */
export const heldBackOutcomes: readonly OutcomeText[] = [
  // Trials
  {
    text: 'Abstract\nBackground: Gout flares are painful. Methods: We randomly assigned 420 adults to loxamide or placebo. A hazard ratio with its 95% CI was computed by Cox regression. Results: Over 12 months the first flare came later with loxamide (hazard ratio, 0.68; 95% CI, 0.51 to 0.91; P=0.009). Serious harm was seen in 9 of 210 patients (4.3%) and 11 of 210 (5.2%). Conclusions: Loxamide delays flares.',
    pairs: ['hr 0.68 0.51 0.91'],
    counts: ['9/210', '11/210'],
  },
  {
    text: 'Abstract\nImportance: Whether yoga helps sleep is unknown. Design: Randomized trial of 160 adults. Main Outcomes and Measures: The primary outcome was the sleep score at 8 weeks. Results: Among 160 adults (mean [SD] age, 51.2 [9.3] years; 92 women [57.5%]), the sleep score at 8 weeks was lower with yoga (mean difference, −1.9; 95% CI, −3.1 to −0.7; P = .002). Remission occurred in 34 of 80 (42.5%) vs 19 of 80 (23.8%) (RR, 1.79; 95% CI, 1.12-2.86; P = .01). Conclusions and Relevance: Yoga helped.',
    pairs: ['md -1.9 -3.1 -0.7', 'rr 1.79 1.12 2.86'],
    counts: ['34/80', '19/80'],
  },
  {
    text: 'Summary\nBackground Stitches may be left out. Methods We assigned 612 women (1:1) to glue or stitches. Findings Wound opening was seen in 14 (5%) of 306 women with glue and 29 (9%) of 306 with stitches (risk ratio 0·48, 95% CI 0·26–0·90; p=0·019). Median stay was 3 days (IQR 2–4). Interpretation Glue is enough.',
    pairs: ['rr 0.48 0.26 0.9'],
    counts: ['14/306', '29/306'],
  },
  {
    text: 'Abstract\nObjective: To see whether a text message brings people to their dentist. Methods: 900 adults were randomised. Sample size: 450 per group gave 90% power to detect a rise from 40% to 51% with a two-sided alpha of 5%. Results: 248 of 450 came after a message and 191 of 450 without (odds ratio 1.66, 95% confidence interval 1.28 to 2.17). Conclusion: A message works.',
    pairs: ['or 1.66 1.28 2.17'],
    counts: ['248/450', '191/450'],
  },
  {
    text: 'Abstract\nMethods: Sixty children with warts got tape or freezing. Results: Warts were gone in 21 of 30 (70%) children with tape and 17 of 30 (57%) with freezing, a difference of 13.3 percentage points (95% CI −10.7 to 37.4). Pain was 1.2 ± 0.8 with tape and 4.9 ± 1.7 with freezing (p < 0.001).',
    pairs: ['rd 13.3 -10.7 37.4'],
    counts: ['21/30', '17/30'],
    means: ['1.2 0.8', '4.9 1.7'],
  },
  {
    text: 'Abstract\nMethods: Adults with back pain got a brace or advice. Results: At 6 months disability was 3.4 points lower with the brace (95% CI 1.1 to 5.7). At 12 months it did not differ (0.6 points, 95% CI −1.8 to 3.0). Conclusion: The effect fades.',
    pairs: ['? 3.4 1.1 5.7', '? 0.6 -1.8 3'],
  },
  {
    text: 'Abstract\nResults: The mean HbA1c fell from 8.4% to 7.6% with the app and from 8.3% to 8.1% without (adjusted mean difference −0.5%, 99% CI −0.9 to −0.1). Doses were 500 to 2000 mg a day.',
    pairs: ['md -0.5 -0.9 -0.1'],
  },
  {
    text: 'Abstract\nMethods: A 95% CI was computed for every ratio; P < 0.05 was taken as significant. Results: No difference in stroke was seen (17 v 19 events; hazard ratio 0.91, 95% confidence interval 0.47 to 1.75).',
    pairs: ['hr 0.91 0.47 1.75'],
  },
  {
    text: 'Results\nThe itch score at week 4 was 2.3 (SD 1.1) in the cream group and 4.0 (SD 1.6) in the control group (MD −1.7 [95% CI −2.2, −1.2]; p<0.0001). One hundred and two patients (85%) used the cream daily.',
    pairs: ['md -1.7 -2.2 -1.2'],
    means: ['2.3 1.1', '4 1.6'],
  },
  {
    text: 'Introduction\nIn an earlier trial, exenol halved relapse (HR 0.52, 95% CI 0.34 to 0.79) [7].\nMethods\nWe enrolled 88 adults.\nResults\nRelapse was rarer with exenol (HR 0.74, 95% CI 0.49 to 1.12).\nDiscussion\nSmith et al. found a larger effect (HR 0.44, 95% CI 0.25 to 0.77) [9].',
    pairs: ['hr 0.74 0.49 1.12'],
  },
  {
    text: 'Abstract\nBackground: A review of 14 trials gave a risk ratio of 0.80 (95% CI 0.70 to 0.92) for falls. Methods: We trained 300 nursing-home residents. Results: Falls were 1.4 and 1.9 per person-year (incidence rate ratio 0.74; 95% CI: 0.58; 0.94).',
    pairs: ['ir 0.74 0.58 0.94'],
  },
  {
    text: 'Abstract\nResults: Twelve of the forty patients on drops (30%) and twenty of the forty on saline (50%) still had dry eyes at 3 months. Vision was unchanged.',
    pairs: [],
    counts: ['12/40', '20/40'],
  },
  {
    text: 'Abstract\nResults: Healing by day 10 was reported in 12/40 (50%) patients. No harm was seen.',
    pairs: [],
  },
  {
    text: 'Abstract\nResults: The relapse rate was higher after early stopping (relative risk 2.4, 95% CI 0.3 to 1.1).',
    pairs: [],
  },
  // Cohorts
  {
    text: 'Abstract\nObjectives: To study night shifts and gallstones. Design: Cohort study from 1 January 2004 to 31 December 2016. Participants: 41 220 nurses. Results: During 402 611 person-years, 1204 nurses had gallstones. Compared with day work, the adjusted hazard ratio was 1.22 (95% CI 1.07 to 1.39) for 5-9 years of nights and 1.41 (95% CI 1.20 to 1.66) for 10 years or more.',
    pairs: ['hr 1.22 1.07 1.39', 'hr 1.41 1.2 1.66'],
  },
  {
    text: 'Abstract\nResults: Coffee was linked with fewer liver cancers (multivariable HR per cup 0.86, 95 % CI 0.79–0.94, p for trend = 0.001). The association held in never smokers (HR = 0.83; 95 % CI = 0.71-0.97).',
    pairs: ['hr 0.86 0.79 0.94', 'hr 0.83 0.71 0.97'],
  },
  {
    text: 'Results\nTable 2 shows the odds of asthma. Children near a main road more often had asthma than others (aOR 1.38 [95% CI: 1.05-1.81]), those with a pet did not (aOR 0.97 [95% CI: 0.78-1.21]).',
    pairs: ['or 1.38 1.05 1.81', 'or 0.97 0.78 1.21'],
  },
  {
    text: 'Abstract\nResults: The prevalence of myopia was 27.9% (95% CI, 25.6%-30.3%) at age 10 to 12 years and 41.0% (95% CI, 37.2%-44.9%) at 15 years.',
    pairs: ['p 27.9 25.6 30.3', 'p 41 37.2 44.9'],
  },
  {
    text: 'Abstract\nResults: Each 10 μg/m3 of dust was associated with a 4.2% (95% CI 1.1%, 7.4%) rise in visits. Lag 0-3 days gave 5.0% (95% CI 1.6%, 8.5%).',
    pairs: ['? 4.2 1.1 7.4', '? 5 1.6 8.5'],
  },
  {
    text: 'Abstract\nResults: Over a median of 6.1 years (IQR 4.0-8.2), 88 of 1,040 exposed workers (8.5%) and 51 of 1,102 unexposed workers (4.6%) became deaf: risk ratio 1.83 (95% confidence interval [CI]: 1.31 to 2.56); risk difference 3.8% (95% CI: 1.7% to 5.9%).',
    pairs: ['rr 1.83 1.31 2.56', 'rd 3.8 1.7 5.9'],
    counts: ['88/1040', '51/1102'],
  },
  {
    text: 'Abstract\nResults: Five-year survival was 61.4 per cent (95 per cent c.i. 56.0 to 66.5) after keyhole surgery. Stay was shorter by 2.2 (95 per cent c.i. 1.4 to 3.0) days.',
    pairs: ['p 61.4 56 66.5', '? 2.2 1.4 3'],
  },
  {
    text: 'Abstract\nResults: Lead in blood was related to reading scores (β = −0.31, 95% CI −0.49 to −0.13) and not to height (β = 0.02, 95% CI −0.10 to 0.14).',
    pairs: ['? -0.31 -0.49 -0.13', '? 0.02 -0.1 0.14'],
  },
  {
    text: 'Abstract\nResults: Vaccine effectiveness against admission was 84% (95% CI, 77 to 89) within 90 days and 61% (95% CI, 48 to 71) later.',
    pairs: ['? 84 77 89', '? 61 48 71'],
  },
  {
    text: 'Abstract\nResults: Of 512 stroke patients, 77 (15.0%) died within 30 days. Fever doubled the odds of death (OR: 2.11; CI 95%: 1.28–3.47).',
    pairs: ['or 2.11 1.28 3.47'],
    counts: ['77/512'],
  },
  {
    text: 'Discussion\nOur estimate (OR 1.9, 95% CI 1.2 to 3.0) is close to that of Meyer and colleagues (OR 2.2, 95% CI 1.5 to 3.2).',
    pairs: [],
  },
  {
    text: 'References\n12. Grau P. Statins and falls: odds ratio 1.2 (95% CI 1.0 to 1.4). J Inv Med 2011;14:22-29.',
    pairs: [],
  },
  // Diagnostic studies
  {
    text: 'Abstract\nMethods: The blood test was set against biopsy in 240 people. Results: Sensitivity was 93.3% (95% CI 90.1–95.5) and specificity 71.0% (95% CI 63.9–77.4). The AUC was 0.91 (95% CI 0.87–0.94).',
    pairs: ['p 93.3 90.1 95.5', 'p 71 63.9 77.4', '? 0.91 0.87 0.94'],
  },
  {
    text: 'Abstract\nResults: The swab found 46 of 52 infections (sensitivity 88%, 95% CI 77% to 95%). It was wrongly positive in 6 of 148 healthy people (specificity 96%, 95% CI 91% to 98%).',
    pairs: ['p 88 77 95', 'p 96 91 98'],
    counts: ['46/52', '6/148'],
  },
  {
    text: 'Abstract\nResults: At a cut-off of 12.5 ng/mL, the positive likelihood ratio was 6.2 (95% CI 4.0 to 9.6) and the negative likelihood ratio 0.18 (95% CI 0.10 to 0.32).',
    pairs: ['? 6.2 4 9.6', '? 0.18 0.1 0.32'],
  },
  {
    text: 'Abstract\nResults: Readers agreed well (kappa 0.78; 95% CI, 0.69-0.87). Accuracy rose from 81% to 90% with the software (difference, 9.0%; 95% CI, 4.4%-13.6%).',
    pairs: ['? 0.78 0.69 0.87', 'rd 9 4.4 13.6'],
  },
  {
    text: 'Abstract\nMethods: Confidence intervals (95% CI) were obtained by bootstrapping 2000 samples of 150 to 300 lesions. Results: The network reached an area under the curve of 0.953 (95% CI: 0.931, 0.972).',
    pairs: ['? 0.953 0.931 0.972'],
  },
  {
    text: 'Abstract\nResults: Twenty-three of 25 tumours (92%; 95% CI, 74%-99%) were seen on MRI, and 16 of 25 (64%; 95% CI, 43%-82%) on ultrasound.',
    pairs: ['p 92 74 99', 'p 64 43 82'],
    counts: ['23/25', '16/25'],
  },
  // Split-face and other within-person trials
  {
    text: 'Abstract\nMethods: In 24 people one half of the face got peptide serum, the other vehicle. Results: At week 12 wrinkle depth was 0.31 ± 0.09 mm on the serum side and 0.36 ± 0.10 mm on the vehicle side (paired difference −0.05 mm, 95% CI −0.08 to −0.02).',
    pairs: ['md -0.05 -0.08 -0.02'],
    means: ['0.31 0.09', '0.36 0.1'],
  },
  {
    text: 'Abstract\nResults: The laser side was preferred by 14 of 20 patients (70%), the other side by 3 of 20 (15%); 3 saw no difference. Redness lasted 2.1 ± 0.7 days against 3.9 ± 1.2 days.',
    pairs: [],
    counts: ['14/20', '3/20'],
    means: ['2.1 0.7', '3.9 1.2'],
  },
  {
    text: 'Abstract\nResults: Scar scores at 6 months were mean 3.2 (SD 1.4) on treated and mean 5.1 (SD 1.9) on untreated halves (mean difference 1.9; 95% CI 1.2 to 2.6; p<0.001).',
    pairs: ['md 1.9 1.2 2.6'],
    means: ['3.2 1.4', '5.1 1.9'],
  },
  {
    text: 'Abstract\nResults: Hydration was 18.4 AU higher on the treated cheek (95% CI: 9.9, 26.9 AU) after 28 days. No one had a burn (0/30).',
    pairs: ['? 18.4 9.9 26.9'],
    counts: ['0/30'],
  },
  // Bodies, lists, several in one sentence
  {
    text: 'Results\nDeath within 28 days occurred in 41 of 233 patients (17.6%) in the early group and 58 of 229 (25.3%) in the late group (absolute difference, −7.7 percentage points; 95% CI, −15.2 to −0.3; relative risk, 0.69; 95% CI, 0.49 to 0.99; P=0.04).',
    pairs: ['rd -7.7 -15.2 -0.3', 'rr 0.69 0.49 0.99'],
    counts: ['41/233', '58/229'],
  },
  {
    text: 'Results\nThe effect was alike in men (RR 0.72 (0.55 to 0.95)) and women (RR 0.77 (0.60 to 0.98)); intervals are of 95%.',
    pairs: ['rr 0.72 0.55 0.95', 'rr 0.77 0.6 0.98'],
  },
  {
    text: 'Results\nPredictors of failure were smoking (OR 2.05; 95% CI 1.33–3.16), an age over 65 years (OR 1.48; 95% CI 1.02–2.15) and a BMI of 30-35 kg/m2 (OR 1.12; 95% CI 0.74–1.69).',
    pairs: ['or 2.05 1.33 3.16', 'or 1.48 1.02 2.15', 'or 1.12 0.74 1.69'],
  },
  {
    text: 'Results\nAt 24 weeks, HAM-D scores were 9.8 (SD 5.2) and 12.9 (SD 6.0), respectively (SMD −0.55, 95% CI −0.85 to −0.25).',
    pairs: ['smd -0.55 -0.85 -0.25'],
    means: ['9.8 5.2', '12.9 6'],
  },
  {
    text: 'Results\nBaseline data were balanced: 38 of 70 (54%) and 41 of 72 (57%) were women, and mean age was 44.1 ± 10.2 and 45.0 ± 9.8 years. The tremor score fell more with the device (between-group difference −4.6; 95% CI −7.0 to −2.2).',
    pairs: ['md -4.6 -7 -2.2'],
  },
  {
    text: 'Results\nOf 310 people screened, 204 were randomised and 187 of 204 (92%) completed the trial. Cure was reached by 61 of 94 (65%) and 40 of 93 (43%).',
    pairs: [],
    counts: ['61/94', '40/93'],
  },
  {
    text: 'Methods\nWe expected a risk ratio of 0.70 (95% CI 0.50 to 0.98) and needed 180 of 200 people for 80% power.\nResults\nThe risk ratio was 0.88 (95% CI 0.64 to 1.21).',
    pairs: ['rr 0.88 0.64 1.21'],
  },
  {
    text: 'Results\nIn the sensitivity analysis, the ratio of geometric means was 1.15 (95% CI 1.03–1.29; P=0.014), and the number needed to treat was 9 (95% CI 5 to 31).',
    pairs: ['? 1.15 1.03 1.29', '? 9 5 31'],
  },
  {
    text: 'Results\nUrine was clear in 1,050 of 1,400 samples (75.0 %; 95 % CI 72.7 to 77.2).',
    pairs: ['p 75 72.7 77.2'],
    counts: ['1050/1400'],
  },
  {
    text: 'Results\nPlasma iron rose by 3.1 µmol/l [95 % CI 1.9; 4.3] on tablets and by 0.4 µmol/l [95 % CI −0.7; 1.5] on placebo.',
    pairs: ['? 3.1 1.9 4.3', '? 0.4 -0.7 1.5'],
  },
  {
    text: 'Abstract\nRESULTS: Mean weight loss was 4.8 kg (95% CI, 4.1 to 5.5 kg) with the diet and 2.9 kg (95% CI, 2.2 to 3.6 kg) with exercise. CONCLUSIONS: Diet works better.',
    pairs: ['m 4.8 4.1 5.5', 'm 2.9 2.2 3.6'],
  },
  {
    text: 'Abstract\nRESULTS: Forty percent (95% confidence interval, 33% to 47%) of mothers stopped nursing by week 6; the figure was 26% (95% confidence interval, 20% to 33%) with home visits.',
    pairs: ['p 40 33 47', 'p 26 20 33'],
  },
  {
    text: 'Abstract\nResults: Pre-eclampsia: 3.9% v 6.1% (relative risk 0.64; 95% CI 0.45-0.91). Preterm birth: 10.2% v 10.8% (0.94; 0.75-1.19). Stillbirth: no cases.',
    pairs: ['rr 0.64 0.45 0.91'],
  },
  {
    text: 'Abstract\nResults: The correlation between the two scales was strong (r = 0.81, 95% CI 0.74–0.86), the intraclass coefficient 0.88 (95% CI 0.82–0.92).',
    pairs: ['r 0.81 0.74 0.86', '? 0.88 0.82 0.92'],
  },
  {
    text: 'Abstract\nWe asked 2,310 teenagers about vaping. In all, 18.1% (95% CI = 16.6%, 19.7%) had vaped in the past 30 days, and vapers had higher odds of cough (adjusted odds ratio = 1.73, 95% CI = 1.34, 2.23).',
    pairs: ['p 18.1 16.6 19.7', 'or 1.73 1.34 2.23'],
  },
  {
    text: 'Abstract\nSleep loss is common. Earlier studies reported odds ratios from 1.1 to 3.5. We followed 640 drivers for two years. Crashes were more frequent in those sleeping under six hours (RR=1.45; 95%CI=1.02-2.06).',
    pairs: ['rr 1.45 1.02 2.06'],
  },
  {
    text: 'Abstract\nResults: VAS pain was 23.4±11.8 mm with ice, 31.0±14.2 mm with heat and 38.9±15.5 mm with neither (P<0.001).',
    pairs: [],
    means: ['23.4 11.8', '31 14.2', '38.9 15.5'],
  },
  {
    text: 'Abstract\nResults: After 52 weeks, remission was reached by 45% (54/120) with tablets v 28% (33/118) with placebo (difference 17%, 95% CI 5% to 29%).',
    pairs: ['rd 17 5 29'],
    counts: ['54/120', '33/118'],
  },
  {
    text: 'Abstract\nMethods: Analysis was by intention to treat; patients and assessors were masked. Results: The primary end point was met by 101 of 260 (38.8%) and 128 of 255 (50.2%) patients (hazard ratio for an event 0.71; 97.5% CI 0.53 to 0.95).',
    pairs: ['hr 0.71 0.53 0.95'],
    counts: ['101/260', '128/255'],
  },
  {
    text: 'Abstract\nResults: Cost per case was $1,240 (95% CI $1,010 to $1,470). Use of beds fell by 12 (95% CI 3 to 21) per 1000 people.',
    pairs: ['? 1240 1010 1470', '? 12 3 21'],
  },
  {
    text: 'Abstract\nResults: The odds of delirium were lower with family visits, OR 0.58, 95% CI (0.36, 0.93), p = .024, while length of stay was the same, B = −0.3 days, 95% CI (−1.1, 0.5), p = .46.',
    pairs: ['or 0.58 0.36 0.93', '? -0.3 -1.1 0.5'],
  },
  {
    text: 'Abstract\nResults: Rash was more common with the new drug (8% vs. 3%; p = 0.02; OR [95% CI] 2.8 [1.2–6.7]).',
    pairs: ['or 2.8 1.2 6.7'],
  },
  {
    text: 'Abstract\nResults: We saw 12 cases from 5/12 to 24/12/2019. Blood pressure was 120/80 mmHg. The ratio of boys to girls was 12/40.',
    pairs: [],
  },
  {
    text: 'Abstract\nMethods: Trial arms got 5 mg or 10 mg. We planned to rule out a hazard ratio of 1.30 (upper limit of the 95% CI). Results: Heart failure was no more frequent with 10 mg (HR 1.02, 95% CI 0.88-1.18, P for noninferiority <.001).',
    pairs: ['hr 1.02 0.88 1.18'],
  },
  {
    text: 'Results\nTime to walking was shorter by a median of 1.5 days (median difference −1.5; 95% CI −2.0 to −0.5). The change in grip strength was +2.4 kg (95% CI +0.9 to +3.9).',
    pairs: ['md50 -1.5 -2 -0.5', '? 2.4 0.9 3.9'],
  },
  {
    text: 'Results\nThe hazard ratio for progression was 0.49 in group A, 0.67 in group B (95% CIs 0.35 to 0.69 and 0.48 to 0.93).',
    pairs: [],
  },
  {
    text: 'Results\nCompared with never users, current users had a relative risk of fracture of 0.66 (0.52–0.84) and past users of 0.95 (0.80–1.13).',
    pairs: [],
  },
  {
    text: 'Results\nFollowing training, nurses washed their hands in 71.3% (95% CI: 69.0-73.5%) of chances, up from 48.8% (95% CI: 46.3-51.3%) before.',
    pairs: ['p 71.3 69 73.5', 'p 48.8 46.3 51.3'],
  },
]
