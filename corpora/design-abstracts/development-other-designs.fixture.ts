import type { InventedAbstract } from './development-within-person.fixture.ts'

/** Designs of all other kinds with the words that lead astray. All invented: no such studies were done. */
export const otherDesignAbstracts: readonly InventedAbstract[] = [
  {
    design: 'RCT-PAR',
    title: 'Walking groups for knee pain',
    text: 'We did a parallel-group trial at three clinics. Adults with knee pain (n = 182) were randomly assigned in a 1:1 ratio to a walking group or to a leaflet. The primary outcome was pain at six months, analysed by intention to treat. Pain was 0.8 points lower in the walking group.',
  },
  {
    design: 'RCT-PAR',
    title: 'Zinc lozenges for the common cold: a double-blind, placebo-controlled trial',
    text: 'One hundred and twenty students with a new cold took zinc lozenges or placebo lozenges every two hours. Colds lasted 5.1 and 6.9 days. Bad taste was frequent with zinc.',
  },
  {
    design: 'RCT-CLU',
    title: 'Hand hygiene reminders on wards',
    text: 'In a stepped wedge cluster randomised trial, twelve wards received electronic reminders in a random order. Infections per 1,000 bed days were the primary outcome. They fell from 4.1 to 3.6.',
  },
  {
    design: 'RCT-CLU',
    title: 'Vitamin D and exercise against falls: a two-by-two factorial randomised trial',
    text: 'In a factorial design, 400 people older than 70 years were randomised to vitamin D or placebo and to exercise or no exercise. Falls were counted for two years. Exercise reduced injuries, vitamin D did not.',
  },
  {
    design: 'RCT-XO',
    title: 'Two inhalers in asthma: a crossover study',
    text: 'Twenty-nine adults used each inhaler for four weeks in random order, with a washout of two weeks between. Peak flow was the same with both. More people liked the smaller device.',
  },
  {
    design: 'RCT-PAR',
    trap: 'change of arm is no crossover trial',
    title: 'A kinase blocker in advanced sarcoma: randomised phase 3 trial',
    text: 'Patients were randomly allocated (2:1) to the drug or placebo. Patients on placebo were allowed to cross over at progression. Median time to progression was 5.2 and 2.1 months.',
  },
  {
    design: 'SEC',
    trap: 'secondary analysis',
    title: 'Who gains from walking groups? Secondary analysis of a randomised controlled trial',
    text: 'We did a secondary analysis of a randomised controlled trial in which 182 adults with knee pain were assigned to a walking group or a leaflet. Effects were compared between people with and without depression. The effect was the same in both.',
  },
  {
    design: 'COH-P',
    trap: 'cohort within a trial',
    title: 'Sleep and falls in older people: a cohort study nested in a randomised trial',
    text: 'This prospective cohort study was nested within a randomised trial of vitamin D. We followed 400 participants for two years irrespective of their trial arm. Short sleep was associated with more falls (hazard ratio 1.4).',
  },
  {
    design: 'QUAL',
    trap: 'interviews around a trial',
    title: 'Why parents say no: a qualitative study within a randomised trial of sunscreen',
    text: 'Semi-structured interviews were held with 22 parents who had declined to take part in a school trial. Transcripts were analysed thematically. Three themes emerged: time, trust and belief in nature.',
  },
  {
    design: 'SR',
    trap: 'speaks of randomised controlled trials throughout',
    title: 'Yoga for tension headache: systematic review of randomised controlled trials',
    text: 'Objective: to find out whether yoga reduces headache. Data sources: five electronic databases to 2019. Study selection: randomised controlled trials of at least four weeks. Results: Six trials with 310 participants were included; they were too different to be pooled. Risk of bias was high.',
  },
  {
    design: 'SR-MA',
    trap: 'no "systematic" in it',
    title: 'Statins and muscle pain: a meta-analysis',
    text: 'We pooled results of 26 randomised placebo-controlled trials with 48,000 participants. A random-effects model gave a relative risk of 1.03 (95% CI 0.99 to 1.07). Funnel plots did not suggest missing studies.',
  },
  {
    design: 'REV-N',
    title: 'The itching mind',
    text: 'Itch is more than a signal of the skin. In this review we summarise how attention, mood and expectation change itch, and what this means for care. Treatment options that address the mind are discussed. Many questions remain open.',
  },
  {
    design: 'REV-N',
    trap: 'no word "review"',
    title: 'Gut bacteria and the skin: what do we know?',
    text: 'Bacteria of the gut are thought to influence the skin. Several pathways have been proposed, including immune cells and small molecules. Diet may change both. Here we discuss current evidence and its limits, and outline directions for research.',
  },
  {
    design: 'GUIDE',
    trap: 'speaks of trials',
    title: 'Guideline for the care of chronic hand eczema',
    text: 'A panel of fourteen experts developed recommendations after a search for randomised trials. Each recommendation was graded. The guideline recommends emollients for all patients and light treatment for those who do not respond.',
  },
  {
    design: 'GUIDE',
    trap: 'about how to report trials',
    title: 'Reporting of trials of medical devices: consensus statement',
    text: 'Reports of randomised trials of devices are often incomplete. An international working group agreed on 19 items in a Delphi process. The consensus statement explains each item with an example.',
  },
  {
    design: 'OPIN',
    trap: 'speaks of a randomised trial',
    title: 'Editorial: sunscreen in schools',
    text: 'In this issue Berger and colleagues report a randomised trial of sunscreen in schools. The result is welcome, but who will pay? This editorial argues for a public programme.',
  },
  {
    design: 'OPIN',
    title: 'Reply to the letter on zinc lozenges',
    text: 'We read with interest the letter about our trial. The authors ask whether taste broke the blind. We think not, for the reasons given below.',
  },
  {
    design: 'PROT',
    title: 'Online self-help for insomnia in nurses: study protocol for a randomised controlled trial',
    text: 'Background: Nurses often sleep badly. Methods/design: Two hundred nurses will be randomised to a six-week online course or a waiting list. Outcomes will be assessed at 8 and 26 weeks. Discussion: The trial will show whether the course can be recommended. Trial registration: ISRCTN00000000.',
  },
  {
    design: 'PROT',
    trap: 'protocol of a review',
    title: 'Music in intensive care: protocol for a systematic review and meta-analysis',
    text: 'We will search six databases for controlled trials of music in intensive care. Two reviewers will select studies and extract data. If possible, results will be pooled. Findings will be published in a journal.',
  },
  {
    design: 'ITS',
    title: 'Discharge letters in plain words: a controlled before-after comparison of two hospitals',
    text: 'In a quasi-experimental study, one hospital introduced letters in plain words, and a matched hospital was the control group. Understanding was tested by telephone in 240 patients. It improved more in the intervention group.',
  },
  {
    design: 'CCT',
    trap: 'alternate allocation',
    title: 'Warm blankets before surgery',
    text: 'Patients were assigned alternately to a warm blanket or to a usual blanket before planned surgery (n = 88). Anxiety was lower in the warm group. Allocation was not concealed.',
  },
  {
    design: 'UCT',
    title: 'A pilot study of hypnosis for warts',
    text: 'Eighteen adults with warts received five sessions of hypnosis in this uncontrolled pilot study. The number of warts was counted before and after treatment. It fell from 6.1 to 3.9. All participants completed the sessions.',
  },
  {
    design: 'UCT',
    title: 'Open-label extension of a study of an itch medicine',
    text: 'Patients who had completed an earlier trial could enter a 52-week open-label study. All 140 patients received the active medicine. Itch stayed low, and no new side effects were seen.',
  },
  {
    design: 'ITS',
    title: 'Prescriptions of opioids after a new law: interrupted time series',
    text: 'Monthly prescriptions from 2012 to 2019 were analysed with segmented regression. After the law the level fell by 11%, and the slope did not change. Effects were the same in all regions.',
  },
  {
    design: 'COH-R',
    trap: '"review" of records',
    title: 'Outcomes of skin grafting in diabetes: a retrospective review',
    text: 'We performed a retrospective review of the medical records of 312 patients with diabetes who had a skin graft between 2005 and 2015. Graft loss occurred in 18%. High blood sugar before surgery was associated with loss.',
  },
  {
    design: 'COH-R',
    trap: 'control group found in records',
    title: 'Statins and healing of leg ulcers',
    text: 'Using claims data of a health insurance we built a retrospective cohort of 5,400 people with leg ulcers. Statin users were compared with non-users. Healing within a year was more frequent in users (adjusted hazard ratio 1.2).',
  },
  {
    design: 'COH-P',
    title: 'Sunburn in childhood and moles in adult life: a prospective cohort study',
    text: 'We followed 2,100 children from age six until they were 25. Sunburns were recorded every year. The number of moles in adult life rose with each sunburn before the age of ten.',
  },
  {
    design: 'CC',
    title: 'Hair dye and contact allergy: a case-control study',
    text: 'We compared 210 cases with contact allergy and 420 controls matched for age and sex. Past use of hair dye was asked in an interview. The odds ratio for use at home was 2.3.',
  },
  {
    design: 'XS',
    trap: 'asks doctors about randomised trials',
    title: 'What dermatologists think of randomised trials: an online survey',
    text: 'An online survey was sent to 1,900 dermatologists, and 611 answered. Two thirds said that they read randomised trials every month. Younger respondents trusted industry less.',
  },
  {
    design: 'DTA',
    title: 'Diagnostic accuracy of a phone camera for melanoma',
    text: 'Pictures of 402 moles were judged by an application and compared with histology as the reference standard. Sensitivity was 88% and specificity 71%. Accuracy was lower on dark skin.',
  },
  {
    design: 'CSER',
    title: 'Rash after a new migraine medicine: five cases',
    text: 'We report five patients who developed a rash within two weeks of starting a new migraine medicine. All recovered after it was stopped. Biopsies showed the same picture in each.',
  },
  {
    design: 'CREP',
    title: 'Blue nails in a gardener',
    text: 'A 43-year-old woman presented with blue nails that had appeared over three months. She had used a copper spray without gloves. The colour faded after she stopped. To our knowledge this is the first such case.',
  },
  {
    design: 'CREP',
    trap: '"review of the literature"',
    title: 'Fever after tattoo removal: case report and review of the literature',
    text: 'We describe a 25-year-old man who developed a fever after laser removal of a tattoo. He recovered within a week. A search of the literature found four similar cases. Physicians should be aware of this reaction.',
  },
  {
    design: 'ANIM',
    trap: 'randomised animals',
    title: 'Green tea against sunburn in mice',
    text: 'Forty hairless mice were randomly assigned to green tea or water for four weeks before exposure to ultraviolet light. A placebo gel was used in both groups. Skin thickness was measured with callipers. It rose less in mice given tea.',
  },
  {
    design: 'ANIM',
    trap: 'double-blind in horses',
    title: 'Joint injections for lame horses: a double-blind, placebo-controlled trial',
    text: 'Sixty lame horses were randomised to a joint injection or saline. Owners and veterinarians did not know which. Lameness scores improved in 70% and 45% of the horses.',
  },
  {
    design: 'LAB',
    trap: 'cells of patients',
    title: 'Vitamin C and collagen genes in cultured fibroblasts',
    text: 'Human fibroblasts were cultured with three concentrations of vitamin C. Expression of collagen genes was measured by PCR after 48 hours, and cell viability by a colour assay. Expression doubled at the highest dose.',
  },
  {
    design: 'LAB',
    title: 'Silver coating kills bacteria on catheters in vitro',
    text: 'Pieces of coated and plain catheter were incubated with two strains of bacteria. Colonies were counted after 24 hours. Coating reduced counts by three orders of magnitude in vitro.',
  },
  {
    design: 'EXV',
    title: 'Bond strength of two cements to extracted human teeth',
    text: 'Eighty extracted human teeth were randomly divided into four groups and crowned with one of two cements. Force at failure was measured in a testing machine. The resin cement was stronger.',
  },
  {
    design: 'XS',
    trap: 'animal words about people',
    title: 'Cat ownership and eczema: a population survey',
    text: 'A questionnaire was completed by 8,200 adults. Owners of cats reported eczema as often as others. The prevalence of eczema was 9%. Dog owners reported it less.',
  },
  {
    design: 'RCT-PAR',
    trap: 'mice only in the background',
    title: 'Fish oil for dry skin: a randomised controlled trial',
    text: 'Background: In mice, fish oil thickens the skin barrier. Methods: We randomised 70 adults to fish oil or maize oil capsules for three months. Results: Dryness scores fell by 1.1 and 0.4 points. Conclusion: Fish oil may help.',
  },
]
