import { Button, Checkbox, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import { hasLabel, labelKey, longestLabel, readLabel, type LabelCount } from '#core/model/labels.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { addLabel, removeLabel } from '#renderer/db/study-edits.ts'
import type { StudyRow } from '../list/study-row.ts'
import classes from './labels.module.css'

/** The labels of one study or several: those in use with a checkbox each, and a new one by typing it. Every press is a change of its own. */
export function LabelDialog({
  rows,
  inUse,
  onClose,
}: {
  readonly rows: readonly StudyRow[]
  readonly inUse: readonly LabelCount[]
  onClose(): void
}) {
  const [text, setText] = useState('')
  const studies = rows.map(({ study }) => study)
  const typed = readLabel(text)
  const known = inUse.find(({ label }) => labelKey(label) === labelKey(typed))
  const shown = inUse.filter(({ label }) => labelKey(label).includes(labelKey(typed)))
  const countOf = (label: string) => studies.filter(({ labels }) => hasLabel(labels, label)).length
  const give = async () => {
    if (typed === '') return
    // In the spelling it has elsewhere.
    const label = known?.label ?? typed
    if (countOf(label) === studies.length || valueOrToast(await addLabel(studies, label))) setText('')
  }
  const toggle = async (label: string) => {
    const change = countOf(label) === studies.length ? removeLabel : addLabel
    valueOrToast(await change(studies, label))
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Labels of ${rows.length === 1 ? rows[0]!.reference : formatCount(rows.length, 'study', 'studies')}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={classes.add}
        onSubmit={(event) => {
          event.preventDefault()
          void give()
        }}
      >
        <TextInput
          data-autofocus
          aria-label="Find or add a label"
          placeholder="Find or add a label"
          maxLength={longestLabel}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" disabled={typed === ''}>
          {known || typed === '' ? 'Add' : `Add “${typed}”`}
        </Button>
      </form>
      <ul className={classes.list} aria-label="Labels in use">
        {shown.map(({ label, count }) => {
          const having = countOf(label)
          return (
            <li key={label}>
              <Checkbox
                label={label}
                checked={having === studies.length}
                indeterminate={having > 0 && having < studies.length}
                onChange={() => void toggle(label)}
              />
              <span className="tabular">{formatCount(count, 'study', 'studies')}</span>
            </li>
          )
        })}
      </ul>
      {inUse.length === 0 && <p className={classes.none}>No labels yet. Type a word, then Enter.</p>}
    </Modal>
  )
}
