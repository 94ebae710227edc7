import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState, type CSSProperties, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import type { EvidenceCell, EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { EvidenceTotals } from '#core/table/totals.ts'
import { showToast } from '#renderer/ui/toast.ts'
import { CellView } from './cell-view.tsx'
import { ColumnHeader } from './column-header.tsx'
import { ColumnFilterField } from './column-filter-field.tsx'
import classes from './evidence-grid.module.css'
import { QuoteCard } from './quote-card.tsx'
import type { TableLine } from './shown-table.ts'
import type { TableView } from './table-view.ts'
import { TotalCell } from './total-cell.tsx'
import { useColumnModel } from './use-column-model.ts'

interface Place { readonly row: number; readonly column: number }

/** The grid: sticky header, filter row, first column and totals; only what is in view is rendered. Arrow keys walk from cell to cell. */
export function EvidenceGrid({ columns, lines, allRows, totals, view, setView }: {
  readonly columns: readonly EvidenceColumn[]; readonly lines: readonly TableLine[]; readonly allRows: readonly EvidenceRow[]
  readonly totals: EvidenceTotals; readonly view: TableView; setView(change: (view: TableView) => TableView): void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const [active, setActive] = useState<Place>({ row: 0, column: 0 })
  const [card, setCard] = useState<{ readonly row: EvidenceRow; readonly column: EvidenceColumn; readonly at: DOMRect } | null>(null)
  const model = useColumnModel(columns, view, setView)
  const headers = model.getHeaderGroups()[0]?.headers ?? []
  const widths = headers.map((header) => header.getSize())
  const [pinned = 0] = widths
  const rowVirtual = useVirtualizer({ count: lines.length, getScrollElement: () => scroller.current, estimateSize: (index) => (lines[index]!.kind === 'group' ? 30 : 46), overscan: 8 })
  const columnVirtual = useVirtualizer({ horizontal: true, count: columns.length, getScrollElement: () => scroller.current, estimateSize: (index) => widths[index] ?? 160, overscan: 3,
    // The first column is sticky: it is always there.
    rangeExtractor: (range) => [...new Set([0, ...Array.from({ length: range.endIndex - range.startIndex + 1 + 2 * range.overscan }, (_, i) => range.startIndex - range.overscan + i).filter((i) => i >= 0 && i < range.count)])] })
  const key = widths.join(',')
  const measured = useRef(key)
  if (measured.current !== key) { measured.current = key; columnVirtual.measure() }
  const shown = columnVirtual.getVirtualItems()
  const total = widths.reduce((sum, width) => sum + width, 0)
  // Cells stand in a row, so that the tallest makes its height; the first of the virtual ones keeps the place of those left out.
  const second = shown.find((item) => item.index > 0)
  const place = (index: number): CSSProperties => (index === 0
    ? { width: pinned, position: 'sticky', left: 0, zIndex: 1 }
    : { width: widths[index], marginLeft: index === second?.index ? Math.max(0, second.start - pinned) : 0 })

  const cellAt = ({ row, column }: Place) => {
    const line = lines[row]
    return line?.kind === 'row' ? { row: line.row, column: columns[column]!, cell: line.row.cells[columns[column]!.id]! } : null
  }
  const open = (toQuote: boolean) => {
    const at = cellAt(active)
    if (!at) return
    const quote = at.cell.quotes[0]?.quote
    const query = toQuote && quote ? `?quote=${quote.id}` : at.column.fieldId ? `?field=${at.column.fieldId}` : ''
    void navigate(`/study/${at.row.studyId}${query}`)
  }
  const focusCell = (next: Place) => {
    setActive(next)
    rowVirtual.scrollToIndex(next.row)
    columnVirtual.scrollToIndex(next.column)
    // The cell may come into view by this very scroll.
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)?.focus({ preventScroll: true }))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !event.target.dataset.place) return
    const step = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], PageDown: [10, 0], PageUp: [-10, 0], Home: [0, -columns.length], End: [0, columns.length] }[event.key]
    if (step) {
      event.preventDefault()
      const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value))
      focusCell({ row: clamp(active.row + step[0]!, lines.length - 1), column: clamp(active.column + step[1]!, columns.length - 1) })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      open(event.ctrlKey || event.metaKey)
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'c') {
      event.preventDefault()
      const at = cellAt(active)
      if (at) void navigator.clipboard.writeText(cellText(at.cell)).then(() => showToast({ kind: 'done', message: 'Copied the cell' }))
    } else if (event.key === 'Escape') setCard(null)
  }

  return (
    <div ref={scroller} className={classes.scroller} role="grid" aria-label="Evidence table" aria-rowcount={lines.length + 1} aria-colcount={columns.length} onKeyDown={onKeyDown} onScroll={() => setCard(null)}>
      <div style={{ width: total, minWidth: '100%' }}>
        <div role="rowgroup" className={classes.head}>
          <div role="row" aria-rowindex={1} className={classes.headRow}>
            {shown.map((item) => {
              const header = headers[item.index]
              return header && <div key={item.key} role="presentation" className={classes.headCell} style={place(item.index)}><ColumnHeader column={columns[item.index]!} header={header} view={view} setView={setView} columns={columns} /></div>
            })}
          </div>
          <div role="row" className={classes.filterRow}>
            {shown.map((item) => <div key={item.key} role="gridcell" className={classes.filterCell} style={place(item.index)}><ColumnFilterField column={columns[item.index]!} rows={allRows} view={view} setView={setView} /></div>)}
          </div>
        </div>
        <div role="rowgroup" style={{ height: rowVirtual.getTotalSize(), position: 'relative' }}>
          {rowVirtual.getVirtualItems().map((line) => {
            const content = lines[line.index]!
            const style: CSSProperties = { transform: `translateY(${line.start}px)`, width: Math.max(total, 1), minWidth: '100%' }
            if (content.kind === 'group') return <div key={line.key} className={classes.group} role="row" aria-rowindex={line.index + 2} style={style}><strong role="gridcell">{content.label}</strong> <span>{content.count}</span></div>
            return (
              <div key={line.key} ref={rowVirtual.measureElement} data-index={line.index} role="row" aria-rowindex={line.index + 2} className={classes.row} data-active={active.row === line.index || undefined} style={style}>
                {shown.map((item) => {
                  const column = columns[item.index]!
                  const isActive = active.row === line.index && active.column === item.index
                  return (
                    <div key={item.key} role={item.index === 0 ? 'rowheader' : 'gridcell'} aria-colindex={item.index + 1} className={classes.cell} data-place={`${line.index}:${item.index}`} data-number={column.kind === 'number' || undefined} style={place(item.index)}
                      tabIndex={isActive ? 0 : -1} onFocus={(event) => { setActive({ row: line.index, column: item.index }); setCard({ row: content.row, column, at: event.currentTarget.getBoundingClientRect() }) }}
                      onMouseEnter={(event) => setCard({ row: content.row, column, at: event.currentTarget.getBoundingClientRect() })} onMouseLeave={() => setCard(null)} onBlur={() => setCard(null)}
                      onDoubleClick={(event) => open(event.ctrlKey || event.metaKey)}>
                      <CellView column={column} row={content.row} />
                    </div>
                  )
                })}
              </div>
            )
          })}
        </div>
        {lines.length === 0 && <p className={classes.none}>No study passes these filters.</p>}
        <div role="row" className={classes.totals}>
          {shown.map((item) => <div key={item.key} role="gridcell" className={classes.totalCell} data-number={columns[item.index]!.kind === 'number' || undefined} style={place(item.index)}><TotalCell column={columns[item.index]!} totals={totals} /></div>)}
        </div>
      </div>
      {card && <QuoteCard row={card.row} column={card.column} at={card.at} />}
    </div>
  )
}

function cellText(cell: EvidenceCell): string {
  return cell.number !== undefined ? String(cell.number) : cell.text
}
