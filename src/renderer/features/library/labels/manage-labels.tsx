import { Button, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import { labelKey, longestLabel, readLabel, type LabelCount } from '#core/model/labels.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { changeLabel } from '#renderer/db/study-edits.ts'
import classes from './labels.module.css'

/** All labels: renamed or deleted at every study that has them, in one change. */
export function ManageLabels({ inUse, onClose }: { readonly inUse: readonly LabelCount[]; onClose(): void }) {
  const [editing, setEditing] = useState<string | null>(null)
  const remove = async (label: string, count: number) =>
    toastWithUndo(
      await changeLabel(label, null),
      `Deleted the label “${label}” of ${formatCount(count, 'study', 'studies')}`,
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title="Rename or delete labels"
      closeButtonProps={{ 'aria-label': 'Close' }}
      closeOnEscape={editing === null}
    >
      <ul className={classes.list} aria-label="Labels">
        {inUse.map(({ label, count }) => (
          <li key={label}>
            {editing === label ? (
              <RenameLine label={label} inUse={inUse} onDone={() => setEditing(null)} />
            ) : (
              <>
                <span className={classes.name}>{label}</span>
                <span className="tabular">{formatCount(count, 'study', 'studies')}</span>
                <Button variant="default" aria-label={`Rename ${label}`} onClick={() => setEditing(label)}>
                  Rename
                </Button>
                <Button variant="default" aria-label={`Delete ${label}`} onClick={() => void remove(label, count)}>
                  Delete
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {inUse.length === 0 && <p className={classes.none}>There are no labels any more.</p>}
    </Modal>
  )
}

function RenameLine({
  label,
  inUse,
  onDone,
}: {
  readonly label: string
  readonly inUse: readonly LabelCount[]
  onDone(): void
}) {
  const [text, setText] = useState(label)
  const name = readLabel(text)
  useHalfFilled(name !== label)
  const joins = inUse.find((other) => other.label !== label && labelKey(other.label) === labelKey(name))
  const rename = async () => {
    if (name !== label)
      toastWithUndo(await changeLabel(label, joins?.label ?? name), `“${label}” is “${joins?.label ?? name}” now`)
    onDone()
  }
  return (
    <form
      className={classes.add}
      onSubmit={(event) => {
        event.preventDefault()
        void rename()
      }}
    >
      <TextInput
        autoFocus
        aria-label={`New name of ${label}`}
        description={joins ? `“${joins.label}” is there already: the two become one.` : undefined}
        maxLength={longestLabel}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          onDone()
        }}
      />
      <Button type="submit" disabled={name === ''}>
        Save
      </Button>
    </form>
  )
}
