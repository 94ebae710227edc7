import { useMemo, useRef, useState } from 'react'
import type { StoredChange } from '#core/model/change.ts'
import { quoteWords } from '#core/model/quote.ts'
import type { Study } from '#core/model/study.ts'
import { isConfirmed, type FieldId, type FieldValue } from '#core/model/tag.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { selectionIsAnswer, suggestFromSelection } from '#core/suggestions/from-selection.ts'
import { undoChange, toastWithUndo } from '#renderer/background/undo-actions.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import {
  acceptSuggestion,
  addQuote,
  answerOf,
  clearTags,
  cycleMissingTags,
  keepGuess,
  rejectSuggestion,
  setTagValue,
  type QuotePlace,
} from '#renderer/db/tag-edits.ts'
import { untilKept } from '#renderer/db/unsaved.ts'
import { tagWords } from '#renderer/ui/tag-words.ts'
import { targetOf, type FieldSuggestion, type StudyField } from './study-fields.ts'

/** The editor that is open: on which field, and what Esc would take back. */
interface Editing {
  /** One more for each editor that is opened. */
  readonly id: number
  readonly field: StudyField
  readonly start: FieldValue | undefined
  /** Already saved by the key that opened the editor. */
  readonly saved: StoredChange | null
  /** Words that are saved together with the value, once it is kept. */
  readonly pending: QuotePlace | null
  /** `start` was read from the words just selected: nothing is written before the writer keeps it or goes elsewhere. */
  readonly guessed: boolean
  /** True where the words on the page were the beginning: the keyboard goes back there. */
  readonly fromPage: boolean
}

/** What the writer is at in the form, and everything that can be done there. */
export interface FieldEditing {
  readonly current: FieldId | null
  readonly editing: Editing | null
  setCurrent(fieldId: FieldId | null): void
  /** The suggestion that each field shows now. */
  readonly shown: ReadonlyMap<FieldId, FieldSuggestion>
  /** The suggestion that a field shows now, and its number. */
  suggestion(field: StudyField): { readonly shown: FieldSuggestion | undefined; readonly index: number }
  cycleSuggestion(field: StudyField, step: 1 | -1): void
  accept(field: StudyField): void
  reject(field: StudyField): void
  missing(field: StudyField): void
  clear(field: StudyField): void
  edit(field: StudyField): void
  /** Tags with words chosen on a page. The editor opens on what they were read to say, which is unconfirmed until it is kept. */
  tag(field: StudyField, place: QuotePlace): Promise<void>
  /** Saves an editor's value as the writer's own. */
  save(editing: Editing, value: FieldValue): Promise<void>
  /** Closes an editor, and takes back what its opening saved. */
  cancel(editing: Editing): Promise<void>
  /** Ends an editor that nothing was changed in: what was read from a selection stays behind, unconfirmed. */
  leave(editing: Editing): Promise<void>
}

/** The form's state and actions for one study. `returnTo` puts the keyboard back when an editor closes. */
export function useFieldEditing(
  study: Study,
  fields: readonly StudyField[],
  returnTo: (fieldId: FieldId, fromPage: boolean) => void,
): FieldEditing {
  const [current, setCurrent] = useState<FieldId | null>(null)
  const { shown, suggestion, cycleSuggestion } = useShownSuggestions(fields)
  const { editing, open, ...editor } = useOpenEditor(study.id, returnTo)
  return {
    current,
    editing,
    setCurrent,
    shown,
    suggestion,
    cycleSuggestion,
    ...editor,
    ...useAnswers(study, suggestion),
    edit: (field) => {
      setCurrent(field.id)
      const { shown } = suggestion(field)
      const pending = shown?.quote ? { paperSha256: shown.paperSha256, anchor: shown.quote } : null
      open(field, { start: valueOf(field) ?? shown?.value, saved: null, pending, guessed: false, fromPage: false })
    },
    tag: async (field, place) => {
      setCurrent(field.id)
      const value = valueOf(field)
      if (value === undefined && !selectionIsAnswer(field.id)) {
        const guess = suggestFromSelection(field.id, quoteWords(place.anchor), field.suggestions)
        open(field, {
          start: guess ?? undefined,
          saved: null,
          pending: place,
          guessed: guess !== null,
          fromPage: true,
        })
        return
      }
      const saved = valueOrToast(await addQuote(targetOf(study.id, field), place, value !== undefined))
      if (saved) open(field, { start: value ?? {}, saved, pending: null, guessed: false, fromPage: true })
    },
  }
}

/** The suggestion that each field shows, and the way through several. */
function useShownSuggestions(fields: readonly StudyField[]) {
  const [places, setPlaces] = useState<Readonly<Partial<Record<FieldId, number>>>>({})
  const shown = useMemo(
    () =>
      new Map(
        fields.flatMap((field) => {
          const suggestion = field.suggestions[indexOf(field, places)]
          return suggestion ? [[field.id, suggestion] as const] : []
        }),
      ),
    [fields, places],
  )
  return {
    shown,
    suggestion: (field: StudyField) => ({ shown: shown.get(field.id), index: indexOf(field, places) }),
    cycleSuggestion: (field: StudyField, step: 1 | -1) => {
      const count = field.suggestions.length
      if (count > 1) setPlaces({ ...places, [field.id]: (indexOf(field, places) + step + count) % count })
    },
  }
}

function indexOf(field: StudyField, places: Readonly<Partial<Record<FieldId, number>>>): number {
  return Math.min(places[field.id] ?? 0, Math.max(0, field.suggestions.length - 1))
}

/** What answers a field without an editor. A value that went by it can be had back from the toast. */
function useAnswers(study: Study, suggestion: FieldEditing['suggestion']) {
  const write = async (writing: Promise<Result<StoredChange>>, words?: string) => {
    const change = valueOrToast(await writing)
    if (change && words) toastWithUndo(ok(change), words)
  }
  const nameOf = (field: StudyField) => field.label.toLowerCase()
  return {
    accept: (field: StudyField) => {
      const { shown } = suggestion(field)
      if (shown)
        void write(
          acceptSuggestion(targetOf(study.id, field), {
            value: shown.value,
            words: shown.quote ? quoteWords(shown.quote) : undefined,
          }),
        )
    },
    reject: (field: StudyField) => {
      if (field.suggestions.length > 0)
        void write(rejectSuggestion(targetOf(study.id, field)), `The suggestion for ${nameOf(field)} was turned down`)
    },
    missing: (field: StudyField) => {
      const replaced = field.tag?.value.kind === 'value' ? `The value of ${nameOf(field)} was replaced` : undefined
      void write(cycleMissingTags([targetOf(study.id, field)]), replaced)
    },
    clear: (field: StudyField) => {
      if (field.tag) void write(clearTags([targetOf(study.id, field)]), `${field.label} was cleared`)
    },
  }
}

/**
 * The open editor. What was read from a selection is written only when the writer saves it, then as the writer's own. Whoever goes
 * elsewhere without a word (another field, another study) leaves it behind unconfirmed, and Esc leaves nothing.
 */
function useOpenEditor(studyId: string, returnTo: (fieldId: FieldId, fromPage: boolean) => void) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const opened = useRef(0)
  const saving = useRef(new Set<number>())
  // What another window made of a field while its editor was open here, once the writer was told.
  const told = useRef<{ readonly id: number; readonly value: string } | null>(null)
  /** A failure where the field was answered elsewhere since the editor opened: the writer is told once, and what was typed stays. */
  const overtaken = async (was: Editing): Promise<Failure | null> => {
    const now = await answerOf(targetOf(studyId, was.field))
    const value = JSON.stringify(now?.value ?? null)
    if (value === valueAtOpening(was) || (told.current?.id === was.id && told.current.value === value)) return null
    told.current = { id: was.id, value }
    return fail(
      'conflict',
      `${was.field.label} was ${now ? `set to “${tagWords(now)}”` : 'cleared'} in another window meanwhile. What you typed is still here: save again to put it in its place.`,
    )
  }
  const write = async (was: Editing, value: FieldValue): Promise<Result<StoredChange>> =>
    (await overtaken(was)) ?? setTagValue(targetOf(studyId, was.field), value, was.pending)
  const close = (was: Editing) => {
    setEditing((now) => (now?.id === was.id ? null : now))
    if (opened.current === was.id) returnTo(was.field.id, was.fromPage)
  }
  return {
    editing,
    open: (field: StudyField, rest: Omit<Editing, 'id' | 'field'>) => {
      opened.current += 1
      setEditing({ id: opened.current, field, ...rest })
    },
    save: async (was: Editing, value: FieldValue) => {
      // A second Enter while the first is being written would write twice.
      if (saving.current.has(was.id)) return
      saving.current.add(was.id)
      const standing = was.saved !== null || was.field.tag?.value.kind === 'value'
      const unchanged = standing && !was.pending && JSON.stringify(was.start) === JSON.stringify(value)
      const saved = unchanged || valueOrToast(await untilKept(write(was, value)))
      saving.current.delete(was.id)
      if (saved) close(was)
    },
    cancel: async (was: Editing) => {
      close(was)
      if (was.saved) await undoChange(was.saved)
    },
    leave: async (was: Editing) => {
      if (was.guessed && was.pending && was.start)
        valueOrToast(await keepGuess(targetOf(studyId, was.field), was.start, was.pending))
    },
  }
}

// Where words from a page were saved as the editor opened, the answer that stood there was saved with them.
function valueAtOpening({ field, saved }: Editing): string {
  const row = saved?.rows.find((each) => each.table === 'tags')
  const saves = row?.table === 'tags' ? row.after : null
  const tag = row ? saves && isConfirmed(saves) && saves : field.tag
  return JSON.stringify(tag ? tag.value : null)
}

function valueOf(field: StudyField): FieldValue | undefined {
  return field.tag?.value.kind === 'value' ? field.tag.value.value : undefined
}
