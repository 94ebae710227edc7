import { rounded } from './calculation.ts'
import type { Quantity } from './quantity.ts'

/** A calculation for the writer to accept: what to calculate, and the same with its result ("14 / 28 = 50 %"). */
interface ProposedCalculation {
  readonly expression: string
  readonly words: string
}

/**
 * The calculation from two numbers of one text that gives a share or a multiple: a part of a whole ("28 people ... 14 improved": half), a
 * change ("from 10 % to 8 %": a fall of 20 %), a multiple (2 % and 1 %: halved). Null where no two numbers give it; ask only where the
 * evidence has no other number of that kind, since else that one is what it says. "13 of the 28" tells both its numbers: these must stand there.
 */
export function proposeCalculation(
  quantity: Quantity,
  texts: readonly (readonly Quantity[])[],
): ProposedCalculation | null {
  if ((quantity.unit !== '%' && quantity.unit !== 'times') || (quantity.parts && !quantity.fraction)) return null
  for (const numbers of texts) {
    const single = numbers.filter(isPlain)
    for (const a of single)
      for (const b of single) {
        const found = a === b ? null : quantity.unit === '%' ? shareOrChange(quantity, a, b) : multiple(quantity, a, b)
        if (found) return found
      }
  }
  return null
}

function isPlain({ from, to, kind, parts }: Quantity): boolean {
  return from === to && from > 0 && !parts && kind !== 'date' && kind !== 'ordinal' && kind !== 'identifier'
}

function shareOrChange(quantity: Quantity, a: Quantity, b: Quantity): ProposedCalculation | null {
  const tolerance = quantity.fraction ? 1 : quantity.step / 2
  const fits = (percent: number) => Math.abs(percent - quantity.to) <= tolerance + 1e-9
  const counts =
    a.kind === 'count' &&
    b.kind === 'count' &&
    a.from < b.from &&
    (a.unit === b.unit || a.unit === null || b.unit === null)
  const share = (100 * a.from) / b.from
  if (counts && quantity.sign === 0 && fits(share)) return proposed(`${a.from} / ${b.from}`, `${rounded(share, 1)} %`)
  const change = (100 * Math.abs(b.from - a.from)) / a.from
  return a.unit === b.unit && quantity.sign !== 0 && Math.sign(b.from - a.from) === quantity.sign && fits(change)
    ? proposed(`(${Math.max(a.from, b.from)} − ${Math.min(a.from, b.from)}) / ${a.from}`, `${rounded(change, 1)} %`)
    : null
}

function multiple(quantity: Quantity, a: Quantity, b: Quantity): ProposedCalculation | null {
  const times = a.from / b.from
  return a.unit === b.unit && a.unit !== null && Math.abs(times - quantity.to) <= 0.05 * quantity.to
    ? proposed(`${a.from} / ${b.from}`, rounded(times, 2))
    : null
}

function proposed(expression: string, result: string): ProposedCalculation {
  return { expression, words: `${expression} = ${result}` }
}
