import type {
  Block,
  BlockQuote,
  Inlines,
  ReportDocument,
  ReportSection,
} from '#core/report/document/report-document.ts'
import { quoteCheckWords } from '#core/report/report-words.ts'
import classes from './preview-document.module.css'

/** Blocks that are drawn: more than a page, so that it can be scrolled a little. */
const mostBlocks = 80
const mostItems = 30

/** The beginning of a document. Its links are drawn, and lead nowhere. */
export function PreviewDocument({ document: { title, sections } }: { readonly document: ReportDocument }) {
  return (
    <div className={classes.document}>
      <p className={classes.title}>
        <bdi>{title}</bdi>
      </p>
      {beginning(sections).map(({ id, level, title: heading, blocks }) => (
        <div key={id}>
          <p className={classes.heading} data-level={level}>
            <bdi>{heading}</bdi>
          </p>
          {blocks.map((block, index) => (
            <PreviewBlock key={index} block={block} />
          ))}
        </div>
      ))}
    </div>
  )
}

/** The first sections, with `mostBlocks` blocks and headings together. */
function beginning(sections: readonly ReportSection[]): readonly ReportSection[] {
  const shown: ReportSection[] = []
  let left = mostBlocks
  for (const section of sections) {
    if (left <= 0) break
    shown.push({ ...section, blocks: section.blocks.slice(0, left) })
    left -= section.blocks.length + 1
  }
  return shown
}

function PreviewBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words words={block.words} />
        </p>
      )
    case 'heading':
      return (
        <p className={classes.heading} data-level={2}>
          {block.text}
        </p>
      )
    case 'list':
    case 'references': {
      const items = block.items.slice(0, mostItems).map((words, index) => (
        <li key={index}>
          <Words words={words} />
        </li>
      ))
      return block.kind === 'references' && block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'figures':
      return (
        <p>
          {block.figures.map(({ number, label }) => (
            <span key={label} className={classes.figure}>
              <strong>{number}</strong> {label}
            </span>
          ))}
        </p>
      )
    case 'table':
      return (
        <table aria-label={block.table.label}>
          <thead>
            <tr>
              {block.table.columns.map(({ label }, index) => (
                <th key={index} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.table.rows.map((row, line) => (
              <tr key={line}>
                {row.map(({ words, state }, index) => (
                  <td key={index} data-state={state}>
                    <Words words={words} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'chart': {
      const { words, svg } = block.chart
      return <img alt={words.title} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
    }
    case 'answer':
      return (
        <div className={classes.answer}>
          <p>
            <strong>{block.label}:</strong> <Words words={block.words} />
          </p>
          {block.quotes.map((quote) => (
            <Quoted key={quote.number} quote={quote} />
          ))}
        </div>
      )
    case 'outcome':
      return (
        <div className={classes.answer}>
          <p>
            <strong>
              <bdi>{block.label}</bdi>:
            </strong>{' '}
            <Words words={block.lines[0] ?? []} />
          </p>
          {block.lines.slice(1).map((line, index) => (
            <p key={index}>
              <Words words={line} />
            </p>
          ))}
          {block.quotes.map((quote) => (
            <Quoted key={quote.number} quote={quote} />
          ))}
        </div>
      )
  }
}

function Quoted({ quote: { number, words, place, check, note } }: { readonly quote: BlockQuote }) {
  return (
    <blockquote>
      <bdi>“{words}”</bdi>{' '}
      <small>
        {number} · <bdi>{place}</bdi> · {quoteCheckWords[check]}
        {note && (
          <>
            {' '}
            · note: <bdi>{note}</bdi>
          </>
        )}
      </small>
    </blockquote>
  )
}

function Words({ words }: { readonly words: Inlines }) {
  return words.map((part, index) => (
    <bdi key={index} className={classes.inline} data-kind={part.kind}>
      {part.text}
    </bdi>
  ))
}
