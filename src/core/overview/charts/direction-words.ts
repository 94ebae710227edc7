import { formatCount, formatNumber } from '#core/format-count.ts'
import { directionWords, type Direction } from '#core/model/outcome.ts'
import { studyDesign } from '#core/model/study-design.ts'
import type { ChartMark, ChartTable, ChartWords } from './chart.ts'
import {
  directions,
  type DirectionBar,
  type DirectionPlot,
  type DirectionRow,
  type ToldStudy,
} from './direction-plot.ts'
import { payerWords } from './payer.ts'

const sentencesAtMost = 12

/** Title and text alternative of a direction plot. */
export function directionPlotWords({ rows, retracted }: DirectionPlot): ChartWords {
  const shown = rows
    .slice(0, sentencesAtMost)
    .map((row) => `${row.name}${row.isHarm ? ' (harm)' : ''}: ${rowInWords(row)}.`)
  return {
    title: 'Which way it points',
    description: [
      'For each outcome, how many studies the writer judged to point which way. Numbers of different studies are not added up to one effect.',
      ...shown,
      ...(rows.length > shown.length
        ? [`${formatCount(rows.length - shown.length, 'more outcome')} in the table.`]
        : []),
      ...(rows.length === 0 ? ['No outcome has been written down yet.'] : []),
      ...(retracted.length > 0
        ? [`${formatCount(retracted.length, 'retracted study', 'retracted studies')} left out.`]
        : []),
    ].join(' '),
  }
}

/** "1 worse, 2 no clear difference, 3 better; not judged: 1 study". */
function rowInWords(row: DirectionRow): string {
  const counts = directions
    .map((direction) => [directionWords[direction], row.bars[direction].length] as const)
    .filter(([, count]) => count > 0)
    .map(([words, count]) => `${formatNumber(count)} ${words}`)
  return [counts.join(', '), notDrawnInWords(row)].filter(Boolean).join('; ')
}

/** What of a row is not drawn: "not judged: 2 studies; differs by time: 1 study"; empty where everything is. */
export function notDrawnInWords({ notJudged, differs }: Pick<DirectionRow, 'notJudged' | 'differs'>): string {
  const said = (words: string, count: number) =>
    count === 0 ? [] : [`${words}: ${formatCount(count, 'study', 'studies')}`]
  return [...said('not judged', notJudged.length), ...said('differs by time', differs.length)].join('; ')
}

/** The same as a table: a line for each study and outcome, those that are not drawn too. */
export function directionPlotTable({ rows }: DirectionPlot): ChartTable {
  return {
    columns: ['Outcome', 'Harm', 'Direction', 'Other times', 'Study', 'Design', 'People', 'Counted with', 'Paid by'],
    rows: rows.flatMap((row) => row.told.map((told) => [row.name, row.isHarm ? 'harm' : '', ...cellsOf(told)])),
  }
}

function cellsOf({ study, among, said }: ToldStudy): readonly string[] {
  const direction =
    said.kind === 'judged' ? directionWords[said.direction] : said.kind === 'differs' ? 'differs by time' : 'not judged'
  return [
    direction,
    said.note,
    study.name,
    study.design === null ? 'not confirmed' : studyDesign(study.design).label,
    study.people === null ? '' : String(study.people),
    among.countedWith ?? '',
    payerWords[study.payer],
  ]
}

/** The mark of bars that a picture has no room for. */
export function moreBars(row: DirectionRow, direction: Direction, bars: readonly DirectionBar[]): ChartMark {
  return {
    key: `${row.key}/${direction}/more`,
    label: `${row.name}: ${directionWords[direction]}, ${formatCount(bars.length, 'more study', 'more studies')}`,
    studyIds: bars.flatMap(({ mark }) => mark.studyIds),
  }
}

/** The mark of outcomes that a picture has no room for: "and 12 more outcomes, 5 of them harms, of 1 to 2 studies each". */
export function moreOutcomes(rows: readonly DirectionRow[]): ChartMark {
  const counts = rows.map(({ told }) => told.length)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  const harms = rows.filter(({ isHarm }) => isHarm).length
  const label = [
    `and ${formatCount(rows.length, 'more outcome')}`,
    ...(harms > 0 ? [`${formatNumber(harms)} of them ${harms === 1 ? 'a harm' : 'harms'}`] : []),
    `of ${least === most ? '' : `${formatNumber(least)} to `}${formatCount(most, 'study', 'studies')} each`,
  ].join(', ')
  const ids = rows.flatMap(({ told }) => told.map(({ study }) => study.studyId))
  return { key: 'more-outcomes', label, studyIds: [...new Set(ids)] }
}
