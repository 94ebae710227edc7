import { formatCount, formatNumber } from '#core/format-count.ts'
import { studyDesign } from '#core/model/study-design.ts'
import type { ChartMark, ChartTable, ChartWords } from './chart.ts'
import { payerWords } from './payer.ts'
import { laneWords, type Lane, type Timeline, type TimelineStudy } from './timeline.ts'

/** Title and text alternative of a timeline. */
export function timelineWords(chart: Timeline): ChartWords {
  const { lanes, years } = chart
  const counts = lanes.map(
    ({ lane, studies }) =>
      `${laneWords[lane]}: ${formatNumber(studies.filter(({ study }) => !study.isRetracted).length)}.`,
  )
  return {
    title: 'Timeline by year of publication',
    description: [
      years === null ? 'No study has a year.' : `Studies published ${years[0]} to ${years[1]}.`,
      ...counts,
      ...leftOutInWords(chart).map((words) => `${words}.`),
    ].join(' '),
  }
}

/** What is not counted, or not there: "Without a year: 2 studies". */
export function leftOutInWords({ noYear, retracted }: Timeline): readonly string[] {
  const said = (words: string, count: number) =>
    count === 0 ? [] : [`${words}: ${formatCount(count, 'study', 'studies')}`]
  return [...said('Without a year', noYear.length), ...said('Retracted, not counted', retracted.length)]
}

/** The same as a table: a line for each study with a year. */
export function timelineTable({ lanes }: Timeline): ChartTable {
  const rows = lanes.flatMap(({ lane, studies }) => studies.map((each) => ({ lane, ...each })))
  return {
    columns: ['Year', 'Group', 'Study', 'Design', 'People', 'Paid by', 'Retracted'],
    rows: rows
      .toSorted((one, other) => one.year - other.year)
      .map(({ lane, study, year }) => [
        String(year),
        laneWords[lane],
        study.name,
        study.design === null ? 'not confirmed' : studyDesign(study.design).label,
        study.people === null ? '' : String(study.people),
        payerWords[study.payer],
        study.isRetracted ? 'retracted' : '',
      ]),
  }
}

/** The mark of several studies of one lane and column (`when`: "2021", "2020–2024") that have no room each. */
export function severalStudies(lane: Lane, when: string, studies: readonly TimelineStudy[]): ChartMark {
  const isRetracted = studies.every(({ study }) => study.isRetracted)
  const people = studies.reduce((sum, each) => sum + (each.people ?? 0), 0)
  const byMaker = studies.filter(({ study }) => study.payer === 'maker').length
  const count = formatCount(studies.length, 'study', 'studies')
  const said = isRetracted
    ? [`${count}, retracted, not counted`]
    : [count, formatCount(people, 'person', 'people'), `${formatNumber(byMaker)} paid by the maker`]
  return {
    key: `${lane} ${when}${isRetracted ? ' retracted' : ''}`,
    label: `${laneWords[lane]}, ${when}: ${said.join(', ')}`,
    studyIds: studies.map(({ study }) => study.studyId),
  }
}
