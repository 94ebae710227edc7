import { formatCount } from '../format-count.ts'
import type { RowChange, StoredChange } from '../model/change.ts'
import { isPlace } from '../model/row-shapes/sound-change.ts'
import type { Quote } from '../model/quote.ts'
import { isLastNumber } from '../model/setting-keys.ts'
import type { Tag } from '../model/tag.ts'
import { isUnreadable } from '../model/unreadable-change.ts'
import { sameJson } from '../same-json.ts'

/** What a list of versions says of a change, without its rows. */
export interface ChangeFacts {
  readonly seq: number
  /** ISO 8601, by the clock of the machine that made it: it orders nothing. Empty where it is not known. */
  readonly at: string
  readonly label: string
  readonly batch?: string
  readonly counts: RowCounts
  /** False where it touches no row that is the writer's work: names of versions, changes that could not be read. */
  readonly isWork: boolean
  /** True where the state before it is worth finding again: see `isLarge`. */
  readonly isBig: boolean
}

/** What was done, counted by rows. */
export interface RowCounts {
  readonly studiesAdded: number
  readonly studiesRemoved: number
  readonly studiesChanged: number
  readonly values: number
  readonly quotes: number
  readonly outcomes: number
  readonly papers: number
  readonly claims: number
  readonly sources: number
  readonly drafts: number
  readonly settings: number
}

/** Nothing done. */
export const noRows: RowCounts = {
  studiesAdded: 0,
  studiesRemoved: 0,
  studiesChanged: 0,
  values: 0,
  quotes: 0,
  outcomes: 0,
  papers: 0,
  claims: 0,
  sources: 0,
  drafts: 0,
  settings: 0,
}

/** From so many rows on a change is a large step. */
const rowsOfLargeStep = 100

/** The facts of a change, whatever stands in it: rows that are no rows are counted as nothing. */
export function changeFacts(change: StoredChange): ChangeFacts {
  const { seq, at, label, batch, rows } = change
  const counts = { ...noRows }
  const sound = (Array.isArray(rows) ? rows : []).filter((row: RowChange) => isPlace(row))
  for (const row of sound) count(row, counts)
  return {
    seq,
    at: typeof at === 'string' ? at : '',
    label: typeof label === 'string' ? label : '',
    ...(typeof batch === 'string' ? { batch } : {}),
    counts,
    isWork: sound.some(({ table }) => table !== 'versions'),
    isBig: !isUnreadable(change) && isLarge(change, counts),
  }
}

/** Imports of several studies, whatever was written as a batch (large imports, pastes, what was brought back), and 100 rows and more. */
function isLarge({ batch, rows }: StoredChange, { studiesAdded, studiesRemoved }: RowCounts): boolean {
  return batch !== undefined || studiesAdded > 1 || studiesRemoved > 1 || rows.length >= rowsOfLargeStep
}

type Writable<T> = { -readonly [K in keyof T]: T[K] }

function count(row: RowChange, counts: Writable<RowCounts>): void {
  switch (row.table) {
    case 'studies':
      counts[row.before === null ? 'studiesAdded' : row.after === null ? 'studiesRemoved' : 'studiesChanged'] += 1
      return
    case 'papers':
      counts.papers += 1
      return
    case 'tags': {
      const { before, after } = row
      counts.quotes += quotesOnlyIn(before, after) + quotesOnlyIn(after, before)
      if (!before || !after || before.setBy !== after.setBy || !sameJson(before.value, after.value)) counts.values += 1
      return
    }
    case 'outcomes':
    case 'claims':
    case 'sources':
    case 'drafts':
      counts[row.table] += 1
      return
    case 'settings':
    case 'views':
      if (!isLastNumber(row)) counts.settings += 1
      return
    case 'versions':
    // A name says something of the work, and is none.
  }
}

function quotesOnlyIn(tag: Tag | null, other: Tag | null): number {
  const quotesOf = (of: Tag | null): readonly Partial<Quote>[] => (Array.isArray(of?.quotes) ? of.quotes : [])
  const ids = new Set(quotesOf(other).map((quote) => quote?.id))
  return quotesOf(tag).filter((quote) => !ids.has(quote?.id)).length
}

/** Two counts together. */
export function addedUp(one: RowCounts, other: RowCounts): RowCounts {
  return {
    studiesAdded: one.studiesAdded + other.studiesAdded,
    studiesRemoved: one.studiesRemoved + other.studiesRemoved,
    studiesChanged: one.studiesChanged + other.studiesChanged,
    values: one.values + other.values,
    quotes: one.quotes + other.quotes,
    outcomes: one.outcomes + other.outcomes,
    papers: one.papers + other.papers,
    claims: one.claims + other.claims,
    sources: one.sources + other.sources,
    drafts: one.drafts + other.drafts,
    settings: one.settings + other.settings,
  }
}

/** Counts as a list of words, "2 studies added, 22 values", what weighs most first; empty where nothing was done. */
export function countsInWords(counts: RowCounts): readonly string[] {
  const words = (count: number, one: string, several?: string) => (count > 0 ? [formatCount(count, one, several)] : [])
  return [
    ...words(counts.studiesAdded, 'study added', 'studies added'),
    ...words(counts.studiesRemoved, 'study removed', 'studies removed'),
    ...words(counts.values, 'value'),
    ...words(counts.quotes, 'quote'),
    ...words(counts.outcomes, 'outcome'),
    ...words(counts.papers, 'PDF'),
    ...words(counts.claims, 'claim'),
    ...words(counts.sources, 'source'),
    ...words(counts.drafts, 'draft'),
    ...words(counts.studiesChanged, 'study changed', 'studies changed'),
    ...words(counts.settings, 'decision or setting', 'decisions and settings'),
  ]
}
