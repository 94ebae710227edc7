import type { Name } from '#core/model/reference.ts'
import type { NameListStyle } from '../names.ts'
import { titleCase } from '../title-case.ts'
import type { Work } from '../work.ts'
import { isOneOf } from './types.ts'

/** Names at the head of an entry: up to twenty (Publication Manual, 9.8). */
export const authorNames: NameListStyle = {
  inverted: 'all',
  initials: '. ',
  and: '&',
  commaBeforeAnd: 'always',
  etAlFrom: 21,
  shown: 19,
  endsWithLast: true,
}

/** Names within an entry, initials first. */
export const otherNames: NameListStyle = { ...authorNames, inverted: 'none', commaBeforeAnd: 'from three' }

/** What people did, behind their names. */
export const roles = {
  editor: (list: readonly Name[]) => (list.length > 1 ? 'Eds.' : 'Ed.'),
  translator: () => 'Trans.',
}

/** What appears in parts: its title is plain, its container's in italics. */
export const isPeriodical = isOneOf(
  ...(['article-journal', 'article-magazine', 'article-newspaper', 'periodical'] as const),
  ...(['post-weblog', 'review', 'review-book'] as const),
)

/** A paper in a book of proceedings, which has editors. */
export function hasBookEditors({ hasEditors }: Work): boolean {
  return hasEditors
}

/** A paper that was given and, as far as is known, not printed. */
export function isPlainPaper({ hasEditors, issue, page, volume }: Work): boolean {
  return !hasEditors && !issue && !page && !volume
}

/** An interview or a message. */
export function isInterview({ type }: Work): boolean {
  return type === 'interview' || type === 'personal_communication'
}

/** With capitals for its words, where it is English. */
export function inCase({ isEnglish }: Work, words: string | undefined): string | undefined {
  return words && isEnglish ? titleCase(words) : words
}
