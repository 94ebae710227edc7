import { anyOf, either } from '#core/word-patterns.ts'
import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'
import { smallNumberWords } from '../shared/number-words.ts'
import { telling } from './primary-outcome.ts'
import { tellsCase } from './case-wording.ts'
import { methodStep } from './finding-wording.ts'

/** How an abstract goes: what it is about, from where on it tells of its own study, and what kind of paper it belongs to. */
export interface AbstractCourse {
  /** Stems of the title and of the aim: what the study set out to learn. */
  readonly topic: ReadonlySet<string>
  /** Stems of the conclusion: what its authors take from it. */
  readonly conclusion: ReadonlySet<string>
  /** Where the first sentence on the own study begins in an abstract without parts; what stands before is background. Infinity: nowhere. */
  readonly ownFrom: number
  /** Where the last three sentences begin: only there an abstract without parts concludes. */
  readonly endsFrom: number
  /** One patient, or a few, told one by one. */
  readonly isCase: boolean
  /** People were divided into groups that got different things. */
  readonly isTrial: boolean
  /** Nothing of its own comes out: a review in its authors' words, a plan, advice, an opinion. */
  readonly hasNoResult: boolean
}

const ownWork = '(?:study|trial|work|experiment|survey|analysis|investigation|report|paper)'
const did = anyOf([
  'examined|investigated|explored|evaluated|assessed|compared|tested|studied|measured|determined|asked|recorded|analy[sz]ed',
  'created|designed|trained|employed|performed|conducted|carried out|collected|obtained|recruited|enrolled|included',
  'interviewed|surveyed|sequenced|scanned',
  'used|applied|developed|followed|reviewed|identified|administered|sought|aimed|hypothesi[sz]ed|report|describe|present',
])
const people = anyOf([
  'patients|participants|subjects|volunteers|adults|children|infants|adolescents|students|pupils|women|men|girls|boys',
  'individuals|people|persons|controls|couples|families|members|cases|eyes|teeth|players|workers|nurses|mothers',
])
const howMany = anyOf([
  String.raw`\d[\d,]*|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|one hundred|\w+teen`,
  ...smallNumberWords.slice(2, 13),
])
const toLearn = anyOf([
  'determine|assess|evaluate|examine|investigate|compare|test|study|explore|describe|identify|estimate|establish',
])
/** A sentence that says what this study asked or did. */
const ownStudy = either(
  'i',
  String.raw`\bwe (?:\w+ ){0,3}${did}\b`,
  String.raw`\b(?:this|the present|the current|our|present) (?:[\w-]+ ){0,5}${ownWork}\b`,
  String.raw`\b(?:aim|objective|purpose|goal)s?(?: of \w+ (?:\w+ )?(?:study|trial|work|paper|investigation))? (?:was|were|is)\b`,
  String.raw`^(?:to|for) (?:\w+ )?${toLearn}\b`,
  String.raw`\b${howMany} (?:[\w-]+[,]? ){0,5}${people}\b.*\b(?:were|was|underwent|received|completed|took|had|entered|filled|wore|got)\b`,
  String.raw`\b${people}\b[^.]*\b(?:underwent|received|completed|performed|watched|viewed|answered|filled|participated)\b`,
  String.raw`\b(?:were|was) (?:\w+ )?(?:randomi[sz]ed|randomly|enrolled|recruited|interviewed|surveyed|administered|measured|assessed)\b`,
)
/** A sentence that says what the study is for: its words are those of its outcome. */
export const aim = either(
  'i',
  String.raw`\b(?:aim|objective|purpose|goal)(?:s|ed)?\b|\b(?:sought|hypothesi[sz]ed?|asked|whether)\b`,
  String.raw`\b(?:we|study|trial|paper) (?:examined|investigated|explored|evaluated|assessed|compared|tested)\b`,
  String.raw`^to (?:\w+ )?${toLearn}\b`,
)

const groupsOfTrial =
  /\btrial\b|\brandomi[sz]ed\b|\brandomly\b|\bplacebo\b|\b(?:control|intervention|treatment) group\b/i
const systematic = /\b(?:systematic(?:ally)?|meta-?analy\w+|pooled|scoping|umbrella)\b/i
const kindOfReview = '(?:this|our|the present|a|an|brief|narrative|literature|in this|comprehensive)'
const kindOfText = '(?:article|paper|chapter|editorial|commentary|essay|author|authors)'
const sumsUp = '(?:reviews?|summari[sz]es?|discuss(?:es)?|outlines?|highlights?|considers?|argues?|overviews?)'
const planOf = String.raw`(?:design|protocol|rationale)(?:,? and (?:\w+ )?(?:design|rationale|methods))?`
const whoWill = '(?:participants|patients|children|women|men|adults|people|farms|students|subjects|we|trial|study)'
const willDo = '(?:be|get|receive|undergo|complete|include|recruit|compare|assess|evaluate|provide|take)'
/** A review in its authors' words, an opinion, advice, a plan. */
const noOwnResult = either(
  'i',
  String.raw`\b${kindOfReview} (?:\w+ )?(?:review|overview)\b(?! (?:of|board) (?:\w+ )?(?:records|charts|files|notes))`,
  String.raw`\bwe (?:\w+ )?(?:review|summari[sz]e|discuss|outline|highlight|argue|propose that)\b`,
  String.raw`\b${kindOfText} (?:\w+ )?${sumsUp}\b`,
  String.raw`\b(?:are|is) (?:reviewed|discussed|summari[sz]ed|outlined|highlighted)\b(?: (?:in|here|with)\b|[.,])`,
  String.raw`\bin (?:my|our) (?:view|opinion)\b|\bthis (?:guideline|statement|guidance|consensus|editorial|commentary|viewpoint)\b`,
  String.raw`\b(?:study|trial) protocol\b|\b(?:the|describe the|present the) (?:study )?${planOf} (?:of|for) (?:a|an|the|this|our)\b`,
  String.raw`\b${whoWill} will (?:\w+ )?${willDo}\b`,
)
const titleOfReview =
  /\breview\b|\boverview\b|\bprotocol\b|\bguidelines?\b|\bprimer\b|\bperspectives?\b|\bupdate\b|\bcommentary\b|\beditorial\b/i

/** People of its own, in the past: what a review or a plan does not have. */
const ownPeople = either(
  'i',
  String.raw`\b${people}\b[^.]{0,60}\b(?:were|was) (?:\w+ )?(?:enrolled|recruited|randomi[sz]ed|randomly|interviewed|surveyed|asked|examined|followed|assessed)\b`,
  String.raw`\b${people}\b[^.]{0,60}\b(?:underwent|completed|participated in (?:the|this|our)|took part)\b`,
)

/** How many of the last sentences of an abstract without parts may be its conclusion. */
const lastSentences = 3

/** Reads how the abstract goes; a text without one gives empty sets and no own study. */
export function courseOf(prepared: PreparedText): AbstractCourse {
  const sentences = prepared.sentences.filter(({ section }) => section === 'abstract')
  const words = sentences.map(({ text }) => text).join(' ')
  const title = prepared.title ?? ''
  const partOf = ({ sectionIndex }: Sentence) => prepared.sections[sectionIndex]?.part ?? null
  const ends = sentences.slice(-lastSentences)
  const concluding = sentences.filter((sentence) => partOf(sentence) === 'conclusion')
  const own =
    sentences.find(({ text }) => ownStudy.test(text) || tellsCase.test(text)) ??
    sentences.find(({ text }) => methodStep.test(text) && !/\b(?:has|have) been\b/i.test(text))
  const aims = sentences.filter(({ text }) => aim.test(text))
  const isCase = tellsCase.test(title) || tellsCase.test(words)
  return {
    topic: telling([title, ...aims.map(({ text }) => text)].join(' ')),
    conclusion: telling((concluding.length > 0 ? concluding : ends).map(({ text }) => text).join(' ')),
    ownFrom: own?.start ?? (isCase ? 0 : Number.POSITIVE_INFINITY),
    endsFrom: ends[0]?.start ?? 0,
    isTrial: groupsOfTrial.test(`${title} ${words}`),
    isCase,
    hasNoResult:
      !isCase &&
      !systematic.test(`${title} ${words}`) &&
      (titleOfReview.test(title) || (noOwnResult.test(words) && !ownPeople.test(words))),
  }
}

/** How many telling words a sentence shares with others. */
export function sharedWith(words: string, stems: ReadonlySet<string>): number {
  return [...telling(words)].filter((stem) => stems.has(stem)).length
}
