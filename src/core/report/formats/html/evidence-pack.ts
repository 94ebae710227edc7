import type { EvidenceReport } from '#core/report/evidence-report.ts'
import type { ExportFormat } from '#core/report/export-format.ts'
import { documentOf } from '#core/report/document/document-of.ts'
import type { Block, ReportDocument, ReportSection } from '#core/report/document/report-document.ts'
import { chartsOption } from '../charts-option.ts'
import { picturesOption } from '../pictures-option.ts'
import { referenceStyle, styleOf } from '../reference-style.ts'
import { encodedInParts } from '../encoded-in-parts.ts'
import { answerMarkup, blockMarkup, outcomeMarkup, tableEnd, tableRow, tableStart } from './blocks.ts'
import { markup, type Html } from './markup.ts'
import { pageHead } from './page-head.ts'
import { packStyle, packStyleHash } from './pack-style.ts'

/**
 * The evidence as one page for who never opens the app: no script, nothing asked of any server, its own small style for light, dark, narrow
 * screens and paper. The policy in its head holds a browser to that.
 */
export const htmlExport: ExportFormat = {
  id: 'html',
  label: 'HTML evidence pack',
  summary: 'one page to read, print and send; opens in any browser',
  extension: 'html',
  mimeType: 'text/html',
  options: [referenceStyle, picturesOption, chartsOption],
  write: (report, options = {}, onProgress) => {
    const document = documentOf(report, styleOf(options))
    // A heading, an end and the marks of a list for each section; a row for each study.
    const count = document.sections.reduce((sum, { blocks }) => sum + blocks.length + 4, report.studies.length + 8)
    return encodedInParts(packMarkup(document, report), count, onProgress)
  },
  preview: (report, options = {}) => ({ kind: 'document', document: documentOf(report, styleOf(options)) }),
}

/** The page a piece at a time. */
function* packMarkup({ title, sections }: ReportDocument, { about }: EvidenceReport): Generator<string> {
  yield pageHead({
    title: `Evidence pack: ${title}`,
    madeBy: about.madeBy,
    style: packStyle,
    styleHash: packStyleHash,
  })
  yield String(contents(sections))
  yield '<main>\n'
  for (const [index, section] of sections.entries()) {
    yield String(section.kind === 'about' ? opening(title, section) : heading(section))
    yield* bodyOf(section)
    if (section.kind === 'about') yield '</header>\n'
    else if (section.kind !== 'studies') yield '</section>\n'
    // The studies stand in the section of all of them.
    const endsStudies = section.kind === 'study' || section.kind === 'studies'
    if (endsStudies && sections[index + 1]?.kind !== 'study') yield '</section>\n'
  }
  yield '</main>\n</body>\n</html>\n'
}

/** The contents, with how much stands under each. A narrow screen folds them: that needs no script. */
function contents(sections: readonly ReportSection[]): Html {
  const items = sections
    .filter(({ level, kind }) => level === 1 && kind !== 'about')
    .map((section) => markup`<li><a href="#${section.id}">${section.title}</a>${countOf(section, sections)}</li>\n`)
  const list = markup`<ul>\n${items}</ul>\n<p>One file. No script, no requests.</p>\n`
  return markup`<nav aria-label="Contents">\n<details>\n<summary>Contents</summary>\n${list}</details>\n</nav>\n`
}

function countOf(section: ReportSection, sections: readonly ReportSection[]): Html | null {
  const count =
    section.kind === 'studies'
      ? sections.filter(({ kind }) => kind === 'study').length
      : section.kind === 'still-open' || section.kind === 'references'
        ? section.blocks.reduce((sum, block) => sum + ('items' in block ? block.items.length : 0), 0)
        : null
  return count === null ? null : markup` <span>${count.toLocaleString('en-GB')}</span>`
}

function opening(title: string, { id }: ReportSection): Html {
  return markup`<header id="${id}">\n<p class="kind">Evidence pack</p>\n<h1>${title}</h1>\n`
}

function heading({ id, kind, title, level }: ReportSection): Html {
  const words = level === 1 ? markup`<h2 id="${id}-title">${title}</h2>` : markup`<h3 id="${id}-title">${title}</h3>`
  return markup`<section id="${id}" class="${kind}" aria-labelledby="${id}-title">\n${words}\n`
}

/** The blocks of a section: a table row by row, a study's answers as one list, its outcomes as another. */
function* bodyOf({ blocks }: ReportSection): Generator<string> {
  let inAnswers = false
  for (const block of blocks) {
    const isAnswer = block.kind === 'answer' || block.kind === 'outcome'
    if (isAnswer !== inAnswers) {
      inAnswers = !inAnswers
      yield inAnswers ? '<dl>\n' : '</dl>\n'
    }
    if (block.kind === 'table') yield* tableMarkup(block)
    else if (block.kind === 'outcome') yield String(outcomeMarkup(block))
    else yield String(block.kind === 'answer' ? answerMarkup(block) : blockMarkup(block))
  }
  if (inAnswers) yield '</dl>\n'
}

function* tableMarkup({ table }: Extract<Block, { readonly kind: 'table' }>): Generator<string> {
  // It scrolls within itself: whoever has no mouse must be able to stand on it.
  yield String(markup`<div class="scrolls" role="region" aria-label="${table.label}, scrolls" tabindex="0">\n`)
  yield String(tableStart(table))
  for (const row of table.rows) yield String(tableRow(row, table))
  yield `${String(tableEnd)}</div>\n`
}
