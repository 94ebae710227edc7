/** Embeddings and overrides (ended by U+202C) and isolates (ended by U+2069) of Unicode Annex 9: they turn text round and are not seen. */
const turning = /[\u202A-\u202E\u2066-\u2069]/u

/** True where a text holds hidden characters that turn it, or what stands behind it, round. */
export function hasTurningCharacters(text: string): boolean {
  return turning.test(text)
}

/**
 * The text with an end for each turn that it leaves open, so that what stands behind it in the same line is not turned round with it.
 * A line end ends them by itself (Unicode Annex 9, X8).
 */
export function closedTurns(text: string): string {
  if (!turning.test(text)) return text
  return text
    .split('\n')
    .map((line) => line + endsOfOpen(line))
    .join('\n')
}

const [endOfEmbedding, endOfIsolate] = ['\u202C', '\u2069']

function endsOfOpen(line: string): string {
  const open: string[] = []
  for (const sign of line) {
    if (/[\u202A\u202B\u202D\u202E]/u.test(sign)) open.push(endOfEmbedding)
    else if (/[\u2066-\u2068]/u.test(sign)) open.push(endOfIsolate)
    else if (sign === endOfEmbedding && open.at(-1) === endOfEmbedding) open.pop()
    // The end of an isolate ends what was opened within it, too.
    else if (sign === endOfIsolate && open.includes(endOfIsolate)) open.length = open.lastIndexOf(endOfIsolate)
  }
  return open.toReversed().join('')
}

// eslint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g

/** The text without control characters (C0 and DEL) other than TAB and line ends: no reference is written with them. */
export function withoutControls(text: string): string {
  return text.replace(controls, '')
}
