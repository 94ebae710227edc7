import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { directionWords, type Direction, type Finding } from '#core/model/outcome.ts'
import type { Quote } from '#core/model/quote.ts'
import { EditorFrame, type EditorEnds } from '../fields/editors/editor-frame.tsx'
import { useFirstFocused } from '../fields/editors/use-first-focused.ts'
import { EstimateFields } from './estimate-fields.tsx'
import { GroupFields } from './group-fields.tsx'
import { detailsOf, type OutcomeForm } from './outcome-form-values.ts'
import { OutcomeProof } from './outcome-proof.tsx'
import { PairFields } from './pair-fields.tsx'
import classes from './outcome-editor.module.css'

/** What the editor gives. */
export type EditedOutcome = Extract<ReturnType<typeof detailsOf>, { readonly ok: true }>['value'] & {
  readonly quotes: readonly Quote[]
}

const kinds: Readonly<Record<Finding['kind'], string>> = {
  events: 'people who had it, in groups',
  pairs: 'sides of the same people: better, same, worse',
  'paired-events': 'sides of the same people: who had it where',
  means: 'means',
  medians: 'medians',
  estimate: 'an estimate alone',
  words: 'words, no numbers',
}
const kindData = Object.entries(kinds).map(([value, label]) => ({ value, label }))
const goodData = [
  { value: '', label: 'not said' },
  { value: 'more', label: 'more is good' },
  { value: 'less', label: 'less is good' },
]
const directionData = [
  { value: '', label: 'not decided' },
  ...Object.entries(directionWords).map(([value, label]) => ({ value, label })),
]

/** The form of an outcome: what was measured, the numbers as they are printed, and what the writer makes of it. Nothing is worked out in it. */
export function OutcomeEditor({
  form,
  quotes,
  ends,
  onChange: set,
  onTakeOff,
  onToPages,
}: {
  readonly form: OutcomeForm
  /** The words that prove it. */
  readonly quotes: readonly Quote[]
  readonly ends: EditorEnds<EditedOutcome>
  onChange(part: Partial<OutcomeForm>): void
  /** Takes a quote off. */
  onTakeOff(quote: Quote): void
  /** Goes to the pages, where words can be chosen. */
  onToPages(): void
}) {
  const details = detailsOf(form)
  const root = useFirstFocused<HTMLDivElement>()
  return (
    <div ref={root} data-outcome-editor>
      <EditorFrame
        label="Edit the outcome"
        missing={details.ok ? undefined : details.message}
        read={() => (details.ok ? { ...details.value, quotes } : null)}
        ends={ends}
      >
        <div className={classes.row}>
          <TextInput
            className={classes.wide}
            label="What was measured"
            data-autofocus
            value={form.name}
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            className={classes.narrow}
            label="When"
            placeholder="week 8"
            value={form.time}
            onChange={(event) => set({ time: event.currentTarget.value })}
          />
        </div>
        <NativeSelect
          label="Given as"
          data={kindData}
          value={form.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as Finding['kind'] })}
        />
        {(form.kind === 'pairs' || form.kind === 'paired-events') && <PairFields form={form} onChange={set} />}
        {(form.kind === 'events' || form.kind === 'means' || form.kind === 'medians') && (
          <GroupFields form={form} kind={form.kind} onChange={set} />
        )}
        {form.kind === 'words' && (
          <Textarea
            label="What was found"
            autosize
            minRows={2}
            value={form.text}
            onChange={(event) => set({ text: event.currentTarget.value })}
          />
        )}
        <EstimateFields form={form} onChange={set} />
        <div className={classes.row}>
          <NativeSelect
            className={classes.narrow}
            label="For people"
            data={goodData}
            value={form.good ?? ''}
            onChange={(event) => set({ good: (event.currentTarget.value || undefined) as OutcomeForm['good'] })}
          />
          <NativeSelect
            className={classes.narrow}
            label="With what was tested"
            data={directionData}
            value={form.direction ?? ''}
            onChange={(event) => set({ direction: (event.currentTarget.value || undefined) as Direction | undefined })}
          />
        </div>
        <div className={classes.row}>
          <Checkbox
            size="xs"
            label="Primary outcome"
            checked={form.isPrimary ?? false}
            onChange={(event) => set({ isPrimary: event.currentTarget.checked || undefined })}
          />
          <Checkbox
            size="xs"
            label="Unwanted effect"
            checked={form.isHarm ?? false}
            onChange={(event) => set({ isHarm: event.currentTarget.checked || undefined })}
          />
        </div>
        <OutcomeProof quotes={quotes} onTakeOff={onTakeOff} onToPages={onToPages} />
      </EditorFrame>
    </div>
  )
}
