import type { EvidenceCell, EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import { DesignBadge, FictionalMark } from '#renderer/ui/study-marks.tsx'
import classes from './cell-view.module.css'

/** One cell: its value and a quiet mark where it has a quote; a suggestion dashed; a kind of missing by sign and word. */
export function CellView({ column, row }: { readonly column: EvidenceColumn; readonly row: EvidenceRow }) {
  const cell = row.cells[column.id]!
  if (column.id === 'reference') {
    return (
      <div className={classes.reference}>
        <div className={classes.name}><bdi title={cell.text}>{cell.text}</bdi>{row.fictional && <FictionalMark />}</div>
        <div className={classes.second} title={row.cells.title?.text}>{row.cells.title?.text || 'No title in the reference'}</div>
      </div>
    )
  }
  if (cell.state === 'suggestion') return <span className={classes.suggestion} title={cell.text}>{shorter(cell)}?<span className="visually-hidden"> (suggestion, not confirmed)</span></span>
  if (cell.state === 'not-looked-at') return <MissingMark kind="not-looked-at" bare />
  if (cell.state !== 'value') return <span className={cell.state === 'not-applicable' ? classes.hatched : undefined}><MissingMark kind={cell.state} /></span>
  if (!cell.text) return null
  return (
    <div className={classes.value}>
      <div className={classes.words}>
        <span className={column.kind === 'number' ? classes.number : undefined}>{column.kind === 'number' && cell.number !== undefined ? column.id === 'year' ? cell.text : cell.number.toLocaleString('en-GB') : <bdi>{cell.text}</bdi>}</span>
        {cell.quotes.length > 0 && <span className={classes.mark} title={cell.quotes.length === 1 ? 'has a quote' : `has ${cell.quotes.length} quotes`}><span aria-hidden> ”</span><span className="visually-hidden"> has a quote</span></span>}
      </div>
      {column.id === 'study-design' && cell.code ? <div><DesignBadge code={cell.code as StudyDesignCode} /></div> : cell.detail && <div className={classes.second} title={cell.detail}>{cell.detail}</div>}
    </div>
  )
}

function shorter(cell: EvidenceCell): string {
  return cell.text.length > 60 ? `${cell.text.slice(0, 58)}…` : cell.text
}
