import { areDisputed } from '#core/claims/checking/checks-that-count.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import { checkDecisionWords, type ClaimCheck } from '#core/model/claim.ts'
import { ChangedWords } from './changed-words.tsx'
import { checkTime } from './check-time.ts'
import { DecisionSign } from './decision-sign.tsx'
import classes from './decided-list.module.css'

/** What everybody decided on a claim, each person's last; where they differ it is said, and none goes before the other. */
export function DecidedList({ shown: { checks, outdated, words } }: { readonly shown: StoryClaim }) {
  if (checks.length + outdated.length === 0) return null
  const isDisputed = areDisputed(checks)
  return (
    <section className={classes.decided} data-disputed={isDisputed || undefined}>
      <h3>{isDisputed ? 'The checkers disagree' : 'Decided'}</h3>
      <ul>
        {checks.map((check) => (
          <DecidedLine key={check.id} check={check} words={words} />
        ))}
        {outdated.map(({ check, why }) => (
          <li key={check.id} className={classes.outdated}>
            {checkDecisionWords[check.decision]}, {check.initials}, {checkTime(check.at)}:{' '}
            {why === 'words' ? (
              <>
                on other words, “<bdi>{check.seen.words}</bdi>”
              </>
            ) : (
              'before its evidence was changed'
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One decision: sign, words, who and when, the new words and the note. */
export function DecidedLine({ check, words }: { readonly check: ClaimCheck; readonly words: string }) {
  return (
    <li>
      <DecisionSign decision={check.decision} />
      <span>
        <b>{checkDecisionWords[check.decision]}</b>, {check.initials}, {checkTime(check.at)}
        {check.newWords && (
          <>
            {': '}
            <span className="quoted">
              <ChangedWords before={words} after={check.newWords} />
            </span>
          </>
        )}
        {check.note && (
          <span className={classes.checkNote} dir="auto">
            {check.note}
          </span>
        )}
      </span>
    </li>
  )
}
