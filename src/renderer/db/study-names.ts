import { shortReference } from '#core/model/reference.ts'
import { shortNames, type NamedStudy } from '#core/model/short-names.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { incrementalRows } from './incremental-rows.ts'
import { listed } from './map-rows.ts'
import { sharedQuery } from './shared-query.ts'

/** All studies as lists have them, live: one copy for the list, the table, the search and the names. */
export const listedStudies = sharedQuery(incrementalRows('studies', listed))

const known = new WeakMap<readonly ListedStudy[], ReadonlyMap<string, string>>()

/** The short names of these studies by their ids; asked again for the same list, they are there already. */
export function namesOf(studies: readonly ListedStudy[]): ReadonlyMap<string, string> {
  const names = known.get(studies) ?? shortNames(studies)
  known.set(studies, names)
  return names
}

/** What a study is called in this library, where other studies of that author or year are; by its reference alone where it is not there. */
export function nameOf({ id, reference }: NamedStudy): string {
  const studies = listedStudies.get()
  return (studies && namesOf(studies).get(id)) ?? shortReference(reference)
}
