import { Button, Checkbox, Modal, NativeSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { recordStatusWords, sourceFormWords, sourceKindWords } from '#core/model/source.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { faultsOf, type FormField, type FormValues, type ProposedValues } from './form-values.ts'
import classes from './source-form.module.css'

interface SourceFormProps {
  /** "Add a source", "Change the source". */
  readonly title: string
  readonly values: FormValues
  readonly proposed?: ProposedValues
  /** What stands over the fields: the file, and what was said of it. */
  readonly children?: React.ReactNode
  /** The studies that a source can be about, by id. */
  readonly studyNames: ReadonlyMap<string, string>
  readonly keepLabel: string
  /** Answers whether it was kept; the form stays open where it was not. */
  onKeep(values: FormValues): Promise<boolean>
  onClose(): void
}

/** The form of a source, in a dialog. What a file says of itself stands in dashed fields until the writer keeps or changes it. */
export function SourceForm({ title, onClose, ...props }: SourceFormProps) {
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Fields {...props} onClose={onClose} />
    </Modal>
  )
}

function Fields({
  values: first,
  proposed,
  children,
  studyNames,
  keepLabel,
  onKeep,
  onClose,
}: Omit<SourceFormProps, 'title'>) {
  const [values, setValues] = useState<FormValues>({ ...first, ...proposed?.values })
  const [touched, setTouched] = useState<ReadonlySet<FormField>>(new Set())
  const [isAsked, setAsked] = useState(false)
  const [isKeeping, setKeeping] = useState(false)
  useHalfFilled(touched.size > 0)
  const faults = faultsOf(values)
  const say = (said: Partial<FormValues>) => {
    setValues((now) => ({ ...now, ...said }))
    setTouched((now) => new Set([...now, ...(Object.keys(said) as FormField[])]))
  }
  const isProposed = (field: FormField) => proposed?.values[field] !== undefined && !touched.has(field)
  const look = (field: FormField) => ({ 'data-proposed': isProposed(field) || undefined })
  const text = (field: FormField & keyof FormValues, label: string, more: { readonly placeholder?: string } = {}) => (
    <TextInput
      {...look(field)}
      {...more}
      label={label}
      dir="auto"
      value={values[field] as string}
      error={isAsked || touched.has(field) ? faults[field] : null}
      onChange={(event) => say({ [field]: event.currentTarget.value })}
    />
  )
  const keep = async () => {
    setAsked(true)
    if (Object.keys(faults).length > 0 || isKeeping) return
    setKeeping(true)
    if (!(await onKeep(values))) setKeeping(false)
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      {children}
      {proposed && Object.keys(proposed.values).length > 0 && (
        <p className={classes.legend}>
          <span data-proposed>Dashed</span> is what the file says of itself: look at it before you keep it.
        </p>
      )}
      <div className={classes.grid}>
        <div className={classes.wide}>
          <TextInput
            {...look('title')}
            label="Title (without one, the person’s name stands in lists)"
            data-autofocus
            dir="auto"
            value={values.title}
            error={isAsked ? faults.title : null}
            onChange={(event) => say({ title: event.currentTarget.value })}
          />
        </div>
        <NativeSelect
          {...look('kind')}
          label="Kind"
          data={[...(values.kind === '' ? [{ value: '', label: 'choose' }] : []), ...optionsOf(sourceKindWords)]}
          error={isAsked ? faults.kind : null}
          value={values.kind}
          onChange={(event) => say({ kind: event.currentTarget.value as FormValues['kind'] })}
        />
        <NativeSelect
          {...look('record')}
          label="On the record"
          data={optionsOf(recordStatusWords)}
          value={values.record}
          onChange={(event) => say({ record: event.currentTarget.value as FormValues['record'] })}
        />
        <div>
          {text('person', 'Person')}
          <People
            names={proposed?.people ?? []}
            onChoose={(person) => say({ person, ...(values.title === '' ? { title: person } : {}) })}
          />
        </div>
        {text('role', 'Role', { placeholder: 'dermatologist' })}
        {text('affiliation', 'Works at, or publisher')}
        {text('contact', 'Contact (kept out of exports)')}
        {text('date', 'Date', { placeholder: '12 Nov 2026' })}
        <NativeSelect
          {...look('form')}
          label="How"
          data={[{ value: '', label: 'not stated' }, ...optionsOf(sourceFormWords)]}
          value={values.form}
          onChange={(event) => say({ form: event.currentTarget.value as FormValues['form'] })}
        />
        {text('url', 'Address', { placeholder: 'https://' })}
        {text('savedOn', 'Saved on')}
        <Select
          label="About the study"
          searchable
          selectFirstOptionOnChange
          clearable
          limit={30}
          placeholder="none"
          nothingFoundMessage="No study of that name"
          data={[...studyNames].map(([value, label]) => ({ value, label }))}
          value={values.aboutStudyId || null}
          onChange={(id) => say({ aboutStudyId: id ?? '' })}
          // Enter takes the study that is marked. Where the list is not drawn yet it would keep the form, without the study that was typed.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        {text('recordingName', 'Recording (its name; the sound is not kept)')}
        <Textarea
          {...look('note')}
          className={classes.wide}
          label="Note"
          dir="auto"
          autosize
          minRows={1}
          maxRows={6}
          value={values.note}
          onChange={(event) => say({ note: event.currentTarget.value })}
        />
        <Checkbox
          className={classes.wide}
          label="Asked, and did not answer"
          checked={values.unanswered}
          onChange={(event) => say({ unanswered: event.currentTarget.checked })}
        />
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={isKeeping}>
          {keepLabel}
        </Button>
      </div>
    </form>
  )
}

/** Who speaks in the file, where it is more than one: which of them the source is about, only the writer knows. */
function People({ names, onChoose }: { readonly names: readonly string[]; onChoose(name: string): void }) {
  if (names.length === 0) return null
  return (
    <p className={classes.people}>
      Named in it:{' '}
      {names.slice(0, 8).map((name) => (
        <button key={name} type="button" onClick={() => onChoose(name)}>
          <bdi>{name}</bdi>
        </button>
      ))}
    </p>
  )
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
