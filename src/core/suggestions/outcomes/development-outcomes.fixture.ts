import type { OutcomeText } from './outcome-texts.ts'

/** Texts that the rules were made on. */
export const developmentOutcomes: readonly OutcomeText[] = [
  // Trials
  {
    text: 'Abstract\nMethods: 310 adults with hives got zeltrin or placebo. Results: Itch was gone at week 12 in 88 of 155 (57%) with zeltrin and 51 of 155 (33%) with placebo (RR, 1.73; 95% CI, 1.33-2.24; P < .001).',
    pairs: ['rr 1.73 1.33 2.24'],
    counts: ['88/155', '51/155'],
  },
  {
    text: 'Abstract\nMethods: The primary endpoint was pain at 3 months. Results: Pain at 3 months was lower after the nerve block (mean difference −2.1 (95% CI −3.4, −0.8)). Opioid use did not differ (OR 0.92 (95% CI 0.61, 1.39)).',
    pairs: ['md -2.1 -3.4 -0.8', 'or 0.92 0.61 1.39'],
  },
  {
    text: 'Summary\nBackground Shock is deadly. Methods We assigned adults to fluid A or B. Findings Death by day 90 occurred in 102 (34%) of 300 patients given A and 131 (44%) of 298 given B (hazard ratio 0·72, 95% CI 0·55–0·93; p=0·012).',
    pairs: ['hr 0.72 0.55 0.93'],
    counts: ['102/300', '131/298'],
  },
  {
    text: 'Abstract\nResults: Stroke was less frequent with the device (HR 0.61, 95 % CI 0.45 to 0.83). Bleeding was more frequent (HR 1.30; 99% confidence interval [CI], 0.94 to 1.80).',
    pairs: ['hr 0.61 0.45 0.83', 'hr 1.3 0.94 1.8'],
  },
  {
    text: 'Abstract\nMethods: A 95 % CI was computed for 2 groups. Power was 80% to show a drop from 30% to 18% (RR 0.6, 95% CI 0.4 to 0.9). Results: Wounds closed in 12 of 40 (30 %) and 20 of 41 (49 %).',
    pairs: [],
    counts: ['12/40', '20/41'],
  },
  {
    text: 'Abstract\nResults: Tremor scores were 4.1 ± 1.2 with the band and 5.6 ± 1.4 without it. Vertigo occurred in 3/60 (5%) and 2/59 (3%).',
    pairs: [],
    counts: ['3/60', '2/59'],
    means: ['4.1 1.2', '5.6 1.4'],
  },
  {
    text: 'Abstract\nResults: At 6 weeks the depression score was mean 9.4 (SD 4.8) with walking and mean 12.0 (SD 5.1) with talk (difference −2.6, 95% CI −4.3 to −0.9).',
    pairs: ['md -2.6 -4.3 -0.9'],
    means: ['9.4 4.8', '12 5.1'],
  },
  {
    text: 'Abstract\nResults: Twelve of the forty babies given the drops had colic at 4 weeks, against nineteen of the forty given water.',
    pairs: [],
    counts: ['12/40', '19/40'],
  },
  {
    text: 'Abstract\nResults: Redness fell in 12 of 40 (50 %) people. The dose was 5 mg twice a day for 10 of 14 days.',
    pairs: [],
  },
  {
    text: 'Abstract\nResults: Sleep was longer (HR 0.61, 95 % CI 0.75 to 0.83).',
    pairs: [],
  },
  {
    text: 'Abstract\nDesign: Double-blind trial. Results: The mean number of fits a month was 2.2 with the diet and 3.8 without (rate ratio 0.58, 95% CI 0.41–0.82; p = 0.002), and 14/50 (28%) v 5/48 (10%) children had no fit (risk difference 17.6%, 95% CI 2.3% to 32.1%).',
    pairs: ['ir 0.58 0.41 0.82', 'rd 17.6 2.3 32.1'],
    counts: ['14/50', '5/48'],
  },
  {
    text: 'Abstract\nResults: Systolic blood pressure fell by 6.8 mm Hg (95% CI, 4.2-9.4 mm Hg) with less salt and by 1.1 mm Hg (95% CI, −1.4 to 3.6 mm Hg) with usual food.',
    pairs: ['? 6.8 4.2 9.4', '? 1.1 -1.4 3.6'],
  },
  {
    text: 'Results\nThe primary outcome, time to fever-free status, was shorter with mavirel (median 3.1 v 4.4 days; hazard ratio for recovery 1.41 (95% confidence interval 1.12 to 1.77), P=0.003).',
    pairs: ['hr 1.41 1.12 1.77'],
  },
  {
    text: 'Results\nCure was seen in 71% (64 of 90) with foam and 52% (47 of 90) with gel (adjusted odds ratio: 2.26; 95% CI: 1.22 - 4.18; p: 0.009).',
    pairs: ['or 2.26 1.22 4.18'],
    counts: ['64/90', '47/90'],
  },
  {
    text: 'Introduction\nA meta-analysis of nine trials gave a risk ratio of 0.77 (95% CI 0.66 to 0.90).\nMethods\nPeople were followed for 2 years.\nResults\nFractures: RR 0.90 (95% CI 0.71 to 1.14).\nDiscussion\nOthers found less (RR 0.70, 95% CI 0.50 to 0.97) [4,5].',
    pairs: ['rr 0.9 0.71 1.14'],
  },
  {
    text: 'Results\nIn all, 140 of 152 (92%) were followed up. Mean age was 61.2 ± 9.7 years and 70 of 152 (46%) were men. Frozen shoulder came back in 11 of 74 (15%) and 20 of 66 (30%).',
    pairs: [],
    counts: ['11/74', '20/66'],
  },
  {
    text: 'Results\nGrip at week 8 was 31.5 kg (SD 6.2) in the splint group and 28.8 kg (SD 5.9) in the usual care group; the mean between-group difference was 2.7 kg (95% CI, 0.4 to 5.0 kg; P = 0.02).',
    pairs: ['md 2.7 0.4 5'],
    means: ['31.5 6.2', '28.8 5.9'],
  },
  {
    text: 'Abstract\nConclusions: The drug lowers risk (HR 0.80, 95% CI 0.66 to 0.97).\nReferences\n1. Poe A. Salt and hearts: HR 1.30 (95% CI 1.10 to 1.55). Heart J 2001;3:1-9.',
    pairs: ['hr 0.8 0.66 0.97'],
  },
  {
    text: 'Abstract\nResults: Attacks fell from 4.4±2.0 to 2.1±1.3 per week with the spray and from 4.5±2.1 to 3.8±1.9 with saline (p=0.004).',
    pairs: [],
    means: ['2.1 1.3', '3.8 1.9'],
  },
  {
    text: 'Abstract\nResults: The rate of infection was 2.3% (7/304) in the short course and 3.0% (9/301) in the long course (absolute difference −0.7 percentage points [90% CI −2.9 to 1.5]; P for noninferiority = .001).',
    pairs: ['rd -0.7 -2.9 1.5'],
    counts: ['7/304', '9/301'],
  },
  // Cohorts and surveys
  {
    text: 'Abstract\nResults: During 8.2 years, 1,310 of 20,144 women broke a hip. Thin women were at higher risk (multivariable-adjusted HR, 1.64; 95% CI, 1.31-2.05), heavy ones at lower risk (HR, 0.81; 95% CI, 0.69-0.95).',
    pairs: ['hr 1.64 1.31 2.05', 'hr 0.81 0.69 0.95'],
    counts: ['1310/20144'],
  },
  {
    text: 'Abstract\nResults: In the fully adjusted model, each hour of screen time went with more headaches (OR = 1.09 [95% CI = 1.03; 1.16]). P for interaction was 0.41.',
    pairs: ['or 1.09 1.03 1.16'],
  },
  {
    text: 'Abstract\nResults: Overall 33.4% (95% CI 31.0 to 35.9) of pupils had lice; prevalence was 41.2% (95% CI 37.7 to 44.8) in girls and 25.9% (95% CI 22.8 to 29.2) in boys.',
    pairs: ['p 33.4 31 35.9', 'p 41.2 37.7 44.8', 'p 25.9 22.8 29.2'],
  },
  {
    text: 'Results\nMilk was not related to acne (relative risk per glass 1.02, 95% confidence limits 0.95 and 1.10).',
    pairs: ['rr 1.02 0.95 1.1'],
  },
  {
    text: 'Results\nThe incidence was 12.4 per 1000 person-years (95% CI 10.9–14.1) in smokers and 5.1 per 1000 person-years (95% CI 4.4–5.9) in others (IRR 2.43, 95% CI 2.02–2.93).',
    pairs: ['? 12.4 10.9 14.1', '? 5.1 4.4 5.9', 'ir 2.43 2.02 2.93'],
  },
  {
    text: 'Results\nChildren born early scored 4.8 points (95% CI 3.0 to 6.6) lower in reading and 6.1 points (95% CI 4.2 to 8.0) lower in sums.',
    pairs: ['? 4.8 3 6.6', '? 6.1 4.2 8'],
  },
  {
    text: 'Results\nFever (OR 4.4; 95% CI 2.1–9.3), cough (OR 1.2; 95% CI 0.6–2.2) and loss of smell (OR 9.8; 95% CI 4.5–21.4) were looked at in patients aged 18 to 65.',
    pairs: ['or 4.4 2.1 9.3', 'or 1.2 0.6 2.2', 'or 9.8 4.5 21.4'],
  },
  {
    text: 'Results\nOf the 233 burns, 41 (17.6%) needed a graft. The risk was higher with flames (crude RR 2.9, 95% CI: 1.7 to 5.1).',
    pairs: ['rr 2.9 1.7 5.1'],
    counts: ['41/233'],
  },
  {
    text: 'Results\nThe slope was steeper in the exposed (b = 0.42; 95% CI: 0.18, 0.66), by −0.3 units a year (95% CI −0.5 to −0.1) in the rest.',
    pairs: ['? 0.42 0.18 0.66', '? -0.3 -0.5 -0.1'],
  },
  {
    text: 'Results\nVE was 62.0% (95% CI 55.1% to 67.9%) in week 3-8 and 31.5% (95% CI 20.0% to 41.3%) after month 6.',
    pairs: ['? 62 55.1 67.9', '? 31.5 20 41.3'],
  },
  {
    text: 'Results\nStandardised mortality was raised (SMR 1.32; 95% CI 1.10 to 1.57; 180 deaths seen, 136 expected). The population attributable fraction was 14% (95% CI 6 to 21).',
    pairs: ['? 1.32 1.1 1.57', '? 14 6 21'],
  },
  {
    text: 'Results\nThe prevalence ratio was 1.8 (95% CI 1.2–2.7) for back pain. Among those in pain, 28.1% (95% CI, 22.9 to 33.9%) took pills daily.',
    pairs: ['? 1.8 1.2 2.7', 'p 28.1 22.9 33.9'],
  },
  {
    text: 'Abstract\nWe followed 500 potters. Previous work suggested a threefold risk (OR 3.1, 95% CI 1.9 to 5.0). Dust in the air was tied to cough (OR 1.6, 95% CI 1.1 to 2.3). Lung function did not change.',
    pairs: ['or 1.6 1.1 2.3'],
  },
  {
    text: 'Abstract\nResults: Weight gain in pregnancy was 11.9 kg (95% CI 11.4–12.4). Birth weight was higher by 84 g (95% CI 31 g to 137 g).',
    pairs: ['? 11.9 11.4 12.4', '? 84 31 137'],
  },
  // Diagnostic studies
  {
    text: 'Abstract\nResults: The strip had a sensitivity of 87.5% (95% CI 81.2 to 92.2), a specificity of 94.0% (95% CI 90.6 to 96.4), and a positive predictive value of 81% (95% CI 73% to 87%).',
    pairs: ['p 87.5 81.2 92.2', 'p 94 90.6 96.4', 'p 81 73 87'],
  },
  {
    text: 'Abstract\nResults: Sensitivity was 0.83 (95% CI 0.76–0.88), specificity 0.91 (95% CI 0.86–0.95), AUROC 0.93 (95% CI 0.90–0.96).',
    pairs: ['p 0.83 0.76 0.88', 'p 0.91 0.86 0.95', '? 0.93 0.9 0.96'],
  },
  {
    text: 'Abstract\nResults: The score found 58 of 61 clots (sensitivity 95%; 95% CI, 86%-99%) and would have spared 120 of 300 scans.',
    pairs: ['p 95 86 99'],
    counts: ['58/61', '120/300'],
  },
  {
    text: 'Abstract\nMethods: Confidence intervals (95%) were exact. Results: The C-statistic was 0.74 (95% CI, 0.70-0.78) at 1 year and 0.71 (95% CI, 0.67-0.75) at 5 years; the calibration slope was 0.96 (95% CI 0.84 to 1.08).',
    pairs: ['? 0.74 0.7 0.78', '? 0.71 0.67 0.75', '? 0.96 0.84 1.08'],
  },
  {
    text: 'Abstract\nResults: Agreement on 92 of 100 slides was reached (κ = 0.84 [95% CI, 0.73-0.95]).',
    pairs: ['? 0.84 0.73 0.95'],
    counts: ['92/100'],
  },
  {
    text: 'Abstract\nResults: A level above 40 pg/mL had a diagnostic odds ratio of 21 (95% CI 11 to 40). Bias of the meter was −3.1 mg/dL (95% limits of agreement −18.0 to 11.8).',
    pairs: ['? 21 11 40'],
  },
  // Split-face
  {
    text: 'Abstract\nMethods: Exosome gel on one side, saline on the other, in 12 people. Results: At week 12, 5 of 12 people were better on the gel side and 4 of 12 on the other. Pore size was 0.22 ± 0.05 and 0.23 ± 0.06 mm².',
    pairs: [],
    counts: ['5/12', '4/12'],
    means: ['0.22 0.05', '0.23 0.06'],
  },
  {
    text: 'Abstract\nResults: The gain in elasticity was 8.1% greater on the treated side (95% CI 3.0% to 13.2%; p = 0.004, paired t test). 15/18 (83%) patients would choose it again.',
    pairs: ['? 8.1 3 13.2'],
    counts: ['15/18'],
  },
  {
    text: 'Abstract\nResults: On the GAIS, 16 of 22 sides (73%) with filler improved. Within-person mean difference in fold depth was −0.8 grades (95% CI −1.1 to −0.5).',
    pairs: ['md -0.8 -1.1 -0.5'],
    counts: ['16/22'],
  },
  {
    text: 'Abstract\nResults: Mean (SD) pain scores were 2.2 (1.0) on the cooled side and 4.8 (1.6) on the other (P < .001).',
    pairs: [],
    means: ['2.2 1', '4.8 1.6'],
  },
  {
    text: 'Results\nTransepidermal water loss at day 7 was 11.2 ± 3.4 g/m2/h on the balm side vs 14.9 ± 4.1 g/m2/h on the bare side. Baseline values were 15.0 ± 4.0 and 15.1 ± 4.2.',
    pairs: [],
    means: ['11.2 3.4', '14.9 4.1'],
  },
  // Hard places
  {
    text: 'Results\nDelivery was by section in 24 of 118 (20.3%) v 39 of 121 (32.2%) women, RR 0.63, 95% CI (0.41, 0.98), P=.04.',
    pairs: ['rr 0.63 0.41 0.98'],
    counts: ['24/118', '39/121'],
  },
  {
    text: 'Results\nSuicidal thoughts did not differ between arms (OR [95% CI] = 1.11 [0.72, 1.71]; p = 0.63).',
    pairs: ['or 1.11 0.72 1.71'],
  },
  {
    text: 'Methods\nWe took a hazard ratio of 0.75 (95% CI 0.60–0.94) from the pilot. Confidence intervals of 95% are given.\nResults\nThe ratio was 0.93 (95% CI 0.76–1.13) in the whole group.',
    pairs: ['? 0.93 0.76 1.13'],
  },
  {
    text: 'Results\nFrom 3/4/2015 to 12/11/2016, 98 cars were stopped. The 24/7 line took 1/3 of calls. Vision was 20/40 or better in 61 of 80 eyes (76%).',
    pairs: [],
    counts: ['61/80'],
  },
  {
    text: 'Results\nThe difference was 1.4 days (95 % CI, −0.2–3.0), and the ratio 1.09 (95 % CI, 0.98–1.21).',
    pairs: ['? 1.4 -0.2 3', '? 1.09 0.98 1.21'],
  },
  {
    text: 'Results\nHeart attacks were fewer with both doses: 10 mg (HR 0.77; 95% CI 0.60–0.99) and 20 mg (HR 0.69; 95% CI 0.53–0.90).',
    pairs: ['hr 0.77 0.6 0.99', 'hr 0.69 0.53 0.9'],
  },
  {
    text: 'Results\nIn the per-protocol set (n = 188), the effect was larger (standardised mean difference 0.61; 95% CI 0.31 to 0.90).',
    pairs: ['smd 0.61 0.31 0.9'],
  },
  {
    text: 'Results\nHot flushes per day fell by 3.8 (95% CI, 3.0 to 4.6) with acupuncture and 3.6 (95% CI, 2.8 to 4.4) with sham (P=.71).',
    pairs: ['? 3.8 3 4.6', '? 3.6 2.8 4.4'],
  },
  {
    text: 'Results\nMedian survival was 14.2 months (95% CI 12.1 to 16.9) and 11.0 months (95% CI 9.4 to 12.8); hazard ratio for death 0.78 (95% CI 0.64 to 0.96), log-rank P=0.017.',
    pairs: ['? 14.2 12.1 16.9', '? 11 9.4 12.8', 'hr 0.78 0.64 0.96'],
  },
  {
    text: 'Results\nUse of restraints dropped by 31% (95% CI 18 to 42%). Eleven of 14 wards (79%) kept the programme.',
    pairs: ['? 31 18 42'],
    counts: ['11/14'],
  },
  {
    text: 'Results\nPooled over seven trials, the risk ratio for relapse was 0.81 (95% CI 0.70 to 0.94; I2 = 32%).',
    pairs: ['rr 0.81 0.7 0.94'],
  },
  {
    text: 'Results\nNausea: 31/210 (14.8%) on A, 19/206 (9.2%) on B. One person on A and none on B died.',
    pairs: [],
    counts: ['31/210', '19/206'],
  },
  {
    text: 'Results\nLDL cholesterol was 1.12 mmol/L (0.29) lower. The confidence interval was wide. Ages ranged from 20 to 40.',
    pairs: [],
  },
  {
    text: 'Results\nSurvival to discharge was 21.0% v 14.5% (unadjusted difference, 6.5 percentage points [95% CI, 1.4-11.6]; adjusted RR, 1.44 [95% CI, 1.08-1.92]).',
    pairs: ['rd 6.5 1.4 11.6', 'rr 1.44 1.08 1.92'],
  },
  {
    text: 'Results\nEach extra year of school lowered the odds of dementia (OR, 0.93 per year [95% CI, 0.90–0.96]).',
    pairs: ['or 0.93 0.9 0.96'],
  },
  {
    text: 'Abstract\nTrial registration: NCT00000012. Results: Teeth were lost in 9 of 45 people with and 17 of 44 people without the varnish (p=0.06).',
    pairs: [],
    counts: ['9/45', '17/44'],
  },
  {
    text: 'Results\nMean stay was 5.1 days (SD 2.2; n = 60) against 6.3 days (SD 2.9; n = 58).',
    pairs: [],
    means: ['5.1 2.2', '6.3 2.9'],
  },
  {
    text: 'Results\nExpression of IL-6 rose 2.1 ± 0.4-fold in cells. In patients, CRP was 8.8 (95% CI 6.0–11.6) mg/l at admission.',
    pairs: ['? 8.8 6 11.6'],
  },
  {
    text: 'Discussion\nIn our trial the risk ratio was 0.8 (95% CI 0.6 to 1.1), against 0.5 (95% CI 0.3 to 0.8) in that of Lund [3].',
    pairs: [],
  },
]
