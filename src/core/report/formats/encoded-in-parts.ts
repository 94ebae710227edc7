import { joinedBytes } from '#core/joined-bytes.ts'

// Browsers, workers and Node all have it, but the core's lib does not name it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** Characters encoded at once: a library of 100,000 studies never stands in memory as one string. */
const partLength = 1 << 20

/** The pieces, of which there are about `count`, as one file in UTF-8. `onProgress` hears of the part that is done about fifty times. */
export function encodedInParts(
  pieces: Iterable<string>,
  count: number,
  onProgress?: (done: number) => void,
): Uint8Array {
  const encoder = new TextEncoder()
  const parts: Uint8Array[] = []
  const step = Math.max(1, Math.floor(count / 50))
  let text = ''
  let done = 0
  for (const piece of pieces) {
    text += piece
    done += 1
    if (done % step === 0) onProgress?.(Math.min(1, done / count))
    if (text.length < partLength) continue
    parts.push(encoder.encode(text))
    text = ''
  }
  return joinedBytes([...parts, encoder.encode(text)])
}
