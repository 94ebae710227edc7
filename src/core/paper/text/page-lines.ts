import { composeAccents, isAccent } from './accents.ts'
import { lineNumbersOf, type LineNumbering } from './line-numbers.ts'
import { characterFlags, directionFlags, type PageCharacters } from './page-characters.ts'
import { withScripts, type PlacedStyle } from './script-styles.ts'
import type { LooseAccent, TextLine } from './text-line.ts'

/** A page as lines of text in the order of the file, columns apart. */
export interface PageLines {
  readonly pageIndex: number
  readonly width: number
  readonly height: number
  readonly lines: readonly TextLine[]
  /** Numbers of lines in the margin: no part of the text. */
  readonly margin: readonly TextLine[]
  /** Where those numbers stand, here or on the pages before; absent where there were none yet. */
  readonly numbering?: LineNumbering
}

/** Widest gap inside a line, in heights of its font: wider ones part columns or table cells. */
const widestGap = 0.9
/** Gaps up to this are closed again where no column begins behind them. */
const widestJoin = 12
/** The widest gap behind the number of an item in a list. */
const widestHang = 3

/** The lines of a page: characters that follow each other in the file and stand beside each other. `before` is the numbering of lines on the page before. */
export function pageLinesOf(page: PageCharacters, before: LineNumbering | null = null): PageLines {
  const builders: LineBuilder[] = []
  let current: LineBuilder | null = null
  let space = false
  // Where the last space that the file has stands: some programs put one where a hyphen may break, and the next letter over it.
  let spaceLeft = -Infinity
  for (let index = 0; index < page.count; index += 1) {
    if (((page.flags[index] ?? 0) & characterFlags.unseen) !== 0) continue
    const code = codePointAt(page, index)
    if (code === 13 || code === 10 || isSpace(code)) {
      space = true
      spaceLeft = ((page.flags[index] ?? 0) & characterFlags.generated) === 0 ? (page.left[index] ?? 0) : -Infinity
      continue
    }
    if (code === 0 || code === 0xfffe || code === 0xffff || isSurrogate(code)) continue
    if (current === null || !current.takes(page, index, code)) {
      current = new LineBuilder(page, index, isRightToLeft(code))
      builders.push(current)
      space = false
    }
    const left = page.left[index] ?? 0
    const isOver = space && left - spaceLeft < 0.05 * (page.size[index] ?? 0) && current.endsInHyphen()
    current.add(page, index, code, space && !isOver)
    space = false
  }
  const pieces = builders.map((builder, order) => builder.line(order, page)).filter((line) => line.text !== '')
  const { numbers, numbering } = lineNumbersOf(pieces, before)
  return {
    pageIndex: page.pageIndex,
    width: page.width,
    height: page.height,
    lines: joinAcrossGaps(composeAccents(pieces.filter((piece) => !numbers.has(piece)))),
    margin: [...numbers],
    ...(numbering ? { numbering } : {}),
  }
}

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f)
}

/** Letters of Hebrew and Arabic, which go leftwards. */
function isRightToLeft(code: number): boolean {
  return (code >= 0x590 && code <= 0x8ff) || (code >= 0xfb1d && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc)
}

const softHyphen = 0xad

function endsInHyphen(text: string): boolean {
  return /[-\u2010\u2011]$/.test(text)
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0x200b
  )
}

/** Letters that stand for two or three, taken apart (Unicode block FB00). Other compatibility letters stay as they are. */
const ligatures: Readonly<Record<number, string>> = {
  0xfb00: 'ff',
  0xfb01: 'fi',
  0xfb02: 'fl',
  0xfb03: 'ffi',
  0xfb04: 'ffl',
  0xfb05: 'ft',
  0xfb06: 'st',
}

function lettersOf(code: number): string {
  if (code === 2) return '-'
  // Letters of formulas (Mathematical Alphanumeric Symbols) as the plain letters that they are read as: "n = 12", "P < 0.05".
  if (code >= 0x1d400 && code <= 0x1d7ff) return String.fromCodePoint(code).normalize('NFKC')
  return ligatures[code] ?? String.fromCodePoint(code)
}

/** The code point of a character; its second half, where it is given in two, counts with the first. */
function codePointAt(page: PageCharacters, index: number): number {
  const code = page.codes[index] ?? 0
  const next = page.codes[index + 1] ?? 0
  const pair = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000
  return pair ? ((code - 0xd800) << 10) + (next - 0xdc00) + 0x10000 : code
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xe000
}

/** Whether a character has the very box of the one before: the engine took a ligature apart. */
function sharesBox(page: PageCharacters, index: number): boolean {
  return (
    index > 0 &&
    page.left[index] === page.left[index - 1] &&
    page.right[index] === page.right[index - 1] &&
    page.baseline[index] === page.baseline[index - 1] &&
    (page.right[index] ?? 0) > (page.left[index] ?? 0)
  )
}

class LineBuilder {
  private text = ''
  private readonly xs: number[] = []
  private readonly styles: PlacedStyle[] = []
  private styleFlags = -1
  private styleSize = -1
  private styleBaseline = 0
  private readonly left: number
  private right: number
  private baseline: number
  private size: number
  private top: number
  private bottom: number
  private lastSize: number
  private hyphen = false
  /** The last letter is a soft hyphen: whether it was drawn is known by what follows. */
  private softHyphen = false
  /** Where the letters begin that share the last box, as the parts of a ligature do. */
  private boxStart = 0
  private readonly accents: LooseAccent[] = []
  private readonly direction: number
  /** Goes leftwards: places are measured from the right, as distances below zero, and turned round at the end. */
  private readonly leftwards: boolean

  constructor(page: PageCharacters, index: number, rightToLeft: boolean) {
    this.direction = (page.flags[index] ?? 0) & directionFlags
    this.leftwards = rightToLeft && this.direction === 0
    this.left = this.startOf(page, index)
    this.right = this.left
    this.baseline = page.baseline[index] ?? 0
    this.size = page.size[index] ?? 0
    this.lastSize = this.size
    this.top = this.baseline
    this.bottom = this.baseline
  }

  /** Where a character begins and ends, in the direction of the line. */
  private startOf(page: PageCharacters, index: number): number {
    return this.leftwards ? -(page.right[index] ?? 0) : (page.left[index] ?? 0)
  }

  private endOf(page: PageCharacters, index: number): number {
    return this.leftwards ? -(page.left[index] ?? 0) : (page.right[index] ?? 0)
  }

  endsInHyphen(): boolean {
    return endsInHyphen(this.text)
  }

  /** Whether a character goes on with this line: beside the last one, on its baseline or as its super- or subscript. */
  takes(page: PageCharacters, index: number, code: number): boolean {
    if (((page.flags[index] ?? 0) & directionFlags) !== this.direction) return false
    if (this.leftwards ? isLatin(code) : this.direction === 0 && isRightToLeft(code)) return false
    if (sharesBox(page, index)) return true
    const size = page.size[index] ?? 0
    const larger = Math.max(size, this.size)
    const gap = this.startOf(page, index) - this.right
    const rise = Math.abs((page.baseline[index] ?? 0) - this.baseline)
    if (this.direction === characterFlags.askew) return Math.abs(gap) < 3 * larger && rise < 3 * larger
    if (gap < -0.6 * larger || gap > widestGap * larger) return false
    // A small number set apart on the line is that of a line in a manuscript, and no part of its text.
    if (gap > 0.4 * larger && size > 1.25 * this.size && rise < 0.05 * larger && /^\d{1,4}$/.test(this.text))
      return false
    return rise < 0.25 * larger || (rise < 0.65 * larger && Math.min(size, this.lastSize) < 0.85 * larger)
  }

  add(page: PageCharacters, index: number, code: number, space: boolean): void {
    const left = this.startOf(page, index)
    const right = this.endOf(page, index)
    const size = page.size[index] ?? 0
    const baseline = page.baseline[index] ?? 0
    const flags = (page.flags[index] ?? 0) & (characterFlags.bold | characterFlags.italic)
    if (this.softHyphen) this.settleSoftHyphen(left - (this.xs.at(-1) ?? left) < 0.1 * size)
    if (
      this.text !== '' &&
      (space || (left - this.right > 0.2 * Math.max(size, this.lastSize) && !sharesBox(page, index)))
    ) {
      this.text += ' '
      this.xs.push(this.right)
    }
    if (size > this.size * 1.05) {
      this.size = size
      this.baseline = baseline
    }
    if (
      flags !== this.styleFlags ||
      Math.abs(size - this.styleSize) > 0.05 ||
      // Of small letters those above the line are told from those below.
      (size < 0.86 * this.size && Math.abs(baseline - this.styleBaseline) > 0.05 * size)
    ) {
      this.styles.push({
        start: this.text.length,
        size,
        baseline,
        bold: (flags & characterFlags.bold) !== 0,
        italic: (flags & characterFlags.italic) !== 0,
      })
      this.styleFlags = flags
      this.styleSize = size
      this.styleBaseline = baseline
    }
    const letters = lettersOf(code)
    if (!sharesBox(page, index)) this.boxStart = this.xs.length
    for (let at = 0; at < letters.length; at += 1) this.xs.push(left)
    const shared = this.xs.length - this.boxStart
    if (shared > 1)
      for (let at = 0; at < shared; at += 1) this.xs[this.boxStart + at] = left + ((right - left) * at) / shared
    if (code > 0x5f && isAccent(letters)) this.accents.push({ at: this.text.length, middle: (left + right) / 2 })
    this.text += letters
    this.softHyphen = code === softHyphen
    this.hyphen = code === 2 || code === softHyphen
    this.right = Math.max(right, left)
    this.lastSize = size
    this.top = Math.min(this.top, baseline - 0.78 * size)
    this.bottom = Math.max(this.bottom, baseline + 0.22 * size)
  }

  /** A soft hyphen inside a line, now that the next character is known: left out where it takes no room or follows a hyphen, else it was drawn. */
  private settleSoftHyphen(isUnseen: boolean): void {
    this.softHyphen = false
    const before = this.text.slice(0, -1)
    if (!isUnseen && !endsInHyphen(before)) {
      this.text = `${before}-`
      return
    }
    this.text = before
    this.xs.pop()
    if ((this.styles.at(-1)?.start ?? -1) === before.length && this.styles.pop()) this.styleFlags = -1
  }

  line(order: number, page: PageCharacters): TextLine {
    if (this.softHyphen && endsInHyphen(this.text.slice(0, -1))) this.settleSoftHyphen(true)
    const { text, left, right, top, bottom, baseline, size, styles, direction } = this
    const place = { left, right, top, bottom, baseline }
    if (direction === characterFlags.askew)
      Object.assign(place, { left: Math.min(...this.xs, right), right: Math.max(...this.xs, right) })
    // Text that reads up or down was measured along its own direction: its box goes back to the page's.
    if (direction === characterFlags.upwards)
      Object.assign(place, {
        left: top,
        right: bottom,
        top: page.height - right,
        bottom: page.height - left,
        baseline: page.height - left,
      })
    if (direction === characterFlags.downwards)
      Object.assign(place, {
        left: page.width - bottom,
        right: page.width - top,
        top: left,
        bottom: right,
        baseline: right,
      })
    // Of text that goes leftwards `xs` has the right edges, and the left one at the end.
    if (this.leftwards) Object.assign(place, { left: -right, right: -left })
    const xs = [...this.xs, right]
    return {
      text,
      xs: this.leftwards ? xs.map((x) => -x) : xs,
      ...place,
      size,
      styles: withScripts(text, styles, size),
      rotated: direction !== 0,
      ...(this.leftwards ? { leftwards: true as const } : {}),
      ...(direction === characterFlags.upwards
        ? { along: 'up' as const }
        : direction === characterFlags.downwards
          ? { along: 'down' as const }
          : {}),
      endsInHyphen: this.hyphen,
      order,
      ...(this.accents.length > 0 ? { accents: this.accents } : {}),
    }
  }
}

/** Joins neighbours on one line again, as in stretched lines and rows of tables, except across the edge of a text column. */
function joinAcrossGaps(pieces: readonly TextLine[]): TextLine[] {
  const edges = columnEdges(pieces)
  const lines: TextLine[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last && goesOn(last, piece, edges)) lines[lines.length - 1] = joined(last, piece)
    else lines.push(piece)
  }
  return lines
}

/** Left edges that long pieces share: where columns of prose begin. */
function columnEdges(pieces: readonly TextLine[]): number[] {
  const lefts = pieces
    .filter((piece) => piece.text.length >= 25 && !piece.rotated)
    .map((piece) => piece.left)
    .sort((a, b) => a - b)
  const edges: number[] = []
  for (let from = 0; from < lefts.length;) {
    const start = lefts[from] ?? 0
    let to = from
    while (to < lefts.length && (lefts[to] ?? 0) - start <= 3) to += 1
    if (to - from >= 4) edges.push(start)
    from = to
  }
  return edges
}

function goesOn(last: TextLine, next: TextLine, edges: readonly number[]): boolean {
  if (last.rotated || next.rotated) return false
  const size = Math.max(last.size, next.size)
  const gap = last.leftwards ? last.left - next.right : next.left - last.right
  if (Math.abs(next.baseline - last.baseline) > 0.3 * size || gap < -0.3 * size || gap > widestJoin * size) return false
  // A number hangs before the lines of a list whatever edge they share.
  if (gap <= widestHang * size && /^[([]?\d{1,3}[\].)]?$/.test(last.text) && next.text.length >= 25) return true
  return !edges.some((edge) => edge > last.left + size && Math.abs(next.left - edge) <= 4)
}

function joined(last: TextLine, next: TextLine): TextLine {
  const shift = last.text.length + 1
  const larger = next.size > last.size ? next : last
  return {
    text: `${last.text} ${next.text}`,
    xs: last.xs.concat(next.xs),
    left: Math.min(last.left, next.left),
    right: Math.max(last.right, next.right),
    top: Math.min(last.top, next.top),
    bottom: Math.max(last.bottom, next.bottom),
    baseline: larger.baseline,
    size: larger.size,
    styles: [...last.styles, ...next.styles.map((style) => ({ ...style, start: style.start + shift }))],
    rotated: false,
    ...(last.leftwards ? { leftwards: true as const } : {}),
    endsInHyphen: next.endsInHyphen,
    order: last.order,
  }
}
