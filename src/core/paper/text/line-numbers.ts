import type { TextLine } from './text-line.ts'

/** The left and right edge of a column of numbers, in points. */
interface ColumnPlace {
  readonly left: number
  readonly right: number
}

/** Where a manuscript prints the numbers of its lines. */
export interface LineNumbering {
  readonly columns: readonly ColumnPlace[]
}

/** Fewer numbers than this are no numbering of lines, unless the page before had one in the same place. */
const fewest = 4
/** Share of the steps that have to be the usual one; a figure may stand between two lines. */
const usualSteps = 0.8
/** Share of the numbers that have a line of text beside them, and share of the lines between two numbers that fit their step. */
const leastBeside = 0.6
/** Lines of prose have at least this many characters, cells of tables mostly fewer. */
const shortestProse = 28
/** Share of the lines that may go over the column of numbers: a wide heading or figure. */
const mostInWay = 0.05
/** How far the left or the right edges of a column of numbers may be apart, in points. */
const sameEdge = 3

/**
 * The numbers that manuscripts print beside their lines: a column of numbers that go up by the same step (one, five) from line to line,
 * in a margin or gutter of their own beside a column of prose. `before` is the numbering of the page before, which a short page goes on
 * with. Empty where there is none; a list and a table have words over or under their numbers, or only cells beside them.
 */
export function lineNumbersOf(
  pieces: readonly TextLine[],
  before: LineNumbering | null = null,
): { readonly numbers: ReadonlySet<TextLine>; readonly numbering: LineNumbering | null } {
  const candidates = pieces.filter((piece) => !piece.rotated && /^\d{1,4}$/.test(piece.text))
  if (candidates.length < (before ? 1 : fewest)) return { numbers: new Set(), numbering: before }
  const found = columnsOf(candidates).filter((column) =>
    before?.columns.some((place) => isSamePlace(place, placeOf(column)))
      ? goesOn(column, pieces)
      : isNumbering(column, pieces),
  )
  return {
    numbers: new Set(found.flat()),
    numbering: found.length > 0 ? { columns: found.map(placeOf) } : before,
  }
}

/** Whether a column in the place of the last page's numbering is its next part: numbers that go up, text beside them. */
function goesOn(column: readonly TextLine[], pieces: readonly TextLine[]): boolean {
  return (
    column.every((number, index) => index === 0 || valueOf(number) > valueOf(column[index - 1])) &&
    column.filter((number) => neighbours(number, pieces).length > 0).length >= leastBeside * column.length
  )
}

function isNumbering(column: readonly TextLine[], pieces: readonly TextLine[]): boolean {
  const step = stepOf(column)
  if (step === null) return false
  const beside = column.flatMap((number) => {
    const [line] = neighbours(number, pieces).toSorted((a, b) => b.text.length - a.text.length)
    return line ? [line] : []
  })
  const usual = beside.toSorted((a, b) => a.text.length - b.text.length)[beside.length >> 1]
  if (!usual || usual.text.length < shortestProse || beside.length < leastBeside * column.length) return false
  const lines = pieces.filter((piece) => !piece.rotated && piece.left < usual.right && piece.right > usual.left)
  return countsLines(column, lines, step) && isAlone(column, pieces, step)
}

/** Numbers under each other, flush left or right, from the first to the last. */
function columnsOf(numbers: readonly TextLine[]): TextLine[][] {
  const columns: TextLine[][] = []
  for (const number of numbers.toSorted((a, b) => a.baseline - b.baseline)) {
    const column = columns.find((each) => isSamePlace(placeOf(each), placeOf([number])))
    if (column) column.push(number)
    else columns.push([number])
  }
  return columns
}

function placeOf(column: readonly TextLine[]): ColumnPlace {
  return {
    left: Math.min(...column.map((number) => number.left)),
    right: Math.max(...column.map((number) => number.right)),
  }
}

function isSamePlace(one: ColumnPlace, other: ColumnPlace): boolean {
  return Math.abs(one.left - other.left) <= sameEdge || Math.abs(one.right - other.right) <= sameEdge
}

function valueOf(number: TextLine | undefined): number {
  return Number(number?.text ?? NaN)
}

/** By how much the numbers of a column go up: one, five or ten. Null where they do not, or are too few. */
function stepOf(column: readonly TextLine[]): number | null {
  const steps = column.slice(1).map((number, index) => valueOf(number) - valueOf(column[index]))
  if (column.length < fewest) return null
  return [1, 2, 5, 10].find((step) => steps.filter((each) => each === step).length >= usualSteps * steps.length) ?? null
}

/** The pieces that stand next to a number in its row, on either side. */
function neighbours(number: TextLine, pieces: readonly TextLine[]): TextLine[] {
  const row = pieces.filter((piece) => piece !== number && isSameRow(piece, number))
  const left = row.filter((piece) => piece.right <= number.left + 1).toSorted((a, b) => b.right - a.right)
  const right = row.filter((piece) => piece.left >= number.right - 1).toSorted((a, b) => a.left - b.left)
  return [...left.slice(0, 1), ...right.slice(0, 1)]
}

function isSameRow(piece: TextLine, number: TextLine): boolean {
  return !piece.rotated && Math.abs(piece.baseline - number.baseline) < 0.4 * Math.max(piece.size, number.size)
}

/** Whether as many lines go by from number to number as they count. */
function countsLines(column: readonly TextLine[], lines: readonly TextLine[], step: number): boolean {
  const fitting = column.slice(1).filter((number, index) => {
    const above = column[index]?.baseline ?? 0
    const between = lines.filter(
      ({ baseline, size }) => baseline > above + 0.4 * size && baseline < number.baseline + 0.4 * size,
    )
    const rows = new Set(between.map(({ baseline, size }) => Math.round(baseline / (0.6 * size))))
    return rows.size >= 0.6 * step && rows.size <= 1.4 * step
  })
  return fitting.length >= leastBeside * (column.length - 1)
}

/** Whether nothing stands in the width of a column, between its numbers or right over them: a list and a table have a heading there. */
function isAlone(column: readonly TextLine[], pieces: readonly TextLine[], step: number): boolean {
  const [first, second, last] = [column[0], column[1], column.at(-1)]
  if (!first || !second || !last) return false
  const pitch = (second.baseline - first.baseline) / step
  const { left, right } = placeOf(column)
  const inWay = pieces.filter(
    (piece) =>
      !piece.rotated &&
      /\p{L}/u.test(piece.text) &&
      piece.baseline > first.baseline - 3 * pitch &&
      piece.baseline <= last.baseline &&
      piece.left < right + 1 &&
      piece.right > left - 1,
  )
  return inWay.length <= mostInWay * column.length * step
}
