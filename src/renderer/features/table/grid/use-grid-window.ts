import { useVirtualizer, type Range } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import type { TableLine } from '#core/table/shown-table.ts'
import { densityLines, type Density } from '../density.ts'
import type { CellPlace } from './grid-cursor.ts'
import type { ColumnPlace } from './grid-row.tsx'

/** Heights of what sticks, in CSS pixels: headings with filters above, totals below (evidence-grid.module.css). */
export const headHeight = 68
export const totalsHeight = 48
const groupHeight = 32

/** A row's own height; while it is not laid out yet the one that its words ask for, because reading it then would lay out the whole table at once. */
function heightOf(element: HTMLElement, entry: ResizeObserverEntry | undefined): number {
  const [box] = entry?.borderBoxSize ?? []
  return box ? Math.round(box.blockSize) : Number.parseFloat(element.style.minHeight) || element.offsetHeight
}

/** What of the table is in view: lines and columns, always with the row and column of the cursor, and the column that `reveal` was asked for, so that focus is never scrolled away. */
export function useGridWindow(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly TableLine[],
  widths: readonly number[],
  active: CellPlace,
  density: Density,
) {
  const withAlways = (range: Range, ...always: readonly number[]) => {
    const shown = new Set(always.filter((index) => index >= 0 && index < range.count))
    for (
      let index = Math.max(0, range.startIndex - range.overscan);
      index <= Math.min(range.count - 1, range.endIndex + range.overscan);
      index++
    )
      shown.add(index)
    return [...shown].toSorted((a, b) => a - b)
  }
  const keys = useLineKeys(lines)
  const rows = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: lines.length,
    getScrollElement: () => scroller.current,
    overscan: 6,
    estimateSize: useCallback(
      (index: number) => (lines[index]?.kind === 'group' ? groupHeight : densityLines[density].rowHeight),
      [lines, density],
    ),
    getItemKey: useCallback((index: number) => keys[index] ?? -1, [keys]),
    measureElement: heightOf,
    scrollPaddingEnd: headHeight + totalsHeight,
    rangeExtractor: (range) => withAlways(range, active.line),
  })
  const held = useRef(0)
  const columns = useVirtualizer({
    horizontal: true,
    count: widths.length,
    getScrollElement: () => scroller.current,
    overscan: 2,
    estimateSize: (index) => widths[index] ?? 160,
    scrollPaddingStart: widths[0] ?? 0,
    rangeExtractor: (range) => withAlways(range, 0, active.column, held.current),
  })
  const widthKey = widths.join(',')
  // Other widths wrap the words otherwise, so the rows' heights are measured anew too.
  useLayoutEffect(() => {
    columns.measure()
    rows.measure()
  }, [widthKey, density, columns, rows])
  const items = columns.getVirtualItems()
  const shown = items.map((item) => item.index).join(',')
  const places = useMemo(() => {
    const sizes = widthKey.split(',').map(Number)
    const starts: number[] = []
    sizes.reduce((sum, width, index) => {
      starts[index] = sum
      return sum + width
    }, 0)
    let end = 0
    return shown
      .split(',')
      .filter((text) => text !== '')
      .map((text): ColumnPlace => {
        const index = Number(text)
        const width = sizes[index] ?? 0
        const gap = (starts[index] ?? 0) - end
        end = (starts[index] ?? 0) + width
        return { index, width, gap }
      })
  }, [shown, widthKey])
  const reveal = useCallback(
    (column: number, scroll: boolean) => {
      held.current = column
      // The first one is always in sight.
      if (scroll && column > 0) columns.scrollToIndex(column)
    },
    [columns],
  )
  return { rows, columns, places, reveal }
}

/**
 * A small number for each line that stays with its study or group. The virtualizer goes through every line after the one whose height it
 * has just learnt, in each frame of a scroll: with 50,000 lines, looking heights up by number instead of by id is what keeps frames short.
 */
function useLineKeys(lines: readonly TableLine[]): readonly number[] {
  const known = useRef(new Map<string, number>())
  return useMemo(
    () =>
      lines.map((line) => {
        const name = line.kind === 'row' ? line.row.studyId : `group ${line.label}`
        const key = known.current.get(name) ?? known.current.size
        known.current.set(name, key)
        return key
      }),
    [lines],
  )
}
