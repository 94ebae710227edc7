import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { peopleOfRow, peopleOnce, type PeopleSum } from '#core/table/people-once.ts'
import type { OpenStudies, StudyIds } from '../breakdown.ts'
import { byPeople } from '../questions.ts'
import type { ChartMark } from './chart.ts'
import { byStudyName, chartedStudy, peopleAmong, studyInWords, type ChartedStudy } from './charted-study.ts'

/** Studies by how many people they have, the largest first. */
export interface NBars {
  readonly bars: readonly NBar[]
  /** Studies that are only suggested to have people, or of which it cannot be said, by why. */
  readonly unknown: readonly OpenStudies[]
  readonly retracted: StudyIds
  readonly sum: PeopleSum
}

export interface NBar {
  readonly mark: ChartMark
  readonly study: ChartedStudy
  readonly people: number
  /** The study that has the same people in the sum; null for a study that counts itself. */
  readonly countedWith: string | null
}

/** The bars of a table's rows; each study with people of a confirmed number has one. */
export function nBars(rows: readonly EvidenceRow[]): NBars {
  const retracted = rows.filter(({ cells }) => cells.retraction?.state === 'value')
  const counted = rows.filter(({ cells }) => cells.retraction?.state !== 'value')
  const studies = counted.map(chartedStudy)
  const among = peopleAmong(studies)
  const bars = studies.flatMap((study): readonly NBar[] => {
    if (study.people === null) return []
    const counts = among.get(study.studyId)!
    const label = `${study.name}, ${studyInWords(study, counts)}`
    const mark = { key: study.studyId, label, studyIds: [study.studyId] }
    return [{ mark, study, people: study.people, countedWith: counts.countedWith }]
  })
  return {
    bars: bars.toSorted((one, other) => other.people - one.people || byStudyName(one.study, other.study)),
    unknown: unknownOf(counted),
    retracted: retracted.map(({ studyId }) => studyId),
    sum: peopleOnce(counted.map(peopleOfRow)),
  }
}

function unknownOf(rows: readonly EvidenceRow[]): readonly OpenStudies[] {
  const { answers, open } = byPeople(rows)
  const suggested = answers.flatMap((answer) => answer.suggested)
  const others = open.filter(({ why }) => why !== 'to-check')
  const toCheck = [...suggested, ...open.filter(({ why }) => why === 'to-check').flatMap(({ studyIds }) => studyIds)]
  return toCheck.length === 0 ? others : [{ why: 'to-check', studyIds: toCheck }, ...others]
}
