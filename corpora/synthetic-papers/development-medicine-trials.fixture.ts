import type { InventedPaper } from './synthetic-paper.ts'

/** Trials in other fields of medicine, in the house styles of general journals. */
export const medicineTrials: readonly InventedPaper[] = [
  {
    name: 'village-cluster',
    title: 'Text messages for blood pressure in rural villages: a cluster randomized clinical trial',
    design: 'RCT-CLU',
    flags: ['registered'],
    sampleSize: [1184, 1102],
    registration: 'NCT09887766',
    coi: { status: 'declared-present', industry: true, starts: 'Dr Achebe reported receiving' },
    funding: { status: 'stated', type: 'mixed', starts: 'This study was supported by grant' },
    text: `Original Investigation
Text Messages for Blood Pressure in Rural Villages: A Cluster Randomized Clinical Trial
Ifeoma Achebe, MD; Carl Lundqvist, PhD; Mira Bose, MPH
Key Points
Question Do text messages lower blood pressure where nurses are few?
Findings In this cluster randomized trial of 24 villages with 1184 adults, systolic pressure fell by 4 mm Hg more in villages with messages.
Abstract
Importance Raised blood pressure often goes untreated. Objective To test weekly messages. Design, Setting, and Participants This cluster randomized clinical trial took place in 24 villages from 2017 to 2019. Adults with a systolic pressure of 140 mm Hg or higher took part. Interventions Twelve villages were assigned to messages and twelve to usual care. Results Among 1184 participants (mean age, 57 years; 640 women [54%]), 1102 completed the trial. Trial Registration ClinicalTrials.gov Identifier: NCT09887766
Introduction
A meta-analysis of 31 trials with 14 922 people found small effects of reminders in cities.
Methods
Villages were the unit of randomization, to avoid spill-over. We estimated that 1000 participants were needed, allowing for an intracluster correlation of 0.02. Consent was given by village elders and by every participant.
Results
Of 3210 adults screened, 1184 were enrolled: 601 in the message villages and 583 in the other villages. At 12 months 1102 (93%) were seen again.
Discussion
Messages helped. Phones are shared in many homes, which may have blunted the effect.
ARTICLE INFORMATION
Author Contributions: Dr Achebe had full access to all of the data. Obtained funding: Lundqvist.
Conflict of Interest Disclosures: Dr Achebe reported receiving grants from Cardelix Pharma outside the submitted work. No other disclosures were reported.
Funding/Support: This study was supported by grant 5512 from the Rural Health Council and by Telvanta Mobile Ltd.
Role of the Funder/Sponsor: The funders had no role in the design and conduct of the study.
REFERENCES
1. Petrov G. Reminders: a meta-analysis. Invented JAMA. 2014;1(2):10-19.`,
  },
  {
    name: 'gout-noninferior',
    title: 'Low-dose colchicine is not inferior to naproxen in acute gout',
    design: 'RCT-PAR',
    flags: ['non-inferiority', 'double-blind', 'registered', 'multicentre', 'placebo'],
    sampleSize: [298, 283],
    registration: '2018-999123-45',
    coi: { status: 'declared-none', starts: 'All authors have completed the' },
    funding: { status: 'stated', type: 'charity', starts: 'This work was funded by the Joint Pain Trust' },
    text: `RESEARCH
Low-dose colchicine is not inferior to naproxen in acute gout
Edmund Farrow, Shabnam Qureshi, Lotte de Vries
ABSTRACT
OBJECTIVE To find out whether low-dose colchicine is non-inferior to naproxen. DESIGN Double blind, double dummy, randomised, non-inferiority trial with placebo tablets. SETTING 40 general practices. PARTICIPANTS 298 adults with acute gout. INTERVENTIONS Colchicine 0.5 mg three times a day for four days or naproxen. MAIN OUTCOME MEASURES Pain on day 7. RESULTS 149 participants were allocated to each drug. Pain did not differ: mean difference -0.1 (95% confidence interval -0.6 to 0.4) in 283 participants with data. CONCLUSIONS Colchicine is not worse. TRIAL REGISTRATION EudraCT 2018-999123-45.
Introduction
In a trial of 575 patients with gout, low and high doses of colchicine worked equally well, with fewer harms at the low dose.
Methods
General practitioners invited adults within two days of an attack. The sample size of 300 gave 90% power for a margin of 0.9 points.
Results
Of 412 people assessed, 298 were randomised. Diarrhoea was reported by 43 of 149 with colchicine and 29 of 149 with naproxen.
Discussion
We excluded people with poor kidneys; 61 people were left out for that reason.
Contributors: EF had the idea. SQ and LdV did the analysis. EF is guarantor.
Funding: This work was funded by the Joint Pain Trust (registered charity), which had no part in the study's conduct.
Competing interests: All authors have completed the uniform disclosure form and declare: no support from any organisation for the submitted work other than that described above; no financial relationships with any organisations that might have an interest in the submitted work in the previous three years.
Ethical approval: Given by the South Moor committee.
1 Ivers P. High or low. Invented BMJ 2009;33:44.`,
  },
  {
    name: 'knee-allocated',
    title: 'Group swimming or leaflets after knee replacement: a controlled trial with allocation by week of surgery',
    design: 'CCT',
    sampleSize: [76],
    coi: { status: 'declared-none', starts: 'None declared' },
    funding: { status: 'stated', type: 'institution', starts: 'Pool time was paid for by' },
    text: `Group swimming or leaflets after knee replacement: a controlled trial with allocation by week of surgery
Yannick Delorme, Sinead Quirke
Background: After knee replacement many people stay stiff. Methods: People who were operated on in odd weeks were offered group swimming, and those of even weeks received a leaflet. Flexion was measured at 12 weeks. Results: Seventy-six people took part, 39 in the swimming group and 37 in the leaflet group. Flexion was 8 degrees better with swimming. Conclusions: Swimming is worth a randomised trial.
Introduction
Exercise in water has been studied after hip surgery: 102 patients were randomised in one trial and 65 in another. For knees there is little.
Methods
All people listed for a first knee replacement at our hospital were asked. Group depended on the week of surgery; there was no randomisation, because the pool was open every other week only. The physiotherapist who measured flexion was not told the week.
Results
We asked 91 people and 76 agreed. All 76 were measured at 12 weeks. One person in the swimming group had a wound that opened.
Discussion
Allocation by week is open to selection, as the surgeons knew it.
Conflicts of interest
None declared.
Funding
Pool time was paid for by St Brannoc Hospital.
References
1. Kells A. Hips in water. Invented Physio. 2011;7:20-5.`,
  },
  {
    name: 'sepsis-its',
    title: 'A rapid antibiotic order set and mortality from sepsis: an interrupted time series',
    design: 'ITS',
    flags: ['multicentre'],
    sampleSize: [5230],
    coi: { status: 'declared-none', starts: 'The authors have declared that no competing interests exist' },
    funding: { status: 'none', type: 'none', starts: 'The authors received no specific funding' },
    text: `RESEARCH ARTICLE
A rapid antibiotic order set and mortality from sepsis: an interrupted time series
Wendeline Maas, Obi Nnamdi
Data Availability: All relevant data are within the paper. Funding: The authors received no specific funding for this work. Competing interests: The authors have declared that no competing interests exist.
Abstract
Background
Delay costs lives in sepsis. In June 2016 our hospitals brought in an order set.
Methods
We fitted segmented regression to monthly mortality for 30 months before and 30 months after the order set. All adults with sepsis in three hospitals were counted.
Findings
The series held 5,230 admissions. Mortality fell by 1.9 percentage points at the change and the slope did not change.
Introduction
A stepped wedge trial randomised 18 wards to an early warning score, and a before-and-after study with 411 patients found shorter delays.
Methods
Admissions were taken from the hospital database. Autocorrelation was tested with the Durbin-Watson statistic.
Results
Of 5,230 admissions, 2,504 fell before and 2,726 after June 2016. Median age was 69 years.
Discussion
Other changes happened in the same years, such as new beds in intensive care.
Acknowledgments
We thank the pharmacists.
References
1. Sorley D. Early warnings. Invented PLoS. 2013;8:e1.`,
  },
  {
    name: 'protocol-migraine',
    title: 'Magnesium against migraine in nurses on night shifts: protocol for a randomised placebo-controlled trial',
    design: 'PROT',
    flags: ['registered', 'placebo', 'double-blind'],
    sampleSize: [160],
    registration: 'ACTRN12699000123456',
    coi: { status: 'declared-none', starts: 'The authors declare that they have no competing interests' },
    funding: { status: 'stated', type: 'government', starts: 'The Ministry of Health of Austvik' },
    text: `Study protocol
Magnesium against migraine in nurses on night shifts: protocol for a randomised placebo-controlled trial
Astrid Nyhus, Manoj Kulkarni
Abstract
Background: Night shifts bring on migraine. Methods: This is a two-arm, double-blind trial. One hundred and sixty nurses will be randomised to magnesium 400 mg or placebo for 12 weeks. The primary outcome will be days with migraine per month. Discussion: Results are expected in 2025. Trial registration: ACTRN12699000123456, registered 3 March 2022.
Background
In a trial, 81 people with migraine were randomised to magnesium or placebo and had fewer attacks with magnesium.
Methods/design
Nurses with at least four days of migraine a month will be invited. We will need 72 nurses per arm, and 80 allowing for dropout. Tablets will be packed by the pharmacy.
Discussion
Recruitment began in May 2022 and is going on.
Abbreviations
BP: blood pressure.
Declarations
Ethics approval and consent to participate
Approved by the Austvik committee (22-014).
Consent for publication
Not applicable.
Availability of data and materials
Not applicable.
Competing interests
The authors declare that they have no competing interests.
Funding
The Ministry of Health of Austvik pays for this trial. It has no role in design or reporting.
Authors' contributions
AN wrote the first draft.
References
1. Bellweather S. Magnesium. Invented Trials. 2012;13:1.`,
  },
  {
    name: 'nejm-lung',
    title: 'Velotinib after surgery for lung cancer',
    design: 'RCT-PAR',
    flags: ['double-blind', 'placebo', 'registered', 'multicentre', 'industry-run'],
    sampleSize: [642],
    registration: 'NCT09800111',
    coi: { status: 'declared-present', industry: true, starts: 'Disclosure forms provided by the authors' },
    funding: { status: 'stated', type: 'industry', starts: 'Supported by Orbis Therapeutics' },
    text: `Velotinib after Surgery for Lung Cancer
A.B. Castellan, M. Ohtani, F. Drummond, and L. Weiss, for the AFTERLIGHT Investigators
ABSTRACT
BACKGROUND
Whether velotinib prevents relapse after surgery is unknown.
METHODS
In this phase 3, double-blind trial, we randomly assigned patients with completely resected lung cancer in a 1:1 ratio to receive velotinib (80 mg once daily) or placebo for 3 years. The primary end point was disease-free survival.
RESULTS
A total of 642 patients underwent randomization (320 to receive velotinib and 322 to receive placebo). At 24 months, 84% of the patients in the velotinib group and 57% of those in the placebo group were alive and disease-free. Diarrhea was reported in 131 patients.
CONCLUSIONS
Disease-free survival was longer with velotinib. (Funded by Orbis Therapeutics; AFTERLIGHT ClinicalTrials.gov number, NCT09800111.)
About 30% of patients with lung cancer can be operated on. Chemotherapy gives a small gain: in a pooled analysis of 4584 patients, survival rose by 5 points.
METHODS
PATIENTS
Eligible patients were 18 years of age or older. Patients were enrolled at 98 sites in 14 countries.
OVERSIGHT
The trial was designed by the sponsor, Orbis Therapeutics, and the first author. The sponsor collected and analyzed the data. We planned for 620 patients to be enrolled so that 190 events would be seen.
RESULTS
From October 2016 through February 2019, a total of 1023 patients were screened. The intention-to-treat population included 642 patients.
DISCUSSION
Relapses were fewer with velotinib. Overall survival data are immature.
Supported by Orbis Therapeutics.
Disclosure forms provided by the authors are available with the full text of this article. Dr. Castellan reports receiving consulting fees from Orbis Therapeutics; Dr. Weiss, being employed by and owning stock in Orbis Therapeutics. No other potential conflict of interest relevant to this article was reported.
REFERENCES
1. Tilman R. Pooled chemotherapy. N Invented J Med 2008;1:355-60.`,
  },
  {
    name: 'factorial-feasibility',
    title: 'Feasibility of yoga and light therapy for winter low mood: a two-by-two factorial pilot randomised trial',
    design: 'RCT-CLU',
    flags: ['pilot', 'registered'],
    sampleSize: [48, 41],
    registration: 'DRKS00099123',
    coi: { status: 'declared-none', starts: 'The authors declare that the research was conducted' },
    funding: { status: 'stated', type: 'mixed', starts: 'The study was supported by the Lindqvist Foundation' },
    text: `Feasibility of yoga and light therapy for winter low mood: a two-by-two factorial pilot randomised trial
Britta Anker, Joao Sequeira
Introduction: Low mood in winter is common in the north. Methods: In this factorial pilot trial, adults were randomised to yoga, light therapy, both or neither. Feasibility was judged by recruitment and attendance. Results: Forty-eight adults were randomised, twelve to each cell, and 41 were assessed at week 8. Attendance at yoga was 71%. Discussion: A full trial is feasible. Registered as DRKS00099123.
1 Introduction
One trial of 122 adults compared light with a dim lamp. Another randomised 60 women to yoga or a waiting list.
2 Methods
Adults who reported low mood in two winters were recruited by posters. No formal power calculation was done. Randomisation was by a web service.
3 Results
We had 95 enquiries; 48 adults were randomised. Seven were lost. Lamps caused headache in three.
4 Discussion
The trial was small and not blinded.
Data availability statement
The data will be made available by the authors.
Ethics statement
Approved by the board of Tromvik.
Author contributions
BA conceived the study. JS did the statistics.
Funding
The study was supported by the Lindqvist Foundation (2019-7). The lamps were lent by Lumenor GmbH.
Conflict of interest
The authors declare that the research was conducted in the absence of any commercial or financial relationships that could be construed as a potential conflict of interest.
Publisher's note
All claims expressed in this article are solely those of the authors.
References
Drayton, P. (2015). Dim lamps. Invented Psychiatry 6, 12.`,
  },
]
