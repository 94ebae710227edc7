import type { KeyboardEvent } from 'react'
import { quoteWords } from '#core/model/quote.ts'
import { estimateWords, findingWords } from '#core/results/finding-words.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { PageLink } from '../fields/quote-block.tsx'
import type { SuggestedOutcome } from './use-study-results.ts'
import classes from './results-block.module.css'

/** An outcome that a paper suggests: dashed, never filled, its sentence under it. */
export function SuggestedOutcomeItem({
  suggestion,
  onJump,
  onAccept,
  onEdit,
  onTurnDown,
}: {
  readonly suggestion: SuggestedOutcome
  onJump(place: QuotePlace): void
  onAccept(): void
  onEdit(): void
  onTurnDown(): void
}) {
  const { name, time, found, estimate, quote, paperSha256, doubts } = suggestion
  const figures = [findingWords(found), estimate ? estimateWords(estimate) : ''].filter(Boolean).join('; ')
  const actions: Readonly<Record<string, () => void>> = { enter: onAccept, e: onEdit, x: onTurnDown }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const act = actions[event.key.toLowerCase()]
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey || !act) return
    event.preventDefault()
    act()
  }
  return (
    <article
      className={classes.suggestion}
      tabIndex={-1}
      data-inner
      data-suggested-outcome={suggestion.key}
      aria-label={`Suggested: ${[name, figures].filter(Boolean).join(', ')}`}
      onKeyDown={onKeyDown}
    >
      <p className={classes.figures}>
        {name !== undefined && (
          <b>
            <bdi>{name}</bdi>{' '}
          </b>
        )}
        {time !== undefined && <span className={classes.quiet}>{time} </span>}
        <bdi>{figures}</bdi>
      </p>
      <p className={classes.note}>
        <span className="quoted">
          <bdi>“{quoteWords(quote)}”</bdi>
        </span>{' '}
        <PageLink quote={{ anchor: quote, paperSha256 }} onJump={() => onJump({ paperSha256, anchor: quote })} />
      </p>
      {doubts.map(({ kind, words }) => (
        <p key={kind} className={classes.note}>
          <b>Look twice:</b> {words}
        </p>
      ))}
      <div className={classes.keys}>
        <button type="button" tabIndex={-1} data-inner className={classes.key} onClick={onAccept}>
          <KeyHint keyName="Enter" /> {name === undefined ? 'names and takes it' : 'takes it'}
        </button>
        <button type="button" tabIndex={-1} data-inner className={classes.key} onClick={onEdit}>
          <KeyHint keyName="E" /> edits
        </button>
        <button type="button" tabIndex={-1} data-inner className={classes.key} onClick={onTurnDown}>
          <KeyHint keyName="X" /> rejects
        </button>
      </div>
    </article>
  )
}
