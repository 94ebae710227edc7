/**
 * The text of a source without pages, or of a draft, as its own paragraphs, headings and lists. A `QuoteAnchor` in it has the 0-based index
 * of the block as `pageIndex` and the UTF-16 offset within the block's text as `offset`.
 */
export interface WrittenText {
  /** In the order they are read; foot- and endnotes at the end. */
  readonly blocks: readonly TextBlock[]
}

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'table-row' | 'note'
  /** A heading's level, or how deep an item of a list or a quotation stands in others. */
  readonly level?: TextLevel
  /** What is read: white space folded to single spaces, the cells of a row parted by tabs, nothing else changed. Never ''. */
  readonly text: string
  /** Its number among the paragraphs that a reader counts ("¶ 12"), from 1; headings and notes have none. */
  readonly paragraph: number | null
  /** Set where the block is a page of a PDF: the number that it prints, else that of the sheet. Its text may be ''. */
  readonly page?: string
  /** Emphasis and links, in order of their start, for showing. */
  readonly marks?: readonly TextMark[]
  /** Seconds from the beginning of a recording. */
  readonly startsAt?: number
  readonly endsAt?: number
  /** Where the recording is when these words begin, in order of `offset`. */
  readonly times?: readonly TimeInText[]
  readonly speaker?: string
  /** The number of a list item or a note as it is shown: "1.", "b)", "•", "2". */
  readonly listNumber?: string
}

export type TextLevel = 1 | 2 | 3 | 4 | 5 | 6

/** A look or link of a stretch of a block's text. */
export interface TextMark {
  readonly start: number
  readonly end: number
  readonly italic?: true
  readonly bold?: true
  /** An http, https or mailto address. */
  readonly href?: string
  /** The number of the note that is called here; `start` and `end` are the same, the number is no part of the text. */
  readonly note?: string
}

export interface TimeInText {
  readonly offset: number
  /** From the beginning of the recording. */
  readonly seconds: number
}

/** A number of a heading, or of how deep something stands, as a level: 1 to 6. */
export function levelOf(depth: number): TextLevel {
  return Math.min(6, Math.max(1, Math.trunc(depth) || 1)) as TextLevel
}

/** Blocks with their paragraphs counted. */
export function counted(blocks: readonly Omit<TextBlock, 'paragraph'>[]): WrittenText {
  let paragraph = 0
  return {
    blocks: blocks.map((block) => {
      const hasNumber = block.kind !== 'heading' && block.kind !== 'note'
      if (hasNumber) paragraph += 1
      return { ...block, paragraph: hasNumber ? paragraph : null }
    }),
  }
}

/** Where the recording is at an offset of a block, in seconds; null where the block has no times. */
export function secondsAt({ times, startsAt }: TextBlock, offset: number): number | null {
  return times?.findLast((time) => time.offset <= offset)?.seconds ?? startsAt ?? null
}
