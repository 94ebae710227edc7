import type { QuoteAnchor, TextPosition } from '#core/model/quote.ts'
import { comparePositions } from '#core/model/quote.ts'
import { overlaps } from '#core/claims/story-claims.ts'
import type { KeptFile } from '#core/model/kept-file.ts'
import type { OffRecordPassage, Source, SourceQuote } from '#core/model/source.ts'
import { findPieces } from '#core/paper/anchoring/anchor.ts'
import type { TextSpan } from '#core/paper/text/paper-text.ts'
import { paperOfText } from '#core/sources/paper-of-text.ts'
import type { WrittenText } from '#core/sources/written-text.ts'

interface PassagePlace {
  /** Of its highlight: "quote 1f…", "off-record 2a…". */
  readonly id: string
  readonly anchor: QuoteAnchor
  readonly fileSha256: string
  /** Where its pieces stand in the text that is shown; empty where they do not. */
  readonly spans: readonly TextSpan[]
  /** Its file is shown, and its words stand no more in it. */
  readonly isLost: boolean
}

/** A passage of a source: kept to be quoted or told, or marked as off the record. */
export type Passage =
  | (PassagePlace & {
      readonly kind: 'quote'
      readonly quote: SourceQuote
      /** Words of it are marked as off the record. */
      readonly isOffRecord: boolean
    })
  | (PassagePlace & { readonly kind: 'off-record'; readonly passage: OffRecordPassage })

/** The passages of a source in the order of their files and words, with their places in the text of the file that is shown. */
export function passagesOf(
  { quotes, offRecord = [], files }: Source,
  file: KeptFile | undefined,
  text: WrittenText | undefined,
): readonly Passage[] {
  const place = (fileSha256: string, anchor: QuoteAnchor) => {
    const isShown = text !== undefined && fileSha256 === file?.sha256
    const spans = isShown ? findPieces(paperOfText(text), anchor) : []
    return { anchor, fileSha256, spans, isLost: isShown && spans.length === 0 }
  }
  const off = offRecord.map((passage): Passage => ({
    kind: 'off-record',
    id: idOf('off-record', passage.id),
    passage,
    ...place(passage.fileSha256, passage.anchor),
  }))
  const kept = quotes.map((quote): Passage => ({
    kind: 'quote',
    id: idOf('quote', quote.id),
    quote,
    isOffRecord: off.some(
      ({ fileSha256, anchor }) => fileSha256 === quote.paperSha256 && overlaps(anchor, quote.anchor),
    ),
    ...place(quote.paperSha256, quote.anchor),
  }))
  const order = new Map(files.map(({ sha256 }, index) => [sha256, index]))
  return [...kept, ...off].toSorted(
    (a, b) =>
      (order.get(a.fileSha256) ?? 0) - (order.get(b.fileSha256) ?? 0) || comparePositions(startOf(a), startOf(b)),
  )
}

/** The id of a passage's highlight, by its kind and its own id. */
export function idOf(kind: Passage['kind'], id: string): string {
  return `${kind} ${id}`
}

function startOf({ spans, anchor }: Passage): TextPosition {
  return spans[0]?.start ?? anchor.start
}
