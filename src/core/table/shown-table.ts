import type { ShownChoice } from '../model/saved-view.ts'
import { sameJson } from '../same-json.ts'
import type { EvidenceCell, EvidenceColumn, EvidenceRow, EvidenceTable } from './evidence-table.ts'
import { cellTest, choiceOf, compareCells, isFiltering } from './filters.ts'
import { peopleOfRow, peopleOnce } from './people-once.ts'

/** A line on screen: a study, or the heading of a group. */
export type TableLine =
  | { readonly kind: 'row'; readonly row: EvidenceRow }
  /** `toCheck`: those of the group whose answer is only suggested. `people`: confirmed ones, each counted once. */
  | {
      readonly kind: 'group'
      readonly label: string
      readonly count: number
      readonly toCheck: number
      readonly people: number
    }

/** The table as a choice shows it: on screen, in a copy, on paper, in an export. What it does not have, the choice means nothing for. */
export function shownTable(table: EvidenceTable, choice: ShownChoice): EvidenceTable {
  return { columns: shownColumns(table, choice.columns), rows: shownRows(table, choice) }
}

/** The columns that are shown (null: all), in the writer's order; the reference always stands first. */
export function shownColumns(table: EvidenceTable, ids: ShownChoice['columns']): readonly EvidenceColumn[] {
  const byId = new Map(table.columns.map((column) => [column.id, column]))
  const wanted = new Set(['reference', ...(ids ?? byId.keys())])
  return [...wanted].flatMap((id) => byId.get(id) ?? [])
}

/** The rows that pass every filter, sorted and grouped. */
export function shownRows(
  table: EvidenceTable,
  { filters, sorting, groupBy }: Omit<ShownChoice, 'columns'>,
): readonly EvidenceRow[] {
  return sortedRows(filteredRows(table, filters), { sorting, groupBy })
}

/** The choice without the columns that the table does not have; its parts are the same objects where nothing is left out. */
export function fittedChoice(table: EvidenceTable, choice: ShownChoice): ShownChoice {
  const known = new Set(table.columns.map(({ id }) => id))
  const { columns, sorting, filters, groupBy } = choice
  const isKnown = (id: string) => known.has(id)
  return {
    columns: columns && (columns.every(isKnown) ? columns : columns.filter(isKnown)),
    sorting: sorting.every(({ id }) => isKnown(id)) ? sorting : sorting.filter(({ id }) => isKnown(id)),
    filters: Object.keys(filters).every(isKnown)
      ? filters
      : Object.fromEntries(Object.entries(filters).filter(([id]) => isKnown(id))),
    groupBy: groupBy !== null && isKnown(groupBy) ? groupBy : null,
  }
}

/** The columns that the choice names and the table does not have, by id: fields that were removed, or columns of a later version. */
export function columnsNotThere(table: EvidenceTable, choice: ShownChoice): readonly string[] {
  const known = new Set(table.columns.map(({ id }) => id))
  const named = [
    ...(choice.columns ?? []),
    ...choice.sorting.map(({ id }) => id),
    ...Object.keys(choice.filters),
    ...(choice.groupBy === null ? [] : [choice.groupBy]),
  ]
  return [...new Set(named)].filter((id) => !known.has(id))
}

/** True where two choices show the same of the table, and would with the columns that it does not have now. */
export function sameChoice(table: EvidenceTable, one: ShownChoice, other: ShownChoice): boolean {
  const plain = ({ columns, filters, ...choice }: ShownChoice) => ({
    ...choice,
    columns: [...new Set(['reference', ...(columns ?? table.columns.map(({ id }) => id))])],
    filters: Object.fromEntries(Object.entries(filters).filter(([, filter]) => isFiltering(filter))),
  })
  return sameJson(plain(one), plain(other))
}

/** The rows that pass every filter, in the library's order. */
export function filteredRows(table: EvidenceTable, filters: ShownChoice['filters']): readonly EvidenceRow[] {
  const tests = Object.entries(filters).map(([id, filter]) => ({ id, test: cellTest(filter) }))
  if (tests.length === 0) return table.rows
  return table.rows.filter(({ cells }) =>
    tests.every(({ id, test }) => {
      const cell = cells[id]
      // The title stands under the reference, so its words are looked for with it.
      return !cell || test(cell, id === 'reference' ? cells.title?.text : undefined)
    }),
  )
}

/** The rows sorted by several columns, the grouping one first where it is not among them; equal rows keep their order. */
export function sortedRows(
  rows: readonly EvidenceRow[],
  { sorting, groupBy }: Pick<ShownChoice, 'sorting' | 'groupBy'>,
): readonly EvidenceRow[] {
  const keys =
    groupBy && !sorting.some((sort) => sort.id === groupBy) ? [{ id: groupBy, desc: false }, ...sorting] : sorting
  if (keys.length === 0) return rows
  // Each cell is looked at once and given a place; comparing cells anew for every pair takes most of a second with 50,000 rows.
  const places = keys.map(({ id, desc }) =>
    placesIn(
      rows.map((row) => row.cells[id]),
      desc,
    ),
  )
  const order = Uint32Array.from(rows.keys())
  return Array.from(
    order.sort((a, b) => {
      for (const place of places) if (place[a] !== place[b]) return place[a]! - place[b]!
      return a - b
    }),
    (index) => rows[index]!,
  )
}

/** The place of each cell among the others; cells that say the same share theirs. */
function placesIn(cells: readonly (EvidenceCell | undefined)[], desc: boolean): Float64Array {
  const distinct = new Map<string, EvidenceCell>()
  const names = cells.map((cell) => {
    const name = cell ? `${cell.state} ${cell.number ?? ''} ${cell.text}` : ''
    if (cell && !distinct.has(name)) distinct.set(name, cell)
    return name
  })
  const place = new Map<string, number>()
  let last: EvidenceCell | null = null
  let at = 0
  for (const [name, cell] of [...distinct].toSorted(([, a], [, b]) => compareCells(a, b, desc))) {
    if (last && compareCells(last, cell, desc) !== 0) at += 1
    place.set(name, at)
    last = cell
  }
  return Float64Array.from(names, (name) => place.get(name) ?? 0)
}

/** The rows as lines, with a heading before each group where the table is grouped. */
export function tableLines(rows: readonly EvidenceRow[], groupBy: string | null): readonly TableLine[] {
  if (!groupBy) return rows.map((row) => ({ kind: 'row', row }))
  const groups = new Map<string, EvidenceRow[]>()
  for (const row of rows) {
    const label = groupLabel(row, groupBy)
    const group = groups.get(label)
    if (group) group.push(row)
    else groups.set(label, [row])
  }
  return [...groups].flatMap(([label, members]): readonly TableLine[] => [
    {
      kind: 'group',
      label,
      count: members.length,
      people: peopleOnce(members.map(peopleOfRow)).people,
      toCheck: members.filter((row) => row.cells[groupBy]?.state === 'suggestion').length,
    },
    ...members.map((row) => ({ kind: 'row', row }) as const),
  ])
}

function groupLabel(row: EvidenceRow, groupBy: string): string {
  const cell = row.cells[groupBy]
  if (!cell) return 'Empty'
  if (cell.state === 'value' || cell.state === 'suggestion') return cell.text || 'Empty'
  return choiceOf(cell)
}
