/** All numbers that one printed number may stand for. */
export type Span = readonly [low: number, high: number]

// What the arithmetic of binary fractions leaves over.
const slack = 1e-9
const figures = /\d*[.·]\d+|\d+/g

/**
 * To how many decimals a number is printed. The number itself has lost the zeros at its end; they are looked for in the words that it was
 * read from ("1.00"). Where it stands there twice, the fewest decimals count; a whole number ("week 1") only where no other form is found.
 */
export function printedDecimals(value: number, words = ''): number {
  const size = Math.abs(value)
  const found = [...words.matchAll(figures)]
    .map(([figure]) => figure.replace('·', '.'))
    .filter((figure) => Number(figure) === size)
    .map((figure) => figure.split('.')[1]?.length ?? 0)
    .filter((decimals) => decimals > 0)
  return found.length ? Math.min(...found) : ownDecimals(size)
}

function ownDecimals(size: number): number {
  const [digits = '', exponent = '0'] = String(size).split('e')
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent))
}

// 34.146 as 34.15 and then as 34.2.
const twice = 5 / 9

/** The numbers that are printed as `value` at so many decimals by any usual rounding: half up, half to even, cut off, or rounded twice. */
export function spanOfPrinted(value: number, decimals: number): Span {
  const step = 10 ** -decimals
  const cut = step + slack
  const half = step * twice + slack
  if (value === 0) return [-cut, cut]
  return value > 0 ? [value - half, value + cut] : [value - cut, value + half]
}

/** The same, with the decimals as they stand in the words that the number was read from. */
export function spanOf(value: number, words = ''): Span {
  return spanOfPrinted(value, printedDecimals(value, words))
}

/** Whether an exact number may be printed so. */
export function mayPrintAs(exact: number, [low, high]: Span): boolean {
  return low <= exact && exact <= high
}
