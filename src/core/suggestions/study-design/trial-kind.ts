import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignText } from './design-text.ts'

const kindOfStudy = '(?:trial|study|design|fashion|manner|comparison|evaluation|protocol|experiment|rct)'
const crossoverOf = anyOf([
  'randomized|blind|controlled|placebo|two way|three way',
  'four way|2 way|3 way|4 way|two period|period',
])
const notAnEvent = '(?:(?!to|from|at|during|after|was|were|of|in|for|rate|rates)\\w+,? )'
const theOther = '(?:the )?(?:other|alternate|alternative|opposite|second|remaining)'
const otherTreatment = String.raw`${theOther} (?:\w+ )?\w+`
const crossoverDesign = either(
  '',
  String.raw`\bcross ?over,? ${notAnEvent}{0,4}${kindOfStudy}\b`,
  String.raw`\b${crossoverOf},? cross ?over\b`,
  String.raw`\b(?:then|and|were|was|subsequently|all|groups|they|who) cross(?:ed)? ?over to (?:receive )?${otherTreatment}\b`,
  // After so many weeks everybody changes over.
  String.raw`\bafter [^.]{3,40}\b(?:patients|participants|subjects|children|women|men) crossed over to (?:receive )?${otherTreatment}\b`,
  /\bab ?\/ ?ba\b/,
  /\b(?:period|carry ?over) (?:(?:or|and|nor) (?:sequence|carry ?over|order) )?effects?\b[^.]{0,60}\b(?:significant|found|seen|detected|apparent)\b/,
)

const treatments = '(?:treatments|interventions|drugs|conditions)'
const inRandomSequence = 'in (?:a )?random(?:ized)? (?:order|sequence)'
const inRandomOrder = 'in (?:a )?random(?:ized)?,? (?:and )?(?:counter ?balanced )?(?:order|sequence)'
const treatmentOrSession = '(?:treatments?|conditions?|interventions?|test conditions|drugs?|administration|sessions)'
const treatmentOrCondition = '(?:treatments?|conditions?|test conditions|interventions?)'

/** All treatments in an order by chance: a crossover, unless groups were made as well. */
const orderByChance = either(
  '',
  String.raw`\b(?:received|treated with) (?:both|all(?: \w+)?) ${treatments} ${inRandomSequence}\b`,
  /\brandom(?:ized)? (?:order|sequence)\b[^.]{0,80}\bwash ?out\b/,
  String.raw`\b${inRandomOrder}\b(?! of (?:photo|image|question|stimul))`,
  /\blatin square\b/,
  /\bsequence of treatments was randomiz\w+\b/,
  String.raw`\border of (?:the )?${treatmentOrSession}\b[^.]{0,40}\brandom\w*\b`,
  String.raw`\brandom\w* (?:to )?(?:determine )?the order of (?:the )?${treatmentOrCondition}\b`,
)

const armOrGroup = String.raw`(?:either|one of|(?:\w+ ){0,3}groups?|two|three|four|receive)`
const groupsByChance = either(
  '',
  String.raw`\brandom\w* (?:\w+ )?(?:assigned|allocated|divided) (?:\w+ )?(?:in)?to ${armOrGroup}\b`,
  /\brandomiz\w+ (?:in)?to (?:either|one of|(?:\w+ ){0,3}groups?|two|three|receive)\b/,
)
const crossoverWord = /\bcross ?over\b/
const may =
  '(?:allowed|permitted|could|might|may|can|eligible|able|offered|option|optional|were|was|elected|chose|planned)'
const changed = '(?:allowed|permitted|offered|possible|frequent|common|rare|seen|observed|optional|high|low|minimal)'
const ofChange =
  '(?:because of|due to|despite|after|adjust\\w+ for|including|without|high|low|optional|minimal|any|early|frequent)'

/** Patients who may change over to the other arm are no crossover trial: crossing over is an event, not a design. */
const changeOfArm = either(
  '',
  String.raw`\b${may} (?:to )?cross(?:ed)? ?over\b`,
  String.raw`\bcross ?over (?:was|were|is) (?:\w+ )?${changed}\b`,
  String.raw`\b${ofChange} (?:the )?(?:treatment )?cross ?over\b(?! (?:trial|study|design))`,
  /\bcross ?over (?:to|from|rates?|at|after|between arms|of patients)\b/,
  /\b(?:crossed|crossing|cross) over (?:to|from|within|at|before)\b/,
  /\bcross ?overs\b/,
  /\bselective cross ?over\b/,
  /\bcensor\w+[^.]{0,40}\bcross ?over\b/,
  /\bcross ?over (?:and|or) (?:\w+ )?(?:drop|withdraw)/,
)

const unitsAllotted = anyOf([
  'schools|clinics|practices|villages|wards|hospitals|communities|classes|classrooms|households',
  'nursing homes|care homes',
  'health (?:centers|centres)|pharmacies|units|districts',
  'teams',
  'general practitioners|gps|physicians',
  'churches|worksites|homes',
])
const unitsNamed = anyOf([
  'schools|clinics|practices|villages|wards|hospitals|communities|classrooms|households',
  'nursing homes|health centers|districts|general practices',
])
const oneUnit = '(?:school|clinic|practice|village|ward|hospital|community|class|unit|district|home|centre|center)'
const cluster = either(
  '',
  /\bcluster(?:ed)?(?! headache| analys[ei]s| of),? (?:\w+,? ){0,3}(?:randomiz\w+|rct|trial|controlled)\b/,
  /\brandomiz\w+ (?:\w+ )?(?:by )?clusters?\b/,
  /\bclusters (?:were|was) (?:\w+ ){0,2}(?:random|allocat|assign)/,
  String.raw`\bone ${oneUnit} (?:in|of|from) each (?:matched )?pair\b[^.]{0,30}\brandom`,
  /\bgroup randomiz\w+ trial\b/,
  /\bcommunity randomiz\w+\b/,
  /\bstepped wedge\b/,
  String.raw`\b${unitsAllotted}\b (?:\w+ ){0,4}(?:were|was) (?:\w+ )?(?:randomly|randomiz\w+)`,
  String.raw`\brandomiz(?:ed|ing) (?:\d+ |\w+ )?${unitsNamed}\b`,
)

const people = anyOf([
  'patients|participants|women|men|children|adults|people|infants|subjects|volunteers|residents',
  'pupils|students|individuals|persons|mothers|families',
])
const atPlace = '(?:in|at|from|of|attending|visiting|admitted to|treated at)'
const places = anyOf([
  'schools|clinics|practices|villages|wards|hospitals|communities|classes|households|homes',
  'centers|centres|pharmacies|units|districts|churches|worksites',
])

/** "Women who gave birth in two hospitals were randomly assigned": the women, not the hospitals. */
const peopleOfPlaces = pattern(
  '',
  String.raw`\b${people}\b[^.]{0,80}\b${atPlace} (?:\w+ ){0,4}${places} (?:\w+ ){0,2}(?:were|was) (?:\w+ )?random`,
)

const factorial = either(
  '',
  /\bfactorial (?:\w+ ){0,3}(?:design|trial|randomiz\w+|study|experiment)\b/,
  /\b2 ?[x×] ?2\b(?! table| contingency)/,
)

const parallelGroups = either(
  '',
  /\bparallel (?:group|arm|design|trial)s?\b/,
  /\brandomly (?:assigned|allocated|divided)\b/,
  /\brandomiz(?:ed|ation)\b/,
  /\b(?:assigned|allocated|divided) (?:\w+ ){0,3}by (?:\w+ ){0,3}(?:random numbers?|random (?:list|sequence|table))\b/,
)

/** The kinds of randomised trial that compare people with people. */
type BetweenPeopleKind = 'RCT-PAR' | 'RCT-XO' | 'RCT-CLU'

/**
 * Which kind of randomised trial a paper tells of in its own words, with the reason; parallel groups unless it says
 * otherwise.
 */
export function randomisedTrialKind(text: DesignText): {
  readonly code: BetweenPeopleKind
  readonly reason: string
  readonly explicit: boolean
} {
  const own = [
    text.title,
    ...[...text.abstract, ...text.methods]
      .filter((sentence) => sentence.role === 'own')
      .map((sentence) => sentence.folded),
  ]
  // The methods of a long paper speak of crossover for many reasons; title and abstract name it for one.
  const inBrief = own.slice(0, 1 + text.abstract.filter((sentence) => sentence.role === 'own').length)
  const tells = (pattern: RegExp, unless?: RegExp): boolean =>
    own.some((folded) => pattern.test(folded) && !unless?.test(folded))
  const isEvent = inBrief.some((folded) => changeOfArm.test(folded) && !crossoverDesign.test(folded))
  if (tells(crossoverDesign) || (!isEvent && inBrief.some((folded) => crossoverWord.test(folded))))
    return { code: 'RCT-XO', reason: 'everybody gets all treatments, in an order by chance', explicit: true }
  if (tells(cluster, peopleOfPlaces))
    return { code: 'RCT-CLU', reason: 'groups of people are allotted by chance', explicit: true }
  if (tells(factorial)) return { code: 'RCT-CLU', reason: 'a factorial design', explicit: true }
  if (tells(orderByChance) && !tells(groupsByChance))
    return { code: 'RCT-XO', reason: 'everybody gets all treatments, in an order by chance', explicit: true }
  return {
    code: 'RCT-PAR',
    reason: 'people are allotted to groups by chance',
    explicit: tells(parallelGroups),
  }
}
