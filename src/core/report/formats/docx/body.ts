import type { ReportDocument, ReportSection } from '#core/report/document/report-document.ts'
import { blockXml } from './blocks.ts'
import { bookmarked, bookmarkName, paragraph, run } from './runs.ts'
import { tableMargin, tableWidth, type Paper } from './table-layout.ts'
import type { Writing } from './writing.ts'
import { nothing, xml, type Xml } from './xml.ts'

/** At each side of a page that stands upright, in twips: 2 cm. */
const margin = 1134

/** The part `word/document.xml`, in pieces: pages upright, but for those of the evidence table. */
export function* body(document: ReportDocument, paper: Paper, writing: Writing): Generator<Xml> {
  const room = { text: paper.width - 2 * margin, table: tableWidth(paper) }
  yield xml`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>`
  yield paragraph([run(document.title)], 'Title')
  let studies = 0
  for (const [index, section] of document.sections.entries()) {
    const isTurned = section.kind === 'table'
    if (isTurned && index > 0) yield endOfPages(upright(paper))
    if (section.kind === 'study') studies += 1
    const isOnNewPage = section.kind === 'study' ? studies > 1 : section.kind === 'references' && studies > 0
    yield heading(section, isOnNewPage, writing)
    if (section.kind === 'studies' && document.sections[index + 1]?.kind !== 'study')
      yield paragraph([run('No studies.')])
    for (const block of section.blocks) {
      // The one table of a section is called as the section is.
      if (block.kind === 'table' && block.table.label !== section.title)
        yield paragraph([run(block.table.label)], 'Caption')
      yield* blockXml(block, room, writing)
    }
    if (isTurned) yield endOfPages(turned(paper))
  }
  yield xml`${upright(paper)}</w:body></w:document>`
}

function heading({ id, level, title }: ReportSection, isOnNewPage: boolean, writing: Writing): Xml {
  return paragraph(
    [bookmarked(bookmarkName(id), writing.nextBookmark(), [run(title)]), ...writing.citation(id)],
    level === 1 ? 'Heading1' : 'Heading2',
    isOnNewPage ? xml`<w:pageBreakBefore/>` : nothing,
  )
}

/** The last paragraph of some pages holds how they are; it is as low as can be, so that it needs no page of its own. */
function endOfPages(section: Xml): Xml {
  return xml`<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${section}</w:pPr></w:p>`
}

const footer = xml`<w:footerReference w:type="default" r:id="footer"/>`

function upright({ width, height }: Paper): Xml {
  return xml`<w:sectPr>${footer}<w:pgSz w:w="${width}" w:h="${height}"/>${margins(margin)}</w:sectPr>`
}

function turned({ width, height }: Paper): Xml {
  return xml`<w:sectPr>${footer}<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>${margins(tableMargin)}</w:sectPr>`
}

function margins(all: number): Xml {
  return xml`<w:pgMar w:top="${all}" w:right="${all}" w:bottom="${all}" w:left="${all}" w:header="454" w:footer="454" w:gutter="0"/>`
}
