import { useMemo, useRef, useState } from 'react'
import type { StoredChange } from '#core/model/change.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { comparePositions, type Quote, type QuoteAnchor } from '#core/model/quote.ts'
import type { StudyDesignValue } from '#core/model/study-design.ts'
import type { Paper, Study } from '#core/model/study.ts'
import { isConfirmed, type SampleSizeValue } from '#core/model/tag.ts'
import { ok, type Result } from '#core/result.ts'
import { studyPeople } from '#core/results/checks/arms-and-total.ts'
import { isWithinPeople } from '#core/results/refusals.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { addOutcome, changeOutcome, removeOutcome, turnDownOutcome } from '#renderer/db/outcome-edits.ts'
import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import { newQuote, withQuote } from '#renderer/db/tag-writing.ts'
import type { StudyField } from '../fields/study-fields.ts'
import type { EditedOutcome } from './outcome-editor.tsx'
import { formOf, type OutcomeForm } from './outcome-form-values.ts'
import { useStudyResults, type StudyResults, type SuggestedOutcome } from './use-study-results.ts'

/** The outcome that is being written. */
export interface OutcomeEditing {
  /** One more for each editor that is opened. */
  readonly id: number
  /** The outcome that is changed, the suggestion that is taken, or null for a new one. */
  readonly of: string | null
  /** As it stands in its form; kept here, so that a sheet that is closed and opened again loses nothing. */
  readonly form: OutcomeForm
  /** The words that prove it, and are kept with it. */
  readonly quotes: readonly Quote[]
}

/** The results of a study in numbers, and what can be done with them. */
export interface OutcomeDesk {
  readonly results: StudyResults | undefined
  readonly editing: OutcomeEditing | null
  /** As the writer confirmed it; undefined where nobody did. */
  readonly design: StudyDesignValue['design'] | undefined
  /**
   * Begins a new outcome, on these words of a page where there are any: with the figures that are read in them. While an outcome is being
   * written, the words are one more quote of it.
   */
  add(place: QuotePlace | null): void
  edit(outcome: Outcome): void
  editSuggestion(suggestion: SuggestedOutcome): void
  /** Takes a suggestion as it is; where it has no name, its editor opens. */
  accept(suggestion: SuggestedOutcome): void
  turnDown(suggestion: SuggestedOutcome): void
  remove(outcome: Outcome): void
  save(editing: OutcomeEditing, outcome: EditedOutcome): Promise<void>
  change(part: Partial<OutcomeForm>): void
  /** Takes a quote off the outcome that is being written. */
  takeOff(quote: Quote): void
  cancel(): void
  /** True once for an outcome that was just written and is drawn now: it takes the keyboard. */
  takesKeyboard(outcomeId: string): boolean
}

/** The results of one study, live, with the editor that is open. `returnTo` puts the keyboard back when it closes: on the outcome of that id, or on the heading. */
export function useOutcomeDesk(
  study: Study,
  papers: readonly Paper[],
  fields: readonly StudyField[],
  returnTo: (of: string | null) => void,
): OutcomeDesk {
  const design = confirmed<StudyDesignValue>(fields, 'study-design')?.design
  const size = confirmed<SampleSizeValue>(fields, 'sample-size')
  const people = useMemo(() => studyPeople(size, design), [size, design])
  const results = useStudyResults(study.id, papers, people)
  const [editing, setEditing] = useState<OutcomeEditing | null>(null)
  const opened = useRef(0)
  // What was added is drawn later than its editor closes.
  const awaited = useRef<string | null>(null)
  const saving = useRef(new Set<number>())
  const open = (part: Omit<OutcomeEditing, 'id'>) => {
    opened.current += 1
    setEditing({ id: opened.current, ...part })
  }
  const close = (was: OutcomeEditing, of: string | null) => {
    // The keyboard stays in an editor that was opened since.
    if (was.id !== opened.current) return
    setEditing(null)
    awaited.current = of
    returnTo(of)
  }
  /** The id of the outcome that was written; null where it could not be. */
  const written = async (was: OutcomeEditing, outcome: EditedOutcome): Promise<string | null> => {
    const changed = results?.outcomes.find(({ id }) => id === was.of)
    if (changed) return valueOrToast(await changeOutcome(changed.id, { ...cleared, ...outcome })) ? changed.id : null
    const added = valueOrToast(await addOutcome({ ...outcome, studyId: study.id, setBy: 'writer' }))
    return added?.ids[0] ?? null
  }
  const editSuggestion = (suggestion: SuggestedOutcome) =>
    open({ of: suggestion.key, form: formOf(suggestion), quotes: [newQuote(placeOf(suggestion))] })
  return {
    results,
    editing,
    design,
    add: (place) => {
      if (editing) {
        setEditing({ ...editing, quotes: withQuote(editing.quotes, place) })
        return
      }
      const read = place && results?.suggestions.find((suggestion) => standsIn(suggestion, place))
      open({ of: null, form: read ? formOf(read) : emptyForm(design), quotes: withQuote([], place) })
    },
    edit: (outcome) => open({ of: outcome.id, form: formOf(outcome), quotes: outcome.quotes }),
    editSuggestion,
    accept: (suggestion) => {
      if (suggestion.name === undefined) return editSuggestion(suggestion)
      const { name, time, isPrimary, isHarm, found, estimate, rule } = suggestion
      const outcome = { name, time, isPrimary, isHarm, found, estimate, rule }
      const quotes = [newQuote(placeOf(suggestion))]
      return void addOutcome({ ...outcome, studyId: study.id, quotes, setBy: 'accepted-suggestion' }).then(valueOrToast)
    },
    turnDown: (suggestion) =>
      void turnDownOutcome(study, suggestion.key).then(withUndo('The suggested outcome was turned down')),
    remove: (outcome) => void removeOutcome(outcome.id).then(withUndo(`“${outcome.name}” was removed`)),
    save: async (was, outcome) => {
      // A second Enter while the first is being written would write twice.
      if (saving.current.has(was.id)) return
      saving.current.add(was.id)
      const kept = await written(was, outcome)
      saving.current.delete(was.id)
      if (kept !== null) close(was, kept)
    },
    change: (part) => setEditing((now) => now && { ...now, form: { ...now.form, ...part } }),
    takeOff: (quote) => setEditing((now) => now && { ...now, quotes: now.quotes.filter(({ id }) => id !== quote.id) }),
    cancel: () => {
      if (editing) close(editing, editing.of)
    },
    takesKeyboard: (outcomeId) => {
      const takes = awaited.current === outcomeId
      if (takes) awaited.current = null
      return takes
    },
  }
}

// What the form leaves empty is taken away.
const cleared = {
  time: undefined,
  isPrimary: undefined,
  isHarm: undefined,
  good: undefined,
  direction: undefined,
  estimate: undefined,
} as const

function confirmed<V>(fields: readonly StudyField[], id: StudyField['id']): V | undefined {
  const tag = fields.find((field) => field.id === id)?.tag
  return tag && isConfirmed(tag) && tag.value.kind === 'value' ? (tag.value.value as V) : undefined
}

// Sides of the same people are compared: what is counted begins as pairs.
function emptyForm(design: StudyDesignValue['design'] | undefined): OutcomeForm {
  return isWithinPeople(design) ? { ...formOf({}), kind: 'pairs' } : formOf({})
}

function placeOf({ paperSha256, quote }: SuggestedOutcome): QuotePlace {
  return { paperSha256, anchor: quote }
}

/** True where the sentence of a suggestion and the chosen words have something in common. */
function standsIn({ paperSha256, quote }: SuggestedOutcome, place: QuotePlace): boolean {
  const isBefore = (one: QuoteAnchor, other: QuoteAnchor) => comparePositions(one.end, other.start) <= 0
  return paperSha256 === place.paperSha256 && !isBefore(quote, place.anchor) && !isBefore(place.anchor, quote)
}

function withUndo(words: string): (result: Result<StoredChange>) => void {
  return (result) => toastWithUndo(result.ok ? ok(result.value) : result, words)
}
