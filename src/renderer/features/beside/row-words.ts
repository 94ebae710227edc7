import { closedTurns } from '#core/model/hidden-characters.ts'
import { rowKey, type LibraryRows, type LibraryTable } from '#core/model/change.ts'
import { studyStateWords, type Study } from '#core/model/study.ts'
import { tagWords } from '#renderer/ui/tag-words.ts'

/** A row of a table of the library in a few words; "nothing" where it is not there. */
export function rowWords(table: LibraryTable, row: LibraryRows[LibraryTable] | null): string {
  return row ? wordsByTable[table](row as never) : 'nothing'
}

const wordsByTable: { readonly [T in LibraryTable]: (row: LibraryRows[T]) => string } = {
  studies: studyWords,
  papers: ({ fileName }) => `the PDF ${closedTurns(fileName)}`,
  tags: (tag) => tagWords(tag) || 'an empty value',
  versions: ({ name }) => `the named version “${closedTurns(name)}”`,
  views: ({ name }) => `the view of the table “${closedTurns(name)}”`,
  sources: ({ title }) => `the source “${firstWords(title)}”`,
  drafts: ({ number, title }) => `draft ${number}, “${firstWords(title)}”`,
  claims: ({ number, text }) => `claim ${number}, “${firstWords(text)}”`,
  outcomes: ({ name }) => `the outcome “${firstWords(name)}”`,
  settings: (setting) => `the setting “${rowKey('settings', setting)}”`,
}

function studyWords({ reference, state, notes }: Study): string {
  const title = closedTurns(reference.title ?? 'a study without a title')
  const note = notes ? `, with the note “${firstWords(notes)}”` : ''
  return `${title} (${studyStateWords[state].toLowerCase()})${note}`
}

function firstWords(text: string): string {
  return `${closedTurns(text.slice(0, 60))}${text.length > 60 ? '…' : ''}`
}
