import { fnv1a } from '#core/hash-of.ts'

/**
 * Whether a case of a benchmark belongs to the half that is left out while rules are made, by a hash of its words (FNV-1a): the same in
 * every run, whatever the order.
 */
export function isHeldOut(words: string): boolean {
  return ((fnv1a(words) >>> 16) & 1) === 1
}
