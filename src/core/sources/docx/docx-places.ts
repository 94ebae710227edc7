import { countWhile } from '#core/binary-search.ts'
import type { WordsPlace } from '../block-words.ts'

/** A stretch of a part's text, UTF-16 offsets; `end` is behind it. */
export interface PartStretch {
  readonly start: number
  readonly end: number
}

/** Where a block of a Word document stands: what puts something in beside its words needs no other reading of the document. */
export interface DocxBlockPlace {
  /** The part that holds its words: "word/document.xml", "word/footnotes.xml". */
  readonly part: string
  /** Where each stretch of the block's text stands in that part: within a `<w:t>`, or an element or reference that stands for it. */
  readonly words: readonly WordsPlace[]
  /** Its paragraphs, from `<w:p` to behind `</w:p>`; several for a row of a table. */
  readonly paragraphs: readonly PartStretch[]
  readonly where: 'body' | 'text-box' | 'note'
  /** For a text box or a note: where the run of the main part that holds or calls it begins. */
  readonly calledAt?: number
}

/**
 * A run of a part, or what stands beside runs and takes nothing into itself. Runs may stand in one another (a text box within a run); they are
 * in order of their start.
 */
export interface RunPlace extends PartStretch {
  /** No run, but a formula, a field, a tag or alternates: something can stand before or behind it, never inside. */
  readonly isWhole?: true
  /** Behind its properties, where its words can begin. */
  readonly contentStart: number
  /** `<w:rPr>…</w:rPr>` as it stands; '' where it has none. */
  readonly properties: string
  /** The element that the run stands in: "w:p", "w:hyperlink", "w:ins", "w:sdtContent", "w:fldSimple" … */
  readonly within: string
}

/** The runs that stand in no other, in their order. */
export function outerRuns(runs: readonly RunPlace[]): readonly RunPlace[] {
  let behind = 0
  return runs.filter(({ start, end }) => {
    const isOuter = start >= behind
    if (isOuter) behind = end
    return isOuter
  })
}

/** The innermost run around an offset of its part, or null. */
export function runAt(runs: readonly RunPlace[], offset: number): RunPlace | null {
  const begun = countWhile(runs, ({ start }) => start <= offset)
  for (let at = begun - 1; at >= 0; at -= 1) if (runs[at]!.end > offset) return runs[at]!
  return null
}

/** Offset in the part of the sign at `offset` of a block's text, or null where it stands nowhere (a tab between cells). */
export function sourceOffset(words: readonly WordsPlace[], offset: number): number | null {
  const place = words.find(({ start, end }) => start <= offset && offset < end)
  if (place === undefined) return null
  const isSignForSign = place.end - place.start === place.sourceEnd - place.sourceStart
  return isSignForSign ? place.sourceStart + offset - place.start : place.sourceStart
}
