import { BlockWords } from '../block-words.ts'
import { levelOf, type TextBlock, type TextLevel } from '../written-text.ts'
import type { PartStretch } from './docx-places.ts'
import { plainLook, type RunLook } from './run-look.ts'
import type { MadeBlock } from './word-blocks.ts'
import type { WordNumbering } from './word-numbering.ts'
import type { WordStyle } from './word-styles.ts'

/** What says how paragraphs are shown. */
export interface ParagraphSurroundings {
  readonly part: string
  readonly styles: ReadonlyMap<string, WordStyle>
  readonly numbering: WordNumbering
}

/** A paragraph that is being read. */
export interface Paragraph {
  words: BlockWords
  /** Its own, and those whose ends were deleted, which run on into it. */
  stretches: PartStretch[]
  start: number
  style: string
  outline: number | null
  list: string | null
  listLevel: number | null
  endDeleted: boolean
  /** Blocks of text boxes in it. */
  readonly after: MadeBlock[]
}

/** A table that is being read. */
export interface Table {
  readonly cells: MadeBlock[][]
  rowDeleted: boolean
}

/** A stretch of paragraphs of its own: the body, a text box, a note. */
export interface Flow {
  readonly blocks: MadeBlock[]
  readonly tables: Table[]
  readonly paragraphs: Paragraph[]
  carried: Paragraph | null
  readonly look: RunLook
}

/** A paragraph that begins at `start` of its part; `carried` is the one before whose end was deleted, so that its words run on. */
export function newParagraph(start: number, carried: Paragraph | null): Paragraph {
  return {
    words: carried?.words ?? new BlockWords(),
    stretches: carried?.stretches ?? [],
    start,
    style: '',
    outline: null,
    list: null,
    listLevel: null,
    endDeleted: false,
    after: carried?.after ?? [],
  }
}

/** A flow with nothing in it yet. */
export function newFlow(): Flow {
  return { blocks: [], tables: [], paragraphs: [], carried: null, look: plainLook() }
}

/** Puts blocks where the flow stands: into the cell that is open, else at its end. */
export function putInto(flow: Flow, blocks: readonly MadeBlock[]): void {
  const into = flow.tables.at(-1)?.cells.at(-1) ?? flow.blocks
  for (const block of blocks) into.push(block)
}

function headingLevel(style: string, outline: number | undefined): TextLevel | null {
  if (outline !== undefined && outline >= 0 && outline < 9) return levelOf(outline + 1)
  const named = /^heading ?([1-9])$/i.exec(style)?.[1]
  if (named !== undefined && outline === undefined) return levelOf(Number(named))
  if (/^title$/i.test(style)) return 1
  return /^subtitle$/i.test(style) ? 2 : null
}

/** The block of a paragraph that ends at `end` of its part, and those of the text boxes in it. */
export function madeBlocks(paragraph: Paragraph, end: number, about: ParagraphSurroundings): readonly MadeBlock[] {
  const kind = kindOf(paragraph, about)
  const { text, marks, places } = paragraph.words.done()
  if (text === '') return paragraph.after
  const paragraphs = [...paragraph.stretches, { start: paragraph.start, end }].filter(
    (stretch, index, all) => all.findIndex((each) => each.start === stretch.start) === index,
  )
  return [
    {
      block: { ...kind, text, ...(marks.length > 0 && { marks }) },
      place: { part: about.part, words: places, paragraphs, where: 'body' },
    },
    ...paragraph.after,
  ]
}

function kindOf(paragraph: Paragraph, about: ParagraphSurroundings): Pick<TextBlock, 'kind' | 'level' | 'listNumber'> {
  const style = about.styles.get(paragraph.style)
  const named = style?.name ?? paragraph.style
  const outline = paragraph.outline ?? style?.outline
  const list = paragraph.list ?? style?.list ?? null
  const depth = paragraph.listLevel ?? style?.listLevel ?? 0
  const isItem = list !== null && list !== '0' && !paragraph.words.isEmpty
  const number = isItem ? about.numbering.next(list, depth) : ''
  const numbered = number === '' ? {} : { listNumber: number }
  const level = headingLevel(named, outline)
  if (level !== null) return { kind: 'heading', level, ...numbered }
  if (isItem) return { kind: 'list-item', level: levelOf(depth + 1), ...numbered }
  return { kind: /^(?:intense )?quote$|^block ?text$/i.test(named) ? 'quotation' : 'paragraph' }
}
