import { formatNumber } from '../format-count.ts'

/** From where to where, in words, of a difference whose limits are already rounded: "from 39 fewer to 53 more", "from 2 to 5 more". */
export function spanWords(
  { low, high }: { readonly low: number; readonly high: number },
  [less, more]: readonly [less: string, more: string],
  tell: (size: number) => string = formatNumber,
): string {
  const side = (limit: number) => `${tell(Math.abs(limit))} ${limit < 0 ? less : more}`
  if (low === high) return low === 0 ? 'very close to no difference' : `very close to ${side(low)}`
  if (low > 0) return `from ${tell(low)} to ${side(high)}`
  if (high < 0) return `from ${tell(-high)} to ${side(low)}`
  const from = low === 0 ? 'no difference' : side(low)
  return `from ${from} to ${high === 0 ? 'no difference' : side(high)}`
}

/** A measured amount with so many decimals as are worth reading, without noughts at its end, and with a true minus: "−0.9". */
export function amountWords(amount: number, decimals: number): string {
  const size = Number(Math.abs(amount).toFixed(decimals))
  const digits = Number.isInteger(size) ? formatNumber(size) : String(size)
  return amount < 0 && size !== 0 ? `−${digits}` : digits
}

/** How many decimals keep two digits of a range as wide as this. */
export function decimalsOfWidth(width: number): number {
  return width > 0 && Number.isFinite(width) ? Math.min(8, Math.max(0, Math.ceil(1 - Math.log10(width)))) : 0
}

/** How many decimals a printed number has. */
export function decimalsOf(printed: number): number {
  return /\.(\d+)$/.exec(String(printed))?.[1]?.length ?? 0
}
