import { useEffect, useLayoutEffect, useRef } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import { payerOf, payerWords } from '#core/overview/charts/payer.ts'
import { peopleOfRow } from '#core/table/people-once.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { placeBeside } from '#renderer/ui/place-beside.ts'
import { useRowOf } from './chart-rows.ts'
import type { OpenedByMark } from './chart-frame.tsx'
import classes from './charts.module.css'

const mostNamed = 5

/**
 * What a mark is, beside it: its words, its studies by name, and what Enter opens. The mark itself says it aloud. The pointer can go to it, and
 * Escape takes it away wherever the keyboard is (WCAG 2.2, 1.4.13).
 */
export function MarkCard({
  mark,
  at,
  opens,
  onReached,
  onClose,
}: {
  readonly mark: ChartMark
  readonly at: Element
  readonly opens: OpenedByMark
  /** The pointer is on it, and may stay there. */
  onReached(): void
  onClose(): void
}) {
  const card = useRef<HTMLDivElement>(null)
  const rowOf = useRowOf()
  useLayoutEffect(() => {
    const scroller = scrollerOf(card.current)
    const place = () => placeBeside(card.current, at.getBoundingClientRect(), scroller)
    place()
    window.addEventListener('resize', place)
    document.addEventListener('scroll', place, true)
    return () => {
      window.removeEventListener('resize', place)
      document.removeEventListener('scroll', place, true)
    }
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onClose])
  const more = mark.studyIds.length - mostNamed
  return (
    // A press would take the keyboard from its mark.
    <div
      ref={card}
      className={classes.card}
      aria-hidden
      onPointerEnter={onReached}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p className={classes.what}>{mark.label}</p>
      <ul>
        {mark.studyIds.slice(0, mostNamed).map((studyId) => {
          const row = rowOf(studyId)
          const people = row && peopleOfRow(row).people
          return (
            row && (
              <li key={studyId}>
                <b>{row.cells.reference!.text}</b>
                <span>
                  {typeof people === 'number' ? `${formatCount(people, 'person', 'people')}, ` : ''}
                  {payerWords[payerOf(row)]}
                </span>
              </li>
            )
          )
        })}
        {more > 0 && <li>and {formatCount(more, 'more study', 'more studies')}</li>}
      </ul>
      {opens.studyIds.length > 0 && (
        <p className={classes.opens}>
          <KeyHint keyName="Enter" /> opens {opens.words}
        </p>
      )}
    </div>
  )
}

/** What this stands in that scrolls up and down; null where nothing does. */
function scrollerOf(element: Element | null): Element | null {
  for (let around = element?.parentElement; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around
  return null
}
