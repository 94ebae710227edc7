import { ActionIcon, Tooltip } from '@mantine/core'
import { IconMathFunction, IconPencil, IconTrash } from '@tabler/icons-react'
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react'
import { outcomeTitle, type Outcome } from '#core/model/outcome.ts'
import type { Quote, QuoteAnchor } from '#core/model/quote.ts'
import type { StudyDesignValue } from '#core/model/study-design.ts'
import { doesNotAddUp } from '#core/results/checks/number-doubt.ts'
import { estimateWords } from '#core/results/finding-words.ts'
import { outcomeWords } from '#core/results/outcome-words.ts'
import { sameJson } from '#core/same-json.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { PageLink } from '../fields/quote-block.tsx'
import { PeopleSquares } from './people-squares.tsx'
import type { FoundDoubt } from './use-study-results.ts'
import classes from './results-block.module.css'

/** An outcome: its numbers as printed, what follows from them in words, and what does not add up. */
export function OutcomeItem({
  outcome,
  design,
  doubts,
  takesKeyboard,
  onJump,
  onEdit,
  onRemove,
}: {
  readonly outcome: Outcome
  readonly design: StudyDesignValue['design'] | undefined
  readonly doubts: readonly FoundDoubt[]
  onJump(place: QuotePlace): void
  /** Asked when it is drawn first. */
  takesKeyboard(outcomeId: string): boolean
  onEdit(): void
  onRemove(): void
}) {
  const root = useRef<HTMLElement>(null)
  const asked = useRef({ takesKeyboard, id: outcome.id })
  useLayoutEffect(() => {
    if (asked.current.takesKeyboard(asked.current.id)) root.current?.focus()
  }, [])
  const { name, time, found, estimate, quotes } = outcome
  const [first] = quotes
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const act = /^(?:e|enter)$/i.test(event.key) ? onEdit : event.key === 'Delete' ? onRemove : null
    if (!act) return
    event.preventDefault()
    act()
  }
  const { figures, results, marks, direction } = outcomeWords(outcome, design)
  return (
    <article
      ref={root}
      className={classes.outcome}
      tabIndex={-1}
      data-inner
      data-outcome={outcome.id}
      aria-label={outcomeTitle(outcome)}
      onKeyDown={onKeyDown}
    >
      <header className={classes.title}>
        <span>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          <span className={classes.quiet}>{[time, ...marks].filter(Boolean).join(' · ')}</span>
        </span>
        <span className={classes.tools}>
          {first && (
            <PageLink
              quote={first}
              more={quotes.length - 1}
              onJump={() => onJump({ paperSha256: first.paperSha256, anchor: first.anchor })}
            />
          )}
          <Tooltip label="Edit (E)">
            <ActionIcon size={20} tabIndex={-1} data-inner aria-label={`Edit ${name}`} onClick={onEdit}>
              <IconPencil size={14} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Remove (Delete)">
            <ActionIcon size={20} tabIndex={-1} data-inner aria-label={`Remove ${name}`} onClick={onRemove}>
              <IconTrash size={14} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </span>
      </header>
      {found.kind === 'pairs' ? <PeopleSquares found={found} /> : <p className={classes.figures}>{figures}</p>}
      {found.kind === 'pairs' && estimate && <p className={classes.figures}>{estimateWords(estimate)}</p>}
      {results.map(({ main, range, notes, isRefused }, index) => (
        <div key={index} className={classes.words} data-refused={isRefused || undefined}>
          <p>
            {main} {range}
          </p>
          {notes.map((note) => (
            <p key={note} className={classes.note}>
              {note}
            </p>
          ))}
        </div>
      ))}
      {direction !== null && (
        <p className={classes.note}>
          With what was tested: <b>{direction}</b>, as you judge it.
        </p>
      )}
      {doubts.map((doubt) => (
        <Doubt key={doubt.words} doubt={doubt} quotes={quotes} onJump={onJump} />
      ))}
      {!first && <p className={classes.note}>No quote proves these numbers.</p>}
    </article>
  )
}

/** Two numbers that cannot stand side by side, with the way to where they stand. */
export function Doubt({
  doubt,
  quotes,
  onJump,
}: {
  readonly doubt: FoundDoubt
  /** Of the outcome that it is on. */
  readonly quotes: readonly Quote[]
  onJump(place: QuotePlace): void
}) {
  const paperOf = (anchor: QuoteAnchor) => quotes.find((quote) => sameJson(quote.anchor, anchor))?.paperSha256
  return (
    <p className={classes.doubt} role="note">
      <IconMathFunction size={15} stroke={1.6} aria-hidden />
      <span>
        <b>{doesNotAddUp}</b> {doubt.words}{' '}
        {doubt.places.map((anchor, index) => {
          const paperSha256 = paperOf(anchor) ?? doubt.paperSha256
          return (
            paperSha256 !== null && (
              <PageLink key={index} quote={{ anchor, paperSha256 }} onJump={() => onJump({ paperSha256, anchor })} />
            )
          )
        })}
      </span>
    </p>
  )
}

/** The keys of an outcome that has the keyboard. */
export function OutcomeKeys() {
  return (
    <p className={classes.keys}>
      <KeyHint keyName="ArrowDown" /> through the outcomes <KeyHint keyName="E" /> edits <KeyHint keyName="Delete" />{' '}
      removes
    </p>
  )
}
