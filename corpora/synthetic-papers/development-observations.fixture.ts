import type { InventedPaper } from './synthetic-paper.ts'

/** Cohorts, case-control studies, surveys, case reports and the like. */
export const observations: readonly InventedPaper[] = [
  {
    name: 'botulinum-records',
    title: 'Botulinum toxin for masseter hypertrophy: ten years of one clinic',
    design: 'COH-R',
    sampleSize: [412],
    coi: { status: 'declared-present', industry: true, starts: 'Dr. Yun has served as a speaker' },
    funding: { status: 'none', type: 'none', starts: 'The authors received no financial support' },
    text: `Botulinum toxin for masseter hypertrophy: ten years of one clinic
Seo-yeon Yun, MD, PhD; Marco Pellegrin, MD
Abstract
Background: Masseter injections are popular, but long-term data are scarce. Objectives: To see how the interval between sessions changes with the number of sessions. Methods: The records of all patients treated between 2009 and 2018 were reviewed retrospectively. Results: A total of 412 patients with 1,933 sessions were included. The interval grew from 6.1 to 9.4 months. Conclusions: Fewer sessions are needed with time. Level of Evidence: 4.
The jaw line has become a concern of many patients. A randomized trial of 50 volunteers compared two doses, and a split-face study of 12 volunteers compared two brands.1,2
METHODS
We searched the electronic records of our clinic for masseter injections. Patients with fewer than two sessions were excluded.
RESULTS
Of 688 patients found, 276 had one session only; the other 412 were included, 371 women and 41 men. Mean age was 33.2 years (range, 19-61 years).
DISCUSSION
Muscle thins after repeated paralysis. Our data come from one clinic and photographs were not standardised.
CONCLUSIONS
Intervals can be lengthened.
Disclosures
Dr. Yun has served as a speaker and trainer for Allurex (Seoul). Dr. Pellegrin declared no potential conflicts of interest.
Funding
The authors received no financial support for the research, authorship, and publication of this article.
REFERENCES
1. Ahn D. Two doses. Aesthet Invented J. 2010;30:1-5.`,
  },
  {
    name: 'children-cohort',
    title: 'Screen time at age two and language at age five: a prospective birth cohort',
    design: 'COH-P',
    sampleSize: [2874],
    coi: { status: 'declared-none', starts: 'The authors report no conflict' },
    funding: { status: 'stated', type: 'mixed', starts: 'Supported by the Science Agency' },
    text: `Screen time at age two and language at age five: a prospective birth cohort
Kirsi Lahti, Thomas Ebner, Aoife Brannigan
From the Institute of Child Health. Supported by the Science Agency of Norland (grant 311) and the Kettle Family Foundation. The authors report no conflict of interest.
ABSTRACT
Objective To examine whether screen time in toddlers goes with later language. Study design Children born in 2008 in three towns were followed from birth. Parents kept a diary at age 2, and language was tested at age 5. Results Of 3402 children enrolled at birth, 2874 had both measures. Each extra hour of screens went with 1.1 points less (95% CI 0.6-1.6). Conclusion Screen time and language are linked.
Toddlers spend much time before screens. A randomised trial in 70 families cut screen time by half an hour.
METHODS
All maternity wards of the towns took part. Diaries covered seven days.
RESULTS
The 2874 children analysed had mothers of higher schooling than those lost.
DISCUSSION
We cannot say that screens cause poor language. Diaries may be inexact.
REFERENCES
1. Otway J. Half an hour. Invented Pediatr. 2011;1:1.`,
  },
  {
    name: 'rosacea-case-control',
    title: 'Demodex and rosacea: a case-control study',
    design: 'CC',
    sampleSize: [190],
    coi: { status: 'declared-none', starts: 'Los autores declaran no tener' },
    funding: { status: 'none', type: 'none', starts: 'Los autores declaran que este trabajo no ha recibido' },
    text: `ORIGINAL ARTICLE
Demodex and rosacea: a case-control study
M. Echevarría, L. Quintana, P. Sotomayor
Abstract
Introduction: Mites have been blamed for rosacea. Material and methods: We compared 95 people with rosacea with 95 people of the same age and sex who came for moles. Mites were counted in a standard skin surface biopsy. Results: Mites were found in 71 cases and 33 controls (odds ratio 5.6, 95% CI 3.0-10.4). Conclusions: Mites are more common in rosacea.
Introduction
A meta-analysis pooled 48 articles with 28 213 people. Treatment trials against mites randomised 683 patients to ivermectin or vehicle.
Material and methods
Cases were recruited at first visit. Controls were matched one to one.
Results
The 190 people had a mean age of 46 years. Redness lasted longer in carriers.
Discussion
A case-control study shows no order in time.
Financiación
Los autores declaran que este trabajo no ha recibido ayuda económica alguna.
Conflicto de intereses
Los autores declaran no tener ningún conflicto de intereses.
Bibliografía
1. Zafra R. Ácaros. Actas Inventadas. 2014;3:5-9.`,
  },
  {
    name: 'sunscreen-survey',
    title: 'What do surfers know about sunscreen? A cross-sectional survey',
    design: 'XS',
    sampleSize: [538],
    coi: { status: 'declared-none', starts: 'Os autores declaram não haver' },
    funding: { status: 'stated', type: 'government', starts: 'Este estudo foi financiado pela' },
    text: `What do surfers know about sunscreen? A cross-sectional survey
Beatriz Falcão, Duarte Meneses
ABSTRACT
BACKGROUND: Surfers get much sun. OBJECTIVE: To describe what surfers know and do. METHODS: A questionnaire was handed out on four beaches during one summer. RESULTS: Of 612 surfers approached, 538 answered. Sixty-one percent used sunscreen, and 17% reapplied it. CONCLUSION: Knowledge is fair, use is poor.
INTRODUCTION
In a trial, 1621 residents were randomised to daily or discretionary sunscreen and had fewer cancers with daily use. Surfers have been studied little.
METHODS
Surfers of 16 years and older were asked to fill in 22 questions on paper, once.
RESULTS
Median age was 27 years. Of the 538 respondents, 402 were men.
DISCUSSION
Those who answered may care more about the sun than others.
Suporte financeiro
Este estudo foi financiado pela Fundação de Ciência do Estado de Marais (processo 2017/444).
Conflito de interesses
Os autores declaram não haver conflitos de interesse.
REFERÊNCIAS
1. Greenhow A. Daily sunscreen. An Inv Dermatol. 1999;1:1-8.`,
  },
  {
    name: 'filler-necrosis',
    title: 'Necrosis of the nasal tip after hyaluronic acid: a report of one case',
    design: 'CREP',
    sampleSize: [1],
    coi: { status: 'declared-none', starts: 'Les auteurs déclarent ne pas avoir' },
    funding: { status: 'not-stated', type: 'not-stated', starts: null },
    text: `Necrosis of the nasal tip after hyaluronic acid: a report of one case
Nécrose de la pointe du nez après acide hyaluronique
C. Aubertin, G. Delacourt
Summary
We report a 34-year-old woman whose nasal tip turned white ten minutes after an injection of hyaluronic acid. Hyaluronidase was given three times. The skin healed with a small scar after six weeks.
Introduction
Blocked vessels are rare: in a series of 5000 injections three cases were seen.
Case report
A 34-year-old woman without illnesses had 0.3 mL of filler for a hump of the nose. Blanching spread to the tip. She was given 450 units of hyaluronidase, warm packs and aspirin. On day 3 there were pustules. At week 6 a scar of 2 mm was left.
Discussion
The nose has end arteries. Early hyaluronidase is the mainstay. No controlled trials exist, nor will they.
Déclaration de liens d'intérêts
Les auteurs déclarent ne pas avoir de liens d'intérêts.
Références
[1] Hallier P. Injections. Ann Inv Chir Plast 2015;60:1-4.`,
  },
  {
    name: 'tattoo-series',
    title: 'Granulomas in red tattoos: eleven patients',
    design: 'CSER',
    sampleSize: [11],
    coi: { status: 'declared-none', starts: 'Die Autoren erklären, dass kein Interessenkonflikt' },
    funding: { status: 'not-stated', type: 'not-stated', starts: null },
    text: `Granulomas in red tattoos: eleven patients
U. Kestner, H. Wallraff
Summary
Red ink causes most reactions to tattoos. We describe eleven patients seen in our department from 2012 to 2018 with granulomas confined to red parts. Biopsies showed granulomas in all. Seven improved with injected steroids, two were treated with a laser and two had the area cut out.
Introduction
Surveys of 300 and 448 tattooed people found reactions in 1-6%.
Patients
The eleven patients, six women and five men, were 22 to 58 years old. The reaction began 2 months to 9 years after tattooing. Patient 1 was a 31-year-old man with a rose on his forearm. Patient 2 was a 45-year-old woman with red lips.
Discussion
Red inks have changed since mercury was banned. Our patients were seen at a referral centre.
Interessenkonflikt
Die Autoren erklären, dass kein Interessenkonflikt besteht.
Literatur
1. Ohm B. Rote Farbe. Erfundene Haut. 2011;62:1-6.`,
  },
  {
    name: 'nail-accuracy',
    title: 'Dermoscopy for nail fungus: how accurate is it against culture and microscopy?',
    design: 'DTA',
    sampleSize: [146],
    coi: { status: 'declared-none', starts: 'Gli autori dichiarano di non avere' },
    funding: { status: 'none', type: 'none', starts: 'Nessun finanziamento' },
    text: `Dermoscopy for nail fungus: how accurate is it against culture and microscopy?
Ludovica Serra, Pietro Mancuso
Abstract
Background. Culture takes weeks. Aim. To determine the sensitivity and specificity of dermoscopy. Methods. Consecutive patients with thick nails had dermoscopy and then culture and microscopy as the reference standard. Results. We examined 146 patients; 83 had fungus. Sensitivity was 89% (95% CI 80-95) and specificity 81% (95% CI 69-90). Conclusion. Dermoscopy is a good first test.
Introduction
A trial of terbinafine randomised 508 patients without any confirmation of fungus, which is common.
Methods
Two dermatologists looked at the pictures without knowing the culture. Patients who had used antifungals in the last 3 months were left out.
Results
Of 160 patients invited, 14 refused. The 146 patients had 211 affected nails. Agreement was good (kappa 0.74).
Discussion
The prevalence in our clinic is high.
Conflitto di interessi
Gli autori dichiarano di non avere conflitti di interesse.
Finanziamenti
Nessun finanziamento è stato ricevuto per questo lavoro.
Bibliografia
1. Bassi T. Unghie. G Inv Dermatol. 2016;151:1-5.`,
  },
]
