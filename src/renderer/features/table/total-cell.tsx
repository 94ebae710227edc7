import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import type { EvidenceTotals } from '#core/table/totals.ts'
import classes from './total-cell.module.css'

/** The foot of a column: how many studies, how many people (each once), how many values, suggestions and open cells. */
export function TotalCell({ column, totals }: { readonly column: EvidenceColumn; readonly totals: EvidenceTotals }) {
  const states = totals.states[column.id] ?? {}
  if (column.id === 'reference') return <><strong className={classes.strong}>{totals.studies} {totals.studies === 1 ? 'study' : 'studies'}</strong></>
  if (column.id === 'sample-size') return <><strong className={classes.strong}>{totals.people.toLocaleString('en-GB')} people</strong><div className={classes.quiet} title="Split-face people once for both sides; a review’s people are other studies’.">{totals.peopleFrom} of {totals.studies} studies, each counted once</div></>
  if (!column.fieldId) return null
  const open = states['not-looked-at'] ?? 0
  const parts = [states.suggestion ? `${states.suggestion} to check` : null, open ? `${open} open` : null].filter(Boolean)
  return <><div>{states.value ?? 0} with a value</div><div className={classes.quiet}>{parts.join(', ')}</div></>
}

