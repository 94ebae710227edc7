import { useMemo, useRef, useState } from 'react'
import type { StoredChange } from '#core/model/change.ts'
import type { Study } from '#core/model/study.ts'
import type { FieldId, FieldValue } from '#core/model/tag.ts'
import { rejectSuggestion } from '#renderer/db/queries.ts'
import { ok } from '#core/result.ts'
import { undoChange, toastWithUndo } from '#renderer/background/undo-actions.ts'
import { showToast } from '#renderer/background/toast.ts'
import { guessValue } from './guess.ts'
import type { FieldSuggestion, StudyField } from './study-fields.ts'
import {
  acceptSuggestion,
  clearField,
  cycleMissing,
  saveValue,
  tagWithWords,
  valueIn,
  type QuotePlace,
} from './tag-edits.ts'

/** The editor that is open: on which field, and what Esc would take back. */
export interface Editing {
  readonly fieldId: FieldId
  readonly start: FieldValue | undefined
  /** Already saved by the key that opened the editor. */
  readonly saved: StoredChange | null
  /** Words that are saved together with the value, where the value had to be chosen first. */
  readonly pending: QuotePlace | null
  /** True where the words on the page were the beginning: the keyboard goes back there. */
  readonly fromPage: boolean
}

/** What the writer is at in the form, and everything that can be done there. */
export interface FieldEditing {
  readonly current: FieldId | null
  readonly editing: Editing | null
  setCurrent(fieldId: FieldId | null): void
  /** The candidate that each field shows now. */
  readonly shown: ReadonlyMap<FieldId, FieldSuggestion>
  /** The candidate that a field shows now, and its number. */
  candidate(field: StudyField): { readonly shown: FieldSuggestion | undefined; readonly index: number }
  cycleCandidate(field: StudyField, step: 1 | -1): void
  accept(field: StudyField): void
  reject(field: StudyField): void
  missing(field: StudyField): void
  clear(field: StudyField): void
  edit(field: StudyField): void
  /** Tags with words chosen on a page: value, quote, page and place in one change; the editor opens on the value. */
  tag(field: StudyField, place: QuotePlace): Promise<void>
  keep(field: StudyField, value: FieldValue): Promise<void>
  cancel(): Promise<void>
}

/** The form's state and actions for one study. `returnTo` puts the keyboard back when an editor closes. */
export function useFieldEditing(
  study: Study,
  fields: readonly StudyField[],
  returnTo: (fieldId: FieldId, fromPage: boolean) => void,
): FieldEditing {
  const [current, setCurrent] = useState<FieldId | null>(null)
  const [editing, setEditing] = useState<Editing | null>(null)
  const keeping = useRef(false)
  const [candidateAt, setCandidateAt] = useState<CandidatePlaces>({})

  const shown = useMemo(
    () =>
      new Map(
        fields.flatMap((field) => {
          const candidate = field.candidates[indexOf(field, candidateAt)]
          return candidate ? [[field.id, candidate] as const] : []
        }),
      ),
    [fields, candidateAt],
  )
  const candidate = (field: StudyField) => ({ shown: shown.get(field.id), index: indexOf(field, candidateAt) })
  const close = (was: Editing) => {
    setEditing(null)
    returnTo(was.fieldId, was.fromPage)
  }
  return {
    current,
    editing,
    setCurrent,
    shown,
    candidate,
    cycleCandidate: (field, step) => {
      const count = field.candidates.length
      if (count > 1) setCandidateAt({ ...candidateAt, [field.id]: (candidate(field).index + step + count) % count })
    },
    accept: (field) => {
      const { shown } = candidate(field)
      if (shown) void acceptSuggestion(study, field, shown)
    },
    reject: (field) => {
      if (field.candidates.length === 0) return
      void rejectSuggestion(study.id, field.id, true)
      showToast({
        kind: 'done',
        message: `The suggestion for ${field.label.toLowerCase()} was turned down`,
        action: { label: 'Let it stand', run: () => void rejectSuggestion(study.id, field.id, false) },
      })
    },
    missing: (field) => {
      const hadValue = field.tag?.value.kind === 'value'
      void cycleMissing(study, field).then((change) => {
        if (change && hadValue) toastWithUndo(ok(change), `The value of ${field.label.toLowerCase()} was replaced`)
      })
    },
    clear: (field) => {
      if (field.tag)
        void clearField(study, field).then((change) => {
          if (change) toastWithUndo(ok(change), `${field.label} was cleared`)
        })
    },
    edit: (field) => {
      setCurrent(field.id)
      const { shown } = candidate(field)
      setEditing({
        fieldId: field.id,
        start: field.tag?.value.kind === 'value' ? field.tag.value.value : shown?.value,
        saved: null,
        pending: shown?.quote ? { paperSha256: shown.paperSha256, anchor: shown.quote } : null,
        fromPage: false,
      })
    },
    tag: async (field, place) => {
      setCurrent(field.id)
      const guessed =
        field.tag?.value.kind === 'value' ? field.tag.value.value : guessValue(field.id, place.anchor.exact)
      if (guessed === null)
        return setEditing({ fieldId: field.id, start: undefined, saved: null, pending: place, fromPage: true })
      const saved = await tagWithWords(study, field, guessed, place)
      if (saved)
        setEditing({ fieldId: field.id, start: valueIn(saved, study, field), saved, pending: null, fromPage: true })
    },
    keep: async (field, value) => {
      // A second Enter while the first is being written would add the quote twice.
      if (!editing || keeping.current) return
      const standing = editing.saved !== null || field.tag?.value.kind === 'value'
      const unchanged = standing && !editing.pending && JSON.stringify(editing.start) === JSON.stringify(value)
      keeping.current = true
      const saved = unchanged || (await saveValue(study, field, value, editing.pending))
      keeping.current = false
      if (!saved) return
      close(editing)
    },
    cancel: async () => {
      if (!editing) return
      close(editing)
      if (editing.saved) await undoChange(editing.saved)
    },
  }
}

type CandidatePlaces = Readonly<Partial<Record<FieldId, number>>>

function indexOf(field: StudyField, at: CandidatePlaces): number {
  return Math.min(at[field.id] ?? 0, Math.max(0, field.candidates.length - 1))
}
