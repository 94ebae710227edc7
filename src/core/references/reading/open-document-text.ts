import { SaxesParser } from 'saxes'

/** Elements whose text is no part of what a reader sees: deleted words, notes beside the text, what a field was computed from. */
const unseen: ReadonlySet<string> = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation'])
/** The most cells that one cell may stand for: sheets repeat empty ones to their edge. */
const mostRepeated = 200

/** What an OpenDocument file (ISO/IEC 26300) holds. */
export interface OpenDocument {
  /** Paragraphs, a line each; foot- and endnotes behind them, rows of tables with tabs between their cells. */
  readonly lines: readonly string[]
  /** The sheets of a workbook, empty rows left out; none in a text document. */
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]
}

/** Reads the `content.xml` of an OpenDocument text (.odt) or workbook (.ods). Broken XML is read as far as it goes. */
export function openDocument(xml: string): OpenDocument {
  const lines: string[] = []
  const notes: string[] = []
  const sheets: { readonly name: string; readonly rows: string[][] }[] = []
  const open: string[] = []
  let text = ''
  let noteText: string | null = null
  let hidden = 0
  let isSheet = false
  let row: string[] | null = null
  let cell: string[] | null = null
  let repeated = 1
  const add = (words: string) => {
    if (hidden > 0) return
    if (noteText === null) text += words
    else noteText += words
  }
  const endParagraph = () => {
    if (hidden > 0) return
    if (noteText !== null) return add(' ')
    const words = text.replace(/[ \t]+/gu, (blank) => (blank.includes('\t') && cell === null ? '\t' : ' ')).trim()
    if (cell === null) lines.push(words)
    else cell.push(words)
    text = ''
  }
  const parser = new SaxesParser({ position: false })
  parser.on('error', () => undefined)
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    const given = attributes as Readonly<Record<string, string>>
    if (!isSelfClosing) open.push(name)
    if (unseen.has(name) && !isSelfClosing) hidden += 1
    if (name === 'text:tab') add('\t')
    else if (name === 'text:s' || name === 'text:line-break') add(' ')
    else if (name === 'text:note-body') noteText = ''
    else if (name === 'office:spreadsheet') isSheet = true
    else if (name === 'table:table' && isSheet) sheets.push({ name: given['table:name'] ?? 'Sheet', rows: [] })
    else if (name === 'table:table-row') row = []
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      repeated = Math.min(mostRepeated, Number(given['table:number-columns-repeated'] ?? 1) || 1)
      cell = []
      if (isSelfClosing) closeCell()
    }
  })
  const closeCell = () => {
    const words = (cell ?? []).filter((each) => each !== '').join(' ')
    for (let count = 0; count < repeated; count += 1) row?.push(words)
    cell = null
  }
  parser.on('text', (words) => {
    if (open.some((name) => name === 'text:p' || name === 'text:h')) add(words.replace(/\s+/gu, ' '))
  })
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (isSelfClosing) return
    open.pop()
    if (unseen.has(name) && hidden > 0) hidden -= 1
    if (name === 'text:p' || name === 'text:h') endParagraph()
    else if (name === 'text:note-body') {
      notes.push((noteText ?? '').trim())
      noteText = null
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') closeCell()
    else if (name === 'table:table-row' && row !== null) {
      const cells = row.slice(0, row.findLastIndex((each) => each !== '') + 1)
      row = null
      if (!isSheet) lines.push(cells.join('\t'))
      else if (cells.length > 0) sheets.at(-1)?.rows.push(cells)
    }
  })
  parser.write(xml).close()
  return { lines: isSheet ? [] : [...lines, ...(notes.length > 0 ? ['', ...notes] : [])], sheets }
}
