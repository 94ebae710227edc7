import type { DesignWording } from './design-wording.ts'

/** Planned studies whose titles do not say "protocol", and finished ones that sound like plans. */
export const plannedOrFinished: readonly DesignWording[] = [
  {
    title: 'Home exercise with video feedback for low back pain (HOMEBACK): a randomised controlled trial',
    text: 'Background: Adherence to home exercise is poor. Methods/Design: HOMEBACK is a two-arm, assessor-blinded trial. A total of 180 adults with low back pain will be recruited from physiotherapy practices and allocated 1:1 to video feedback or a leaflet. The primary outcome is disability at 12 weeks. Discussion: This trial will provide evidence on whether video feedback improves adherence. Trial registration: ISRCTN00000001.',
    designs: ['PROT'],
  },
  {
    title: 'Effect of vitamin D3 on dental caries in preschool children: the SMILE trial',
    text: 'Introduction: Early childhood caries remains common. Methods and analysis: In this double-blind, placebo-controlled trial, 520 children aged 3 to 5 years will be randomly assigned to 20 µg vitamin D3 daily or placebo for 18 months. Caries will be assessed by calibrated dentists. Ethics and dissemination: Approval was obtained from the regional committee. Findings will be published in open access journals.',
    designs: ['PROT'],
  },
  {
    title:
      'Cognitive behavioural therapy for insomnia in cancer survivors: rationale, design and methods of a multicentre trial',
    text: 'Insomnia affects up to half of all cancer survivors. We describe a multicentre randomised trial comparing internet-delivered therapy with waiting list. Two hundred and forty survivors are being enrolled at six hospitals. Insomnia severity is assessed at baseline, 9 weeks and 6 months. Recruitment started in March 2021 and is expected to end in 2023.',
    designs: ['PROT'],
    setAside: true,
  },
  {
    title: 'Topical timolol for infantile haemangioma',
    text: 'Background: Timolol may avoid systemic treatment. Objectives: To determine whether topical timolol reduces the need for oral propranolol. Methods: This will be a pragmatic, parallel-group, randomised trial in 14 centres. Infants under 60 days old will receive timolol drops or placebo for 24 weeks. An intention-to-treat analysis will be carried out. Conclusions: The results will inform the care of infants with haemangioma.',
    designs: ['PROT'],
  },
  {
    title: 'Does peer support improve glycaemic control? The DIALOGUE study',
    text: 'Methods: DIALOGUE is a cluster randomised trial in 40 general practices. Practices are randomised to peer support or usual care. Adults with type 2 diabetes are eligible. The primary outcome is HbA1c at 12 months. We aim to recruit 800 participants. Analysis will be by mixed models. Trial status: Recruitment began in May 2019 and is ongoing.',
    designs: ['PROT'],
  },
  {
    title: 'Low-dose atropine for myopia progression in European children',
    text: 'Purpose: To present the design of a randomised, placebo-controlled, multicentre study of atropine 0.02 % in children aged 8 to 12 years. Methods: Three hundred children with myopia of -1 D to -6 D will be treated for three years. The main outcome will be the change in spherical equivalent. Outlook: First results are anticipated in 2026.',
    designs: ['PROT'],
    setAside: true,
  },
  {
    title: 'Mediterranean diet and cognitive decline: the COGMED cohort',
    text: 'Introduction: Diet may modify cognitive ageing. Methods and analysis: COGMED is a prospective cohort study that will enrol 3,000 adults over 65 years. Diet will be assessed by questionnaire every two years and cognition by a battery of tests. Ethics and dissemination: Ethical approval was granted; results will be presented at conferences.',
    designs: ['PROT'],
  },
  {
    title: 'Interventions to reduce burnout in nurses: a systematic review and meta-analysis of randomised trials',
    text: 'Introduction: Burnout is frequent in nursing. Methods and analysis: We will search MEDLINE, Embase and CINAHL from inception to June 2024. Two reviewers will independently screen records and extract data. Random-effects meta-analysis will be performed where appropriate. Ethics and dissemination: No ethical approval is needed. PROSPERO registration number CRD42000000000.',
    designs: ['PROT'],
  },
  {
    title: 'The BREATHE-EASY study: singing for people with chronic obstructive pulmonary disease',
    text: 'Background. Singing may ease breathlessness. Aims. The study aims to test whether weekly singing groups improve quality of life. Methods. A single-blind randomised controlled trial with two parallel arms is planned; 150 patients are to be randomised to singing or film groups. Assessments are scheduled at 0, 3 and 6 months. Discussion. If effective, singing could be offered widely.',
    designs: ['PROT'],
    setAside: true,
  },
  {
    title: 'Laser-assisted delivery of methotrexate in psoriatic nails: study design of an intraoperator comparison',
    text: 'Methods: Twenty-four patients with nail psoriasis will be enrolled in a randomised trial with three groups. Each participant will have four sessions. Nail severity scores will be recorded by a blinded dermatologist. Discussion: To our knowledge this will be the first controlled study of this combination.',
    designs: ['PROT'],
  },
  {
    title: 'Telephone coaching for adolescents with asthma: process evaluation alongside a trial',
    text: 'Background: Complex interventions need process evaluation. Methods: Interviews with 30 adolescents and 15 coaches will be conducted and analysed thematically. Session recordings will be coded for fidelity. Discussion: The findings will help to interpret the trial results and to plan implementation.',
    designs: ['PROT'],
    setAside: true,
  },
  {
    title: 'Fluoride varnish in residents of nursing homes',
    text: 'This paper describes the methods of a cluster randomised trial in 32 nursing homes. Residents with at least five teeth are eligible. Homes are allocated to fluoride varnish every three months or to usual oral care. Root caries increment over two years is the primary endpoint. A sample of 640 residents gives 90 % power.',
    designs: ['PROT'],
  },
  // Finished, though they name a plan
  {
    title: 'Home exercise with and without reminders for neck pain: a randomised controlled trial',
    text: 'Background: Reminders may help. Methods: We randomly assigned 160 adults with neck pain to exercise with or without text reminders. The trial protocol has been published previously. Results: At 12 weeks disability scores were 18.2 and 19.0 (difference -0.8, 95% CI -2.4 to 0.8). Conclusions: Reminders made no difference. Future trials will need to test other kinds of support.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Intravitreal steroid for macular oedema: 12-month results of the CLEARVIEW trial',
    text: 'Purpose: To report the one-year outcomes of a randomised trial. Design: Multicentre, double-masked, randomised trial. Methods: 212 eyes of 212 patients were assigned to steroid or sham injection. Results: Mean acuity improved by 7.1 letters with steroid and 2.0 letters with sham (P = 0.001). Conclusions: Steroid improved acuity; follow-up will continue to three years.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Design and baseline characteristics of a cohort of adults with atopic dermatitis',
    text: 'Background: Long-term data on atopic dermatitis are few. Methods: Adults with moderate to severe disease were enrolled in a prospective cohort at 12 clinics. Results: Between 2017 and 2020, 1,204 participants were included; mean age was 38.4 years and 54% were women. Median severity score was 27. Conclusions: The cohort will allow studies of long-term outcomes.',
    designs: ['COH-P', 'XS'],
  },
  {
    title: 'Baseline characteristics of participants in the STRONG BONES trial',
    text: 'Objective: To describe the participants of a randomised trial of exercise and zinc. Methods: Women aged 65 years and over were randomised. Results: A total of 1,012 women were enrolled; mean T-score was -2.1 and 31% had had a fracture. Conclusions: The participants are similar to those seen in practice. Results on fractures are expected in 2025.',
    designs: ['RCT-PAR', 'XS', 'COH-P', 'SEC', 'RCT-CLU'],
    never: ['PROT'],
    setAside: true,
  },
  {
    title: 'A brief school lesson against sunburn: cluster randomised trial',
    text: 'Methods: Twenty schools were randomised to a lesson or no lesson. Children were asked what they will do on sunny days. Results: Intention to wear a hat was higher in lesson schools (62% v 48%, p=0.01). Conclusion: A single lesson changes intentions; whether it will change behaviour must be examined.',
    designs: ['RCT-CLU'],
  },
  {
    title: 'Protocol-driven weaning from ventilation in children: a randomised trial',
    text: 'Methods: 182 children were randomly allocated to weaning by a nurse-led protocol or by the physician. Results: Median duration of ventilation was 3.1 days with the protocol and 4.6 days without (p=0.02). Conclusion: A weaning protocol shortens ventilation.',
    designs: ['RCT-PAR'],
    setAside: true,
  },
  {
    title: 'Per-protocol and intention-to-treat effects of probiotics on colic',
    text: 'In this randomised, placebo-controlled trial 98 infants received drops for 28 days. Crying time fell by 65 minutes a day with probiotics and by 48 minutes with placebo in the per protocol population (p = 0.04), and did not differ by intention to treat. A larger trial will be required.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Attitudes of dental students to artificial intelligence',
    text: 'Background: Artificial intelligence will be used widely in dentistry. Methods: A total of 312 students answered an online questionnaire. Results: Most (71%) believed that it will change their work and 44% had used it. Conclusions: Teaching should be adapted.',
    designs: ['XS'],
  },
  {
    title: 'Two-year weight after a low-carbohydrate diet',
    text: 'We randomised 90 adults with obesity to a low-carbohydrate or a low-fat diet; methods and design have been described elsewhere. After two years weight loss was 4.9 kg and 4.5 kg (p = 0.6), and 22 participants had withdrawn.',
    designs: ['RCT-PAR'],
    setAside: true,
  },
]
