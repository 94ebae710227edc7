import { formatCount } from '#core/format-count.ts'
import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import { totalWords } from '#core/table/total-words.ts'
import type { EvidenceTotals } from '#core/table/totals.ts'
import classes from './total-cell.module.css'

/** The foot of a column: how many studies, how many people (each once), what is known and what is left. */
export function TotalCell({
  column,
  totals,
  withoutPdf,
}: {
  readonly column: EvidenceColumn
  readonly totals: EvidenceTotals
  readonly withoutPdf: number
}) {
  if (column.id === 'reference') {
    return (
      <>
        <strong className={classes.strong}>{formatCount(totals.studies, 'study', 'studies')}</strong>
        <div className={classes.quiet}>
          {totals.studies === 0
            ? ''
            : withoutPdf === 0
              ? 'all with a PDF'
              : `${withoutPdf.toLocaleString('en-GB')} without a PDF`}
        </div>
      </>
    )
  }
  const { known, left } = totalWords(column, totals)
  const isPeople = column.id === 'sample-size'
  const why = isPeople
    ? `${known} of ${formatCount(totals.peopleFrom, 'study', 'studies')}, ${left}. Split-face people count once for both sides; people of reviews are other studies’ and do not count.`
    : [known, left].filter(Boolean).join('; ')
  return (
    <div title={why || undefined}>
      <div className={isPeople ? classes.strong : classes.known}>{known}</div>
      <div className={classes.quiet}>{left}</div>
    </div>
  )
}
