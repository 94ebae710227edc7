import { NumberInput } from '@mantine/core'
import classes from './outcome-editor.module.css'

/** A number as a paper prints it; undefined while nothing is typed. `counts`: whole and not below nought. */
export function NumberField({
  label,
  value,
  counts = false,
  onChange,
}: {
  readonly label: string
  readonly value: number | undefined
  readonly counts?: boolean
  onChange(value: number | undefined): void
}) {
  return (
    <NumberInput
      className={classes.number}
      label={label}
      hideControls
      allowNegative={!counts}
      allowDecimal={!counts}
      value={value ?? ''}
      onChange={(next) => onChange(typeof next === 'number' ? next : undefined)}
    />
  )
}
