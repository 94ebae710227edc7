import type { QuoteAnchor } from '#core/model/quote.ts'
import { quoteWords } from '#core/model/quote.ts'
import type { FieldId } from '#core/model/tag.ts'
import { findPieces } from '#core/paper/anchoring/anchor.ts'
import { anchorUnder } from '#core/paper/anchoring/anchor-under.ts'
import { matchKey } from '#core/paper/anchoring/match-key.ts'
import { flattenPaper } from '#core/paper/text/flat-text.ts'
import type { PaperText, TextSpan } from '#core/paper/text/paper-text.ts'
import { highlightAuthor, noteOfHighlight } from '#core/report/paper-highlights.ts'
import type { PaperNote } from '#renderer/pdf/paper-annotations.ts'
import type { StudyField } from '../fields/study-fields.ts'
import { pointsOf } from './quote-boxes.ts'

/** Words that the PDF carries as marked, found in the text of the paper. */
export interface FileHighlight {
  readonly note: PaperNote
  readonly anchor: QuoteAnchor
  /** What was written about them; empty where nothing was, or the words themselves. */
  readonly comment: string
}

/** What a PDF carries: words that are marked in it, and notes that are about no words of its text. */
export interface FileNotes {
  readonly highlights: readonly FileHighlight[]
  readonly notes: readonly PaperNote[]
}

/** Highlights that are looked up in a text; those behind them are notes. */
const mostHighlights = 2000
// A paper's notes come page by page: what was looked up before is not looked up again.
const lookedUp = new WeakMap<PaperText, WeakMap<PaperNote, FileHighlight | null>>()

/** Notes of a PDF by whether they mark words of its text; without a text none does. */
export function sortedNotes(paper: PaperText | undefined, all: readonly PaperNote[]): FileNotes {
  const known = (paper && lookedUp.get(paper)) ?? new WeakMap<PaperNote, FileHighlight | null>()
  if (paper) lookedUp.set(paper, known)
  const highlights: FileHighlight[] = []
  const notes: PaperNote[] = []
  for (const note of all) {
    if (paper && !known.has(note)) known.set(note, fileHighlight(paper, note))
    const highlight = highlights.length < mostHighlights ? known.get(note) : null
    if (highlight) highlights.push(highlight)
    else notes.push(note)
  }
  return { highlights, notes }
}

/** The words under a note's boxes; null where it marks none, or the text holds none there. */
function fileHighlight(paper: PaperText, note: PaperNote): FileHighlight | null {
  const boxes = note.marked?.flatMap((box) => pointsOf(paper, note.pageIndex, box) ?? [])
  const anchor = boxes && anchorUnder(paper, note.pageIndex, boxes)
  if (!anchor) return null
  const comment = noteOfHighlight(note.author, note.words)
  // Some programs write the marked words as what is said about them.
  const isRepeated = matchKey(comment).key === matchKey(quoteWords(anchor)).key
  return { note, anchor, comment: isRepeated ? '' : comment }
}

/**
 * The field that has each of these highlights as a quote already, by the note's id and page (`keyOfNote`). A highlight that was written from
 * here is one of its quotes in another paper of the study too, and may be a piece of one.
 */
export function takenHighlights(
  paper: PaperText,
  sha256: string,
  highlights: readonly FileHighlight[],
  fields: readonly StudyField[],
): ReadonlyMap<string, FieldId> {
  const flat = flattenPaper(paper)
  const rangeOf = ({ start, end }: TextSpan) => ({ start: flat.offset(start), end: flat.offset(end) })
  const quotes = fields.flatMap((field) =>
    (field.tag?.quotes ?? []).map((quote) => ({
      fieldId: field.id,
      isHere: quote.paperSha256 === sha256,
      ranges: findPieces(paper, quote.anchor).map(rangeOf),
    })),
  )
  return new Map(
    highlights.flatMap(({ note, anchor }) => {
      const isOurs = note.author === highlightAuthor
      const ranges = findPieces(paper, anchor).map(rangeOf)
      const quote = quotes.find(
        ({ isHere, ranges: known }) =>
          (isHere || isOurs) &&
          ranges.every(({ start, end }) =>
            known.some((piece) =>
              isOurs ? piece.start <= start && piece.end >= end : piece.start === start && piece.end === end,
            ),
          ),
      )
      return quote ? [[keyOfNote(note), quote.fieldId] as const] : []
    }),
  )
}

/** What tells a note of a paper from the others. */
export function keyOfNote({ pageIndex, id }: PaperNote): string {
  return `${pageIndex} ${id}`
}
