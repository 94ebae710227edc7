import { memo } from 'react'
import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import type { EvidenceTotals } from '#core/table/totals.ts'
import classes from './evidence-grid.module.css'
import { placeStyle, type ColumnPlace } from './grid-row.tsx'
import { TotalCell } from './total-cell.tsx'

/** The totals, which stay in sight; scrolling down does not draw them anew. */
export const GridFoot = memo(function GridFoot({
  places,
  columns,
  totals,
  withoutPdf,
}: {
  readonly places: readonly ColumnPlace[]
  readonly columns: readonly EvidenceColumn[]
  readonly totals: EvidenceTotals
  readonly withoutPdf: number
}) {
  return (
    <div role="rowgroup" className={classes.foot}>
      <div role="row" className={classes.totals}>
        {places.map((place) => {
          const column = columns[place.index]!
          return (
            <div
              key={column.id}
              role="gridcell"
              data-testid={`total ${column.label}`}
              className={classes.totalCell}
              data-number={column.kind === 'number' || undefined}
              style={placeStyle(place)}
            >
              <TotalCell column={column} totals={totals} withoutPdf={withoutPdf} />
            </div>
          )
        })}
      </div>
    </div>
  )
})
