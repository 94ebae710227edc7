import { groupBy } from '#core/group-by.ts'
import { directionWords, type Direction, type Outcome } from '#core/model/outcome.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import type { StudyIds } from '../breakdown.ts'
import type { ChartMark } from './chart.ts'
import { byStudyName, chartedStudy, designStep, designSteps, peopleAmong, studyInWords } from './charted-study.ts'
import type { ChartedStudy, DesignStep, PeopleAmong } from './charted-study.ts'
import { oneDirection, type StudyDirection } from './one-direction.ts'
import { outcomesByName, type NamedOutcomes } from './outcome-names.ts'
import type { Payer } from './payer.ts'

/** Which way each study's outcomes point, by the writer's judgement alone. Nothing is added up. */
export interface DirectionPlot {
  readonly rows: readonly DirectionRow[]
  /** With an outcome, and left out since they were retracted. */
  readonly retracted: StudyIds
  /** The most people of one bar; 0 where no bar has any. */
  readonly mostPeople: number
}

/** One outcome. Each study with it is in one bar, or in one of the two lists. */
export interface DirectionRow {
  readonly key: string
  readonly name: string
  readonly isHarm: boolean
  readonly bars: Readonly<Record<Direction, readonly DirectionBar[]>>
  /** Said in words, never drawn. */
  readonly notJudged: StudyIds
  /** What they found differs by time. */
  readonly differs: StudyIds
  /** Every study of the row, in words, for the table. */
  readonly told: readonly ToldStudy[]
}

export interface DirectionBar {
  readonly mark: ChartMark
  readonly name: string
  readonly payer: Payer
  readonly step: DesignStep
  /** Null where it is not known, there are none, or another bar of the row has the same people. */
  readonly people: number | null
}

export interface ToldStudy {
  readonly study: ChartedStudy
  readonly among: PeopleAmong
  readonly said: StudyDirection
}

/** The columns, from left to right. */
export const directions = ['worse', 'no-clear-difference', 'better'] as const satisfies readonly Direction[]

/** The direction plot of a table's rows and all outcomes; those of studies that are not in the rows are left out. */
export function directionPlot(rows: readonly EvidenceRow[], outcomes: readonly Outcome[]): DirectionPlot {
  const byId = new Map(rows.map((row) => [row.studyId, row]))
  const retracted = new Set<string>()
  const studies = new Map<string, ChartedStudy>()
  for (const id of new Set(outcomes.map(({ studyId }) => studyId))) {
    const row = byId.get(id)
    const study = row && chartedStudy(row)
    if (study?.isRetracted) retracted.add(id)
    else if (study) studies.set(id, study)
  }
  const shown = outcomesByName(outcomes.filter(({ studyId }) => studies.has(studyId))).map((named) =>
    rowOf(named, studies),
  )
  const people = shown.flatMap(({ bars }) =>
    directions.flatMap((direction) => bars[direction].map((bar) => bar.people)),
  )
  return {
    rows: shown,
    retracted: [...retracted],
    mostPeople: people.reduce<number>((most, each) => Math.max(most, each ?? 0), 0),
  }
}

function rowOf(named: NamedOutcomes, studies: ReadonlyMap<string, ChartedStudy>): DirectionRow {
  const ofStudies = [...groupBy(named.outcomes, ({ studyId }) => studyId)]
  const among = peopleAmong(ofStudies.map(([id]) => studies.get(id)!))
  const told = ofStudies
    .map(([id, same]) => ({ study: studies.get(id)!, among: among.get(id)!, said: oneDirection(same) }))
    .toSorted((one, other) => byStrength(one.study, other.study))
  const idsOf = (kind: StudyDirection['kind']) =>
    told.filter(({ said }) => said.kind === kind).map(({ study }) => study.studyId)
  const barsOf = (direction: Direction) =>
    told.flatMap((each) =>
      each.said.kind === 'judged' && each.said.direction === direction ? [barOf(named, each, each.said)] : [],
    )
  return {
    key: named.key,
    name: named.name || 'Outcome without a name',
    isHarm: named.isHarm,
    bars: {
      worse: barsOf('worse'),
      'no-clear-difference': barsOf('no-clear-difference'),
      better: barsOf('better'),
    },
    notJudged: idsOf('not-judged'),
    differs: idsOf('differs'),
    told,
  }
}

function barOf(
  { key, name, isHarm }: NamedOutcomes,
  { study, among }: ToldStudy,
  { direction, note }: Extract<StudyDirection, { kind: 'judged' }>,
): DirectionBar {
  const { studyId, payer, design } = study
  const label = [
    `${name || 'Outcome without a name'}${isHarm ? ' (harm)' : ''}: ${directionWords[direction]}, ${study.name}`,
    studyInWords(study, among),
    ...(note === '' ? [] : [`also ${note}`]),
  ].join(', ')
  return {
    mark: { key: `${key}/${studyId}`, label, studyIds: [studyId] },
    name: study.name,
    payer,
    step: designStep(design),
    people: among.people,
  }
}

/** The strongest designs first, of one design the largest. */
function byStrength(one: ChartedStudy, other: ChartedStudy): number {
  return (
    designSteps.indexOf(designStep(one.design)) - designSteps.indexOf(designStep(other.design)) ||
    (other.people ?? -1) - (one.people ?? -1) ||
    byStudyName(one, other)
  )
}
