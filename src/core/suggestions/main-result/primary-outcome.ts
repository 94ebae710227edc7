import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { smallNumberWords } from '../shared/number-words.ts'

const primaryNoun = '(?:outcomes?|end[- ]?points?|efficacy|measures?|analysis|variables?|hypothesis)'
/** Words for the outcome that a study was planned for. */
export const primaryWords = either(
  'i',
  String.raw`\bprimary (?:\w+ ){0,2}${primaryNoun}\b`,
  String.raw`\bmain (?:\w+ )?(?:outcome|end[- ]?point)`,
  String.raw`\bco-?primary\b`,
)
const definition = anyOf([
  String.raw`\b(?:was|were|is|are|included?|comprised)\b`,
  '[:—–]',
  String.raw`\bwas (?:the|our)\b`,
])
const defines = pattern('i', definition)

/** What an abstract says before its results of the outcome that the study was planned for. */
export interface PrimaryOutcome {
  /** Telling words of its definition, in lower case, cut to their stem's first letters. */
  readonly stems: ReadonlySet<string>
  /** Times at which it was measured: "3 month", "12 week". */
  readonly times: ReadonlySet<string>
}

/** The primary outcome as the abstract or the methods define it, or null where they do not. */
export function primaryOutcomeOf(prepared: PreparedText): PrimaryOutcome | null {
  const defining = prepared.sentences.find(
    (sentence) =>
      (sentence.section === 'abstract' || sentence.section === 'methods') &&
      prepared.sections[sentence.sectionIndex]?.part !== 'results' &&
      prepared.sections[sentence.sectionIndex]?.part !== 'conclusion' &&
      isDefinition(prepared, sentence.text, sentence.sectionIndex),
  )
  return defining
    ? { stems: telling(withoutSecondary(defining.text)), times: timesOf(withoutSecondary(defining.text)) }
    : null
}

function isDefinition(prepared: PreparedText, words: string, sectionIndex: number): boolean {
  if (/^main outcomes?|^primary (?:outcome|end)/i.test(prepared.sections[sectionIndex]?.heading ?? '')) return true
  return primaryWords.test(words) && defines.test(words) && !/\b(?:sample size|power(?:ed)?)\b/i.test(words)
}

const withoutSecondary = (words: string) => words.replace(/[;,.] ?(?:and )?(?:the )?secondary\b.*$/is, '')

/** Times are told in words up to twelve. */
const numberWords = smallNumberWords.slice(0, 13)
const countOfTime = anyOf([String.raw`\d+`, ...numberWords.slice(1)])
const timeAfter = pattern('gi', String.raw`\b(${countOfTime})[\s-](hour|day|week|month|year)s?\b`)
const timeBefore = /\b(hour|day|week|month|year)s? (\d+)\b/gi

/** The times that words name, each as number and unit: "3 months" and "month 3" are "3 month". */
function timesOf(words: string): ReadonlySet<string> {
  const named = (count: string, unit: string) =>
    `${numberWords.includes(count.toLowerCase()) ? numberWords.indexOf(count.toLowerCase()) : Number(count)} ${unit.toLowerCase()}`
  return new Set([
    ...[...words.matchAll(timeAfter)].map(([, count, unit]) => named(count ?? '', unit ?? '')),
    ...[...words.matchAll(timeBefore)].map(([, unit, count]) => named(count ?? '', unit ?? '')),
  ])
}

const empty = anyOf([
  'primary|secondary|outcomes?|endpoints?|points?|measures?|measured|efficacy|defined|assess\\w*|change\\w*|baseline',
  'between|groups?|patients?|participants?|treatments?|study|trial|months?|weeks?|years?|days?|after|before|which',
  'using|their|there|these|those|during|with|within|from|based|were|score|scale|mean|number|proportion|rate|main',
])
const isEmpty = pattern('i', String.raw`^`, empty, String.raw`$`)

/** Telling words of four letters and more, in lower case, cut to their first six letters; words of any study are left out. */
export function telling(words: string): ReadonlySet<string> {
  return new Set(
    (words.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !isEmpty.test(word))
      .map((word) => word.slice(0, 6)),
  )
}

/** Whether a sentence of the results is about the primary outcome: telling words of its definition (two, or half of them), and not only other times. */
export function isAboutPrimary(words: string, primary: PrimaryOutcome): boolean {
  const stems = telling(words)
  const shared = [...primary.stems].filter((stem) => stems.has(stem)).length
  return shared > 0 && (shared > 1 || shared * 2 >= primary.stems.size) && !isAtOtherTime(words, primary)
}

/** Whether a sentence names times, and none of those of the primary outcome. */
export function isAtOtherTime(words: string, primary: PrimaryOutcome): boolean {
  const times = timesOf(words)
  return primary.times.size > 0 && times.size > 0 && ![...times].some((time) => primary.times.has(time))
}
