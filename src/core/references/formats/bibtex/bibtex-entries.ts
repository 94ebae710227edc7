import type { ImportProblem } from '#core/references/contract/import-format.ts'
import { LineCounter } from '#core/references/reading/source-lines.ts'

/** A piece of a value: text between braces or quotes, or the name of a macro. Joined with `#` in the source. */
export interface ValuePiece {
  readonly text: string
  readonly isMacro: boolean
}

/** An entry as it stands in the source, nothing resolved. */
export interface BibtexEntry {
  /** In lower case. */
  readonly type: string
  readonly key: string
  /** Name in lower case and value, in order; a name may come twice. */
  readonly fields: readonly (readonly [string, readonly ValuePiece[]])[]
  readonly line: number
  readonly start: number
  readonly end: number
}

const entryStart = /@\s{0,8}([A-Za-z][\w-]{0,40})\s{0,8}([{(])/g
const nextEntry = /\n[ \t]{0,8}@[ \t]{0,4}[A-Za-z]{2,30}[ \t]{0,4}[{(][^\n={}"]{0,200},/
const lineField = /^[\s,}]*([A-Za-z][\w+:.-]{0,60})[ \t]*=[ \t]*(.*)$/

/**
 * The entries of a BibTeX text, in order, macros (`string`) among them; comments, preambles and what stands between
 * entries are passed over. An entry whose braces do not close is read line by line up to the next one and reported, so
 * that it costs no other.
 */
export function* bibtexEntries(text: string, problems: ImportProblem[]): Generator<BibtexEntry> {
  const lines = new LineCounter(text)
  const starts = new RegExp(entryStart.source, 'g')
  let unended = 0
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const type = (match[1] ?? '').toLowerCase()
    const start = match.index
    if (isCommentedOut(text, start)) continue
    if (type === 'comment' || type === 'preamble' || type === 'control') {
      const end = unended > 20 ? 0 : groupEnd(text, starts.lastIndex)
      if (end === 0) unended += 1
      if (end > 0 && !nextEntry.test(text.slice(start, end))) starts.lastIndex = end
      continue
    }
    const line = lines.at(start)
    let scanner = new EntryScanner(text, starts.lastIndex, false)
    let entry = scanner.read(type, start, line)
    if (entry === null) {
      scanner = new EntryScanner(text, starts.lastIndex, true)
      entry = scanner.read(type, start, line)
    }
    if (entry !== null) {
      if (scanner.missingComma)
        problems.push({
          line,
          message: 'A comma between two fields of this entry is missing; it was read all the same.',
        })
      if (scanner.oddEnd)
        problems.push({
          line,
          message: 'This entry opens with one kind of bracket and ends with another; it was read all the same.',
        })
      yield entry
      starts.lastIndex = entry.end
      continue
    }
    const mended = readByLine(text, type, start, starts.lastIndex, line)
    starts.lastIndex = mended.end
    if (mended.fields.length === 0)
      problems.push({
        line,
        message: `This @${type} has braces or quotes that do not close and no field that could be read; it was left out.`,
        dropped: true,
      })
    else {
      problems.push({
        line,
        message: 'Braces or quotes of this entry do not close; it was read line by line, please look at it.',
      })
      yield mended
    }
  }
}

/** `%` earlier on the line: the entry is commented out. */
function isCommentedOut(text: string, start: number): boolean {
  const lineStart = text.lastIndexOf('\n', start) + 1
  return start - lineStart < 200 && /^\s*%/.test(text.slice(lineStart, start))
}

/** The offset behind the brace that closes the group whose content starts at `start`, 0 where none does. */
function groupEnd(text: string, start: number): number {
  let depth = 1
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 123) depth += 1
    else if (code === 125) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return 0
}

class EntryScanner {
  /** Set where the closing bracket is not the kind of the opening one. */
  oddEnd = false
  /** Set where two fields stand without a comma between them. */
  missingComma = false
  private readonly text: string
  private at: number
  private readonly opening: number
  private passedComma = false
  /** `\{` is no brace: not BibTeX's rule, but what some programs write. */
  private readonly escapes: boolean

  constructor(text: string, at: number, escapes: boolean) {
    this.text = text
    this.escapes = escapes
    this.at = at
    this.opening = text.charCodeAt(at - 1)
  }

  /** The entry, or null where its brackets, braces or quotes do not close before the next entry. */
  read(type: string, start: number, line: number): BibtexEntry | null {
    const key = type === 'string' ? '' : this.key()
    const fields: (readonly [string, readonly ValuePiece[]])[] = []
    for (;;) {
      this.skip()
      const code = this.text.charCodeAt(this.at)
      if (code === 125 || code === 41) {
        this.oddEnd = (code === 125) !== (this.opening === 123)
        return { type, key, fields, line, start, end: this.at + 1 }
      }
      if (fields.length > 0 && !this.passedComma) this.missingComma = true
      const field = this.field()
      if (field === null) return null
      fields.push(field)
    }
  }

  /** Up to the comma; '' where the entry has no key ("@article{title = ..."). */
  private key(): string {
    const { text } = this
    let end = this.at
    for (; end < text.length && end < this.at + 1000; end += 1) {
      const code = text.charCodeAt(end)
      if (code === 44 || code === 125 || code === 61 || code === 34) break
      if (code === 41 && this.opening === 40) break
      if (code === 10 && text.slice(this.at, end).trim() !== '') break
    }
    const code = text.charCodeAt(end)
    if (code === 61) return this.keyWithoutComma(end)
    const key = text.slice(this.at, end).trim()
    this.at = end
    return key
  }

  /** Before the first "=": "key title" where the comma behind the key is missing, "title" where there is no key. */
  private keyWithoutComma(equals: number): string {
    const match = /^(\s*)(\S{1,200})\s+[a-z][\w-]{1,30}\s*$/i.exec(this.text.slice(this.at, equals))
    if (match?.[2] === undefined) return ''
    this.at += (match[1]?.length ?? 0) + match[2].length
    this.missingComma = true
    return match[2]
  }

  /** White space, commas and lines of comment. */
  private skip(): void {
    const { text } = this
    this.passedComma = false
    for (; this.at < text.length; this.at += 1) {
      const code = text.charCodeAt(this.at)
      if (code === 37) {
        const lineEnd = text.indexOf('\n', this.at)
        this.at = lineEnd < 0 ? text.length : lineEnd
      } else if (code === 44) this.passedComma = true
      else if (!(code <= 32 || code === 0xa0)) return
    }
  }

  private field(): readonly [string, readonly ValuePiece[]] | null {
    const { text } = this
    const start = this.at
    while (isNameCode(text.charCodeAt(this.at)) && this.at < start + 200) this.at += 1
    let name = text.slice(start, this.at)
    if (name === '') return null
    this.blank()
    if (text.charCodeAt(this.at) !== 61) {
      name =
        /^[\w+:.-]{1,40}(?:[ \t]{1,4}[\w+:.-]{1,40}){1,4}(?=[ \t]{0,20}=)/.exec(text.slice(start, start + 250))?.[0] ??
        ''
      if (name === '') return null
      this.at = start + name.length
      this.blank()
    }
    this.at += 1
    const pieces: ValuePiece[] = []
    do {
      this.blank()
      const piece = this.piece()
      if (piece === null) return null
      pieces.push(piece)
      this.blank()
    } while (text.charCodeAt(this.at) === 35 && (this.at += 1) > 0)
    return [name.toLowerCase(), pieces]
  }

  private blank(): void {
    while (this.text.charCodeAt(this.at) <= 32) this.at += 1
  }

  private piece(): ValuePiece | null {
    const { text } = this
    const code = text.charCodeAt(this.at)
    if (code === 123 || code === 34) return this.delimited(code)
    const start = this.at
    for (; this.at < text.length; this.at += 1) {
      const next = text.charCodeAt(this.at)
      if (
        next === 44 ||
        next === 125 ||
        next === 35 ||
        next === 10 ||
        next === 123 ||
        next === 34 ||
        (next === 41 && this.opening === 40)
      )
        break
    }
    const word = text.slice(start, this.at).trim()
    if (word.length > 500 || /=/.test(word)) return null
    return { text: word, isMacro: /^[A-Za-z][\w.:+/-]*$/.test(word) }
  }

  /**
   * Text in braces, or in quotes that stand outside inner braces. Null where it does not close, or runs into another
   * entry.
   */
  private delimited(opening: number): ValuePiece | null {
    const { text } = this
    const start = this.at + 1
    let depth = opening === 123 ? 1 : 0
    for (let at = start; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code === 92 && this.escapes) at += 1
      else if (code === 123) depth += 1
      else if (code === 125) {
        depth -= 1
        if (depth === 0 && opening === 123) return this.closed(start, at)
        if (depth < 0) return null
      } else if (code === 34 && opening === 34 && depth === 0 && !isEscapedQuote(text, at))
        return this.closed(start, at)
      else if (code === 10 && isEntryLine(text, at + 1) && nextEntry.exec(text.slice(at, at + 260))?.index === 0)
        return null
    }
    return null
  }

  private closed(start: number, end: number): ValuePiece | null {
    this.at = end + 1
    return { text: this.text.slice(start, end), isMacro: false }
  }
}

/**
 * True for `\"` in the middle of a quoted value: an accent without the braces that BibTeX asks for, which other readers
 * take as well.
 */
function isEscapedQuote(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 92) return false
  const next = /[^\s]/.exec(text.slice(at + 1, at + 40))?.[0]
  return next !== undefined && !',}#)'.includes(next)
}

/** True where a line begins with `@`, after at most eight blanks. */
function isEntryLine(text: string, start: number): boolean {
  let at = start
  while (at < start + 8 && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at += 1
  return text.charCodeAt(at) === 64
}

/** `- _ + : . / & * '` */
const otherNameCodes: readonly number[] = [45, 95, 43, 58, 46, 47, 38, 42, 39]

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code > 127 ||
    otherNameCodes.includes(code)
  )
}

/** The fields that begin lines, up to the next entry: what can be saved of an entry whose braces do not close. */
function readByLine(text: string, type: string, start: number, from: number, line: number): BibtexEntry {
  const rest = nextEntry.exec(text.slice(from, from + 1_000_000))
  const end = rest ? from + rest.index : Math.min(text.length, from + 1_000_000)
  const block = text.slice(from, end)
  // An entry on one line has its fields behind commas.
  const sourceLines = (
    block.trim().includes('\n') ? block : block.replace(/,\s{0,20}(?=[a-z][\w-]{1,30}\s{0,20}=\s{0,20}[{"\d])/gi, ',\n')
  ).split('\n')
  const key = /^\s*([^\s,={}]{1,200})\s*,/.exec(sourceLines[0] ?? '')?.[1] ?? ''
  const fields: [string, string][] = []
  for (const [i, words] of sourceLines.entries()) {
    const match =
      words.length > 100_000 ? null : lineField.exec(i === 0 && key !== '' ? words.slice(words.indexOf(',')) : words)
    if (match?.[1] !== undefined) fields.push([match[1].toLowerCase(), match[2] ?? ''])
    else {
      const last = fields.at(-1)
      if (last !== undefined) last[1] += `\n${words}`
    }
  }
  return {
    type,
    key,
    fields: fields.map(([name, value]) => [name, [{ text: bareValue(value), isMacro: false }]] as const),
    line,
    start,
    end,
  }
}

/** A value without the braces, quotes and commas at its ends. */
function bareValue(value: string): string {
  let [from, to] = [0, value.length]
  while (from < to && /[\s{"]/.test(value[from] ?? '')) from += 1
  while (to > from && /[\s}",)]/.test(value[to - 1] ?? '')) to -= 1
  return value.slice(from, to)
}
