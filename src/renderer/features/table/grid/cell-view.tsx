import type { CSSProperties } from 'react'
import type { EvidenceCell, EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import { densityLines, type Density } from '../density.ts'
import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import { missingWords } from '#renderer/ui/missing-words.ts'
import { DesignBadge, FictionalMark } from '#renderer/ui/study-marks.tsx'
import classes from './cell-view.module.css'

/** A cell with the room it has, in CSS pixels: long words are cut to it (the card shows them whole). */
interface CellViewProps {
  readonly column: EvidenceColumn
  readonly row: EvidenceRow
  readonly width: number
  readonly height: number
  readonly density: Density
}

/** One cell: its value and a quiet mark where it has a quote; a suggestion dashed; a kind of missing by sign and word. */
export function CellView({ column, row, width, height, density }: CellViewProps) {
  const most = densityLines[density]
  const cell = row.cells[column.id]!
  if (column.id === 'reference') return <ReferenceCell row={row} height={height} density={density} />
  if (cell.state === 'suggestion') {
    const words = cell.text.replace(/[.\s]+$/, '')
    // A column that follows from a field may have nothing to say of it.
    if (!words) return null
    return (
      <div className={classes.middle}>
        <span className={classes.suggestion}>
          <span {...cutTo(most.suggestion, words, width - 38)}>
            <bdi>{words}</bdi>?
          </span>
          <span className="visually-hidden"> (suggestion, not confirmed)</span>
        </span>
      </div>
    )
  }
  if (cell.state === 'not-looked-at')
    return (
      <div className={classes.open} title={missingWords['not-looked-at']}>
        <span className="visually-hidden">{missingWords['not-looked-at']}</span>
      </div>
    )
  if (cell.state !== 'value')
    return (
      <div className={classes.middle}>
        <span className={cell.state === 'not-applicable' ? classes.hatched : undefined}>
          <MissingMark kind={cell.state} />
        </span>
      </div>
    )
  if (!cell.text) return null
  const words = cutTo(most.words, cell.text, width - 24, classes.words)
  const under = most.detail === 0 ? null : detailOf(column, cell, most.detail, width - 24)
  const text = (
    <div {...words}>
      {column.kind === 'number' ? (
        <span className={classes.number}>{numberWords(column, cell)}</span>
      ) : (
        <bdi>{cell.text}</bdi>
      )}
      {cell.quotes.length > 0 && (
        <span
          className={classes.mark}
          data-apart={words.style && true}
          title={cell.quotes.length === 1 ? 'has a quote' : `has ${cell.quotes.length} quotes`}
        >
          <span className="visually-hidden"> has a quote</span>
        </span>
      )}
    </div>
  )
  // Words of several lines fill their row: nothing has to bring them to its middle, and one box less is one to lay out.
  return words.style && !under && most.detail > 0 ? (
    text
  ) : (
    <div className={classes.middle} data-less={(most.detail === 0 && cell.detail !== undefined) || undefined}>
      {text}
      {under}
    </div>
  )
}

/** The quieter words under a value: the code of a design, or its detail. */
function detailOf(column: EvidenceColumn, cell: EvidenceCell, lines: number, width: number) {
  if (column.id === 'study-design' && cell.code)
    return (
      <div>
        <DesignBadge code={cell.code as StudyDesignCode} />
      </div>
    )
  return cell.detail ? <div {...cutTo(lines, cell.detail, width, classes.second)}>{cell.detail}</div> : null
}

// Where there is no room the authors are cut, not the year.
const yearAtEnd = /\s\d{4}[a-z]?$/

function ReferenceCell({ row, height, density }: Pick<CellViewProps, 'row' | 'height' | 'density'>) {
  const text = row.cells.reference?.text ?? ''
  const year = yearAtEnd.exec(text)?.[0]
  // In a row that grew, the title has the room too.
  const lines = Math.max(1, Math.floor((height - 27) / 18))
  return (
    <div className={classes.reference}>
      <div className={classes.name}>
        <bdi className={classes.authors}>{year ? text.slice(0, -year.length) : text}</bdi>
        {year && <span>{year}</span>}
        {row.fictional && (
          <span className={classes.fictional}>
            <FictionalMark />
          </span>
        )}
      </div>
      {density === 'compact' ? (
        <span data-less hidden />
      ) : (
        <div
          className={lines > 1 ? `${classes.title} ${classes.cut}` : classes.title}
          data-lines={lines > 1 || undefined}
          style={lines > 1 ? { WebkitLineClamp: lines } : undefined}
        >
          {row.cells.reference?.detail && <em>{row.cells.reference.detail} · </em>}
          {row.cells.title?.text || 'No title in the reference'}
        </div>
      )}
    </div>
  )
}

/** Years are not grouped, counts are. */
function numberWords(column: EvidenceColumn, cell: EvidenceCell): string {
  return cell.number === undefined || column.id === 'year' ? cell.text : cell.number.toLocaleString('en-GB')
}

/** Cuts words after `lines` where they may be longer than that. Ten pixels is a wide character, with the space that a broken line leaves. */
function cutTo(
  lines: number,
  words: string,
  width: number,
  name?: string,
): { readonly className?: string; readonly style?: CSSProperties } {
  const isLong = words.length * 10 > width * lines || words.includes('\n')
  if (!isLong) return { className: name }
  return { className: name ? `${name} ${classes.cut}` : classes.cut, style: { WebkitLineClamp: lines } }
}
