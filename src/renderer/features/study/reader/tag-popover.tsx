import { Loader } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { quoteWords } from '#core/model/quote.ts'
import type { ChosenWords } from '#core/paper/anchoring/anchor-selection.ts'
import { fieldColor, FieldBadge } from '#renderer/ui/field-badge.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import type { BuiltInFieldId } from '#core/model/tag.ts'
import { placeBeside } from '#renderer/ui/place-beside.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import type { StudyField } from '../fields/study-fields.ts'
import classes from './tag-popover.module.css'

/** Why nothing can be tagged yet, in words; null where it can. */
type NotYet = string | null

/**
 * The keys for the words that are chosen, beside them and never over them: below, else above. Names stand under the letters until the
 * writer folds them away; the best guess is marked.
 */
export function TagPopover({
  chosen,
  loose,
  places,
  selecting,
  fields,
  guess,
  notYet,
  waiting,
  whereIs,
  onTag,
  onAddOutcome,
  onAddPlace,
  onLeave,
}: {
  /** What is chosen, with what of the selection it does not hold. */
  readonly chosen: (ChosenWords & { readonly note?: string }) | null
  /** Selected words that are not tied to the text, where nothing is chosen. */
  readonly loose: string
  /** In how many places it was chosen. */
  readonly places: number
  /** False once a place was kept and the next is not selected yet. */
  readonly selecting: boolean
  readonly fields: readonly StudyField[]
  readonly guess: BuiltInFieldId | null
  readonly notYet: NotYet
  readonly waiting: boolean
  /** Where the chosen words stand in the window now; null where they are out of sight. */
  whereIs(): DOMRect | null
  onTag(field: StudyField): void
  /** Begins an outcome in numbers on these words. */
  onAddOutcome(): void
  /** Keeps this place, so that the next selection joins it. */
  onAddPlace(): void
  onLeave(): void
}) {
  const root = useRef<HTMLDivElement>(null)
  const [namesFolded, setFolded] = useRemembered('tag-names-folded', false)
  const [pointed, setPointed] = useState<StudyField | null>(null)
  const through = useKeyHeld()
  // Nothing is selected while the writer looks for the next place: small, and out of the way of it.
  const isDocked = !selecting && chosen !== null
  const folded = namesFolded || isDocked
  useLayoutEffect(() => {
    let asked = 0
    const place = () => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => {
        placeBeside(root.current, isDocked ? 'docked' : whereIs())
      })
    }
    placeBeside(root.current, isDocked ? 'docked' : whereIs())
    window.addEventListener('resize', place)
    // Scrolling does not bubble; the pages scroll in an element of their own.
    document.addEventListener('scroll', place, true)
    return () => {
      cancelAnimationFrame(asked)
      window.removeEventListener('resize', place)
      document.removeEventListener('scroll', place, true)
    }
  })
  const named = pointed ?? fields.find((field) => field.id === guess)
  return (
    <div
      ref={root}
      className={classes.popover}
      role="toolbar"
      aria-label="Tag the selection as"
      data-folded={folded || undefined}
      data-through={through || undefined}
      data-docked={isDocked || undefined}
      data-testid="tag-popover"
    >
      <ChosenWordsShown chosen={chosen} loose={loose} places={places} />
      {chosen?.note && (
        <p className={classes.note}>
          Goes along as a note: <bdi>{chosen.note}</bdi>
        </p>
      )}
      {isDocked && (
        <p className={classes.next} role="status">
          {places === 1 ? 'One place is' : `${places} places are`} chosen. Select the next, or tag now.
        </p>
      )}
      {notYet ? (
        <p className={classes.notYet} role="status">
          {waiting && <Loader size={12} aria-hidden />}
          {notYet}
        </p>
      ) : (
        <div className={classes.letters}>
          {fields
            .filter((field) => field.key !== null)
            .map((field) => (
              <button
                key={field.id}
                type="button"
                className={classes.letter}
                data-guess={field.id === guess || undefined}
                style={{ '--field': fieldColor(field.id) } as React.CSSProperties}
                aria-label={`${field.label} (${field.key})`}
                onMouseEnter={() => setPointed(field)}
                onMouseLeave={() => setPointed(null)}
                onFocus={() => setPointed(field)}
                onBlur={() => setPointed(null)}
                // The words must stay chosen while the button is pressed.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onTag(field)}
              >
                {field.letter ? <FieldBadge fieldId={field.id} size={20} /> : <KeyHint keyName={field.key ?? ''} />}
                {!folded && <span>{field.label}</span>}
              </button>
            ))}
        </div>
      )}
      <div className={classes.foot}>
        {!notYet && named && (
          <span className={classes.named}>
            <b>{named.label}</b>
            {pointed ? (
              ` · ${pointed.hint}`
            ) : (
              <>
                {' '}
                is the best guess <KeyHint keyName="Enter" />
              </>
            )}
          </span>
        )}
        <span className={classes.grow} />
        {!notYet && !isDocked && (
          <FootButton onClick={() => setFolded(!folded)}>{folded ? 'Show names' : 'Letters only'}</FootButton>
        )}
        {!notYet && (
          <FootButton onClick={onAddOutcome}>
            <KeyHint keyName="Shift+O" /> Outcome
          </FootButton>
        )}
        {!notYet && selecting && (
          <FootButton title="Or hold Ctrl (Cmd on a Mac) while you select" onClick={onAddPlace}>
            <KeyHint keyName="A" /> Add another place
          </FootButton>
        )}
        <FootButton onClick={onLeave}>
          <KeyHint keyName="Escape" /> cancel
        </FootButton>
      </div>
    </div>
  )
}

/** A button below the keys. The words stay chosen while it is pressed. */
function FootButton({
  title,
  onClick,
  children,
}: {
  readonly title?: string
  onClick(): void
  readonly children: ReactNode
}) {
  return (
    <button
      type="button"
      className={classes.fold}
      title={title}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

/** Whether the key is held with which another place is selected: the popover may stand over that place. */
function useKeyHeld(): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const look = (event: KeyboardEvent) => setHeld(event.ctrlKey || event.metaKey)
    const letGo = () => setHeld(false)
    window.addEventListener('keydown', look)
    window.addEventListener('keyup', look)
    window.addEventListener('blur', letGo)
    return () => {
      window.removeEventListener('keydown', look)
      window.removeEventListener('keyup', look)
      window.removeEventListener('blur', letGo)
    }
  }, [])
  return held
}

/**
 * The words that a key would keep: said to screen readers, and shown where they are more than the selected prose, so that nothing is
 * kept unseen.
 */
function ChosenWordsShown({
  chosen,
  loose,
  places,
}: {
  readonly chosen: ChosenWords | null
  readonly loose: string
  readonly places: number
}) {
  const shown =
    chosen &&
    (places > 1 ||
      chosen.anchor.more ||
      chosen.anchor.exact.includes('\n') ||
      chosen.missing.length > 0 ||
      chosen.leftOut.length > 0)
  return (
    <>
      <p className={shown ? classes.chosen : 'visually-hidden'} role="status" data-testid="chosen-words">
        <bdi>{chosen ? quoteWords(chosen.anchor) : loose}</bdi>
      </p>
      {chosen && chosen.missing.length > 0 && (
        <p className={classes.differs} role="alert">
          Not in the quote: {countedWords(chosen.missing)} could not be found in the text:{' '}
          <bdi>{chosen.missing.join(', ')}</bdi>
        </p>
      )}
      {chosen && chosen.leftOut.length > 0 && (
        <p className={classes.differs}>
          Not in the quote, because it stands between: <bdi>“{chosen.leftOut.join(' ')}”</bdi>
        </p>
      )}
    </>
  )
}

function countedWords(parts: readonly string[]): string {
  const count = parts.join(' ').split(/\s+/).length
  return count === 1 ? '1 selected word' : `${count} selected words`
}
