import { Button } from '@mantine/core'
import { IconTag } from '@tabler/icons-react'
import { valueOrToast } from '#renderer/background/toast.ts'
import { removeLabel } from '#renderer/db/study-edits.ts'
import { LabelChip } from '#renderer/ui/label-chip.tsx'
import type { StudyRow } from '../list/study-row.ts'
import classes from './study-details.module.css'

/** The labels of a study, each taken off by its ×, and the way to give more. */
export function StudyLabels({ row: { study }, onLabels }: { readonly row: StudyRow; onLabels(): void }) {
  return (
    <div className={classes.labels} role="group" aria-label="Labels">
      {study.labels?.map((label) => (
        <LabelChip key={label} label={label} onRemove={() => void removeLabel([study], label).then(valueOrToast)} />
      ))}
      <Button size="compact-xs" variant="subtle" leftSection={<IconTag size={13} aria-hidden />} onClick={onLabels}>
        {study.labels ? 'Labels' : 'Add a label'}
      </Button>
    </div>
  )
}
