/**
 * Whether a case of a benchmark belongs to the half that is left out while rules are made, by a hash of its words (FNV-1a): the same in
 * every run, whatever the order.
 */
export function isHeldOut(words: string): boolean {
  let hash = 0x811c9dc5
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193)
  return ((hash >>> 16) & 1) === 1
}
