import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './claims-page.module.css'

const hints = [
  [['S'], 'link'],
  [['1', '2', '3'], 'for, unclear, against'],
  [['Enter'], 'quotes'],
  [['U'], 'claims under it'],
  [['Y'], 'copy'],
] as const

/** What the looks of the bar mean, the most used keys, and who decides on a side. */
export function KeyLine() {
  return (
    <div className={classes.keys}>
      <span>
        <i className={classes.swatch} data-side="for" aria-hidden /> for
      </span>
      <span>
        <i className={classes.swatch} data-side="unclear" aria-hidden /> unclear
      </span>
      <span>
        <i className={classes.swatch} data-side="against" aria-hidden /> against
      </span>
      <span>
        <i className={classes.rule} aria-hidden /> maker or industry money
      </span>
      {hints.map(([keys, words]) => (
        <span key={words}>
          {keys.map((key) => (
            <KeyHint key={key} keyName={key} />
          ))}{' '}
          {words}
        </span>
      ))}
      <span className={classes.last}>You set the side; p values never do</span>
    </div>
  )
}
