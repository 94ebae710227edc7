import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { formatCount } from '#core/format-count.ts'
import { cellText } from '#core/table/cell-text.ts'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import { currentLibrary } from '#renderer/db/current.ts'
import { useSetting } from '#renderer/db/queries.ts'
import classes from './print-table.module.css'

interface PrintTableProps {
  readonly columns: readonly EvidenceColumn[]
  readonly lines: readonly TableLine[]
  /** The filters that hold, in words. */
  readonly filters: readonly string[]
}

/** The table as it goes to the printer: all rows and columns that are shown, headings on every page, nothing of the window. On screen it is nothing. */
export function PrintTable(props: PrintTableProps) {
  // Read ahead: when it is printed there is no time to wait for it.
  const name = useSetting('library-name', currentLibrary().info.folderName)
  const [printedOn, setPrintedOn] = useState<Date | null>(null)
  useEffect(() => {
    const medium = matchMedia('print')
    // At once: the pages are made as soon as this returns.
    const set = (on: boolean) => flushSync(() => setPrintedOn(on ? new Date() : null))
    const begin = () => set(true)
    const end = () => set(false)
    const change = () => set(medium.matches)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    medium.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
      medium.removeEventListener('change', change)
    }
  }, [])
  return printedOn ? <PrintedTable {...props} name={name} on={printedOn} /> : null
}

function PrintedTable({
  columns,
  lines,
  filters,
  name,
  on,
}: PrintTableProps & { readonly name: string; readonly on: Date }) {
  const rows = lines.filter((line) => line.kind === 'row').length
  return createPortal(
    <div className={classes.print}>
      <h1>{name}</h1>
      <p>
        Evidence table, {formatCount(rows, 'study', 'studies')}
        {filters.length > 0 && ` (${filters.join('; ')})`}, {on.toLocaleDateString('en-GB', { dateStyle: 'long' })}. –
        means: not looked at yet.
      </p>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.kind === 'group' ? (
              <tr key={`group ${line.label}`}>
                <th colSpan={columns.length} scope="rowgroup">
                  {line.label}, {formatCount(line.count, 'study', 'studies')}
                </th>
              </tr>
            ) : (
              <tr key={line.row.studyId}>
                {columns.map((column) => (
                  <PrintedCell key={column.id} column={column} row={line.row} />
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>,
    document.body,
  )
}

function PrintedCell({ column, row }: { readonly column: EvidenceColumn; readonly row: EvidenceRow }) {
  const cell = row.cells[column.id]!
  if (cell.state === 'not-looked-at') return <td data-state={cell.state}>–</td>
  const pages = [...new Set(cell.quotes.map((quote) => quote.pages))]
  return (
    <td data-state={cell.state}>
      {column.kind === 'number' && cell.detail
        ? `${cell.text} (${cell.detail})${cell.state === 'suggestion' ? ' – suggestion, not confirmed' : ''}`
        : cellText(column, row)}
      {column.id === 'reference' && row.cells.title?.text && (
        <div className={classes.title}>{row.cells.title.text}</div>
      )}
      {pages.length > 0 && <span className={classes.page}> p. {pages.join(', ')}</span>}
    </td>
  )
}
