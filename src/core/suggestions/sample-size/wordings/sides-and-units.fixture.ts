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
]
