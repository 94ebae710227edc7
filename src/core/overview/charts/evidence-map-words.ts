import { formatCount, formatNumber } from '#core/format-count.ts'
import type { ChartTable, ChartWords } from './chart.ts'
import { peopleInWords, type EvidenceMap, type MapCell, type MapGroup } from './evidence-map.ts'
import { shapeWords } from './mark-shape.ts'

/** Title and text alternative of a map: what there is in all, row by row, and how many gaps. */
export function evidenceMapWords(map: EvidenceMap): ChartWords {
  const gaps = map.cells.flat().filter(({ isGap }) => isGap).length
  return {
    title: `Evidence map: ${lowerFirst(map.rowAxis.label)} by ${lowerFirst(map.columnAxis.label)}`,
    description: [
      `${formatCount(map.all.studies, 'study', 'studies')}, ${peopleInWords(map.all)}.`,
      ...map.rows.map(({ label, people }) => `${label}: ${peopleInWords(people)}.`),
      ...(gaps > 0 ? [`${formatCount(gaps, 'gap')} without a study with people.`] : []),
    ].join(' '),
  }
}

/** The same as a table: rows and columns as in the picture, people once in the totals. */
export function evidenceMapTable({ rowAxis, rows, columns, cells, all }: EvidenceMap): ChartTable {
  const labels = columns.map(({ label, code }) => (code === undefined ? label : `${label} (${code})`))
  return {
    columns: [rowAxis.label, ...labels, 'People, once'],
    rows: [
      ...rows.map(({ label, people }, row) => [label, ...cells[row]!.map(cellInWords), totalOf(people)]),
      ['People, once', ...columns.map(({ people }) => totalOf(people)), totalOf(all)],
    ],
  }
}

function cellInWords({ groups, isGap }: MapCell): string {
  if (groups.length === 0) return isGap ? 'gap' : ''
  return groups.map((group) => `${groupCount(group)}, ${shapeWords[group.shape]}`).join('; ')
}

function groupCount({ people, animals, studyIds }: MapGroup): string {
  const studies = formatCount(studyIds.length, 'study', 'studies')
  if (people.from > 0) return `${peopleInWords(people)}`
  return animals === null ? studies : `${formatCount(animals, 'animal')} in ${studies}`
}

/** A total in figures; "?" where there are studies of people whose number is not known, "–" where there are no people. */
export function totalOf({ people, from, notStated }: { people: number; from: number; notStated: number }): string {
  if (from === 0) return notStated > 0 ? '?' : '–'
  return notStated > 0 ? `${formatNumber(people)} + ?` : formatNumber(people)
}

/** What is printed beside a mark: "28", "28 + ?" where some are not known, "24 animals", "2 studies". */
export function besideMark({ people, animals, studyIds }: MapGroup): string {
  if (people.from > 0) return totalOf(people)
  return animals === null ? formatCount(studyIds.length, 'study', 'studies') : formatCount(animals, 'animal')
}

function lowerFirst(label: string): string {
  return /^[A-Z]{2}/u.test(label) ? label : label.slice(0, 1).toLowerCase() + label.slice(1)
}
