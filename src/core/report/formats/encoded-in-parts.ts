// Browsers, workers and Node all have it, but the core's lib does not name it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/** Characters encoded at once: a library of 100,000 studies never stands in memory as one string. */
const partLength = 1 << 20

/** The parts of a text as UTF-8, one after the other. `onProgress` hears how many of `count` parts are done, 0 to 1. */
export function encodedInParts(
  parts: Iterable<string>,
  count: number,
  onProgress?: (done: number) => void,
): Uint8Array {
  const encoder = new TextEncoder()
  const encoded: Uint8Array[] = []
  let text = ''
  let done = 0
  for (const part of parts) {
    text += part
    done += 1
    if (text.length < partLength) continue
    encoded.push(encoder.encode(text))
    text = ''
    onProgress?.(Math.min(1, done / count))
  }
  return joined([...encoded, encoder.encode(text)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
