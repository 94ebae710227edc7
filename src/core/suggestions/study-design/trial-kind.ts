import type { DesignText } from './design-text.ts'

const crossoverDesign =
  /\bcross ?over,? (?:\w+,? ){0,4}(?:trial|study|design|fashion|manner|comparison|evaluation|protocol|experiment|rct)\b|\b(?:randomized|blind|controlled|placebo|two way|three way|four way|2 way|3 way|4 way|two period|period),? cross ?over\b/
/** All treatments in an order by chance: a crossover, unless groups were made as well. */
const orderByChance =
  /\b(?:received|treated with) (?:both|all(?: \w+)?) (?:treatments|interventions|drugs|conditions) in (?:a )?random(?:ized)? (?:order|sequence)\b|\brandom(?:ized)? (?:order|sequence)\b[^.]{0,80}\bwash ?out\b|\bin (?:a )?random(?:ized)?,? (?:and )?(?:counter ?balanced )?(?:order|sequence)\b(?! of (?:photo|image|question|stimul))|\blatin square\b|\bsequence of treatments was randomiz\w+\b|\border of (?:the )?(?:treatments?|conditions?|interventions?|test conditions|drugs?|administration|sessions)\b[^.]{0,40}\brandom\w*\b|\brandom\w* (?:to )?(?:determine )?the order of (?:the )?(?:treatments?|conditions?|test conditions|interventions?)\b/
const groupsByChance =
  /\brandom\w* (?:\w+ )?(?:assigned|allocated|divided) (?:\w+ )?(?:in)?to (?:either|one of|(?:\w+ ){0,3}groups?|two|three|four|receive)\b|\brandomiz\w+ (?:in)?to (?:either|one of|(?:\w+ ){0,3}groups?|two|three|receive)\b/
const crossoverWord = /\bcross ?over\b/
/** Patients who may change over to the other arm are no crossover trial. */
const changeOfArm =
  /\b(?:allowed|permitted|could|eligible|able|offered|option|were) (?:to )?(?:cross(?:ed)? ?over)\b|\bcross ?over (?:was|were) (?:allowed|permitted|offered)\b|\bcross ?over (?:to|from|rate|at|after|between arms|of patients)\b|\bcrossed over (?:to|from)\b|\bselective cross ?over\b|\bcensor\w+[^.]{0,40}\bcross ?over\b|\bcross ?over (?:and|or) (?:\w+ )?(?:drop|withdraw)/
const cluster =
  /\bcluster(?:ed)?,? (?:\w+,? ){0,3}(?:randomiz\w+|rct|trial|controlled)\b|\brandomiz\w+ (?:\w+ )?(?:by )?clusters?\b|\bclusters (?:were|was)\b|\bgroup randomiz\w+ trial\b|\bcommunity randomiz\w+\b|\bstepped wedge\b|\b(?:schools|clinics|practices|villages|wards|hospitals|communities|classes|classrooms|households|nursing homes|care homes|health (?:centers|centres)|pharmacies|units|districts|teams|families|general practitioners|gps|physicians|churches|worksites|homes)\b (?:\w+ ){0,4}(?:were|was) (?:\w+ )?(?:randomly|randomiz\w+)|\brandomiz(?:ed|ing) (?:\d+ |\w+ )?(?:schools|clinics|practices|villages|wards|hospitals|communities|classrooms|households|nursing homes|health centers|districts|general practices)\b/
/** "Women who gave birth in two hospitals were randomly assigned": the women, not the hospitals. */
const peopleOfPlaces =
  /\b(?:patients|participants|women|men|children|adults|people|infants|subjects|volunteers|residents|pupils|students|individuals|persons|mothers|families)\b[^.]{0,80}\b(?:in|at|from|of|attending|visiting|admitted to|treated at) (?:\w+ ){0,4}(?:schools|clinics|practices|villages|wards|hospitals|communities|classes|households|homes|centers|centres|pharmacies|units|districts|churches|worksites) (?:\w+ ){0,2}(?:were|was) (?:\w+ )?random/
const factorial =
  /\bfactorial (?:\w+ ){0,3}(?:design|trial|randomiz\w+|study|experiment)\b|\b2 ?[x×] ?2\b(?! table| contingency)/

/** The kinds of randomised trial that compare people with people. */
export type BetweenPeopleKind = 'RCT-PAR' | 'RCT-XO' | 'RCT-CLU'

/** Which kind of randomised trial a paper tells of in its own words, with the reason; parallel groups unless it says otherwise. */
export function randomisedTrialKind(text: DesignText): {
  readonly code: BetweenPeopleKind
  readonly says: string
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
  if (
    tells(crossoverDesign, changeOfArm) ||
    inBrief.some((folded) => crossoverWord.test(folded) && !changeOfArm.test(folded))
  )
    return { code: 'RCT-XO', says: 'everybody gets all treatments, in an order by chance', explicit: true }
  if (tells(cluster, peopleOfPlaces))
    return { code: 'RCT-CLU', says: 'groups of people are allotted by chance', explicit: true }
  if (tells(factorial)) return { code: 'RCT-CLU', says: 'a factorial design', explicit: true }
  if (tells(orderByChance) && !tells(groupsByChance))
    return { code: 'RCT-XO', says: 'everybody gets all treatments, in an order by chance', explicit: true }
  return {
    code: 'RCT-PAR',
    says: 'people are allotted to groups by chance',
    explicit: tells(
      /\bparallel (?:group|arm|design|trial)s?\b|\brandomly (?:assigned|allocated|divided)\b|\brandomiz(?:ed|ation)\b/,
    ),
  }
}
