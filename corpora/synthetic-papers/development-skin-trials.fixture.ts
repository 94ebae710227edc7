import type { InventedPaper } from './synthetic-paper.ts'

/** Trials on the skin, in the house styles of dermatology and aesthetic journals. */
export const skinTrials: readonly InventedPaper[] = [
  {
    name: 'needling-pilot',
    title: 'Microneedling for stretch marks of the hips: a first look',
    design: 'UCT',
    flags: ['pilot', 'registered'],
    sampleSize: [17],
    registration: 'NCT09912345',
    coi: { status: 'declared-none', starts: 'The authors have indicated no significant interest' },
    funding: { status: 'none', type: 'none', starts: 'This research received no specific' },
    text: `Microneedling for stretch marks of the hips: a first look
Lena Vosskamp, MD, and Priya Dhanraj, MD
From the Clinic for Skin Surgery, Harrowgate-on-Sea. The authors have indicated no significant interest with commercial supporters.
ABSTRACT
BACKGROUND Stretch marks are hard to treat, and randomized trials of needling are few. OBJECTIVE To find out whether four needling sessions are acceptable before a randomized comparison is planned. METHODS In this pilot study, women with stretch marks of both hips were treated on both sides with the same device; there was no untreated control. RESULTS Of 21 women enrolled, 17 finished all sessions and were evaluated. Marks were narrower in 12. CONCLUSION A controlled trial looks feasible.
INTRODUCTION
Brookhaven and co-workers randomized 64 women to needling or a retinoid cream and saw little difference between the groups (1). In a split-abdomen trial of 20 women, the treated half improved more (2). Neither looked at the hips.
METHODS
We screened 33 women between March and July. Women older than 18 years with white stretch marks were eligible. Everyone received four sessions three weeks apart on both hips with a pen at 1.5 mm. Photographs were rated by two dermatologists who knew the order of the pictures. The study was registered (NCT09912345).
RESULTS
Twenty-one women were enrolled. Four withdrew, two because of pain and two who moved. The remaining 17 women were evaluated at week 20. Mean width fell from 4.1 mm to 3.2 mm.
DISCUSSION
Women accepted the treatment well. Without a control group we cannot tell what needling itself does. A randomized split-side trial of 50 women is being planned.
FUNDING
This research received no specific grant from any agency in the public, commercial or not-for-profit sectors.
REFERENCES
1. Brookhaven T. Needling or cream. Invented Surg. 2015;2:11-4.
2. Olafsdottir M. Half an abdomen. Invented Surg. 2017;4:90-3.`,
  },
  {
    name: 'melasma-split',
    title: 'Tranexamic acid drops after laser toning for melasma: a split-face randomised trial',
    design: 'RCT-SPLIT',
    flags: ['placebo', 'double-blind', 'registered'],
    sampleSize: [34, 36],
    registration: 'ChiCTR9900012345',
    coi: { status: 'declared-present', industry: true, starts: 'H. Lim is' },
    funding: { status: 'stated', type: 'maker', starts: 'Perlacea Laboratories provided' },
    text: `Tranexamic acid drops after laser toning for melasma: a split-face randomised trial
Hana Lim, Oskar Prewitt, Denise Okafor
Abstract
Background Melasma comes back after laser toning. Objectives To compare drops of tranexamic acid with vehicle after toning. Methods Thirty-six women were treated; one cheek received the drops and the other vehicle, as decided by a computer list. Neither the women nor the raters knew which was which. Results Thirty-four women (68 cheeks) were analysed. The score fell by 3.1 on the treated and 1.8 on the vehicle side (P = 0.01). Conclusions The drops helped a little.
Introduction
Laser toning lightens melasma for some months. Tablets of tranexamic acid helped 561 people in a large retrospective series, and a parallel-group trial that randomised 120 women found cream no better than its base. The two sides of a face have not been compared after toning.
Materials and methods
A sample of 30 women was needed to find a difference of one point with a power of 80%. Women of skin types III to V aged 25 to 60 were invited and 52 were screened. Allocation of the sides was by a computer-generated list kept by a pharmacist. Vehicle drops looked and smelled the same. The trial was registered as ChiCTR9900012345.
Results
Thirty-six women were randomised. Two were lost after the third visit, so that 34 women with 68 cheeks were analysed. Mean age was 41 years (SD 7). Erythema lasted longer than a day in 5 women.
Discussion
We found a modest effect. The follow-up of 12 weeks was short.
Conflict of interest
H. Lim is a paid adviser to Perlacea Laboratories and holds shares in the company. O. Prewitt and D. Okafor have no conflict of interest to declare.
Funding source
Perlacea Laboratories provided the drops and the vehicle and paid for the raters. The company had no say in the analysis or in the decision to publish.
References
1. Adeyemi K. Tablets for melasma. J Invented Dermatol. 2018;9:1-8.`,
  },
  {
    name: 'atopic-cream',
    title:
      'Ceramide cream or urea cream in mild atopic dermatitis of adults: a randomised, assessor-blinded trial at five centres',
    design: 'RCT-PAR',
    flags: ['single-blind', 'multicentre', 'registered'],
    sampleSize: [212, 205],
    registration: 'ISRCTN99123456',
    coi: { status: 'declared-present', industry: true, starts: 'GW has received speaker fees' },
    funding: { status: 'stated', type: 'government', starts: 'The trial was funded by the Northern Institute' },
    text: `Ceramide cream or urea cream in mild atopic dermatitis of adults: a randomised, assessor-blinded trial at five centres
Gwen Walcott, Rui Tavares, Solveig Aune
Summary
Background Emollients are the base of treatment, yet few have been compared. Methods In this randomised trial at five centres, adults with mild atopic dermatitis were assigned (1:1) to ceramide cream or urea cream for 12 weeks. Assessors did not know the group. The primary outcome was the eczema score at week 12. Findings Between Jan 8 and Nov 30, 2019, 212 participants were randomly assigned, 106 to each cream; 205 were included in the primary analysis. The scores did not differ (mean difference 0.3, 95% CI -0.5 to 1.1). Interpretation Either cream can be used.
Introduction
Earlier work is scant: one trial of 44 children compared two ceramide creams, and a half-body comparison in 18 adults found urea better for scaling.
Methods
Participants were recruited at outpatient clinics of five hospitals. We calculated that 200 participants were needed. Randomisation used permuted blocks of four, stratified by centre. Neither participants nor clinicians could be masked because the creams smell differently. The trial is registered, ISRCTN99123456.
Results
Of 380 people screened, 168 were not eligible or declined. Of the 212 randomised, seven withdrew before the first assessment. Adverse events were reported by 19 (18%) of 106 in the ceramide group and 22 (21%) of 106 in the urea group.
Discussion
Both creams did equally well over three months.
Contributors
GW and SA designed the trial. RT did the analysis.
Declaration of interests
GW has received speaker fees from Dermavale and Norrskin, outside the submitted work. RT and SA declare no competing interests.
Role of the funding source
The funder of the study had no role in study design, data collection, data analysis, data interpretation, or writing of the report.
Acknowledgments
The trial was funded by the Northern Institute for Health Research (grant 17/204). We thank Berit Holm for her help.
References
1 Zhao Q. Two ceramide creams in children. Invented Lancet 2014; 3: 22-30.`,
  },
  {
    name: 'filler-bilateral',
    title: 'Lip volume after a new hyaluronic acid filler: 24-week results',
    design: 'UCT',
    flags: ['open-label', 'multicentre', 'industry-run'],
    sampleSize: [88, 90],
    coi: { status: 'declared-present', industry: true, starts: 'Dr Sandoval and Dr Krige' },
    funding: { status: 'stated', type: 'maker', starts: 'This study was sponsored by Fillarté' },
    text: `Lip volume after a new hyaluronic acid filler: 24-week results
Inés Sandoval, Pieter Krige, Joanna Weir
Abstract
Background: Fillers differ in how long they last. Aim: To describe lip fullness after one session of HA-Plump. Patients/Methods: In this open-label, multicenter study, adults who wished fuller lips received HA-Plump in both lips at three private clinics. All were followed up for 24 weeks. Results: Ninety participants were treated and 88 returned at week 24. Fullness improved by one grade or more in 71 of 88. Conclusion: The filler lasted six months in most people.
1 | INTRODUCTION
A randomized trial in 158 women compared two older gels, and half-lip comparisons exist as well. HA-Plump has not been tested before.
2 | METHODS
2.1 | Participants
Adults aged 21 to 65 with thin or very thin lips could take part. Each received 1.0 mL at most per lip.
2.2 | Assessments
Fullness was scored on a five-grade scale at weeks 4, 12 and 24. Photographs of each half of the face were stored.
3 | RESULTS
A total of 97 people were screened and 90 were treated. Two did not come back. Swelling was noted by 63 participants and a haematoma by 8.
4 | DISCUSSION
Most participants kept fuller lips. There was no comparison group.
ACKNOWLEDGEMENTS
This study was sponsored by Fillarté SA, the maker of HA-Plump. Medical writing was provided by Scribemed and paid for by Fillarté SA.
CONFLICT OF INTEREST STATEMENT
Dr Sandoval and Dr Krige were investigators for Fillarté SA and received fees for it. Dr Weir is an employee of Fillarté SA.
DATA AVAILABILITY STATEMENT
The data are available from the corresponding author on reasonable request.
REFERENCES
1. Moreau B. Two gels for lips. J Invented Cosmet. 2016;1:3-9.`,
  },
  {
    name: 'axilla-crossover',
    title: 'Iontophoresis at home for sweating palms: a randomised crossover study',
    design: 'RCT-XO',
    flags: ['placebo'],
    sampleSize: [26, 24],
    coi: { status: 'declared-none', starts: 'The authors declare no conflict of interest' },
    funding: {
      status: 'stated',
      type: 'institution',
      starts: 'This research was funded by the University of Westmark',
    },
    text: `Article
Iontophoresis at home for sweating palms: a randomised crossover study
Amir Rostami, Chiara Bellandi and Jun Takeda
Abstract: Sweating palms trouble many young people. We tested iontophoresis at home against sham in a randomised crossover study. Twenty-six volunteers used the active and the sham device for four weeks each, in random order, with four weeks of washout. Sweat was weighed on filter paper. Twenty-four volunteers completed both periods. Sweat fell by 41% with the active device and by 12% with sham (p < 0.001). Home devices work while they are used.
Keywords: hyperhidrosis; iontophoresis; crossover
1. Introduction
About 3% of people sweat more than they need. In a split-hand trial, Gundersen et al. treated one palm of 15 patients. Botulinum toxin was compared with aluminium salts in 96 randomised patients in another study.
2. Materials and Methods
2.1. Participants
Volunteers aged 18 to 40 years with a sweat rate above 50 mg/min were recruited through notices at the university.
2.2. Procedures
The order of periods was drawn from opaque envelopes. The sham device lit up but passed no current.
3. Results
Between May and October, 26 volunteers were randomised: 13 began with the active device and 13 with sham. Two left in the second period. Tingling was felt by 18 volunteers.
4. Discussion
The effect wore off within two weeks. We did not look at quality of life.
5. Conclusions
Iontophoresis at home lessens sweating.
Author Contributions: Conceptualization, A.R.; methodology, C.B.; writing, A.R. and J.T. All authors have read and agreed to the published version of the manuscript.
Funding: This research was funded by the University of Westmark, start-up grant 88.
Institutional Review Board Statement: Approved by the board of Westmark (2020-11).
Informed Consent Statement: Informed consent was obtained from all volunteers.
Data Availability Statement: Data are available on request.
Conflicts of Interest: The authors declare no conflict of interest.
References
1. Gundersen, L. One palm at a time. Invented Skin 2012, 3, 14.`,
  },
  {
    name: 'peel-side-chosen',
    title: 'Salicylic peel on one cheek, glycolic peel on the other',
    design: 'SPLIT-NR',
    sampleSize: [19],
    coi: { status: 'no-statement-found', starts: null },
    funding: { status: 'not-stated', type: 'not-stated', starts: null },
    text: `Salicylic peel on one cheek, glycolic peel on the other
Marguerite Duval, Sunil Perera
Skin Clinic of Port Aurel
Summary
Nineteen patients with comedonal acne had five peels two weeks apart: salicylic acid 30% on the right cheek and glycolic acid 50% on the left. Lesions were counted before every session. Non-inflamed lesions fell by 52% on the right and by 44% on the left. Burning was stronger on the left. Both peels seem useful.
Introduction
Chemical peels are old remedies. Comparisons within the same person remove much of the difference between people. A trial of 60 patients randomised to a peel or to benzoyl peroxide gave mixed results.
Patients and methods
All patients who came to our clinic with at least 15 comedones on each cheek were invited between 2016 and 2017. The right cheek always received salicylic acid. A nurse who did not apply the peels counted the lesions. Sides were compared with the Wilcoxon signed-rank test.
Results
There were 15 women and 4 men, aged 16 to 33 years. All 19 finished the course. The 38 cheeks had on average 24 comedones at the start.
Discussion
Our figures favour salicylic acid a little, though the side was not drawn by lot, and people tend to sleep on one side. Larger studies should randomise the cheeks.
Acknowledgements
We are grateful to nurse Elodie Marchand for counting.
References
1. Hollis W. Peels old and new. Ann Invented Med. 2010;4:77-80.`,
  },
]
