import type { Wording } from './wording.ts'

/** A wording of roles, with the roles that may not be set because the text does not say them. */
export interface RoleWording extends Wording {
  readonly unset: readonly ('screened' | 'enrolled' | 'randomised' | 'analysed' | 'completed' | 'planned')[]
}

const roles = (title: string, text: string, wanted: Wording['wanted'], unset: RoleWording['unset']): RoleWording => ({
  title,
  text,
  wanted,
  unset,
})

/** Roles that the text says, and roles that it does not. */
export const rolesSaid: readonly RoleWording[] = [
  roles(
    'A clip for the eyelid',
    'Twenty-three people with drooping lids were enrolled and assigned a clip by size. All were seen after a month.',
    { headline: 23, enrolled: 23 },
    ['randomised', 'planned'],
  ),
  roles(
    'Counselling after heart surgery',
    'Patients were allocated by week of admission to counselling (n = 41) or usual care (n = 44). Anxiety fell more with counselling.',
    { headline: 85 },
    ['randomised'],
  ),
  roles(
    'Two plans of feeding of preterm infants',
    'Infants were divided into early (n = 30) and late (n = 32) feeders. Growth was alike.',
    { headline: 62 },
    ['randomised', 'analysed', 'completed'],
  ),
  roles(
    'Warm compress for styes: a randomised trial',
    'Sixty patients were randomised. Fifty-eight were analysed after eight weeks. Styes went in 40% and 22%.',
    { headline: 58, basis: 'analysed', randomised: 60, analysed: 58 },
    ['enrolled', 'planned'],
  ),
  roles('Ward rounds at night', 'We surveyed 132 nurses of three wards. Most were content.', { headline: 132 }, [
    'randomised',
    'screened',
    'completed',
    'planned',
  ]),
  roles(
    'Melatonin for jet lag: a randomised trial',
    'Of 90 travellers screened, 64 were randomised to melatonin or placebo; 60 completed the diary. Sleep was better with melatonin.',
    { headline: 64, basis: 'randomised', screened: 90, randomised: 64, completed: 60 },
    ['planned', 'analysed'],
  ),
  roles(
    'Probiotic lozenges and sore throat',
    'The sample size was calculated as 110. We enrolled 104 teachers. Days with sore throat were 3.1 and 3.4.',
    { headline: 104, enrolled: 104, planned: 110 },
    ['randomised'],
  ),
  roles(
    'Posture of pianists',
    'Fifty-five pianists were classified as having good (n = 20) or poor posture (n = 35). Pain was more common with poor posture.',
    { headline: 55 },
    ['randomised', 'enrolled'],
  ),
  roles(
    'A text message for clinic visits: randomised trial',
    'We randomly assigned 820 parents to a message or no message. Visits were kept by 71% and 64%.',
    { headline: 820, basis: 'randomised', randomised: 820 },
    ['enrolled', 'analysed', 'completed'],
  ),
  roles(
    'Recovery after tonsil surgery',
    'Seventy children had tonsils removed; 66 were followed up for two weeks. Pain peaked on day 3.',
    { headline: 70 },
    ['randomised', 'planned', 'screened'],
  ),
]

/** Set aside until the rules stood. */
export const rolesHeldBack: readonly RoleWording[] = [
  roles(
    'Bandages for leg ulcers by clinic day',
    'Patients were assigned to two layers (n = 27) or four layers (n = 25) according to the day of the clinic. Healing was alike.',
    { headline: 52 },
    ['randomised'],
  ),
  roles(
    'Singing and breath',
    'Thirty-eight people with lung disease joined a choir. Thirty-one completed 12 weeks. Breathlessness fell.',
    { headline: 38, completed: 31 },
    ['randomised', 'planned'],
  ),
  roles(
    'Gel or cream for itch: randomised trial',
    'A total of 150 adults were screened and 96 were randomised. Ninety were analysed. Itch fell by 3 points with both.',
    { headline: 90, screened: 150, randomised: 96, analysed: 90 },
    ['planned', 'completed'],
  ),
  roles(
    'Acne and school marks',
    'A total of 402 pupils were stratified by grade and filled in a form. Marks did not differ.',
    { headline: 402 },
    ['randomised', 'completed'],
  ),
]
