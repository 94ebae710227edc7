import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import classes from './legend.module.css'

/** What the signs of the table mean. */
export function Legend() {
  return (
    <div className={classes.legend} aria-label="Legend">
      <span className={classes.withTotals} data-foot />
      <MissingMark kind="not-looked-at" />
      <MissingMark kind="not-stated" />
      <MissingMark kind="unclear" />
      <span className={classes.hatched}>
        <MissingMark kind="not-applicable" />
      </span>
      <span className={classes.suggestion}>suggestion</span>
      <span>
        <span className={classes.mark} aria-hidden>
          ”
        </span>{' '}
        has a quote
      </span>
      <span className={classes.right}>Copy and export use what is shown</span>
    </div>
  )
}
