import {
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { EvidenceTotals } from '#core/table/totals.ts'
import type { AfterKeep } from './cell-editor.tsx'
import { editKind } from './cell-editing.ts'
import classes from './evidence-grid.module.css'
import { GridFoot } from './grid-foot.tsx'
import { GridHead } from './grid-head.tsx'
import { GroupLine } from './group-line.tsx'
import { gridAction, isTyped } from './grid-keys.ts'
import { GridRow } from './grid-row.tsx'
import { nearestRow, useGridCursor, type CellPlace } from './grid-cursor.ts'
import { hasCard, QuoteCard } from './quote-card.tsx'
import { measuredCharWidth, rowHeights } from './row-height.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import type { TableView } from '../table-view.ts'
import { copyCells, useCellActions, type CellOf } from './use-cell-actions.ts'
import { useColumnModel } from '../columns/use-column-model.ts'
import { useGridWindow } from './use-grid-window.ts'
import { useQuoteCard } from './use-quote-card.ts'

const narrowPinned = 160
const hoverDelayMs = 350
const restDelayMs = 150
/** Longer: walking down the references is how rows are found, and the card lies over the next ones. */
const titleDelayMs = 700
const leaveDelayMs = 220

/** The grid: headings, filters, first column and totals stick; only what is in view is drawn. Works like a spreadsheet by keyboard and mouse. */
export function EvidenceGrid({
  columns,
  lines,
  allRows,
  totals,
  withoutPdf,
  view,
  setView,
}: {
  readonly columns: readonly EvidenceColumn[]
  readonly lines: readonly TableLine[]
  readonly allRows: readonly EvidenceRow[]
  readonly totals: EvidenceTotals
  readonly withoutPdf: number
  readonly view: TableView
  setView(change: (view: TableView) => TableView): void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const narrow = useMediaQuery('(max-width: 899px)') ?? false
  const model = useColumnModel(columns, view, setView)
  const headers = model.getHeaderGroups()[0]?.headers ?? []
  const widths = headers.map((header, index) =>
    narrow && index === 0 ? Math.min(narrowPinned, header.getSize()) : header.getSize(),
  )
  const total = widths.reduce((sum, width) => sum + width, 0)
  const cursor = useGridCursor(lines, columns)
  const { active, range } = cursor
  const grid = useGridWindow(scroller, lines, widths, active)
  const widthKey = widths.join(',')
  const heightOf = useMemo(
    () => rowHeights(columns, widthKey.split(',').map(Number), measuredCharWidth()),
    [columns, widthKey],
  )
  const { card, show, hide, stay } = useQuoteCard(scroller)
  const cardId = useId()
  const [draft, setDraft] = useState<string | null | undefined>(undefined)
  const actions = useCellActions(lines)
  const wantsFocus = useRef(false)
  const byKeys = useRef(false)
  const goal = useRef<CellPlace | null>(null)
  const pointer = useRef({ x: -1, y: -1 })
  useLayoutEffect(() => {
    if (!wantsFocus.current) return
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-line="${active.line}"][data-column="${active.column}"]`,
    )
    if (cell) {
      wantsFocus.current = false
      cell.focus({ preventScroll: true })
    }
  })

  const cellAt = (place: CellPlace): CellOf | null => {
    const line = lines[place.line]
    const column = columns[place.column]
    return line?.kind === 'row' && column ? { row: line.row, column } : null
  }
  const chosen = () => {
    const rows = lines
      .slice(range.fromLine, range.toLine + 1)
      .flatMap((line) => (line.kind === 'row' ? [line.row] : []))
    return { rows, columns: columns.slice(range.fromColumn, range.toColumn + 1) }
  }
  const chosenCells = (): readonly CellOf[] => {
    const { rows, columns: some } = chosen()
    return rows.flatMap((row) => some.map((column) => ({ row, column })))
  }
  const scrollTo = (place: CellPlace) => {
    grid.rows.scrollToIndex(place.line)
    // The first column is always in sight; going to it shows the beginning of the row.
    grid.columns.scrollToIndex(Math.max(1, place.column))
  }
  const goTo = (place: CellPlace) => {
    hide()
    wantsFocus.current = true
    scrollTo(place)
    goal.current = place
    byKeys.current = true
  }
  // A wheel's scroll that had not come to rest goes on under the keys and carries their cell away: brought back, once.
  const onScrollEnd = () => {
    const place = goal.current
    goal.current = null
    if (place) scrollTo(place)
  }
  const edit = (cell: CellOf, typed: string | null) => {
    hide()
    if (editKind(cell.column)) setDraft(typed)
    else if (typed === null) actions.open(cell, false)
  }
  const keep = (words: string, after: AfterKeep) => {
    const cell = cellAt(active)
    setDraft(undefined)
    if (cell) void actions.keep(cell, words)
    const step = { down: [1, 0], right: [0, 1], left: [0, -1], stay: null }[after]
    if (step) goTo(cursor.move(step[0]!, step[1]!, false))
  }
  const newest = useRef({ keep, cancel: () => undefined as void })
  newest.current = {
    keep,
    cancel: () => {
      setDraft(undefined)
      wantsFocus.current = true
    },
  }
  const stable = useRef({
    onKeep: (words: string, after: AfterKeep) => newest.current.keep(words, after),
    onCancel: () => newest.current.cancel(),
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const under = event.key === 'ArrowDown' || event.key === 'Enter' ? filterColumn(event.target) : null
    if (under !== null && lines.length > 0) {
      event.preventDefault()
      goTo(cursor.select({ line: nearestRow(lines, 0, 1), column: under }, false))
      return
    }
    const cell = placeOf(event.target) && event.target === document.activeElement ? cellAt(active) : null
    if (!cell) return
    const pageLines = Math.max(1, grid.rows.getVirtualItems().length - 14)
    const action = gridAction(event, pageLines)
    if (!action) return
    const isSuggestion = cell.row.cells[cell.column.id]?.state === 'suggestion'
    if (action.kind === 'reject' && !isSuggestion && !editKind(cell.column)) return
    if (action.kind === 'edit' && action.draft !== null && !editKind(cell.column)) return
    event.preventDefault()
    switch (action.kind) {
      case 'move':
        goTo(cursor.move(action.lines, action.columns, action.extend))
        return
      case 'enter':
        if (isSuggestion) void actions.accept(cell)
        else edit(cell, null)
        return
      case 'edit':
        edit(cell, action.draft)
        return
      case 'open':
        actions.open(cell, true)
        return
      case 'missing':
        void actions.cycleMissing(chosenCells())
        return
      case 'reject':
        if (isSuggestion) void actions.reject(cell)
        else if (isTyped(event.key)) edit(cell, event.key)
        return
      case 'clear':
        void actions.clear(chosenCells())
        return
      case 'copy':
        copyCells(
          chosen().rows,
          chosen().columns,
          cursor.isRange && chosen().columns.length === columns.length && range.fromLine === 0,
        )
        return
      case 'all':
        cursor.selectAll()
        wantsFocus.current = true
        return
      case 'escape':
        hide()
        cursor.collapse()
    }
  }
  const onMouseDown = (event: MouseEvent) => {
    const place = placeOf(event.target)
    if (!place || event.button !== 0 || isInEditor(event.target)) return
    event.preventDefault()
    if (draft !== undefined && document.activeElement instanceof HTMLElement) document.activeElement.blur()
    cursor.select(place, event.shiftKey)
    wantsFocus.current = true
  }
  const onMouseOver = (event: MouseEvent) => {
    // When cells move under a mouse that rests, the browser tells of it all the same; that is not pointing.
    if (pointer.current.x === event.clientX && pointer.current.y === event.clientY) return
    pointer.current = { x: event.clientX, y: event.clientY }
    const place = placeOf(event.target)
    if (!place) {
      hide(leaveDelayMs)
      return
    }
    if (event.buttons === 1 && draft === undefined) {
      if (place.line !== active.line || place.column !== active.column || cursor.isRange) cursor.select(place, true)
      return
    }
    const cell = cellAt(place)
    if (draft === undefined && cell && hasCard(cell)) show(place, hoverDelayMs)
    else hide(leaveDelayMs)
  }
  const onFocus = (event: FocusEvent) => {
    const place = placeOf(event.target)
    const cell = place && cellAt(place)
    if (!place || event.target !== event.target.closest('[data-line]')) return
    if (place.line !== active.line || place.column !== active.column) cursor.select(place, false)
    if (cell && hasCard(cell)) show(place, cell.column.id === 'reference' ? titleDelayMs : restDelayMs)
  }
  const onScroll = () => {
    hide()
    // The cursor brought its cell into view: its card opens when that is done. Scrolling by hand opens none.
    const cell =
      byKeys.current &&
      document.activeElement ===
        scroller.current?.querySelector(`[data-line="${active.line}"][data-column="${active.column}"]`)
        ? cellAt(active)
        : null
    if (cell && hasCard(cell)) show(active, cell.column.id === 'reference' ? titleDelayMs : restDelayMs)
  }
  const cardCell = card && draft === undefined ? cellAt(card.place) : null

  return (
    <div
      ref={scroller}
      id="evidence-grid"
      className={classes.scroller}
      role="grid"
      aria-label="Evidence table"
      aria-multiselectable
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
      onScrollEnd={onScrollEnd}
      onWheel={() => {
        byKeys.current = false
        goal.current = null
      }}
      onMouseDown={onMouseDown}
      onMouseOver={onMouseOver}
      onMouseLeave={() => hide(leaveDelayMs)}
      onFocus={onFocus}
      onBlur={() => hide(leaveDelayMs)}
      onDoubleClick={(event) => {
        const place = placeOf(event.target)
        const cell = place && !isInEditor(event.target) && cellAt(place)
        if (cell) {
          if (event.ctrlKey || event.metaKey) actions.open(cell, true)
          else edit(cell, null)
        }
      }}
    >
      <div className={classes.body} style={{ width: total }}>
        <GridHead
          places={grid.places}
          columns={columns}
          headers={headers}
          rows={allRows}
          lines={lines}
          view={view}
          setView={setView}
        />
        <div role="rowgroup" className={classes.lines} style={{ height: grid.rows.getTotalSize() }}>
          {grid.rows.getVirtualItems().map((item) => {
            const line = lines[item.index]
            if (!line) return null
            if (line.kind === 'group')
              return <GroupLine key={item.key} line={line} index={item.index} start={item.start} width={total} />
            const isActive = item.index === active.line
            const inRange = cursor.isRange && item.index >= range.fromLine && item.index <= range.toLine
            return (
              <GridRow
                key={item.key}
                row={line.row}
                height={heightOf(line.row)}
                line={item.index}
                start={item.start}
                totalWidth={total}
                places={grid.places}
                columns={columns}
                measure={grid.rows.measureElement}
                onKeep={stable.current.onKeep}
                onCancel={stable.current.onCancel}
                activeColumn={isActive ? active.column : -1}
                chosenFrom={inRange ? range.fromColumn : -1}
                chosenTo={inRange ? range.toColumn : -1}
                draft={isActive ? draft : undefined}
                cardId={isActive && cardCell ? cardId : undefined}
              />
            )
          })}
        </div>
        {lines.length === 0 && (
          <p className={classes.none}>
            No study passes these filters.{' '}
            <Button size="compact-xs" variant="default" onClick={() => setView((now) => ({ ...now, filters: {} }))}>
              Show all {allRows.length.toLocaleString('en-GB')}
            </Button>
          </p>
        )}
        <GridFoot places={grid.places} columns={columns} totals={totals} withoutPdf={withoutPdf} />
      </div>
      {card && cardCell && hasCard(cardCell) && (
        <QuoteCard
          id={cardId}
          cell={cardCell}
          at={card.at}
          onAccept={() => {
            hide()
            void actions.accept(cardCell)
          }}
          onReject={() => {
            hide()
            void actions.reject(cardCell)
          }}
          onOpen={() => actions.open(cardCell, true)}
          onEnter={stay}
          onLeave={() => hide(leaveDelayMs)}
        />
      )}
    </div>
  )
}

function placeOf(target: EventTarget | null): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null
  return cell ? { line: Number(cell.dataset.line), column: Number(cell.dataset.column) } : null
}

/** The column of the filter that is being written in; null elsewhere. */
function filterColumn(target: EventTarget | null): number | null {
  const filter = target instanceof HTMLInputElement ? target.closest<HTMLElement>('[data-filter]') : null
  return filter ? Number(filter.dataset.filter) : null
}

function isInEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, input, [role="listbox"]') !== null
}
