import { NativeSelect, TextInput } from '@mantine/core'
import type { Measure } from '#core/model/outcome.ts'
import { measureNames } from '#core/results/finding-words.ts'
import { NumberField } from '../fields/editors/number-field.tsx'
import type { OutcomeForm } from './outcome-form-values.ts'
import classes from './outcome-editor.module.css'

const measures = [
  { value: '', label: 'not said' },
  ...Object.entries(measureNames).map(([value, label]) => ({ value, label })),
]
const units = [
  { value: '', label: 'as it stands' },
  { value: 'percent', label: 'per cent' },
]

/** The estimate with its interval and p, as the paper prints them. */
export function EstimateFields({
  form,
  onChange,
}: {
  readonly form: OutcomeForm
  onChange(part: Partial<OutcomeForm>): void
}) {
  return (
    <fieldset className={classes.part}>
      <legend>Estimate, as printed</legend>
      <div className={classes.row}>
        <NativeSelect
          className={classes.narrow}
          label="What it is"
          data={measures}
          value={form.measure ?? ''}
          onChange={(event) => onChange({ measure: (event.currentTarget.value || undefined) as Measure | undefined })}
        />
        <NumberField label="Value" value={form.value} onChange={(value) => onChange({ value })} />
        <NativeSelect
          className={classes.unit}
          label="in"
          data={withUnit(form.estimateUnit)}
          value={form.estimateUnit ?? ''}
          onChange={(event) => onChange({ estimateUnit: event.currentTarget.value || undefined })}
        />
      </div>
      <div className={classes.row}>
        <NumberField label="Interval from" value={form.low} onChange={(low) => onChange({ low })} />
        <NumberField label="to" value={form.high} onChange={(high) => onChange({ high })} />
        <NumberField label="at, in %" value={form.level} onChange={(level) => onChange({ level })} />
        <TextInput
          className={classes.unit}
          label="p"
          placeholder="p = 0.03"
          value={form.p}
          onChange={(event) => onChange({ p: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  )
}

// A unit that was read from the paper stays one that can be chosen.
function withUnit(unit: string | undefined) {
  return unit === undefined || units.some(({ value }) => value === unit)
    ? units
    : [...units, { value: unit, label: unit }]
}
