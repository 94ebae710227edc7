import type { StoredChange } from '#core/model/change.ts'
import { selectionRule } from '#core/suggestions/shared/selection-rule.ts'
import { quoteWords, type Quote } from '#core/model/quote.ts'
import { rejectedPrefix } from '#core/model/setting-keys.ts'
import { isConfirmed, tagId, type FieldValue, type Missing, type Tag } from '#core/model/tag.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { StillProves } from '#core/table/proof-of-change.ts'
import { commitInParts, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import {
  labelOf,
  newQuote,
  placeOf,
  suggestionLookUp,
  withQuote,
  writeTags,
  type FoundSuggestion,
  type QuotePlace,
  type ShownSuggestion,
  type TagPart,
  type TagTarget,
} from './tag-writing.ts'

export type { QuotePlace, ShownSuggestion, TagTarget } from './tag-writing.ts'

const missingOrder: readonly Missing[] = ['not-stated', 'unclear', 'not-applicable']

function editTags(
  verb: string,
  targets: readonly TagTarget[],
  part: ((tag: Tag | null) => TagPart | null) | null,
): Promise<Result<StoredChange>> {
  return writeTags(
    verb,
    targets.map((target) => ({ target, part })),
  )
}

/** What a field is answered with now, whatever a screen has heard of; null where it has no answer, or only a guess. */
export async function answerOf({ studyId, fieldId }: TagTarget): Promise<Tag | null> {
  const tag = await db().tags.get(tagId(studyId, fieldId))
  return tag && isConfirmed(tag) ? tag : null
}

/** Sets a field's value in the writer's words; its quotes stay where their words are still proof, and `added` joins them unless it is among them. */
export function setTagValue(
  target: TagTarget,
  value: FieldValue,
  added: QuotePlace | null = null,
  stillProves: StillProves = () => true,
): Promise<Result<StoredChange>> {
  return editTags('Tagged', [target], (tag) => ({
    value: { kind: 'value', value },
    quotes: withQuote(
      (tag?.quotes ?? []).filter(({ anchor }) => stillProves(quoteWords(anchor))),
      added,
    ),
    setBy: 'writer',
  }))
}

/** As `setTagValue`, with the words that the suggestion in the cell rests on, as long as the paper still suggests it. */
export async function setTagValueWithProof(
  target: TagTarget,
  value: FieldValue,
  shown: ShownSuggestion | null,
  stillProves?: StillProves,
): Promise<Result<StoredChange>> {
  const found = shown && (await suggestionLookUp([target]))(target, shown)
  return setTagValue(target, value, found ? placeOf(found) : null, stillProves)
}

/**
 * Keeps words of the paper with the value that they were read to give, unconfirmed: it is a suggestion until the writer accepts it. Where
 * the writer has answered the field meanwhile, that answer stays and only the quote joins it.
 */
export function keepGuess(target: TagTarget, value: FieldValue, place: QuotePlace): Promise<Result<StoredChange>> {
  return editTags('Read an unconfirmed', [target], (tag) =>
    tag && isConfirmed(tag) && tag.value.kind === 'value'
      ? { ...tag, quotes: withQuote(tag.quotes, place) }
      : { value: { kind: 'value', value }, quotes: [newQuote(place)], setBy: 'guess', rule: selectionRule },
  )
}

/** Adds words of the paper to a field: to the quotes of its value, or as its answer where the quote itself is one. */
export function addQuote(target: TagTarget, place: QuotePlace, hasValue: boolean): Promise<Result<StoredChange>> {
  return editTags(hasValue ? 'Added a quote to' : 'Tagged', [target], (tag) =>
    tag && isConfirmed(tag) && tag.value.kind === 'value'
      ? { ...tag, quotes: [...tag.quotes, newQuote(place)] }
      : { value: { kind: 'value', value: {} }, quotes: [newQuote(place)], setBy: 'writer' },
  )
}

/** As `addQuote`, for several stretches of words in one change; those that are quotes of the field already are left out. */
export function addQuotes(target: TagTarget, places: readonly QuotePlace[]): Promise<Result<StoredChange>> {
  const withPlaces = (quotes: readonly Quote[]) => places.reduce((now, place) => withQuote(now, place), quotes)
  return editTags('Added quotes to', [target], (tag) =>
    tag && isConfirmed(tag) && tag.value.kind === 'value'
      ? { ...tag, quotes: withPlaces(tag.quotes) }
      : { value: { kind: 'value', value: {} }, quotes: withPlaces([]), setBy: 'writer' },
  )
}

/** Removes one quote from a value. */
export function removeQuote(target: TagTarget, quoteId: string): Promise<Result<StoredChange>> {
  return editQuotes('Removed a quote from', target, (quotes) => quotes.filter((quote) => quote.id !== quoteId))
}

/** Writes a note on a quote; empty removes it. */
export function noteOnQuote(target: TagTarget, quoteId: string, note: string): Promise<Result<StoredChange>> {
  const noted = (quote: Quote): Quote => ({ ...quote, note: note.trim() || undefined })
  return editQuotes('Wrote a note on', target, (quotes) =>
    quotes.map((quote) => (quote.id === quoteId ? noted(quote) : quote)),
  )
}

function editQuotes(
  verb: string,
  target: TagTarget,
  change: (quotes: readonly Quote[]) => readonly Quote[],
): Promise<Result<StoredChange>> {
  return editTags(verb, [target], (tag) => tag && { ...tag, quotes: change(tag.quotes) })
}

/** Sets the kind of "no value" that follows the first target's (not stated, unclear, not applicable, then not looked at yet again) for all of them. */
export function cycleMissingTags(targets: readonly TagTarget[]): Promise<Result<StoredChange>> {
  // Asked of the first tag when the commit's turn has come: two quick presses go two steps.
  let next: Missing | null | undefined
  return editTags('Set', targets, (tag) => {
    if (next === undefined)
      next = missingOrder[(tag?.value.kind === 'missing' ? missingOrder.indexOf(tag.value.missing) : -1) + 1] ?? null
    return next ? { value: { kind: 'missing', missing: next }, quotes: [], setBy: 'writer' } : null
  })
}

/** Answers fields with a kind of "no value", in one change. */
export function setTagMissing(targets: readonly TagTarget[], missing: Missing): Promise<Result<StoredChange>> {
  return editTags('Set', targets, () => ({ value: { kind: 'missing', missing }, quotes: [], setBy: 'writer' }))
}

/** Makes an earlier answer of the field the present one, with the quotes it had. */
export function putBackTag(target: TagTarget, { value, quotes, setBy, rule }: Tag): Promise<Result<StoredChange>> {
  return editTags('Put back', [target], () => ({ value, quotes, setBy, rule }))
}

/** Takes answers away: it is as if nobody had looked. */
export function clearTags(targets: readonly TagTarget[]): Promise<Result<StoredChange>> {
  return editTags('Cleared', targets, null)
}

/** A field with the suggestion that the screen shows for it. */
export interface SuggestedTarget {
  readonly target: TagTarget
  readonly shown: ShownSuggestion
}

/**
 * Makes a suggestion the writer's own value, with its proof: one of the paper, or one read from a selection. Fails with `not-found` where
 * it is not suggested any more.
 */
export async function acceptSuggestion(target: TagTarget, shown: ShownSuggestion): Promise<Result<StoredChange>> {
  const accepted = await acceptSuggestions([{ target, shown }])
  return accepted.ok ? ok(accepted.value.change) : accepted
}

/** As `acceptSuggestion`, for many fields in one change; `count` of them were still suggested, the others stay as they are. Fails where none was. */
export async function acceptSuggestions(
  suggested: readonly SuggestedTarget[],
): Promise<Result<{ readonly change: StoredChange; readonly count: number }>> {
  const lookUp = await suggestionLookUp(suggested.map(({ target }) => target))
  const edits = suggested.flatMap(({ target, shown }) => {
    const found = lookUp(target, shown)
    return found ? [{ target, part: acceptedPart(found) }] : []
  })
  if (edits.length === 0)
    return fail('not-found', 'The paper was read again and suggests something else now. Nothing was changed.')
  const change = await writeTags('Accepted', edits)
  return change.ok ? ok({ change: change.value, count: edits.length }) : change
}

function acceptedPart(found: FoundSuggestion): (tag: Tag | null) => TagPart {
  const { suggestion } = found
  return (tag) => ({
    value: { kind: 'value', value: suggestion.value },
    quotes: withQuote(tag && !isConfirmed(tag) ? tag.quotes : [], placeOf(found)),
    setBy: suggestion.rule === selectionRule ? 'writer' : 'accepted-suggestion',
    rule: suggestion.rule,
  })
}

/**
 * Turns the suggestions of fields down, in one change, so that they do not come back: a decision of the writer, in the journal like any
 * other, and undone like any other. A value that was only read from a selection is removed, and the paper's own suggestions show again.
 */
export async function rejectSuggestions(targets: readonly TagTarget[]): Promise<Result<StoredChange>> {
  const ids = targets.map((target) => tagId(target.studyId, target.fieldId))
  const tags = await db().tags.bulkGet(ids)
  const earlier = await db().rejected.toArray()
  const label = await labelOf('Turned down the suggestion for', targets)
  const kept = (key: string): RowEdit => ({
    table: 'settings',
    key: rejectedPrefix + key,
    after: { id: rejectedPrefix + key, value: true },
  })
  const change = await commitInParts(label, [
    ...ids.map((id, index): RowEdit => {
      const guess = tags[index]
      return guess && !isConfirmed(guess) ? { table: 'tags', key: id, after: null } : kept(id)
    }),
    // Before they were journalled they stood in this window's database alone; the first new one takes them along.
    ...earlier.map((row) => kept(row.id)),
  ])
  if (change.ok) await db().rejected.clear()
  return change
}

/** As `rejectSuggestions`, for one field. */
export function rejectSuggestion(target: TagTarget): Promise<Result<StoredChange>> {
  return rejectSuggestions([target])
}
