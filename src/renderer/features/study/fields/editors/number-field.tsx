import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import classes from './editors.module.css'

/** A number as a paper prints it; undefined while none is typed. `counts`: whole and not below nought. */
export function NumberField({
  label,
  value,
  counts = false,
  autoFocus,
  onChange,
}: {
  readonly label: string
  readonly value: number | undefined
  readonly counts?: boolean
  readonly autoFocus?: boolean | undefined
  onChange(value: number | undefined): void
}) {
  // "-" and "0.0" are on the way to a number: what is typed stays as it is.
  const [typed, setTyped] = useState<string | number>(value ?? '')
  return (
    <NumberInput
      className={classes.number}
      label={label}
      hideControls
      allowNegative={!counts}
      allowDecimal={!counts}
      thousandSeparator={counts ? ',' : ''}
      value={numberOf(typed) === value ? typed : (value ?? '')}
      data-autofocus={autoFocus || undefined}
      onChange={(next) => {
        setTyped(next)
        onChange(numberOf(next))
      }}
    />
  )
}

function numberOf(typed: string | number): number | undefined {
  if (typeof typed === 'number') return typed
  return /\d/.test(typed) && Number.isFinite(Number(typed)) ? Number(typed) : undefined
}
