import type { StoredChange } from '#core/model/change.ts'
import { inWords } from '#core/in-words.ts'
import { includedInKey } from '#core/model/included-in.ts'
import { samePeopleKey, samePeoplePair } from '#core/model/same-people.ts'
import { samePeoplePrefix } from '#core/model/setting-keys.ts'
import { ok, type Result } from '#core/result.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'

/** A study as it is named in the history. */
export interface NamedStudy {
  readonly studyId: string
  readonly name: string
}

/** Keeps that studies are of the same people, or (`are` false, of two) of different ones, so that it is not asked again. */
export function commitSamePeople(studies: readonly NamedStudy[], are: boolean): Promise<Result<StoredChange>> {
  // Each with the next: who shares people with one of a group is in it.
  const pairs = studies.slice(1).map((other, index) => decision(studies[index]!.studyId, other.studyId, are))
  return commit(`${namesOf(studies)} are of ${are ? 'the same' : 'different'} people`, pairs)
}

/** Tells the studies of a group of people apart, each from each; one undo brings the group back. */
export function commitPeopleApart(studies: readonly NamedStudy[]): Promise<Result<StoredChange>> {
  const ids = studies.map(({ studyId }) => studyId)
  return commit(`${studies.map(({ name }) => name).join(', ')} are of different people`, async () => {
    // A study that was removed may hold the group together.
    const kept = await db().settings.where('id').startsWith(samePeoplePrefix).toArray()
    const touching = kept.flatMap(({ id, value }) =>
      value === true && samePeoplePair(id).some((studyId) => ids.includes(studyId)) ? [samePeoplePair(id)] : [],
    )
    const among = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other] as const))
    const edits = new Map(
      [...touching, ...among].map(([one, other]) => [samePeopleKey(one, other), decision(one, other, false)]),
    )
    return ok([...edits.values()])
  })
}

/** Keeps that a review holds these studies, or (`are` false) only cites them, so that it is not asked again. */
export function commitIncludedIn(
  review: NamedStudy,
  studies: readonly NamedStudy[],
  are: boolean,
): Promise<Result<StoredChange>> {
  return commit(
    `${review.name} ${are ? 'holds' : 'only cites'} ${namesOf(studies)}`,
    studies.map(({ studyId }): RowEdit => {
      const id = includedInKey({ reviewId: review.studyId, studyId })
      return { table: 'settings', key: id, after: { id, value: are } }
    }),
  )
}

function namesOf(studies: readonly NamedStudy[]): string {
  return studies.length > 3 ? `${studies.length} studies` : inWords(studies.map(({ name }) => name))
}

function decision(one: string, other: string, are: boolean): RowEdit {
  const id = samePeopleKey(one, other)
  return { table: 'settings', key: id, after: { id, value: are } }
}
