import { Checkbox, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { ExportOption, ExportOptions, FixedChoice } from '#core/report/export-format.ts'
import { optionValue, type ExportChoice } from './export-choice.ts'
import classes from './in-the-file.module.css'
import type { ExportTarget } from './export-target.ts'

/** What goes into the file: suggestions, notes, and what its format can be told. */
export function InTheFile({
  choice,
  target,
  suggestions,
  missing,
  onChange,
}: {
  readonly choice: ExportChoice
  readonly target: ExportTarget
  /** Values among what is chosen that nobody has confirmed. */
  readonly suggestions: number
  /** What is to be said of suggestions that are not there yet. */
  readonly missing: ReactNode
  onChange(part: Partial<ExportChoice>): void
}) {
  const options = choice.options[target.id]
  return (
    <section className={classes.part} aria-labelledby="in-the-file">
      <h2 id="in-the-file">In the file</h2>
      <SharedSwitch
        label="Suggestions not decided yet"
        says={suggestionWords(suggestions, choice.withSuggestions)}
        isIn={choice.withSuggestions}
        fixed={target.fixed?.('suggestions', options) ?? null}
        onChange={(withSuggestions) => onChange({ withSuggestions })}
      />
      {missing}
      <SharedSwitch
        label="Notes"
        says="yours, on studies and quotes"
        isIn={choice.withNotes}
        fixed={target.fixed?.('notes', options) ?? null}
        onChange={(withNotes) => onChange({ withNotes })}
      />
      {target.options.map((option) => (
        <OptionField
          key={`${target.id} ${option.id}`}
          option={option}
          value={optionValue(option, options)}
          onChange={(value) =>
            onChange({
              options: { ...choice.options, [target.id]: { ...options, [option.id]: value } as ExportOptions },
            })
          }
        />
      ))}
    </section>
  )
}

/** A switch of every target; where it means nothing for this one it cannot be moved, and says why. */
function SharedSwitch({
  label,
  says,
  isIn,
  fixed,
  onChange,
}: {
  readonly label: string
  readonly says: string
  readonly isIn: boolean
  readonly fixed: FixedChoice | null
  onChange(isIn: boolean): void
}) {
  return (
    <Checkbox
      label={label}
      description={fixed?.why ?? says}
      checked={fixed?.isIn ?? isIn}
      disabled={fixed !== null}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}

function suggestionWords(count: number, isIn: boolean): string {
  if (count === 0) return 'there are none'
  const values = formatCount(count, 'value is a suggestion', 'values are suggestions')
  return isIn ? `${values} that nobody has confirmed; each says so` : `${values} and will stand as “not looked at”`
}

function OptionField({
  option,
  value,
  onChange,
}: {
  readonly option: ExportOption
  readonly value: string | boolean
  onChange(value: string | boolean): void
}) {
  return option.kind === 'switch' ? (
    <Checkbox
      label={option.label}
      description={option.hint}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  ) : (
    <NativeSelect
      label={option.label}
      data={[...option.choices]}
      value={String(value)}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
