import type { DesignWording } from './design-wording.ts'

/** Plans told without "will be": shall, to be, is going to, planned, awaited; and what looks like a plan and has results. */
export const plansInPlainWords: readonly DesignWording[] = [
  {
    title: 'Warm compresses for dry eye after cataract surgery (WARMEYE): a randomised controlled trial',
    text: 'Purpose: Dry eye is common after surgery. Methods: One hundred and twenty adults are to be enrolled at two eye clinics and randomised to warm compresses or none. Tear break-up time shall be measured at weeks 4 and 12 by a masked examiner. Results: Enrolment opened in May 2022 and is ongoing; no outcome has been analysed so far. Conclusions: If compresses help, they could be advised to all.',
    designs: ['PROT'],
  },
  {
    title: 'Vitamin D for children with atopic dermatitis in Nepal',
    text: 'Background: Vitamin D is often low in atopic dermatitis. Methods: We have set up a randomised trial with placebo. Every child shall take 1,000 IU or placebo by mouth each morning until week 16. Parents shall keep an itch diary, and two dermatologists shall score SCORAD unaware of treatment. The size was chosen for 80% power. Outlook: Should vitamin D work, it is within reach of rural clinics.',
    designs: ['PROT'],
  },
  {
    title: 'Mindful eating for binge eating disorder: the MINDBITE randomized clinical trial',
    text: 'Importance: Binge eating is hard to treat. Objective: To find out whether mindful eating lowers binge days. Design: Two-arm randomized trial to be carried out in university clinics. Participants: Adults with weekly binges; the intended sample is 180. Interventions: Eight group sessions or a waiting list. Measures: Binge days in the past 28 days, told at week 12. Relevance: Clinics need short treatments.',
    designs: ['PROT'],
  },
  {
    title: 'Early weight bearing after ankle fracture: the STEPUP study',
    text: 'When to load an operated ankle is unknown. In STEPUP, a currently recruiting trial in 14 hospitals, surgeons randomly allocate adults to weight bearing at 2 or at 6 weeks. Recruitment of 480 people is intended. Function at 4 months is the main outcome. Final results are expected in the autumn of 2026.',
    designs: ['PROT'],
  },
  {
    title: 'Chlorhexidine chips for peri-implantitis (CHIPPER): randomised trial',
    text: 'Objective: To compare chips with debridement alone. Methods: Ninety patients are going to be randomised in a 1:1 ratio. Pocket depth and bleeding are going to be recorded by blinded examiners at 3, 6 and 12 months. Discussion: The trial should show whether chips add anything.',
    designs: ['PROT'],
    setAside: true,
  },
  {
    title: 'School gardens and vegetable intake: a cluster randomised trial in 40 schools',
    text: 'Introduction: Children eat too few vegetables. Methods: Forty primary schools are planned to be allocated to a garden or to wait. Intake is to be assessed with two 24 h recalls before and a year after. Analyses are to follow intention to treat. Ethics: Approval was given by the university. Trial registration: number given on request.',
    designs: ['PROT'],
    setAside: true,
  },
  {
    title: 'Two doses of prednisolone for Bell palsy: the FACEUP trial',
    text: 'FACEUP is a randomised, double-blind comparison of 25 mg and 60 mg prednisolone in adults with acute facial palsy. Recruitment began in January 2023 at nine hospitals; 310 of the intended 500 patients have been enrolled. House-Brackmann grade at 6 months is the primary end point. Results are expected in 2026.',
    designs: ['PROT'],
    setAside: true,
  },
  {
    title: 'Warm compresses for dry eye: randomised controlled trial',
    text: 'Methods: One hundred and twenty adults were enrolled at two clinics and randomised to warm compresses or none. Tear break-up time was measured at weeks 4 and 12. Results: Break-up time rose by 2.1 s with compresses and by 0.3 s without (p = 0.01). Conclusions: A longer trial is planned and its results are awaited.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Sugar-free gum after colectomy: a randomised trial',
    text: 'Adults were randomised to gum three times daily or none after colectomy. Planned enrolment was 120; 114 took part. Time to first flatus was 41 h with gum and 53 h without. Gum was well liked. Whether it shall become routine is to be discussed.',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Phone coaching for asthma: randomised clinical trial',
    text: 'Design: Randomised clinical trial conducted at five practices. Participants: 212 adults. Interventions: Four coaching calls or usual care. Results: Control scores improved more with coaching. Conclusions: Coaching by phone helps and shall be offered widely.',
    designs: ['RCT-PAR'],
    setAside: true,
  },
]

/** A case with a review beside it, told in few words; and reviews that begin with a case or gather many. */
export const casesInPlainWords: readonly DesignWording[] = [
  {
    title: 'Tooth loss from a tongue stud',
    text: 'Aim: To describe a patient who lost a tooth to piercing and to look for earlier reports. A hairdresser of 27 years came with a mobile lower incisor and bone loss down to the apex. The tooth was extracted. Searching the literature, we found nine further reports. Dentists should warn wearers.',
    designs: ['CREP'],
  },
  {
    title: 'Celery anaphylaxis in a jogger',
    text: 'Food and exercise together may cause anaphylaxis. A teacher, 41 years old, fainted while jogging after a salad; she noticed wheals on her arms. Tests with raw celery gave a large weal. What has been published on celery and exercise is discussed.',
    designs: ['CREP'],
  },
  {
    title: 'Farmer lung from cork: report of one patient and overview of the literature',
    text: 'We present a carpenter whose cough and fever came on working days only. Biopsy showed granulomas. He recovered after he left the workshop. Earlier cases from cork makers are summed up.',
    designs: ['CREP'],
  },
  {
    title: 'Orbital cellulitis after a dental abscess: a patient report and review',
    text: 'We treated a boy of 9 years with a swollen eye three days after toothache. Drainage and antibiotics saved his sight. We reviewed the English literature and found 24 such patients.',
    designs: ['CREP'],
  },
  {
    title: 'Scurvy in a picky eater',
    text: 'Scurvy is thought extinct. A student, 19 years of age, came with bleeding gums and bruises. Vitamin C was undetectable. Supplements cured him within weeks. Published cases since 2000 are reviewed.',
    designs: ['CREP'],
    setAside: true,
  },
  {
    title: 'Lead poisoning from an ayurvedic remedy: one family and a look at the literature',
    text: 'We describe a mother and her son with abdominal pain and anaemia. Blood lead was 68 and 74 µg/dL. Both recovered with chelation. A literature search yielded 31 further reports.',
    designs: ['CREP', 'CSER'],
    setAside: true,
  },
  {
    title: 'Scurvy in the 21st century: a review',
    text: 'Scurvy has not vanished. This review sums up its causes, signs and treatment. Picky eating, alcohol and bariatric surgery are the main risks today. Diagnosis rests on diet and a prompt response to vitamin C.',
    designs: ['REV-N'],
  },
  {
    title: 'Ocular complications of tattoo ink: systematic review of case reports',
    text: 'PubMed and Embase were searched to March 2022. Seventy-one case reports were included. Uveitis was the most frequent complication (62%). Most patients were women aged 20 to 40 years.',
    designs: ['SR'],
  },
  {
    title: 'Anaphylaxis to vegetables: what is known',
    text: 'Vegetables are rare but real allergens. We review reports on celery, carrot and tomato, discuss cross-reactions with birch and mugwort and give advice on testing.',
    designs: ['REV-N'],
    setAside: true,
  },
]

/** Groups that people chose or that were found, named without "controlled"; one group before and after. */
export const groupsInPlainWords: readonly DesignWording[] = [
  {
    title: 'Audiobooks during dental extraction',
    text: 'Adults due for extraction opted themselves for an audiobook (n = 47) or for silence (n = 39). Pulse and anxiety were taken in the chair and again on leaving. Listeners were calmer on leaving (p = 0.03).',
    designs: ['CCT'],
  },
  {
    title: 'Foot baths and sleep in a nursing home',
    text: 'Residents of the east wing (n = 22) had a warm foot bath every evening, those of the west wing (n = 25) did not. Sleep was scored for four weeks. Sleep scores rose in the foot bath group only.',
    designs: ['CCT'],
  },
  {
    title: 'Cold gel before infant vaccination',
    text: 'Mothers chose whether they wished cold gel for their child. Fifty-one infants had gel and 48 had none. Crying time was shorter in the gel group (22 v 37 s).',
    designs: ['CCT'],
  },
  {
    title: 'Green walls in two offices',
    text: 'Staff in one office worked beside a green wall and staff in another office without one served as controls. Well-being was rated before and after three months. It rose by 4 points beside the wall and by 1 point without.',
    designs: ['CCT'],
    setAside: true,
  },
  {
    title: 'Yoga after breast surgery',
    text: 'Women selected yoga or walking according to their liking. The yoga group consisted of 31 and the walking group of 35 women. Shoulder range was measured before treatment and 8 weeks later. Range improved in both groups.',
    designs: ['CCT'],
    setAside: true,
  },
  {
    title: 'A lactose-free kitchen course',
    text: 'Thirty-two women with bloating attended a kitchen course and cooked without lactose for two months. The IBS-QOL questionnaire was filled in at the start and at the end. Scores improved from baseline by 11 points.',
    designs: ['UCT'],
  },
  {
    title: 'Oat cream and hand comfort',
    text: 'Nineteen nurses used an oat cream for four weeks. They filled in a comfort questionnaire at the start and at the end. Comfort rose from 4.1 to 7.3.',
    designs: ['UCT'],
  },
  {
    title: 'Kefir and skin hydration: a pilot study',
    text: 'Fourteen volunteers drank a glass of kefir daily for six weeks. Corneometer readings rose by 9 units, and nobody dropped out. The method seems fit for a larger trial.',
    designs: ['UCT'],
  },
  {
    title: 'Walking football for older men',
    text: 'Twenty-eight men played walking football twice a week for 12 weeks. Resting pulse fell by 5 beats per minute and the mood questionnaire improved from baseline.',
    designs: ['UCT'],
    setAside: true,
  },
  {
    title: 'Nut bars at work',
    text: 'Forty office workers ate a nut bar every morning for eight weeks. LDL cholesterol dropped by 0.2 mmol/L. Three disliked the taste.',
    designs: ['UCT'],
    setAside: true,
  },
  {
    title: 'Use of hand cream by nurses',
    text: 'A questionnaire on hand cream was answered by 312 nurses. Cream was used daily by 61%. Nurses with eczema used it more often.',
    designs: ['XS'],
  },
  {
    title: 'Nut allergy at work',
    text: 'Of 640 office workers who filled in a questionnaire, 4% reported a nut allergy. Women reported it more often than men.',
    designs: ['XS'],
    setAside: true,
  },
  {
    title: 'Twelve months of galantamine in vascular dementia',
    text: 'In a 12-month placebo-controlled study, 30 patients took galantamine and another 28 patients received placebo. Cognition declined in 20% and 43%. Patients on the drug did better than those on placebo (p = 0.02).',
    designs: ['RCT-PAR'],
  },
  {
    title: 'Zinc lozenges for halitosis',
    text: 'Forty-four adults sucked a zinc lozenge or a placebo lozenge three times a day. Neither they nor the examiner knew which. Volatile sulphur fell by 48% with zinc and by 9% with placebo.',
    designs: ['RCT-PAR'],
    setAside: true,
  },
]

/** Work at the bench, in the kitchen and in the field without the usual words; and people who taste, wear or grow. */
export const benchInPlainWords: readonly DesignWording[] = [
  {
    title: 'A colour label that tells stale fish',
    text: 'Amines tell that fish has gone off. A label dyed with curcumin turned red over ammonia vapour from 5 ppm on, and over spiked fillets within an hour. Kept cold, it held its colour for a month.',
    designs: ['LAB'],
  },
  {
    title: 'Fracture of four ceramic onlays under load',
    text: 'Ten onlays of each ceramic were bonded to dies and aged in a chewing simulator. They were then pressed until they broke; the load cell gave the force. Lithium disilicate withstood the highest force (p = 0.004).',
    designs: ['LAB', 'EXV'],
  },
  {
    title: 'Rosemary extract delays oxidation of flaxseed oil',
    text: 'Extract was stirred into flaxseed oil at two doses, and bottles stood in an oven for a fortnight. The peroxide value doubled on day 4 without and on day 11 with the higher dose. Scavenging of DPPH went along with the dose.',
    designs: ['LAB'],
  },
  {
    title: 'Colour stability of denture resins in coffee and tea',
    text: 'Resin discs were immersed in coffee, tea or water for 28 days. Colour change was read with a colorimeter. Coffee changed colour most; polished discs changed least.',
    designs: ['LAB'],
  },
  {
    title: 'Sunscreen filters in pool water',
    text: 'Four filters were dissolved in chlorinated water at pH 7.4 and lit for 8 h. Residues were quantified by HPLC. Avobenzone was degraded within 2 h, and three by-products formed.',
    designs: ['LAB'],
  },
  {
    title: 'Leaching of monomers from clear aligners',
    text: 'Aligners of five brands were kept in artificial saliva at 37 °C for two weeks. Eluates were analysed by chromatography. No bisphenol was detected; one brand released urethane.',
    designs: ['LAB'],
    setAside: true,
  },
  {
    title: 'A pocket reader for lead in tap water',
    text: 'Here we describe a pocket reader with a printed carbon electrode. Its response was linear from 1 to 200 ppb with a detection limit of 0.6 ppb. Spiked tap water gave recoveries of 95 to 104%.',
    designs: ['LAB'],
    setAside: true,
  },
  {
    title: 'Drying temperature and vitamin C in rose hips',
    text: 'Rose hips were dried at 40, 60 or 80 °C. Ascorbic acid, colour and water activity were determined in triplicate. Losses were 12%, 35% and 71%.',
    designs: ['LAB'],
    setAside: true,
  },
  {
    title: 'Liking of bread with less salt',
    text: 'Eighty consumers tasted five breads in random order and rated them on a nine-point scale. Liking fell only below 0.9% salt. Women rated all breads higher.',
    never: ['LAB', 'EXV', 'ANIM'],
  },
  {
    title: 'Colour change of teeth in drinkers of coffee',
    text: 'Tooth colour of 120 adults was measured with a colorimeter and set against their coffee intake. Heavy drinkers had yellower teeth (p = 0.02).',
    never: ['LAB', 'EXV', 'ANIM'],
  },
  {
    title: 'Biofertiliser for groundnut on farms in Mali',
    text: 'Thirty-six farmers lent two plots each, one of which was picked at random and sown with treated seed, in the rains of two years. Pod yield and soil nitrogen were higher with treated seed (22% and 9%).',
    never: ['RCT-PAR', 'RCT-CLU', 'RCT-SPLIT', 'RCT-XO'],
  },
  {
    title: 'Intercropping of bean with maize by smallholders',
    text: 'Sixty farmers planted bean alone or with maize on plots assigned at random. Grain yield and land equivalent ratio were higher with intercropping in both years.',
    never: ['RCT-PAR', 'RCT-CLU', 'RCT-SPLIT', 'RCT-XO'],
    setAside: true,
  },
  {
    title: 'Gloves for farmers who spray: a randomised trial',
    text: 'Farmers were randomised to free nitrile gloves or none. Urinary pesticide residues were measured in 140 farmers after the spraying season. Residues were 40% lower with gloves.',
    designs: ['RCT-PAR'],
  },
]

/** Observation told in plain words: test-negative, interviews, guidelines as a subject, devices, proposals, series of operations. */
export const observedInPlainWords: readonly DesignWording[] = [
  {
    title: 'Influenza vaccine in teachers, winter 2016/17',
    text: 'Of 274 teachers swabbed during sick leave for fever, 91 had influenza. These were our cases; the 183 with negative tests were the controls. Having been vaccinated in autumn lowered the odds of influenza by 41% (95% CI 5 to 63).',
    designs: ['CC'],
  },
  {
    title: 'How well did the booster work in our hospital?',
    text: 'Among employees tested for SARS-CoV-2 because of symptoms, the odds of vaccination in those who tested positive were compared with the odds in those who tested negative. Effectiveness of the booster was 52% (95% CI 40 to 62).',
    designs: ['CC'],
  },
  {
    title: 'Rotavirus vaccine in two towns',
    text: 'Children admitted with diarrhoea had their stool tested. Rotavirus-positive children were cases, rotavirus-negative children controls. Two doses gave 67% effectiveness.',
    designs: ['CC'],
    setAside: true,
  },
  {
    title: 'Living with a stoma at sea',
    text: 'Twenty-one fishermen spoke with us about their stoma. The talks were transcribed and coded by two readers. They told of smell, cramped cabins and silence among mates.',
    designs: ['QUAL'],
  },
  {
    title: 'What makes dentists refer? Talks with 16 dentists',
    text: 'Conversations of about an hour were recorded, transcribed and sorted into themes. Three themes stood out: doubt, distance and custom.',
    designs: ['QUAL'],
  },
  {
    title: 'Being weighed',
    text: 'Nineteen women with obesity told us in open interviews what it is like to be weighed at the clinic. Themes were shame, routine and small kindness.',
    designs: ['QUAL'],
    setAside: true,
  },
  {
    title: 'Midwives and the consensus guideline on cord clamping: interviews',
    text: 'Twenty-two midwives were interviewed in depth. Transcripts were grouped into themes. Habit and haste mattered more than what the guideline says.',
    designs: ['QUAL'],
  },
  {
    title: 'Adherence to the national guideline on acne: a survey of dermatologists',
    text: 'A questionnaire was sent to 500 dermatologists; 318 answered. Half knew the guideline. Antibiotics alone were prescribed by 21%.',
    designs: ['XS'],
  },
  {
    title: 'Consensus recommendations on sepsis and survival in one hospital',
    text: 'We retrospectively reviewed the records of 412 patients before and after the recommendations were adopted. Mortality fell from 31% to 24%.',
    never: ['GUIDE'],
    setAside: true,
  },
  {
    title: 'Accuracy of a patient-specific guide for pedicle screws',
    text: 'A custom guide was planned on CT for each patient. A total of 142 screws were placed in 24 patients. Entry points deviated by a median of 1.1 mm and angles by 2.3 degrees.',
    designs: ['DTA', 'EVAL', 'CSER', 'COH-P', 'COH-R', 'XS'],
  },
  {
    title: 'Grief fatigue: a proposed category',
    text: 'Emptiness, irritability and loss of purpose are proposed as the core of a condition that we call grief fatigue. It can be told apart from depression. A way to treat it is outlined. The category seems to be valid and of use in hospices.',
    never: ['REV-N'],
  },
  {
    title: 'Pressure waves in patients with hydrocephalus',
    text: 'The meaning of pressure waves is still unclear. The authors undertook a study of blood flow while waves were recorded in six patients with hydrocephalus. A marked fall in resistance was seen in all patients. It is suggested that the waves come from dilatation of vessels.',
    never: ['REV-N'],
  },
  {
    title: 'A grading scale for burns of the hand',
    text: 'A scale to grade burns of the hand is presented. It rests on four items, each with a value from 0 to 3, whose sum tells how severe the burn is. Three examples show its use.',
    never: ['REV-N'],
    setAside: true,
  },
  {
    title: 'Lateral approach to tumours of the orbital apex',
    text: 'Between 2009 and 2014, 38 patients with tumours of the orbital apex were surgically treated at our institution. Nine of them were operated on by a lateral approach. All nine tumours were removed; two patients had transient diplopia.',
    designs: ['CSER', 'COH-R'],
  },
  {
    title: 'Eyelid reconstruction with a free graft',
    text: 'From 2011 to 2016 twelve patients were operated in our department for loss of the lower lid. The technique is described. All grafts took. One patient needed a second operation.',
    designs: ['CSER'],
  },
  {
    title: 'Sisters with early cataract',
    text: 'We describe two sisters with cataract before the age of 20, short stature and brittle nails. Their parents are cousins. The findings suggest a new recessive syndrome.',
    designs: ['CSER', 'CREP'],
    setAside: true,
  },
  {
    title: 'Hip fracture surgery before and after a fast track, 2008 to 2018',
    text: 'Between 2008 and 2018, 4,812 patients were operated on for hip fracture in our region. Data were taken from the register. Mortality within 30 days fell with time (hazard ratio 0.81, 95% CI 0.70 to 0.93).',
    never: ['CSER', 'CREP'],
  },
  {
    title: 'Age and the response to a biologic for psoriasis: pooled data from STAR 1 and STAR 2',
    text: 'Both STAR trials were randomised, double-blind and placebo-controlled. For this pooled post hoc analysis of data from 930 adults, response at week 16 was set against age. Clear skin was as frequent above 65 years (38%) as below (41%).',
    designs: ['SEC'],
  },
  {
    title: 'Sex and response to an antidepressant in three trials',
    text: 'Participants of three placebo-controlled trials were analysed together. The combined data set held 1,204 adults. Women improved more than men on the drug but not on placebo.',
    designs: ['SEC'],
    setAside: true,
  },
]
