import type { InventedPaper } from './synthetic-paper.ts'

/** Held back while the rules were mended: trials of skin and body. */
export const heldBackTrials: readonly InventedPaper[] = [
  {
    name: 'hand-laser-halves',
    title: 'Picosecond laser with or without vitamin C serum for lentigines of the hands',
    design: 'RCT-SPLIT',
    flags: ['registered', 'single-blind'],
    sampleSize: [22, 24],
    registration: 'KCT0009912',
    coi: { status: 'declared-present', industry: true, starts: 'T. Okuda gives lectures' },
    funding: { status: 'stated', type: 'industry', starts: 'Vitalume Corp lent the laser' },
    text: `Picosecond laser with or without vitamin C serum for lentigines of the hands
Tomoe Okuda, Faisal Rahmani, Greta Lindahl
Abstract
Background: Dark marks are common after lasers. Aims: To learn whether serum after the laser makes marks rarer. Patients and Methods: Both hands of each person were treated with the laser, and the hand to receive serum was drawn by lot. A blinded rater judged the photographs. Results: Twenty-four people entered the study and 22 (44 hands) were analysed. Dark marks were seen on 5 hands with serum and 9 hands without (McNemar P = 0.13). Conclusions: Serum made no clear difference.
Introduction
Two hundred and three patients were treated in the largest series of lasers for lentigines. A randomised trial of 80 patients compared two lasers.
Patients and Methods
We aimed for 26 people, as 20% might be lost. Thirty-eight people were screened for eligibility. Envelopes decided which hand received the serum. The study is in the Korean register (KCT0009912).
Results
Of the 24 people who entered, two were lost: one moved abroad and one became pregnant. The other 22 were analysed. Mean age was 58 years.
Discussion
Both hands did well.
Limitations: The study was small and short.
Acknowledgement
Vitalume Corp lent the laser for the time of the study and had no other part in it.
Conflict of Interest
T. Okuda gives lectures for Vitalume Corp, which makes the laser, and is paid for them. F. Rahmani and G. Lindahl have nothing to disclose.
References
1. Birk N. Lentigines by the hundred. Lasers Invented. 2012;4:1.`,
  },
  {
    name: 'cellulite-open',
    title: 'Shock waves for cellulite of the thighs: a prospective single-arm study',
    design: 'UCT',
    flags: ['registered'],
    sampleSize: [47, 50],
    registration: 'NCT09700222',
    coi: { status: 'declared-present', industry: true, starts: 'M. Oyelaran has received equipment' },
    funding: { status: 'none', type: 'none', starts: 'This study did not receive any funding' },
    text: `Shock waves for cellulite of the thighs: a prospective single-arm study
Morayo Oyelaran, Jitka Kovarova
Abstract
Background Cellulite is seen in most women. Objective To describe the dimple count after six sessions of shock waves. Methods Women with moderate cellulite had six weekly sessions on both thighs. Dimples were counted before, at week 6 and at week 18. Results Fifty women began and 47 came to the last visit; their 94 thighs had a mean of 9.2 dimples before and 6.7 at week 18. Conclusion Dimples were fewer after treatment.
Introduction
In a half-side trial by Steinmann et al., 25 women were randomised to have the left or the right thigh treated. A larger trial with 53 women used sham on both thighs.
Methods
This was a prospective study with one group. Women aged 20 to 55 with a body mass index below 30 took part. The study was registered beforehand (NCT09700222).
Results
We enrolled 50 women. Three left after the second session because of bruises. Of the 47 women seen at week 18, 39 were satisfied.
Discussion
There was no control, and counting was not blinded.
Funding sources
This study did not receive any funding.
Conflicts of interest disclosure
M. Oyelaran has received equipment on loan from Ondatek and travel costs for two congresses. J. Kovarova: none.
References
1. Steinmann R. One thigh. Aesth Invented. 2011;1:2.`,
  },
  {
    name: 'inhaler-switch',
    title: 'Dry powder inhalers at the school nurse: open-label randomised trial',
    design: 'RCT-PAR',
    flags: ['open-label', 'registered'],
    sampleSize: [131, 124],
    registration: 'CTRI/2020/01/099123',
    coi: { status: 'declared-none', starts: 'We declare no competing interests' },
    funding: { status: 'stated', type: 'charity', starts: 'Breathe Easy Foundation' },
    text: `Dry powder inhalers at the school nurse: open-label randomised trial
Neha Varma, Boris Stoev, Clara Whitlock
Summary
Background Children forget their inhalers. Methods We did an open-label, parallel-group, randomised trial at 18 schools. Children aged 6 to 11 years with asthma were assigned (1:1) to take their inhaler with the school nurse or at home as usual. The primary outcome was attacks over 9 months. Findings 131 children were enrolled and randomly assigned: 66 to the school group and 65 to the home group. 124 children completed follow-up. There were 31 attacks in the school group and 49 in the home group (rate ratio 0.62, 95% CI 0.40-0.97). Interpretation Nurses can help. Funding Breathe Easy Foundation.
Introduction
Observed treatment is old in tuberculosis, where 2 219 patients were studied. For asthma, a cluster trial randomised 21 schools.
Methods
Schools had to have a nurse on every day. Each child was randomised on its own. We needed 120 children for 80% power. Registration: CTRI/2020/01/099123.
Results
We assessed 204 children, of whom 73 were not eligible. Seven were lost to follow-up.
Discussion
Attacks were fewer. Families knew the group.
Contributors
All authors wrote the paper.
Declaration of interests
We declare no competing interests.
Data sharing
Data will be shared on request.
References
1 Fenn O. Observed. Invented Lancet Child 2018; 2: 1.`,
  },
  {
    name: 'honey-tonsil-groups',
    title: 'Honey after tonsillectomy in adults',
    design: 'RCT-PAR',
    flags: ['placebo', 'double-blind'],
    sampleSize: [58, 60],
    coi: { status: 'no-statement-found', starts: null },
    funding: { status: 'stated', type: 'maker', starts: 'Honey and syrup were given by' },
    text: `Honey after tonsillectomy in adults
Zdenka Hruba, Paul Abara
Objective. To see whether honey eases pain after tonsillectomy. Study Design. Randomized double-blind trial. Setting. One teaching hospital. Methods. Adults were randomized to honey (n = 30) or a syrup of the same look and taste (n = 30), four spoons a day for ten days. Pain was marked daily on a line of 100 mm. Results. Data of 58 patients were analyzed. Pain on day 5 was 34 mm with honey and 46 mm with syrup (P = .02). Conclusion. Honey eases pain somewhat.
Pain after tonsillectomy lasts for about ten days. In children, 104 patients were randomized in a trial of honey with good results.
Methods
Patients with bleeding disorders or diabetes were not included. Bottles were numbered by the pharmacy.
Results
Seventy-one patients were asked. Eleven refused. Two patients in the syrup group did not return the diary. One patient in each group bled.
Discussion
The taste may have told some patients what they had.
Acknowledgments
Honey and syrup were given by Beeland Farms, which sells the honey. We thank all patients.
References
1. Amsel I. Honey for children. Otolaryngol Invented. 2013;1:1.`,
  },
  {
    name: 'eye-drops-paired',
    title: 'Cooled or room-warm artificial tears: one eye each',
    design: 'RCT-SPLIT',
    sampleSize: [40],
    coi: { status: 'declared-none', starts: 'I. Naidoo, None' },
    funding: { status: 'none', type: 'none', starts: 'None' },
    text: `Cooled or room-warm artificial tears: one eye each
Indira Naidoo and Felix Aumann
PURPOSE. Cold drops may soothe more. METHODS. Forty people with dry eyes were given cooled tears in one eye and room-warm tears in the fellow eye for two weeks; which eye was which was randomized. Comfort was scored from 0 to 100. RESULTS. Eighty eyes of 40 people were studied. Comfort was 71 with cooled and 66 with warm tears (P = 0.08). CONCLUSIONS. Cooling makes little difference.
Dry eye is common in offices. A parallel-group trial with 210 people compared two brands of tears.
METHODS
People who worked at screens for six hours a day were recruited. Participants put in the drops four times a day. The list was made by a statistician.
RESULTS
All 40 people finished. Mean age was 38 years, and 27 were women.
DISCUSSION
The study was short.
Acknowledgments
Supported by: None
Disclosure: I. Naidoo, None; F. Aumann, None
References
1. Castell B. Two brands. Invest Invented Vis. 2016;5:5.`,
  },
  {
    name: 'diet-crossover',
    title: 'Early or late dinner and glucose in shift workers',
    design: 'RCT-XO',
    flags: ['registered'],
    sampleSize: [18, 16],
    registration: 'UMIN000099123',
    coi: { status: 'unclear', starts: null },
    funding: { status: 'stated', type: 'mixed', starts: 'Supported by the Danforth Metabolic Society' },
    text: `Early or late dinner and glucose in shift workers
Hiroto Minami, Eszter Vas, Paul Kamara
ABSTRACT
Background: Eating late may raise glucose. Objective: We compared dinner at 18:00 with dinner at 22:00. Design: Eighteen shift workers ate early and late dinners for five days each in a randomized, crossover design with a washout of two weeks. Results: Sixteen workers completed both conditions. Mean glucose at night was 0.6 mmol/L higher after late dinners (P = 0.004). Conclusions: Early dinners lower glucose at night. This trial was registered at the UMIN registry as UMIN000099123.
INTRODUCTION
A cohort of 8153 adults linked late dinners with weight. In another trial 93 women were randomized to a large breakfast or a large dinner.
SUBJECTS AND METHODS
Workers of a bakery aged 20 to 50 years were recruited. Order was decided by a random number table.
RESULTS
Two workers dropped out in the second period.
DISCUSSION
Five days are few.
The authors' responsibilities were as follows: HM designed the research; EV conducted it; PK analyzed data. None of the funders saw the report before it was sent in.
Supported by the Danforth Metabolic Society and by Panifex Bakeries, Inc.
REFERENCES
1. Quill M. Breakfast or dinner. Am J Invented Nutr. 2013;1:1.`,
  },
  {
    name: 'stepped-falls',
    title: 'Nurse-led rounds against falls in care homes: a stepped-wedge trial',
    design: 'RCT-CLU',
    flags: ['registered', 'pragmatic'],
    sampleSize: [1460],
    registration: 'ISRCTN99887766',
    coi: { status: 'declared-none', starts: 'Not declared' },
    funding: { status: 'stated', type: 'government', starts: 'National Care Research Programme' },
    text: `Nurse-led rounds against falls in care homes: a stepped-wedge trial
Hester Blyth, Olu Adebayo
Background: falls are common in care homes. Methods: in a pragmatic stepped-wedge trial, 20 care homes began nurse-led rounds in an order decided by chance, four homes every two months. Falls were taken from home registers. Results: 1,460 residents took part. There were 5.1 falls per 1,000 days before and 4.4 after the start of rounds (rate ratio 0.87, 95% CI 0.78-0.97). Conclusions: rounds lessen falls a little. Registration: ISRCTN99887766.
Introduction
Several trials have randomised single residents, the largest with 3,200 people.
Methods
All homes of one county with 30 beds or more were invited. The design had six periods.
Results
Of 27 homes invited, 20 took part. They had 1,460 residents with a median age of 86 years.
Discussion
Registers may miss falls that nobody saw.
Declaration of Sources of Funding: National Care Research Programme (NC/18/7). The programme played no role in the study.
Declaration of Conflicts of Interest: Not declared by any author: there are none.
References
1. Marsh T. Falls. Age Invented. 2010;39:1.`,
  },
]
