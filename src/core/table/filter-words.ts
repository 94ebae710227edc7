import type { ColumnFilter } from '../model/saved-view.ts'
import { studyStateWords } from '../model/study.ts'
import { studyDesigns } from '../model/study-design.ts'
import { cellStateWords, isFiltering } from './filters.ts'
import { coiStatusWords, fundingTypeWords } from './value-words.ts'

const vocabularies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'study-design': Object.fromEntries(studyDesigns.map((design) => [design.code, design.label])),
  'conflict-of-interest': coiStatusWords,
  funding: fundingTypeWords,
  state: studyStateWords,
}

/** A choice of a column's filter in words: the design of a code, the kind of a declaration. */
export function choiceWords(columnId: string, choice: string): string {
  return vocabularies[columnId]?.[choice] ?? (choice || 'Empty')
}

/** A filter in a few words, for its chip. */
export function filterWords(columnId: string, filter: ColumnFilter): string {
  const without = filter.without?.length
    ? `without ${filter.without.map((state) => (state === 'value' ? 'values' : state === 'suggestion' ? 'suggestions' : cellStateWords[state].toLowerCase())).join(', ')}`
    : ''
  return [isFiltering({ ...filter, without: [] }) ? ownWords(columnId, filter) : '', without].filter(Boolean).join(', ')
}

function ownWords(columnId: string, filter: ColumnFilter): string {
  switch (filter.kind) {
    case 'text':
      return `contains “${filter.words}”`
    case 'range':
      return filter.from === null
        ? `to ${filter.to}`
        : filter.to === null
          ? `from ${filter.from}`
          : `${filter.from} to ${filter.to}`
    case 'choices':
      return filter.hidden.length <= 2
        ? `not ${filter.hidden.map((choice) => choiceWords(columnId, choice)).join(', ')}`
        : `not ${filter.hidden.length} kinds`
  }
}
