import type { Payer } from './payer.ts'

/** The shapes that marks have, by who paid: what others paid and what nobody paid look alike. In words, in the order they are shown. */
export const shapeWords = {
  maker: 'maker paid',
  others: 'others or nobody paid',
  mixed: 'mixed money',
  'not-known': 'payer not known',
} as const

export type MarkShape = keyof typeof shapeWords

export const markShapes = Object.keys(shapeWords) as readonly MarkShape[]

/** The shape of a payer's mark. */
export function shapeOfPayer(payer: Payer): MarkShape {
  return payer === 'nobody' ? 'others' : payer
}
