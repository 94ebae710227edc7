import { formatCount } from '../format-count.ts'
import type { CustomField } from '../model/custom-field.ts'
import { fields } from '../model/fields.ts'
import { closedTurns } from '../model/hidden-characters.ts'
import { pagesOfQuote, quoteWords, type Quote } from '../model/quote.ts'
import type { NamedVersion } from '../model/named-version.ts'
import { samePeoplePair } from '../model/same-people.ts'
import { includedInPair } from '../model/included-in.ts'
import {
  includedInPrefix,
  notDuplicatePrefix,
  rejectedPrefix,
  samePeoplePrefix,
  suggestedOutcome,
} from '../model/setting-keys.ts'
import type { RowChange, Setting } from '../model/change.ts'
import type { SavedView } from '../model/saved-view.ts'
import type { Paper, Study } from '../model/study.ts'
import { isConfirmed, type FieldId, type Missing, type Tag } from '../model/tag.ts'
import { suggestionMark } from '../table/cell-text.ts'
import { evidenceColumns } from '../table/columns.ts'
import { choiceParts } from '../table/view-words.ts'
import { valueWords } from '../table/value-words.ts'
import type { DifferenceItem } from './difference-items.ts'
import { sameJson } from '../same-json.ts'
import { claimParts, draftParts, outcomeParts, sourceParts, type NamedPart } from './story-parts.ts'
import { changedParts } from './study-parts.ts'

/** A difference in words for people. */
export interface DifferenceWords {
  /** What it is: "Sample size", "Study added", "Quote taken off", "Title". */
  readonly what: string
  /** Of which study, or what else it is about. */
  readonly about: string
  /** The field whose badge stands before it. */
  readonly fieldId?: FieldId
  readonly before: DifferenceSide
  readonly after: DifferenceSide
}

/** How it was at one of the two moments. */
export interface DifferenceSide {
  /** The answer, a line each; none where a kind of "no value" says it. */
  readonly lines: readonly string[]
  /** A quieter line below. */
  readonly detail?: string
  /** A kind of "no value". */
  readonly missing?: Missing | 'not-looked-at'
  /** False where there was nothing to see at all: "not there", "no quote". */
  readonly isThere: boolean
  readonly quotes: readonly { readonly words: string; readonly pages: string }[]
}

/** How studies and the writer's own fields are called. */
export interface NamesOfThings {
  readonly study: (studyId: string) => string
  /** Whether the study is in the library now. */
  readonly isThere: (studyId: string) => boolean
  readonly customFields: readonly CustomField[]
}

/** Says what is different in a thing. */
export function differenceWords(item: DifferenceItem, names: NamesOfThings): DifferenceWords {
  const [row] = item.rows
  switch (row.table) {
    case 'studies':
      return studyWords(item, row, names)
    case 'papers':
      return paperWords(row, names)
    case 'tags':
      return item.kind === 'quotes' ? quoteDifference(row, names) : valueDifference(row, names)
    case 'settings':
      return settingWords(row, names)
    case 'views':
      return viewDifference(row, names)
    case 'sources':
      return partsDifference('Source', row, ({ title }) => title, sourceParts)
    case 'drafts':
      return partsDifference('Draft', row, ({ number }) => `draft ${number}`, draftParts)
    case 'outcomes':
      return partsDifference('Outcome', row, ({ studyId }) => names.study(studyId), outcomeParts)
    case 'claims': {
      const field = (fieldId: FieldId) => fieldName(fieldId, names.customFields)
      return partsDifference(
        'Claim',
        row,
        ({ number }) => `claim ${number}`,
        (claim) => claimParts(claim, { study: names.study, field }),
      )
    }
    case 'versions': {
      const side = (version: NamedVersion | null) => (version ? plain(version.name) : nothing('no name'))
      return { what: 'Name of a version', about: '', before: side(row.before), after: side(row.after) }
    }
  }
}

type Of<T extends RowChange['table']> = Extract<RowChange, { readonly table: T }>

const nothing = (words: string): DifferenceSide => ({ lines: [words], isThere: false, quotes: [] })
const plain = (...lines: readonly string[]): DifferenceSide => ({
  lines: lines.map(closedTurns),
  isThere: true,
  quotes: [],
})

/** What a field is called: by its definition, or by the writer. */
export function fieldName(fieldId: FieldId, customFields: readonly CustomField[]): string {
  return (
    fields.find(({ id }) => id === fieldId)?.label ??
    customFields.find(({ id }) => id === fieldId)?.label ??
    'A field of your own'
  )
}

function valueDifference({ before, after }: Of<'tags'>, names: NamesOfThings): DifferenceWords {
  const { studyId, fieldId } = (after ?? before)!
  return {
    what: fieldName(fieldId, names.customFields),
    about: names.study(studyId),
    fieldId,
    before: tagSide(before),
    after: tagSide(after),
  }
}

function tagSide(tag: Tag | null): DifferenceSide {
  if (!tag) return { lines: [], missing: 'not-looked-at', isThere: false, quotes: [] }
  const quotes = tag.quotes.map(shownQuote)
  if (tag.value.kind === 'missing') return { lines: [], missing: tag.value.missing, isThere: true, quotes }
  const { text, detail } = valueWords(tag.fieldId, tag.value.value)
  const mark = isConfirmed(tag) ? '' : suggestionMark
  // Without words of the writer's the quote itself is the answer.
  return { lines: text ? [closedTurns(text) + mark] : [], detail: detail && closedTurns(detail), isThere: true, quotes }
}

function shownQuote({ anchor }: Quote): DifferenceSide['quotes'][number] {
  return { words: closedTurns(quoteWords(anchor)), pages: pagesOfQuote(anchor) }
}

function quoteDifference({ before, after }: Of<'tags'>, names: NamesOfThings): DifferenceWords {
  const { studyId, fieldId } = (after ?? before)!
  const field = fieldName(fieldId, names.customFields)
  const [had, has] = [before?.quotes ?? [], after?.quotes ?? []]
  const without = (some: readonly Quote[], others: readonly Quote[]) =>
    some.filter((quote) => !others.some((other) => sameJson(quote, other)))
  const [gone, come] = [without(had, has), without(has, had)]
  const side = (quotes: readonly Quote[]): DifferenceSide =>
    quotes.length === 0 ? nothing('no quote') : { lines: [], isThere: true, quotes: quotes.map(shownQuote) }
  if (gone.length === 0 && come.length === 0)
    return { ...valueDifference({ table: 'tags', key: '', before, after }, names), what: `${field}, saved again` }
  return {
    what:
      come.length === 0
        ? gone.length === 1
          ? 'Quote taken off'
          : `${gone.length} quotes taken off`
        : gone.length === 0
          ? come.length === 1
            ? 'Quote added'
            : `${come.length} quotes added`
          : 'Quotes changed',
    about: `${names.study(studyId)}, ${field.toLowerCase()}`,
    fieldId,
    before: side(gone),
    after: side(come),
  }
}

function studyWords({ rows }: DifferenceItem, { before, after }: Of<'studies'>, names: NamesOfThings): DifferenceWords {
  const study = (after ?? before)!
  const about = names.study(study.id)
  if (before && after) {
    const parts = changedParts(before, after)
    const side = (which: 'before' | 'after'): DifferenceSide =>
      plain(
        ...parts.map((part) => {
          const words = part[which] || 'nothing'
          return parts.length === 1 ? words : `${part.label}: ${words}`
        }),
      )
    const [first, second] = parts
    const what =
      parts.length <= 2 && first
        ? second
          ? `${first.label} and ${second.label.toLowerCase()}`
          : first.label
        : formatCount(parts.length, 'part of the reference', 'parts of the study')
    return { what, about, before: side('before'), after: side('after') }
  }
  const there: DifferenceSide = { ...plain(titleOf(study)), detail: heldWords(rows, before ? 'before' : 'after') }
  return before
    ? { what: 'Study removed', about, before: there, after: nothing('not there') }
    : { what: 'Study added', about, before: nothing('not there'), after: there }
}

function titleOf({ reference }: Study): string {
  return reference.title ?? 'Without a title'
}

/** "8 values, 1 PDF": what came or went with a study. */
function heldWords(rows: DifferenceItem['rows'], when: 'before' | 'after'): string | undefined {
  const count = (table: RowChange['table']) => rows.filter((row) => row.table === table && row[when] !== null).length
  const [values, papers] = [count('tags'), count('papers')]
  const words = [values > 0 && formatCount(values, 'value'), papers > 0 && formatCount(papers, 'PDF')].filter(Boolean)
  return words.length > 0 ? words.join(', ') : undefined
}

function paperWords({ before, after }: Of<'papers'>, names: NamesOfThings): DifferenceWords {
  const paper = (after ?? before)!
  const isMoved = before !== null && after !== null && before.studyId !== after.studyId
  const side = (row: Paper | null) =>
    row ? plain(isMoved ? `at ${names.study(row.studyId)}` : row.fileName) : nothing('not there')
  return {
    what: before === null ? 'PDF added' : after === null ? 'PDF taken off' : isMoved ? 'PDF moved' : 'PDF changed',
    about: isMoved ? closedTurns(paper.fileName) : names.study(paper.studyId),
    before: side(before),
    after: side(after),
  }
}

/** A view with all that it shows; where it was changed, the parts that are different. */
function viewDifference(row: Of<'views'>, { customFields }: NamesOfThings): DifferenceWords {
  const columns = evidenceColumns(customFields)
  const partsOf = (view: SavedView) => [{ label: 'Name', words: view.name }, ...choiceParts(view.choice, columns)]
  const name = `View “${closedTurns((row.after ?? row.before)!.name)}”`
  return partsDifference(name, row, () => '', partsOf)
}

/** A row with all that it holds; where it was changed, the parts that are different. */
function partsDifference<T>(
  what: string,
  { before, after }: { readonly before: T | null; readonly after: T | null },
  about: (row: T) => string,
  partsOf: (row: T) => readonly NamedPart[],
): DifferenceWords {
  const side = (row: T | null, other: T | null): DifferenceSide => {
    if (!row) return nothing('not there')
    const others = other && partsOf(other)
    const parts = partsOf(row).filter(({ words }, index) => (others ? others[index]?.words !== words : words !== ''))
    return plain(...parts.map(({ label, words }) => `${label}: ${words || 'nothing'}`))
  }
  return {
    what,
    about: closedTurns(about((after ?? before)!)),
    before: side(before, after),
    after: side(after, before),
  }
}

function settingWords({ key, before, after }: Of<'settings'>, names: NamesOfThings): DifferenceWords {
  const sides = (words: (row: Setting) => string, without: string) => ({
    before: before ? plain(words(before)) : nothing(without),
    after: after ? plain(words(after)) : nothing(without),
  })
  if (key.startsWith(rejectedPrefix)) {
    const [studyId = '', fieldId = ''] = key.slice(rejectedPrefix.length).split('/')
    return {
      what: fieldId.startsWith(suggestedOutcome)
        ? 'Suggestion of an outcome'
        : `Suggestion for ${fieldName(fieldId as FieldId, names.customFields).toLowerCase()}`,
      about: names.study(studyId),
      ...sides(() => 'turned down', 'not turned down'),
    }
  }
  if (key.startsWith(notDuplicatePrefix)) {
    const about = key.slice(notDuplicatePrefix.length).split(' ').map(names.study).join(' and ')
    return { what: 'Possible duplicate', about, ...sides(() => 'two works', 'not decided') }
  }
  if (key.startsWith(samePeoplePrefix)) {
    const about = samePeoplePair(key).map(names.study).join(' and ')
    const words = ({ value }: Setting) => (value === true ? 'the same people, counted once' : 'different people')
    return { what: 'People of two studies', about, ...sides(words, 'not decided') }
  }
  if (key.startsWith(includedInPrefix)) {
    const { reviewId, studyId } = includedInPair(key)
    const words = ({ value }: Setting) => (value === true ? 'held by the review' : 'only cited by the review')
    const about = `${names.study(studyId)} in ${names.study(reviewId)}`
    return { what: 'Study in a review', about, ...sides(words, 'not decided') }
  }
  if (key === 'library-name')
    return { what: 'Name of the library', about: '', ...sides(({ value }) => String(value), 'no name') }
  if (key === 'custom-fields')
    return {
      what: 'Fields of your own',
      about: '',
      ...sides(({ value }) => (value as readonly CustomField[]).map(({ label }) => label).join(', ') || 'none', 'none'),
    }
  const what = key === 'csv-columns' ? 'Columns of imported tables' : `Setting “${closedTurns(key)}”`
  return { what, about: '', ...sides(() => 'set', 'not set') }
}
