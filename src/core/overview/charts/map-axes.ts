import { studyDesign, studyDesigns, type StudyDesignCode } from '#core/model/study-design.ts'
import { subjectsOf } from '#core/model/study-subjects.ts'
import type { FundingValue } from '#core/model/tag.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { missingCellWords } from '#core/table/build-evidence-table.ts'
import type { EvidenceCell, EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { coiStatusWords, fundingTypeWords } from '#core/table/value-words.ts'
import { byYear } from '../years.ts'
import { outcomeNameKey, outcomesByName } from './outcome-names.ts'

/** What the rows or columns of an evidence map can be. */
export interface MapAxis {
  readonly id: string
  readonly label: string
}

/** Where a study stands on an axis. */
export interface AxisValue {
  readonly key: string
  readonly label: string
  /** A code, below the label. */
  readonly code?: string
  /** `without-people`: nobody expects people there, so that nothing is missing. `open`: its place is not known. */
  readonly kind: 'value' | 'without-people' | 'open'
  /** Orders an axis; where it is absent those of most studies come first. */
  readonly rank?: number
}

const outcomeAxis: MapAxis = { id: 'outcome', label: 'Outcome' }
const subjectsAxis: MapAxis = { id: 'subjects', label: 'People, animals, laboratory' }
const ofColumns = [
  'study-design',
  'intervention',
  'comparator',
  'population',
  'funding',
  'conflict-of-interest',
  'year',
]

/** What a table's studies can be laid out by. */
export function mapAxes(columns: readonly EvidenceColumn[]): readonly MapAxis[] {
  const axisOf = ({ id, label }: EvidenceColumn): MapAxis => ({ id, label })
  const [design, ...others] = ofColumns.flatMap((id) => columns.filter((column) => column.id === id).map(axisOf))
  const own = columns.filter(({ fieldId }) => fieldId?.startsWith('custom:')).map(axisOf)
  return [outcomeAxis, ...(design ? [design] : []), subjectsAxis, ...others, ...own]
}

/** The rows and columns of a map, by the ids of their axes. */
export type ChosenAxes = readonly [rows: string, columns: string]

/** What was chosen, as long as it is there; else outcomes by design, or design by payer where there are no outcomes. */
export function axesOf(
  axes: readonly MapAxis[],
  chosen: ChosenAxes | null,
  hasOutcomes: boolean,
): readonly [MapAxis, MapAxis] {
  const usual: ChosenAxes = hasOutcomes ? ['outcome', 'study-design'] : ['study-design', 'funding']
  const axis = (place: 0 | 1) =>
    axes.find(({ id }) => id === chosen?.[place]) ?? axes.find(({ id }) => id === usual[place]) ?? axes[0]!
  return [axis(0), axis(1)]
}

/** True where charts have something to show: an outcome, or a design or payer that is confirmed. */
export function hasCharts(rows: readonly EvidenceRow[], outcomes: readonly Outcome[]): boolean {
  return (
    outcomes.length > 0 ||
    rows.some(({ cells }) => cells['study-design']?.state === 'value' || cells.funding?.state === 'value')
  )
}

/** How a study's places on an axis are found; it has one at least. `rows`: all studies of the map. */
export function placesOn(
  axis: string,
  rows: readonly EvidenceRow[],
  outcomes: readonly Outcome[],
): (row: EvidenceRow) => readonly AxisValue[] {
  switch (axis) {
    case 'outcome':
      return outcomePlaces(rows, outcomes)
    case 'year':
      return yearPlaces(rows)
    case 'study-design':
      return ({ cells }) => [placeOf(cells['study-design'], designPlace)]
    case 'subjects':
      return ({ cells }) => [placeOf(cells['study-design'], subjectsPlace)]
    case 'funding':
      return ({ cells }) => [placeOf(cells.funding, fundingPlace)]
    case 'conflict-of-interest':
      return ({ cells }) => [placeOf(cells['conflict-of-interest'], conflictPlace)]
    default:
      return ({ cells }) => [placeOf(cells[axis], textPlace)]
  }
}

function outcomePlaces(
  rows: readonly EvidenceRow[],
  outcomes: readonly Outcome[],
): (row: EvidenceRow) => readonly AxisValue[] {
  const shown = new Set(rows.map(({ studyId }) => studyId))
  const places = new Map<string, AxisValue[]>()
  const none: readonly AxisValue[] = [{ key: 'open none', label: 'No outcome entered', kind: 'open', rank: 9 }]
  const named = outcomesByName(
    outcomes.filter(({ studyId, name }) => shown.has(studyId) && outcomeNameKey(name) !== ''),
  )
  for (const [rank, { key, name, isHarm, outcomes: same }] of named.entries()) {
    const place: AxisValue = { key: `is ${key}`, label: isHarm ? `${name} (harm)` : name, kind: 'value', rank }
    for (const studyId of new Set(same.map((outcome) => outcome.studyId))) {
      const there = places.get(studyId)
      if (there) there.push(place)
      else places.set(studyId, [place])
    }
  }
  return ({ studyId }) => places.get(studyId) ?? none
}

function yearPlaces(rows: readonly EvidenceRow[]): (row: EvidenceRow) => readonly AxisValue[] {
  const places = new Map<string, readonly AxisValue[]>()
  for (const [rank, { label, studyIds }] of byYear(rows).bars.entries())
    for (const studyId of studyIds) places.set(studyId, [{ key: `is ${label}`, label, kind: 'value', rank }])
  return ({ studyId }) => places.get(studyId) ?? [{ key: 'open none', label: 'No year', kind: 'open', rank: 9 }]
}

const openOrder = ['suggestion', 'not-stated', 'unclear', 'not-applicable', 'not-looked-at'] as const

/** The place of a cell's confirmed value; a suggestion is not known. */
function placeOf(cell: EvidenceCell | undefined, place: (cell: EvidenceCell) => AxisValue): AxisValue {
  const state = cell?.state ?? 'not-looked-at'
  if (cell && state === 'value') return place(cell)
  return open(state === 'value' ? 'not-looked-at' : state)
}

function open(why: (typeof openOrder)[number]): AxisValue {
  const label = why === 'suggestion' ? 'Suggested, to check' : missingCellWords[why]
  return { key: `open ${why}`, label, kind: 'open', rank: openOrder.indexOf(why) }
}

function designPlace({ code, text }: EvidenceCell): AxisValue {
  const design = code as StudyDesignCode
  const kind = subjectsOf(design) === 'people' ? 'value' : 'without-people'
  return { key: `is ${code}`, label: text, code, kind, rank: studyDesigns.findIndex((each) => each.code === design) }
}

const subjectsWords = [
  ['people', 'People'],
  ['animals', 'Animals'],
  ['laboratory', 'Laboratory'],
  ['other-studies', 'Other studies'],
  ['other', 'Of another kind'],
] as const

function subjectsPlace({ code }: EvidenceCell): AxisValue {
  const subjects = subjectsOf(studyDesign(code as StudyDesignCode).code) ?? 'other'
  const rank = subjectsWords.findIndex(([each]) => each === subjects)
  return {
    key: `is ${subjects}`,
    label: subjectsWords[rank]![1],
    kind: subjects === 'people' ? 'value' : 'without-people',
    rank,
  }
}

const fundingOrder = ['maker', 'industry', 'government', 'charity', 'institution', 'mixed', 'none', 'not-stated']

function fundingPlace({ value }: EvidenceCell): AxisValue {
  const { status, type } = value as FundingValue
  if (status === 'not-stated') return open('not-stated')
  const kind = status === 'none' ? 'none' : type
  const label = kind === 'not-stated' ? 'Kind of payer not known' : fundingTypeWords[kind]
  return { key: `is ${kind}`, label, kind: 'value', rank: fundingOrder.indexOf(kind) }
}

function conflictPlace({ code, text }: EvidenceCell): AxisValue {
  return { key: `is ${code}`, label: text, kind: 'value', rank: Object.keys(coiStatusWords).indexOf(code ?? '') }
}

function textPlace({ text }: EvidenceCell): AxisValue {
  const key = outcomeNameKey(text)
  return key === '' ? open('not-looked-at') : { key: `is ${key}`, label: text.trim(), kind: 'value' }
}
