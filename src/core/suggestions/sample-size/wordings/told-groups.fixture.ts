import { wording, type Wording } from './wording.ts'

/** Groups told one by one, subsets behind totals, the invited before those who came, groups of animals, things that are no people. */
export const toldGroups: readonly Wording[] = [
  wording('Hearing in three trades', 'Thresholds were compared in 24 joinery, 19 foundry and 31 textile workers.', 74),
  wording(
    'Grip strength by hand surgery',
    'Grip was measured in 28 patients after open release, 31 after endoscopic release and 17 without surgery.',
    76,
  ),
  wording(
    'Taste and tongue',
    'Fourteen adults with burning mouth, eleven with dry mouth and twenty healthy volunteers rated eight solutions.',
    45,
  ),
  wording(
    'Zinc and wound strength in mice',
    'Groups of 9, 10 and 11 male mice received zinc at 0, 10 or 30 mg/kg for two weeks.',
    30,
  ),
  wording(
    'Side effects of a cough syrup',
    'The syrup was given to 240 children. Drowsiness was reported by 18 boys, 22 girls and 3 infants.',
    240,
  ),
  wording(
    'Two ways to teach knots',
    'Trainees were free to choose. The video group comprised 33 students and the tutor group 29 students.',
    62,
  ),
  wording(
    'A balm for chapped lips',
    'Nurses with chapped lips were randomised to balm (44 nurses) or petrolatum (46 nurses) for two weeks.',
    90,
  ),
  wording(
    'Reading aloud to stutterers',
    'Children were randomised to reading (36) or to drawing (35). Fluency rose with reading.',
    71,
  ),
  wording(
    'Varnish in nursery schools',
    'Toddlers were randomised one by one: 212 toddlers (840 teeth) received varnish and 205 toddlers (811 teeth) received none.',
    417,
  ),
  wording(
    'Why trainees leave',
    'A form was mailed to 820 residents and 447 replied. Of these, 96 had thought of leaving.',
    447,
  ),
  wording('Foot pain in posties', 'Of 610 employees invited, 402 came for an examination. Pain was found in 130.', 402),
  wording(
    'Falls at home',
    'From the register we drew a random sample of 900 people; 641 people were visited at home. Of these, 212 had fallen.',
    641,
  ),
  wording(
    'Anaemia in a hill district',
    'The district has 61,000 inhabitants. Blood was taken from 512 women who attended clinics. Of these, 204 were anaemic.',
    512,
  ),
  wording(
    'Bruxism in dental students',
    'All 320 students were invited and 251 answered; 118 of them ground their teeth.',
    251,
  ),
  wording(
    'Heat and wheat',
    'In heat 2,114 transcripts were raised and 1,903 were lowered. Of these, 411 were unknown.',
    null,
  ),
  wording('A library against a fungus', 'We screened 4,200 compounds; 38 were active and 6 were active in mice.', null),
  wording('Moths of a reserve', 'Light traps caught 318 species, of which 27 were new to the country.', null),
  wording('Variants in deafness', 'Exomes of 62 patients held 1,411 variants, of which 88 were rare.', 62),
  wording(
    'Fish oil for broilers',
    'Eight pens of ten birds were fed fish oil or lard for five weeks. Growth did not differ.',
    80,
  ),
  wording('Ginger in rats', 'Sixty rats were divided into six groups of ten and given ginger for 4 weeks.', 60),
  wording('Cocoa and vessels in mice', 'Mice were fed cocoa for 8 weeks (n = 4 per group). Relaxation improved.', null),
  wording('Copper in piglets', 'Piglets were allotted to four diets (n = 12 per group). Copper raised growth.', 48),
  wording(
    'Statins and cataract: a case-control study',
    'We compared 310 cases with 620 controls. Statins were used by 84 cases and 150 controls.',
    930,
  ),
  wording(
    'Influenza vaccine in miners: test-negative study',
    'Records of 120 influenza-positive and 360 influenza-negative miners were compared.',
    480,
  ),
  wording(
    'Tea and gallstones',
    'Women with gallstones (cases, n = 150) were compared with women without (controls, n = 300). Tea was drunk daily by 40 cases and 121 controls.',
    450,
  ),
  wording(
    'Exercise after hip repair',
    'One hundred and twelve patients were randomised. Nine withdrew, and 103 were analysed.',
    103,
  ),
  wording('Honey for cough', 'We screened 340 children; 96 were randomised and 91 completed the trial.', 96),
  wording(
    'Peel for melasma',
    'Of 88 women randomised, 80 completed follow-up. In a subsample of 24 women biopsies were taken.',
    88,
  ),
  wording('Light for sleep', 'Ninety adults took part; a subgroup of 30 adults wore sensors.', 90),
  wording(
    'Hernia mesh on both sides',
    'In 39 men with hernias of both groins (78 repairs), glue was used on one side and staples on the other.',
    39,
  ),
  wording(
    'Moisturisers on forearms',
    'Six areas were marked on the forearms of 18 women; each area got one cream.',
    18,
  ),
  wording(
    'Smoking and night work',
    'An earlier cohort of 94,000 nurses linked the two. We examined files of 1,210 bakers.',
    1210,
  ),
  wording('Yoga for pensioners', 'We randomised 84 pensioners to yoga or to a walk.', 84),
  wording('Chewing gum for cabin crew', 'On two flights 52 cabin crew chewed gum or mints in random order.', 52),
  wording(
    'Three ways out of hospital',
    '27 patients had a tube, 6 patients had a stent and 4 patients had neither. Pain was alike.',
    37,
  ),
  wording(
    'Cancer of the lip',
    'Tumours recurred in 12 smokers, 9 drinkers and 4 farmers of the 140 patients followed.',
    140,
  ),
  wording(
    'Plates in three trials',
    'n = 13 per group in three groups of volunteers ate from blue, red or white plates.',
    39,
  ),
]

/** Set aside until the rules stood. */
export const toldGroupsHeldBack: readonly Wording[] = [
  wording(
    'Voice strain in three callings',
    'Voice handicap was scored in 34 primary, 27 secondary and 22 nursery teachers.',
    83,
  ),
  wording(
    'Bone density after three diets',
    'Density was measured in 45 women before pregnancy, 38 during lactation and 40 after weaning.',
    123,
  ),
  wording(
    'Itch in winter',
    'Itch was recalled by 31 men, 44 women and 12 children among 310 patients with eczema.',
    310,
  ),
  wording(
    'Lavender in the dental chair',
    'Adults picked one of two rooms. The scented group included 61 adults and the plain group 57 adults.',
    118,
  ),
  wording(
    'Brush or rinse',
    'Pupils were allocated to brushing (64) or rinsing (62) at school. Plaque fell in both.',
    126,
  ),
  wording(
    'Kidney stones in drivers',
    'We invited 1,200 drivers by letter; 734 drivers attended the examination. Among these, 61 had stones.',
    734,
  ),
  wording(
    'Toothache in a mountain village',
    'The village has 3,400 inhabitants. Teeth were examined in 287 children. Of these, 122 had caries.',
    287,
  ),
  wording(
    'Proteome of saliva',
    'Of 1,980 proteins found, 310 were specific to saliva. Among these, 44 were enzymes.',
    null,
  ),
  wording('Beetles and hedges', 'We caught 91 species in hedges; 17 were found only there.', null),
  wording(
    'Selenium for laying hens',
    'Six cages of eight hens received selenium and laying was counted for ten weeks.',
    48,
  ),
  wording(
    'Caffeine in mice',
    'Caffeine or water was given to mice for 3 weeks (n = 6 per group). Memory improved.',
    null,
  ),
  wording('Oats for lambs', 'Lambs were put on three diets (n = 15 per group). Growth was best with oats.', 45),
  wording(
    'Sunburn and melanoma: a case-control study',
    'Patients with melanoma (cases, n = 210) were compared with visitors without (controls, n = 420). Burns were told by 91 cases and 102 controls.',
    630,
  ),
  wording(
    'Splints for wrist pain',
    'We screened 212 adults; 74 were randomised to a splint or none and 70 were analysed.',
    70,
  ),
  wording(
    'Music before surgery',
    'Of 140 patients randomised, 131 completed the study. In a substudy of 40 patients cortisol was measured.',
    140,
  ),
  wording(
    'Drains after thyroid surgery',
    '52 patients had one drain, 31 patients had two drains and 19 patients had none. Pain was least without.',
    102,
  ),
  wording(
    'Lens wear by pharmacists',
    'A random sample of 700 pharmacists was drawn; 388 pharmacists replied to the questionnaire.',
    388,
  ),
  wording(
    'Fatigue in three illnesses',
    'Twenty-two patients with lupus, eighteen with gout and thirty healthy controls filled in a scale.',
    70,
  ),
]

/** Flows, lists and registers of a second round: what the rules answer rightly and may not lose. */
export const toldFlows: readonly Wording[] = [
  wording(
    'Vitamin D and falls',
    'Background: Falls injure 2.8 million older adults every year. Methods: Of 1,340 adults screened, 688 were randomised; 44 withdrew consent and 12 died. Results: 632 were analysed.',
    632,
  ),
  wording(
    'Acne and milk',
    'We enrolled 225 teenagers with acne and 225 teenagers without acne, matched for age and school.',
    450,
  ),
  wording('Snoring among couples', 'Among 318 men, 140 snored; 61 of these had apnoea.', 318),
  wording(
    'Burnout',
    'Questionnaires were handed to 950 nurses, of whom 604 (64%) responded. A subsample of 60 nurses was interviewed.',
    604,
  ),
  wording(
    'Gene expression in keloid',
    'RNA from 8 patients with keloid and 8 controls was sequenced; 1,204 genes were raised, 870 were lowered.',
    16,
  ),
  wording(
    'Green tea in rats',
    'Forty-eight Wistar rats were randomly divided into six groups (n = 8). Green tea lowered glucose.',
    48,
  ),
  wording('Garlic in rats', 'Wistar rats were divided into four groups of eight rats each. Garlic lowered lipids.', 32),
  wording('Probiotic for calves', 'Thirty calves (15 per group) received a probiotic or milk alone.', 30),
  wording(
    'Statin and memory',
    'Patients on statins (n = 120), patients on fibrates (n = 118) and untreated controls (n = 125) were tested.',
    363,
  ),
  wording(
    'Laser for scars',
    'A total of 44 patients were recruited; 4 dropped out and 40 patients were evaluated.',
    40,
  ),
  wording(
    'Smoking cessation',
    'Smokers were randomised to varenicline (n = 210), patch (n = 205) or advice (n = 208).',
    623,
  ),
  wording(
    'Sleep apnoea and gout',
    'National data on 1.2 million residents were used to find 4,300 patients with gout and 17,200 controls.',
    21500,
  ),
  wording(
    'Psoriasis itch',
    'Twenty-five patients used cream A first and 24 patients used cream B first in this crossover trial.',
    49,
  ),
  wording('Dental fear', 'Of the 300 children seen, 120 had low, 100 had moderate and 80 had high fear.', 300),
  wording('Meta of honey', 'Systematic review. We found 812 records and included 14 trials with 2,310 patients.', 14),
  wording('A case of rash', 'A 34-year-old woman had a rash after 20 days of treatment.', 1),
  wording('Coffee and gut', 'Twelve healthy men drank coffee or tea in random order. Three of them felt ill.', 12),
  wording(
    'Back pain in carers',
    'We approached 410 carers; 377 carers filled in the form and 19 forms were unusable.',
    377,
  ),
  wording('Rosacea cream', 'Sixty adults were randomised, 30 to cream and 30 to vehicle; 28 and 27 finished.', 60),
  wording('Allergy in beekeepers', 'Of 494 beekeepers who were asked, 276 gave blood; 56 were sensitised.', 276),
  wording(
    'Children with cleft',
    'Speech of 26 children with cleft lip, 31 with cleft palate and 22 with both was recorded.',
    79,
  ),
  wording(
    'Fillings',
    'Thirty-one patients with 62 cavities took part; one cavity of each patient was filled with glass, the other with resin.',
    31,
  ),
  wording('Maize', 'Two hundred and ten accessions were sown and 64 were resistant; 12 were immune.', null),
  wording('Exercise', 'Participants (mean age 62 years; 48 women, 36 men) walked or swam for 12 weeks.', 84),
  wording('Teeth of the old', 'In a county of 310,000 people, we visited 41 homes and examined 1,012 residents.', 1012),
  wording(
    'Asthma school',
    'Fourteen schools with 1,180 pupils were randomised, seven to the course and seven to usual lessons.',
    1180,
  ),
  wording(
    'Screen time',
    'Parents of 2,041 children were invited; 1,533 parents answered. Children of 402 parents wore a sensor.',
    1533,
  ),
  wording(
    'Hypertension in bus drivers',
    'Questionnaires were handed to 640 drivers, of whom 415 (65%) replied. Among these, 88 had hypertension.',
    415,
  ),
  wording(
    'Physiotherapy after fracture',
    'Seventy-two adults were enrolled; six withdrew and 66 adults were analysed.',
    66,
  ),
  wording(
    'Three drugs for migraine',
    'Adults took drug A (n = 61), drug B (n = 64) or placebo (n = 59) for three months.',
    184,
  ),
  wording('Skin of swimmers', 'Skin was tested in 19 pool, 23 lake and 21 sea swimmers.', 63),
  wording('Fluoride for lambs', 'Five pens of twelve lambs were given fluoride at rising doses.', 60),
  wording('Mutants of yeast', 'Of 5,100 mutants, 211 grew slowly and 14 were lost.', null),
  wording(
    'Headache in pupils: a school survey',
    'A form was sent to 1,500 pupils; 1,102 answered it. A subgroup of 120 pupils kept a diary.',
    1102,
  ),
  wording(
    'Gout and beer: case-control study',
    'Cases (n = 88) and controls (n = 176) were asked about beer; 40 cases and 51 controls drank daily.',
    264,
  ),
  wording(
    'Grafts on both legs',
    'In 22 adults with burns of both legs (44 wounds), silver was used on one leg and honey on the other.',
    22,
  ),
  wording('Cheese and acne', 'We followed 300 students; 41 of them developed acne. Of these, 12 were treated.', 300),
  wording('Rats and rhythm', 'Sixteen rats (8 per group) lived in constant light or in darkness.', 16),
]
