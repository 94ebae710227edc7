import { formatCount } from '../format-count.ts'
import { inWords } from '../in-words.ts'
import { closedTurns } from '../model/hidden-characters.ts'
import { outcomeTitle } from '../model/outcome.ts'
import type { BlockQuote } from './document/report-document.ts'
import type {
  AnswerState,
  QuoteCheck,
  ReportAnswer,
  EvidenceReport,
  ReportOutcome,
  ReportPicture,
  ReportQuote,
  ReportStudy,
} from './evidence-report.ts'

/** The state of an answer, as every export says it. */
export const answerStateWords: Readonly<Record<AnswerState, string>> = {
  confirmed: 'confirmed',
  suggestion: 'suggestion',
  'not-looked-at': 'not looked at',
  'not-stated': 'not stated',
  unclear: 'unclear',
  'not-applicable': 'not applicable',
}

/** How a quote was found, as every export says it. */
export const quoteCheckWords: Readonly<Record<QuoteCheck, string>> = {
  'word-for-word': 'found word for word',
  nearly: 'found, some letters differ',
  'page-only': 'by its page only',
  'not-found': 'not found',
  'no-pdf': 'PDF not at hand',
}

const badFirst = ['nearly', 'page-only', 'not-found', 'no-pdf'] as const satisfies readonly QuoteCheck[]

/** "61 of 63 quotes found word for word, 1 by its page only and 1 not found"; "No quotes" where there are none. */
export function quoteChecksInWords(checks: Readonly<Record<QuoteCheck, number>>): string {
  const all = Object.values(checks).reduce((sum, count) => sum + count, 0)
  if (all === 0) return 'No quotes'
  const others = badFirst.filter((check) => checks[check] > 0)
  if (others.length === 0)
    return all === 1 ? 'The one quote was found word for word' : `All ${formatCount(all, 'quote')} found word for word`
  const rest = others.map((check) => `${checks[check].toLocaleString('en-GB')} ${quoteCheckWords[check]}`)
  return inWords([
    `${checks['word-for-word'].toLocaleString('en-GB')} of ${formatCount(all, 'quote')} found word for word`,
    ...rest,
  ])
}

/** An answer where there is room for a line only: its words, or those of its state where it has none. */
export function answerInWords({ state, text, detail }: ReportAnswer): string {
  if (state !== 'confirmed' && state !== 'suggestion') return answerStateWords[state]
  return detail ? `${closedTurns(text)} (${closedTurns(detail)})` : closedTurns(text)
}

/** Where a quote stands: "p. 983 (PDF p. 3), trial.pdf". */
export function placeOfQuote({ pages, fileName }: Pick<ReportQuote, 'pages' | 'fileName'>): string {
  return fileName === null ? `p. ${pages}` : `p. ${pages}, ${closedTurns(fileName)}`
}

/** What a picture of a quote shows, for those who do not see it: the place with all the words, and of further pictures where they go on. */
export function pictureInWords({ words, place, pictures = [] }: BlockQuote, picture: ReportPicture): string {
  return picture === pictures[0]
    ? `The place in the paper, ${place}, with the words: ${words}`
    : `Where the quote goes on, PDF p. ${picture.sheet}`
}

/** CSS, "Absolute lengths": a pixel is a 96th of an inch, a point a 72nd. */
export const pointsPerPixel = 0.75

/** How large a picture is on its page, in points. */
export function sizeInPoints({ widthPx, heightPx, perPoint }: ReportPicture): {
  readonly width: number
  readonly height: number
} {
  return { width: widthPx / perPoint, height: heightPx / perPoint }
}

/** All quotes of a study in the report, in their order: of its answers, then of its outcomes. */
export function quotesOfStudy({
  answers,
  outcomes,
}: Pick<ReportStudy, 'answers' | 'outcomes'>): readonly ReportQuote[] {
  return [...Object.values(answers), ...outcomes].flatMap(({ quotes }) => quotes)
}

/** "With 61 pictures of quoted places; 2 quotes have none"; null where none were asked for. */
export function picturesInWords({ studies }: Pick<EvidenceReport, 'studies'>): string | null {
  const quotes = studies.flatMap(quotesOfStudy)
  const asked = quotes.filter(({ pictures }) => pictures !== undefined)
  if (asked.length === 0) return null
  const count = asked.reduce((sum, { pictures = [] }) => sum + pictures.length, 0)
  const without = asked.filter(({ noPicture }) => noPicture !== undefined).length
  const lacking = `; ${formatCount(without, 'quote lacks its picture and says why', 'quotes lack their picture and say why')}`
  return `${formatCount(count, 'picture of a quoted place', 'pictures of quoted places')}${without > 0 ? lacking : ''}`
}

/** What the outcomes of a study are called together, as on its page. */
export const resultsTitle = 'Results in numbers'

/** The name of an outcome with what must never be parted from it: "Redness, day 3 (unwanted effect)". */
export function outcomeWithMarks({ outcome, words: { marks } }: Pick<ReportOutcome, 'outcome' | 'words'>): string {
  const title = closedTurns(outcomeTitle(outcome))
  return marks.length > 0 ? `${title} (${marks.join(', ')})` : title
}

/** The name of a study with what must never be parted from it. */
export function nameWithMarks({
  name,
  isRetracted,
  study,
}: Pick<ReportStudy, 'name' | 'isRetracted' | 'study'>): string {
  const marks = [isRetracted ? 'retracted' : '', study.fictional ? 'fictional' : ''].filter(Boolean)
  return marks.length > 0 ? `${closedTurns(name)} (${marks.join(', ')})` : closedTurns(name)
}
