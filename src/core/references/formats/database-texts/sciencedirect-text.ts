import type { ImportFormat } from '#core/references/contract/import-format.ts'
import {
  confidenceOf,
  headOf,
  readDatabaseText,
  type DatabaseTextField,
  type DatabaseTextRecord,
} from './database-text-records.ts'

/**
 * ScienceDirect's text export: "Names,", "Title,", "Journal,", "Volume 12, Issue 3,", "2020,", "Pages 1-9,", "ISSN
 * ...,", the DOI and the link in brackets, a line each; then "Abstract: ..." and "Keywords: ...". It is read whole:
 * only the link tells where a record's head is.
 */
export const scienceDirectText: ImportFormat = {
  id: 'sciencedirect-text',
  detect(text) {
    const head = headOf(text)
    return confidenceOf(
      /^\(https?:\/\/www\.sciencedirect\.com\/science\/\S+\)\s*$/m.test(head) && /^IS[SB]N [\dX-]+,\s*$/m.test(head),
    )
  },
  read: (text, options) => readDatabaseText(text, options, recordsOf),
}

const link = /^\(https?:\/\/www\.sciencedirect\.com\/science\/\S+\)\s*$/
/** The most lines that stand before the link of a record. */
const linesOfHead = 14
/** Lines of the head that say what they are; the names, the title and the journal stand before them. */
const namedLine = /^(?:Editor\(s\):|In |Volume \d|\d{4}$|Pages? |ISSN |ISBN )/

function* recordsOf(lines: readonly string[]): Generator<DatabaseTextRecord> {
  const links = lines.flatMap((line, index) => (link.test(line) && !link.test(lines[index - 1] ?? '') ? [index] : []))
  const starts = links.map((at, index) => startOfHead(lines, at, links[index - 1] ?? -1))
  for (const [index, at] of links.entries()) {
    const [first, end] = [starts[index] ?? at, starts[index + 1] ?? lines.length]
    const head = lines.slice(first, at).map((line) => line.trim().replace(/,$/, ''))
    const fields = [
      ...fieldsOfHead(head),
      { tag: 'UR', value: (lines[at] ?? '').trim().slice(1, -1) },
      ...textFields(lines.slice(at + 1, end)),
    ]
    yield { type: head.some((line) => line.startsWith('ISBN ')) ? 'CHAP' : 'JOUR', fields, first, end }
  }
}

/** The first line of the head whose link stands at `at`: behind a blank line, and behind the link before it. */
function startOfHead(lines: readonly string[], at: number, linkBefore: number): number {
  let first = at
  while (first > linkBefore + 1 && (lines[first - 1] ?? '').trim() !== '' && at - first < linesOfHead) first -= 1
  return first
}

function fieldsOfHead(head: readonly string[]): readonly DatabaseTextField[] {
  const named = head.findIndex((line) => namedLine.test(line))
  return head.flatMap((line, index) => namedFields(line) ?? [fieldByPlace(line, index, named)])
}

/** What a line of the head gives that says what it is; null where its place tells. */
function namedFields(line: string): readonly DatabaseTextField[] | null {
  const [, editors] = /^Editor\(s\): (.*)$/.exec(line) ?? []
  if (editors !== undefined) return [{ tag: 'ED', value: editors.replace(/, /g, '; ') }]
  const [, volume, issue] = /^Volume ([^,]{1,30})(?:, (?:Issue |Supplement |Part )?(.{1,30}))?$/.exec(line) ?? []
  if (volume !== undefined)
    return [{ tag: 'VL', value: volume }, ...(issue === undefined ? [] : [{ tag: 'IS', value: issue }])]
  if (/^\d{4}$/.test(line)) return [{ tag: 'PY', value: line }]
  if (/^Pages? /.test(line)) return [{ tag: 'SP', value: line.replace(/^Pages? /, '') }]
  if (/^IS[SB]N /.test(line)) return [{ tag: 'SN', value: line.slice(5) }]
  if (/^https?:\/\/doi\.org\//.test(line)) return [{ tag: 'DO', value: line.replace(/\.$/, '') }]
  if (/^[A-Za-z]?\d{2,9}$/.test(line)) return [{ tag: 'C7', value: line }]
  return null
}

/**
 * The names, the title and the journal stand before the first line that says what it is (at `named`); a record without
 * names has two such lines.
 */
function fieldByPlace(line: string, index: number, named: number): DatabaseTextField {
  if (index >= named) return line.startsWith('In ') ? { tag: 'T2', value: line.slice(3) } : { tag: 'PB', value: line }
  const place = index + (named === 2 ? 1 : 0)
  return place === 0 ? { tag: 'AU', value: line.replace(/, /g, '; ') } : { tag: place === 1 ? 'TI' : 'JF', value: line }
}

/** The abstract and the keywords, with the lines that go on with them; what stands before them is a note. */
function textFields(lines: readonly string[]): readonly DatabaseTextField[] {
  const fields: DatabaseTextField[] = []
  for (const line of lines) {
    const [, label, value = ''] = /^(Abstract|Keywords): ?(.*)$/.exec(line) ?? []
    const last = fields.at(-1)
    if (label !== undefined) fields.push({ tag: label === 'Abstract' ? 'AB' : 'KW', value })
    else if (last !== undefined) last.value += `\n${line}`
    else if (line.trim() !== '') fields.push({ tag: 'N1', value: line })
  }
  return fields
}
