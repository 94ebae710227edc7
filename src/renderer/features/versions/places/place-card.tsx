import type { ReactNode } from 'react'
import classes from './places.module.css'

/**
 * A place where the library is safe: its name, how it stands there, and what can be done. `state`: amber where it is to be looked at, red
 * where it is urgent, `none` where it keeps nothing safe now.
 */
export function PlaceCard({
  icon,
  title,
  words,
  state = 'good',
  action,
}: {
  readonly icon: ReactNode
  readonly title: ReactNode
  readonly words: ReactNode
  readonly state?: 'good' | 'none' | 'warning' | 'bad'
  readonly action?: ReactNode
}) {
  return (
    <li className={classes.card} data-state={state}>
      <span className={classes.icon} aria-hidden>
        {icon}
      </span>
      <div className={classes.words}>
        <strong>{title}</strong>
        <span>{words}</span>
      </div>
      {action}
    </li>
  )
}
