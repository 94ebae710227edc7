import type { InventedStudy } from './synthetic-abstract.ts'

/** A second lot, written after the first mending; the rules were mended on these too, after a look at them. */
export const seenMore: readonly InventedStudy[] = [
  {
    title: 'Thread lift against the ageing jawline: prospective evaluation of 58 consecutive patients',
    design: ['UCT', 'CSER', 'COH-P'],
    sizes: [58, 51],
    text: `Background: Threads promise a lift without scars. Methods: Consecutive patients who had a thread lift between January 2018 and June 2019 were evaluated prospectively with three-dimensional images before, and one and twelve months after, the procedure. Results: There were 58 patients (53 women) with a mean age of 49 years; 51 attended the last visit. Lift was 4.2 mm at one month and 0.9 mm at twelve. Dimpling was seen in 11 patients (19%). Conclusions: Most of the lift is gone after a year. Level of Evidence: 4`,
  },
  {
    title: 'Effect of 5% tranexamic acid solution, applied to one side of the face, in women with melasma',
    design: ['RCT-SPLIT'],
    sizes: [37],
    states: 'one side',
    text: `Thirty-seven women with melasma of both cheeks were entered in a controlled study. A 5% tranexamic acid solution was applied to one side of the face and its vehicle to the other twice a day for 12 weeks; sides were assigned according to a random number table. Melanin index was read by an observer unaware of sides. It fell by 18% and 11%, respectively (P=0.03). Redness was more frequent on the side with the drug.`,
  },
  {
    title: 'Intraindividual comparison of two peels for actinic lentigines',
    design: ['RCT-SPLIT'],
    sizes: [24],
    states: 'intraindividual',
    text: `OBJECTIVE: To compare two peels. DESIGN: Randomized, intraindividual, assessor-masked trial. SETTING: Referral center. PATIENTS: 24 volunteers with at least 10 lentigines on the back of each hand. INTERVENTIONS: Peel A on one hand, peel B on the other. MAIN OUTCOME MEASURE: Number of lentigines at 16 weeks. RESULTS: All 24 completed the trial. Mean reduction was 41% (A) and 38% (B), P = .40. CONCLUSION: The peels do not differ.`,
  },
  {
    title: 'Laser hair removal and pain: does cooling before each pulse matter?',
    design: ['SPLIT-NR'],
    sizes: [16],
    states: 'axilla',
    text: `Cooling is part of laser hair removal. Sixteen women had their right axilla treated with a cooled tip and the left axilla with a tip without cooling during the same visit. Pain, told on a scale from 0 to 10 straight away, was 3.1 in the right and 5.8 in the left axilla. Hair counts after three months were the same. We recommend cooling.`,
  },
  {
    title: 'Low-dose aspirin and recurrence of skin tumours: a trial within a national programme',
    design: ['RCT-PAR'],
    sizes: [1318],
    states: 'randomly',
    text: `Methods. Persons with at least two earlier skin tumours (N = 1318) were randomly assigned, in a 2-by-1 ratio, to aspirin 100 mg (n = 879) or placebo (n = 439). Results. During a median of 3.8 years, new tumours occurred in 341 of 879 and in 177 of 439 persons (hazard ratio 0.95; 95% CI, 0.79-1.14). Bleeding was reported by 38 and 11. Conclusions. Aspirin did not prevent tumours.`,
  },
  {
    title: 'Cognitive therapy for skin picking given in groups',
    design: ['RCT-PAR'],
    sizes: [62, 55],
    states: 'waiting list',
    text: `Skin picking is rarely treated. Sixty-two adults answered an advertisement, met criteria and were allocated by a random sequence either to eight weekly group meetings of cognitive therapy or to a waiting list. Seven people withdrew before the second assessment; data of 55 are reported. Picking fell from 21.5 to 12.3 points in the therapy group and from 20.9 to 19.0 points on the waiting list. Gains were kept at three months.`,
  },
  {
    title: 'Does the weather matter? Daily pain and pressure in 2,658 people with arthritis',
    design: ['COH-P', 'XS', 'CC'],
    sizes: [2658],
    text: `People with arthritis often blame the weather. Members of the public with pain entered symptoms into a smartphone app every day for up to 15 months; local weather came from the phone's position. Of 13,207 people who downloaded the app, 2,658 entered enough data to be analysed. In a case-crossover analysis, damp and windy days with low pressure went with pain (OR 1.12 per 10%). The effect is small.`,
  },
  {
    title: 'Egg consumption and plasma carotenoids: three-period feeding study',
    design: ['RCT-XO'],
    sizes: [33],
    states: 'crossover',
    text: `Background/Objectives: Eggs hold carotenoids. Subjects/Methods: Thirty-three healthy adults (19 F, 14 M) completed a randomised, single-blind, crossover feeding study of three 5-week periods with 0, 1 or 2 eggs a day, parted by wash-outs of 3 weeks. Results: Plasma lutein was 26% higher with 2 eggs than with none (P<0.001). LDL cholesterol did not differ. Conclusions: Eggs raise lutein.`,
  },
  {
    title: 'Laparoscopic or open repair of perforated ulcers: results of two districts',
    design: ['CCT', 'COH-R', 'COH-P'],
    sizes: [214],
    text: `Aim: To compare laparoscopic with open repair. Methods: In one district perforated ulcers are closed by laparoscopy, in the neighbouring district by open operation. All patients operated on from 2010 to 2015 were compared: 98 had laparoscopy and 116 open repair. Results: Deaths within 30 days were 6 and 11 per cent. Stay was two days shorter after laparoscopy (P = 0.008). Conclusion: Laparoscopy is safe.`,
  },
  {
    title: 'Vegetable oil in weaning food and growth of infants in two villages',
    design: ['CCT', 'RCT-CLU'],
    sizes: [147, 160],
    states: 'village',
    text: `The infants of one village (n = 78) were given weaning food with added oil for six months, and those of a second village (n = 82) the same food without oil. Weight was taken every month by the same nurse. Thirteen infants moved away, so that 147 were weighed at the end. Weight rose by 1.42 kg and 1.31 kg. The difference was significant after adjustment for season.`,
  },
  {
    title: 'Who stops treatment? Dropout from dialectical therapy in a public clinic',
    design: ['COH-R', 'COH-P'],
    sizes: [403],
    states: 'files',
    text: `Objective: To find out who drops out. Method: The files of all 403 patients who had begun therapy in a public clinic in 2011-2017 were read by two students. Results: 151 patients (37%) had stopped before the 20th session. Younger age and no work foretold dropout. Conclusions: First sessions should deal with obstacles.`,
  },
  {
    title: 'Serum zinc in children with warts and in healthy children',
    design: ['CC', 'XS'],
    sizes: [120],
    states: 'controls',
    text: `Aim: To compare serum zinc of children with and without warts. Sixty children with warts and sixty healthy children of the same age and sex, who came for vaccination and served as controls, gave blood. Zinc was measured by atomic absorption. It was 74 ± 12 µg/dL in children with warts and 91 ± 14 µg/dL in controls (p<0.001). It was lowest in those with more than ten warts.`,
  },
  {
    title: 'Burnout of surgical residents: results of a national online survey in 2019',
    design: ['XS'],
    sizes: [712],
    states: 'survey',
    text: `Introduction: Burnout may harm patients. Methods: An online survey with the short burnout scale was e-mailed to all 1,950 surgical residents of the country; two reminders were sent. Results: The survey was opened by 980 and completed by 712 residents (36.5%). Burnout was present in 44%, more often in women. Weekly hours (median 62) were related to burnout. Conclusions: Hours matter.`,
  },
  {
    title: 'Smartphone otoscopy against the microscope',
    design: ['DTA'],
    sizes: [145],
    text: `Objective: To evaluate a smartphone otoscope. Methods: 145 patients (290 ears) of a general ENT clinic were examined by a resident with the smartphone and by a consultant with the microscope, which served as the reference. Results: For any disease of the eardrum sensitivity was 81%, specificity 93% and kappa 0.74. Both were compared in 12 minutes. Conclusion: The smartphone may be used for triage.`,
  },
  {
    title: 'Pills, promises and powder: how vitamin clinics advertise',
    design: ['XS', 'QUAL'],
    sizes: [120],
    states: 'websites',
    text: `Vitamin clinics are on the rise. We analysed the content of 120 websites of vitamin clinics in two countries for claims, prices and warnings. Two coders read every page (kappa 0.82). Immune claims were made by 88% and energy claims by 93% of websites; 14% named a risk. Regulators should act.`,
  },
  {
    title: 'Probiotics for colic: overview and meta-analysis of individual data',
    design: ['SR-MA'],
    sizes: [345, 4],
    states: 'meta-analysis',
    text: `Context: Small trials of probiotics in colic disagree. Objective: To combine individual data of all trials. Data sources: Online databases, e-abstracts and registers to June 2017. Study selection: Double-blind trials of the strain against placebo in infants with colic. Data extraction: We collected individual raw data from 4 trials with 345 infants (174 probiotic, 171 placebo). Results: The meta-analysis of individual data showed less crying at day 21 (−25 minutes). Limitations: Few formula-fed infants. Conclusions: The strain helps breastfed infants.`,
  },
  {
    title: 'Ten things to know about parabens',
    design: ['REV-N'],
    sizes: [],
    text: `Parabens have kept creams fresh since the 1920s and have lost the trust of the public since 2004. Ten questions are answered here with the best data at hand: whether they are absorbed, act like hormones, cause breast cancer or allergy, and what takes their place. Readers will learn that parabens were named “non-allergen of the year” in 2019, and that their replacements are often worse.`,
  },
  {
    title: 'Hyaluronidase first, questions later',
    design: ['OPIN'],
    sizes: [],
    text: `Blindness after filler is every injector's nightmare. Some 190 cases are in the literature, and fewer than ten got better. Still, many clinics keep no hyaluronidase. This must change. We call on societies to make it a rule, on insurers to ask for it, and on teachers to practise it with every trainee.`,
  },
  {
    title: 'Granulomas of the eyebrow after microblading: four patients from one studio',
    design: ['CSER'],
    sizes: [4],
    states: 'four',
    text: `Microblading puts pigment into the eyebrow. Four women, aged 28 to 51, came with firm papules of both eyebrows two to ten months after visits to the same studio. Biopsies of all four showed granulomas around pigment. One had enlarged lymph nodes of the chest. Steroids and doxycycline gave relief in three. Studios should be told of such reactions.`,
  },
  {
    title: 'Topical sirolimus shrinks wounds of diabetic mice more slowly',
    design: ['ANIM'],
    sizes: [36, 72],
    states: 'mice',
    text: `Sirolimus is put on skin for many reasons; what it does to wounds is not well known. Two full-thickness wounds were made on the back of each of 36 db/db mice; one was treated with sirolimus gel and the other with plain gel. Wounds were photographed on alternate days. On day 10, 48% of the area was open with sirolimus and 33% with plain gel. Fewer vessels were seen. Sirolimus should be kept off wounds.`,
  },
  {
    title: 'Antibiotic residues and resistance genes in pond water: a microcosm experiment',
    design: ['LAB', 'EXV'],
    sizes: [],
    states: 'microcosm',
    text: `Residues of antibiotics may favour resistance. Microcosms with 5 L of pond water were dosed with 0, 1 or 100 µg/L of tetracycline, three of each, and sampled for 28 days. Copies of tetA and 16S genes were counted by qPCR. tetA rose 40-fold at 100 µg/L and did not change at 1 µg/L. Thresholds in law should take resistance into account.`,
  },
  {
    title:
      'GRACE: group singing after cardiac events — protocol for a cluster-randomised trial with process evaluation',
    design: ['PROT'],
    sizes: [480],
    states: 'cluster-randomised',
    text: `Introduction Few people finish cardiac rehabilitation. Methods and analysis GRACE is a two-arm, cluster-randomised trial in 24 rehabilitation centres. Centres are allocated 1:1 to add weekly singing or to go on as usual; 20 participants a centre (480 in all) give 90% power. The process evaluation includes interviews with 30 participants. Ethics and dissemination Approval was given by the national board. Trial registration number ISRCTN00000001.`,
  },
  {
    title: 'Continuous glucose sensors for people without diabetes: what a users’ forum says',
    design: ['QUAL'],
    sizes: [1402],
    states: 'thematic',
    text: `Sensors are sold to people without diabetes. We studied 1,402 posts of an open users' forum from 2020 to 2022 with reflexive thematic analysis. Four themes were made: the body as a graph, fear of bread, pride, and advice without doctors. The forum gives comfort and also breeds worry. Makers should state what normal values are.`,
  },
  {
    title: 'Zoledronate once or yearly after wrist fracture',
    design: ['RCT-PAR'],
    sizes: [238, 229],
    states: 'double blind',
    text: `Abstract
Background. It is unknown whether one infusion is enough. Methods. Women with a wrist fracture had one or three yearly infusions. Results. Bone density rose by 4.1% and 5.0%. Conclusion. One infusion is nearly as good.
Keywords: bone, wrist
Introduction
Earlier trials enrolled 7765 and 2127 people.
Methods
Participants
Women aged 55 to 80 years were found through fracture clinics. Ethical approval was given.
Intervention
The study was a double blind, parallel group trial in which women were allocated in equal numbers to zoledronate at 0, 12 and 24 months, or to zoledronate at 0 and saline at 12 and 24 months.
Power
With 110 women a group there was 80% power to see a difference of 1%.
Results
Of 611 women seen, 238 were randomised (119 a group). Nine did not come back, and 229 were in the primary analysis.
Discussion
Our sample was rather healthy.
Acknowledgements
We thank the women.
References
1. Bone A. Infusions. N Invented J. 2007;1:1.`,
  },
]
