/**
 * Classes of lower-case words, parted by blanks, that say what a count beside them is (CONSORT 2010 items 13a, 13b,
 * 16). A closed list on purpose: the model sees these classes and never the words of a disease or a drug, so that what
 * it learnt on one disease holds on another.
 */
const wordsOfClass = {
  randomise: [
    'randomized randomised randomize randomise randomizing randomising randomization randomisation',
    'randomly random',
  ],
  assign: [
    'assigned allocated assignment allocation allotted',
    'divided split stratified categorized categorised grouped distributed classified',
  ],
  enrol: [
    'enrolled enroled enrolling enroll enrol enrolment enrollment',
    'recruited recruiting recruit recruitment accrued accrual',
    'registered entered entry joined',
  ],
  include: [
    'included includes including include inclusion involving involved',
    'comprised comprising comprises comprise consisted consisting',
  ],
  participate: ['participated participating participation took volunteered answered replied'],
  conduct: ['conducted performed carried undertaken conduct undertook designed'],
  trial: ['trial trials study studies rct experiment survey cohort'],
  analyse: [
    'analyzed analysed analysis analyses analyzable analysable evaluable assessable evaluated evaluation usable',
    'intention-to-treat intent-to-treat itt per-protocol mitt',
  ],
  available: [
    'available data obtained collected measured tested examined assessed scanned investigated studied',
    'observed',
  ],
  complete: ['completed completing complete completion finished completers'],
  receive: ['received receiving treated receive given underwent undergoing undergo administered treatment'],
  screen: [
    'screened screening eligible eligibility approached invited contacted identified referred met interested',
    'attended',
  ],
  consent: ['consented consent agreed agreeing accepted signed willing informed'],
  exclude: [
    'excluded exclusion excluding removed discarded rejected ineligible',
    'withdrew withdrawn dropped dropout dropouts drop-outs lost discontinued declined refused quit',
    'missing unable failed noncompliance artifacts motion excessive',
  ],
  happen: [
    'died dead death deaths events event relapsed progressed experienced developed had',
    'showed showing reported reporting responded achieved response responses',
    'toxicity adverse positive negative improved',
  ],
  plan: [
    'required needed necessary sufficient calculated calculation estimated estimate power powered detect assuming',
    'planned planning plan aim aims aimed target',
  ],
  future: ['will would'],
  total: ['total overall altogether sum'],
  sample: ['sample size number n'],
  final: ['final finally remaining resulting resulted resulting leaving left eventually ultimately'],
  subset: [
    'subset subgroup sub-group substudy sub-study subsample subsets subgroups',
    'whom which these them those',
    'additional another other',
  ],
  group: ['group groups arm arms each respectively cohort cohorts per'],
  versus: ['versus vs compared'],
  control: ['control controls placebo sham standard usual healthy matched'],
  treat: ['intervention experimental active treatment'],
  sex: ['men women man woman male female males females boys girls boy girl'],
  follow: ['followed follow-up followup median months years'],
  past: ['previous previously prior earlier published reported literature others'],
  negate: ['not no without none neither'],
  age: ['aged age ages mean range old'],
  we: ['we our'],
  date: ['january february march april may june july august september october november december', 'between'],
  centre: [
    'centers centres center centre hospitals hospital clinic clinics',
    'sites institutions countries university department',
  ],
  from: ['from'],
  consecutive: ['consecutive consecutively'],
  present: ['present current this'],
  random2: [
    'double-blind double-blinded single-blind blinded open-label',
    'placebo-controlled controlled crossover parallel phase',
    'pilot prospective retrospective',
  ],
  baseline: ['baseline demographics characteristics demographic'],
  pilot: ['pilot validation replication training discovery pretest practice'],
  consistOf: ['sample population participants subjects'],
} as const

/** One of the classes of cue words. */
export type CueClass = keyof typeof wordsOfClass

const classesOfWord: ReadonlyMap<string, readonly CueClass[]> = (() => {
  const classes = new Map<string, CueClass[]>()
  for (const [cue, words] of Object.entries(wordsOfClass) as [CueClass, readonly string[]][])
    for (const word of new Set(words.flatMap((line) => line.split(' '))))
      classes.set(word, [...(classes.get(word) ?? []), cue])
  return classes
})()
const noClasses: readonly CueClass[] = []

/** The classes of a lower-case word; an empty list for most words. */
export function cuesOf(word: string): readonly CueClass[] {
  return classesOfWord.get(word) ?? noClasses
}
