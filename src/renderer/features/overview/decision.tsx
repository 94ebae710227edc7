import { rememberFigure } from './use-figure-keys.ts'
import classes from './overview-page.module.css'

/** A button that decides; the arrow keys come by it as by a figure. */
export function Decision({
  words,
  of,
  onDecide,
}: {
  readonly words: string
  /** What it is on, in words. */
  readonly of: string
  onDecide(): void
}) {
  const name = `${words}: ${of}`
  return (
    <button
      type="button"
      className={classes.decision}
      data-figure={name}
      data-decision
      tabIndex={-1}
      aria-label={name}
      onFocus={() => rememberFigure(name)}
      // The next decision gets the keyboard: a key held down must not make that, too.
      onKeyDown={(event) => event.repeat && event.preventDefault()}
      onClick={onDecide}
    >
      {words}
    </button>
  )
}
