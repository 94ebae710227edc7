import type { InventedStudy } from './synthetic-abstract.ts'

/** Observations, reviews, laboratory and opinion held back: looked at once before the rules were mended on the other studies and once after. */
export const unseenOthers: readonly InventedStudy[] = [
  {
    title: 'Handgrip in midlife and hospital stays thirty years on',
    design: ['COH-P'],
    sizes: [5210, 4988],
    states: 'followed',
    text: `BACKGROUND: Grip may tell about later health. METHODS: Handgrip was measured in 5210 men and women aged 40-55 years in 1978-1980, who were then followed for hospital stays until 2010. Complete data were available for 4988. RESULTS: People in the weakest third spent 1.6 times as many days in hospital as those in the strongest third, after adjustment for smoking and body mass. CONCLUSION: Grip in midlife foretells hospital stays.`,
  },
  {
    title: 'Outcome of melanoma in people with a transplanted kidney: a single-centre experience',
    design: ['COH-R', 'CSER'],
    sizes: [57],
    states: 'retrospective',
    text: `Introduction. Melanoma may run a worse course after transplantation. Methods. We retrospectively analysed 57 patients who developed a melanoma among 2,318 kidney recipients between 1990 and 2015. Results. The median time from transplantation to melanoma was 7.5 years. Five-year survival was 68%. Thick tumours and azathioprine were related to death. Conclusion. Skin checks once a year are advised.`,
  },
  {
    title: 'Hip implants of two makers: 10-year results from the joint registry',
    design: ['COH-R', 'COH-P'],
    sizes: [18204, 16117],
    states: 'registry',
    text: `Background and purpose — Two uncemented stems are used most. We compared their revision rates in the national joint registry. Patients and methods — We included 18,204 hips (16,117 patients) operated on for arthritis in 2005–2015: 10,090 with stem A and 8,114 with stem B. Results — Ten-year survival was 96.1% and 95.2%. The adjusted hazard ratio for revision was 1.2 (CI 1.0–1.4). Interpretation — The stems differ little.`,
  },
  {
    title: 'Antacids in pregnancy and childhood asthma',
    design: ['CC'],
    sizes: [6300, 1260],
    states: 'nested',
    text: `Aims. To examine whether antacids taken in pregnancy are related to asthma in children. Methods. In a nested case-control analysis within a claims database, 1260 children with asthma were matched by age, sex and region to 5040 children without asthma. Prescriptions of the mothers were taken from the database. Results. Use of antacids was more frequent among mothers of cases (adjusted OR 1.18; 95% CI 1.02–1.37). Conclusions. The association is weak.`,
  },
  {
    title: 'Risk factors for keloids after ear piercing',
    design: ['CC'],
    sizes: [248, 124],
    states: 'control',
    text: `Background: Why some people get keloids after piercing is not known. Methods: A hospital-based case-control study was carried out. The cases were 124 women with keloids of the ear lobe and the controls 124 women with pierced ears without keloids. Results: Piercing after the age of 11, infection and a family history were more frequent in cases than in controls. Conclusions: Piercing in early childhood may be safer.`,
  },
  {
    title: 'Sun habits of outdoor workers: an online questionnaire',
    design: ['XS'],
    sizes: [1106],
    states: 'online',
    text: `Outdoor workers get much sun. The aim was to describe their habits. An anonymous online questionnaire was open for eight weeks in 2021, and links were sent to 42 firms with about 7,000 employees. Of the 1,391 people who opened the link, 1,106 gave complete answers. A hat was worn by 58%, sunscreen by 31%; the reasons were forgetfulness and sweat. Women used sunscreen more often (OR 3.4). Firms should provide it.`,
  },
  {
    title: 'How common is hand eczema among hairdressers’ apprentices?',
    design: ['XS'],
    sizes: [612],
    states: 'examined',
    text: `Aims: To determine the prevalence of hand eczema. Methods: Six hundred and eighty apprentices of 11 vocational schools were invited. A dermatologist examined the hands of 612 (90%) and took a standard history. Results: Hand eczema was present in 134 (21.9%). Wet work of more than four hours and atopy were related to eczema. Mean age was 18.3 years. Conclusion: Prevention must start in the first year.`,
  },
  {
    title: 'Ultrasound by nurses for wrist fractures of children',
    design: ['DTA'],
    sizes: [318],
    states: 'accuracy',
    text: `Study objective: We determine the accuracy of ultrasound by nurses for fractures of the wrist. Methods: This prospective study enrolled children aged 4 to 16 years with a tender wrist at one emergency department. Nurses scanned before radiography; the radiologist's report was the criterion standard. Results: Three hundred eighteen children were enrolled, 141 with a fracture. Sensitivity was 94% (95% CI 89% to 97%) and specificity 88%. Agreement between nurses was good (kappa 0.79). Conclusion: Nurses can rule out fractures.`,
  },
  {
    title: 'Deciding for or against breast reconstruction: a grounded theory',
    design: ['QUAL'],
    sizes: [31],
    states: 'grounded theory',
    text: `Objective: To understand how women decide about reconstruction. Participants: Thirty-one women, of whom 17 had chosen reconstruction. Methods: Constructivist grounded theory with semi-structured interviews lasting 35 to 90 minutes. Findings: Deciding was a way of “staying whole”, which had different meanings. Partners were heard but not followed. Implications for nursing: Time between diagnosis and decision should be protected.`,
  },
  {
    title: 'S3 guideline on scalp ringworm: update',
    design: ['GUIDE'],
    sizes: [],
    states: 'guideline',
    text: `Scalp ringworm is on the rise. This updated guideline was developed by delegates of eleven societies in a structured consensus process. After a systematic search, 64 studies were graded. Griseofulvin is recommended for Microsporum and terbinafine for Trichophyton. Treatment should go on until culture is negative. Schools need not exclude children under treatment. The guideline is valid until 2028.`,
  },
  {
    title: 'Network of treatments for foot warts: Bayesian comparison of trials',
    design: ['SR-MA'],
    sizes: [51, 6240],
    states: 'network',
    text: `Background: Many treatments for foot warts have never been compared head to head. Methods: We searched five databases from inception to January 2023 for randomised trials and ran a Bayesian network meta-analysis; certainty was judged with GRADE. Findings: 51 trials with 6240 patients and 14 treatments were eligible. Compared with placebo, cantharidin (OR 7.1, 95% credible interval 2.9 to 17) and needling cleared more warts. Interpretation: Salicylic acid remains a fair first choice.`,
  },
  {
    title: 'Tools to measure scars in children: systematic review of measurement properties',
    design: ['SR'],
    sizes: [24],
    states: 'systematic review',
    text: `Purpose: To review tools that measure scars in children. Methods: A systematic review was done after COSMIN. Two authors searched four databases and rated properties. Results: 24 articles on nine tools were included from 3,377 hits. Reliability was studied for seven tools, change over time for two. Because tools differed, no pooling was attempted. Conclusion: None can be recommended without reserve.`,
  },
  {
    title: 'What is known about tele-dermatology for prisoners? A mapping of the literature',
    design: ['SR', 'REV-N'],
    sizes: [14],
    states: 'scoping',
    text: `Background: Prisoners wait long for a dermatologist. Methods: We did a scoping review and reported it after PRISMA-ScR. Ten databases and grey literature were searched, without limits of language. Results: 14 reports from five countries met our criteria: seven audits, four surveys, two cost studies and one trial. Diagnoses agreed in 70-92%. Conclusion: The literature is thin.`,
  },
  {
    title: 'Skin of the astronaut',
    design: ['REV-N'],
    sizes: [],
    text: `Space is hard on the skin. Dry air, few showers, radiation and the lack of weight all play a part, and rashes are the most frequent complaint on long missions. Wounds may heal more slowly. In what follows we summarise what flights and bed rest have taught, describe likely mechanisms, and propose what to pack for Mars.`,
  },
  {
    title: 'Who owns the mole map?',
    design: ['OPIN'],
    sizes: [],
    text: `Every clinic now takes pictures of moles, and every firm would like to have them. A recent study trained a network on 129 450 pictures and did as well as 21 dermatologists. Nobody asked those whose skin it was. We believe that pictures are a common good, that patients should be asked, and that firms should pay their share. Journals can help: let no article pass without a word on where the pictures came from.`,
  },
  {
    title: 'Ivermectin for rosacea: reply from the authors',
    design: ['OPIN'],
    sizes: [],
    text: `We thank Dr Holm and Dr Irie for their interest in our trial. They wonder whether the 23 patients who stopped early might have changed the result. As shown in our online table, they were included in the intention-to-treat analysis. They also ask about mites. We did not count them and agree that this would be worth doing. Our conclusions stand.`,
  },
  {
    title: 'Sudden loss of one eyebrow in a violinist',
    design: ['CREP'],
    sizes: [1],
    text: `Loss of an eyebrow has many causes. A 31-year-old violinist came because her left eyebrow had fallen out within ten days. She had no other complaints. Dermoscopy showed exclamation-mark hairs, and a biopsy confirmed alopecia areata. Steroid was injected, and hair was back after four months. The stress of a competition was discussed with her.`,
  },
  {
    title: 'Ten years of nose reconstruction with the forehead flap in one hospital',
    design: ['CSER', 'COH-R'],
    sizes: [63],
    states: 'patients',
    text: `The forehead flap has served for centuries. Between 2004 and 2014, 63 patients (39 men; mean age 66.4 years, range 31-90) underwent reconstruction of the nose with a forehead flap at our hospital. Two stages were used in 45 and three in 18. Partial loss of the flap was seen in four patients, all of them smokers. Fifty-five patients were content. The flap remains the first choice for large defects.`,
  },
  {
    title: 'Early weaning and gut leak in piglets given tryptophan',
    design: ['ANIM'],
    sizes: [60],
    states: 'piglets',
    text: `Weaning stress harms the gut. This experiment was conducted to test tryptophan in weaned piglets. Sixty crossbred piglets (Duroc × Landrace, 21 d old, 6.4 ± 0.3 kg) were allotted to three diets with 0, 0.2 or 0.4% tryptophan in a randomized complete block design, with 5 pens per diet and 4 piglets per pen. After 28 d, growth and gut permeability were determined. Growth rose linearly (P < 0.05). Permeability was lowest at 0.2%. Tryptophan eases weaning stress.`,
  },
  {
    title: 'Loss of the gene grainy in zebrafish delays wound closure',
    design: ['ANIM'],
    sizes: [],
    states: 'zebrafish',
    text: `How skin closes a wound is partly known. Here we show that grainy is needed for wound closure in zebrafish larvae. Mutant and wild-type larvae were wounded with a needle 3 days after fertilisation and imaged for 6 h. Closure was delayed by 40% in mutants, and neutrophils stayed longer. Expression of grainy in the skin alone rescued the mutants. The gene links closure and inflammation.`,
  },
  {
    title: 'Filler gels under strain: rheology of twelve products',
    design: ['LAB'],
    sizes: [],
    states: 'rheo',
    text: `Background: Gels are chosen by feel. Objective: To measure how gels flow. Methods: Storage modulus, loss modulus and cohesion of twelve hyaluronic acid gels were measured with a rheometer at 25 °C, each in five runs. Results: The storage modulus ranged from 31 to 864 Pa. Cohesion did not follow stiffness. Heating changed little. Conclusions: Stiffness alone does not tell how a gel will behave in tissue.`,
  },
  {
    title: 'Penetration of retinal through pig ear skin from three carriers',
    design: ['EXV'],
    sizes: [],
    states: 'ex vivo',
    text: `Retinal is unstable in creams. In this ex vivo study, pig ear skin was mounted on diffusion cells, and retinal was applied in an emulsion, in liposomes or in a gel. After 18 hours skin was sliced and retinal assayed by chromatography. The dermis held 0.3, 1.1 and 0.2 µg/cm2. Liposomes carry retinal deepest. Whether that matters to wrinkles must be shown in people.`,
  },
  {
    title: 'Weight, mood and the pill: data of a panel of young women',
    design: ['COH-P'],
    sizes: [2716],
    states: 'longitudinal',
    text: `Objective: To see whether the pill goes with later change of weight and mood. Methods: A longitudinal panel of young women was interviewed every year from 2009 to 2014. Of 4,050 women in the first round, 2,716 took part in at least three rounds and were analysed. Results: Women who began the pill gained 0.4 kg more in two years than others (95% CI −0.1 to 0.9). Mood did not change. Conclusion: Fears about the pill are not borne out.`,
  },
  {
    title: 'Overviews of reviews on acupuncture: do they agree?',
    design: ['SR'],
    sizes: [17],
    states: 'overview',
    text: `Aim: To compare overviews of systematic reviews on acupuncture for pain. Methods: We systematically searched four databases up to 2021 for overviews. Two of us extracted conclusions and the number of shared reviews. Results: Seventeen overviews were found. Agreement of conclusions was fair (kappa 0.34). Shared reviews ranged from 0 to 78%. Conclusions: Overviews of one subject may disagree.`,
  },
  {
    title: 'Walking speed and falls: the Rivermouth study',
    design: ['COH-P'],
    sizes: [731, 760],
    states: 'cohort study',
    text: `Abstract
Slow walkers may fall more. People over 75 years were followed for two years with monthly cards. Slow walkers fell 1.5 times as often.
Introduction
In a trial with 1,090 people, training lowered falls.
Methods
Setting
Rivermouth is a town with 41,000 inhabitants.
Design and participants
The Rivermouth study is a prospective cohort study of people aged 75 years or older who live at home. Letters were sent to 1,688 people from the town register.
Measurements
Walking speed was measured over 4 metres.
Results
Seven hundred and sixty people took part, and 731 sent back at least one card. There were 402 falls.
Discussion
Cards may have been forgotten.
Competing interests
None.
References
1. Trainer B. Falls. Invented Age. 2005;3:3.`,
  },
  {
    title: 'Salt water gargles for sore throats',
    design: ['RCT-PAR'],
    sizes: [154, 149],
    states: 'parallel',
    text: `ABSTRACT
Background: Gargling is an old habit. Methods: Adults with a sore throat gargled salt water or nothing for five days. Results: Pain on day 3 was 2.9 and 3.6. Conclusions: Gargling eases pain a little.
INTRODUCTION
Sore throats are common. A meta-analysis of three trials (n=311) was not conclusive. A cluster trial is under way.
METHODS
Trial design
This was an open-label, parallel-group, superiority trial with balanced randomisation (1:1), conducted in five practices.
Participants
Adults with a sore throat for less than three days were eligible.
Sample size
We needed 140 participants to show a difference of 0.5 points with a power of 80%.
Randomisation
The random sequence was made by computer and kept in sealed envelopes.
RESULTS
We assessed 233 adults and randomised 154, 76 to gargling and 78 to no gargling; 149 were included in the analysis.
DISCUSSION
Participants knew what they got.
Declaration of interest
The authors report none.
REFERENCES
1. Throat C. Pills. Invented Pract. 2001;9:9.`,
  },
  {
    title: 'Statins before surgery and delirium afterwards in 22,000 records',
    design: ['COH-R'],
    sizes: [22118],
    states: 'retrospective cohort',
    text: `IMPORTANCE Delirium after surgery is costly. OBJECTIVE To examine whether statins before surgery go with less delirium. DESIGN, SETTING, AND PARTICIPANTS This retrospective cohort study used records of 3 hospitals. Of 27 640 adults aged 65 years or older who had surgery between 2010 and 2019, 5522 were excluded because of earlier dementia; the remaining 22 118 were analyzed. EXPOSURE A statin within 30 days before surgery. RESULTS Of 22 118 patients (mean [SD] age, 73.4 [6.2] years), 9341 took statins. Delirium was coded in 4.1% and 4.4% (adjusted odds ratio, 0.92; 95% CI, 0.81-1.05). CONCLUSIONS AND RELEVANCE No association was found.`,
  },
]
