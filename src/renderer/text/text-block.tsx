import { createElement, memo, type ReactNode } from 'react'
import { clockTime } from '#core/model/quote.ts'
import type { TextBlock } from '#core/sources/written-text.ts'
import type { TextHighlight } from './text-highlight.ts'
import { segmentsOf, type TextSegment } from './text-segments.ts'
import classes from './text-view.module.css'

/** One block of a text with its highlights; drawn again only where one of them changed. */
export const TextBlockView = memo(
  function TextBlockView({
    block,
    index,
    highlights,
    speaker,
    gutter,
  }: {
    readonly block: TextBlock
    readonly index: number
    readonly highlights: readonly TextHighlight[]
    /** Shown over the block where it is another than that of the block before. */
    readonly speaker: string | undefined
    readonly gutter: ReactNode
  }) {
    const words = segmentsOf(block, index, highlights).map((segment) => (
      <Segment key={segment.start} segment={segment} />
    ))
    return (
      <div className={classes.row} data-kind={block.kind} data-level={block.level}>
        <div className={classes.gutter} data-aside>
          {placeOf(block) && <span className={classes.number}>{placeOf(block)}</span>}
          {gutter}
        </div>
        <div className={classes.column}>
          {speaker && <p className={classes.speaker}>{speaker}</p>}
          <div className={classes.words}>
            {block.listNumber && (
              <span className={classes.listNumber} data-aside>
                {block.listNumber}
              </span>
            )}
            {createElement(elementOf(block), { className: classes.text, 'data-block': index, dir: 'auto' }, words)}
          </div>
        </div>
      </div>
    )
  },
  (a, b) =>
    a.block === b.block &&
    a.index === b.index &&
    a.speaker === b.speaker &&
    a.gutter === b.gutter &&
    a.highlights.length === b.highlights.length &&
    a.highlights.every((highlight, at) => highlight === b.highlights[at]),
)

/** Where a block stands: its page, its time, or its number among the paragraphs. */
function placeOf({ page, startsAt, paragraph }: TextBlock): string | null {
  if (page !== undefined) return `p. ${page}`
  if (startsAt !== undefined) return clockTime(startsAt)
  return paragraph === null ? null : `¶ ${paragraph}`
}

function elementOf({ kind, level = 1 }: TextBlock): 'p' | 'blockquote' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  if (kind === 'quotation') return 'blockquote'
  // The screen's own name is its first heading.
  return kind === 'heading' ? (`h${Math.min(6, level + 1)}` as 'h2') : 'p'
}

function Segment({ segment }: { readonly segment: TextSegment }) {
  const { text, mark, highlights, ending, notes } = segment
  const styled = mark.href ? (
    <span className={classes.link} title={mark.href}>
      {text}
    </span>
  ) : (
    text
  )
  const look = mark.bold ? (
    <strong>{mark.italic ? <em>{styled}</em> : styled}</strong>
  ) : mark.italic ? (
    <em>{styled}</em>
  ) : (
    styled
  )
  return (
    <>
      {highlights.reduce<ReactNode>(
        (inner, { id, look: name }) => (
          <span data-highlight={id} data-look={name}>
            {inner}
          </span>
        ),
        look,
      )}
      {notes.map((note) => (
        <sup key={note} className={classes.note} data-aside>
          {note}
        </sup>
      ))}
      {ending.map(
        ({ id, badge }) =>
          badge !== undefined && (
            <span key={id} className={classes.badge} data-aside data-badge={id}>
              {badge}
            </span>
          ),
      )}
    </>
  )
}
