import { documentOf } from '#core/report/document/document-of.ts'
import type { BlockQuote, ReportSection } from '#core/report/document/report-document.ts'
import type { ExportFormat } from '#core/report/export-format.ts'
import { referenceStyle, styleOf } from '../reference-style.ts'
import { encodedInParts } from '../encoded-in-parts.ts'
import { blockMarkdown, placeWords, quoteLines, type MarkdownStyle } from './blocks.ts'
import { markdownWords } from './markdown-text.ts'

/** The evidence as one text in Markdown (CommonMark with the tables and footnotes of GitHub): every quote of the table a footnote. */
export const markdownExport: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  summary: 'one text with table, studies and footnotes',
  extension: 'md',
  mimeType: 'text/markdown',
  options: [referenceStyle],
  write: (report, options = {}, onProgress) => {
    const { title, sections } = documentOf(report, styleOf(options))
    const quotes = Object.values(report.quoteChecks).reduce((sum, count) => sum + count, 2)
    const count = sections.reduce((sum, { blocks }) => sum + blocks.length + 1, quotes)
    return encodedInParts(markdownPieces(title, sections), count, onProgress)
  },
  preview: (report, options = {}) => {
    const { title, sections } = documentOf(report, styleOf(options))
    return { kind: 'text', text: [...markdownPieces(title, sections)].join('') }
  },
}

const style: MarkdownStyle = {
  quote: (quote) => quoteLines(quote, `— ${placeWords(quote)} (quote ${quote.number})`),
  inTable: (quotes) => quotes.map(({ number }) => `[^${number}]`).join(''),
  section: () => null,
}

function* markdownPieces(title: string, sections: readonly ReportSection[]): Generator<string> {
  yield `# ${markdownWords(title) || 'Evidence'}\n`
  for (const { level, kind, title: heading, blocks } of sections) {
    if (kind !== 'about') yield `\n${'#'.repeat(level + 1)} ${markdownWords(heading) || 'Study'}\n`
    for (const block of blocks) {
      const text = blockMarkdown(block, style)
      if (text !== '') yield `\n${text}\n`
    }
  }
  const quotes = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.table.rows.flatMap((row) => row.flatMap((cell) => cell.quotes)) : [],
    ),
  )
  if (quotes.length > 0) yield '\n'
  for (const quote of quotes) yield footnote(quote)
}

function footnote(quote: BlockQuote): string {
  const note = quote.note === '' ? '' : ` Note: ${markdownWords(quote.note)}`
  return `[^${quote.number}]: “${markdownWords(quote.words)}” — ${placeWords(quote)}.${note}\n`
}
