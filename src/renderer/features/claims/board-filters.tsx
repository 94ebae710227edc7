import type { BoardRow } from '#core/claims/board/claim-board.ts'
import { limitFilters } from '#core/claims/board/limits.ts'
import classes from './claims-page.module.css'

/** Which rows are shown: all, or those with a limit. */
export type BoardFilter = 'all' | keyof typeof limitFilters

const filters: readonly (readonly [BoardFilter, string])[] = [
  ['all', 'All'],
  ...(Object.entries(limitFilters) as [BoardFilter, string][]),
]

/** The rows by what limits their evidence, with counts; one without rows is left out. */
export function BoardFilters({
  rows,
  filter,
  onFilter,
}: {
  readonly rows: readonly BoardRow[]
  readonly filter: BoardFilter
  onFilter(filter: BoardFilter): void
}) {
  const count = (id: BoardFilter) =>
    id === 'all' ? rows.length : rows.filter(({ limits }) => limits.some(({ kind }) => kind === id)).length
  return (
    <div className={classes.filters} role="toolbar" aria-label="Filters">
      {filters
        .filter(([id]) => id === filter || count(id) > 0)
        .map(([id, label]) => (
          <button
            key={id}
            type="button"
            className={classes.filter}
            aria-pressed={filter === id}
            onClick={() => onFilter(id)}
          >
            {label} <span className="tabular">{count(id)}</span>
          </button>
        ))}
    </div>
  )
}
