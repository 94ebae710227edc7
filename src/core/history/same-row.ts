import { canonicalJson } from '../canonical-json.ts'

/** True where two rows say the same, in whatever order their parts stand; null is no row. */
export function isSameRow(one: unknown, other: unknown): boolean {
  return one === other || (one !== null && other !== null && canonicalJson(one) === canonicalJson(other))
}
