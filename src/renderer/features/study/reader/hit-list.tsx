import { useEffect, useRef, type KeyboardEvent } from 'react'
import classes from './reader-search.module.css'
import type { PaperSearch } from './use-search.ts'

/** Matches that are listed around the current one: a window of a long list, for nobody reads ten thousand. */
const listedAround = 100

/** The matches with the words around them, a line each: one tab stop, arrows go through it and the pages follow. */
export function HitList({
  search: { hits, current, go },
  pageName,
  onEscape,
}: {
  readonly search: PaperSearch
  pageName(pageIndex: number): string
  onEscape(): void
}) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current, hits])
  const first = Math.max(0, current - listedAround)
  const shown = hits.slice(first, current + listedAround + 1)
  const left = hits.length - first - shown.length
  const onKey = (event: KeyboardEvent) => {
    const to = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: hits.length - 1 }[event.key]
    if (to !== undefined) go(Math.max(0, Math.min(hits.length - 1, to)))
    else if (event.key === 'Escape') onEscape()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={list}
      className={classes.list}
      role="listbox"
      tabIndex={0}
      aria-label="Matches"
      aria-activedescendant={current >= 0 ? `hit-${current}` : undefined}
      onKeyDown={onKey}
    >
      {first > 0 && <p className={classes.more}>{first.toLocaleString('en-GB')} before these</p>}
      {shown.map((hit, at) => {
        const index = first + at
        return (
          <div
            key={index}
            id={`hit-${index}`}
            role="option"
            aria-selected={index === current}
            className={classes.hit}
            onClick={() => go(index)}
          >
            <span className={classes.page}>{pageName(hit.span.start.pageIndex)}</span>
            <bdi className={classes.line}>
              {hit.before}
              <b>{hit.words}</b>
              {hit.after}
            </bdi>
          </div>
        )
      })}
      {left > 0 && <p className={classes.more}>{left.toLocaleString('en-GB')} more</p>}
    </div>
  )
}
