import { Button, Loader } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { formatCount } from '#core/format-count.ts'
import { localDate } from '#core/history/versions.ts'
import { csvExport } from '#core/report/formats/csv.ts'
import { cellText } from '#core/table/cell-text.ts'
import type { EvidenceCell, EvidenceColumn, EvidenceTable } from '#core/table/evidence-table.ts'
import { shownTable } from '#core/table/shown-table.ts'
import { totalWords } from '#core/table/total-words.ts'
import { evidenceTotals } from '#core/table/totals.ts'
import { exportReport, libraryName } from '#renderer/background/export-report.ts'
import { everything, fieldColumns } from '#core/table/views.ts'
import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import classes from './table-as-was.module.css'
import { useTableAsOf } from './use-table-as-of.ts'
import { withVersion } from './with-version.ts'

/** The evidence table as it was after a change: to be read and exported, not to be edited. */
export function TableAsWas({
  seq,
  lastSeq,
  at,
  name,
}: {
  readonly seq: number
  readonly lastSeq: number
  /** When it was so; null for now. */
  readonly at: string | null
  readonly name: string | null
}) {
  const answer = useTableAsOf(seq, lastSeq)
  const table = typeof answer === 'object' && 'rows' in answer ? answer : null
  const shown = useMemo(() => table && shownTable(table, { ...everything, columns: fieldColumns(table) }), [table])
  if (typeof answer === 'object' && 'message' in answer)
    return (
      <p role="alert" className={classes.problem}>
        {answer.message}
      </p>
    )
  if (!shown || !table)
    return (
      <p className={classes.reading} role="status">
        <Loader size={16} aria-hidden /> {answer === undefined ? 'Reading the table' : String(answer)}
      </p>
    )
  const save = async () => {
    const when = at ?? new Date().toISOString()
    const named = name === null ? '' : ` ${name}`
    const selection = formatCount(shown.rows.length, 'study', 'studies')
    return exportReport({
      table: withVersion(shown, when, name),
      details: table.details,
      format: csvExport,
      about: { selection, withSuggestions: true, withNotes: true, asOf: { at: when, name } },
      fileName: `${await libraryName()} evidence table as of ${localDate(when)}${named}`,
    })
  }
  return (
    <>
      <div className={classes.head}>
        <p>To be read, not to be edited. Suggestions of papers, which nobody had confirmed, are not part of it.</p>
        <Button
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          disabled={shown.rows.length === 0}
          onClick={() => void save()}
        >
          Export {formatCount(shown.rows.length, 'study', 'studies')} as CSV
        </Button>
      </div>
      {shown.rows.length === 0 ? (
        <p className={classes.remark}>There was no study in the library then.</p>
      ) : (
        <Grid table={shown} />
      )}
    </>
  )
}

const rowHeight = 58
const widthOf = (column: EvidenceColumn) => (column.id === 'reference' ? 240 : column.kind === 'number' ? 160 : 190)

function Grid({ table: { columns, rows } }: { readonly table: EvidenceTable }) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  })
  const totals = useMemo(() => evidenceTotals(rows), [rows])
  const tracks = columns.map((column) => `${widthOf(column)}px`).join(' ')
  const width = columns.reduce((sum, column) => sum + widthOf(column), 0)
  const line = { gridTemplateColumns: tracks, width }
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="table"
      aria-label="The evidence table as it was"
      aria-rowcount={rows.length + 2}
      tabIndex={0}
    >
      <div role="rowgroup" className={classes.top}>
        <div role="row" className={classes.columns} style={line}>
          {columns.map((column) => (
            <span key={column.id} role="columnheader">
              {column.label}
            </span>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), width, position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]!
          return (
            <div
              key={row.studyId}
              role="row"
              aria-rowindex={index + 2}
              className={classes.row}
              style={{ ...line, height: rowHeight, transform: `translateY(${start}px)` }}
            >
              {columns.map((column) => {
                const cell = row.cells[column.id]!
                return (
                  <span
                    key={column.id}
                    role={column.id === 'reference' ? 'rowheader' : 'cell'}
                    title={titleOf(column, cell)}
                  >
                    {column.id === 'reference' ? (
                      <>
                        <strong>
                          <bdi>{cellText(column, row)}</bdi>
                        </strong>
                        <small>
                          <bdi>{row.cells.title?.text}</bdi>
                        </small>
                      </>
                    ) : (
                      <Words cell={cell} />
                    )}
                  </span>
                )
              })}
            </div>
          )
        })}
      </div>
      <div role="rowgroup" className={classes.foot}>
        <div role="row" className={classes.totals} style={line}>
          {columns.map((column) => {
            const words =
              column.id === 'reference'
                ? { known: formatCount(totals.studies, 'study', 'studies'), left: 'as of then' }
                : totalWords(column, totals)
            return (
              <span key={column.id} role="cell">
                <strong>{words.known}</strong>
                <small>{words.left}</small>
              </span>
            )
          })}
        </div>
      </div>
    </div>
  )
}

function titleOf(column: EvidenceColumn, cell: EvidenceCell): string | undefined {
  return column.fieldId && cell.quotes.length > 0
    ? cell.quotes.map(({ exact, pages }) => `“${exact}” (p. ${pages})`).join('\n')
    : undefined
}

function Words({ cell }: { readonly cell: EvidenceCell }) {
  if (cell.state !== 'value' && cell.state !== 'suggestion') return <MissingMark kind={cell.state} />
  return (
    <>
      <span className={classes.value} data-suggestion={cell.state === 'suggestion' || undefined}>
        <bdi>{cell.text}</bdi>
      </span>
      {cell.state === 'suggestion' && cell.text ? <small>suggestion, not confirmed</small> : null}
      {cell.state === 'value' && cell.detail ? (
        <small>
          <bdi>{cell.detail}</bdi>
        </small>
      ) : null}
    </>
  )
}
