import type {
  ImportedRecord,
  ImportFormat,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { readTagged, type TaggedField } from '#core/references/reading/tagged-records.ts'
import type { ImportProblem } from '#core/references/contract/import-format.ts'
import { targetOfHeading } from '../csv/csv-headers.ts'
import type { CsvTarget } from '../csv/csv-headings.ts'
import { readCsvRecord } from '../csv/csv-record.ts'

/**
 * Records with the name of each field in words before its value, "Title: ...", a line a field: catalogues, newsletters, answers of chat
 * programs, and NoteExpress, which has the names in braces: "{Title}: ...". A name means what the same heading of a table means.
 */
export const labelledText: ImportFormat = { id: 'labelled-text', detect, read }

/** "Title: x", "{Title}: x", "**Title:** x", "- Title: x", "3. Title: x", also with a full-width colon. */
const labelled =
  /^[ \t]{0,4}(?:[-*•]\s{1,3}|\d{1,4}[.)]\s{1,3})?(?:\*\*|__)?(\{?)([\p{L}][\p{L}()/ -]{1,28}\}?)(?:\*\*|__)?\s?[:：](?:\*\*|__)?\s*(.*)$/u
/** A line of marks or a number alone, between records. */
const between = /^\s*(?:[-=_*#]{3,}|\[?\d{1,4}[\].)]?)\s*$/
/** Without one of these, "Subject: ... Date: ..." is an e-mail, and "Methods: ... Results: ..." an abstract. */
const ofRecords: ReadonlySet<CsvTarget> = new Set<CsvTarget>([
  'author',
  'year',
  'issued',
  'container-title',
  'DOI',
  'PMID',
  'volume',
])

interface LabelledLine {
  readonly label: string
  readonly target: CsvTarget | undefined
  readonly value: string
  readonly inBraces: boolean
}

function labelledLine(line: string): LabelledLine | null {
  const [, brace = '', name = '', value = ''] = labelled.exec(line) ?? []
  const label = name.replace(/\}$/, '').trim()
  // Two letters are the tag of a database, which has a reader of its own.
  if (label.length < 3) return null
  const target = targetOfHeading(label)
  return brace === '' && target === undefined ? null : { label, target, value, inBraces: brace !== '' }
}

function detect(head: string): number {
  if (/^\{Reference Type\}\s?[:：]/m.test(head)) return 0.97
  const lines = head.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '')
  const found = lines.slice(0, 200).flatMap((line) => labelledLine(line) ?? [])
  const targets = new Set(found.flatMap(({ target }) => (target === undefined || target === '' ? [] : [target])))
  const isRecord = targets.has('title') && [...targets].filter((target) => ofRecords.has(target)).length >= 2
  return isRecord && found.length >= 0.5 * Math.min(200, lines.length) ? 0.85 : 0
}

function read(text: string, options?: ReadOptions): ImportResult {
  return readTagged(text, options, {
    lineOf: (line, fields, afterBlank) => {
      const found = labelledLine(line)
      if (found === null) return between.test(line) ? (fields.length > 0 ? 'between' : 'nothing') : 'text'
      const { label, value, target } = found
      const isNext =
        fields.length > 0 && (label === fields[0]?.tag || (afterBlank && fields.some(({ tag }) => tag === label)))
      const isList = target === 'author' || target === 'keyword'
      return { tag: label, value, begins: isNext && !(isList && !afterBlank) }
    },
    isEmpty: (fields) => fields.every((field) => field.value.trim() === '' || /type$/i.test(field.tag)),
    readRecord,
  })
}

function readRecord(
  fields: readonly TaggedField[],
  line: number,
  raw: string,
  problems: ImportProblem[],
): ImportedRecord {
  const headers = fields.map((field) => field.tag)
  const cells = fields.map((field) => field.value.replace(/\*\*$|__$/, '').trim())
  const row = { cells, line, start: 0, end: raw.length }
  return readCsvRecord(
    row,
    headers,
    headers.map((header) => targetOfHeading(header) ?? ''),
    raw,
    problems,
  )
}
