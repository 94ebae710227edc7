import { IconLock } from '@tabler/icons-react'
import { useEffect, useMemo, type ReactNode, type RefObject } from 'react'
import type { WrittenText } from '#core/sources/written-text.ts'
import type { TextHighlight } from '#renderer/text/text-highlight.ts'
import { TextView } from '#renderer/text/text-view.tsx'
import { letterOf } from '../source-actions.ts'
import type { Passage } from './passages.ts'
import classes from './source-text.module.css'

/** The text of a source with its passages marked; the one that the writer is at is kept in sight. */
export function SourceText({
  view,
  text,
  label,
  passages,
  currentId,
  onPassage,
  children,
}: {
  readonly view: RefObject<HTMLDivElement | null>
  readonly text: WrittenText
  readonly label: string
  readonly passages: readonly Passage[]
  readonly currentId: string | null
  onPassage(id: string): void
  /** What stands beside chosen words. */
  readonly children: ReactNode
}) {
  const highlights = useMemo(
    () => passages.flatMap((passage) => highlightsOf(passage, passage.id === currentId)),
    [passages, currentId],
  )
  const isShown = highlights.some(({ id }) => id === currentId)
  useEffect(() => {
    if (currentId !== null && isShown)
      view.current?.querySelector(`[data-highlight="${CSS.escape(currentId)}"]`)?.scrollIntoView({ block: 'center' })
  }, [view, currentId, isShown])
  return (
    <div className={classes.frame}>
      <div className={classes.scroll} data-scrolls>
        <TextView
          ref={view}
          text={text}
          label={label}
          highlights={highlights}
          onHighlight={(id) => onPassage(id.replace(/\+\d+$/, ''))}
        />
      </div>
      {children}
    </div>
  )
}

function highlightsOf(passage: Passage, isCurrent: boolean): readonly TextHighlight[] {
  const look = passage.kind === 'quote' ? passage.quote.use : 'off-record'
  const last = passage.spans.length - 1
  return passage.spans.map((span, index) => ({
    id: index === 0 ? passage.id : `${passage.id}+${index}`,
    span,
    look: isCurrent ? `${look} current` : look,
    badge: index === last ? badgeOf(passage) : undefined,
  }))
}

function badgeOf(passage: Passage): ReactNode {
  return passage.kind === 'quote' ? (
    <span className={classes.letter}>{letterOf(passage.quote.use)}</span>
  ) : (
    <span className={classes.lock}>
      <IconLock size={12} stroke={1.8} aria-hidden /> off the record, kept out of exports
    </span>
  )
}
