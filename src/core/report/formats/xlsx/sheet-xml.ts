import { guardFormula } from '#core/formula-guard.ts'
import { cellText, writtenText } from './cell-text.ts'
import { sheetNames } from './sheet-names.ts'
import { cellAddress, columnLetters, type Cell, type Sheet } from './sheet.ts'
import { columnWidths, rowHeights } from './sizes.ts'
import { styleOf, type Look } from './styles.ts'
import { relationId, type PlacedLink } from './workbook-links.ts'

/** The texts of a workbook with their numbers: each stands in the file once. */
export type SharedStrings = Map<string, number>

const rowsAtOnce = 50

/**
 * A sheet in pieces, its parts in the order that ECMA-376 asks for (part 1, 18.3.1.99). New texts go into `strings`; `onProgress` hears how
 * many rows are done.
 */
export function* sheetXml(
  sheet: Sheet,
  links: readonly PlacedLink[],
  strings: SharedStrings,
  onProgress: (rows: number) => void,
): Generator<string> {
  const { columns, rows, isTable, name } = sheet
  const widths = columnWidths(sheet)
  const heights = rowHeights(sheet, widths)
  // The evidence would be too small to read as wide as a page.
  const fitsAPage = name !== sheetNames.evidence
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${worksheet}${fitsAPage ? fitToPage : ''}${viewXml(sheet)}<sheetFormatPr defaultRowHeight="15"/><cols>${widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`
  const first = isTable ? 2 : 1
  let xml = isTable
    ? rowXml(
        columns.map(({ head }): StyledCell => ({ value: head, look: 'head' })),
        1,
        heights[0]!,
        strings,
      )
    : ''
  for (const [index, cells] of rows.entries()) {
    xml += rowXml(cells, index + first, heights[index + first - 1]!, strings)
    if ((index + 1) % rowsAtOnce !== 0) continue
    yield xml
    xml = ''
    onProgress(index + 1)
  }
  const filter = isTable ? `<autoFilter ref="A1:${cellAddress(rows.length + 1, columns.length)}"/>` : ''
  const setup = `<pageSetup paperSize="9"${fitsAPage ? ' fitToHeight="0"' : ''} orientation="landscape"/>`
  yield `${xml}</sheetData>${filter}${linksXml(links)}${margins}${setup}</worksheet>`
}

const worksheet =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const margins = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>'

function viewXml({ name, isTable }: Sheet): string {
  const selected = name === sheetNames.evidence ? ' tabSelected="1"' : ''
  return isTable
    ? `<sheetViews><sheetView${selected} workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>`
    : `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0"/></sheetViews>`
}

type StyledCell = Omit<Cell, 'look'> & { readonly look?: Look }

function rowXml(cells: readonly StyledCell[], row: number, height: number, strings: SharedStrings): string {
  let xml = `<row r="${row}" ht="${height}">`
  for (const [index, cell] of cells.entries())
    if (cell.value !== '') xml += cellXml(cell, `${columnLetters(index + 1)}${row}`, strings)
  return `${xml}</row>`
}

/** What begins like a formula has the format of text, so that it stays one when somebody edits the cell. */
function cellXml({ value, look, link }: StyledCell, address: string, strings: SharedStrings): string {
  const shown = link ? 'link' : look
  if (typeof value === 'number' && Number.isFinite(value))
    return `<c r="${address}" s="${styleOf(shown, 'number')}"><v>${value}</v></c>`
  const text = cellText(String(value))
  const style = styleOf(shown, guardFormula(text) === text ? 'text' : 'like-a-formula')
  return `<c r="${address}" s="${style}" t="s"><v>${numberOf(text, strings)}</v></c>`
}

function numberOf(text: string, strings: SharedStrings): number {
  const known = strings.get(text)
  if (known !== undefined) return known
  strings.set(text, strings.size)
  return strings.size - 1
}

function linksXml(links: readonly PlacedLink[]): string {
  if (links.length === 0) return ''
  const each = links.map(({ address, link }) =>
    link.kind === 'web'
      ? `<hyperlink ref="${address}" r:id="${relationId(address)}"/>`
      : `<hyperlink ref="${address}" location="${link.sheet}!${link.address}" tooltip="${writtenText(link.tip)}"/>`,
  )
  return `<hyperlinks>${each.join('')}</hyperlinks>`
}
