import { formatCount } from '#core/format-count.ts'
import type { BlockCell, BlockTable } from '#core/report/document/report-document.ts'
import { columnWidths, isSmall, isTall } from './table-layout.ts'
import { inlines, paragraph, run } from './runs.ts'
import type { Writing } from './writing.ts'
import { nothing, oneLine, xml, type Xml } from './xml.ts'

/**
 * A table, in pieces: a head that Word repeats on each page and that readers of the screen know as such, a row a study.
 * A row stays on one page where it is not tall.
 */
export function* evidenceTable(table: BlockTable, width: number, writing: Writing): Generator<Xml> {
  const widths = columnWidths(table, width)
  const style = isSmall(table) ? 'SmallTableText' : 'TableText'
  const name = oneLine(table.label)
  yield xml`<w:tbl><w:tblPr><w:tblStyle w:val="EvidenceTable"/><w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${name}"/><w:tblDescription w:val="${described(table)}"/></w:tblPr><w:tblGrid>${widths.map((one) => xml`<w:gridCol w:w="${one}"/>`)}</w:tblGrid>`
  yield xml`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${table.columns.map(({ label }, index) =>
    tableCell(widths[index]!, [paragraph([run(label, 'Strong')], style, xml`<w:keepNext/>`)]),
  )}</w:tr>`
  for (const row of table.rows) {
    const whole = isTall(row, widths, table) ? nothing : xml`<w:trPr><w:cantSplit/></w:trPr>`
    yield xml`<w:tr>${whole}${row.map((cell, index) =>
      tableCell(widths[index]!, [paragraph(cellWords(cell, index === 0, writing), style)]),
    )}</w:tr>`
  }
  yield xml`</w:tbl>`
}

function tableCell(width: number, paragraphs: readonly Xml[]): Xml {
  return xml`<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`
}

function cellWords({ words, quotes, state }: BlockCell, isName: boolean, writing: Writing): readonly Xml[] {
  const style = isName ? 'Strong' : state === 'suggestion' ? 'Suggestion' : undefined
  const sectionId = isName ? words.find((one) => one.kind === 'section-link')?.sectionId : undefined
  return [
    ...inlines(words, writing, style),
    ...(sectionId === undefined ? [] : writing.citation(sectionId)),
    ...writing.footnotes.references(quotes, writing.nextBookmark),
  ]
}

function described({ columns, rows, isOfStudies }: BlockTable): string {
  const counted = isOfStudies ? `${rows.length} rows, one a study` : formatCount(rows.length, 'row')
  return oneLine(`${counted}. Columns: ${columns.map(({ label }) => label).join(', ')}.`, 1000)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
