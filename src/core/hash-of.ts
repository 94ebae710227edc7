/** FNV-1a, 32 bits, over the UTF-16 code units of a text: tells words from others and finds damage, no secret and no seal. `from`: goes on from that of a text before. */
export function fnv1a(text: string, from = 0x811c9dc5): number {
  let hash = from
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** FNV-1a in two halves of different beginnings, with the length: enough to tell words from what they were before, no secret and no seal. */
export function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ (code + 0x51), 0x01000193)
  }
  return [text.length, one >>> 0, other >>> 0].map((part) => part.toString(36)).join('-')
}
