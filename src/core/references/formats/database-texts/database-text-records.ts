import type {
  ImportedRecord,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { SourceLines, withLineEnds } from '#core/references/reading/source-lines.ts'
import { readRisRecord } from '../ris/ris-record.ts'
import { risTagNumber } from '../ris/ris-tags.ts'

/**
 * A part of a record: under the tag of RIS that means the same, whose rules for names, dates and pages then hold, or,
 * where RIS has no such tag, under the database's own label, by which it is kept.
 */
export interface DatabaseTextField {
  readonly tag: string
  value: string
}

/** A record as it stands in the text. */
export interface DatabaseTextRecord {
  /** Its type, as RIS calls it: "JOUR", "THES". */
  readonly type: string
  readonly fields: readonly DatabaseTextField[]
  /** The lines it stands on, counted from 0: from `first` up to, but without, `end`. */
  readonly first: number
  readonly end: number
}

/** How far into a text the sign of its database is looked for, in UTF-16 code units. */
const headLength = 20_000

/**
 * How sure a format is that a text is its database's: a sign of its own says more than odd RIS, less than a TY line.
 */
export function confidenceOf(isTheirs: boolean): number {
  return isTheirs ? 0.97 : 0
}

/** The beginning of a text, in which its database's sign stands. */
export function headOf(text: string): string {
  return text.slice(0, headLength)
}

/**
 * Reads the records that `recordsOf` finds among the lines (without their ends). What stands before the first record
 * is reported once; `silentBefore`: this database always puts a heading there. A record without a word in it is
 * reported as dropped.
 */
export function readDatabaseText(
  source: string,
  options: ReadOptions | undefined,
  recordsOf: (lines: readonly string[]) => Iterable<DatabaseTextRecord>,
  silentBefore = false,
): ImportResult {
  const text = withLineEnds(source)
  const lines: string[] = []
  const bounds: { readonly start: number; readonly end: number }[] = []
  for (const walk = new SourceLines(text); walk.next();) {
    lines.push(walk.line())
    bounds.push({ start: walk.start, end: walk.end })
  }
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  let begun = false
  for (const { type, fields, first, end } of recordsOf(lines)) {
    if (!begun && !silentBefore) problems.push(...textBefore(lines.slice(0, first)))
    begun = true
    const line = first + 1
    const raw = text.slice(bounds[first]?.start, bounds[end - 1]?.end).trimEnd()
    const said = fields.filter((field) => field.value.trim() !== '')
    if (said.length === 0)
      problems.push({ line, message: 'There is nothing in this record; it was left out.', dropped: true })
    else
      records.push(
        readRisRecord(
          type,
          said.map((field) => ({ ...field, number: tagNumber(field.tag) })),
          line,
          raw,
          problems,
        ),
      )
    if (!progress.goOn(bounds[end - 1]?.end ?? text.length)) {
      problems.push(progress.stopped(end))
      break
    }
  }
  return { records, problems }
}

/** Labels are longer than tags, so that none is taken for one. */
function tagNumber(tag: string): number {
  return tag.length === 2 ? risTagNumber(tag.charCodeAt(0), tag.charCodeAt(1)) : 0
}

function textBefore(lines: readonly string[]): readonly ImportProblem[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  return first < 0 ? [] : [{ line: first + 1, message: 'Text before the first record was passed over.' }]
}
