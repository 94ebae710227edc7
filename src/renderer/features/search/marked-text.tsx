import type { TextRange } from '#core/paper/text/paper-text.ts'
import classes from './search-page.module.css'

/** A text with what was sought marked; the hit of the number `current` more than the others. */
export function MarkedText({
  text,
  ranges,
  current,
}: {
  readonly text: string
  readonly ranges: readonly TextRange[]
  readonly current: number
}) {
  const parts = ranges.map((range, index) => {
    const from = ranges[index - 1]?.end ?? 0
    return (
      <span key={range.start}>
        {text.slice(from, range.start)}
        <mark className={classes.hit} data-current={index === current || undefined}>
          {text.slice(range.start, range.end)}
        </mark>
      </span>
    )
  })
  return (
    <>
      {parts}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
