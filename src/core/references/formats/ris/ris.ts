import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { isNonStandardRis, standardRis } from './non-standard-ris.ts'
import { readRisRecord, type RisField } from './ris-record.ts'
import { risTagNumber } from './ris-tags.ts'
import { lastCut, SourceLines, withLineEnds } from '#core/references/reading/source-lines.ts'

/**
 * RIS: two-character tags, `TY` to `ER`. After the RIS specification (2011) and the exports of PubMed, Ovid, Embase, Scopus, Web of
 * Science, Cochrane, EBSCO, ProQuest, Zotero, EndNote and JSTOR: a missing ER, text between records, lines without a tag are all read.
 */
export const ris: ImportFormat = {
  id: 'ris',
  detect,
  read,
  cut: (text) => lastCut(text, /(?<=[\r\n])ER {1,2}-[ \t]*(?:\r*\n|\r(?=[^\r\n]))/g),
}

function detect(head: string): number {
  if (/^[ \t]{0,4}TY {1,3}- ?[A-Za-z]{2,10}\s*$/m.test(head)) return 0.98
  if (isNonStandardRis(head)) return 0.96
  const tags = head.match(/^[A-Z][A-Z0-9] {2}-(?: |$)/gm)?.length ?? 0
  if (tags >= 3 && /^ER {2}-\s*$/m.test(head)) return 0.8
  return tags >= 3 && !/^(?:PMID|OWN|STAT|FAU)\s*-/m.test(head) ? 0.35 : 0
}

/** The record that is being read. */
interface OpenRecord {
  type: string | null
  readonly fields: { tag: string; number: number; start: number; end: number; line: number }[]
  readonly line: number
  readonly start: number
}

const typeNumber = risTagNumber(84, 89)
const endNumber = risTagNumber(69, 82)

function read(text: string, options?: ReadOptions): ImportResult {
  const whole = withLineEnds(text)
  const rewritten = standardRis(whole)
  return new RisReader(rewritten?.text ?? whole, options, rewritten?.lines ?? null).read()
}

class RisReader {
  private readonly lines: SourceLines
  private readonly records: ImportedRecord[] = []
  private readonly problems: ImportProblem[] = []
  private readonly progress: ReadProgress
  private open: OpenRecord | null = null
  /** Where the last line with text ended: the end of a record that has no ER. */
  private textEnd = 0
  private strayLines = 0
  private strayLine = 0
  private readonly text: string
  private going = true
  private readonly sourceLines: readonly string[] | null
  /** The line that `textEnd` stands on. */
  private lastLine = 0

  /** `sourceLines`: the lines as they came, where `text` has them in another way. */
  constructor(text: string, options: ReadOptions | undefined, sourceLines: readonly string[] | null) {
    this.text = text
    this.sourceLines = sourceLines
    this.lines = new SourceLines(text)
    this.progress = new ReadProgress(text.length, options)
  }

  read(): ImportResult {
    const { lines } = this
    while (this.going && lines.next()) {
      const start = this.skipIndent()
      const value = this.valueStart(start)
      if (value < 0) this.untagged(start)
      else this.tagged(start, value)
    }
    if (this.open !== null && this.going) this.close(false)
    if (this.strayLines > 0)
      this.problems.push({
        line: this.strayLine,
        message: `${this.strayLines === 1 ? 'One line' : `${this.strayLines} lines`} outside the records ${this.strayLines === 1 ? 'was' : 'were'} passed over, from here on.`,
      })
    return { records: this.records, problems: this.problems }
  }

  private skipIndent(): number {
    let at = this.lines.start
    while (
      at < this.lines.end &&
      at < this.lines.start + 8 &&
      (this.text.charCodeAt(at) === 32 || this.text.charCodeAt(at) === 9)
    )
      at += 1
    return at
  }

  /**
   * Where the value of a tagged line starts, -1 where the line has no tag: two characters, blanks, a hyphen. With a single blank before
   * the hyphen one must follow it ("T2 -weighted" is text), and the record must be written that way.
   */
  private valueStart(start: number): number {
    const { text } = this
    const { end } = this.lines
    if (end - start < 4) return -1
    const first = text.charCodeAt(start)
    const second = text.charCodeAt(start + 1)
    if (first < 65 || first > 90 || text.charCodeAt(start + 2) !== 32) return -1
    if (!((second >= 65 && second <= 90) || (second >= 48 && second <= 57))) return -1
    let at = start + 3
    while (at < end && at < start + 5 && text.charCodeAt(at) === 32) at += 1
    if (text.charCodeAt(at) !== 45) return -1
    const oneBlank = at === start + 3
    if (oneBlank && at + 1 < end && text.charCodeAt(at + 1) !== 32) return -1
    if (
      oneBlank &&
      this.open !== null &&
      this.open.type !== null &&
      !this.isWrittenWithOneBlank(this.open) &&
      !(first === 69 && second === 82)
    )
      return -1
    return Math.min(at + 1, end)
  }

  private isWrittenWithOneBlank(record: OpenRecord): boolean {
    return /^\s*TY -/.test(this.text.slice(record.start, record.start + 12))
  }

  private tagged(start: number, value: number): void {
    const { text } = this
    const number = risTagNumber(text.charCodeAt(start), text.charCodeAt(start + 1))
    if (number === typeNumber) this.begin(start, text.slice(value, this.lines.end).trim())
    else if (number === endNumber) this.end()
    else {
      this.open ??= { type: null, fields: [], line: this.lines.number, start }
      this.open.fields.push({
        tag: text.slice(start, start + 2),
        number,
        start: value,
        end: this.lines.end,
        line: this.lines.number,
      })
      this.markEnd()
    }
  }

  /**
   * TY: a record that is still open lacks its ER. Fields that stood before TY belong to it where they cannot be a record, or where TY comes
   * right behind them, in the midst of a record that the ER before it (or the beginning of the file) had opened.
   */
  private begin(start: number, type: string): void {
    const before = this.open
    const isPreface =
      before !== null &&
      before.type === null &&
      (this.lastLine === this.lines.number - 1 ||
        !before.fields.some((f) => f.tag === 'TI' || f.tag === 'T1' || f.tag === 'AU' || f.tag === 'A1'))
    if (before !== null && !isPreface) this.close(false)
    this.open =
      before !== null && isPreface ? { ...before, type } : { type, fields: [], line: this.lines.number, start }
    this.markEnd()
  }

  private end(): void {
    this.markEnd()
    if (this.open === null)
      this.problems.push({ line: this.lines.number, message: 'An end of record (ER) without a record before it.' })
    else this.close(true)
  }

  private untagged(start: number): void {
    if (start >= this.lines.end) return
    const { open } = this
    const field = open?.fields.at(-1)
    if (open !== null && field !== undefined && this.longTag(open, start)) this.markEnd()
    else if (open !== null && field !== undefined) {
      field.end = this.lines.end
      this.markEnd()
    } else if (open !== null) {
      this.problems.push({
        line: this.lines.number,
        message: 'A line without a tag at the start of a record was not read.',
      })
    } else if (
      !/^(?:\d+\s*[.)]?\s*$|Link to the Ovid|Provider:|Database:|Content:|<\d+)/i.test(
        this.text.slice(start, Math.min(this.lines.end, start + 40)),
      )
    ) {
      if (this.strayLines === 0) this.strayLine = this.lines.number
      this.strayLines += 1
    }
  }

  /** Wiley and others write "DOI - 10.5555/x" and "PMID- 123", which are no tags of RIS, on lines of their own. */
  private longTag(open: OpenRecord, start: number): boolean {
    const first = this.text.charCodeAt(start)
    if (first !== 68 && first !== 80) return false
    const match = /^(DOI|PMID|PMCID) {0,2}- ?\S+$/.exec(
      this.text.slice(start, Math.min(this.lines.end, start + 300)).trimEnd(),
    )
    const tag = match === null ? undefined : { DOI: 'DO', PMID: 'PM', PMCID: 'C2' }[match[1] ?? '']
    if (match === null || tag === undefined) return false
    open.fields.push({
      tag,
      number: risTagNumber(tag.charCodeAt(0), tag.charCodeAt(1)),
      start: this.text.indexOf('-', start) + 1,
      end: this.lines.end,
      line: this.lines.number,
    })
    return true
  }

  private markEnd(): void {
    this.textEnd = this.lines.end
    this.lastLine = this.lines.number
  }

  private rawOf(open: OpenRecord): string {
    return (
      this.sourceLines
        ?.slice(open.line - 1, this.lastLine)
        .join('\n')
        .trimEnd() ?? this.text.slice(open.start, this.textEnd)
    )
  }

  private close(ended: boolean): void {
    const { open, text } = this
    if (open === null) return
    this.open = null
    if (
      open.type === null &&
      !ended &&
      !open.fields.some((f) => f.tag === 'TI' || f.tag === 'T1' || f.tag === 'AU' || f.tag === 'A1')
    ) {
      this.problems.push({
        line: open.line,
        message:
          'Tagged lines that belong to no record were not read: no TY before them, no title and no author among them.',
        dropped: true,
      })
      return
    }
    if (open.fields.length === 0) {
      this.problems.push({
        line: open.line,
        message: 'This record is empty: there is nothing between its TY and its end.',
        dropped: true,
      })
      return
    }
    if (!ended)
      this.problems.push({ line: open.line, message: 'This record has no end (ER); it was read up to the next one.' })
    if (open.type === null)
      this.problems.push({ line: open.line, message: 'This record has no type (TY); please look at what it is.' })
    const fields: RisField[] = open.fields.map((f) => ({
      tag: f.tag,
      number: f.number,
      value: text.slice(f.start, f.end),
    }))
    this.records.push(readRisRecord(open.type ?? '', fields, open.line, this.rawOf(open), this.problems))
    if (!this.progress.goOn(this.textEnd)) {
      this.problems.push(this.progress.stopped(this.lines.number))
      this.going = false
    }
  }
}
