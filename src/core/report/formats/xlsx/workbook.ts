import { Zip, ZipDeflate } from 'fflate'
import { joinedBytes } from '#core/joined-bytes.ts'
import { writtenText } from './cell-text.ts'
import { sheetXml, type SharedStrings } from './sheet-xml.ts'
import type { Sheet } from './sheet.ts'
import { stylesXml } from './styles.ts'
import { linksOf } from './workbook-links.ts'
import {
  contentTypesXml,
  linkRelationsXml,
  rootRelationsXml,
  workbookRelationsXml,
  workbookXml,
} from './workbook-xml.ts'

// Browsers, workers and Node all have it, but the core's lib does not name it.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }

/**
 * The workbook as a file (ECMA-376). Every text is a cell of type text, which no program runs, also when it begins like a formula; the same
 * sheets give the same bytes at `madeAt` (ISO 8601). Rows are packed as they are written: the whole never stands in memory as text.
 * `onProgress` hears of the part that is done.
 */
export function writtenWorkbook(
  sheets: readonly Sheet[],
  madeAt: string,
  onProgress: (done: number) => void = () => {},
): Uint8Array {
  const { add, bytes } = archive(madeAt)
  add('[Content_Types].xml', [contentTypesXml(sheets.length)])
  add('_rels/.rels', [rootRelationsXml])
  add('xl/workbook.xml', [workbookXml(sheets)])
  add('xl/_rels/workbook.xml.rels', [workbookRelationsXml(sheets.length)])
  add('xl/styles.xml', [stylesXml])
  const strings: SharedStrings = new Map()
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 1)
  let before = 0
  for (const [index, sheet] of sheets.entries()) {
    const links = linksOf(sheet)
    add(
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet, links, strings, (rows) => onProgress(((before + rows) / count) * shareOfSheets)),
    )
    if (links.some(({ link }) => link.kind === 'web'))
      add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, [linkRelationsXml(links)])
    before += sheet.rows.length
  }
  add(
    'xl/sharedStrings.xml',
    stringsXml(strings, (done) => onProgress(shareOfSheets + done * (1 - shareOfSheets))),
  )
  return bytes()
}

/** The part of the work that the sheets are; the table of their words is the rest. Measured. */
const shareOfSheets = 0.5

/** A zip whose files all have one time, that of the report, in every zone: the format has no zones. */
function archive(madeAt: string) {
  const [year = 1980, month = 1, ...time] = (madeAt.match(/\d+/g) ?? []).map(Number)
  const [day = 1, hour = 0, minute = 0, second = 0] = time
  const mtime = new Date(year, month - 1, day, hour, minute, second)
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  const encoder = new TextEncoder()
  return {
    add: (path: string, parts: Iterable<string>) => {
      const file = new ZipDeflate(path)
      file.mtime = mtime
      zip.add(file)
      for (const part of parts) file.push(encoder.encode(part))
      file.push(new Uint8Array(), true)
    },
    bytes: () => {
      zip.end()
      return joinedBytes(chunks)
    },
  }
}

const stringsAtOnce = 500

function* stringsXml(strings: SharedStrings, onProgress: (done: number) => void): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
  let [xml, count] = ['', 0]
  for (const text of strings.keys()) {
    xml += `<si><t xml:space="preserve">${writtenText(text)}</t></si>`
    if (++count % stringsAtOnce !== 0) continue
    yield xml
    xml = ''
    onProgress(count / strings.size)
  }
  yield `${xml}</sst>`
}
