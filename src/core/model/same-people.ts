import { samePeoplePrefix } from './setting-keys.ts'
import type { Setting } from './change.ts'

/** The key of what the writer decided of two studies (see `samePeoplePrefix`), the same whichever is named first. */
export function samePeopleKey(one: string, other: string): string {
  return `${samePeoplePrefix}${[one, other].toSorted().join(' ')}`
}

/** The two studies that such a setting is about. */
export function samePeoplePair(key: string): readonly [one: string, other: string] {
  const [one = '', other = ''] = key.slice(samePeoplePrefix.length).split(' ')
  return [one, other]
}

/** Groups of people: the group of each study that is in one, by study. Who shares people with a study of a group is in it. */
export type PeopleGroups = ReadonlyMap<string, string>

/** The groups that the writer's decisions make, from the settings of a library. A group is named by one of its studies. */
export function peopleGroups(settings: readonly Setting[]): PeopleGroups {
  const groups = new Map<string, string>()
  for (const { id, value } of settings) {
    if (!id.startsWith(samePeoplePrefix) || value !== true) continue
    const [one, other] = samePeoplePair(id)
    const [kept, gone] = [groups.get(one) ?? one, groups.get(other) ?? other]
    for (const [studyId, group] of groups) if (group === gone) groups.set(studyId, kept)
    groups.set(one, kept).set(other, kept)
  }
  return groups
}
