/** A text whose line ends are all `\n` or `\r\n`: a lone `\r` (old Macintosh files) becomes `\n`. Offsets do not change. */
export function withLineEnds(text: string): string {
  const first = text.indexOf('\r')
  if (first < 0) return text
  return /\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, '\n') : text
}

const quotedRecord = /^(?:> ?)+(?:TY {1,2}- |PMID ?- |%0 [A-Z]|PT [JBSPC]|RT [A-Z]|@\w{4,20}\s?\{)/mu

/** A mail that quotes tagged records ("> TY  - JOUR") without its signs of quotation; any other text as it is. Lines do not change. */
export function withoutQuoteSigns(text: string): string {
  return quotedRecord.test(text.slice(0, 65_536)) ? text.replace(/^(?:>[ \t]?)+/gmu, '') : text
}

/** How many line ends a text has, whatever they are. */
export function lineEndsIn(text: string): number {
  const plain = withLineEnds(text)
  let count = 0
  for (let at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) count += 1
  return count
}

/** The end of the last match of `boundary` (a global expression) in `text`, 0 where there is none: where a large file can be cut. */
export function lastCut(text: string, boundary: RegExp): number {
  // From the end on, window by window; they overlap, so that a boundary that lies across two is found in the second.
  for (let end = text.length; end > 0; end -= windowLength / 2) {
    const start = Math.max(0, end - windowLength)
    const last = [...text.slice(start, end).matchAll(boundary)].at(-1)
    if (last) return start + last.index + last[0].length
  }
  return 0
}

const windowLength = 65_536

/** Walks the lines of a text without copying it: after `next()`, the line is [start, end) without its line end. */
export class SourceLines {
  readonly text: string
  start = 0
  end = 0
  /** 1-based number of the line. */
  number = 0
  /** Where the next line starts. */
  private following = 0

  constructor(text: string) {
    this.text = text
  }

  /** Goes to the next line; false at the end of the text. */
  next(): boolean {
    if (this.following >= this.text.length) {
      this.start = this.end = this.text.length
      return false
    }
    this.start = this.following
    const lineEnd = this.text.indexOf('\n', this.start)
    this.following = lineEnd < 0 ? this.text.length : lineEnd + 1
    this.end = lineEnd < 0 ? this.text.length : lineEnd
    if (this.end > this.start && this.text.charCodeAt(this.end - 1) === 13) this.end -= 1
    this.number += 1
    return true
  }

  /** True where the line has nothing but white space. */
  isBlank(): boolean {
    for (let i = this.start; i < this.end; i += 1) {
      const code = this.text.charCodeAt(i)
      if (code !== 32 && code !== 9 && code !== 0xa0) return false
    }
    return true
  }

  /** The line's text. */
  line(): string {
    return this.text.slice(this.start, this.end)
  }
}

/** Line numbers of offsets that are asked for in rising order. */
export class LineCounter {
  private readonly text: string
  private offset = 0
  private line = 1

  constructor(text: string) {
    this.text = text
  }

  /** The 1-based line that `offset` stands on. */
  at(offset: number): number {
    for (
      let next = this.text.indexOf('\n', this.offset);
      next >= 0 && next < offset;
      next = this.text.indexOf('\n', next + 1)
    ) {
      this.line += 1
      this.offset = next + 1
    }
    return this.line
  }
}
