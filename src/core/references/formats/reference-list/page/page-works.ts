import type { Reference, ReferenceField } from '#core/model/reference.ts'
import { identifiersInWords } from '../lines/identifiers-in-words.ts'
import { articlePage } from './article-pages.ts'
import type { LeftOutStretch } from '../lines/left-out-stretch.ts'
import type { PastedLine } from '../lines/pasted-line.ts'
import { resultCards } from './result-cards.ts'
import { signsOfReference } from '../lines/running-text.ts'
import { isListHeading } from '../lines/list-headings.ts'

/** A work whose fields stand on lines of their own on a page, with those lines, and the lines of the page that go with it. */
export interface PageWork {
  readonly reference: Reference
  readonly lines: readonly PastedLine[]
  /** A field that the page shows cut off. */
  readonly doubted?: ReferenceField
}

/** The works that a page of results or of one article shows, and what is left of it. */
interface PageWorks {
  readonly works: readonly PageWork[]
  /** Lines that may hold further references. */
  readonly rest: readonly PastedLine[]
  readonly stretches: readonly LeftOutStretch[]
}

// So much shows a whole reference that stands beside the works of a page.
const signsOfWhole = 3.5

/**
 * Reads pages whose layout says what each line is: cards of results, the head of an article, the box below a press release; and lines that
 * name numbers of works alone. Null for
 * every other text. Lines around the works that show no reference are in `stretches`.
 */
export function pageWorks(lines: readonly PastedLine[]): PageWorks | null {
  const filled = lines.filter((line) => line.text.trim() !== '')
  const cards = resultCards(filled)
  const page = cards.length === 0 ? articlePage(filled) : null
  const numbers = filled.flatMap((line) => identifiersInWords(line).map((reference) => ({ reference, lines: [line] })))
  const works = page === null ? (cards.length === 0 ? numbers : cards) : [page]
  if (works.length === 0) return null
  const taken = new Set(works.flatMap((work) => work.lines))
  const last = Math.max(...works.flatMap((work) => work.lines.map((line) => line.number)))
  const heading = filled.findIndex(
    (line, index) =>
      line.number > last &&
      isListHeading(line.text) &&
      filled.slice(index + 1, index + 4).some(({ text }) => signsOfReference(text) >= signsOfWhole - 0.5),
  )
  const areNumbers = works === numbers
  const isRest = (line: PastedLine, index: number) =>
    areNumbers || (heading >= 0 && index >= heading) || signsOfReference(line.text) >= signsOfWhole
  const around = filled.filter((line, index) => !taken.has(line) && !isRest(line, index))
  return {
    works,
    rest: filled.filter((line, index) => !taken.has(line) && isRest(line, index)),
    stretches: stretchesOf(around, works),
  }
}

/** Lines in a row, between one work and the next. */
function stretchesOf(around: readonly PastedLine[], works: readonly PageWork[]): readonly LeftOutStretch[] {
  const starts = works.flatMap((work) => work.lines.map((line) => line.number)).toSorted((one, other) => one - other)
  const [first = 1, last = 1] = [starts[0], starts.at(-1)]
  const runs = new Map<number, PastedLine[]>()
  for (const line of around) {
    const part = starts.findLastIndex((start) => start <= line.number)
    runs.set(part, [...(runs.get(part) ?? []), line])
  }
  return [...runs.values()].map((own) => {
    const [line, lastLine] = [own[0]?.number ?? 1, own.at(-1)?.number ?? 1]
    const text = own.length === 1 ? (own[0]?.text.trim() ?? '') : ''
    return {
      line,
      lastLine,
      text: text !== '' && text.length <= 120 ? text : null,
      where: line < first ? 'above' : line > last ? 'below' : 'between',
      heading: null,
      paragraphs: own.map((each) => [each]),
    }
  })
}
