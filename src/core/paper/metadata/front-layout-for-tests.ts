import { assemblePaperText } from '../text/assemble.ts'
import { drawnPage, type DrawnWords } from '../text/drawn-page-for-tests.ts'
import { pageLinesOf } from '../text/page-lines.ts'
import type { PdfDocumentText } from '../text/pdf-document-text.ts'

/** An invented paper in the layout of a publisher, and what is to be read of it. */
export interface FrontLayout {
  readonly name: string
  /** The first sheets, drawn by the lines of `drawnSheet`. */
  readonly sheets: readonly string[]
  /** Running heads and feet of the pages behind, in turn: `drawnSheet` lines of their own. */
  readonly heads?: readonly string[]
  readonly info?: PdfDocumentText['info']
  readonly xmp?: Partial<NonNullable<PdfDocumentText['xmp']>>
  readonly expected: {
    readonly title: string
    /** Family name of the first author, with its particles. */
    readonly first: string
    readonly year: number
    /** Null where the layout does not name it. */
    readonly journal: string | null
  }
}

const bodyLine = 'The adults used the cream twice a day on one forearm, and the other forearm was left as it was in'
/** In points: letters of tests are wider than those of print. */
const sheetWidth = 720
const instruction = /^(\d+(?:\.\d+)?)(b?)(?: (\d+))?(?: (\d+))? \| (.*)$/

/**
 * Words of a sheet from lines "size[b] [x] [y] | words": `b` for bold, x and y in points where they are not those of the line before and
 * one line further down. "^1,2^" is raised and small, an empty line a gap, "BODY" a paragraph of ten lines. For tests.
 */
export function drawnSheet(sheet: string): DrawnWords[] {
  const words: DrawnWords[] = []
  let [x, y] = [50, 40]
  for (const line of sheet.trim().split('\n')) {
    if (line.trim() === '') y += 14
    else if (line.trim() === 'BODY') {
      for (let index = 0; index < 10 && y < 700; index += 1)
        words.push({ text: `${bodyLine} part ${index}.`, x: 50, y: (y += 12), size: 9 })
    } else {
      const match = instruction.exec(line)
      if (!match) throw new Error(`not a line of a sheet: ${line}`)
      const size = Number(match[1])
      x = match[3] === undefined ? x : Number(match[3])
      y = match[4] === undefined ? y + 1.25 * size : Number(match[4])
      words.push(...pieces(match[5] ?? '', { x, y, size, bold: match[2] === 'b' }))
    }
  }
  return words
}

function pieces(text: string, look: Required<Omit<DrawnWords, 'text'>>): DrawnWords[] {
  let x = look.x
  return text.split('^').flatMap((piece, index) => {
    if (piece === '') return []
    const raised = index % 2 === 1
    const size = raised ? look.size * 0.6 : look.size
    const drawn = { ...look, text: piece, x, y: raised ? look.y - 0.35 * look.size : look.y, size }
    x += (piece.length * size) / 2
    return [drawn]
  })
}

/** The PDF that a layout describes: its sheets and three pages of text behind them. For tests. */
export function pdfOfLayout({ sheets, heads = [], info = {}, xmp }: FrontLayout): PdfDocumentText {
  const later = [0, 1, 2].map((page) => [
    ...(heads.length > 0 ? drawnSheet((heads[page % heads.length] ?? '').replaceAll('#', String(page + 102))) : []),
    ...drawnSheet(`10b 50 90 | Methods of part ${page}\nBODY\n\nBODY\n\nBODY`),
  ])
  const pages = [...sheets.map(drawnSheet), ...later]
  const paper = assemblePaperText(pages.map((words, index) => pageLinesOf(drawnPage(words, index, sheetWidth))))
  return {
    paper,
    pageCount: pages.length,
    truncated: false,
    info,
    xmp: xmp ? { creators: [], ...xmp } : null,
    links: [],
    noTextLayer: false,
    activeContent: [],
    damagedPages: [],
  }
}
