import { anyOf, either, pattern } from '#core/word-patterns.ts'

/** Words of a power calculation; with `needWords` in one sentence they make its counts planned. */
export const powerWords =
  /\b(?:power(?:ed)?|sample size|detect|type i|attrition|drop-?out rate|accrual|alpha|significance level|effect size)\b/u
/** What a calculation asks for or a protocol announces. */
export const needWords =
  /\b(?:required?|needed|calculat\w+|estimat\w+|necessary|planned|target\w*|sufficient|would|assuming|goal|aimed|sought)\b/u

// "A full-scale trial with ...": the study that this one prepares for.
const laterTrial = pattern(
  'u',
  /\b(?:definitive|full-scale|full|larger|future) (?:randomi[sz]ed |controlled |clinical )*(?:trial|study|rct)/,
  / (?:of|with|in|would|will|should|needs)(?: \S+){0,3} $/,
)
const wordsOfPlan = [
  String.raw`target(?:ed)? (?:for|of|accrual|sample|enrol\w+)`,
  String.raw`planned (?:to|for|sample|accrual|enrol\w+|recruitment)`,
  'goal (?:of|was)',
  String.raw`aim(?:s|ed)? to (?:recruit|enrol\w*|include)`,
  String.raw`plan to (?:recruit|enrol\w*|include)`,
]
/** Text before a count that makes it one intended. */
export const intendedBefore = either('u', laterTrial, String.raw`\b${anyOf(wordsOfPlan)}\b`)

const sendingVerbs = anyOf(['sent|mailed|posted|e-?mailed|distributed|delivered|handed(?: out)?|given out|addressed'])
/** Text before a count of those to whom something was sent: who of them answered is said elsewhere. */
export const sentTo = pattern(
  'u',
  String.raw`\b${sendingVerbs} (?:\w+ )?to `,
  /(?:(?:all|the|each of|a random sample of) )*(?:\d+ \w+ (?:with|of|and) (?:about |some |nearly |over )?)?$/,
)
const drawing = String.raw`(?:drew|drawn|selected|selecting|chose|invited|approached|contacted|wrote to)(?: by lot)?`
/** Text before a count of those drawn or invited: who of them took part is said elsewhere. */
export const drawnFrom = pattern(
  'u',
  String.raw`(?:\b${drawing} (?:a |an )?|^(?:a|an) )(?:simple |stratified |weighted )*random (?:sample|selection) of `,
  /(?:about |some |nearly |over )*$/,
)
const places = anyOf([
  'town|city|district|region|municipality|county|village|island|catchment area|area',
  'register|roll|census|school register|list',
])
/** Text before a count of those who live in a place. */
export const ofAPlace = pattern(
  'u',
  String.raw`\b${places} (?:of|with|has|had) `,
  /(?:about |some |a population of |nearly |over )*$/,
)
/** "Of the 38,000 residents of the valley": those who live somewhere, up to the noun and the word behind it. */
export const residentsOf = /^(?:residents|inhabitants|citizens|villagers|dwellers) (?:of|in)\b/u
const recruitingVerbs = [
  String.raw`recruit\w*|enrol\w*|random\w*|includ\w*|participat\w*|allocat\w*|assign\w*|invit\w*|take part`,
]
/** "Will be recruited", "are to be included". */
export const futureTense = pattern(
  'u',
  /\b(?:(?:will|shall|should) (?:be )?|(?:were|was|are|is) to be )(?:\w+ )?/,
  anyOf(recruitingVerbs),
)

/** Words of a survey by letter or form: who answers takes part. */
export const askedByForm =
  /\b(?:questionnaires?|surveys?|forms?|letters?|invited|invitations?|mailed|e-?mail(?:ed)?|asked|response rate)\b/u
/** Text before a count of another sample than the study's own. */
export const otherSample =
  /\b(?:independent|separate|different|normative|norming|reference) (?:sample|group|cohort|set|population) of(?: \S+){0,6}$/u

const subsetWords = [
  'of whom|of which|of these|of them|of those|including|subset of|subgroup of|another|other|additional|each of',
]
/** Text before a count of some of those who were counted before. */
export const subsetBefore = pattern('u', String.raw`\b`, anyOf(subsetWords), / ?(?:,|\(|n =)?$/)

const verbsOfPeople = [
  'were|was|received|completed|withdrew|answered|replied|responded|took|participated|agreed|attended|joined',
  'entered|underwent|remained',
]
/** A word that says of a number that it counts people. */
export const verbOfPeople = pattern('u', '^', anyOf(verbsOfPeople), '$')
