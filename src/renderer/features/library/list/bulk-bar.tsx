import { Button, Menu } from '@mantine/core'
import { IconCopy, IconDownload, IconListDetails, IconStar, IconTag, IconTrash } from '@tabler/icons-react'
import { studyStateWords, type StudyState } from '#core/model/study.ts'
import { ExportMenu } from '../export/export-menu.tsx'
import type { StudyActions } from '../use-study-actions.ts'
import classes from './bulk-bar.module.css'
import type { StudyRow } from './study-row.ts'

/** What can be done with several studies at once: star, labels, state, copying identifiers, removing. */
export function BulkBar({
  rows,
  actions,
  onLabels,
  onExport,
  onClear,
}: {
  readonly rows: readonly StudyRow[]
  readonly actions: StudyActions
  onLabels(rows: readonly StudyRow[]): void
  onExport(): void
  onClear(): void
}) {
  const isStarred = rows.every(({ study }) => study.starred)
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected studies">
      <strong>{rows.length.toLocaleString('en-GB')} selected</strong>
      <Menu>
        <Menu.Target>
          <Button variant="default">Set state</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {(Object.keys(studyStateWords) as StudyState[]).map((state) => (
            <Menu.Item key={state} onClick={() => actions.setTo(rows, state)}>
              {studyStateWords[state]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Button variant="default" leftSection={<IconStar size={14} aria-hidden />} onClick={() => actions.star(rows)}>
        {isStarred ? 'Remove star' : 'Star'}
      </Button>
      <Button variant="default" leftSection={<IconTag size={14} aria-hidden />} onClick={() => onLabels(rows)}>
        Labels
      </Button>
      <CopyIdentifiers rows={rows} actions={actions} />
      <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={onExport}>
        Export…
      </Button>
      <ExportMenu rows={rows} />
      <Button variant="default" leftSection={<IconTrash size={14} aria-hidden />} onClick={() => actions.remove(rows)}>
        Remove
      </Button>
      <Button variant="subtle" onClick={onClear}>
        Clear the selection
      </Button>
    </div>
  )
}

/** What can be done about studies that have no PDF yet. */
export function MissingBar({
  rows,
  actions,
  onList,
}: {
  readonly rows: readonly StudyRow[]
  readonly actions: StudyActions
  onList(): void
}) {
  return (
    <div className={classes.bar} role="toolbar" aria-label="Missing PDFs">
      <strong>{rows.length.toLocaleString('en-GB')} without a PDF</strong>
      <Button leftSection={<IconListDetails size={14} aria-hidden />} onClick={onList}>
        List with links
      </Button>
      <CopyIdentifiers rows={rows} actions={actions} />
      <ExportMenu rows={rows} />
    </div>
  )
}

function CopyIdentifiers({ rows, actions }: { readonly rows: readonly StudyRow[]; readonly actions: StudyActions }) {
  return (
    <Button
      variant="default"
      leftSection={<IconCopy size={14} aria-hidden />}
      onClick={() => actions.copyIdentifiers(rows)}
    >
      Copy DOIs
    </Button>
  )
}
