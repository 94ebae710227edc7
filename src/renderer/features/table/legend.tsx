import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import classes from './legend.module.css'

/** What the signs of the table mean. */
export function Legend() {
  return (
    <div className={classes.legend} aria-label="Legend">
      <MissingMark kind="not-looked-at" />
      <MissingMark kind="not-stated" />
      <MissingMark kind="unclear" />
      <MissingMark kind="not-applicable" />
      <span className={classes.suggestion}>suggestion</span>
      <span><span aria-hidden>”</span> has a quote</span>
      <span className={classes.right}>Copy and export take what is shown</span>
    </div>
  )
}
