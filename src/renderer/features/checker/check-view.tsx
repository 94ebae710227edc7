import { useEffect, useRef } from 'react'
import { CheckHead } from './check-head.tsx'
import { CheckQueue } from './check-queue.tsx'
import { ClaimPanel } from './claim-panel.tsx'
import { DecisionBar } from './decision-bar.tsx'
import { KeyLine } from './key-line.tsx'
import { useCheckCommands } from './use-check-commands.ts'
import { useChecking, type CheckedDraft } from './use-checking.ts'
import { useChosenEvidence } from './use-chosen-evidence.ts'
import { WriterList } from './writer-list.tsx'
import classes from './check-page.module.css'

/** The queue, the claim that is looked at with its evidence, and the four decisions. */
export function CheckView({ onInitials, ...checked }: CheckedDraft & { onInitials(): void }) {
  const checking = useChecking(checked)
  const { current } = checking
  const evidence = useChosenEvidence(current)
  const main = useRef<HTMLElement>(null)
  const isLater = useRef(false)
  useCheckCommands(checking, evidence, onInitials)
  // The next claim begins at its top, and has the keyboard where the field that had it is gone.
  useEffect(() => {
    const { activeElement } = document
    if (main.current?.contains(activeElement) || activeElement === document.body)
      main.current?.focus({ preventScroll: true })
    main.current?.scrollTo({ top: 0 })
    // Where the window is small the page itself scrolls.
    if (isLater.current) main.current?.scrollIntoView({ block: 'start' })
    isLater.current = true
  }, [current?.id])
  return (
    <div className={classes.page}>
      <CheckHead checking={checking} onInitials={onInitials} />
      <div className={classes.desk}>
        <CheckQueue checking={checking} />
        <div className={classes.claimSide}>
          <section
            ref={main}
            className={classes.main}
            tabIndex={-1}
            aria-label={current ? `Claim ${current.shown.claim.number}` : 'List for the writer'}
          >
            {current ? (
              <ClaimPanel key={current.id} checking={checking} item={current} evidence={evidence} />
            ) : (
              <WriterList checking={checking} />
            )}
          </section>
          {current && <DecisionBar key={current.id} checking={checking} item={current} />}
          <KeyLine isAtClaim={current !== null} />
        </div>
      </div>
    </div>
  )
}
