import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { NumberField } from '../fields/editors/number-field.tsx'
import type { ArmForm, OutcomeForm } from './outcome-form-values.ts'
import classes from './outcome-editor.module.css'

type GroupKind = 'events' | 'means' | 'medians'
type NumberOfArm = Exclude<keyof ArmForm, 'label'>

const columns: Readonly<Record<GroupKind, readonly (readonly [key: NumberOfArm, label: string, counts: boolean])[]>> = {
  events: [
    ['events', 'Had it', true],
    ['total', 'Of', true],
  ],
  means: [
    ['mean', 'Mean', false],
    ['sd', 'SD', false],
    ['total', 'People', true],
  ],
  medians: [
    ['median', 'Median', false],
    ['low', 'From', false],
    ['high', 'To', false],
    ['total', 'People', true],
  ],
}
const spreads = [
  { value: 'quartiles', label: 'quartiles' },
  { value: 'range', label: 'lowest and highest' },
]

/** The numbers of groups of people, a line a group; what was tested stands first. */
export function GroupFields({
  form,
  kind,
  onChange,
}: {
  readonly form: OutcomeForm
  readonly kind: GroupKind
  onChange(part: Partial<OutcomeForm>): void
}) {
  const { arms } = form
  const change = (index: number, part: Partial<ArmForm>) =>
    onChange({ arms: arms.map((arm, at) => (at === index ? { ...arm, ...part } : arm)) })
  return (
    <fieldset className={classes.part}>
      <legend>Groups, the tested one first</legend>
      {arms.map((arm, index) => (
        <div key={index} className={classes.row}>
          <TextInput
            className={classes.grow}
            label={index === 0 ? 'Tested' : index === 1 ? 'Compared with' : `Group ${index + 1}`}
            value={arm.label}
            onChange={(event) => change(index, { label: event.currentTarget.value })}
          />
          {columns[kind].map(([key, label, counts]) => (
            <NumberField
              key={key}
              label={label}
              counts={counts}
              value={arm[key]}
              onChange={(value) => change(index, { [key]: value })}
            />
          ))}
          {arms.length > 1 && (
            <ActionIcon
              aria-label={`Remove group ${index + 1}`}
              onClick={() => onChange({ arms: arms.filter((_, at) => at !== index) })}
            >
              <IconTrash size={16} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
      ))}
      <div className={classes.row}>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange({ arms: [...arms, { label: '' }] })}
        >
          Add a group
        </Button>
        {kind !== 'events' && (
          <Checkbox
            size="xs"
            label="All groups are the same people"
            checked={form.sameBodies ?? false}
            onChange={(event) => onChange({ sameBodies: event.currentTarget.checked || undefined })}
          />
        )}
      </div>
      {kind !== 'events' && (
        <div className={classes.row}>
          {kind === 'medians' && (
            <NativeSelect
              className={classes.narrow}
              label="From and to are"
              data={spreads}
              value={form.spread}
              onChange={(event) => onChange({ spread: event.currentTarget.value as OutcomeForm['spread'] })}
            />
          )}
          <TextInput
            className={classes.narrow}
            label="Unit"
            placeholder="points"
            value={form.unit}
            onChange={(event) => onChange({ unit: event.currentTarget.value })}
          />
          <NumberField label="Scale from" value={form.scaleLow} onChange={(scaleLow) => onChange({ scaleLow })} />
          <NumberField label="to" value={form.scaleHigh} onChange={(scaleHigh) => onChange({ scaleHigh })} />
        </div>
      )}
    </fieldset>
  )
}
