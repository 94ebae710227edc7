import type { CslType } from '#core/model/reference.ts'

/** Whether a type is one of these. */
export function isOneOf(...types: readonly CslType[]): (type: CslType) => boolean {
  return (type) => types.includes(type)
}

/** What stands in a book with others: a chapter, an entry, a paper of proceedings. */
export const isPartOfBook = isOneOf('chapter', 'paper-conference', 'entry-dictionary', 'entry-encyclopedia')
