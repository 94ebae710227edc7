import type { StoredChange } from '#core/model/change.ts'
import type { Suggestion } from '#core/suggestions/shared/field-extractor.ts'
import { selectionRule } from '#core/suggestions/selection-rule.ts'
import type { Quote, QuoteAnchor } from '#core/model/quote.ts'
import {
  isConfirmed,
  tagId,
  type BuiltInFieldId,
  type FieldId,
  type FieldValue,
  type Missing,
  type Tag,
} from '#core/model/tag.ts'
import { fail, type Result } from '#core/result.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { guessedRows } from './guessed-rows.ts'
import { suggestionsOfStudy } from './paper-suggestions.ts'
import { nameOf } from './study-names.ts'

/** One field of one study, with the field's name for the history. */
export interface TagTarget {
  readonly studyId: string
  readonly fieldId: FieldId
  readonly label: string
}

/** Where quoted words stand: which paper, and where in it. */
export interface QuotePlace {
  readonly paperSha256: string
  readonly anchor: QuoteAnchor
}

/** A suggestion as the screen shows it: its value and the words it rests on. */
export interface ShownSuggestion {
  readonly value: FieldValue
  readonly exact: string | undefined
}

/** What a tag is to hold. */
type TagPart = Pick<Tag, 'value' | 'quotes' | 'setBy' | 'rule'>

const missingOrder: readonly Missing[] = ['not-stated', 'unclear', 'not-applicable']

/**
 * Writes the fields' tags in one change, one undo; `part` makes the new tag of the one that stands, null takes it away. The first tag of
 * a study begins the work on it.
 */
async function editTags(
  verb: string,
  targets: readonly TagTarget[],
  part: ((tag: Tag | null) => TagPart | null) | null,
): Promise<Result<StoredChange>> {
  const studyIds = part ? [...new Set(targets.map((target) => target.studyId))] : []
  return commit(await labelOf(verb, targets), [
    ...targets.map(({ studyId, fieldId }): RowEdit => {
      const id = tagId(studyId, fieldId)
      const after = (tag: Tag | null): Tag | null => {
        const next = part?.(tag)
        if (!next) return null
        const { value, quotes, setBy, rule } = next
        return {
          id,
          studyId,
          fieldId,
          setAt: new Date().toISOString(),
          value,
          quotes,
          setBy,
          ...(rule ? { rule } : {}),
        }
      }
      return { table: 'tags', key: id, after }
    }),
    ...studyIds.map((key): RowEdit => ({
      table: 'studies',
      key,
      after: (study) => (study?.state === 'to-read' ? { ...study, state: 'in-work' } : study),
    })),
  ])
}

/** What the history calls an edit of these fields: "Tagged sample size of Kim 2021", "Tagged 4 cells". */
async function labelOf(verb: string, targets: readonly TagTarget[]): Promise<string> {
  const [first] = targets
  const study = first && targets.length === 1 ? await db().studies.get(first.studyId) : undefined
  return first && study ? `${verb} ${first.label.toLowerCase()} of ${nameOf(study)}` : `${verb} ${targets.length} cells`
}

/** Sets a field's value in the writer's words; its quotes stay, and `added` joins them unless it is among them. */
export function setTagValue(
  target: TagTarget,
  value: FieldValue,
  added: QuotePlace | null = null,
): Promise<Result<StoredChange>> {
  return editTags('Tagged', [target], (tag) => ({
    value: { kind: 'value', value },
    quotes: withQuote(tag?.quotes ?? [], added),
    setBy: 'writer',
  }))
}

/** As `setTagValue`, with the words that the suggestion in the cell rests on, as long as the paper still suggests it. */
export async function setTagValueWithProof(
  target: TagTarget,
  value: FieldValue,
  shown: ShownSuggestion | null,
): Promise<Result<StoredChange>> {
  const found = shown && (await findSuggestion(target, shown))
  return setTagValue(target, value, found ? placeOf(found) : null)
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

/** Sets one kind of "no value" for all of these fields. */
export function setMissingTags(targets: readonly TagTarget[], missing: Missing): Promise<Result<StoredChange>> {
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

/**
 * Makes a suggestion the writer's own value, with its proof: one of the paper, or one read from a selection. Fails with `not-found` where
 * it is not suggested any more.
 */
export async function acceptSuggestion(target: TagTarget, shown: ShownSuggestion): Promise<Result<StoredChange>> {
  const found = await findSuggestion(target, shown)
  if (!found) return fail('not-found', 'The paper was read again and suggests something else now. Nothing was changed.')
  const { suggestion } = found
  return editTags('Accepted', [target], (tag) => ({
    value: { kind: 'value', value: suggestion.value },
    quotes: withQuote(tag && !isConfirmed(tag) ? tag.quotes : [], placeOf(found)),
    setBy: suggestion.rule === selectionRule ? 'writer' : 'accepted-suggestion',
    rule: suggestion.rule,
  }))
}

/** Settings that remember a suggestion as turned down begin with this; `<studyId>/<fieldId>` follows. */
export const rejectedPrefix = 'rejected-suggestion:'

/**
 * Turns a field's suggestions down, so that they do not come back: a decision of the writer, in the journal like any other, and undone
 * like any other. A value that was only read from a selection is removed, and the paper's own suggestions show again.
 */
export async function rejectSuggestion(target: TagTarget): Promise<Result<StoredChange>> {
  const id = tagId(target.studyId, target.fieldId)
  const guess = await db().tags.get(id)
  const earlier = await db().rejected.toArray()
  const label = await labelOf('Turned down the suggestion for', [target])
  const kept = (key: string): RowEdit => ({
    table: 'settings',
    key: rejectedPrefix + key,
    after: { id: rejectedPrefix + key, value: true },
  })
  const change = await commit(label, [
    guess && !isConfirmed(guess) ? { table: 'tags', key: id, after: null } : kept(id),
    // Before they were journalled they stood in this window's database alone; the first new one takes them along.
    ...earlier.map((row) => kept(row.id)),
  ])
  if (change.ok) await db().rejected.clear()
  return change
}

function newQuote({ paperSha256, anchor }: QuotePlace): Quote {
  return { id: crypto.randomUUID(), paperSha256, anchor, madeAt: new Date().toISOString() }
}

function withQuote(quotes: readonly Quote[], added: QuotePlace | null): readonly Quote[] {
  const isThere = (place: QuotePlace) =>
    quotes.some((quote) => quote.paperSha256 === place.paperSha256 && sameAnchor(quote.anchor, place.anchor))
  return added && !isThere(added) ? [...quotes, newQuote(added)] : quotes
}

function sameAnchor(one: QuoteAnchor, other: QuoteAnchor): boolean {
  return JSON.stringify([one.exact, one.start, one.end]) === JSON.stringify([other.exact, other.start, other.end])
}

interface FoundSuggestion {
  readonly suggestion: Suggestion
  readonly sha256: string
}

function placeOf({ suggestion, sha256 }: FoundSuggestion): QuotePlace | null {
  return suggestion.quote && { paperSha256: sha256, anchor: suggestion.quote }
}

async function findSuggestion(target: TagTarget, shown: ShownSuggestion): Promise<FoundSuggestion | null> {
  const [tag, rows] = await Promise.all([
    db().tags.get(tagId(target.studyId, target.fieldId)),
    suggestionsOfStudy(target.studyId),
  ])
  const wanted = JSON.stringify(shown.value)
  for (const row of [...guessedRows(tag ? [tag] : []), ...rows]) {
    const suggestion = row.suggestions[target.fieldId as BuiltInFieldId]?.find(
      (each) => each.quote?.exact === shown.exact && JSON.stringify(each.value) === wanted,
    )
    if (suggestion) return { suggestion, sha256: row.sha256 }
  }
  return null
}
