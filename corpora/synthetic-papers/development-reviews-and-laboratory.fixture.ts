import type { InventedPaper } from './synthetic-paper.ts'

/** Reviews, laboratory work and opinions. */
export const reviewsAndLaboratory: readonly InventedPaper[] = [
  {
    name: 'exosome-review',
    title: 'Exosomes for hair loss: promise and proof',
    design: 'REV-N',
    sampleSize: [],
    coi: { status: 'declared-present', industry: true, starts: 'K.A. is a co-founder' },
    funding: { status: 'not-stated', type: 'not-stated', starts: null },
    text: `Review
Exosomes for hair loss: promise and proof
Kofi Antwi, Elin Sandberg
Abstract
Exosomes are sold for hair loss in many clinics. In this narrative review we describe what exosomes are, what has been tried in animals and people, and what is missing. Most studies are small and have no control.
Introduction
Hair loss affects half of all men. Interest in exosomes has grown fast.
What has been tried in people
Tran and colleagues randomised 28 men in a split-scalp trial to exosomes or saline and counted more hair on the treated half. An uncontrolled study followed 39 patients for 12 weeks. The largest series included 64 patients from three clinics. None was registered.
What has been tried in animals
In mice, hair grew back sooner after exosomes from dermal papilla cells.
Discussion
Products differ, and few say what is in them. Randomised trials with a placebo are needed.
Conclusions
The proof lags behind the promise.
Conflicts of Interest
K.A. is a co-founder of Folliculab and owns a patent on a hair serum. E.S. declares no conflict.
References
1. Tran V. Half a scalp. Invented Hair. 2021;1:1-9.`,
  },
  {
    name: 'scar-meta',
    title: 'Silicone gel for the prevention of scars: a systematic review and meta-analysis',
    design: 'SR-MA',
    flags: ['registered'],
    sampleSize: [14, 1022],
    registration: 'CRD42099123456',
    coi: { status: 'declared-none', starts: 'The authors have no financial interest' },
    funding: { status: 'none', type: 'none', starts: 'No funding was received' },
    text: `Silicone gel for the prevention of scars: a systematic review and meta-analysis
Ravi Menon, Agnes Kral, Tove Hald
Background: Silicone is widely advised. Methods: We searched three databases to June 2021 for randomised trials of silicone gel after surgery. Two reviewers chose the studies. Results: Fourteen trials with 1,022 participants were included; nine could be pooled. Scars were softer with silicone (standardised mean difference -0.41, 95% CI -0.70 to -0.12; I2 = 62%). Conclusions: Silicone may help, with low certainty. Registration: PROSPERO CRD42099123456.
Introduction
Scars trouble many people after surgery. An older review included eight trials.
Methods
The report follows PRISMA 2020. Trials in people of any age were eligible, split-scar trials included.
Results
The search gave 1,874 records; 96 full texts were read and 14 trials were included. The trials had between 20 and 160 participants. Five were split-scar trials.
Discussion
Risk of bias was high in ten trials.
Disclosure: The authors have no financial interest in any of the products mentioned in this article. No funding was received for this article.
References
1. Novak H. Eight trials. Invented Plast Surg. 2009;3:3.`,
  },
  {
    name: 'hospital-garden-sr',
    title: 'Hospital gardens and the well-being of staff: a systematic review',
    design: 'SR',
    sampleSize: [11],
    coi: { status: 'declared-none', starts: 'None of the authors has' },
    funding: { status: 'stated', type: 'institution', starts: 'MC holds a doctoral fellowship' },
    text: `Hospital gardens and the well-being of staff: a systematic review
Moira Cullen, Stefan Apel
ABSTRACT
Aim: To sum up what is known about gardens and staff. Design: Systematic review without meta-analysis. Data sources: Four databases were searched up to March 2020. Results: Eleven studies met the criteria: one randomised crossover trial (29 nurses), four before-and-after studies and six surveys. Because measures differed, findings are told in words. Conclusion: Gardens are liked; effects on stress are uncertain.
INTRODUCTION
Gardens are costly. Whether they help staff has not been reviewed.
METHODS
Two of us screened 642 titles. Quality was judged with a standard tool.
RESULTS
The eleven studies came from six countries and had 12 to 410 participants each.
DISCUSSION
Only one study was randomised.
FUNDING INFORMATION
MC holds a doctoral fellowship of the University of Lowmoor.
CONFLICT OF INTEREST
None of the authors has anything to declare.
REFERENCES
Baird, L. (2012). Green breaks. Invented Nursing, 4, 1-9.`,
  },
  {
    name: 'fibroblast-peptide',
    title: 'A copper peptide raises collagen in cultured human fibroblasts',
    design: 'LAB',
    sampleSize: [3],
    coi: { status: 'declared-present', industry: true, starts: 'Yuki Arden and Pablo Ferrer are employees' },
    funding: { status: 'stated', type: 'maker', starts: 'Dermacopa Co., Ltd. funded' },
    text: `A copper peptide raises collagen in cultured human fibroblasts
Yuki Arden, Pablo Ferrer, Nils Oberg
Abstract: Background: Copper peptides are used in creams. Methods: Human dermal fibroblasts from three donors were cultured with the peptide at 0.1 to 10 µM. Collagen was measured by ELISA and gene expression by PCR. Results: Collagen rose 1.8-fold at 1 µM (n = 6 wells). Conclusion: The peptide acts on fibroblasts in culture; whether creams do so in people is open.
Introduction
A half-face study of 67 women with a copper cream reported fewer fine lines.
Materials and methods
Cells of passage 3 to 6 were seeded at 10,000 cells per well. Each experiment was repeated three times.
Results
No toxicity was seen up to 10 µM.
Discussion
Cells in a dish are not skin.
Acknowledgments
Dermacopa Co., Ltd. funded the work and supplied the peptide.
Disclosure
Yuki Arden and Pablo Ferrer are employees of Dermacopa Co., Ltd. Nils Oberg reports no conflicts of interest in this work.
References
1. Lamont E. Copper cream. Clin Cosmet Invent Dermatol. 2011;4:1-7.`,
  },
  {
    name: 'mice-wounds',
    title: 'Topical insulin speeds wound closure in diabetic mice',
    design: 'ANIM',
    sampleSize: [40],
    coi: { status: 'declared-none', starts: 'The authors declare that they have no known competing' },
    funding: { status: 'stated', type: 'government', starts: 'This work was supported by the National Natural' },
    text: `Topical insulin speeds wound closure in diabetic mice
Jing Bao, Rupert Lyle
ABSTRACT
Wounds heal slowly in diabetes. Forty diabetic mice with a wound on the back were randomly assigned to insulin gel or plain gel (n = 20 per group). Wound area was measured every third day. On day 9 the area was 38% smaller with insulin. Insulin gel may speed closure in mice.
1. Introduction
In people, one trial randomised 45 patients with foot ulcers to insulin or saline.
2. Material and methods
2.1. Animals
Male mice, 8 weeks old, were housed five a cage. Experiments were approved by the animal board.
3. Results
All 40 mice survived. Two wounds were infected.
4. Discussion
Mice close wounds mostly by contraction, unlike people.
CRediT authorship contribution statement
Jing Bao: Investigation. Rupert Lyle: Supervision.
Declaration of competing interest
The authors declare that they have no known competing financial interests or personal relationships that could have appeared to influence the work reported in this paper.
Acknowledgments
This work was supported by the National Natural Resources Council of Eastland [grant number 81990].
References
[1] P. Dray, Foot ulcers, Invent. Biomed. 3 (2017) 1-8.`,
  },
]
