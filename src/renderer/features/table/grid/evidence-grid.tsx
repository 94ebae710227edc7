import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useId, useImperativeHandle, useMemo, useRef, type RefObject } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import type { EvidenceTotals } from '#core/table/totals.ts'
import { useColumnModel } from '../columns/use-column-model.ts'
import type { TableView } from '../table-view.ts'
import classes from './evidence-grid.module.css'
import { GridFoot } from './grid-foot.tsx'
import { GridHead } from './grid-head.tsx'
import { onGridKey } from './grid-key-handler.ts'
import { GridRow } from './grid-row.tsx'
import { GroupLine } from './group-line.tsx'
import { QuoteCard } from './quote-card.tsx'
import { measuredCharWidth, rowHeights } from './row-height.ts'
import { selectedRows, useGridControl } from './use-grid-control.ts'
import { useGridPointer } from './use-grid-pointer.ts'
import { usePaste } from './use-paste.ts'

const narrowPinned = 160

/** The grid: headings, filters, first column and totals stick; only what is in view is drawn. Works like a spreadsheet by keyboard and mouse. */
export function EvidenceGrid({
  columns,
  lines,
  allRows,
  totals,
  withoutPdf,
  view,
  setView,
  chosenRows,
}: {
  readonly columns: readonly EvidenceColumn[]
  readonly lines: readonly TableLine[]
  readonly allRows: readonly EvidenceRow[]
  readonly totals: EvidenceTotals
  readonly withoutPdf: number
  readonly view: TableView
  setView(change: (view: TableView) => TableView): void
  /** Set to a function that gives the rows of the chosen cells; none before the writer put the cursor anywhere. */
  readonly chosenRows: RefObject<() => readonly EvidenceRow[]>
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const narrow = useMediaQuery('(max-width: 899px)') ?? false
  const model = useColumnModel(columns, view, setView)
  const headers = model.getHeaderGroups()[0]?.headers ?? []
  const widths = headers.map((header, index) =>
    narrow && index === 0 ? Math.min(narrowPinned, header.getSize()) : header.getSize(),
  )
  const total = widths.reduce((sum, width) => sum + width, 0)
  const widthKey = widths.join(',')
  const heightOf = useMemo(
    () => rowHeights(columns, widthKey.split(',').map(Number), measuredCharWidth(), view.density),
    [columns, widthKey, view.density],
  )
  const control = useGridControl(scroller, lines, columns, widths, view.density)
  const { hideSoon, ...pointer } = useGridPointer(control)
  usePaste(control)
  const { cursor, editing, actions, focus, window: grid } = control
  const { active, range } = cursor
  useImperativeHandle(chosenRows, () => () => (cursor.isPlaced ? selectedRows(lines, cursor) : []))
  const { card, hide, stay } = control.card
  const cardId = useId()
  const cardCell = card && editing.draft === undefined ? control.cellAt(card.place) : null

  return (
    <div
      ref={scroller}
      id="evidence-grid"
      className={classes.scroller}
      data-density={view.density}
      style={{ scrollPaddingLeft: widths[0] }}
      role="grid"
      aria-label="Evidence table"
      aria-multiselectable
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length}
      onKeyDown={(event) => onGridKey(control, event)}
      onScrollEnd={focus.onScrollEnd}
      onWheel={focus.onWheel}
      {...pointer}
    >
      <div className={classes.body} style={{ width: total }}>
        <GridHead
          places={grid.places}
          reveal={grid.reveal}
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
                density={view.density}
                line={item.index}
                start={item.start}
                totalWidth={total}
                places={grid.places}
                columns={columns}
                measure={grid.rows.measureElement}
                onKeep={editing.onKeep}
                onCancel={editing.onCancel}
                onForm={editing.onForm}
                selected={isActive && editing.draft !== undefined ? range.toLine - range.fromLine + 1 : 1}
                activeColumn={isActive ? active.column : -1}
                chosenFrom={inRange ? range.fromColumn : -1}
                chosenTo={inRange ? range.toColumn : -1}
                draft={isActive ? editing.draft : undefined}
                cardId={isActive && cardCell ? cardId : undefined}
              />
            )
          })}
        </div>
        {lines.length === 0 && (
          <p className={classes.none}>
            No study matches these filters.{' '}
            <Button size="compact-xs" variant="default" onClick={() => setView((now) => ({ ...now, filters: {} }))}>
              Show all {allRows.length.toLocaleString('en-GB')}
            </Button>
          </p>
        )}
        <GridFoot places={grid.places} columns={columns} totals={totals} withoutPdf={withoutPdf} />
      </div>
      {card && cardCell && (
        <QuoteCard
          id={cardId}
          cell={cardCell}
          at={card.at}
          onAccept={() => {
            hide()
            void actions.accept([cardCell])
          }}
          onReject={() => {
            hide()
            void actions.reject([cardCell])
          }}
          onOpen={() => actions.open(cardCell, true)}
          onEnter={stay}
          onLeave={hideSoon}
        />
      )}
    </div>
  )
}
