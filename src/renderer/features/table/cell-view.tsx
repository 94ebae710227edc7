import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import { MissingMark, missingWords } from '#renderer/ui/missing-mark.tsx'
import { DesignBadge, FictionalMark } from '#renderer/ui/study-marks.tsx'
import classes from './cell-view.module.css'

// Where there is no room the authors are cut, not the year.
const yearAtEnd = /\s\d{4}[a-z]?$/

/** One cell: its value and a quiet mark where it has a quote; a suggestion dashed; a kind of missing by sign and word. */
export function CellView({ column, row }: { readonly column: EvidenceColumn; readonly row: EvidenceRow }) {
  const cell = row.cells[column.id]!
  if (column.id === 'reference') {
    return (
      <div className={classes.reference}>
        <div className={classes.name}><bdi className={classes.authors}>{cell.text.replace(yearAtEnd, '')}</bdi>{yearAtEnd.test(cell.text) && <span>{yearAtEnd.exec(cell.text)?.[0]}</span>}{row.fictional && <span className={classes.fictional}><FictionalMark /></span>}</div>
        <div className={classes.title}>{row.cells.title?.text || 'No title in the reference'}</div>
      </div>
    )
  }
  if (cell.state === 'suggestion') return <div className={classes.middle}><span className={classes.suggestion}><span className={classes.suggested}><bdi>{cell.text.replace(/[.\s]+$/, '')}</bdi>?</span><span className="visually-hidden"> (suggestion, not confirmed)</span></span></div>
  if (cell.state === 'not-looked-at') return <div className={classes.open} title={missingWords['not-looked-at']}><span className="visually-hidden">{missingWords['not-looked-at']}</span></div>
  if (cell.state !== 'value') return <div className={classes.middle}><span className={cell.state === 'not-applicable' ? classes.hatched : undefined}><MissingMark kind={cell.state} /></span></div>
  if (!cell.text) return null
  return (
    <div className={classes.middle}>
      <div className={classes.words}>
        <span className={column.kind === 'number' ? classes.number : undefined}>{column.kind === 'number' && cell.number !== undefined ? column.id === 'year' ? cell.text : cell.number.toLocaleString('en-GB') : <bdi>{cell.text}</bdi>}</span>
        {cell.quotes.length > 0 && <span className={classes.mark} title={cell.quotes.length === 1 ? 'has a quote' : `has ${cell.quotes.length} quotes`}><span aria-hidden> ”</span><span className="visually-hidden"> has a quote</span></span>}
      </div>
      {column.id === 'study-design' && cell.code ? <div><DesignBadge code={cell.code as StudyDesignCode} /></div> : cell.detail && <div className={classes.second} >{cell.detail}</div>}
    </div>
  )
}
