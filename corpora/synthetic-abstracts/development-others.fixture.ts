import type { InventedStudy } from './synthetic-abstract.ts'

/** Observations, reviews, laboratory and opinion that the rules were mended on, after a first look at them. */
export const seenOthers: readonly InventedStudy[] = [
  {
    title: 'Dog ownership in infancy and eczema at school age: a birth cohort',
    design: ['COH-P'],
    sizes: [1893, 2410],
    states: 'cohort',
    text: `Background: Pets may protect from eczema. Objective: To study dog ownership and eczema. Methods: In a population-based birth cohort, 2410 newborns were enrolled from 2001 to 2003 and followed until the age of 8 years. Pets were asked about at 3 months. Eczema was examined by a nurse. Results: 1893 children (79%) were seen at 8 years. Eczema was found in 12% of those with a dog and 17% of those without (adjusted odds ratio 0.68). Conclusion: Dogs in infancy go with less eczema.`,
  },
  {
    title: 'Infection after breast implants placed above or below the muscle',
    design: ['COH-R', 'COH-P'],
    sizes: [986, 1871],
    states: 'reviewed',
    text: `Background: The best plane for implants is debated. Methods: The records of all women who had breast augmentation by six surgeons between 2006 and 2018 were reviewed. Nine hundred eighty-six women (1871 breasts) were included; 540 had the implant above and 446 below the muscle. Mean follow-up was 4.2 years. Results: Infection occurred in 1.1 percent above and 0.9 percent below the muscle (p = 0.71). Contracture was more frequent above. Conclusions: Infection does not depend on the plane. Clinical question/level of evidence: Therapeutic, III.`,
  },
  {
    title: 'Kidney stones after gastric bypass: a national register study',
    design: ['COH-R', 'COH-P'],
    sizes: [24630, 36945, 12315],
    states: 'register',
    text: `Using the national patient register, we identified 12,315 adults who had a gastric bypass from 2007 to 2016 and 24,630 adults of the same age and sex from the general population. Everyone was followed until a kidney stone, death or the end of 2018. Over a median of 6.1 years, stones were diagnosed in 4.8% of operated people and 2.1% of the others (hazard ratio 2.3, 95% CI 2.1 to 2.6). The risk was highest in the second year.`,
  },
  {
    title: 'Shift work and ovarian cancer: nested case-control study in a cohort of nurses',
    design: ['CC'],
    sizes: [890, 178],
    states: 'nested within',
    text: `Objectives Night work might raise the risk of ovarian cancer. Methods A case-control study was nested within a cohort of 62 114 nurses. 178 cases diagnosed by 2013 were each matched to four controls (n=712) by year of birth. Working hours came from payrolls. Results The odds ratio for more than 10 years of night work was 1.21 (95% CI 0.83 to 1.77). Conclusions There was no clear association.`,
  },
  {
    title: 'Tattoo inks and contact allergy',
    design: ['CC'],
    sizes: [297, 99],
    states: 'controls',
    text: `We asked whether tattoos are a risk factor for contact allergy to dyes. Cases were 99 consecutive patients with a positive patch test to dyes at two clinics. For every case two patients with negative tests, of the same sex and age, were picked as controls (n = 198). All were interviewed by telephone. Tattoos were reported by 38 cases (38%) and 42 controls (21%), giving an odds ratio of 2.3 (1.3-4.0). Tattoos may sensitise.`,
  },
  {
    title: 'How general practitioners treat warts: postal survey',
    design: ['XS'],
    sizes: [487],
    states: 'questionnaire',
    text: `Objective: To describe how warts are treated. Method: A questionnaire was posted to a random sample of 900 general practitioners in three counties, with two reminders. Results: Of 862 delivered questionnaires 487 were returned (response rate 56.5%). Freezing was used by 71%, salicylic acid by 64%. Only 12% knew a trial on the subject. Conclusion: Habits vary.`,
  },
  {
    title: 'Prevalence of head lice in pupils of a southern district',
    design: ['XS'],
    sizes: [4128],
    states: 'cross-sectional',
    text: `A cross-sectional study was conducted in 20 randomly selected primary schools in 2019. All 4,612 registered pupils aged 6–12 years were invited, and 4,128 were examined by combing of wet hair. Live lice were found in 207 pupils (5.0%; 95% CI 4.4-5.7). Girls had lice more often than boys (7.9% versus 1.8%). Long hair and more than two siblings were associated with lice. Lice remain common.`,
  },
  {
    title: 'Finger-prick test for coeliac disease in primary care',
    design: ['DTA'],
    sizes: [742],
    text: `Background: A quick test for coeliac disease would be useful. Methods: Adults with bowel complaints at 14 practices had a finger-prick test, serology and, where either was positive, biopsies. Test readers were blind to the reference standard. Results: 742 adults were tested; coeliac disease was confirmed in 23. The finger-prick test had a sensitivity of 78% (56 to 93) and a specificity of 97% (95 to 98). Conclusions: A negative test does not rule out coeliac disease.`,
  },
  {
    title: 'Living with vitiligo in a desert town: what women say',
    design: ['QUAL'],
    sizes: [26],
    states: 'interview',
    text: `Vitiligo may carry stigma. This study explored the daily life of women with vitiligo. Four focus groups and six in-depth interviews were held with 26 women. Talks were recorded, written out and coded by two of us using framework analysis. Women spoke of veils and make-up, of marriage, and of doctors who shrug. Sun was feared for its contrast. Care should make room for these concerns.`,
  },
  {
    title: 'Core outcomes for trials of hyperhidrosis: an international e-Delphi',
    design: ['GUIDE'],
    sizes: [141, 112],
    states: 'Delphi',
    text: `Background: Trials of hyperhidrosis report many outcomes. Objective: To agree on a core set. Methods: Patients and professionals from 22 countries rated 61 outcomes in a three-round e-Delphi survey, followed by a consensus meeting. Results: 141 people took part in round one and 112 in round three. Six outcomes reached consensus. Conclusions: The core set should be measured in all future trials of hyperhidrosis.`,
  },
  {
    title: 'Oral collagen for skin ageing: what 19 trials tell',
    design: ['SR-MA'],
    sizes: [19, 1125],
    states: 'random-effects',
    text: `Objective: To sum up the effect of oral collagen on wrinkles and elasticity. Data Sources: Three databases up to August 2021. Study Selection: Trials with random allocation that lasted at least eight weeks. Data Synthesis: Two of us extracted data; mean differences were combined under a random-effects model. Results: Nineteen trials with 1,125 participants (aged 20 to 70 years, 95% women) were included. Elasticity improved (SMD 0.52, 95% CI 0.31 to 0.74; I2 = 71%), less so in trials without industry funding. Conclusions: The effect may be overstated.`,
  },
  {
    title: 'Non-drug care for restless legs in dialysis: a systematic review',
    design: ['SR'],
    sizes: [9, 371],
    states: 'searched',
    text: `Aim: To find out what helps restless legs without drugs. Methods: Following PRISMA, CINAHL, MEDLINE and Embase were searched to May 2020. Two reviewers chose studies and judged the risk of bias. Results: Of 1,046 records, nine studies (371 patients) met the criteria: five of exercise, two of massage, one of light and one of aromatherapy. Because of heterogeneity results were summed up in words. Exercise helped in all five. Conclusion: Exercise deserves first place.`,
  },
  {
    title: 'Virtual reality in burn care: a scoping review',
    design: ['SR', 'REV-N'],
    sizes: [33],
    states: 'scoping review',
    text: `Background: Virtual reality is used more and more in burn care. Objective: To map what has been studied. Methods: A scoping review after the framework of the Arden Institute was carried out. Six databases and trial registers were searched. Results: Out of 702 records 33 studies were included; 19 were about changes of dressing and 14 about movement. Only 8 dealt with children. Conclusions: Long-term outcomes are a gap.`,
  },
  {
    title: 'Nickel: the metal that itches',
    design: ['REV-N'],
    sizes: [],
    text: `Nickel is the most frequent contact allergen in the world. About 11% of women and 2% of men react to it. Law has limited release from earrings and buttons, and the young are less often allergic than they were 20 years ago. New sources, such as phones and e-cigarettes, come up. This article looks at sources, mechanisms, tests and advice to patients, and asks whether stricter limits are due.`,
  },
  {
    title: 'Paper sutures and paper tigers',
    design: ['OPIN'],
    sizes: [],
    text: `The trial by Novak and coworkers in this issue of the journal tells us that tape closes small cuts as well as thread. It randomised 404 children, lost few of them, and asked parents what they thought. Why, then, will most of us go on sewing? Habit, fees and the comfort of a knot come to mind. The trial leaves open what to do about cuts over joints. Until that is known, keep the needle, but think twice before you thread it.`,
  },
  {
    title: 'Comment on “Zinc for taste loss”',
    design: ['OPIN'],
    sizes: [],
    text: `To the Editor: We read with great interest the article by Sandoval et al. on zinc for taste loss. The authors randomised 50 patients and found no effect. We would like to raise two points. First, serum zinc was not measured at baseline. Second, follow-up of four weeks is short for nerves to grow back. We therefore think that the question is still open. We congratulate the authors on their careful work.`,
  },
  {
    title: 'A green tongue after mouthwash',
    design: ['CREP'],
    sizes: [1],
    text: `A green tongue alarms people. We saw a 9-year-old boy whose tongue had turned green four days after a tonsil operation. He had rinsed his mouth six times a day. Culture grew no fungi. The colour went within a week of stopping the mouthwash. Parents should be told that this is harmless.`,
  },
  {
    title: 'Calcified fillers of the temples: experience with eight patients',
    design: ['CSER'],
    sizes: [8],
    states: 'patients',
    text: `Purpose: To describe hard lumps of the temples after filler. Methods: We present a series of 8 patients (7 women; 41 to 66 years old) seen from 2010 to 2020. Results: Lumps had appeared 2 to 9 years after injection. Imaging showed calcium in all. Three patients had surgery, and in five the lumps were left alone. Histology was done in 3. Conclusion: Old fillers belong on the list of causes of lumps of the temple.`,
  },
  {
    title: 'Dietary inulin lowers liver fat in rats fed fructose',
    design: ['ANIM'],
    sizes: [48, 47],
    states: 'rats',
    text: `Scope: Fructose fattens the liver. Methods and results: Forty-eight male Wistar rats are randomized into four groups (n = 12 each): control, inulin, fructose, and fructose with inulin. After 10 weeks, liver fat, gut bacteria, and markers of inflammation are determined. One rat of the fructose group died. Inulin lowers liver fat by 31% in rats fed fructose. Bifidobacteria rise four-fold. Conclusion: Inulin may protect the liver; human trials are needed.`,
  },
  {
    title: 'Post-operative comfort of dogs after two ways of closing the skin',
    design: ['ANIM'],
    sizes: [52],
    states: 'dogs',
    text: `Objective – To compare comfort after staples and after a buried suture. Study design – Prospective, randomized, blinded clinical trial. Animals – Fifty-two client-owned dogs undergoing knee surgery. Methods – Dogs were assigned to staples (n = 27) or a buried suture (n = 25). Comfort was scored by owners on days 1, 3 and 10. Results – Scores were better with the buried suture on day 3 (p = 0.03). Conclusions and clinical relevance – A buried suture may be more comfortable.`,
  },
  {
    title: 'Tranexamic acid quiets melanocytes through mast-cell tryptase',
    design: ['LAB'],
    sizes: [],
    states: 'culture',
    text: `Tranexamic acid is given for melasma, but how it works is unclear. Human melanocytes were co-cultured with mast cells and exposed to ultraviolet B with or without tranexamic acid (0.1–2 mM). Melanin, tyrosinase activity and mRNA of MITF were measured after 72 h. Tranexamic acid lowered melanin by 38% in co-culture but not in melanocytes alone. Blocking tryptase had the same effect. Tranexamic acid acts by way of mast cells. Experiments were done in triplicate.`,
  },
  {
    title: 'Depth of needle tips on cadaver foreheads',
    design: ['EXV', 'LAB'],
    sizes: [11],
    states: 'cadaver',
    text: `Background: Injections into the forehead should reach a known layer. Aim: To see where needle tips lie. Methods: Dye was injected by cannula and by sharp needle into 11 fresh-frozen cadaver heads, which were then dissected. Results: The dye lay in more than one layer in 9 of 11 heads after the needle and in 2 of 11 after the cannula. Conclusion: Cannulas keep to their layer more often.`,
  },
  {
    title: 'Sleep of young workers in three waves of a household panel',
    design: ['COH-P', 'XS'],
    sizes: [3519],
    states: 'panel',
    text: `Long hours may cost sleep. We used three waves (2010, 2013 and 2016) of the Invented Household Panel, a yearly survey of about 11,000 households. The analytic sample consisted of 3,519 employees aged 18 to 29 at the first wave. Fixed-effects models related change of hours to change of sleep. Ten more hours of work a week went with 21 minutes less sleep. Night shifts made it worse.`,
  },
  {
    title: 'Surgery for drooping lids and headache: umbrella review',
    design: ['SR'],
    sizes: [11],
    states: 'umbrella review',
    text: `Purpose: To collect systematic reviews on lid surgery for headache. Methods: An umbrella review was performed. Five databases were searched for systematic reviews and meta-analyses until 2022. Quality was rated with AMSTAR 2. Results: Of 212 records, 11 systematic reviews were included. Quality was critically low in 8. Relief of headache was reported in 47% to 81%. Conclusion: Better primary studies are needed.`,
  },
  {
    title: 'Isotretinoin and mood: cohort of 1,019 young adults',
    design: ['COH-P'],
    sizes: [1019],
    states: 'prospective',
    text: `Abstract
Isotretinoin is blamed for low mood. We followed 1,019 young adults through a course of isotretinoin.
Introduction
Case reports link isotretinoin with low mood. One trial randomised 180 patients to isotretinoin or tetracycline and found no difference.
Methods
Study design and setting
This was a prospective, multicentre, observational study in 23 practices. A mood questionnaire was filled in at each visit.
Results
Of 1,140 patients invited, 1,019 took part. Mean age was 22 years. Mood improved in 61%.
Discussion
There was no comparison group.
Conflicts of interest
None declared.
References
1. Bright A. Mood. Invented Derm J. 1999;1:1.`,
  },
  {
    title: 'Cold plasma for leg ulcers',
    design: ['RCT-PAR'],
    sizes: [78, 72],
    states: 'three-arm',
    text: `Abstract
Background: Cold plasma kills germs. Methods: Patients with leg ulcers had plasma once a week, plasma twice a week or placebo light. Results: Healing at 12 weeks was 31%, 38% and 27%. Conclusion: No difference was shown.
1. Introduction
A crossover study of 24 patients found fewer germs after plasma.
2. Patients and Methods
2.1. Ethics
The study was approved by the ethics committee and registered (DRKS00099999). All patients gave written consent.
2.2. Study design
We conducted a prospective, randomised, three-arm, placebo-controlled trial with blinded assessment at two wound centres.
2.3. Randomisation
A statistician prepared sealed envelopes in blocks of six.
3. Results
Seventy-eight patients were randomised (26 per arm) between 2016 and 2018; 72 were analysed. One hundred and fifty-one patients had been screened.
4. Discussion
The study was small.
Funding
The Wound Foundation paid.
References
1. Kern P. Germs. Wound Invented. 2010;1:1.`,
  },
  {
    title: 'Vaccination against shingles and stroke in the old',
    design: ['XS', 'COH-R', 'COH-P'],
    sizes: [209456],
    states: 'records',
    text: `Objective: To find out whether vaccination against shingles goes with fewer strokes. Design: Population based cohort study with linked electronic health records. Participants: 209 456 people aged 70 to 79 years without an earlier stroke; of these 104 211 had been vaccinated. Main outcome measure: First stroke. Results: During 612 340 person years 5 922 strokes occurred. The adjusted hazard ratio was 0.81 (0.76 to 0.86). Conclusion: Vaccinated people had fewer strokes; healthy users may explain part of it.`,
  },
]
