import type { CheckDecision } from '#core/model/claim.ts'
import classes from './decision-sign.module.css'

/** A decision as a sign, told apart in grey too: ring, disc with a tick, square with a pencil, octagon with a cross, bubble with a question mark. Decorative. */
export function DecisionSign({
  decision,
  size = 14,
}: {
  readonly decision: CheckDecision | null
  readonly size?: number
}) {
  return (
    <svg
      className={classes.sign}
      data-decision={decision ?? 'undecided'}
      viewBox="0 0 14 14"
      width={size}
      height={size}
      aria-hidden
    >
      {shapeOf(decision)}
    </svg>
  )
}

function shapeOf(decision: CheckDecision | null) {
  switch (decision) {
    case null:
      return <circle cx="7" cy="7" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
    case 'verified':
      return (
        <>
          <circle cx="7" cy="7" r="6.2" fill="currentColor" />
          <path d="m4 7.2 2.1 2.1L10 5" className={classes.line} />
        </>
      )
    case 'corrected':
      return (
        <>
          <rect x="1" y="1" width="12" height="12" rx="2" fill="currentColor" />
          <path d="M4 10l.5-2 4.6-4.6 1.5 1.5L6 9.5z" className={classes.line} />
        </>
      )
    case 'cannot-verify':
      return (
        <>
          <path d="M4.4 .8h5.2l3.6 3.6v5.2l-3.6 3.6H4.4L.8 9.6V4.4z" fill="currentColor" />
          <path d="m4.8 4.8 4.4 4.4M9.2 4.8 4.8 9.2" className={classes.line} />
        </>
      )
    case 'ask-author':
      return (
        <>
          <path
            d="M2.6 1h8.8A1.6 1.6 0 0 1 13 2.6v6A1.6 1.6 0 0 1 11.4 10.2H7L4 13.4v-3.2H2.6A1.6 1.6 0 0 1 1 8.6v-6A1.6 1.6 0 0 1 2.6 1z"
            fill="currentColor"
          />
          <path d="M5.5 4.1c.2-1.6 3-1.5 3 .1C8.500 5.300 7 5.200 7 6.500M7 8.300v.05" className={classes.line} />
        </>
      )
  }
}
