import { wording, type Wording } from './wording.ts'

/**
 * Counts of the same people twice: a total with its women, a subgroup, those who finished. And the counter-kind: groups
 * that stand side by side and are added up.
 */
export const overlappingCounts: readonly Wording[] = [
  wording(
    'Walking speed and memory at seventy',
    'We examined 240 community-dwelling adults (65-85 y; 151 women) at baseline and after three years. Slow walkers lost more words on the delayed recall test.',
    240,
  ),
  wording(
    'Vitamin K and arterial stiffness',
    'METHODS: Eighty-four healthy volunteers, 46 women and 38 men, were enrolled in this double-blind trial. RESULTS: Seventy-nine volunteers completed the study. Pulse wave velocity did not change.',
    { headline: 84, enrolled: 84, completed: 79 },
  ),
  wording(
    'Morning light in winter depression',
    'Fifty-two outpatients were enrolled. Forty-seven completed eight weeks of light. Scores fell by 9 points.',
    { headline: 52, enrolled: 52 },
  ),
  wording(
    'Outcome of early psychosis in an urban clinic',
    'Data of 318 patients with a first episode were analysed, 97 of whom had used cannabis daily. Remission was less common in daily users (41% v. 58%).',
    318,
  ),
  wording(
    'Bone density in lichen sclerosus',
    'A total of 130 postmenopausal women were included; of these, 62 women had used potent steroids for more than ten years. Density did not differ.',
    130,
  ),
  wording(
    'Iron status of recreational runners',
    'Ninety-six runners (58 females and 38 males) gave fasting blood in spring. Ferritin was below 30 in 40% of the females.',
    96,
  ),
  wording(
    'Body image of teenagers after acne treatment',
    'Participants: 212 adolescents aged 13-18 years, including 88 adolescents aged 13-15 years. Measures: three questionnaires at two visits. Results: Shame fell in both age groups.',
    212,
  ),
  wording(
    'Two crowns compared over five years',
    'Sixty patients (33 women, 27 men) were treated with zirconia crowns. At five years 51 patients (85%) could be re-examined, and survival was 96%.',
    { headline: 60 },
  ),
  wording(
    'Oral semaglutide in people with psoriasis: a pilot trial',
    'Forty adults with psoriasis were randomised. Thirty-six adults completed week 24 and 38 adults were included in the safety analysis. Weight fell by 7.9 kg.',
    { randomised: 40, completed: 36 },
  ),
  wording(
    'Near work and myopia',
    'One hundred and eighty children took part, of whom 94 were girls. Fifty-one children had at least one myopic parent. Axial length grew by 0.21 mm a year.',
    180,
  ),
  // The counter-kind: groups side by side.
  wording(
    'Tear osmolarity in wearers of lenses',
    'We recruited 44 wearers of soft lenses and 40 controls without lenses. Osmolarity was higher in wearers.',
    84,
  ),
  wording(
    'Grip strength after hand eczema',
    'Twenty-five men with hand eczema and 25 healthy men were tested. Grip strength did not differ between the groups.',
    50,
  ),
  wording(
    'Gut bacteria of lean and obese youths',
    'Stool was collected from 31 lean youths and 29 obese youths. Diversity was lower in the obese youths.',
    60,
  ),
  wording(
    'Tinnitus and sleep',
    'Seventy-two patients with tinnitus were compared with 68 patients without tinnitus from the same clinic. Sleep was shorter with tinnitus.',
    140,
  ),
  wording(
    'A questionnaire for dental fear',
    'The questionnaire was answered by 26 boys and 31 girls from two schools. Girls were more afraid.',
    57,
  ),
]

/** Set aside until the rules stood. */
export const overlappingCountsHeldBack: readonly Wording[] = [
  wording(
    'Grey matter and loneliness in late life',
    'The sample comprised 176 cognitively normal adults (aged 60-82 years; 103 female). Loneliness went with smaller volume of the amygdala.',
    176,
  ),
  wording(
    'Almonds as a snack: crossover study',
    'Thirty-three overweight adults, 20 women and 13 men, were recruited to this randomized crossover study. Thirty adults completed both periods. Glucose was lower after almonds.',
    { headline: 33 },
  ),
  wording(
    'Intense pulsed light for meibomian disease',
    'One hundred patients were enrolled, and 91 completed all four sessions. Break-up time rose from 4 to 7 seconds.',
    { headline: 100, enrolled: 100, completed: 91 },
  ),
  wording(
    'Depression after hip fracture',
    'We followed 415 patients after surgery for hip fracture; 302 patients were women and 121 patients lived in nursing homes. Depression at six months was seen in 19%.',
    415,
  ),
  wording(
    'Smoking and implants',
    'The records of 256 patients were reviewed, including 74 smokers. Loss of bone was greater in smokers.',
    256,
  ),
  wording(
    'Skin barrier of swimmers',
    'Thirty competitive swimmers and 32 office workers took part. Water loss was higher in swimmers.',
    62,
  ),
  wording(
    'Colour vision after solvents',
    'Forty-eight painters were compared with 51 carpenters. Painters made more errors in the blue range.',
    99,
  ),
]
