import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useLayoutEffect, useRef, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { Quote } from '#core/model/quote.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { roveInside } from '../fields/rove-inside.ts'
import { OutcomeEditor } from './outcome-editor.tsx'
import { Doubt, OutcomeItem, OutcomeKeys } from './outcome-item.tsx'
import { SaidOfStudy } from './said-of-study.tsx'
import { SuggestedOutcomeItem } from './suggested-outcome-item.tsx'
import type { OutcomeDesk } from './use-outcome-desk.ts'
import classes from './results-block.module.css'

const noQuotes: readonly Quote[] = []

/** So many suggestions are shown before the others are asked for. */
const firstSuggestions = 3

/** What the study found, in numbers: the outcomes of the writer, those that the paper suggests, and what does not add up. */
export function ResultsBlock({
  desk,
  onAdd,
  onJump,
  onToPages,
}: {
  readonly desk: OutcomeDesk
  onAdd(): void
  onJump(place: QuotePlace): void
  /** Goes to the pages, so that words can be chosen for the outcome that is being written. */
  onToPages(): void
}) {
  const { results, editing } = desk
  const [isOpen, setOpen] = useState(false)
  const [showsAll, setShowsAll] = useState(false)
  const block = useRef<HTMLElement>(null)
  const suggestions = results?.suggestions ?? []
  const shown = showsAll ? suggestions : suggestions.slice(0, firstSuggestions)
  const isWide = isOpen || editing !== null
  const keepPlace = useKeptPlace(block, suggestions.length)
  const editor = editing && (
    <OutcomeEditor
      key={editing.id}
      form={editing.form}
      quotes={editing.quotes}
      onChange={desk.change}
      onTakeOff={desk.takeOff}
      onToPages={onToPages}
      ends={{
        onSave: (outcome) => void desk.save(editing, outcome),
        onCancel: desk.cancel,
        onLeave: () => undefined,
      }}
    />
  )
  const others = (results?.doubts ?? []).filter(
    ({ outcomeId }) => !results?.outcomes.some(({ id }) => id === outcomeId),
  )
  return (
    <section ref={block} className={classes.block} aria-label="Results in numbers" onKeyDown={roveInside}>
      <div className={classes.top}>
        <button
          type="button"
          className={classes.head}
          data-head="results"
          aria-expanded={isWide}
          onClick={() => setOpen(!isOpen)}
        >
          <IconChevronRight size={14} stroke={1.8} aria-hidden data-open={isWide || undefined} />
          Results in numbers
          <span className={classes.quiet}>{summaryOf(desk)}</span>
        </button>
        <button type="button" tabIndex={-1} data-inner className={classes.key} onClick={onAdd}>
          <IconPlus size={14} stroke={1.6} aria-hidden />
          Add <span className="visually-hidden">an outcome</span> <KeyHint keyName="Shift+O" />
        </button>
      </div>
      {results && results.outcomes.length > 0 && (
        <div className={classes.outcomes}>
          {results.outcomes.map((outcome) =>
            editing?.of === outcome.id ? (
              <div key={outcome.id}>{editor}</div>
            ) : (
              <OutcomeItem
                key={outcome.id}
                outcome={outcome}
                design={desk.design}
                doubts={results.doubts.filter(({ outcomeId }) => outcomeId === outcome.id)}
                takesKeyboard={desk.takesKeyboard}
                onJump={onJump}
                onEdit={() => desk.edit(outcome)}
                onRemove={() => {
                  desk.remove(outcome)
                  focusOutcome(null)
                }}
              />
            ),
          )}
        </div>
      )}
      {editing?.of === null && editor}
      {others.map((doubt) => (
        <Doubt key={doubt.words} doubt={doubt} quotes={noQuotes} onJump={onJump} />
      ))}
      {isWide &&
        shown.map((suggestion, index) =>
          editing?.of === suggestion.key ? (
            <div key={suggestion.key}>{editor}</div>
          ) : (
            <SuggestedOutcomeItem
              key={suggestion.key}
              suggestion={suggestion}
              onJump={onJump}
              onEdit={() => desk.editSuggestion(suggestion)}
              onAccept={() => {
                keepPlace(index)
                desk.accept(suggestion)
              }}
              onTurnDown={() => {
                keepPlace(index)
                desk.turnDown(suggestion)
              }}
            />
          ),
        )}
      {isWide && suggestions.length > shown.length && (
        <button type="button" tabIndex={-1} data-inner className={classes.key} onClick={() => setShowsAll(true)}>
          Show {formatCount(suggestions.length - shown.length, 'more suggestion')}
        </button>
      )}
      {isWide &&
        results?.problems.map((problem) => (
          <p key={problem} className={classes.note} role="note">
            A paper of this study could not be looked through for results: {problem}
          </p>
        ))}
      {isWide &&
        (results?.said ?? []).map((said) => <SaidOfStudy key={said.paperSha256} said={said} onJump={onJump} />)}
      {isWide && results && results.outcomes.length > 0 && <OutcomeKeys />}
    </section>
  )
}

/** Puts the keyboard on the outcome of an id, on the suggestion of a key, or on the heading of the results where there is neither. */
export function focusOutcome(of: string | null): void {
  const name = of === null ? null : CSS.escape(of)
  const item =
    name && document.querySelector<HTMLElement>(`[data-outcome="${name}"], [data-suggested-outcome="${name}"]`)
  const place = item || document.querySelector<HTMLElement>('[data-head="results"]')
  place?.focus({ preventScroll: true })
  place?.scrollIntoView({ block: 'nearest' })
}

/** Puts the keyboard back into the outcome that is being written. */
export function focusOutcomeEditor(): void {
  document.querySelector<HTMLElement>('[data-outcome-editor] [data-autofocus]')?.focus()
}

/** Where a suggestion that had the keyboard goes, the next one has it, or the heading. */
function useKeptPlace(block: React.RefObject<HTMLElement | null>, count: number): (index: number) => void {
  const place = useRef<number | null>(null)
  useLayoutEffect(() => {
    const { current } = place
    place.current = null
    if (current === null || document.activeElement !== document.body) return
    const items = [...(block.current?.querySelectorAll<HTMLElement>('[data-suggested-outcome]') ?? [])]
    const next = items[Math.min(current, items.length - 1)]
    if (next) next.focus()
    else focusOutcome(null)
  }, [block, count])
  return (index) => {
    place.current = index
  }
}

function summaryOf({ results }: OutcomeDesk): string {
  if (!results) return ''
  const { outcomes, suggestions } = results
  return [
    ...(outcomes.length > 0 ? [formatCount(outcomes.length, 'outcome')] : []),
    ...(suggestions.length > 0 ? [`${suggestions.length} suggested`] : []),
  ].join(' · ')
}
