import { wording, type Wording } from './wording.ts'

/** Sides, eyes, teeth, lesions ... counted beside the people they are of; and body parts that are no second sample. */
export const sidesAndUnits: readonly Wording[] = [
  wording(
    'Two lens designs in cataract surgery',
    'Seventy-four eyes of 37 patients received design A in one eye and design B in the other. Glare was alike.',
    { headline: 37, units: { count: 74, unit: 'eye' } },
  ),
  wording(
    'Root coverage with and without a graft',
    'Eighteen patients took part. Forty recessions were treated, half with a graft. Coverage was 92% and 80%.',
    { headline: 18, units: { count: 40, unit: 'tooth' } },
  ),
  wording(
    'Glass ionomer or composite in milk teeth',
    'A total of 66 restorations were placed in 30 children, one of each material at least. After a year 94% and 96% were intact.',
    { headline: 30, units: { count: 66, unit: 'tooth' } },
  ),
  wording(
    'Cold for plantar warts',
    'Each of 19 patients had two or more warts. Fifty-one lesions were randomised to cold or acid. Cure rates were 60% and 52%.',
    { headline: 19, units: { count: 51, unit: 'lesion' } },
  ),
  wording(
    'Socket healing with a plasma clot: a split-mouth study',
    'The study included 22 patients; 44 extractions were performed. The clot was put into one socket of each patient, and pain was less on that side.',
    { headline: 22, units: { count: 44, unit: 'tooth' } },
  ),
  wording(
    'Needling of pale patches',
    'Twelve patients with stable vitiligo were recruited; 24 patches were treated, one of each pair with a drug. Repigmentation was better with the drug.',
    { headline: 12, units: { count: 24, unit: 'lesion' } },
  ),
  wording(
    'Drops before surface ablation',
    'Both eyes of 45 patients (90 eyes) were operated on; one eye had drop A and the fellow eye had drop B. Haze was alike.',
    { headline: 45, units: { count: 90, unit: 'eye' } },
  ),
  wording(
    'Gel for burns of both hands',
    'Twenty-six patients with burns of both hands were included (52 hands). One hand had gel and the other silver. Healing took 9 and 12 days.',
    { headline: 26, units: { count: 52, unit: 'site' } },
  ),
  wording(
    'Knee replacement with two inserts',
    'Bilateral replacement was performed in 50 patients (100 knees). One knee had a fixed and the other a mobile insert. Scores were the same.',
    { headline: 50, units: { count: 100, unit: 'site' } },
  ),
  wording(
    'Scar cream after two cuts',
    'Sixteen women each had two similar scars (32 scars in total). Cream was put on one scar only. Scars were flatter with cream.',
    { headline: 16, units: { count: 32, unit: 'site' } },
  ),
  wording(
    'Periodontal pockets and a local drug',
    'Fifteen patients contributed 120 sites, which were allocated to scaling alone or scaling with the drug. Pockets fell by 2 mm.',
    { headline: 15, units: { count: 120, unit: 'site' } },
  ),
  wording(
    'Fissure sealants over two years',
    'One hundred and twenty molars in 30 children were sealed in a split-mouth design. Retention was 81% and 79%.',
    { headline: 30, units: { count: 120, unit: 'tooth' } },
  ),
  wording(
    'Light or dark: photodynamic therapy of many keratoses',
    'Twenty-three patients with 312 keratoses were treated with daylight on one side of the scalp and a lamp on the other. Clearance was 78% and 80%.',
    { headline: 23, units: { count: 312, unit: 'lesion' } },
  ),
  wording(
    'Fluoride varnish on white spots',
    'Eighty-four white spot lesions in 21 adolescents were randomised after removal of brackets. Lesions shrank with varnish.',
    { headline: 21, units: { count: 84, unit: 'lesion' } },
  ),
  wording(
    'Stitches or tape for the breast',
    'Thirty-one women (62 breasts) had reduction; one breast was closed with stitches and the other with tape. Scars were alike.',
    { headline: 31, units: { count: 62, unit: 'site' } },
  ),
  wording(
    'Enamel matrix in paired defects: split-mouth trial',
    'Twenty patients, each with two contralateral intrabony defects, were recruited. A total of 40 defects were treated: one got enamel matrix and the other flap surgery alone. Gain was 3 mm.',
    { headline: 20, units: { count: 40, unit: 'site' } },
  ),
  wording(
    'Furcation defects with and without a membrane',
    'Eighteen patients took part. Thirty-six furcations were treated, half with a membrane. Closure was 60% and 30%.',
    { headline: 18, units: { count: 36, unit: 'tooth' } },
  ),
  wording(
    'Plasma clots in sockets of wisdom teeth',
    'Sixty-two impacted third molars were removed in 31 patients; sockets on one side were filled with a clot. Pain was less on that side.',
    { headline: 31, units: { count: 62, unit: 'tooth' } },
  ),
  wording(
    'Collagen or graft in bilateral recession',
    'Fourteen patients with 66 bilateral multiple Miller class I recessions participated in a randomised split-mouth trial. Coverage was 80% and 91%.',
    { headline: 14, units: { count: 66, unit: 'tooth' } },
  ),
  wording(
    'Sutures in blepharoplasty',
    'Among the 29 patients (58 eyelids; 25 women), scar ratings were 4.2 and 4.3. One eyelid was closed with gut and the fellow eyelid with nylon.',
    { headline: 29, units: { count: 58, unit: 'site' } },
  ),
  wording(
    'Drops after surface ablation',
    'Fifty-two eyes of 26 patients were included. One eye received drop A and the other drop B. Pain was alike.',
    { headline: 26, units: { count: 52, unit: 'eye' } },
  ),
  wording(
    'Two materials for milk molars',
    'A total of 40 fillings were placed in 12 children. Each child got both materials. After a year 95% were intact.',
    { headline: 12, units: { count: 40, unit: 'tooth' } },
  ),
  wording(
    'Foam or gauze on paired wounds',
    'Forty-four donor sites in 22 patients were randomised to foam or gauze. Healing took 10 and 13 days.',
    { headline: 22, units: { count: 44, unit: 'site' } },
  ),
  wording(
    'Needling of two halves of the face',
    'Twenty-seven women took part; 54 facial halves were treated, with serum on one half only. Texture was better with serum.',
    { headline: 27, units: { count: 54, unit: 'side' } },
  ),
  wording(
    'Patella resurfaced or not in bilateral knee replacement',
    'Sixty-six knees in 33 patients were replaced; the patella was resurfaced in one knee of each patient. Scores were alike.',
    { headline: 33, units: { count: 66, unit: 'site' } },
  ),
  wording(
    'Retention of canines moved at two forces',
    'Twenty-four adolescents (48 canines) were included, and force was higher on a side chosen at random. Movement was alike.',
    { headline: 24, units: { count: 48, unit: 'tooth' } },
  ),
  wording(
    'Freezing or acid for keratoses',
    'Nineteen men with 57 keratoses were studied. Each lesion was randomly assigned to cold or acid. Clearance was 70% and 72%.',
    { headline: 19, units: { count: 57, unit: 'lesion' } },
  ),
  wording(
    'Veins stripped with and without wrapping',
    'Both legs of 40 patients were operated on (80 limbs). One limb was wrapped. Pain was lower.',
    { headline: 40, units: { count: 80, unit: 'site' } },
  ),
  wording(
    'Laser for the veins of the legs',
    'Thirty-four women had laser on one leg and injections in the other. Veins cleared in 80%.',
    { headline: 34 },
  ),
  wording(
    'Eye pain after work at a screen',
    'We examined 120 clerks; 14 eyes of 9 clerks were dry. Blinking was slow.',
    { headline: 120 },
  ),
  wording(
    'Two light sources for hand warts of children',
    'In this randomised study 26 children with warts on both hands were included. Warts of one hand were treated with light A, those of the opposite hand with light B. Clearance was 66% and 62%.',
    { headline: 26 },
  ),
  // The counter-kind: no second sample.
  wording(
    'Glaucoma in a mountain town',
    'We examined 412 adults in one town. Glaucoma was found in 14 eyes of 9 adults.',
    { headline: 412 },
  ),
  wording(
    'Knee pain of cleaners',
    'Two hundred and six cleaners answered. Pain was felt in one knee by 40 and in both knees by 25 cleaners.',
    { headline: 206 },
  ),
  wording('A smoking ban in two towns', 'A survey of 900 adults was done in two towns. Support for the ban was 61%.', {
    headline: 900,
  }),
  wording(
    'Tumours of the skin in one year',
    'In 2014 we removed 1,020 tumours. Margins were clear in 94%, and 60 tumours came back.',
    { headline: 1020, unit: 'lesion' },
  ),
  wording(
    'Birth defects and folate',
    'We followed 512 pregnant women. Folate was taken by 300. In all, 14 birth defects were found.',
    { headline: 512 },
  ),
  wording(
    'Septal defects closed by catheter',
    'Ninety children with ventricular septal defects had closure by catheter. Closure was complete in 88.',
    { headline: 90 },
  ),
]

/** Set aside until the rules stood. */
export const sidesHeldBack: readonly Wording[] = [
  wording(
    'Peel and laser on two halves of the face',
    'Twenty-four women were enrolled. Forty-eight half-faces were randomised to peel or laser. Spots faded with both.',
    { headline: 24, units: { count: 48, unit: 'side' } },
  ),
  wording(
    'Gum graft or matrix for recession',
    'Ninety recessions in 34 patients were treated with graft or matrix. Coverage was 95% and 84%.',
    { headline: 34, units: { count: 90, unit: 'tooth' } },
  ),
  wording(
    'Cross-linking in keratoconus',
    'The study comprised 58 eyes of 43 patients. Steepness fell by one dioptre in a year.',
    { headline: 43, units: { count: 58, unit: 'eye' } },
  ),
  wording(
    'Numbing gel before needles',
    'Fifteen adults had both forearms tested (30 forearms). Pain was lower on the arm with gel.',
    { headline: 15, units: { count: 30, unit: 'site' } },
  ),
  wording(
    'Removal of impacted lower molars: split-mouth trial',
    'Twenty-eight patients with two impacted lower third molars had 56 teeth removed, one with a drill and one with ultrasound. Swelling was less with ultrasound.',
    { headline: 28, units: { count: 56, unit: 'tooth' } },
  ),
  wording(
    'Keloids and injected steroid',
    'Each of 17 patients had more than one keloid. Thirty-nine keloids were injected with steroid alone or with a second drug. They flattened with both.',
    { headline: 17, units: { count: 39, unit: 'lesion' } },
  ),
  wording(
    'Dry skin of legs in winter',
    'We looked at the shins of 260 residents of homes. Cracks were seen on 44 legs.',
    { headline: 260 },
  ),
  wording(
    'Bone graft in paired intrabony lesions',
    'Twenty-three patients contributed two intrabony lesions each; 46 lesions were treated with graft or flap alone by lot. Gain was 3 and 2 mm.',
    { headline: 23, units: { count: 46, unit: 'lesion' } },
  ),
  wording(
    'Chlorhexidine gel in dry sockets',
    'Sixty mandibular third molars were extracted in 30 students; gel was put in one socket. Dry sockets were fewer.',
    { headline: 30, units: { count: 60, unit: 'tooth' } },
  ),
  wording(
    'Coverage of roots with a matrix',
    'Seventeen patients with 51 adjacent recessions participated. One side got a matrix. Coverage was 85%.',
    { headline: 17, units: { count: 51, unit: 'tooth' } },
  ),
  wording(
    'Lid surgery with two threads',
    'The study involved 36 patients (72 upper eyelids). Silk was used on one lid and nylon on the other. Scars were alike.',
    { headline: 36, units: { count: 72, unit: 'site' } },
  ),
  wording(
    'Two lenses in both eyes',
    'Forty-two eyes from 21 patients received a lens of one kind in each eye. Halos were alike.',
    { headline: 21, units: { count: 42, unit: 'eye' } },
  ),
  wording(
    'Crowns of two materials',
    'Thirty-nine crowns were cemented in 13 adults, who had crowns of both materials. All survived.',
    { headline: 13, units: { count: 39, unit: 'tooth' } },
  ),
  wording(
    'Cups of two kinds in bilateral hip replacement',
    'Twenty-five patients had both hips replaced (50 hips), one with each cup. Wear was alike.',
    { headline: 25, units: { count: 50, unit: 'site' } },
  ),
  wording('Cream on one arm', 'Twenty-eight nurses used cream on one arm only. Skin was softer on that arm.', {
    headline: 28,
  }),
]
