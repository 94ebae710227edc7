import { quotePieces, quoteWords, type Quote } from '../model/quote.ts'
import type { Tag } from '../model/tag.ts'
import { boxesOf } from '../paper/anchoring/span-boxes.ts'
import { anchorAgain } from '../paper/anchoring/anchor.ts'
import type { Box, PageBox, PaperText } from '../paper/text/paper-text.ts'
import { missingCellWords } from '../table/build-evidence-table.ts'
import { valueWords } from '../table/value-words.ts'

/** Under whose name highlights are written into copies of papers; how they are known when such a copy is read. */
export const highlightAuthor = 'Evidence Desk'
/** What stands before the writer's note among the words of such a highlight. */
const noteMark = 'Note: '

/** A highlight on a page of a paper, to be written into a copy of its PDF. */
export interface PageHighlight {
  /** One name for one place, so that a later copy has the highlight once. */
  readonly name: string
  readonly pageIndex: number
  /** One a line, in points from the top left corner of the page as shown. */
  readonly boxes: readonly Box[]
  /** `#rrggbb`. */
  readonly color: string
  readonly author: string
  readonly subject: string
  /** What a viewer shows beside it: field, value, and note. */
  readonly words: string
  /** ISO 8601, UTC. */
  readonly madeAt: string
}

/** A field with its answer, as a highlight names it. */
export interface HighlightField {
  readonly label: string
  /** Its key; null where it has none. */
  readonly letter: string | null
  /** `#rrggbb`. */
  readonly color: string
  readonly tag: Tag
}

/** The highlights of a paper, in the order of its pages, and the quotes that its text does not hold. */
export interface PaperHighlights {
  readonly highlights: readonly PageHighlight[]
  readonly notFound: readonly { readonly label: string; readonly words: string }[]
}

/**
 * A highlight for each piece of each quote of these answers in the paper `sha256`, on each page that it stands on; one for the same words
 * of several fields, in the colour of the first. A quote of which a piece is not found, or stands there with other figures, is marked nowhere (`anchorAgain`).
 */
export function paperHighlights(paper: PaperText, sha256: string, fields: readonly HighlightField[]): PaperHighlights {
  const notFound: { readonly label: string; readonly words: string }[] = []
  const places = new Map<string, PageHighlight>()
  for (const field of fields) {
    for (const quote of field.tag.quotes) {
      if (quote.paperSha256 !== sha256) continue
      const found = highlightsOf(paper, field, quote)
      if (!found) notFound.push({ label: field.label, words: quoteWords(quote.anchor) })
      for (const each of found ?? []) {
        const there = places.get(each.name)
        places.set(each.name, there ? both(there, each) : each)
      }
    }
  }
  const highlights = [...places.values()].toSorted(
    (one, other) => one.pageIndex - other.pageIndex || topOf(one) - topOf(other),
  )
  return { highlights, notFound }
}

function highlightsOf(paper: PaperText, field: HighlightField, quote: Quote): readonly PageHighlight[] | null {
  const found = anchorAgain(paper, quote.anchor)
  if (!found) return null
  const pieces = quotePieces(found)
  const boxes = pieces.map((piece) => boxesOf(paper, piece))
  if (boxes.some((ofPiece) => ofPiece.length === 0)) return null
  return boxes.flatMap((ofPiece, index) =>
    [...new Set(ofPiece.map(({ pageIndex }) => pageIndex))].map((pageIndex): PageHighlight => ({
      name: nameOf(ofPiece.filter((box) => box.pageIndex === pageIndex)),
      pageIndex,
      boxes: ofPiece.filter((box) => box.pageIndex === pageIndex),
      color: field.color,
      author: highlightAuthor,
      subject: field.label,
      words: wordsOf(field, quote, pieces.length > 1 ? `Part ${index + 1} of ${pieces.length}` : null),
      madeAt: quote.madeAt,
    })),
  )
}

function nameOf(lines: readonly PageBox[]): string {
  const places = lines.map(({ pageIndex, left, top, right }) => [pageIndex, left, top, right].map(Math.round).join(','))
  return `evidence-desk:${places.join(';')}`
}

function wordsOf({ letter, label, tag }: HighlightField, quote: Quote, part: string | null): string {
  return [letter ? `${letter} · ${label}` : label, answerOf(tag), part, quote.note ? `${noteMark}${quote.note}` : null]
    .filter(Boolean)
    .join('\n')
}

/** The answer in words; empty where the quoted words are the answer. */
function answerOf({ fieldId, value }: Tag): string {
  if (value.kind === 'missing') return missingCellWords[value.missing]
  const { text, detail } = valueWords(fieldId, value.value)
  return [text, detail].filter(Boolean).join(' · ')
}

/** One highlight that says what two say. */
function both(first: PageHighlight, second: PageHighlight): PageHighlight {
  if (first.words.split('\n\n').includes(second.words)) return first
  return {
    ...first,
    subject: `${first.subject}, ${second.subject}`,
    words: `${first.words}\n\n${second.words}`,
  }
}

function topOf({ boxes }: PageHighlight): number {
  return Math.min(...boxes.map(({ top }) => top))
}

/** The writer's notes among the words of a highlight that a copy carries; the words themselves where somebody else wrote them. */
export function noteOfHighlight(author: string, words: string): string {
  if (author !== highlightAuthor) return words
  return words
    .split('\n\n')
    .flatMap((block) => block.split(`\n${noteMark}`).slice(1))
    .join('\n')
}
