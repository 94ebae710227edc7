import { closedTurns } from '#core/model/hidden-characters.ts'
import { rowKey, type LibraryRows, type LibraryTable, type Setting } from '#core/model/change.ts'
import { studyStateWords, type Paper, type Study } from '#core/model/study.ts'
import type { Tag } from '#core/model/tag.ts'
import { tagWords } from '#renderer/ui/tag-words.ts'

/** A row of the library in a few words; "nothing" where it is not there. */
export function rowWords(row: LibraryRows[LibraryTable] | null): string {
  if (!row) return 'nothing'
  if ('fieldId' in row) return tagWords(row as Tag) || 'an empty value'
  if ('reference' in row) return studyWords(row as Study)
  if ('fileName' in row) return `the PDF ${(row as Paper).fileName}`
  if ('seq' in row) return `the named version “${closedTurns(row.name)}”`
  if ('choice' in row) return `the view of the table “${closedTurns(row.name)}”`
  return `the setting “${rowKey('settings', row as Setting)}”`
}

function studyWords({ reference, state, notes }: Study): string {
  const title = closedTurns(reference.title ?? 'a study without a title')
  const note = notes ? `, with the note “${closedTurns(notes.slice(0, 60))}${notes.length > 60 ? '…' : ''}”` : ''
  return `${title} (${studyStateWords[state].toLowerCase()})${note}`
}
