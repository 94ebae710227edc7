import { NativeSelect, TextInput } from '@mantine/core'
import { NumberField } from '../fields/editors/number-field.tsx'
import type { OutcomeForm } from './outcome-form-values.ts'
import classes from './outcome-editor.module.css'

const judges = [
  { value: '', label: 'not said' },
  { value: 'themselves', label: 'the people themselves' },
  { value: 'others', label: 'others who looked' },
]

/** The numbers of people who were their own comparison: people, never sides. */
export function PairFields({
  form,
  onChange,
}: {
  readonly form: OutcomeForm
  onChange(part: Partial<OutcomeForm>): void
}) {
  const [tested, other] = form.labels
  const here = tested.trim() || 'tested side'
  const there = other.trim() || 'other side'
  return (
    <fieldset className={classes.part}>
      <legend>People, each counted once</legend>
      <div className={classes.row}>
        <TextInput
          className={classes.grow}
          label="Tested side"
          placeholder="gel side"
          value={tested}
          onChange={(event) => onChange({ labels: [event.currentTarget.value, other] })}
        />
        <TextInput
          className={classes.grow}
          label="Other side"
          placeholder="untreated side"
          value={other}
          onChange={(event) => onChange({ labels: [tested, event.currentTarget.value] })}
        />
      </div>
      {form.kind === 'pairs' ? (
        <div className={classes.row}>
          <NumberField
            counts
            label={`Better: ${here}`}
            value={form.better}
            onChange={(better) => onChange({ better })}
          />
          <NumberField counts label="No difference" value={form.same} onChange={(same) => onChange({ same })} />
          <NumberField counts label={`Better: ${there}`} value={form.worse} onChange={(worse) => onChange({ worse })} />
          <NativeSelect
            className={classes.narrow}
            label="Said by"
            data={judges}
            value={form.judgedBy ?? ''}
            onChange={(event) =>
              onChange({ judgedBy: (event.currentTarget.value || undefined) as OutcomeForm['judgedBy'] })
            }
          />
        </div>
      ) : (
        <div className={classes.row}>
          <NumberField counts label="Both sides" value={form.both} onChange={(both) => onChange({ both })} />
          <NumberField
            counts
            label={`Only ${here}`}
            value={form.testedOnly}
            onChange={(testedOnly) => onChange({ testedOnly })}
          />
          <NumberField
            counts
            label={`Only ${there}`}
            value={form.otherOnly}
            onChange={(otherOnly) => onChange({ otherOnly })}
          />
          <NumberField counts label="Neither" value={form.neither} onChange={(neither) => onChange({ neither })} />
        </div>
      )}
    </fieldset>
  )
}
