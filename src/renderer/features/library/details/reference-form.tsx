import { ActionIcon, Anchor, TextInput, Textarea } from '@mantine/core'
import { IconCopy, IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import { editableFields, fieldFault, readField, type EditableField } from '#core/model/reference-fields.ts'
import { referenceLinks } from '#core/model/reference-links.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { editReference } from '#renderer/db/study-edits.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { openOnline } from '#renderer/background/open-online.ts'
import { copyText } from '#renderer/background/copy-text.ts'
import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import { showToast } from '#renderer/background/toast.ts'
import classes from './reference-form.module.css'

const alwaysShown: ReadonlySet<EditableField> = new Set(['title', 'author', 'issued', 'container-title'])

/** Under which name `referenceLinks` has the page of a line. */
const linkLabels: Readonly<Partial<Record<EditableField, string>>> = {
  DOI: 'DOI',
  PMID: 'PubMed',
  PMCID: 'PubMed Central',
  URL: 'Web page',
}

/** The reference, line by line, edited in place: a click or Enter opens a line, Enter or leaving it keeps it, Esc takes it back. */
export function ReferenceForm({ study }: { readonly study: ListedStudy }) {
  const [editing, setEditing] = useState<EditableField | null>(null)
  const isEmpty = (field: EditableField) => readField(study.reference, field) === ''
  // What is missing and cannot be done without stays a line; the rest of what is not there is one line of names to add.
  const lines = editableFields.filter(({ field }) => field === editing || !isEmpty(field) || alwaysShown.has(field))
  const missing = editableFields.filter(({ field }) => !lines.some((line) => line.field === field))
  const links = referenceLinks(study.reference)
  // Enter and Esc leave the keyboard on the line; a click elsewhere has put it somewhere already.
  const close = (field: EditableField, byKey: boolean) => {
    setEditing(null)
    if (byKey) requestAnimationFrame(() => document.getElementById(`reference-line-${field}`)?.focus())
  }
  const keep = async (field: EditableField, text: string, byKey: boolean) => {
    close(field, byKey)
    if (text === readField(study.reference, field)) return
    const result = await editReference(study, field, text)
    if (!result.ok) showToast({ kind: 'problem', message: result.message })
  }
  return (
    <section className={classes.form} aria-label="Reference">
      <h3>
        Reference <span>click a line to edit</span>
      </h3>
      <dl>
        {lines.map(({ field, label, long, copyable }) => {
          const text = readField(study.reference, field)
          const opens = text && links.find((link) => link.label === linkLabels[field])
          const doubtful = study.problems.some((problem) => problem.field === field)
          return (
            <div key={field} className={classes.line}>
              <dt id={`reference-${field}`}>{label}</dt>
              <dd>
                {editing === field ? (
                  <LineEditor
                    field={field}
                    label={label}
                    text={text}
                    long={long}
                    onKeep={(next, byKey) => void keep(field, next, byKey)}
                    onLeave={() => close(field, true)}
                  />
                ) : (
                  <button
                    type="button"
                    id={`reference-line-${field}`}
                    className={classes.value}
                    data-doubtful={doubtful || undefined}
                    aria-label={`${label}: ${text || 'not stated'}. Edit`}
                    onClick={() => setEditing(field)}
                  >
                    {text ? <bdi>{text}</bdi> : <MissingMark kind="not-stated" />}
                  </button>
                )}
                {opens && editing !== field && (
                  <ActionIcon
                    size="sm"
                    aria-label={`Open the page of the ${label}`}
                    title={opens.url}
                    onClick={() => void openOnline(opens.url)}
                  >
                    <IconExternalLink size={14} stroke={1.6} />
                  </ActionIcon>
                )}
                {copyable && text && editing !== field && (
                  <ActionIcon size="sm" aria-label={`Copy the ${label}`} onClick={() => void copyText(text, 'Copied')}>
                    <IconCopy size={14} stroke={1.6} />
                  </ActionIcon>
                )}
              </dd>
            </div>
          )
        })}
      </dl>
      {missing.length > 0 && (
        <p className={classes.add}>
          Add:{' '}
          {missing.map(({ field, label }) => (
            <Anchor key={field} component="button" size="sm" onClick={() => setEditing(field)}>
              {label.toUpperCase() === label ? label : label.toLowerCase()}
            </Anchor>
          ))}
        </p>
      )}
    </section>
  )
}

function LineEditor({
  field,
  label,
  text,
  long,
  onKeep,
  onLeave,
}: {
  readonly field: EditableField
  readonly label: string
  readonly text: string
  readonly long?: boolean
  onKeep(text: string, byKey: boolean): void
  onLeave(): void
}) {
  const [value, setValue] = useState(text)
  const [fault, setFault] = useState<string | null>(null)
  // What is wrong stays when the line is left.
  useHalfFilled(value.trim() !== text)
  // What cannot be stays on the line, with the reason, until it is mended or taken back.
  const keep = (byKey: boolean) => {
    const found = value.trim() === text ? null : fieldFault(field, value)
    setFault(found)
    if (found === null) onKeep(value.trim(), byKey)
  }
  const props = {
    error: fault,
    'aria-label': label,
    value,
    autoFocus: true,
    className: classes.editor,
    onBlur: () => keep(false),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault()
        keep(true)
      }
      if (event.key === 'Escape') {
        event.stopPropagation()
        onLeave()
      }
    },
  }
  return long ? (
    <Textarea {...props} autosize maxRows={10} onChange={(event) => setValue(event.currentTarget.value)} />
  ) : (
    <TextInput {...props} onChange={(event) => setValue(event.currentTarget.value)} />
  )
}
