import { shortReference } from '#core/model/reference.ts'
import { shortNames, type NamedStudy } from '#core/model/short-names.ts'
import type { ListedStudy } from '#core/model/study.ts'
import { incrementalRows } from './incremental-rows.ts'
import { sharedQuery } from './shared-query.ts'

/** All studies as lists have them, live: one copy for the list, the table, the search and the names. */
export const listedStudies = sharedQuery(incrementalRows('studies'))

let last: { readonly studies: readonly ListedStudy[]; readonly names: ReadonlyMap<string, string> } | null = null

/** The short names of these studies by their ids. Where no reference changed since they were last asked for, they are the same map. */
export function namesOf(studies: readonly ListedStudy[]): ReadonlyMap<string, string> {
  const names = last && haveSameReferences(last.studies, studies) ? last.names : shortNames(studies)
  last = { studies, names }
  return names
}

// A star or a state makes a new row with a new reference of the same words, so that is compared too, for the few rows that are new.
function haveSameReferences(before: readonly ListedStudy[], now: readonly ListedStudy[]): boolean {
  return (
    before === now ||
    (before.length === now.length &&
      now.every((study, index) => {
        const old = before[index]!
        return (
          old === study || (old.id === study.id && JSON.stringify(old.reference) === JSON.stringify(study.reference))
        )
      }))
  )
}

/** What a study is called in this library, where other studies of that author or year are; by its reference alone where it is not there. */
export function nameOf({ id, reference }: NamedStudy): string {
  const studies = listedStudies.get()
  return (studies && namesOf(studies).get(id)) ?? shortReference(reference)
}
