import { formatCount, formatNumber } from '#core/format-count.ts'
import { studyDesign } from '#core/model/study-design.ts'
import { openWords } from '../breakdown.ts'
import type { ChartTable, ChartWords } from './chart.ts'
import type { NBars } from './n-bars.ts'
import { payerWords } from './payer.ts'

const namedAtMost = 5

/** Title and text alternative of the bars. */
export function nBarsWords(chart: NBars): ChartWords {
  const { bars, sum } = chart
  const largest = bars.slice(0, namedAtMost).map(({ mark }) => mark.label)
  return {
    title: 'People in each study',
    description: [
      bars.length === 0
        ? 'No study has a confirmed number of people.'
        : `${formatCount(sum.people, 'person', 'people')} in ${formatCount(bars.length, 'study', 'studies')}, each counted once.`,
      ...(largest.length > 0 ? [`The largest: ${largest.join('; ')}.`] : []),
      ...unknownInWords(chart).map((words) => `${words}.`),
    ].join(' '),
  }
}

/** What the bars leave out, each with its reason: "Number of people suggested, to check: 3 studies". */
export function unknownInWords({ unknown, retracted }: NBars): readonly string[] {
  const said = unknown.map(
    ({ why, studyIds }) => `No bar, ${openWords[why]}: ${formatCount(studyIds.length, 'study', 'studies')}`,
  )
  return retracted.length === 0
    ? said
    : [...said, `Left out, retracted: ${formatCount(retracted.length, 'study', 'studies')}`]
}

/** The same as a table: a line for each bar, those that a picture has no room for too. */
export function nBarsTable({ bars }: NBars): ChartTable {
  return {
    columns: ['Study', 'People', 'Counted with', 'Design', 'Paid by'],
    rows: bars.map(({ study, people, countedWith }) => [
      study.name,
      String(people),
      countedWith ?? '',
      study.design === null ? 'not confirmed' : studyDesign(study.design).label,
      payerWords[study.payer],
    ]),
  }
}

/** Studies behind the last bar of a picture, in words: "and 12 more, of 3 to 40 people". */
export function moreBarsInWords(bars: NBars['bars']): string {
  const [most, least] = [bars[0]?.people ?? 0, bars.at(-1)?.people ?? 0]
  const people = most === least ? formatNumber(most) : `${formatNumber(least)} to ${formatNumber(most)}`
  return `and ${formatNumber(bars.length)} more, of ${people} people`
}
