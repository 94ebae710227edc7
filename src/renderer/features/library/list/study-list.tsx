import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { StudyActions } from '../use-study-actions.ts'
import type { LibraryList } from './use-library-list.ts'
import { ListHead } from './list-head.tsx'
import { StudyLine, type StudyLineProps } from './study-line.tsx'
import classes from './study-list.module.css'
import { StudyMenu, type MenuPlace } from './study-menu.tsx'
import type { StudyRow } from './study-row.ts'
import type { Selection } from './use-selection.ts'

/** The height of a line of the list, in CSS pixels. */
export const studyRowHeight = 49

/** The list of studies: virtualised, arrow keys, Shift and Ctrl for several, a menu on every line, a PDF dropped on a line is meant for that study. */
export function StudyList({
  list: { shown: rows, sort, setSort },
  selection,
  actions,
  onOpen,
  onDetails,
  onLabels,
}: {
  readonly list: LibraryList
  readonly selection: Selection
  readonly actions: StudyActions
  onOpen(studyId: string): void
  onDetails(): void
  onLabels(rows: readonly StudyRow[]): void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  // The compiler-free virtualiser hands out fresh functions by design.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => studyRowHeight,
    overscan: 12,
  })
  const currentIndex = rows.findIndex((row) => row.study.id === selection.current)
  useEffect(() => {
    if (currentIndex >= 0) virtual.scrollToIndex(currentIndex)
  }, [currentIndex, virtual])

  // A line that is among those picked stands for all of them; another one is chosen first, as everywhere.
  const openMenu = (studyId: string, left: number, top: number) => {
    const forAll = selection.picked && selection.selected.has(studyId)
    if (!forAll) selection.choose(studyId)
    setMenu({
      left,
      top,
      rows: rows.filter(({ study }) => (forAll ? selection.selected.has(study.id) : study.id === studyId)),
    })
  }
  const lineActions = useNewest<Omit<StudyLineProps, 'row' | 'index' | 'top' | 'selected' | 'ticked' | 'current'>>({
    onChoose: (id, how) => {
      selection.choose(id, how)
      if (!how.toggle && !how.range) onDetails()
    },
    onTick: selection.tick,
    onOpen,
    onStar: (row) => actions.star([row]),
    onMenu: openMenu,
  })
  const onContextMenu = (event: React.MouseEvent<HTMLDivElement>) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-study]') : null
    // The Menu key has no place of its own: it is meant for the line that the list stands on.
    const at = line ?? (selection.current ? document.getElementById(`study-${selection.current}`) : null)
    const studyId = at?.dataset['study']
    if (!at || !studyId) return
    event.preventDefault()
    const box = at.getBoundingClientRect()
    if (line) openMenu(studyId, event.clientX, event.clientY)
    else openMenu(studyId, box.left + studyRowHeight, box.bottom)
  }

  return (
    <>
      <div
        ref={scroller}
        id="library-list"
        className={classes.scroller}
        role="grid"
        aria-label="Studies"
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        tabIndex={0}
        aria-activedescendant={selection.current ? `study-${selection.current}` : undefined}
        data-picking={selection.picked || undefined}
        onContextMenu={onContextMenu}
      >
        <ListHead sort={sort} onSort={setSort} selection={selection} count={rows.length} />
        <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="rowgroup">
          {virtual.getVirtualItems().map((item) => {
            const row = rows[item.index]!
            const selected = selection.selected.has(row.study.id)
            return (
              <StudyLine
                key={row.study.id}
                row={row}
                index={item.index}
                top={item.start}
                selected={selected}
                ticked={selection.picked && selected}
                current={selection.current === row.study.id}
                {...lineActions}
              />
            )
          })}
        </div>
        {rows.length === 0 && <p className={classes.none}>No matches</p>}
      </div>
      {menu && (
        <StudyMenu
          place={menu}
          actions={actions}
          onOpen={onOpen}
          onLabels={onLabels}
          onClose={() => {
            setMenu(null)
            // Where the menu was left by Esc or by a choice, nothing has the keyboard any more.
            requestAnimationFrame(() => {
              if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
            })
          }}
        />
      )}
    </>
  )
}

/** Functions that stay the same while they do what the newest ones do: lines that did not change are not drawn anew. */
function useNewest<T extends object>(functions: T): T {
  const newest = useRef(functions)
  newest.current = functions
  const [stable] = useState(
    () =>
      Object.fromEntries(
        Object.keys(functions).map((name) => [
          name,
          (...args: unknown[]) => (newest.current as Record<string, (...given: unknown[]) => unknown>)[name]?.(...args),
        ]),
      ) as T,
  )
  return stable
}
