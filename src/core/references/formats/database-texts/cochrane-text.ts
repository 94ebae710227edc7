import type { ImportFormat } from '#core/references/contract/import-format.ts'
import { lastCut } from '#core/references/reading/source-lines.ts'
import {
  confidenceOf,
  headOf,
  readDatabaseText,
  type DatabaseTextField,
  type DatabaseTextRecord,
} from './database-text-records.ts'

/**
 * The text export of the Cochrane Library (CENTRAL): "Record #1 of 23", then "TI: ..." a line, values that go on
 * below; what has no tag is a note.
 */
export const cochraneText: ImportFormat = {
  id: 'cochrane-text',
  detect: (text) => confidenceOf(/^Record #\d{1,6} of \d{1,6}\s*$/m.test(headOf(text)) && /^(?:TI|AU): \S/m.test(text)),
  read: (text, options) => readDatabaseText(text, options, recordsOf),
  cut: (text) => lastCut(text, /[\r\n](?=Record #\d{1,6} of \d{1,6}[ \t]*[\r\n])/g),
}

const recordLine = /^Record #\d{1,6} of \d{1,6}\s*$/
/** The tags that RIS has under another name; the others are its own, or are kept as they are. */
const risTags: ReadonlyMap<string, string> = new Map([
  ['ID', 'AN'],
  ['SO', 'JF'],
  ['YR', 'PY'],
  ['NO', 'IS'],
  ['PG', 'SP'],
  ['DOI', 'DO'],
  ['KY', 'KW'],
  ['US', 'UR'],
  ['PT', 'M3'],
])

function* recordsOf(lines: readonly string[]): Generator<DatabaseTextRecord> {
  let [first, fields]: [number, DatabaseTextField[]] = [-1, []]
  for (const [index, line] of lines.entries()) {
    if (recordLine.test(line)) {
      if (first >= 0) yield { type: 'JOUR', fields, first, end: index }
      ;[first, fields] = [index, []]
      continue
    }
    const [, tag, value = ''] = /^([A-Z]{2}|DOI):(?:[ \t](.*))?$/.exec(line) ?? []
    const last = fields.at(-1)
    if (tag !== undefined) fields.push({ tag: risTags.get(tag) ?? tag, value })
    else if (last !== undefined) last.value += `\n${line}`
    else if (first >= 0 && line.trim() !== '') fields.push({ tag: 'N1', value: line })
  }
  if (first >= 0) yield { type: 'JOUR', fields, first, end: lines.length }
}
