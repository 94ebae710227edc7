import type { StoredChange } from '#core/model/change.ts'
import { quoteWords, type Quote, type QuoteAnchor } from '#core/model/quote.ts'
import type { Study } from '#core/model/study.ts'
import { tagId, type BuiltInFieldId, type FieldId, type FieldValue, type Tag } from '#core/model/tag.ts'
import type { Result } from '#core/result.ts'
import type { Suggestion } from '#core/suggestions/shared/field-extractor.ts'
import { commitInParts, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { groupBy } from '#core/group-by.ts'
import { guessedRows, suggestionsOfPapers } from '#core/table/library-table.ts'
import { nameOf } from './study-names.ts'
import { untilKept } from './unsaved.ts'

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
  /** What was written about them in the PDF; it becomes the quote's note. */
  readonly note?: string
}

/** A suggestion as the screen shows it: its value and all words of the quote it rests on. */
export interface ShownSuggestion {
  readonly value: FieldValue
  readonly words: string | undefined
}

/** What a tag is to hold. */
export type TagPart = Pick<Tag, 'value' | 'quotes' | 'setBy' | 'rule'>

/** A field and what its tag becomes, asked when the change's turn has come; null takes the tag away. */
export interface TagEdit {
  readonly target: TagTarget
  readonly part: ((tag: Tag | null) => TagPart | null) | null
}

/** A study and what becomes of it beside its tags: its state, its notes. */
export interface StudyEdit {
  readonly studyId: string
  after(study: Study): Study
}

/** Writes tags, and studies, in one change, one undo. The first tag of a study begins the work on it. */
export function writeTags(
  verb: string,
  edits: readonly TagEdit[],
  studies: readonly StudyEdit[] = [],
): Promise<Result<StoredChange>> {
  const begun = new Set(edits.flatMap(({ target, part }) => (part ? [target.studyId] : [])))
  const changes = groupBy(studies, (edit) => edit.studyId)
  const targets = edits.map(({ target }) => target)
  const rows: readonly RowEdit[] = [
    ...edits.map(tagRow),
    ...[...new Set([...begun, ...changes.keys()])].map((key): RowEdit => ({
      table: 'studies',
      key,
      after: (study) => {
        if (!study) return study
        const working: Study = begun.has(key) && study.state === 'to-read' ? { ...study, state: 'in-work' } : study
        return (changes.get(key) ?? []).reduce((now, change) => change.after(now), working)
      },
    })),
  ]
  return untilKept(labelOf(verb, targets, studies.length).then((label) => commitInParts(label, rows)))
}

function tagRow({ target: { studyId, fieldId }, part }: TagEdit): RowEdit {
  const id = tagId(studyId, fieldId)
  const after = (tag: Tag | null): Tag | null => {
    const next = part?.(tag)
    if (!next) return null
    // Left as it is: no change at all.
    if (next === tag) return tag
    const { value, quotes, setBy, rule } = next
    return { id, studyId, fieldId, setAt: new Date().toISOString(), value, quotes, setBy, ...(rule ? { rule } : {}) }
  }
  return { table: 'tags', key: id, after }
}

/** What the history calls an edit of these fields: "Tagged sample size of Kim 2021", "Tagged 4 cells". `others`: cells that are no fields. */
export async function labelOf(verb: string, targets: readonly TagTarget[], others = 0): Promise<string> {
  const [first] = targets
  const study = first && targets.length + others === 1 ? await db().studies.get(first.studyId) : undefined
  if (first && study) return `${verb} ${first.label.toLowerCase()} of ${nameOf(study)}`
  const cells = targets.length + others
  return `${verb} ${cells} ${cells === 1 ? 'cell' : 'cells'}`
}

/** A quote of these words, made now. */
export function newQuote({ paperSha256, anchor, note }: QuotePlace): Quote {
  return { id: crypto.randomUUID(), paperSha256, anchor, ...(note ? { note } : {}), madeAt: new Date().toISOString() }
}

/** The quotes, and these words among them once. */
export function withQuote(quotes: readonly Quote[], added: QuotePlace | null): readonly Quote[] {
  const isThere = (place: QuotePlace) =>
    quotes.some((quote) => quote.paperSha256 === place.paperSha256 && sameAnchor(quote.anchor, place.anchor))
  return added && !isThere(added) ? [...quotes, newQuote(added)] : quotes
}

function sameAnchor(one: QuoteAnchor, other: QuoteAnchor): boolean {
  const of = (anchor: QuoteAnchor) => JSON.stringify([quoteWords(anchor), anchor.start, anchor.end])
  return of(one) === of(other)
}

/** A suggestion with the paper that it is of. */
export interface FoundSuggestion {
  readonly suggestion: Suggestion
  readonly sha256: string
}

/** Where a suggestion's words stand; null where it has none. */
export function placeOf({ suggestion, sha256 }: FoundSuggestion): QuotePlace | null {
  return suggestion.quote && { paperSha256: sha256, anchor: suggestion.quote }
}

/** What papers and selections suggest now, as a look-up: null where it is not suggested any more. One look a table, however many fields are asked for. */
export async function suggestionLookUp(
  targets: readonly TagTarget[],
): Promise<(target: TagTarget, shown: ShownSuggestion) => FoundSuggestion | null> {
  const studyIds = [...new Set(targets.map(({ studyId }) => studyId))]
  const papers = await db().papers.where('studyId').anyOf(studyIds).toArray()
  const [tags, rows] = await Promise.all([
    db().tags.bulkGet(targets.map(({ studyId, fieldId }) => tagId(studyId, fieldId))),
    db().suggestions.bulkGet(papers.map(({ sha256 }) => sha256)),
  ])
  const guesses = guessedRows(tags.filter((tag) => tag !== undefined))
  const suggested = suggestionsOfPapers(
    rows.filter((row) => row !== undefined),
    papers,
  )
  const ofStudy = groupBy([...guesses, ...suggested], (row) => row.studyId)
  return (target, shown) => {
    const wanted = JSON.stringify(shown.value)
    for (const row of ofStudy.get(target.studyId) ?? []) {
      const suggestion = row.suggestions[target.fieldId as BuiltInFieldId]?.find(
        (each) =>
          (each.quote ? quoteWords(each.quote) : undefined) === shown.words && JSON.stringify(each.value) === wanted,
      )
      if (suggestion) return { suggestion, sha256: row.sha256 }
    }
    return null
  }
}
