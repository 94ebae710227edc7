import { Menu } from '@mantine/core'
import { IconChevronDown, IconNote, IconStar, IconTag } from '@tabler/icons-react'
import { hasLabel, withLabel, withoutLabel, type LabelCount } from '#core/model/labels.ts'
import classes from '../library-page.module.css'
import { withMarks, type MarkFilter } from './library-filters.ts'
import type { StudyRow } from './study-row.ts'

/** The filters by what the writer marked studies with: star, notes, labels. They combine with each other and with the filters beside them. */
export function MarkFilters({
  rows,
  marks,
  labels,
  onMarks,
  onManage,
}: {
  readonly rows: readonly StudyRow[]
  readonly marks: MarkFilter
  readonly labels: readonly LabelCount[]
  onMarks(marks: MarkFilter): void
  onManage(): void
}) {
  const count = (only: Partial<MarkFilter>) =>
    withMarks(rows, { starred: false, notes: false, labels: [], ...only }).length
  const starred = count({ starred: true })
  const noted = count({ notes: true })
  return (
    <>
      {(starred > 0 || marks.starred) && (
        <button
          type="button"
          className={classes.filter}
          aria-pressed={marks.starred}
          onClick={() => onMarks({ ...marks, starred: !marks.starred })}
        >
          <IconStar size={14} stroke={1.6} aria-hidden /> Starred <span className="tabular">{starred}</span>
        </button>
      )}
      {(noted > 0 || marks.notes) && (
        <button
          type="button"
          className={classes.filter}
          aria-pressed={marks.notes}
          onClick={() => onMarks({ ...marks, notes: !marks.notes })}
        >
          <IconNote size={14} stroke={1.6} aria-hidden /> Notes <span className="tabular">{noted}</span>
        </button>
      )}
      {(labels.length > 0 || marks.labels.length > 0) && (
        <Menu position="bottom-start" closeOnItemClick={false} width={240}>
          <Menu.Target>
            <button type="button" className={classes.filter} data-on={marks.labels.length > 0 || undefined}>
              <IconTag size={14} stroke={1.6} aria-hidden />{' '}
              {marks.labels.length > 0 ? marks.labels.join(', ') : 'Labels'}
              <IconChevronDown size={12} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {labels.map(({ label, count: having }) => {
              const on = hasLabel(marks.labels, label)
              return (
                <Menu.CheckboxItem
                  key={label}
                  checked={on}
                  onChange={() => onMarks({ ...marks, labels: (on ? withoutLabel : withLabel)(marks.labels, label) })}
                  rightSection={<span className="tabular">{having}</span>}
                >
                  {label}
                </Menu.CheckboxItem>
              )
            })}
            <Menu.Divider />
            {marks.labels.length > 0 && (
              <Menu.Item closeMenuOnClick onClick={() => onMarks({ ...marks, labels: [] })}>
                Any label or none
              </Menu.Item>
            )}
            <Menu.Item closeMenuOnClick onClick={onManage}>
              Rename or delete labels
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
