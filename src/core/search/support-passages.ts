import { quantitiesIn } from '../claims/numbers/quantities.ts'
import type { Quantity } from '../claims/numbers/quantity.ts'
import type { TextRange, TextSpan } from '../paper/text/paper-text.ts'
import { readNumbers } from '../suggestions/shared/number-words.ts'
import { foldedWords, type FoldedWord } from './folded-words.ts'
import { passagesOf, textAt, type SearchedPage } from './passages.ts'
import { stem } from './support-words.ts'

/** A passage of a page, or of blocks of a source, with what is compared of it. */
export interface SupportPassage {
  readonly span: TextSpan
  readonly text: string
  /** Words in it. */
  readonly length: number
  /** How often each stem stands in it: kept without its places, which few passages are asked for. */
  readonly stems: ReadonlyMap<string, number>
  /** Its numbers with their units; read when they are asked for. */
  quantities(): readonly Quantity[]
}

const known = new WeakMap<readonly SearchedPage[], Map<string, readonly SupportPassage[]>>()

/** The passages of a stretch of pages; none where the text does not reach that far any more. Kept as long as `pages` are. */
export function supportPassages(pages: readonly SearchedPage[], span: TextSpan): readonly SupportPassage[] {
  const ofPages = known.get(pages) ?? new Map<string, readonly SupportPassage[]>()
  known.set(pages, ofPages)
  const at = `${span.start.pageIndex} ${span.end.pageIndex}`
  const passages = ofPages.get(at) ?? readPassages(pages, span)
  ofPages.set(at, passages)
  return passages
}

function readPassages(pages: readonly SearchedPage[], span: TextSpan): readonly SupportPassage[] {
  const whole = textAt(pages, span)
  if (!whole) return []
  return passagesOf(whole.text).map((range) => {
    const text = whole.text.slice(range.start, range.end)
    const stems = new Map<string, number>()
    const words = numberedWords(text)
    for (const { word } of words) {
      const stemmed = stem(word)
      stems.set(stemmed, (stems.get(stemmed) ?? 0) + 1)
    }
    let quantities: readonly Quantity[] | null = null
    return {
      span: { start: whole.position(range.start), end: whole.position(range.end) },
      text,
      length: words.length,
      stems,
      quantities: () => (quantities ??= quantitiesIn(text)),
    }
  })
}

/** Where these stems stand in a text. */
export function placesOfStems(text: string, stems: ReadonlySet<string>): readonly TextRange[] {
  return numberedWords(text).flatMap(({ word, start, end }) => (stems.has(stem(word)) ? [{ start, end }] : []))
}

/** The words of a text, those for numbers as digits: "twenty-eight" and "28", "1,300" and "1300", "3.5" as one. */
export function numberedWords(text: string): readonly FoldedWord[] {
  const numbers = [
    ...[...text.matchAll(/\d+\.\d+/g)].map((match) => ({
      word: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
    ...readNumbers(text).map(({ value, start, end }) => ({ word: String(value), start, end })),
  ].toSorted((a, b) => a.start - b.start)
  const words: FoldedWord[] = []
  let next = 0
  for (const word of foldedWords(text)) {
    while (next < numbers.length && numbers[next]!.end <= word.start) next += 1
    const number = numbers[next]
    if (!number || word.end <= number.start) words.push(word)
    else if (words.at(-1) !== number) words.push(number)
  }
  return words
}
