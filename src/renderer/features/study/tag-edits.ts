import type { StoredChange } from '#core/model/change.ts'
import type { Quote, QuoteAnchor } from '#core/model/quote.ts'
import { shortReference } from '#core/model/reference.ts'
import type { Study } from '#core/model/study.ts'
import { tagId, type FieldId, type FieldValue, type Missing, type Tag, type TagValue } from '#core/model/tag.ts'
import type { Result } from '#core/result.ts'
import { commit, undo, undoTarget, type RowEdit } from '#renderer/db/commit.ts'
import { showToast } from '#renderer/ui/toast.ts'
import type { FieldCandidate, StudyField } from './study-fields.ts'

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
export function saveValue(study: Study, field: StudyField, value: FieldValue, added?: QuotePlace): Promise<StoredChange | null> {
  return write(study, field, 'Tagged', { value: { kind: 'value', value }, quotes: [...(field.tag?.quotes ?? []), ...(added ? [newQuote(added)] : [])], setBy: 'writer' })
}

/** Adds a quote to a field that has a value already. */
export function addQuote(study: Study, field: StudyField, place: QuotePlace): Promise<StoredChange | null> {
  const { tag } = field
  return tag ? write(study, field, 'Added a quote to', { ...tag, quotes: [...tag.quotes, newQuote(place)] }) : saveValue(study, field, {}, place)
}

/** Makes a suggestion the writer's own value, with its proof. */
export function acceptCandidate(study: Study, field: StudyField, candidate: FieldCandidate): Promise<StoredChange | null> {
  const quotes = candidate.quote ? [newQuote({ paperSha256: candidate.paperSha256, anchor: candidate.quote })] : []
  return write(study, field, 'Accepted', { value: { kind: 'value', value: candidate.value }, quotes, setBy: 'accepted-suggestion', rule: candidate.rule })
}

/** Sets the next kind of "no value": not stated, unclear, not applicable, then not looked at yet again. */
export function cycleMissing(study: Study, field: StudyField): Promise<StoredChange | null> {
  const order: readonly Missing[] = ['not-stated', 'unclear', 'not-applicable']
  const now = field.tag?.value.kind === 'missing' ? order.indexOf(field.tag.value.missing) : -1
  const next = order[now + 1]
  return next ? write(study, field, 'Set', { value: { kind: 'missing', missing: next }, quotes: [], setBy: 'writer' }) : clearField(study, field)
}

/** Takes a field's value and quotes away: it is as if nobody had looked at it. */
export function clearField(study: Study, field: StudyField): Promise<StoredChange | null> {
  return write(study, field, 'Cleared', null)
}

/** Takes one quote off a value. */
export function removeQuote(study: Study, field: StudyField, quoteId: string): Promise<StoredChange | null> {
  const { tag } = field
  return tag ? write(study, field, 'Took a quote off', { ...tag, quotes: tag.quotes.filter((quote) => quote.id !== quoteId) }) : Promise.resolve(null)
}

/** Writes a note on a quote; empty takes it away. */
export function noteOnQuote(study: Study, field: StudyField, quoteId: string, note: string): Promise<StoredChange | null> {
  const { tag } = field
  const noted = (quote: Quote): Quote => ({ ...quote, note: note.trim() || undefined })
  return tag ? write(study, field, 'Wrote a note on', { ...tag, quotes: tag.quotes.map((quote) => (quote.id === quoteId ? noted(quote) : quote)) }) : Promise.resolve(null)
}

/** Takes a change back if it is still the last one; otherwise leaves everything, since more was done meanwhile. */
export async function takeBack(change: StoredChange): Promise<void> {
  const target = await undoTarget()
  if (target?.id === change.id) tell(await undo())
}

type TagPart = { readonly value: TagValue; readonly quotes: readonly Quote[]; readonly setBy: Tag['setBy']; readonly rule?: string }

async function write(study: Study, field: StudyField, verb: string, part: TagPart | null): Promise<StoredChange | null> {
  const id = tagId(study.id, field.id)
  const after: Tag | null = part && { id, studyId: study.id, fieldId: field.id satisfies FieldId, setAt: new Date().toISOString(), value: part.value, quotes: part.quotes, setBy: part.setBy, ...(part.rule ? { rule: part.rule } : {}) }
  const edits: RowEdit[] = [{ table: 'tags', key: id, after }]
  // The first tag is the beginning of the work on a study.
  if (after && study.state === 'to-read') edits.push({ table: 'studies', key: study.id, after: { ...study, state: 'in-work' } })
  return tell(await commit(`${verb} ${field.label.toLowerCase()} of ${shortReference(study.reference)}`, edits))
}

/** A failed write is said where the writer looks; the answer is null then. */
function tell(result: Result<StoredChange | null>): StoredChange | null {
  if (result.ok) return result.value
  showToast({ kind: 'problem', message: result.message })
  return null
}

