import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { DifferenceItem } from '#core/history/difference-items.ts'
import { differenceWords, type DifferenceWords, type NamesOfThings } from '#core/history/difference-words.ts'
import { DifferenceCells } from './difference-cells.tsx'
import classes from './difference-list.module.css'

/** What is different, a row each: what it is, how it was, how it is. Arrow keys go through the rows, Space ticks, Enter opens the study. */
export function DifferenceList({
  items,
  names,
  ticked,
  onTick,
  headings,
  rowsRef,
}: {
  readonly items: readonly DifferenceItem[]
  readonly names: NamesOfThings
  /** Null where nothing can be ticked. */
  readonly ticked: ReadonlySet<string> | null
  onTick(ticked: ReadonlySet<string>): void
  readonly headings: readonly [then: string, now: string]
  readonly rowsRef: RefObject<HTMLDivElement | null>
}) {
  const [current, setCurrent] = useState(0)
  const wanted = useRef<number | null>(null)
  const wordsOf = useMemo(() => {
    const known = new WeakMap<DifferenceItem, DifferenceWords>()
    return (item: DifferenceItem) => {
      const words = known.get(item) ?? differenceWords(item, names)
      known.set(item, words)
      return words
    }
  }, [names])
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => rowsRef.current,
    estimateSize: () => 52,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 8,
  })
  const shown = virtual.getVirtualItems()
  const at = Math.min(current, items.length - 1)

  // The row may have to be drawn before it can have the keyboard.
  useEffect(() => {
    const row =
      wanted.current === null ? null : rowsRef.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`)
    if (!row) return
    wanted.current = null
    row.focus()
  })
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(items.length - 1, index))
    wanted.current = next
    setCurrent(next)
    virtual.scrollToIndex(next)
  }
  const toggle = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onTick(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const page = Math.max(1, shown.length - 10)
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: items.length - 1,
    }[event.key]
    const item = items[at]
    const isRow = (event.target as Element).matches('[data-index]')
    if (to !== undefined) {
      event.preventDefault()
      goTo(to)
    } else if (event.key === 'Enter' && isRow) {
      event.preventDefault()
      // Its study, where that is in the library.
      event.currentTarget.querySelector<HTMLElement>(`[data-index="${at}"] a`)?.click()
    } else if (event.key === ' ' && ticked && item && isRow) {
      event.preventDefault()
      toggle(item.id)
    }
  }
  const count = ticked?.size ?? 0
  return (
    <div role="table" aria-label="What changed" aria-rowcount={items.length + 1} className={classes.table}>
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={classes.head}>
          <span role="columnheader" className={classes.tick}>
            {ticked ? (
              <Checkbox
                aria-label={`Tick all ${items.length.toLocaleString('en-GB')}`}
                checked={count === items.length}
                indeterminate={count > 0 && count < items.length}
                onChange={() => onTick(new Set(count === items.length ? [] : items.map(({ id }) => id)))}
              />
            ) : (
              <span className="visually-hidden">Ticked</span>
            )}
          </span>
          <span role="columnheader">What</span>
          <span role="columnheader">{headings[0]}</span>
          <span role="columnheader">{headings[1]}</span>
        </div>
      </div>
      <div ref={rowsRef} className={classes.scroller} onKeyDown={onKeyDown}>
        <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
          {shown.map(({ index, start }) => {
            const item = items[index]!
            const line = wordsOf(item)
            const isTicked = ticked?.has(item.id) ?? false
            return (
              <div
                key={item.id}
                role="row"
                aria-rowindex={index + 2}
                data-index={index}
                data-ticked={isTicked || undefined}
                ref={virtual.measureElement}
                className={classes.row}
                style={{ transform: `translateY(${start}px)` }}
                tabIndex={index === at ? 0 : -1}
                onFocus={() => setCurrent(index)}
              >
                <span role="cell" className={classes.tick}>
                  {ticked && (
                    <Checkbox
                      aria-label={`Tick ${line.what}, ${line.about}`}
                      checked={isTicked}
                      tabIndex={-1}
                      onChange={() => toggle(item.id)}
                    />
                  )}
                </span>
                <DifferenceCells item={item} words={line} names={names} />
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
