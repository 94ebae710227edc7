import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { SampleArm, SampleSizeBasis, SampleSizeValue, SampleUnit } from '#core/model/tag.ts'
import { countWords, sampleBasisWords } from '#core/table/value-words.ts'
import { EditorFrame, type EditorProps } from './editor-frame.tsx'
import { NumberField } from './number-field.tsx'
import classes from './editors.module.css'

const bases = Object.entries(sampleBasisWords).map(([value, label]) => ({ value, label }))
const units: readonly SampleUnit[] = [
  'person',
  'side',
  'site',
  'lesion',
  'eye',
  'tooth',
  'cluster',
  'study',
  'sample',
  'animal',
]
const stages = [
  ['screened', 'Screened'],
  ['enrolled', 'Enrolled'],
  ['randomised', 'Randomised'],
  ['analysed', 'Analysed'],
  ['completed', 'Completed'],
  ['planned', 'Planned'],
  ['studies', 'Studies'],
] as const

/** How many, counted how (CONSORT 2010 items 13a, 13b, 16), in which arms; people and sides apart (CONSORT for within-person trials). */
export function SampleSizeEditor({
  value,
  withinPerson,
  ends,
}: EditorProps<SampleSizeValue> & { readonly withinPerson: boolean }) {
  const [draft, setDraft] = useState<Partial<SampleSizeValue>>(value ?? { basis: 'analysed' })
  const [all, setAll] = useState(
    Boolean(value?.arms?.length) ||
      stages.some(([stage]) => value?.[stage] !== undefined && value[stage] !== value.headline),
  )
  const set = (part: Partial<SampleSizeValue>) => setDraft({ ...draft, ...part })
  const warning = countingWarning(draft, withinPerson)
  const read = () => (draft.headline === undefined ? null : tidy({ ...draft, headline: draft.headline }))
  return (
    <EditorFrame label="Edit sample size" missing="Write the number." read={read} ends={ends}>
      <div className={classes.row}>
        <NumberField
          counts
          label="Number"
          autoFocus
          value={draft.headline}
          onChange={(headline) => set({ headline })}
        />
        <NativeSelect
          className={classes.grow}
          label="of"
          data={units.map((unit) => ({ value: unit, label: countWords(2, unit).slice(2) }))}
          value={draft.unit ?? 'person'}
          onChange={(event) => set({ unit: unitOrPerson(event.currentTarget.value as SampleUnit) })}
        />
        <NativeSelect
          className={classes.grow}
          label="who were"
          data={bases}
          value={draft.basis ?? 'not-said'}
          onChange={(event) => set({ basis: event.currentTarget.value as SampleSizeBasis })}
        />
      </div>
      {(withinPerson || draft.units) && (
        <div className={classes.row}>
          <NumberField
            counts
            label="Sides or sites"
            value={draft.units?.count}
            onChange={(count) =>
              set({ units: count === undefined ? undefined : { count, unit: draft.units?.unit ?? 'side' } })
            }
          />
          <NativeSelect
            className={classes.grow}
            label="counted as"
            data={units.slice(1, 6).map((unit) => ({ value: unit, label: countWords(2, unit).slice(2) }))}
            value={draft.units?.unit ?? 'side'}
            onChange={(event) => {
              if (draft.units) set({ units: { ...draft.units, unit: event.currentTarget.value as SampleUnit } })
            }}
          />
        </div>
      )}
      {warning && (
        <div className={classes.warning} role="status">
          <IconAlertTriangle size={16} stroke={1.6} aria-hidden />
          {warning}
        </div>
      )}
      {!all && (
        <div>
          <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
            All numbers and arms
          </Button>
        </div>
      )}
      {all && (
        <>
          <fieldset className={classes.part}>
            <legend>Flow</legend>
            <div className={classes.numbers}>
              {stages.map(([stage, label]) => (
                <NumberField
                  counts
                  key={stage}
                  label={label}
                  value={draft[stage]}
                  onChange={(count) => set({ [stage]: count })}
                />
              ))}
            </div>
          </fieldset>
          <Arms arms={draft.arms ?? []} onChange={(arms) => set({ arms })} />
        </>
      )}
    </EditorFrame>
  )
}

function Arms({ arms, onChange }: { readonly arms: readonly SampleArm[]; onChange(arms: readonly SampleArm[]): void }) {
  const change = (index: number, part: Partial<SampleArm>) =>
    onChange(arms.map((arm, at) => (at === index ? { ...arm, ...part } : arm)))
  return (
    <fieldset className={classes.part}>
      <legend>Arms</legend>
      {arms.map((arm, index) => (
        <div key={index} className={classes.row}>
          <TextInput
            className={classes.grow}
            aria-label={`Arm ${index + 1}`}
            placeholder="Arm"
            value={arm.label}
            onChange={(event) => change(index, { label: event.currentTarget.value })}
          />
          <NumberField
            counts
            label="Assigned"
            value={arm.allocated}
            onChange={(allocated) => change(index, { allocated })}
          />
          <NumberField
            counts
            label="Analysed"
            value={arm.analysed}
            onChange={(analysed) => change(index, { analysed })}
          />
          <ActionIcon
            aria-label={`Remove arm ${index + 1}`}
            onClick={() => onChange(arms.filter((_, at) => at !== index))}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...arms, { label: '' }])}
        >
          Add an arm
        </Button>
      </div>
    </fieldset>
  )
}

/** What is doubtful about people and sides, or null. */
function countingWarning(
  { headline, unit, units: sides }: Partial<SampleSizeValue>,
  withinPerson: boolean,
): string | null {
  if (headline === undefined) return null
  if (withinPerson && unit === 'side')
    return 'These are sides, not people: in totals every person would count twice. Write the people as the number, and the sides below.'
  if (sides && (unit ?? 'person') === 'person' && sides.count <= headline && headline > 0)
    return `${countWords(sides.count, sides.unit)} of ${countWords(headline)}: people and sides may be swapped. Every person has two sides or more.`
  if (sides && (unit ?? 'person') === 'person') return null
  return withinPerson && !sides
    ? 'Sides of the same person are compared here. Make sure that the number is people; it is counted once in totals.'
    : null
}

function unitOrPerson(unit: SampleUnit): SampleUnit | undefined {
  return unit === 'person' ? undefined : unit
}

/** Without empty parts, and with the headline under its own stage too. */
function tidy(value: SampleSizeValue): SampleSizeValue {
  const { basis, headline } = value
  const staged = basis && basis !== 'not-said' && value[basis] === undefined ? { ...value, [basis]: headline } : value
  const arms = staged.arms?.filter(
    (arm) => arm.label.trim() !== '' || arm.allocated !== undefined || arm.analysed !== undefined,
  )
  const kept = Object.entries({ ...staged, arms: arms?.length ? arms : undefined }).filter(
    ([, part]) => part !== undefined,
  )
  return Object.fromEntries(kept) as unknown as SampleSizeValue
}
