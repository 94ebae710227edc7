import { useEffect, useRef } from 'react'
import type { MergeSide } from '#core/references/duplicates/merge.ts'
import type { ComparedLine } from './compare-records.tsx'
import classes from './compare-records.module.css'

/** One field of two records: a choice of left, right, or both where both fit in. */
export function ComparedField({
  line,
  side,
  first,
  onChoose,
}: {
  readonly line: ComparedLine
  readonly side: MergeSide
  readonly first: boolean
  onChoose(side: MergeSide): void
}) {
  const group = useRef<HTMLDivElement>(null)
  const before = useRef(side)
  // The focus goes with the choice, as in any group of radio buttons.
  useEffect(() => {
    if (before.current !== side && group.current?.contains(document.activeElement))
      group.current.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    before.current = side
  }, [side])
  // At once, not when the dialog has finished opening: a key pressed meanwhile is meant for it.
  useEffect(() => {
    if (first) group.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
  }, [first])
  const option = (which: MergeSide, text: string) => (
    <button
      type="button"
      role="radio"
      aria-checked={side === which}
      tabIndex={side === which ? 0 : -1}
      data-autofocus={(first && side === which) || undefined}
      className={classes.option}
      data-both={which === 'both' || undefined}
      onClick={() => onChoose(which)}
    >
      <span className={classes.dot} aria-hidden />
      {which !== 'both' && <span className="visually-hidden">{which === 'left' ? 'Left: ' : 'Right: '}</span>}
      <bdi className={text ? undefined : classes.quiet}>{text || 'nothing'}</bdi>
    </button>
  )
  return (
    <div ref={group} role="radiogroup" aria-label={line.label} className={classes.line} data-relation={line.relation}>
      <span className={classes.label}>{line.label}</span>
      {option('left', line.left)}
      {option('right', line.right)}
      {line.joinable && line.relation === 'differ' && option('both', 'Keep both')}
    </div>
  )
}
