import { formatCount } from '#core/format-count.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import classes from './evidence-grid.module.css'

/** The heading of a group: what its studies share, how many they are, and their people, each counted once. */
export function GroupLine({
  line,
  index,
  start,
  width,
}: {
  readonly line: Extract<TableLine, { kind: 'group' }>
  readonly index: number
  readonly start: number
  readonly width: number
}) {
  return (
    <div className={classes.group} role="row" aria-rowindex={index + 2} data-group style={{ top: start, width }}>
      <div role="gridcell" className={classes.groupCell}>
        <strong title={line.label}>{line.label}</strong>{' '}
        <span>
          {formatCount(line.count, 'study', 'studies')}
          {line.toCheck > 0 && `, ${line.toCheck.toLocaleString('en-GB')} to check`}
          {line.people > 0 && `, ${formatCount(line.people, 'person', 'people')}`}
        </span>
      </div>
    </div>
  )
}
