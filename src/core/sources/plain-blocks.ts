import { BlockWords, type WordsPlace } from './block-words.ts'
import type { UncountedBlock } from './row-blocks.ts'
import { levelOf } from './written-text.ts'

/** Blocks whose paragraphs are not counted yet, and where the words of each stand in the text they were read from. */
export interface PlacedBlocks {
  readonly blocks: readonly UncountedBlock[]
  readonly places: readonly (readonly WordsPlace[])[]
}

/** A line of a text without its line end, and where it stands. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** The lines of a text: CR, LF and both together end one, and so does a form feed (a page of older programs). */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  const ends = /\r\n|[\r\n\f\u2028\u2029\u0085]/g
  let start = 0
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    lines.push({ text: text.slice(start, end.index), start })
    start = ends.lastIndex
  }
  lines.push({ text: text.slice(start), start })
  return lines
}

/**
 * A plain text as blocks: blank lines part paragraphs whose lines are joined; where there are next to none, as in texts copied out of a
 * document, each line is a paragraph. A line that begins with ">" is quoted, as in letters; one with "•" or "1." is an item. `areLinesBroken`: lines
 * were broken at a width for sure, as in letters.
 */
export function plainBlocks(text: string, areLinesBroken = false): PlacedBlocks {
  const lines = linesOf(text)
  const startsNew = areLinesBroken ? () => false : paragraphStarts(lines)
  const blocks: UncountedBlock[] = []
  const places: (readonly WordsPlace[])[] = []
  let open: OpenBlock | null = null
  let words = new BlockWords()
  const end = () => {
    const done = words.done()
    if (open !== null && done.text !== '') {
      const { kind, depth, number } = open
      blocks.push({
        kind,
        text: done.text,
        ...(depth > 1 && { level: levelOf(depth) }),
        ...(number !== undefined && { listNumber: number, level: 1 }),
      })
      places.push(done.places)
    }
    words = new BlockWords()
    open = null
  }
  for (const [index, { text: line, start }] of lines.entries()) {
    const [quoted = ''] = /^(?:>[ \t]?){1,20}/.exec(line) ?? []
    const depth = quoted.replace(/[^>]/g, '').length
    const rest = line.slice(quoted.length)
    if (rest.trim() === '') {
      end()
      continue
    }
    const [head = '', number] = depth > 0 ? [] : (listHead.exec(rest) ?? [])
    if (open === null || open.depth !== depth || number !== undefined || startsNew(index)) {
      end()
      open = { kind: depth > 0 ? 'quotation' : number === undefined ? 'paragraph' : 'list-item', depth, number }
    }
    // A line end is a space; it stands where the line before ends.
    words.add(' ', {}, Math.max(0, start - 1))
    words.add(rest.slice(head.length), {}, start + quoted.length + head.length)
  }
  end()
  return { blocks, places }
}

interface OpenBlock {
  readonly kind: 'paragraph' | 'list-item' | 'quotation'
  /** How often it is quoted. */
  readonly depth: number
  readonly number: string | undefined
}

/** "• ", "- ", "1. ", "(2) ", "a) " with the mark as its own; a number without a sign behind it ("2023 was") is none. */
const listHead = /^[ \t]{0,12}([•‣◦▪●○*–-]|\(?\d{1,3}[.)]|\(?[a-z][)])[ \t]+(?=\S)/

/** Says of a line that follows another whether it begins a paragraph all the same. */
function paragraphStarts(lines: readonly Line[]): (index: number) => boolean {
  const hasWords = (index: number) => (lines[index]?.text.trim() ?? '') !== ''
  const followed = lines.filter((_, index) => hasWords(index) && hasWords(index + 1))
  const longest = followed.reduce((most, line) => Math.max(most, line.text.length), 0)
  const isNearEdge = ({ text }: Line) => text.length > 0.7 * longest
  // Broken at a width, as letters and old files are: most lines that another follows are nearly as long as the longest.
  const isWrapped =
    longest >= 40 &&
    longest <= 120 &&
    followed.filter(isNearEdge).length >= 0.6 * followed.length &&
    followed.length > 1
  if (!isWrapped) return () => true
  const hasBlankLines = lines.some((_, index) => hasWords(index - 1) && !hasWords(index) && hasWords(index + 1))
  if (hasBlankLines) return () => false
  // Without blank lines a paragraph ends with a short line that ends a sentence, or the next is indented.
  return (index) => {
    const before = lines[index - 1]
    return (
      (before !== undefined && !isNearEdge(before) && /[.!?:"”’)]\s*$/.test(before.text)) ||
      /^(?: {2,}|\t)\S/.test(lines[index]?.text ?? '')
    )
  }
}
