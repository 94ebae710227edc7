import { groupBy } from '../group-by.ts'
import { yearOf } from '../model/reference.ts'
import { samePeopleKey, type PeopleGroups } from '../model/same-people.ts'
import type { ListedStudy } from '../model/study.ts'
import type { RegistrationValue } from '../model/tag.ts'
import type { EvidenceRow } from '../table/evidence-table.ts'
import { peopleOfRow } from '../table/people-once.ts'

/** Two studies that may be of the same people, so that their sum would count these twice. */
export interface PerhapsSamePeople {
  readonly key: string
  readonly one: EvidenceRow
  readonly other: EvidenceRow
  /** In words: "both are registered as NCT01234567". */
  readonly why: string
}

/** A paper of the same trial seldom comes later. */
const mostYears = 6
/** By chance two papers of one group of authors have few people as often as not. */
const fewestPeople = 10

/**
 * Pairs of studies whose people are both in the sum and may be the same: with the same registration number, or by the same authors with as
 * many people. What the writer decided (`decided`: keys of `samePeopleKey`, and who is in one group by others) is not proposed again.
 * Nothing is counted otherwise before the writer says so.
 */
export function perhapsSamePeople(
  rows: readonly EvidenceRow[],
  studies: readonly ListedStudy[],
  decided: ReadonlySet<string>,
  groups: PeopleGroups,
): readonly PerhapsSamePeople[] {
  const byId = new Map(studies.map((study) => [study.id, study]))
  const counted = rows.flatMap((row) => {
    const { people } = peopleOfRow(row)
    return people === null ? [] : [{ row, people, by: bylineOf(byId.get(row.studyId)) }]
  })
  const found = new Map<string, PerhapsSamePeople>()
  const propose = (one: EvidenceRow, other: EvidenceRow, why: string) => {
    const key = samePeopleKey(one.studyId, other.studyId)
    const group = groups.get(one.studyId)
    const isOneGroup = group !== undefined && group === groups.get(other.studyId)
    if (!isOneGroup && !decided.has(key) && !found.has(key)) found.set(key, { key, one, other, why })
  }
  const registered = counted.flatMap(({ row }) => registrationsOf(row).map((id) => ({ id, row })))
  for (const [id, same] of groupBy(registered, (each) => each.id))
    for (const [one, other] of pairsOf(same)) propose(one.row, other.row, `both are registered as ${id}`)
  // By author first: a thousand studies of thirty people each are not held against one another.
  const authored = counted
    .filter(({ people }) => people >= fewestPeople)
    .flatMap((study) => [...study.by.authors].map((name) => ({ name, ...study })))
  for (const [, same] of groupBy(authored, ({ name, people }) => `${people} ${name}`))
    for (const [one, other] of pairsOf(same))
      if (shareAuthors(one.by, other.by))
        propose(one.row, other.row, `by the same authors, with ${one.people} people each`)
  return [...found.values()]
}

function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const))
}

/** The registration numbers of a study, confirmed or suggested, as one writes them. */
function registrationsOf({ cells }: EvidenceRow): readonly string[] {
  const { state, value } = cells.registration!
  if (state !== 'value' && state !== 'suggestion') return []
  const ids = (value as RegistrationValue).id.toUpperCase().split(/[,;]|\bAND\b/u)
  // Words such as "registered" are no number that two papers could share.
  return [...new Set(ids.map((id) => id.replace(/\s/gu, '')).filter((id) => /\d{4}/u.test(id)))]
}

/** Two people or more, at least half of those of the shorter list, within a few years. */
function shareAuthors(one: Byline, other: Byline): boolean {
  const shared = [...one.authors].filter((name) => other.authors.has(name)).length
  const isNear = one.year === null || other.year === null || Math.abs(one.year - other.year) <= mostYears
  return isNear && shared >= 2 && shared * 2 >= Math.min(one.authors.size, other.authors.size)
}

/** Who wrote a study, each by family name and first initial, and when. */
interface Byline {
  readonly authors: ReadonlySet<string>
  readonly year: number | null
}

function bylineOf(study: ListedStudy | undefined): Byline {
  const names = (study?.reference.author ?? []).flatMap(({ family, given }) =>
    family ? [`${family} ${given?.[0] ?? ''}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()] : [],
  )
  return { authors: new Set(names), year: study ? yearOf(study.reference) : null }
}
