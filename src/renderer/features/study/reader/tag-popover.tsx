import { Loader } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { fieldColor, FieldBadge } from '#renderer/ui/field-badge.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import type { BuiltInFieldId } from '#core/model/tag.ts'
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
  words,
  fields,
  guess,
  notYet,
  waiting,
  whereIs,
  onTag,
  onLeave,
}: {
  /** What is chosen; said to screen readers. */
  readonly words: string
  readonly fields: readonly StudyField[]
  readonly guess: BuiltInFieldId | null
  readonly notYet: NotYet
  readonly waiting: boolean
  /** Where the chosen words stand in the window now; null where they are out of sight. */
  whereIs(): DOMRect | null
  onTag(field: StudyField): void
  onLeave(): void
}) {
  const root = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useRemembered('tag-names-folded', false)
  const [pointed, setPointed] = useState<StudyField | null>(null)
  useLayoutEffect(() => {
    let asked = 0
    const place = () => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => {
        put(root.current, whereIs())
      })
    }
    put(root.current, whereIs())
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
      data-testid="tag-popover"
    >
      <span className="visually-hidden" role="status" data-testid="chosen-words">
        {words}
      </span>
      {notYet ? (
        <p className={classes.notYet} role="status">
          {waiting && <Loader size={12} aria-hidden />}
          {notYet}
        </p>
      ) : (
        <div className={classes.letters}>
          {fields
            .filter((field) => field.letter !== null)
            .map((field) => (
              <button
                key={field.id}
                type="button"
                className={classes.letter}
                data-guess={field.id === guess || undefined}
                style={{ '--field': fieldColor(field.id) } as React.CSSProperties}
                aria-label={`${field.label} (${field.letter})`}
                onMouseEnter={() => setPointed(field)}
                onMouseLeave={() => setPointed(null)}
                onFocus={() => setPointed(field)}
                onBlur={() => setPointed(null)}
                // The words must stay chosen while the button is pressed.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onTag(field)}
              >
                <FieldBadge fieldId={field.id} size={20} />
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
        {!notYet && (
          <button
            type="button"
            className={classes.fold}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setFolded(!folded)}
          >
            {folded ? 'Show names' : 'Letters only'}
          </button>
        )}
        <button
          type="button"
          className={classes.fold}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onLeave}
        >
          <KeyHint keyName="Escape" /> cancel
        </button>
      </div>
    </div>
  )
}

const gap = 10

/** Below the words where there is room, else above, else at the side of the frame (the element around it) that the words leave more of. */
function put(popover: HTMLElement | null, words: DOMRect | null): void {
  const frame = popover?.parentElement?.getBoundingClientRect()
  if (!popover || !frame) return
  popover.style.visibility = words ? 'visible' : 'hidden'
  if (!words) return
  const { offsetWidth: width, offsetHeight: height } = popover
  const below = words.bottom + gap
  const above = words.top - gap - height
  const top =
    below + height <= frame.bottom - 4
      ? below
      : above >= frame.top + 4
        ? above
        : words.top - frame.top > frame.bottom - words.bottom
          ? frame.top + 4
          : frame.bottom - height - 4
  const left = Math.max(frame.left + 6, Math.min(words.left, frame.right - width - 18))
  popover.style.left = `${left - frame.left}px`
  popover.style.top = `${top - frame.top}px`
}
