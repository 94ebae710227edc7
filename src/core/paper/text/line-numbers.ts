import type { TextLine } from './text-line.ts'

/** Fewer numbers than this are no numbering of lines. */
const fewest = 8

/**
 * The numbers that manuscripts print beside their lines: a column of numbers that go up by one (or five) down the page, outside
 * all text, beside most of its lines. Empty where there is no such column.
 */
export function lineNumbersOf(pieces: readonly TextLine[]): ReadonlySet<TextLine> {
  const numbers = pieces.filter((piece) => !piece.rotated && /^\d{1,4}$/.test(piece.text))
  if (numbers.length < fewest) return new Set()
  const texts = pieces.filter((piece) => !piece.rotated && piece.text.length >= 20)
  const left = quantile(
    texts.map((piece) => piece.left),
    0.05,
  )
  const right = quantile(
    texts.map((piece) => piece.right),
    0.95,
  )
  for (const outside of [
    numbers.filter((piece) => piece.right <= left + 1),
    numbers.filter((piece) => piece.left >= right - 1),
  ]) {
    const column = [...outside].sort((a, b) => a.baseline - b.baseline)
    if (column.length >= fewest && countsUp(column) && accompanies(column, texts)) return new Set(column)
  }
  return new Set()
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0
}

function countsUp(column: readonly TextLine[]): boolean {
  const steps = column.slice(1).map((piece, index) => Number(piece.text) - Number(column[index]?.text ?? 0))
  const usual = steps.filter((step) => step === 1).length >= steps.filter((step) => step === 5).length ? 1 : 5
  return steps.filter((step) => step === usual).length >= 0.8 * steps.length
}

/** Whether most numbers have a line of text beside them, and most lines a number (every fifth where they count in fives). */
function accompanies(column: readonly TextLine[], texts: readonly TextLine[]): boolean {
  const beside = column.filter((number) =>
    texts.some((text) => Math.abs(text.baseline - number.baseline) < 0.4 * text.size),
  ).length
  const rows = new Set(texts.map((text) => Math.round(text.baseline / 3))).size
  return (
    beside >= 0.6 * column.length &&
    column.length >= 0.15 * rows &&
    (column.length >= 0.6 * rows || Number(column[1]?.text) - Number(column[0]?.text) === 5)
  )
}
