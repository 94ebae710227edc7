import { coiStatusWords } from '../table/value-words.ts'
import type { TextRange } from '../paper/text/paper-text.ts'
import type { StudyFilter } from './query-filters.ts'
import type { Query } from './query.ts'

/** A part of a query that has to hold by itself, in words. */
export interface QueryPart {
  /** What kind of demand it is: "Year", "Words in this order". */
  readonly label: string
  readonly words: string
  readonly isFilter: boolean
  /** As it was typed. */
  readonly typed: string
  /** What is typed where this part is left out. */
  readonly without: string
}

/** The parts of a query that stand side by side and all have to hold; none where alternatives or parentheses stand among them. */
export function partsOf(query: Query, typed: string): readonly QueryPart[] {
  const all = query.kind === 'and' ? query.parts : [query]
  const slices = all.map((part) => sliceOf(part, typed))
  return all.flatMap((part, index): QueryPart[] => {
    const slice = slices[index]
    if (slice === null || slice === undefined || slices.includes(null)) return []
    const without = slices.filter((_, other) => other !== index).join(' ')
    return [{ ...wordsOf(part), typed: slice, without }]
  })
}

function sliceOf(part: Query, typed: string): string | null {
  if (part.kind === 'not') {
    const of = sliceOf(part.part, typed)
    return of === null || part.part.kind === 'not' ? null : `NOT ${of}`
  }
  if (part.kind !== 'words' && part.kind !== 'filter') return null
  const { start, end }: TextRange = part.range
  return typed.slice(start, end)
}

function wordsOf(part: Query): Pick<QueryPart, 'label' | 'words' | 'isFilter'> {
  if (part.kind === 'not') {
    const { label, words, isFilter } = wordsOf(part.part)
    return { label: `Without ${label.toLowerCase()}`, words, isFilter }
  }
  if (part.kind === 'filter') return { ...filterWords(part.filter), isFilter: true }
  if (part.kind !== 'words') return { label: '', words: '', isFilter: false }
  const several = /[\s]/.test(part.text)
  const label = part.isPrefix ? 'Begins with' : several ? 'Words in this order' : 'Word'
  return { label, words: part.text, isFilter: false }
}

function filterWords(filter: StudyFilter): Pick<QueryPart, 'label' | 'words'> {
  switch (filter.field) {
    case 'year':
      return { label: 'Year', words: rangeWords(filter) }
    case 'n':
      return { label: 'Sample size', words: rangeWords(filter) }
    case 'design':
      return { label: 'Design', words: filter.codes.join(', ') }
    case 'coi':
      return {
        label: 'Conflict of interest',
        words: filter.industry ? 'tie to a company' : filter.statuses.map((each) => coiStatusWords[each]).join(', '),
      }
    case 'has':
      return { label: 'Has', words: `a ${filter.what}` }
  }
}

function rangeWords({ from, to }: { readonly from: number | null; readonly to: number | null }): string {
  if (from === null) return `up to ${to}`
  if (to === null) return `from ${from}`
  return from === to ? `${from}` : `${from} to ${to}`
}
