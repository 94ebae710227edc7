/** A sentence of a trial's abstract or methods, and whether it makes the trial a pilot. */
export interface PilotWording {
  readonly title: string
  readonly text: string
  readonly pilot: boolean
  readonly setAside?: boolean
}

const trial = 'Sixty adults with eczema were randomised to cream or bath oil.'
const end = 'Scores fell by 8 and 6 points (p = 0.3).'

/** Trials that are pilots by their authors' word, and trials that only speak of one. */
export const pilotWordings: readonly PilotWording[] = [
  { title: 'Cream or bath oil in eczema: a pilot randomised trial', text: `${trial} ${end}`, pilot: true },
  {
    title: 'Cream or bath oil in eczema',
    text: `This pilot study compared two emollients. ${trial} ${end}`,
    pilot: true,
  },
  {
    title: 'Pilot whistles and hearing on tugboats: a cross-sectional study',
    text: 'Hearing was tested in 120 sailors. Those who stood near the pilot whistle heard less well.',
    pilot: false,
  },
  {
    title: 'Pilot testing of a bath oil in eczema',
    text: `${trial} ${end}`,
    pilot: true,
  },
  {
    title: 'Feasibility of a trial of bath oil',
    text: `We assessed recruitment and retention. ${trial} ${end}`,
    pilot: true,
  },
  { title: 'Feasibility and safety of bath oil in the newborn', text: `${trial} ${end}`, pilot: true },
  { title: 'Cream or bath oil in eczema: a feasibility study', text: `${trial} ${end}`, pilot: true, setAside: true },
  {
    title: 'Emollients at home',
    text: `We conducted a randomised feasibility trial in two clinics. ${trial} ${end}`,
    pilot: true,
  },
  {
    title: 'Emollients at home',
    text: `In this external pilot trial, adults used cream or oil. ${trial} ${end}`,
    pilot: true,
  },
  {
    title: 'Emollients at home',
    text: `The aim of this study was to determine the feasibility of a definitive trial. ${trial} ${end}`,
    pilot: true,
    setAside: true,
  },
  { title: 'Bath oil in eczema (a pilot study)', text: `${trial} ${end}`, pilot: true },
  { title: 'Pilot trial of bath oil', text: `${trial} ${end}`, pilot: true },
  {
    title: 'Emollients at home',
    text: `A prospective, randomised, controlled pilot study was performed. ${trial} ${end}`,
    pilot: true,
    setAside: true,
  },
  {
    title: 'Emollients at home',
    text: `${trial} The sample size was calculated from a pilot study of ten patients. ${end}`,
    pilot: false,
  },
  {
    title: 'Emollients at home',
    text: `Based on our pilot study, 30 patients a group were needed for 80% power. ${trial} ${end}`,
    pilot: false,
  },
  {
    title: 'Emollients at home',
    text: `${trial} The sample size was based on the results of a pilot study. ${end}`,
    pilot: false,
    setAside: true,
  },
  {
    title: 'Emollients at home',
    text: `The pilot trial of our group, with 12 adults, had shown less itch with oil. ${trial} ${end}`,
    pilot: false,
  },
  {
    title: 'Emollients at home',
    text: `The trial had an internal pilot phase with stop criteria. ${trial} ${end}`,
    pilot: false,
  },
  {
    title: 'Emollients at home',
    text: `The questionnaire was tested in a pilot study before use. ${trial} ${end}`,
    pilot: false,
    setAside: true,
  },
  {
    title: 'Sedation for cataract surgery',
    text: `We assessed the feasibility of intranasal sedation. ${trial} ${end}`,
    pilot: false,
  },
  {
    title: 'Sedation for cataract surgery',
    text: `To evaluate the feasibility and safety of day-case surgery, patients were compared. ${trial} ${end}`,
    pilot: false,
  },
  {
    title: 'Sedation for cataract surgery',
    text: `The feasibility of the block was rated by surgeons. ${trial} ${end}`,
    pilot: false,
    setAside: true,
  },
  {
    title: 'Emollients at home',
    text: `The variance was estimated from pilot data (Weber 2012), and 60 adults were required. ${trial} ${end}`,
    pilot: false,
  },
  {
    title: 'Emollients at home',
    text: `Our pilot trial (Weber 2012) had suggested a benefit. ${trial} ${end}`,
    pilot: false,
  },
  {
    title: 'Emollients at home',
    text: `A pilot study was performed first to choose the dose. ${trial} ${end}`,
    pilot: false,
    setAside: true,
  },
  {
    title: 'Jet lag in airline pilots: a randomised trial',
    text: `Sixty pilots were randomised to melatonin or placebo. ${end}`,
    pilot: false,
  },
  {
    title: 'Emollients at home',
    text: `Building on promising pilot work, this trial compared emollients. ${trial} ${end}`,
    pilot: false,
  },
]
