import { documentOf } from '#core/report/document/document-of.ts'
import { studySectionId, type ReportDocument } from '#core/report/document/report-document.ts'
import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { ExportFormat, ExportOptions } from '#core/report/export-format.ts'
import { chartsOption } from '../charts-option.ts'
import { picturesOption } from '../pictures-option.ts'
import { referenceStyle, styleOf } from '../reference-style.ts'
import { body } from './body.ts'
import {
  appProperties,
  contentTypes,
  coreProperties,
  customProperties,
  footer,
  numbering,
  packageRelations,
  settings,
} from './fixed-parts.ts'
import { Footnotes } from './footnotes.ts'
import { styles } from './styles.ts'
import { papers, withTablesThatFit, type Paper } from './table-layout.ts'
import { Relations, type Writing } from './writing.ts'
import { xml, type Xml } from './xml.ts'
import { zipParts, type Part } from './zip-parts.ts'
import { zoteroBibliography, zoteroCitation, zoteroProperties } from './zotero-fields.ts'

/**
 * A Word document (WordprocessingML, ECMA-376 part 1, transitional): the evidence table on turned pages with its quotes as footnotes, a page
 * a study, references. It is written as text, part by part, and packed as it is made: a long one never stands in memory. The same report
 * gives the same bytes. Options: `paper` ("a4" or "letter"), `style` (of
 * `citationStyles`), `zotero` (false), `pictures` (false), `charts` (true).
 */
export const docxExport: ExportFormat = {
  id: 'docx',
  label: 'Word',
  summary: 'quotes as footnotes, a page a study',
  extension: 'docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  options: [
    {
      id: 'paper',
      label: 'Paper',
      kind: 'choice',
      choices: [
        { value: 'a4', label: 'A4' },
        { value: 'letter', label: 'Letter' },
      ],
      default: 'a4',
    },
    referenceStyle,
    { id: 'zotero', label: 'References as live Zotero fields', kind: 'switch', default: false },
    picturesOption,
    chartsOption,
  ],
  write: (report, options = {}, onProgress) => zipParts(partsOf(report, options, onProgress)),
  preview: (report, options = {}) => ({ kind: 'document', document: documentToPrint(report, options) }),
}

function paperOf(options: ExportOptions): Paper {
  return options['paper'] === 'letter' ? papers.letter : papers.a4
}

/** Live fields are Zotero's to print; until it does, in the style that they name. */
function documentToPrint(report: EvidenceReport, options: ExportOptions): ReportDocument {
  const style = options['zotero'] === true ? 'vancouver' : styleOf(options)
  return withTablesThatFit(documentOf(report, style), paperOf(options))
}

function* partsOf(
  report: EvidenceReport,
  options: ExportOptions,
  onProgress: ((done: number) => void) | undefined,
): Generator<Part> {
  const isLive = options['zotero'] === true
  const paper = paperOf(options)
  const document = documentToPrint(report, options)
  const [footnotes, relations] = [new Footnotes(document), new Relations()]
  const part = (name: string, ...content: readonly Xml[]): Part => ({ name, content })
  yield part('[Content_Types].xml', contentTypes(isLive))
  yield part('_rels/.rels', packageRelations(isLive))
  yield part('docProps/core.xml', coreProperties(report.about))
  yield part('docProps/app.xml', appProperties)
  if (isLive) yield part('docProps/custom.xml', customProperties(zoteroProperties()))
  yield part('word/styles.xml', styles)
  yield part('word/numbering.xml', numbering)
  yield part('word/settings.xml', settings)
  yield part('word/footer.xml', footer(report.about))
  const pieces = body(document, paper, writingOf(report, footnotes, relations, isLive))
  yield { name: 'word/document.xml', content: counted(pieces, piecesIn(document), onProgress) }
  yield { name: 'word/footnotes.xml', content: footnotes.part() }
  yield part('word/_rels/document.xml.rels', relations.part())
  for (const { name, bytes } of relations.pictures) yield { name: `word/${name}`, content: bytes }
}

function writingOf(report: EvidenceReport, footnotes: Footnotes, relations: Relations, isLive: boolean): Writing {
  let bookmarks = 0
  let citations = 0
  const numbers = new Map(report.studies.map((_, index) => [studySectionId(index), index + 1]))
  return {
    footnotes,
    nextBookmark: () => (bookmarks += 1),
    relationOf: (url) => relations.relationOf(url),
    pictureOf: (picture) => relations.pictureOf(picture),
    bibliographyCode: isLive ? zoteroBibliography : null,
    citation: (sectionId) => {
      const number = numbers.get(sectionId)
      if (!isLive || number === undefined) return []
      citations += 1
      const citationId = `ed${String(citations).padStart(6, '0')}`
      return [
        xml`<w:r><w:t xml:space="preserve"> </w:t></w:r>`,
        zoteroCitation(report.studies[number - 1]!.study, number, citationId),
      ]
    },
  }
}

/** About how many pieces the document has: rows of tables, answers, items of lists. */
function piecesIn({ sections }: ReportDocument): number {
  return sections.reduce(
    (sum, { blocks }) =>
      blocks.reduce((all, block) => {
        if (block.kind === 'table') return all + block.table.rows.length
        if (block.kind === 'answer' || block.kind === 'outcome') return all + 1 + 2 * block.quotes.length
        return all + (block.kind === 'list' || block.kind === 'references' ? block.items.length : 1)
      }, sum + 1),
    1,
  )
}

/** The pieces, and word of each hundredth of them. */
function* counted(
  pieces: Iterable<Xml>,
  all: number,
  onProgress: ((done: number) => void) | undefined,
): Generator<Xml> {
  let [count, told] = [0, 0]
  for (const piece of pieces) {
    yield piece
    count += 1
    if (count - told < all / 100) continue
    told = count
    onProgress?.(Math.min(1, count / all))
  }
}
