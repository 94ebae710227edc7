import type { QuoteAnchor } from '#core/model/quote.ts'
import { findPieces } from '#core/paper/anchoring/anchor.ts'
import type { PageBox, PaperText, TextSpan } from '#core/paper/text/paper-text.ts'
import { boxesOf } from '#core/paper/anchoring/span-boxes.ts'
import type { FractionBox } from '#renderer/pdf/page-fractions.ts'

/** Where a quote begins: the page, and the boxes of its pieces there; null where the paper does not hold it. */
export function whereIs(
  paper: PaperText,
  place: { readonly anchor: QuoteAnchor },
): { readonly pageIndex: number; readonly boxes: readonly FractionBox[] } | null {
  return onFirstPage(
    paper,
    findPieces(paper, place.anchor).flatMap((span) => boxesOf(paper, span)),
  )
}

/** The boxes of a stretch on the page where it begins, in parts of the page; null where the text has no places. */
export function firstBoxes(
  paper: PaperText,
  span: TextSpan,
): { readonly pageIndex: number; readonly boxes: readonly FractionBox[] } | null {
  return onFirstPage(paper, boxesOf(paper, span))
}

/** The boxes that stand on the page of the first. */
function onFirstPage(
  paper: PaperText,
  boxes: readonly PageBox[],
): { readonly pageIndex: number; readonly boxes: readonly FractionBox[] } | null {
  const first = boxes[0]
  return first
    ? {
        pageIndex: first.pageIndex,
        boxes: fractionsOf(
          paper,
          boxes.filter((box) => box.pageIndex === first.pageIndex),
        ),
      }
    : null
}

/** Boxes in points as parts of their page. */
export function fractionsOf(paper: PaperText, boxes: readonly PageBox[]): FractionBox[] {
  return boxes.flatMap((box) => {
    const page = paper.pages[box.pageIndex]
    if (!page || page.width <= 0 || page.height <= 0) return []
    return [
      {
        left: box.left / page.width,
        top: box.top / page.height,
        right: box.right / page.width,
        bottom: box.bottom / page.height,
      },
    ]
  })
}

/** A box in parts of a page as points. */
export function pointsOf(paper: PaperText, pageIndex: number, box: FractionBox): PageBox | null {
  const page = paper.pages[pageIndex]
  return page
    ? {
        pageIndex,
        left: box.left * page.width,
        top: box.top * page.height,
        right: box.right * page.width,
        bottom: box.bottom * page.height,
      }
    : null
}
