import { Button } from '@mantine/core'
import type { CheckItem } from '#core/claims/checking/check-queue.ts'
import { formatCount } from '#core/format-count.ts'
import type { CheckDecision } from '#core/model/claim.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { DecidedLine } from '#renderer/ui/decided-list.tsx'
import { useLeave } from './use-check-commands.ts'
import type { Checking } from './use-checking.ts'
import classes from './writer-list.module.css'

/** What comes of the check for the writer: what was corrected, with the new words, what is asked, what could not be verified, and where checkers disagree. */
export function WriterList({ checking }: { readonly checking: Checking }) {
  const { items, progress, initials, goTo } = checking
  const leave = useLeave(checking)
  const left = progress.all - progress.decided
  const of = (decision: CheckDecision) =>
    items.filter(({ shown }) => shown.checks.some((check) => check.decision === decision))
  const disputed = items.filter(({ isDisputed }) => isDisputed)
  return (
    <div className={classes.list}>
      <h2>List for the writer</h2>
      <p>
        {left === 0
          ? `${initials} decided all ${formatCount(progress.all, 'claim')} of this draft.`
          : `${initials} decided ${progress.decided} of ${formatCount(progress.all, 'claim')}; ${left} left.`}{' '}
        The draft stays as it is; every decision goes into its comments when the annotated draft is exported.
      </p>
      <Part title="The checkers disagree" items={disputed} onGo={goTo} />
      <Part title="Corrected" items={of('corrected')} only="corrected" onGo={goTo} />
      <Part title="Ask the author" items={of('ask-author')} only="ask-author" onGo={goTo} />
      <Part title="Cannot verify" items={of('cannot-verify')} only="cannot-verify" onGo={goTo} />
      <div className={classes.buttons}>
        <Button variant="default" rightSection={<KeyHint keyName="Escape" />} onClick={leave}>
          Back to the draft
        </Button>
      </div>
    </div>
  )
}

function Part({
  title,
  items,
  only,
  onGo,
}: {
  readonly title: string
  readonly items: readonly CheckItem[]
  readonly only?: CheckDecision
  onGo(id: string): void
}) {
  return (
    <section aria-label={title}>
      <h3>
        {title} <span>{items.length}</span>
      </h3>
      {items.length === 0 ? (
        <p className={classes.none}>none</p>
      ) : (
        <ul>
          {items.map(({ id, shown }) => (
            <li key={id}>
              <button type="button" onClick={() => onGo(id)}>
                Claim {shown.claim.number}
              </button>
              <span className="quoted" dir="auto">
                {shown.words}
              </span>
              <ul>
                {shown.checks
                  .filter(({ decision }) => only === undefined || decision === only)
                  .map((check) => (
                    <DecidedLine key={check.id} check={check} words={shown.words} />
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
