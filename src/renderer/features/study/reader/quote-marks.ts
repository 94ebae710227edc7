import type { Outcome } from '#core/model/outcome.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'
import { findPieces } from '#core/paper/anchoring/anchor.ts'
import type { PageBox, PaperText, TextSpan } from '#core/paper/text/paper-text.ts'
import { boxesOf } from '#core/paper/anchoring/span-boxes.ts'
import type { FieldId } from '#core/model/tag.ts'
import type { PageMark } from '#renderer/pdf/letter-places.ts'
import { fieldColor } from '#renderer/ui/field-badge.tsx'
import type { FieldSuggestion, StudyField } from '../fields/study-fields.ts'
import { fractionsOf } from './quote-boxes.ts'

/** Marks for every quote and shown suggestion of a paper; quotes that its text does not hold any more are left out. */
export function fieldMarks(
  paper: PaperText,
  sha256: string,
  fields: readonly StudyField[],
  shown: ReadonlyMap<FieldId, FieldSuggestion>,
  current: FieldId | null,
): PageMark[] {
  return fields.flatMap((field) => {
    const look = { color: fieldColor(field.id), letter: field.letter ?? undefined, current: field.id === current }
    const quotes = (field.tag?.quotes ?? []).filter((quote) => quote.paperSha256 === sha256)
    const candidate = shown.get(field.id)
    return [
      ...quotes.flatMap((quote) => marksOf(paper, quote.anchor, `${field.id} ${quote.id}`, 'highlight', look)),
      ...(candidate?.quote && candidate.paperSha256 === sha256
        ? marksOf(paper, candidate.quote, `${field.id} suggestion`, 'suggestion', look)
        : []),
    ]
  })
}

/** Marks for the quotes of outcomes in a paper: they look like those of the main result, which they belong under. */
export function outcomeMarks(
  paper: PaperText,
  sha256: string,
  outcomes: readonly Outcome[],
  fields: readonly StudyField[],
): PageMark[] {
  const letter = fields.find(({ id }) => id === 'main-result')?.letter ?? undefined
  const look = { color: fieldColor('main-result'), letter }
  return outcomes.flatMap(({ quotes }) =>
    quotes
      .filter((quote) => quote.paperSha256 === sha256)
      .flatMap((quote) => marksOf(paper, quote.anchor, `main-result ${quote.id}`, 'highlight', look)),
  )
}

/** The marks of one quote, one a page that each of its pieces stands on, the letter at the first; empty where the paper does not hold it. */
export function marksOf(
  paper: PaperText,
  anchor: QuoteAnchor,
  id: string,
  kind: PageMark['kind'],
  look: Pick<PageMark, 'color' | 'letter' | 'current'>,
): PageMark[] {
  return findPieces(paper, anchor).flatMap((span, index) =>
    marksOfSpan(paper, span, index === 0 ? id : `${id} ${index}`, kind, index === 0 ? look : withoutLetter(look)),
  )
}

function withoutLetter({ color, current }: Pick<PageMark, 'color' | 'current'>): Pick<PageMark, 'color' | 'current'> {
  return { color, current }
}

/** The marks of a stretch of text, one a page. The letter stands on the first only. */
export function marksOfSpan(
  paper: PaperText,
  span: TextSpan,
  id: string,
  kind: PageMark['kind'],
  look: Pick<PageMark, 'color' | 'letter' | 'current'>,
): PageMark[] {
  const boxes = boxesOf(paper, span)
  const pageIndexes = [...new Set(boxes.map((box) => box.pageIndex))]
  return pageIndexes.map((pageIndex, index) => ({
    id: `${id} ${pageIndex}`,
    pageIndex,
    kind,
    color: look.color,
    current: look.current,
    boxes: fractionsOf(
      paper,
      boxes.filter((box) => box.pageIndex === pageIndex),
    ),
    ...(index === 0 && look.letter ? { letter: look.letter, lineLeft: lineLeft(paper, span, boxes[0]) } : {}),
  }))
}

// No line of a paper has more characters.
const longestLine = 300

/** Where the line begins in whose middle a stretch begins, in parts of the page; undefined where the stretch begins the line. */
function lineLeft(paper: PaperText, { start }: TextSpan, first: PageBox | undefined): number | undefined {
  const page = paper.pages[start.pageIndex]
  if (!first || !page || start.offset === 0) return undefined
  const height = first.bottom - first.top
  const before = boxesOf(paper, {
    start: { ...start, offset: Math.max(0, start.offset - longestLine) },
    end: start,
  })
    .filter((box) => box.top < first.bottom && box.bottom > first.top && box.left < first.left)
    .toSorted((one, other) => other.right - one.right)
  // Words of another column stand farther off than a space.
  let left = first.left
  for (const box of before) if (left - box.right < height * 1.6) left = Math.min(left, box.left)
  return left < first.left && page.width > 0 ? left / page.width : undefined
}
