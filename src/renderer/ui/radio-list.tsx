import type { ReactNode } from 'react'
import classes from './radio-list.module.css'

/** One thing to choose. */
export interface RadioItem<T extends string> {
  readonly value: T
  readonly label: string
  /** A quieter line under it. */
  readonly says?: string
  /** At the end of its line: a count. */
  readonly side?: string
  readonly icon?: ReactNode
  readonly disabled?: boolean
  /** The one that has the keyboard when the dialog opens. */
  readonly autoFocus?: boolean
}

/** One of several, with arrow keys as browsers have them for radio buttons. `look`: one below the other, with a coloured ground, or side by side. */
export function RadioList<T extends string>({
  legend,
  name,
  items,
  value,
  look,
  after,
  onChange,
}: {
  readonly legend: string
  readonly name: string
  readonly items: readonly RadioItem<T>[]
  /** Null where none of them is chosen. */
  readonly value: T | null
  readonly look: 'plain' | 'rows' | 'cards'
  readonly after?: ReactNode
  onChange(value: T): void
}) {
  return (
    <fieldset className={classes.list} data-look={look}>
      <legend>{legend}</legend>
      <div className={classes.items}>
        {items.map((item) => {
          const id = `${name}-${item.value}`
          return (
            <div key={item.value} className={classes.item} data-chosen={item.value === value || undefined}>
              <input
                type="radio"
                id={id}
                name={name}
                checked={item.value === value}
                disabled={item.disabled}
                aria-describedby={item.says || item.side ? `${id}-says` : undefined}
                data-autofocus={item.autoFocus || undefined}
                onChange={() => onChange(item.value)}
              />
              <label htmlFor={id}>
                {item.icon}
                <strong>{item.label}</strong>
              </label>
              <span id={`${id}-says`} className={classes.says} data-side={item.side ? true : undefined}>
                {item.side ?? item.says}
              </span>
            </div>
          )
        })}
        {after}
      </div>
    </fieldset>
  )
}
