import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import type { ColumnPlace } from './grid-row.tsx'

type HeadRow = 'heading' | 'filter'
/** Which control of a cell: the first or last one, or the one beside another. */
interface Goal {
  readonly row: HeadRow
  readonly column: number
  readonly at: 'first' | 'last'
}

/**
 * The keyboard in headings and filters (ARIA practice for grids): each row is one tab stop, arrow keys go from control to control, over
 * columns that are out of sight too. `reveal` keeps a column drawn, and scrolls to it.
 */
export function useHeadKeys(
  head: RefObject<HTMLDivElement | null>,
  places: readonly ColumnPlace[],
  count: number,
  reveal: (column: number, scroll: boolean) => void,
) {
  const [stop, setStop] = useState(0)
  const goal = useRef<Goal | null>(null)
  const tryFocus = () => {
    if (!goal.current) return
    const { row, column, at } = goal.current
    const controls = controlsOf(head.current?.querySelector(`[data-${row}="${column}"]`))
    const control = at === 'first' ? controls[0] : controls.at(-1)
    if (!control) return
    goal.current = null
    control.focus()
  }
  useLayoutEffect(tryFocus)
  const go = (row: HeadRow, column: number, at: Goal['at'] = 'first') => {
    if (column < 0 || column >= count) return
    goal.current = { row, column, at }
    const isDrawn = places.some(({ index }) => index === column)
    reveal(column, !isDrawn)
    setStop(column)
    // What is drawn the browser itself brings into sight.
    tryFocus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return
    const target = event.target
    const cell = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-heading], [data-filter]') : null
    if (!cell || !(target instanceof HTMLElement)) return
    const row: HeadRow = cell.dataset.heading === undefined ? 'filter' : 'heading'
    const column = Number(cell.dataset[row])
    const step = ({ ArrowRight: 1, ArrowLeft: -1 } as const)[event.key]
    const isText = target instanceof HTMLInputElement
    if (isText && !leavesText(target, event.key)) return
    if (step) {
      const controls = controlsOf(cell)
      const beside = controls[controls.indexOf(target) + step]
      if (beside) beside.focus()
      else go(row, column + step, step > 0 ? 'first' : 'last')
    } else if (event.key === 'Home' || event.key === 'End') go(row, event.key === 'Home' ? 0 : count - 1)
    else if (event.key === 'ArrowDown' && row === 'heading') go('filter', column)
    else if (event.key === 'ArrowUp' && row === 'filter') go('heading', column)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onFocus = ({ target }: FocusEvent) => {
    const cell = target.closest<HTMLElement>('[data-heading], [data-filter]')
    if (!cell) return
    const column = Number(cell.dataset.heading ?? cell.dataset.filter)
    setStop(column)
    reveal(column, false)
  }
  const drawn = places.some(({ index }) => index === stop) ? stop : 0
  return { stop: drawn, onKeyDown, onFocus }
}

function controlsOf(cell: Element | null | undefined): readonly HTMLElement[] {
  return [...(cell?.querySelectorAll<HTMLElement>('button:not(:disabled), input') ?? [])]
}

/** True where an arrow goes out of a text: at its end, or up and down. */
function leavesText({ value, selectionStart, selectionEnd }: HTMLInputElement, key: string): boolean {
  if (key === 'ArrowRight') return selectionStart === value.length && selectionEnd === value.length
  if (key === 'ArrowLeft') return selectionStart === 0 && selectionEnd === 0
  return key === 'ArrowUp'
}
