/** Finds words of ASCII in bytes, several in one pass (R. N. Horspool 1980): far faster than turning a file into a string first. */
export class ByteSearch<Word extends string = string> {
  private readonly words: readonly Word[]
  private readonly patterns: readonly Uint8Array[]
  /** Length of the window that slides over the bytes: that of the shortest word. */
  private readonly window: number
  private readonly skips: Uint8Array
  /** 1 for the bytes that a word has at the end of the window: only there is a word looked for. */
  private readonly ends = new Uint8Array(256)

  /** None of the words may begin with another one. */
  constructor(...words: readonly Word[]) {
    this.words = words
    this.patterns = words.map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)))
    this.window = Math.min(...words.map((word) => word.length))
    this.skips = new Uint8Array(256).fill(this.window)
    for (const pattern of this.patterns) {
      this.ends[pattern[this.window - 1] ?? 0] = 1
      pattern.subarray(0, this.window - 1).forEach((byte, index) => {
        this.skips[byte] = Math.min(this.skips[byte] ?? 0, this.window - 1 - index)
      })
    }
  }

  /** The first place of one of the words at or behind `from`, -1 where there is none before `end`. */
  indexIn(bytes: Uint8Array, from = 0, end = bytes.length): number {
    const { window, skips, ends } = this
    for (let last = from + window - 1; last < end;) {
      const byte = bytes[last] ?? 0
      if (ends[byte] === 1 && this.wordAt(bytes, last - window + 1, end) >= 0) return last - window + 1
      last += skips[byte] ?? 1
    }
    return -1
  }

  /** Every place of each word, in order; words that are nowhere are left out. */
  placesIn(bytes: Uint8Array): ReadonlyMap<Word, readonly number[]> {
    const places = new Map<Word, number[]>()
    for (let at = this.indexIn(bytes); at >= 0; at = this.indexIn(bytes, at + 1)) {
      const word = this.words[this.wordAt(bytes, at, bytes.length)]
      if (word === undefined) continue
      const known = places.get(word)
      if (known) known.push(at)
      else places.set(word, [at])
    }
    return places
  }

  /** Which of the words stands at a place, -1 for none. */
  private wordAt(bytes: Uint8Array, at: number, end: number): number {
    const { patterns, window } = this
    const last = bytes[at + window - 1]
    for (let index = 0; index < patterns.length; index += 1) {
      const pattern = patterns[index]
      if (pattern === undefined || pattern[window - 1] !== last || at + pattern.length > end) continue
      let matched = 0
      while (matched < pattern.length && bytes[at + matched] === pattern[matched]) matched += 1
      if (matched === pattern.length) return index
    }
    return -1
  }
}

/** Bytes [from, to) as a string of one character a byte. For short stretches. */
export function asciiSlice(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, from), Math.max(0, to)))
}
