import type { ImportProblem } from '../contract/import-format.ts'
import { openDocument } from './open-document-text.ts'
import { wordText } from './word-text.ts'
import { dateStyles, sharedStrings, sheetRows, type SheetRows } from './workbook-rows.ts'
import { filesInZip } from './zip-files.ts'

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string }

/** What a document holds, as a text that the readers know. */
export interface DocumentText {
  readonly text: string
  /** Who reads it where nothing in it says what format it is. */
  readonly reader: 'reference-list' | 'csv'
  readonly problems: readonly ImportProblem[]
}

const parts =
  /^(?:content\.xml|word\/(?:document|footnotes|endnotes)\.xml|word\/_rels\/document\.xml\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[\w-]{1,60}\.xml)$/i

/**
 * The text of a Word document (.docx), a workbook of Excel (.xlsx) or their OpenDocument kin (.odt, .ods): paragraphs, or the rows of a
 * sheet as CSV. Null where the bytes are none of them, or nothing can be unpacked from them.
 */
export function documentText(bytes: Uint8Array): DocumentText | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return null
  const contents = filesInZip(bytes, (name) => parts.test(name))
  if (!contents.ok)
    return contents.tooLarge
      ? nothing(
          'This document unpacks to over 100 MB; for safety it was not read. Please save its references as text or CSV.',
        )
      : null
  const files = new Map(
    Object.entries(contents.files).map(([name, file]) => [name.toLowerCase(), new TextDecoder('utf-8').decode(file)]),
  )
  const document = files.get('word/document.xml')
  if (document !== undefined) return textOfDocument(document, files)
  if (files.has('xl/workbook.xml')) return textOfSheets(sheetsOf(files), 'Excel workbook')
  const open = files.get('content.xml')
  return open === undefined || !/<office:document-content[\s>]/.test(open.slice(0, 3000))
    ? null
    : textOfOpenDocument(open)
}

function textOfOpenDocument(xml: string): DocumentText {
  const { lines, sheets } = openDocument(xml)
  if (sheets.length > 0) return textOfSheets(sheets, 'OpenDocument workbook')
  const text = lines.join('\n').trimEnd()
  return text.trim() === ''
    ? nothing('There is no text in this OpenDocument file.')
    : { text, reader: 'reference-list', problems: [] }
}

function nothing(message: string): DocumentText {
  return { text: '', reader: 'reference-list', problems: [{ line: 1, message, dropped: true }] }
}

function textOfDocument(xml: string, files: ReadonlyMap<string, string>): DocumentText {
  const links = relations(files.get('word/_rels/document.xml.rels') ?? '')
  const notes = ['word/footnotes.xml', 'word/endnotes.xml']
    .map((name) => wordText(files.get(name) ?? '<none/>', new Map()).trim())
    .filter((text) => text !== '')
  const text = [wordText(xml, links), ...notes].join('\n\n').trimEnd()
  return text.trim() === ''
    ? nothing('There is no text in this Word document.')
    : { text, reader: 'reference-list', problems: [] }
}

/** The targets of a file's relations by their ids. */
function relations(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [element] of xml.matchAll(/<Relationship\s[^>]{1,4000}>/g)) {
    const id = /\sId="([^"]*)"/.exec(element)?.[1]
    const target = /\sTarget="([^"]*)"/.exec(element)?.[1]
    if (id !== undefined && target !== undefined) found.set(id, target.replaceAll('&amp;', '&'))
  }
  return found
}

interface Sheet {
  readonly name: string
  readonly rows: SheetRows
}

/** Words of headings that a table of references has. */
const heading =
  /^(?:title|titel|authors?(?:\(s\))?|first author|year|jahr|doi|pmid|journal|citation|reference|study|paper|article|full citation)\b/i

function textOfSheets(all: readonly Sheet[], kind: string): DocumentText {
  const sheets = all.filter((sheet) => sheet.rows.some((row) => row.some((cell) => cell !== '')))
  const hasHeadings = ({ rows }: Sheet) =>
    rows.slice(0, 8).some((row) => row.filter((cell) => heading.test(cell)).length >= 2)
  const sheet = sheets.find(hasHeadings) ?? sheets[0]
  if (sheet === undefined) return nothing(`There is nothing in the sheets of this ${kind}.`)
  const others = sheets.filter((other) => other !== sheet).map(({ name }) => `“${name}”`)
  const problems =
    others.length === 0
      ? []
      : [
          {
            line: 1,
            message: `Of this workbook the sheet “${sheet.name}” was read; ${others.slice(0, 5).join(', ')} ${others.length === 1 ? 'was' : 'were'} not. Save ${others.length === 1 ? 'it' : 'them'} as CSV to have ${others.length === 1 ? 'it' : 'them'} read, too.`,
          },
        ]
  return { text: sheet.rows.map(csvLine).join('\n'), reader: 'csv', problems }
}

function sheetsOf(files: ReadonlyMap<string, string>): readonly Sheet[] {
  const strings = sharedStrings(files.get('xl/sharedstrings.xml') ?? '<none/>')
  const dates = dateStyles(files.get('xl/styles.xml') ?? '<none/>')
  const targets = relations(files.get('xl/_rels/workbook.xml.rels') ?? '')
  const named = [...(files.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]{1,2000}>/g)].flatMap(
    ([element]) => {
      const target = targets.get(/\sr:id="([^"]*)"/.exec(element)?.[1] ?? '')
      const path = target === undefined ? '' : target.startsWith('/') ? target.slice(1) : `xl/${target}`
      const xml = files.get(path.toLowerCase())
      return xml === undefined ? [] : [{ name: /\sname="([^"]*)"/.exec(element)?.[1] ?? 'Sheet', xml }]
    },
  )
  const all = [...files].flatMap(([path, xml]) => (path.startsWith('xl/worksheets/') ? [{ name: 'Sheet', xml }] : []))
  return (named.length > 0 ? named : all).map(({ name, xml }) => ({ name, rows: sheetRows(xml, strings, dates) }))
}

function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}
