import { formatCount } from '#core/format-count.ts'
import type { Claim } from '#core/model/claim.ts'
import { recordStatusWords, sourceFormWords, sourceKindWords, type Source } from '#core/model/source.ts'

/** What the list shows: sources of a kind, of a record status, with words in them. '' is any. */
export interface SourceFilter {
  readonly kind: Source['kind'] | ''
  readonly record: Source['record'] | ''
  readonly words: string
}

export const anySource: SourceFilter = { kind: '', record: '', words: '' }

/** A source as a line of the list. */
export interface SourceRow {
  readonly source: Source
  /** "Interview, video call · 12 Nov 2026 · a hospital in Bergen". */
  readonly under: string
  /** Quotes, claims, record status: "2 quotes · claims 16, 18". */
  readonly uses: string
  /** Something to look at: it is off the record, or nobody answered. */
  readonly warning: string
}

/** Sources as lines, the newest that came in first, with the claims that rest on each. */
export function sourceRows(sources: readonly Source[], claims: readonly Claim[]): readonly SourceRow[] {
  const numbers = new Map<string, Set<number>>()
  for (const { number, links } of claims)
    for (const { evidence } of links)
      if (evidence.kind === 'source' || evidence.kind === 'passage') {
        const of = numbers.get(evidence.sourceId) ?? new Set()
        numbers.set(evidence.sourceId, of.add(number))
      }
  return sources.toReversed().map((source) => rowOf(source, [...(numbers.get(source.id) ?? [])]))
}

function rowOf(source: Source, claims: readonly number[]): SourceRow {
  const { kind, form, title, person, affiliation, date, quotes, record, offRecord = [], unanswered, files } = source
  const how = form ? `${sourceKindWords[kind]}, ${sourceFormWords[form]}` : sourceKindWords[kind]
  const who = [person, affiliation].find((name) => name !== undefined && name !== title)
  return {
    source,
    under: [how, date && dateWords(date), who].filter(Boolean).join(' · '),
    uses: [
      quotes.length > 0 ? formatCount(quotes.length, 'quote') : files.length > 0 ? 'no quotes yet' : 'no text yet',
      claimsWords(claims),
    ]
      .filter(Boolean)
      .join(' · '),
    warning: [
      record === 'by-name' ? '' : recordStatusWords[record].toLowerCase(),
      offRecord.length > 0 && record !== 'off-the-record' ? 'partly off the record' : '',
      unanswered ? 'asked, no answer' : '',
    ]
      .filter(Boolean)
      .join(' · '),
  }
}

/** "claim 16", "claims 16, 18 and 3 more". */
function claimsWords(numbers: readonly number[]): string {
  const [first, second, ...rest] = numbers
  if (first === undefined) return ''
  if (second === undefined) return `claim ${first}`
  return `claims ${first}, ${second}${rest.length > 0 ? ` and ${rest.length} more` : ''}`
}

/** "12 Nov 2026", "Nov 2026", "2026" from a date as it is kept. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split('-')
  if (!month) return date
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  return (day ? dayFormat : monthFormat).format(at)
}

// Made once: making one takes longer than all else of a line.
const [dayFormat, monthFormat] = (['numeric', undefined] as const).map(
  (day) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'short', day }),
) as [Intl.DateTimeFormat, Intl.DateTimeFormat]

/** The lines that a filter shows. Every word must stand somewhere in what is said of the source. */
export function shownRows(rows: readonly SourceRow[], { kind, record, words }: SourceFilter): readonly SourceRow[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter(
    ({ source, under, uses, warning }) =>
      (kind === '' || source.kind === kind) &&
      (record === '' || source.record === record) &&
      (wanted.length === 0 || hasWords(wordsOf(source, under, uses, warning), wanted)),
  )
}

function wordsOf({ title, person, role, affiliation, note, url, files }: Source, ...more: readonly string[]): string {
  return [title, person, role, affiliation, note, url, ...files.map(({ fileName }) => fileName), ...more]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
}

function hasWords(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word))
}
