import type { DesignWording } from './design-wording.ts'

/** Pooled data, cases with a review, single groups with a questionnaire, agreed statements, test-negative studies, two named groups. */
export const kindsOfStudy: readonly DesignWording[] = [
  {
    title: 'Acupuncture for chronic headache: an individual patient data meta-analysis',
    text: 'Individual patient data were obtained from seven randomised trials with 3,240 participants. Patients were randomised to acupuncture, sham or usual care. Acupuncture was superior to sham, with an effect size of 0.20 (95% CI 0.09 to 0.31).',
    designs: ['SR-MA'],
  },
  {
    title: 'Statins in the very old: individual participant data analysis',
    text: 'Background: Benefits of statins over 80 years are unclear. Methods: We did a meta-analysis of individual participant data from 28 trials. Participants had been randomly allocated to statin or control. Results: The risk ratio per mmol/L was 0.82 (0.70 to 0.95).',
    designs: ['SR-MA'],
  },
  {
    title: 'Bimekizumab and quality of life: pooled analysis of two phase 3 trials',
    text: 'Data from two identical randomised, placebo-controlled trials were pooled. Patients with psoriasis (n = 1,002) had received the drug or placebo for 16 weeks. More patients reached a quality of life score of 0 or 1 with the drug (64% v 9%).',
    designs: ['SEC'],
  },
  {
    title: 'Sleep and relapse in depression: an integrated data set of four trials',
    text: 'Individual patient data meta-analysis of four randomised trials identified by a search of PubMed and PsycINFO. Baseline insomnia predicted relapse (hazard ratio 1.4, 95% CI 1.1 to 1.8). Heterogeneity was low.',
    designs: ['SR-MA'],
    setAside: true,
  },
  {
    title: 'Purple toes after warfarin: case report and review of the literature',
    text: 'Purple toe syndrome is rare. We describe a 71-year-old man who developed painful purple toes three weeks after starting warfarin. We review the 28 cases published so far and discuss the mechanism. Withdrawal led to recovery.',
    designs: ['CREP'],
  },
  {
    title: 'Necrotising otitis in a swimmer: report of a case with literature review',
    text: 'Necrotising otitis externa usually affects people with diabetes. A healthy 24-year-old woman presented with severe otalgia. She recovered after six weeks of ciprofloxacin. The literature on otitis in healthy adults is reviewed.',
    designs: ['CREP'],
  },
  {
    title: 'Tongue necrosis in giant cell arteritis: a case and systematic review',
    text: 'We present a woman of 79 years with tongue necrosis. A PubMed search found 42 published cases, whose mean age was 76 years. Treatment with steroids led to healing. Clinicians should be aware of this sign.',
    designs: ['CREP'],
    setAside: true,
  },
  {
    title: 'Management of necrotising otitis externa: a review of the literature',
    text: 'Necrotising otitis externa is an invasive infection of the ear canal. This review summarises diagnosis, imaging and treatment. Case reports suggest that fungal disease is increasing. Long courses of antibiotics are recommended.',
    designs: ['REV-N'],
  },
  {
    title: 'Satisfaction with lip augmentation using a hyaluronic acid gel',
    text: 'Thirty-eight women received 1 mL of gel in the lips. At 2, 12 and 24 weeks they completed a satisfaction questionnaire, and two dermatologists rated fullness on photographs. Satisfaction scores rose from 41 to 78, and fullness improved in 34 women.',
    designs: ['UCT'],
  },
  {
    title: 'Botulinum toxin for bruxism: effect on sleep and pain',
    text: 'Twenty-five patients with bruxism were injected with botulinum toxin. The Pittsburgh Sleep Quality Index and a visual analogue scale were completed before and three months after injection. Both improved significantly (p < 0.001).',
    designs: ['UCT'],
  },
  {
    title: 'An app for self-care in rosacea',
    text: 'We evaluated a self-care app in 60 adults with rosacea, who used it for eight weeks. Quality of life was measured with a questionnaire at baseline and at week 8. Mean score fell by 3.4 points (p = 0.002).',
    designs: ['UCT', 'EVAL'],
    setAside: true,
  },
  {
    title: 'Quality of life of adults with rosacea',
    text: 'Adults with rosacea attending four clinics completed a quality of life questionnaire. Of 204 patients, 38% were treated with topical drugs. Scores were worse in women and were associated with flushing (p = 0.01).',
    designs: ['XS'],
  },
  {
    title: 'Core outcomes for trials in dry eye',
    text: 'A three-round Delphi survey was completed by 84 clinicians, patients and researchers. Outcomes rated critical by at least 70% were discussed at a consensus meeting. Seven outcomes were included in the core set.',
    designs: ['GUIDE'],
  },
  {
    title: 'Feeding after cleft repair: views of an expert group',
    text: 'Using a modified nominal group technique, 14 surgeons and nurses met and ranked statements on feeding. Statements with agreement above 80% were retained. Experts agreed on nine recommendations for practice.',
    designs: ['GUIDE'],
  },
  {
    title: 'When to refer a child with recurrent headache',
    text: 'Twenty-two neurologists rated 40 statements on a nine-point scale in two rounds. After each round the scores were fed back. Consensus was reached for 31 statements, from which a referral checklist was made.',
    designs: ['GUIDE'],
    setAside: true,
  },
  {
    title: 'What neurologists think of headache guidelines',
    text: 'An online survey was sent to 310 neurologists. Of 142 respondents, 61% used guidelines regularly. Lack of time was the main barrier. There was no consensus about when to refer.',
    designs: ['XS'],
  },
  {
    title: 'Rotavirus vaccine effectiveness in infants in two cities',
    text: 'We used a test-negative design. Infants admitted with diarrhoea were tested for rotavirus; vaccination of 212 positive infants was compared with that of 640 negative infants. Effectiveness of two doses was 61% (95% CI 44 to 73).',
    designs: ['CC'],
  },
  {
    title: 'Booster doses and symptomatic infection in health workers',
    text: 'In this test-negative case-control study, health workers with symptoms were tested between January and March. Odds of vaccination were compared between those who tested positive (cases) and those who tested negative (controls).',
    designs: ['CC'],
  },
  {
    title: 'Vaccine protection against hospital admission: a multicentre test-negative study',
    text: 'Adults admitted with acute respiratory illness at 18 hospitals were enrolled. Those testing positive were cases and those testing negative were controls. Adjusted vaccine effectiveness was 71% (95% CI 62 to 78) within six months.',
    designs: ['CC'],
    setAside: true,
  },
  {
    title: 'Follow-up of people with a negative colonoscopy',
    text: 'People with a negative colonoscopy were followed for ten years through the national registry. Of 12,400 people, 61 developed cancer. The standardised incidence ratio was 0.31. Test-negative people had a low risk.',
    designs: ['COH-R', 'COH-P'],
  },
  {
    title: 'Platelet-rich plasma and hyaluronic acid for knee osteoarthritis',
    text: 'Sixty patients were divided into two groups. Group A received three injections of platelet-rich plasma and Group B three injections of hyaluronic acid. Pain was assessed at 1, 3 and 6 months. Pain fell more in Group A (p = 0.03).',
    designs: ['CCT', 'RCT-PAR'],
  },
  {
    title: 'Early and late mobilisation after tendon repair',
    text: 'Forty-four patients were included in the study: 22 were mobilised early (early group) and 22 after six weeks (late group). Range of motion and re-rupture were recorded. The early group had better motion at three months.',
    designs: ['CCT', 'COH-P'],
  },
  {
    title: 'Azithromycin or doxycycline for acne',
    text: 'Azithromycin was prescribed for 30 patients (group 1) and doxycycline for another 30 (group 2) for 12 weeks. Lesion counts fell by 71% in group 1 and 74% in group 2.',
    designs: ['CCT'],
    setAside: true,
  },
  {
    title: 'Azithromycin for acne in adolescents',
    text: 'Sixty adolescents received azithromycin three times a week for 12 weeks. Lesions were counted at baseline and every four weeks. Counts fell by 70%. Boys and girls responded alike.',
    designs: ['UCT'],
  },
]

/** Models, genetic instruments, second use of data, evaluations, and what only sounds like them. */
export const newCodes: readonly DesignWording[] = [
  {
    title: 'Cost-effectiveness of screening for atrial fibrillation at 65 years',
    text: 'A Markov model was developed to compare screening with no screening over a lifetime. Transition probabilities and costs were taken from the literature. The incremental cost-effectiveness ratio was £8,300 per quality-adjusted life year gained. Results were robust in sensitivity analyses.',
    designs: ['MODEL'],
  },
  {
    title: 'Projected burden of myopia under different outdoor time policies',
    text: 'We used a microsimulation model calibrated to national survey data to project the prevalence of myopia to 2050. An extra hour outdoors a day would avert 1.2 million cases. Model estimates were most sensitive to compliance.',
    designs: ['MODEL'],
  },
  {
    title: 'Transmission of scabies in boarding schools: a mathematical modelling study',
    text: 'An individual-based model of transmission was built. Mass treatment twice a year was predicted to eliminate scabies within five years in 80% of simulations; treatment of cases only was not.',
    designs: ['MODEL'],
    setAside: true,
  },
  {
    title: 'Economic evaluation alongside a randomised trial of foot orthoses',
    text: 'Participants (n = 210) were randomised to orthoses or sham insoles. Costs and quality-adjusted life years were measured over 12 months. Mean cost was £112 higher with orthoses and the difference in QALYs was 0.01. Orthoses are unlikely to be cost-effective.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Predictors of fracture in older women: a logistic regression model',
    text: 'A prospective cohort of 2,410 women was followed for six years. A model with age, weight and previous fracture predicted hip fracture with an area under the curve of 0.74. The model was validated by bootstrapping.',
    designs: ['COH-P'],
  },
  {
    title: 'Linear mixed models of growth in preterm infants',
    text: 'Weight of 320 preterm infants was recorded weekly in a prospective cohort study. Growth was modelled with linear mixed models. Infants fed human milk grew more slowly until 36 weeks.',
    designs: ['COH-P'],
    setAside: true,
  },
  {
    title: 'Body mass index and psoriasis: a two-sample Mendelian randomization study',
    text: 'Summary statistics of genome-wide association studies were used. Seventy-nine variants served as instruments for body mass index. Genetically predicted higher body mass index was associated with psoriasis (OR 1.5, 95% CI 1.2 to 1.9). MR-Egger gave no sign of pleiotropy.',
    designs: ['MR'],
  },
  {
    title: 'Coffee and migraine',
    text: 'We applied inverse-variance weighted Mendelian randomisation to data of 53,000 cases and 230,000 controls. Genetic liability to coffee drinking was not associated with migraine. Sensitivity analyses with weighted median gave the same result.',
    designs: ['MR'],
  },
  {
    title: 'Is low vitamin B12 a cause of falls? Evidence from genetic instruments',
    text: 'In a Mendelian randomisation analysis within UK Biobank, an allele score for vitamin B12 was used as an instrumental variable. No association with falls was found in 240,000 participants. Observational associations may be confounded.',
    designs: ['MR'],
    setAside: true,
  },
  {
    title: 'Causes of migraine: an overview of the evidence',
    text: 'This review discusses the evidence on diet and migraine, from trials, cohorts and Mendelian randomisation studies. Findings are inconsistent and methods are discussed. Future research should use better measures of diet.',
    designs: ['REV-N'],
  },
  {
    title: 'Age and response to light therapy: a secondary analysis of the SUNRISE trial',
    text: 'This is a secondary analysis of a randomised trial of light therapy in 180 adults with depression. We tested whether age moderated the effect. The interaction of age and treatment was not significant (p = 0.4).',
    designs: ['SEC'],
  },
  {
    title: 'Post hoc analysis of itch in adults treated with dupilumab in three trials',
    text: 'Background: Itch impairs sleep. Methods: Data from three phase 3 trials were analysed post hoc. Results: Itch fell by day 2 in treated patients. Conclusions: Relief of itch is rapid.',
    designs: ['SEC'],
  },
  {
    title: 'Grip strength and later depression: reanalysis of a national ageing cohort',
    text: 'We conducted a secondary data analysis of the national ageing cohort. Participants (n = 5,400) had grip strength measured in 2008 and depression in 2016. Weak grip was associated with later depression (OR 1.3).',
    designs: ['SEC', 'COH-P', 'COH-R'],
  },
  {
    title: 'Smoking and response to biologics: pooled data of two randomised trials',
    text: 'Using pooled individual data of participants in two completed trials (n = 960), we examined whether smoking modified response. In this post hoc study, smokers responded less often (OR 0.7).',
    designs: ['SEC'],
    setAside: true,
  },
  {
    title: 'Light therapy in winter depression: a randomised trial',
    text: 'We randomised 120 adults to bright or dim light for four weeks. Remission was more frequent with bright light (44% v 22%). In a secondary analysis limited to completers the difference was larger. A post hoc test by sex was not significant.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Evaluation of a national school fruit programme',
    text: 'The programme was evaluated in its third year by a process and outcome evaluation. Reach, fidelity and satisfaction were assessed with monitoring data from 310 schools and interviews with coordinators. Two thirds of schools delivered fruit on four days a week.',
    designs: ['EVAL'],
  },
  {
    title: 'Accuracy and safety of a chatbot answering questions on eczema',
    text: 'Forty frequent questions on eczema were put to three large language models. Two dermatologists rated the answers for accuracy and completeness. Answers were correct in 88%, and reading level was above that recommended.',
    designs: ['EVAL'],
  },
  {
    title: 'A nurse-led melanoma follow-up clinic: service evaluation',
    text: 'We evaluated the first two years of a nurse-led clinic. Waiting times, recurrences detected and patient satisfaction were audited. Median waiting time was nine days; 96% of patients were satisfied. The service is being extended.',
    designs: ['EVAL'],
    setAside: true,
  },
  {
    title: 'Deep learning for detection of diabetic retinopathy in fundus photographs',
    text: 'A deep learning system was tested on 4,800 images from three screening programmes. Against the reference standard of three graders, sensitivity was 92% and specificity 89%. The algorithm missed few sight-threatening cases.',
    designs: ['DTA', 'EVAL'],
  },
  {
    title: 'Evaluation of tacrolimus ointment in vitiligo',
    text: 'Thirty children with vitiligo were treated with tacrolimus ointment twice daily for six months. Repigmentation was evaluated on photographs. More than half of the lesions repigmented by at least 50%.',
    designs: ['UCT'],
  },
  {
    title: 'Evaluation of sleep quality in medical students',
    text: 'A total of 540 students completed a sleep questionnaire. Poor sleep was found in 62% and was associated with caffeine intake. Programmes to improve sleep are needed.',
    designs: ['XS'],
    setAside: true,
  },
]
