import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './check-page.module.css'

/** The most used keys. */
export function KeyLine({ isAtClaim }: { readonly isAtClaim: boolean }) {
  const hints: readonly (readonly [readonly string[], string])[] = isAtClaim
    ? [
        [['Enter'], 'keep and go on'],
        [['J', 'K'], 'next, before'],
        [['O'], 'page'],
        [['N'], 'note'],
        [['U'], 'not decided'],
        [['L'], 'list for the writer'],
      ]
    : [
        [['J', 'K'], 'first, last claim'],
        [['Escape'], 'back to the draft'],
      ]
  return (
    <div className={classes.keys}>
      {hints.map(([keys, words]) => (
        <span key={words}>
          {keys.map((key) => (
            <KeyHint key={key} keyName={key} />
          ))}{' '}
          {words}
        </span>
      ))}
      <span className={classes.promise}>Nothing is verified by the machine</span>
    </div>
  )
}
