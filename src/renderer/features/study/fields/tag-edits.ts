import type { StoredChange } from '#core/model/change.ts'
import type { Quote, QuoteAnchor } from '#core/model/quote.ts'
import type { Study } from '#core/model/study.ts'
import { tagId, type FieldValue, type Tag } from '#core/model/tag.ts'
import { clearTags, cycleMissingTags, editTags, type TagPart, type TagTarget } from '#renderer/db/tag-edits.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import type { FieldSuggestion, StudyField } from './study-fields.ts'

/** Where quoted words stand: which paper, and where in it. */
export interface QuotePlace {
  readonly paperSha256: string
  readonly anchor: QuoteAnchor
}

/** A fresh quote of these words. */
export function newQuote({ paperSha256, anchor }: QuotePlace): Quote {
  return { id: crypto.randomUUID(), paperSha256, anchor, madeAt: new Date().toISOString() }
}

/** Saves a field's value; its quotes stay, and `added` joins them. One change, one undo. */
export function saveValue(
  study: Study,
  field: StudyField,
  value: FieldValue,
  added: QuotePlace | null,
): Promise<StoredChange | null> {
  return edit(study, field, 'Tagged', (tag) => ({
    value: { kind: 'value', value },
    quotes: [...(tag?.quotes ?? []), ...(added ? [newQuote(added)] : [])],
    setBy: 'writer',
  }))
}

/** Tags with words of the paper: they join the quotes of a field that has a value; else `guessed` becomes its value. */
export function tagWithWords(
  study: Study,
  field: StudyField,
  guessed: FieldValue,
  place: QuotePlace,
): Promise<StoredChange | null> {
  const quote = newQuote(place)
  return edit(study, field, field.tag ? 'Added a quote to' : 'Tagged', (tag) =>
    tag?.value.kind === 'value'
      ? { ...tag, quotes: [...tag.quotes, quote] }
      : { value: { kind: 'value', value: guessed }, quotes: [quote], setBy: 'writer' },
  )
}

/** The value that a change gave to a field; undefined where it gave none. */
export function valueIn(change: StoredChange, study: Study, field: StudyField): FieldValue | undefined {
  const row = change.rows.find((each) => each.table === 'tags' && each.key === tagId(study.id, field.id))
  const tag = row?.after as Tag | null | undefined
  return tag?.value.kind === 'value' ? tag.value.value : undefined
}

/** Makes a suggestion the writer's own value, with its proof. */
export function acceptSuggestion(
  study: Study,
  field: StudyField,
  candidate: FieldSuggestion,
): Promise<StoredChange | null> {
  const quotes = candidate.quote ? [newQuote({ paperSha256: candidate.paperSha256, anchor: candidate.quote })] : []
  return edit(study, field, 'Accepted', () => ({
    value: { kind: 'value', value: candidate.value },
    quotes,
    setBy: 'accepted-suggestion',
    rule: candidate.rule,
  }))
}

/** Sets the next kind of "no value": not stated, unclear, not applicable, then not looked at yet again. */
export async function cycleMissing(study: Study, field: StudyField): Promise<StoredChange | null> {
  return valueOrToast(await cycleMissingTags([targetOf(study, field)]))
}

/** Takes a field's value and quotes away: it is as if nobody had looked at it. */
export async function clearField(study: Study, field: StudyField): Promise<StoredChange | null> {
  return valueOrToast(await clearTags([targetOf(study, field)]))
}

/** Takes one quote off a value. */
export function removeQuote(study: Study, field: StudyField, quoteId: string): Promise<StoredChange | null> {
  return edit(
    study,
    field,
    'Took a quote off',
    (tag) => tag && { ...tag, quotes: tag.quotes.filter((quote) => quote.id !== quoteId) },
  )
}

/** Writes a note on a quote; empty takes it away. */
export function noteOnQuote(
  study: Study,
  field: StudyField,
  quoteId: string,
  note: string,
): Promise<StoredChange | null> {
  const noted = (quote: Quote): Quote => ({ ...quote, note: note.trim() || undefined })
  return edit(
    study,
    field,
    'Wrote a note on',
    (tag) => tag && { ...tag, quotes: tag.quotes.map((quote) => (quote.id === quoteId ? noted(quote) : quote)) },
  )
}

async function edit(
  study: Study,
  field: StudyField,
  verb: string,
  part: (tag: Tag | null) => TagPart | null,
): Promise<StoredChange | null> {
  return valueOrToast(await editTags(verb, [targetOf(study, field)], part))
}

function targetOf(study: Study, field: StudyField): TagTarget {
  return { studyId: study.id, fieldId: field.id, label: field.label }
}
