import { useLayoutEffect, useRef } from 'react'
import type { ClaimForEvidence } from '#core/claims/claim-lines.ts'
import type { QuoteUse } from '#core/model/source.ts'
import { ClaimMark } from '#renderer/ui/claim-marks.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { placeBeside } from '#renderer/ui/place-beside.ts'
import { uses } from '../source-actions.ts'
import classes from './passage-popover.module.css'

/** What can be done with the chosen words, beside them and never over them. */
export function PassagePopover({
  warning,
  lacking,
  whereIs,
  onUse,
  onLink,
  onOffRecord,
  onPlace,
}: {
  /** What was agreed on with the source, where it stands against quoting it; '' where nothing does. */
  readonly warning: string
  /** The claim that is linked to this source and lacks its place. */
  readonly lacking: ClaimForEvidence | null
  /** Where the chosen words stand in the window now; null where they are out of sight. */
  whereIs(): DOMRect | null
  onUse(use: QuoteUse): void
  onLink(): void
  onOffRecord(): void
  /** Gives that claim this place. */
  onPlace(): void
}) {
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    let asked = 0
    const place = () => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => placeBeside(root.current, whereIs()))
    }
    placeBeside(root.current, whereIs())
    window.addEventListener('resize', place)
    // Scrolling does not bubble; the text scrolls in an element of its own.
    document.addEventListener('scroll', place, true)
    return () => {
      cancelAnimationFrame(asked)
      window.removeEventListener('resize', place)
      document.removeEventListener('scroll', place, true)
    }
  })
  return (
    <div ref={root} className={classes.popover} role="toolbar" aria-label="Keep the selection as">
      {warning && <p className={classes.warning}>{warning}</p>}
      <div className={classes.ways}>
        {uses.map(({ use, letter, label }) => (
          <Way key={use} letter={letter} label={label} onPress={() => onUse(use)} />
        ))}
        <Way letter="T" label="To a claim" onPress={onLink} />
        <Way letter="O" label="Off the record" onPress={onOffRecord} />
      </div>
      {lacking && (
        <button type="button" className={classes.lacking} onMouseDown={keepSelection} onClick={onPlace}>
          <ClaimMark state={lacking.state} number={lacking.claim.number} />
          <span className="quoted" dir="auto">
            “{lacking.words}”
          </span>
          <span className={classes.gets}>
            gets its place <KeyHint keyName="Enter" />
          </span>
        </button>
      )}
    </div>
  )
}

function Way({ letter, label, onPress }: { readonly letter: string; readonly label: string; onPress(): void }) {
  return (
    <button type="button" className={classes.way} onMouseDown={keepSelection} onClick={onPress}>
      <KeyHint keyName={letter} /> {label}
    </button>
  )
}

/** A press on the popover must not take the selection away that it is about. */
function keepSelection(event: React.MouseEvent): void {
  event.preventDefault()
}
