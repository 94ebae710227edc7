import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { DesignSentence, DesignText } from './design-text.ts'

/** What says that a study is planned, and what that it is done. */
export interface StudyStage {
  readonly stage: 'planned' | 'finished' | 'untold'
  /** Kinds of signs of a plan that were met, each independent of the others. */
  readonly signs: number
  /** Whether anything at all is told of what came out: a figure, a p value, a comparison in the past tense, a section of results. */
  readonly hasOutcome: boolean
  /** The sentence that tells of the plan; null where only headings or a kicker say so. */
  readonly sentence: DesignSentence | null
}

const kindOfProtocol = '(?:study|trial|clinical|clinical trial|research|review|systematic review)'
/** The kind of article as journals print it over a title, on a line of its own. */
const protocolKicker = pattern(
  'i',
  String.raw`^\W*(?:open access\W*)?${kindOfProtocol}?\s*protocols?\b`,
  /\W*(?:article|open access)?\W*$/,
)
/** How far down the first page a kicker is looked for, in characters. */
const headOfPaper = 1500

const planHeading = anyOf([
  String.raw`methods? ?(?:\/|and|&) ?(?:study )?(?:design|analysis|analyses)`,
  'ethics and dissemination|ethics, dissemination',
  '(?:trial|study|recruitment) status',
  'expected (?:results|outcomes?|findings)|anticipated (?:results|outcomes?)',
])
const planLabel = pattern('', String.raw`^\W*${planHeading}\b[^a-z]{0,4}`)
const planHeadingLine = pattern('i', String.raw`^[\d.\s]*${planHeading}\W*$`)

const doneTo = anyOf([
  'recruited|enrol\\w+|randomiz\\w+|randomly|allocated|assigned|included|invited|approached|screened|selected|matched',
  'assessed|measured|evaluated|compared|followed|collected|recorded|tested|examined|monitored|estimated|explored',
  'conducted|performed|carried out|undertaken|analy[sz]ed|searched|extracted|pooled|coded|synthesi[sz]ed|obtained',
  'administered|given|offered|asked|interviewed|treated|applied|used|taken|delivered|blinded|masked|held|stratified',
])
const stepTaken = anyOf([
  'receive|undergo|complete|include|recruit|enrol|search|assess|compare|evaluate|perform|conduct|consist|participate',
  'take|keep|score|rate|fill in|drink|eat|return|visit|last|run|attend|wear|use|screen|extract|randomi[sz]e|follow|measure|collect|examine|investigate|test|be an?',
])
/** A step of a study in the future tense: "will be randomised", "shall receive", "is going to be", not "will be discussed". */
const willDo = pattern(
  '',
  String.raw`\b(?:will|shall|(?:is|are) going to) (?:\w+ ){0,2}(?:be (?:\w+ ){0,2}${doneTo}|${stepTaken})\b`,
)
const enrolment = '(?:enrol(?:l)?ments?|recruitment|accrual|sample(?: size)?|inclusion)'
const wanted = '(?:planned|target|targeted|intended|projected)'
const studyToBe = either(
  '',
  String.raw`\b(?:is|are) (?:\w+ )?to (?:be (?:\w+ )?${doneTo}|receive|undergo|complete|follow)\b`,
  /\b(?:trial|study|rct|survey|cohort|review) (?:which is |that is )?to be (?:conducted|run|performed|carried out|held|undertaken)\b/,
  String.raw`\b${wanted} ${enrolment}\b(?! (?:was|were|had))`,
  String.raw`\b${enrolment} of [\d,]+ (?:\w+ ){1,4}(?:is|are) (?:planned|intended|targeted)\b|\bof the (?:intended|planned) [\d,]+\b`,
  /\b(?:are|is) planned to be (?:\w+ )?(?:allocated|randomiz\w+|recruited|enrolled|included)\b/,
  /\bno (?:\w+ )?(?:data|results?|outcomes?) (?:has|have) (?:yet )?been (?:\w+ )?(?:analy[sz]ed|collected|obtained|published)\b/,
  /\b(?:study|trial)\b[^.]{0,40}\bhas been (?:designed|set up|planned|initiated|launched|approved and)\b/,
  /\bwe have (?:set up|designed|planned|launched|started) (?:a|an) (?:[\w,]+ ){0,5}(?:trial|study|rct)\b/,
  /\bwe (?:plan|aim|intend) to (?:recruit|enrol|include|randomi[sz]e|search)\b/,
  /\b(?:trial|study|review|cohort|assessments?|visits?|arms|interviews)\b[^.;]{0,60}\b(?:is|are) (?:planned|scheduled)\b/,
  /\b(?:first |final )?results (?:of (?:the )?[\w ]{1,30} )?(?:are|is) (?:expected|anticipated|awaited)\b/,
)
const beingRecruited = either(
  '',
  /\b(?:are|is) being (?:recruited|enrolled|randomiz\w+)\b/,
  String.raw`\brecruitment (?:\w+ ){0,2}(?:is ongoing|began|started|commenced|will)\b`,
  /\b(?:trial|study|recruitment) is (?:currently |still )?(?:ongoing|under ?way|open|recruiting)\b/,
  /\b(?:is|are) (?:an? |the )?(?:ongoing|currently recruiting)\b[^.]{0,90}\b(?:trial|study|rct)\b/,
)
const tells = '(?:describes?|presents?|outlines?|reports?|details|introduces?|explains?)'
const plan = '(?:protocol|design|rationale|methods|methodology|statistical analysis plan)'
const aPlan = String.raw`(?:the |a |our |its )?(?:\w+,? (?:and )?){0,3}${plan}`
const paperOrWe = '(?:we|here|paper|article|report|manuscript|protocol|purpose|aim|objective)'
const plannedWork = '(?:study|trial|rct|cohort|review|survey|evaluation|project|intervention)'
const tellsPlan = either(
  '',
  String.raw`\b${paperOrWe}\b(?: \w+){0,4} (?:to )?${tells} ${aPlan}\b[^.]{0,90}\b${plannedWork}\b`,
  String.raw`\b(?:study |trial )?protocol (?:is |was )?${tells}\b`,
  String.raw`\b(?:the|a) (?:study |trial )?protocol (?:for|of) (?:a|an|the|this|our)\b[^.]{0,80}\b${plannedWork}\b`,
)

const resultsLabel = /^\W*(?:main )?(?:results?|findings)(?: and \w+)?\b ?[:.]|^(?:results?|findings)\s*$/
const statistic = either(
  '',
  /\bp ?(?:value)? ?[<=>≤≥] ?0?\.\d/,
  /\b95 ?% ?(?:ci|cis|confidence|credible)\b/,
  /\bnot (?:statistically )?significant(?:ly)?\b/,
  /\b(?:was|were|had|fell|rose|improved|increased|decreased)\b[^.]{0,100}\d(?:\.\d+)? ?(?:%|percent|per cent)/,
  /\d(?:\.\d+)? ?%[^.]{0,60}\b(?:was|were|had|in the)\b/,
)
const outcomeWord = anyOf([
  'higher|lower|better|worse|greater|smaller|more|less|fewer|similar|longer|shorter|superior|effective|different',
])
const cameOut = either(
  '',
  /\b(?:improved|decreased|increased|reduced|fell|rose|declined|differed|did not differ|changed|achieved)\b/,
  String.raw`\b(?:was|were) (?:\w+ ){0,2}${outcomeWord}\b`,
  /\b(?:was|were) (?:found|observed|noted|seen|associated)\b/,
  /\bwe found\b|\b(?:showed|revealed|reported) (?:a|an|no|that|significant)\b/,
)
/** A word of what came out, where a whole sentence of results may be missing. */
const outcomeTold = either(
  '',
  /\bthere (?:was|were)\b|\bno (?:\w+ ){0,2}(?:differences?|effects?|benefits?)\b|\bboth (?:\w+ )?(?:were|did|led|groups)\b/,
  /\b(?:led|resulted|relieved|lowered|raised|prevented|shortened|prolonged|produced|gave|worked|won|helped|tolerated)\b/,
  /\b(?:did|was|were) (?:not|equally|as)\b|\b(?:is|are|was|were|seems?|appears?) (?:\w+ ){0,2}(?:effective|safe|beneficial|superior|useful)\b/,
)
/** Figures of a plan: power, significance levels, sizes that are wanted. */
const planned = either(
  '',
  /\bwill\b|\bpower\b|\bsample size\b|\bhypothesi[sz]|\bexpected\b|\bassum\w+|\bto detect\b|\bplanned\b/,
  /\bsignificance level\b|\bfeasibility (?:study|phase)\b|\bpilot (?:study|trial|data|work)\b/,
)

/**
 * Whether a study is planned or finished, from what the paper has: results or none, the future tense in its own methods,
 * the headings of protocols (SPIRIT 2013; "Methods/Design", "Ethics and dissemination", "Trial status"), a kicker over
 * the title. 'untold' where neither speaks.
 */
export function readStage(text: Omit<DesignText, 'stage'>, prepared: PreparedText): StudyStage {
  const own = text.abstract.filter((sentence) => sentence.role === 'own')
  const tellingPlan = own.find((sentence) => tellsPlan.test(sentence.folded))
  // "A larger trial is planned" ends many papers; the plan of this one does not stand in its last sentence.
  const future = text.abstract.filter(
    ({ role, folded }, place) =>
      (role !== 'future' && role !== 'background' && (willDo.test(folded) || studyToBe.test(folded))) ||
      (role === 'future' && studyToBe.test(folded) && place < text.abstract.length - 1),
  )
  const kicker = hasProtocolKicker(text, prepared)
  const headed =
    text.abstract.some((sentence) => planLabel.test(sentence.folded)) ||
    prepared.sections.some((section) => planHeadingLine.test(section.heading))
  const recruiting = own.some((sentence) => beingRecruited.test(sentence.folded))
  const hasResults = tellsResults(text.abstract) || hasResultsSection(prepared)
  const hasOutcome = hasResults || tellsOutcome(text.abstract)
  const willInMethods = text.methods.filter((sentence) => willDo.test(sentence.folded)).length >= manyInMethods
  const signs = [kicker, headed, tellingPlan !== undefined, future.length > 0, recruiting, willInMethods].filter(
    Boolean,
  ).length
  const sentence = tellingPlan ?? future[0] ?? null
  if (hasResults)
    return { stage: kicker && !hasResultsSection(prepared) ? 'planned' : 'finished', signs, hasOutcome, sentence }
  const enough = kicker || tellingPlan !== undefined || recruiting || willInMethods || headed || future.length >= 2
  const isPlan = enough || (future.length === 1 && (text.abstract.length <= fewSentences || !hasOutcome))
  return { stage: isPlan && signs > 0 ? 'planned' : 'untold', signs, hasOutcome, sentence }
}

/** Steps in the future tense that only the methods of a plan have. */
const manyInMethods = 5
/** Of so short an abstract one sentence on what will be done is much. */
const fewSentences = 5

/** A line above the title, or where no title is known at the head of the text, that says only "study protocol". */
function hasProtocolKicker(text: Omit<DesignText, 'stage'>, prepared: PreparedText): boolean {
  const end = Math.min(headOfPaper, text.titleSentence?.start ?? headOfPaper)
  const lines = prepared.text.slice(0, Math.max(end, 0)).split('\n')
  // A journal may print it beside the authors as well as over the title.
  const below = text.titleSentence ? prepared.text.slice(text.titleSentence.end, headOfPaper).split('\n') : []
  return [...lines, ...below].some((line) => line.length < 60 && protocolKicker.test(line.trim()))
}

function tellsResults(abstract: readonly DesignSentence[]): boolean {
  const labelled = abstract.filter((sentence) => sentence.role === 'own')
  const own = labelled.filter((sentence) => !planned.test(sentence.folded))
  if (labelled.some(({ folded }) => resultsLabel.test(folded) && folded.length > 30 && !isNotYet(folded))) return true
  const found = own.filter((sentence) => statistic.test(sentence.folded) || cameOut.test(sentence.folded))
  const strong = own.filter((sentence) => /\bp ?[<=>≤] ?0?\.\d|\b95 ?% ?(?:ci|confidence)/.test(sentence.folded))
  return strong.length > 0 || found.length >= 2
}

/** Whether one own sentence, plans and hopes apart, tells of an outcome. */
function tellsOutcome(abstract: readonly DesignSentence[]): boolean {
  return abstract.some(
    ({ role, folded }) =>
      role === 'own' &&
      !planned.test(folded) &&
      (statistic.test(folded) || cameOut.test(folded) || outcomeTold.test(folded)),
  )
}

/** What journals of protocols have under "Results": that recruitment has begun, and when results are expected. */
const notYet = either(
  '',
  /\b(?:recruitment|enrol\w+|data collection|the (?:study|trial|project)) (?:\w+ ){0,3}(?:began|started|opened|commenced|funded|ongoing|completed)\b/,
  /\b(?:are|is) (?:\w+ )?(?:expected|anticipated|planned|ongoing|under ?way)\b|\bwill be\b|\bas of (?:\w+ )?20\d\d\b/,
)

function isNotYet(folded: string): boolean {
  return notYet.test(folded) && !statistic.test(folded) && !/\d ?%/.test(folded)
}

const leastResults = 600

/** A section of results with as many words as results need; an abstract's own part "Results" is none. */
function hasResultsSection(prepared: PreparedText): boolean {
  return prepared.sections.some(
    (section) =>
      section.kind === 'results' &&
      section.end - section.start >= leastResults &&
      !/\b(?:expected|anticipated|planned|dissemination)\b/i.test(section.heading) &&
      /\d/.test(prepared.text.slice(section.start, section.end)),
  )
}
