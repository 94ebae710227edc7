import { formatCount, formatNumber } from '#core/format-count.ts'
import type { Outcome } from '#core/model/outcome.ts'
import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { peopleOfRow, peopleOnce, type PeopleSum, type StudyPeople } from '#core/table/people-once.ts'
import type { StudyIds } from '../breakdown.ts'
import type { ChartMark } from './chart.ts'
import { placesOn, type AxisValue, type MapAxis } from './map-axes.ts'
import { shapeOfPayer, markShapes, shapeWords, type MarkShape } from './mark-shape.ts'
import { payerOf } from './payer.ts'

/** Studies laid out by two things: who looked at what, how, in how many people, paid by whom, and where nothing is. */
export interface EvidenceMap {
  readonly rowAxis: MapAxis
  readonly columnAxis: MapAxis
  readonly rows: readonly MapLine[]
  readonly columns: readonly MapLine[]
  /** By row, then by column. */
  readonly cells: readonly (readonly MapCell[])[]
  /** Of all studies, each once. */
  readonly all: PeopleSum
  /** Several values stand together in one line. */
  readonly isGathered: boolean
  /** What the largest group of a cell counts, of cells of one value each: what is gathered would make all others small. */
  readonly mostPeople: number
  /** A gathered cell counts more than that. */
  readonly hasMorePeople: boolean
}

/** A row or a column. */
export interface MapLine {
  readonly key: string
  readonly label: string
  readonly code?: string
  /** `others`: several values, of few studies each. */
  readonly kind: AxisValue['kind'] | 'others'
  readonly studyIds: StudyIds
  /** Each of its people once. */
  readonly people: PeopleSum
  /** Its total. */
  readonly mark: ChartMark
}

export interface MapCell {
  readonly mark: ChartMark
  /** By who paid; none where no study stands. */
  readonly groups: readonly MapGroup[]
  /** No study with people, where one could be. */
  readonly isGap: boolean
}

/** The studies of a cell that one kind of payer paid for. */
export interface MapGroup {
  readonly shape: MarkShape
  readonly studyIds: StudyIds
  readonly people: PeopleSum
  /** Animals of studies whose number is known; null where there are none. */
  readonly animals: number | null
}

interface MappedStudy {
  readonly id: string
  readonly people: StudyPeople
  readonly shape: MarkShape
}

interface Line {
  readonly value: Omit<AxisValue, 'kind'> & { readonly kind: MapLine['kind'] }
  readonly studies: readonly MappedStudy[]
}

/** As many rows or columns stand for themselves; further values are one line together, so that no study is left out. */
export const usualLines = 12
/** As many where all are asked for. */
export const mostLines = 60

/**
 * The map of a table's rows by two axes (`mapAxes`). A study with several outcomes stands in several rows and is counted once in each total.
 * `most`: how many rows, and columns, stand for themselves. Retracted studies are not in it; what is only suggested counts as not known.
 */
export function evidenceMap(
  rows: readonly EvidenceRow[],
  outcomes: readonly Outcome[],
  rowAxis: MapAxis,
  columnAxis: MapAxis,
  most: number = usualLines,
): EvidenceMap {
  const counted = rows.filter(({ cells }) => cells.retraction?.state !== 'value')
  const studies = counted.map((row): MappedStudy => ({
    id: row.studyId,
    people: peopleOfRow(row),
    shape: shapeOfPayer(payerOf(row)),
  }))
  const placed = (axis: MapAxis) => linesOn(axis, counted, studies, outcomes, most)
  const [rowLines, columnLines] = [placed(rowAxis), placed(columnAxis)]
  const cells = rowLines.map((row) => cellsOf(row, columnLines))
  const isOne = ({ value }: (typeof rowLines)[number]) => value.kind === 'value'
  const ofOneValue = cells.flatMap((row, at) =>
    isOne(rowLines[at]!) ? row.filter((_, to) => isOne(columnLines[to]!)) : [],
  )
  const mostPeople = Math.max(0, ...peopleOfCells(ofOneValue.some(hasPeople) ? ofOneValue : cells.flat()))
  return {
    rowAxis,
    columnAxis,
    rows: rowLines.map((line) => mapLine(line, 'row')),
    columns: columnLines.map((line) => mapLine(line, 'column')),
    cells,
    all: peopleOf(studies),
    isGathered: [...rowLines, ...columnLines].some(({ value }) => value.kind === 'others'),
    mostPeople,
    hasMorePeople: peopleOfCells(cells.flat()).some((people) => people > mostPeople),
  }
}

function hasPeople({ groups }: MapCell): boolean {
  return groups.some(({ people }) => people.people > 0)
}

function peopleOfCells(cells: readonly MapCell[]): readonly number[] {
  return cells.flatMap(({ groups }) => groups.map(({ people }) => people.people))
}

function linesOn(
  axis: MapAxis,
  rows: readonly EvidenceRow[],
  studies: readonly MappedStudy[],
  outcomes: readonly Outcome[],
  most: number,
): readonly Line[] {
  const places = placesOn(axis.id, rows, outcomes)
  const lines = new Map<string, { readonly value: AxisValue; readonly studies: MappedStudy[] }>()
  for (const [index, row] of rows.entries())
    for (const value of places(row)) {
      const line = lines.get(value.key)
      if (line) line.studies.push(studies[index]!)
      else lines.set(value.key, { value, studies: [studies[index]!] })
    }
  const all: readonly Line[] = [...lines.values()]
  const known = all.filter(({ value }) => value.kind !== 'open').toSorted(inOrder)
  return [...gathered(known, most), ...all.filter(({ value }) => value.kind === 'open').toSorted(inOrder)]
}

function inOrder(one: Line, other: Line): number {
  return (
    (one.value.rank ?? 0) - (other.value.rank ?? 0) ||
    other.studies.length - one.studies.length ||
    one.value.label.localeCompare(other.value.label, 'en')
  )
}

/** The lines of most studies in their order, and one of all the others. */
function gathered(lines: readonly Line[], most: number): readonly Line[] {
  if (lines.length <= most) return lines
  const large = new Set(lines.toSorted((one, other) => other.studies.length - one.studies.length).slice(0, most - 1))
  const others = lines.filter((line) => !large.has(line))
  return [
    ...lines.filter((line) => large.has(line)),
    {
      value: { key: 'others', label: `${formatNumber(others.length)} others together`, kind: 'others' },
      studies: [...new Set(others.flatMap(({ studies }) => studies))],
    },
  ]
}

function cellsOf(row: Line, columns: readonly Line[]): readonly MapCell[] {
  const inRow = new Set(row.studies)
  return columns.map((column) => {
    const studies = column.studies.filter((study) => inRow.has(study))
    const groups = markShapes.flatMap((shape) => groupOf(shape, studies))
    const people = peopleOf(studies)
    const expectsPeople = [row, column].every(({ value }) => value.kind === 'value' || value.kind === 'others')
    const isGap = studies.length === 0 && expectsPeople
    const place = `${row.value.label}, ${column.value.label}`
    return {
      groups,
      isGap,
      mark: {
        key: `${row.value.key}\t${column.value.key}`,
        label: `${place}: ${studies.length === 0 ? (isGap ? 'gap, no study with people' : 'no study') : wordsOf(groups, people)}`,
        studyIds: studies.map(({ id }) => id),
      },
    }
  })
}

function groupOf(shape: MarkShape, studies: readonly MappedStudy[]): readonly MapGroup[] {
  const paid = studies.filter((study) => study.shape === shape)
  if (paid.length === 0) return []
  const animals = paid.flatMap(({ people: { size } }) => (size?.unit === 'animal' ? [size.headline] : []))
  return [
    {
      shape,
      studyIds: paid.map(({ id }) => id),
      people: peopleOf(paid),
      animals: animals.length === 0 ? null : animals.reduce((sum, each) => sum + each),
    },
  ]
}

function mapLine({ value, studies }: Line, side: 'row' | 'column'): MapLine {
  const people = peopleOf(studies)
  const studyIds = studies.map(({ id }) => id)
  return {
    key: value.key,
    label: value.label,
    ...(value.code === undefined ? {} : { code: value.code }),
    kind: value.kind,
    studyIds,
    people,
    mark: { key: `${side}\t${value.key}`, label: `${value.label}, in all: ${peopleInWords(people)}`, studyIds },
  }
}

function peopleOf(studies: readonly MappedStudy[]): PeopleSum {
  return peopleOnce(studies.map(({ people }) => people))
}

/** People once, and what is not in the sum: "28 people in 1 study, 2 more studies of unknown number". */
export function peopleInWords({ people, from, again, notStated, studies }: PeopleSum): string {
  const sum =
    from === 0
      ? `${formatCount(studies, 'study', 'studies')} without a number of people`
      : `${formatCount(people, 'person', 'people')} in ${formatCount(from, 'study', 'studies')}`
  return [
    sum,
    ...(again > 0 ? [`${formatCount(again, 'study', 'studies')} of people counted already`] : []),
    ...(from > 0 && notStated > 0 ? [`${formatCount(notStated, 'more study', 'more studies')} of unknown number`] : []),
    ...(from > 0 && studies - from - notStated > 0
      ? [`${formatCount(studies - from - notStated, 'study', 'studies')} without people`]
      : []),
  ].join(', ')
}

function wordsOf(groups: readonly MapGroup[], people: PeopleSum): string {
  const paid = groups.map(({ shape, studyIds }) =>
    groups.length === 1 ? shapeWords[shape] : `${shapeWords[shape]} in ${formatNumber(studyIds.length)}`,
  )
  return `${peopleInWords(people)}; ${paid.join(', ')}`
}
