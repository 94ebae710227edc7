import {
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react'

import { screenPaint } from '#charts/chart-paint.ts'
import { formatCount } from '#core/format-count.ts'
import type { ChartMark } from '#core/overview/charts/chart.ts'
import { useOpenRows } from '../rows-button.tsx'
import type { ChartFrameProps, OpenedByMark } from './chart-frame.tsx'
import { MarkCard } from './mark-card.tsx'
import { nextMark, type Way } from './next-mark.ts'
import classes from './charts.module.css'

// Where the writer was in each chart, so that the way back from its rows ends there.
const lastMarks = new Map<string, string>()
// What is below a picture that is not drawn yet stands where it stood.
const lastHeights = new Map<string, number>()

/** How far below what is seen a picture is drawn, so that it is there when it is scrolled to. */
const nearly = '150px'
/** Of a picture that was never drawn. */
const usualHeight = 640

const ways: Readonly<Record<string, Way>> = {
  ArrowRight: 'right',
  ArrowLeft: 'left',
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
}

/** How long, in milliseconds, a card waits for the pointer, which may cross other marks on its way to it. */
const restsAfter = 150

/** A chart's picture with its marks as places for keyboard and pointer, and a card that says what the mark is. */
export function ChartStage({ id, picture, opens = asItIs }: ChartFrameProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const isNear = useIsNear(box)
  const openRows = useOpenRows()
  const [shown, setShown] = useState<{ readonly key: string; readonly element: Element } | null>(null)
  const all = () => [...(box.current?.querySelectorAll<SVGGElement>('[data-mark]') ?? [])]
  // Which marks there are is the picture's to say: with little room several studies are one.
  const { drawn, marks } = useMemo(() => {
    const marks = new Map<string, ChartMark>()
    const wrapMark = (mark: ChartMark, shape: ReactElement) => {
      marks.set(mark.key, mark)
      return markPlace(mark, shape)
    }
    return { drawn: width === null || !isNear ? null : picture({ width, paint: screenPaint, wrapMark }), marks }
  }, [picture, width, isNear])
  // One mark is the stop of Tab. Done by hand: drawing the whole picture for each key would take too long.
  const stopAt = (mark: SVGGElement | undefined) => {
    for (const each of all()) each.setAttribute('tabindex', each === mark ? '0' : '-1')
  }
  useLayoutEffect(() => {
    const here = all()
    stopAt(here.find(({ dataset }) => dataset.mark === lastMarks.get(id)) ?? here[0])
    setShown(null)
  }, [drawn, id])
  useLayoutEffect(() => {
    const element = box.current!
    return () => {
      if (drawn) lastHeights.set(id, element.clientHeight)
    }
  }, [drawn, id])
  const markOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<SVGGElement>('[data-mark]') : null
  const show = (element: SVGGElement | null) =>
    setShown((now) => (now?.element === element ? now : element && { key: element.dataset.mark!, element }))
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const stayHere = () => clearTimeout(resting.current)
  const point = (element: SVGGElement | null) => {
    stayHere()
    if (!element || element === shown?.element) return
    if (shown) resting.current = setTimeout(() => show(element), restsAfter)
    else show(element)
  }
  const open = (element: SVGGElement | null) => {
    const mark = element && marks.get(element.dataset.mark!)
    if (!mark) return
    lastMarks.set(id, mark.key)
    const { name, studyIds } = opens(mark)
    if (studyIds.length > 0) openRows(name, studyIds)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const here = markOf(event.target)
    if (!here || event.ctrlKey || event.metaKey || event.altKey) return
    const way = ways[event.key]
    if (way) nextMark(all(), here, way)?.focus()
    else if (event.key === 'Enter' || event.key === ' ') open(here)
    else if (event.key === 'Escape' && shown) setShown(null)
    else return
    event.preventDefault()
  }
  const mark = shown && marks.get(shown.key)
  return (
    <div
      className={classes.stage}
      onPointerLeave={() => {
        stayHere()
        show(markOf(document.activeElement))
      }}
      onBlur={() => setShown(null)}
    >
      <div
        ref={box}
        className={classes.scroll}
        style={drawn ? undefined : { minHeight: lastHeights.get(id) ?? usualHeight }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const here = markOf(event.target)
          if (!here) return
          lastMarks.set(id, here.dataset.mark!)
          stopAt(here)
          show(here)
        }}
        onPointerOver={(event) => point(markOf(event.target))}
        onClick={(event) => open(markOf(event.target))}
      >
        {drawn}
      </div>
      {mark && (
        <MarkCard
          mark={mark}
          at={shown.element}
          opens={opens(mark)}
          onReached={stayHere}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  )
}

function asItIs({ label, studyIds }: ChartMark): OpenedByMark {
  const words = studyIds.length === 1 ? 'the row' : formatCount(studyIds.length, 'row')
  return { name: label, studyIds, words }
}

function markPlace(mark: ChartMark, shape: ReactElement): ReactElement {
  return (
    <g key={mark.key} data-mark={mark.key} role="button" aria-label={mark.label} tabIndex={-1} className={classes.mark}>
      {shape}
    </g>
  )
}

/** The room for a picture, in whole pixels; null before it is known. */
function useWidth(box: React.RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  // Asked before anything is painted: an observer answers two frames later.
  useLayoutEffect(() => setWidth(Math.floor(box.current!.clientWidth)), [box])
  useEffect(() => {
    if (!box.current) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry!.contentRect.width)))
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return width
}

/** Whether a picture is nearly in sight, or was: a large one far below would keep the first waiting. */
function useIsNear(box: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useLayoutEffect(() => {
    if (box.current!.getBoundingClientRect().top < window.innerHeight) setNear(true)
  }, [box])
  useEffect(() => {
    if (!box.current) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry!.isIntersecting) return
        observer.disconnect()
        // Thousands of marks are drawn beside the keys that are pressed meanwhile.
        startTransition(() => setNear(true))
      },
      // The compiler's list of the Web platform does not have it yet.
      { scrollMargin: nearly } as IntersectionObserverInit,
    )
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return isNear
}
