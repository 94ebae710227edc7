import { boldHeadingEnd } from './bold-heading.ts'
import { findFurniture } from './furniture.ts'
import { hyphenSplitsWord, vocabularyOf, type Vocabulary } from './hyphenation.ts'
import { pageLabelsOf } from './page-labels.ts'
import type { PageLines } from './page-lines.ts'
import type { TextLine } from './text-line.ts'
import type { Box, PageText, PaperText, TextRange, TextRun } from './paper-text.ts'
import { joinOverPages, paragraphsOf, type Paragraph } from './paragraphs.ts'
import { readingOrder } from './reading-order.ts'

/** Longer files keep the box of each run, but not the place of each letter: a book of 5,000 pages would not fit the memory. */
const maxPagesWithPlaces = 1000

/**
 * The text of a paper from the lines of its pages: running heads set apart, columns in order, paragraphs joined. `fileLabels`: the file's
 * own labels of its pages, by their index.
 */
export function assemblePaperText(pages: readonly PageLines[], fileLabels: readonly string[] = []): PaperText {
  const furniture = findFurniture(pages)
  const labels = pageLabelsOf(pages, furniture, fileLabels)
  const vocabulary = vocabularyOf(pages)
  const bodySize = bodySizeOf(pages, furniture)
  const paragraphs = pages.map((page) =>
    paragraphsOf(readingOrder(page.lines.filter((line) => !furniture.has(line))), bodySize),
  )
  const { pages: joined, goOn } = joinOverPages(paragraphs)
  return {
    pages: pages.map((page, index) => ({
      ...new PageWriter(page, vocabulary, pages.length <= maxPagesWithPlaces).write(
        joined[index] ?? [],
        page.lines.filter((line) => furniture.has(line)),
        page.margin,
      ),
      ...(goOn.has(index) ? { goesOn: true } : {}),
      ...(labels[index] ? { label: labels[index] } : {}),
    })),
  }
}

/** The size that most characters have. */
function bodySizeOf(pages: readonly PageLines[], furniture: ReadonlySet<TextLine>): number {
  const counts = new Map<number, number>()
  for (const page of pages) {
    for (const line of page.lines) {
      if (line.rotated || furniture.has(line)) continue
      const size = Math.round(line.size * 5) / 5
      counts.set(size, (counts.get(size) ?? 0) + line.text.length)
    }
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0]
}

/** Writes the text of one page and keeps where each line came to stand. */
class PageWriter {
  private readonly page: PageLines
  private readonly vocabulary: Vocabulary
  private text = ''
  private readonly runs: TextRun[] = []
  private readonly furniture: TextRange[] = []
  private readonly seams: number[] = []
  private readonly filledIn: TextRange[] = []
  private last: TextLine | null = null

  private readonly withPlaces: boolean

  constructor(page: PageLines, vocabulary: Vocabulary, withPlaces: boolean) {
    this.withPlaces = withPlaces
    this.page = page
    this.vocabulary = vocabulary
  }

  write(paragraphs: readonly Paragraph[], furniture: readonly TextLine[], margin: readonly TextLine[]): PageText {
    const middle = this.page.height / 2
    const heads = furniture
      .filter((line) => !line.rotated && line.baseline < middle)
      .sort((a, b) => a.baseline - b.baseline || a.left - b.left)
    const feet = furniture.filter((line) => !heads.includes(line))
    this.addFurniture(heads)
    for (const paragraph of paragraphs) this.addParagraph(paragraph)
    this.addFurniture([...feet, ...margin])
    const { pageIndex, width, height } = this.page
    return {
      pageIndex,
      width,
      height,
      text: this.text,
      runs: this.runs,
      furniture: this.furniture,
      ...(this.seams.length > 0 ? { seams: this.seams } : {}),
      ...(this.filledIn.length > 0 ? { filledIn: this.filledIn } : {}),
    }
  }

  private addFurniture(lines: readonly TextLine[]): void {
    for (const line of lines) {
      if (this.text !== '') this.text += '\n'
      const start = this.text.length
      this.addLine(line, line.text.length)
      this.furniture.push({ start, end: this.text.length })
    }
  }

  private addParagraph(paragraph: Paragraph): void {
    if (this.text !== '') this.text += '\n'
    paragraph.lines.forEach((line, index) => {
      const next = paragraph.lines[index + 1]
      if (this.last !== null && line.order !== this.last.order + 1 && this.text !== '')
        this.seams.push(this.text.length)
      const headEnd = index === 0 ? boldHeadingEnd(line, false) : 0
      if (next && /[-\u00ad]$/.test(line.text)) this.addHyphenated(line, next, headEnd)
      else {
        this.addLine(line, line.text.length, headEnd)
        if (
          next &&
          !/\S[–—/]$/.test(line.text) &&
          !(isIdeographic(line.text.slice(-1)) && isIdeographic(next.text.slice(0, 1)))
        )
          this.text += ' '
      }
      this.last = line
    })
  }

  private addHyphenated(line: TextLine, next: TextLine, headEnd: number): void {
    const splits = hyphenSplitsWord(line.text, next.text, this.vocabulary)
    this.addLine(line, line.text.length - (splits ? 1 : 0), headEnd)
  }

  /** Adds runs for a line that reads up or down: one a word, for a run only has places from left to right. */
  private addRotated(line: TextLine, look: Omit<TextRun, 'box'>, base: number): void {
    const { left, right, top, bottom, along } = line
    for (const word of this.text.slice(look.start, look.end).matchAll(/\S+\s*/g)) {
      const start = look.start + word.index
      const end = start + word[0].length
      const [from, to] = [line.xs[start - base] ?? 0, line.xs[start - base + word[0].trimEnd().length] ?? 0]
      const box =
        along === 'up'
          ? { left, right, top: this.page.height - to, bottom: this.page.height - from }
          : along === 'down'
            ? { left, right, top: from, bottom: to }
            : { left, right, top, bottom }
      this.runs.push({ ...look, ...(along ? { along } : {}), start, end, box })
    }
  }

  /** Adds the first `length` characters of a line, one run for each style; with a line break in place of the space at `headEnd`. */
  private addLine(line: TextLine, length: number, headEnd = 0): void {
    const base = this.text.length
    const text =
      headEnd > 0
        ? `${line.text.slice(0, headEnd)}\n${line.text.slice(headEnd + 1, length)}`
        : line.text.slice(0, length)
    // A soft hyphen that is still there was drawn: at the end of a line whose word goes on with a hyphen of its own.
    this.text += text.replaceAll('\u00ad', '-')
    if (line.filledIn) this.filledIn.push({ start: base, end: this.text.length })
    line.styles.forEach((style, index) => {
      const start = style.start
      const end = Math.min(line.styles[index + 1]?.start ?? length, length)
      if (end <= start) return
      const look = {
        start: base + start,
        end: base + end,
        fontSize: Math.round(style.size * 100) / 100,
        bold: style.bold,
        italic: style.italic,
        ...(style.script ? { script: style.script } : {}),
      }
      if (line.rotated) {
        this.addRotated(line, look, base)
        return
      }
      const xs = line.xs.slice(start, end + 1).map((x) => Math.round(x * 10) / 10)
      this.runs.push({
        ...look,
        ...(this.withPlaces ? { xs } : {}),
        box: boxOf(xs, line),
      })
    })
  }
}

function boxOf(xs: readonly number[], { left, right, top, bottom }: TextLine): Box {
  const [first, last] = [xs[0] ?? left, xs.at(-1) ?? right]
  return { left: Math.min(first, last), right: Math.max(first, last), top, bottom }
}

function isIdeographic(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character)
}
