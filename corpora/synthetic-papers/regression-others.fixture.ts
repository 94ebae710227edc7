import type { InventedPaper } from './synthetic-paper.ts'

/** Held back while the rules were mended: observations, reviews, laboratory and opinion. */
export const heldBackOthers: readonly InventedPaper[] = [
  {
    name: 'isotretinoin-interviews',
    title: '“Nobody told me about the lips”: interviews with young people on isotretinoin',
    design: 'QUAL',
    sampleSize: [23],
    coi: { status: 'declared-none', starts: 'None' },
    funding: { status: 'stated', type: 'charity', starts: 'The Acne Alliance paid' },
    text: `“Nobody told me about the lips”: interviews with young people on isotretinoin
Rowan Tait, Femke Jonker
Abstract
Background Isotretinoin is common among the young. Aim To understand how they live with it. Methods Semi-structured interviews with 23 people aged 16 to 24 were recorded and analysed by thematic analysis. Findings Three themes arose: hope, dryness, and silence about mood. Conclusions Talks before treatment should cover daily life.
Introduction
Trials say little about daily life. A trial of 925 patients compared two doses.
Methods
Participants were found through two clinics and social media. Interviews went on until nothing new was heard. Two of us coded all of them.
Findings
Of the 23 participants, 14 were women. “It was worth it,” said one.
Discussion
People who dropped the drug early may have other views.
Funding
The Acne Alliance paid for transcription (small grant 12).
Conflicts of interest
None.
References
1. Strand V. Two doses. Br J Invented Derm. 2013;2:2.`,
  },
  {
    name: 'botulinum-guide',
    title: 'Treating crow’s feet with botulinum toxin: recommendations of an expert panel',
    design: 'GUIDE',
    sampleSize: [],
    coi: { status: 'declared-present', industry: true, starts: 'All panel members received an honorarium' },
    funding: { status: 'stated', type: 'industry', starts: 'The panel meeting was made possible by' },
    text: `Treating crow’s feet with botulinum toxin: recommendations of an expert panel
Camille Roux, Dele Bankole, Ursula Frei, on behalf of the panel
Abstract
Background: Practice differs from country to country. Objective: To offer consensus recommendations. Methods: Fourteen experts from nine countries met twice and voted in a modified Delphi process; 75% agreement was asked for. Results: Agreement was reached on 21 of 25 statements on dose, points and safety. Conclusion: The recommendations can guide those who begin.
Introduction
Two randomised trials with 445 and 388 participants led to approval.
Methods
A literature search came before the first meeting. Statements were written by the chair.
Recommendations
Begin with three points a side. Use 12 units a side at most. Tell people about bruises.
Discussion
The panel was chosen for experience; patients did not take part.
Funding statement: The panel meeting was made possible by an unrestricted educational grant from Toxora.
Conflict of interest statement: All panel members received an honorarium from Toxora for attending. C. Roux is also an investigator for Galdent.
References
1. Amory F. Approval. J Invented Aesthet. 2013;1:1.`,
  },
  {
    name: 'skin-explants',
    title: 'Penetration of niacinamide through human skin explants',
    design: 'EXV',
    sampleSize: [6],
    coi: { status: 'declared-none', starts: 'The authors have no conflicts' },
    funding: { status: 'stated', type: 'industry', starts: 'Grant sponsor:' },
    text: `Penetration of niacinamide through human skin explants
Delphine Arnoux, Viktor Hagen
Synopsis
OBJECTIVE: To measure how deep niacinamide goes. METHODS: Skin left over from abdominal surgery of six donors was mounted in Franz cells within 24 hours. A 5% gel was put on for 2, 8 or 24 hours. RESULTS: After 24 hours, 11% of the dose was found below the horny layer. CONCLUSION: Niacinamide reaches living skin ex vivo.
INTRODUCTION
In people, a split-face study of 50 women found paler spots with niacinamide.
MATERIALS AND METHODS
Explants were 500 µm thick. Each time point was tested in triplicate for every donor. Donors gave written consent.
RESULTS
Recovery was 96%.
DISCUSSION
Explants have no blood flow.
Acknowledgements
Grant sponsor: Nordic Actives AB. The authors have no conflicts of interest that bear on this work.
REFERENCES
1. Oakes J. Paler spots. Int J Cosmet Invented. 2002;24:1.`,
  },
  {
    name: 'sunbed-editorial',
    title: 'Close the sunbeds',
    design: 'OPIN',
    sampleSize: [],
    coi: { status: 'declared-none', starts: 'Competing interests: I have read' },
    funding: { status: 'not-stated', type: 'not-stated', starts: null },
    text: `EDITORIAL
Close the sunbeds
A ban would save lives and money
Philippa Grange professor of public health
In this issue, Dorrit and colleagues report a cohort of 54 000 women followed for 16 years. Those who had used sunbeds before the age of 30 had more melanoma. The finding is not new; a case-control study with 1167 cases said the same years ago.
What should be done? Warnings do not work. In a randomised trial, 430 young women who were shown ultraviolet photographs of their own faces still went tanning the next summer. Two countries have banned sunbeds, and nobody seems to miss them.
Some say that adults should be free to choose. But choice needs knowledge, and the trade has been slow to give it. A licence costs less than a lamp.
Governments should act before next spring.
Competing interests: I have read the journal's policy and have none to declare.
Provenance and peer review: Commissioned; not externally peer reviewed.
1 Dorrit L. Sunbeds and melanoma. Invented BMJ 2020;1:1.`,
  },
  {
    name: 'vitiligo-register',
    title: 'Drug survival of two biologics in hidradenitis: a nationwide register study',
    design: 'COH-R',
    flags: ['multicentre'],
    sampleSize: [1536],
    coi: { status: 'declared-present', industry: true, starts: 'AL has been an advisory board member' },
    funding: { status: 'stated', type: 'industry', starts: 'This study was financially supported by' },
    text: `Drug survival of two biologics in hidradenitis: a nationwide register study
Anders Lykke, Marie Toft, Jens Brandt
Abstract
Hidradenitis is treated with biologics more and more. We used the national register to compare how long patients stayed on two drugs. All patients who began adamura or secumab between 2015 and 2020 at 12 departments were included, retrospectively. Of 1536 patients, 1010 had adamura and 526 secumab. Median drug survival was 19 and 22 months. Survival did not differ after adjustment (hazard ratio 0.94, 95% CI 0.82-1.08).
Introduction
The two drugs were approved after trials that randomised 633 and 541 patients.
Methods
Data were taken from the register on 1 March 2021. Patients younger than 18 years were excluded.
Results
Mean age was 40 years; 63% were women.
Discussion
Reasons for stopping were not always noted.
Acknowledgements
This study was financially supported by Secura Biologics through an unrestricted grant to the department. Secura Biologics read the manuscript but had no influence on its content.
Conflicts of interest: AL has been an advisory board member and speaker for Secura Biologics and Abvera. MT and JB have no conflicts of interest to declare.
References
1. Ek P. Approval. Acta Invented Derm. 2016;96:1.`,
  },
  {
    name: 'pregnancy-letter',
    title: 'Fish oil and pregnancy: time to change the advice?',
    design: 'REV-N',
    sampleSize: [],
    coi: { status: 'declared-none', starts: 'No potential conflict of interest was reported' },
    funding: { status: 'stated', type: 'government', starts: 'The work was supported by the' },
    text: `REVIEW ARTICLE
Fish oil and pregnancy: time to change the advice?
Sigrun Einarsdottir, Malcolm Frost
ABSTRACT
Advice on fish in pregnancy pulls two ways: eat more for the child's brain, eat less because of mercury. This article gives an overview of trials and cohorts, discusses how they fit together and offers a view for the clinic.
Introduction
Fish has been part of the diet in the north for ever.
Trials
In the largest trial, 5544 women were randomised to fish oil or vegetable oil; birth before term did not differ. A meta-analysis of 70 trials with 19 927 women found fewer early births.
Cohorts
Among 11 875 women in one cohort, those who ate no fish had children with lower scores.
Mercury
Large fish carry more of it.
Conclusion
Two portions of small fish a week seem wise.
Disclosure statement
No potential conflict of interest was reported by the author(s).
Funding
The work was supported by the Icefield Research Council under Grant 17-55.
References
Lorne, A. 2019. “Fish oil.” Invented Reviews 2 (1): 1–9.`,
  },
  {
    name: 'lip-questionnaire',
    title: 'Satisfaction after lip lifts: questionnaire study',
    design: 'XS',
    sampleSize: [87],
    coi: { status: 'declared-none', starts: 'Les auteurs n’ont pas' },
    funding: { status: 'none', type: 'none', starts: 'Aucun financement' },
    text: `Satisfaction after lip lifts: questionnaire study
Solène Garnier, Hugo Tessier
Abstract
Objective. To learn how satisfied people are after a lip lift. Methods. A questionnaire of 14 items was sent by post to everyone who had a lip lift in our unit from 2014 to 2019. Results. Of 133 people, 87 answered (65%). Seventy-nine percent were satisfied, 9% regretted the operation. Conclusion. Satisfaction is high, though those who did not answer may differ.
Introduction
A case series of 60 lifts told of scars only.
Methods
The questionnaire was anonymous and was sent once.
Results
Respondents were 22 to 66 years old.
Discussion
Two thirds answered.
Financement
Aucun financement n’a été reçu pour ce travail.
Liens d’intérêts
Les auteurs n’ont pas de lien d’intérêts à déclarer.
Références
[1] Morel Y. Soixante lifts. Ann Inv Chir 2012;57:1.`,
  },
  {
    name: 'hearing-matched',
    title: 'Earphones and hearing loss at twenty: matched case-control study of conscripts',
    design: 'CC',
    sampleSize: [624],
    coi: { status: 'declared-none', starts: 'Keiner der Autoren' },
    funding: { status: 'stated', type: 'government', starts: 'Die Studie wurde vom Bundesamt' },
    text: `Earphones and hearing loss at twenty: matched case-control study of conscripts
Reto Amstutz, Vreni Kuhn
Abstract
Background: Young people listen to loud music. Methods: We compared 208 conscripts with hearing loss (cases) with 416 conscripts with normal hearing (controls), matched for age and canton. Earphone use was asked in a telephone interview. Results: Daily use for five years or more was told by 61 cases and 74 controls (odds ratio 1.9, 95% CI 1.3-2.9). Conclusions: Long use of earphones goes with hearing loss.
Introduction
Two surveys of 490 and 1432 pupils gave mixed answers.
Methods
All conscripts of 2015 were tested at enlistment.
Results
In total 624 conscripts were interviewed.
Discussion
Recall may differ between cases and controls.
Finanzierung
Die Studie wurde vom Bundesamt für Gehör unterstützt.
Interessenkonflikte
Keiner der Autoren hat Interessenkonflikte.
Literatur
1. Lenz K. Laute Musik. Erfundene HNO. 2009;57:1.`,
  },
]
