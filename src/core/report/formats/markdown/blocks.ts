import { quoteCheckWords, resultsTitle } from '#core/report/report-words.ts'
import {
  tableOfChart,
  type Block,
  type BlockQuote,
  type BlockTable,
  type Inline,
  type Inlines,
} from '#core/report/document/report-document.ts'
import type { AnswerState } from '#core/report/evidence-report.ts'
import { markdownLines, markdownTarget, markdownWords } from './markdown-text.ts'

/** What differs between the one file and the notes of a folder. */
export interface MarkdownStyle {
  /** The lines of a quote below an answer of that label, without the mark of a quotation. */
  readonly quote: (quote: BlockQuote, label: string) => readonly string[]
  /** What stands behind an answer in the table for its quotes. */
  readonly inTable: (quotes: readonly BlockQuote[]) => string
  /** The address of a section; null where it is plain words. */
  readonly section: (sectionId: string) => string | null
}

/** A block as Markdown, without an empty line at its end. */
export function blockMarkdown(block: Block, style: MarkdownStyle): string {
  switch (block.kind) {
    case 'paragraph':
      return inlines(block.words, style, 'line')
    case 'heading':
      return `#### ${markdownWords(block.text)}`
    case 'list':
      return block.items.map((item) => `- ${inlines(item, style, 'line')}`).join('\n')
    case 'references':
      return block.items
        .map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${inlines(item, style, 'line')}`)
        .join('\n')
    case 'figures':
      return block.figures.map(({ number, label }) => `- **${number}** ${markdownWords(label)}`).join('\n')
    case 'table':
      return tableMarkdown(block.table, style)
    case 'chart':
      return `**${markdownWords(block.chart.words.title)}**\n\n${tableMarkdown(tableOfChart(block.chart), style)}`
    case 'answer': {
      const answer =
        `**${markdownWords(block.label) || 'Answer'}:** ${stateMarked(inlines(block.words, style), block.state)}`.trimEnd()
      return [answer, ...quotations(block.quotes, block.label, style)].join('\n\n')
    }
    case 'outcome': {
      const [first = [], ...others] = block.lines
      const said = `**${markdownWords(block.label) || 'Outcome'}:** ${inlines(first, style)}`.trimEnd()
      const more = others.map((line) => inlines(line, style, 'line'))
      return [said, ...more, ...quotations(block.quotes, resultsTitle, style)].join('\n\n')
    }
  }
}

function quotations(quotes: readonly BlockQuote[], label: string, style: MarkdownStyle): readonly string[] {
  return quotes.map((quote) =>
    style
      .quote(quote, label)
      .map((line) => (line === '' ? '>' : `> ${line}`))
      .join('\n'),
  )
}

/** The words of a quote, then "Note: ..." where there is one: lines. */
export function quoteLines({ words, note }: BlockQuote, place: string): readonly string[] {
  const quoted = markdownLines(`“${words}”`)
  const notes = note === '' ? [] : ['', ...markdownLines(`Note: ${note}`)]
  return [...quoted, '', place, ...notes]
}

/** "p. 3, trial.pdf, found word for word" */
export function placeWords({ place, check }: BlockQuote): string {
  return `${markdownWords(place)}, ${quoteCheckWords[check]}`
}

function tableMarkdown({ columns, rows }: BlockTable, style: MarkdownStyle): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ label }) => markdownWords(label))),
    line(columns.map(() => '---')),
    ...rows.map((row) =>
      line(row.map(({ words, state, quotes }) => stateMarked(inlines(words, style), state) + style.inTable(quotes))),
    ),
  ].join('\n')
}

/** What is no value is told by more than its words. */
function stateMarked(words: string, state: AnswerState | null): string {
  return state === null || state === 'confirmed' || state === 'suggestion' || words === '' ? words : `*${words}*`
}

function inlines(words: Inlines, style: MarkdownStyle, place: 'line' | 'inside' = 'inside'): string {
  let text = ''
  for (const part of words) text += inline(part, style, text === '' ? place : 'inside')
  return text.trim()
}

function inline(part: Inline, style: MarkdownStyle, place: 'line' | 'inside'): string {
  const words = spaced(part.text, markdownWords(part.text, place))
  const target =
    part.kind === 'link'
      ? markdownTarget(part.url)
      : part.kind === 'section-link'
        ? style.section(part.sectionId)
        : null
  if (target !== null) return `[${words}](${target})`
  const mark = part.kind === 'strong' ? '**' : part.kind === 'emphasis' ? '*' : ''
  return mark !== '' && words.trim() !== '' ? `${mark}${words.trim()}${mark}` : words
}

/** One blank at the ends stays where there was one: the next words begin behind it. */
function spaced(text: string, words: string): string {
  return `${/^\s/u.test(text) ? ' ' : ''}${words}${/\s$/u.test(text) ? ' ' : ''}`
}
