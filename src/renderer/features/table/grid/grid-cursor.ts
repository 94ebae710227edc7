import { useMemo, useState } from 'react'
import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import type { TableLine } from '#core/table/shown-table.ts'
import { recallTablePlace } from '#renderer/ui/table-place.ts'

/** A cell by its place on screen: line (0-based, headings of groups count) and column. */
export interface CellPlace {
  readonly line: number
  readonly column: number
}

/** The chosen cells: both ends count. */
interface CellRange {
  readonly fromLine: number
  readonly toLine: number
  readonly fromColumn: number
  readonly toColumn: number
}

interface Spot {
  readonly studyId: string
  readonly columnId: string
  readonly place: CellPlace
}

/** Where the cursor is, what is chosen, and how to move. The cursor stays with its study and column when rows are sorted, filtered or edited. */
export interface GridCursor {
  readonly active: CellPlace
  readonly range: CellRange
  readonly isRange: boolean
  /** False until the writer put it somewhere. */
  readonly isPlaced: boolean
  /** True where it stands in the cell that the table was left at. */
  readonly wasRecalled: boolean
  /** Puts the cursor on a cell; `extend` keeps it and chooses up to there. Returns the place. */
  select(place: CellPlace, extend: boolean): CellPlace
  /** Moves by lines and columns, over headings of groups. */
  move(lines: number, columns: number, extend: boolean): CellPlace
  selectAll(): void
  collapse(): void
}

/** The range between two cells, whichever comes first. */
function rangeBetween(a: CellPlace, b: CellPlace): CellRange {
  return {
    fromLine: Math.min(a.line, b.line),
    toLine: Math.max(a.line, b.line),
    fromColumn: Math.min(a.column, b.column),
    toColumn: Math.max(a.column, b.column),
  }
}

/** The nearest line with a study, looking first in the direction of `step`; -1 where there is none. */
export function nearestRow(lines: readonly TableLine[], from: number, step: 1 | -1): number {
  const start = Math.max(0, Math.min(lines.length - 1, from))
  for (let at = start; at >= 0 && at < lines.length; at += step) if (lines[at]!.kind === 'row') return at
  for (let at = start; at >= 0 && at < lines.length; at -= step) if (lines[at]!.kind === 'row') return at
  return -1
}

function recalledSpot(): Spot | null {
  const cell = recallTablePlace()?.cell
  return cell ? { ...cell, place: { line: 0, column: 0 } } : null
}

/** The cursor of the grid over these lines and columns. */
export function useGridCursor(lines: readonly TableLine[], columns: readonly EvidenceColumn[]): GridCursor {
  const [recalled] = useState(recalledSpot)
  const [active, setActive] = useState<Spot | null>(recalled)
  const [head, setHead] = useState<Spot | null>(null)
  const lineOf = useMemo(() => {
    const found = new Map<string, number>()
    for (const [index, line] of lines.entries()) if (line.kind === 'row') found.set(line.row.studyId, index)
    return found
  }, [lines])
  const columnOf = useMemo(() => new Map(columns.map((column, index) => [column.id, index])), [columns])
  const resolved = (spot: Spot | null): CellPlace => ({
    line: (spot && lineOf.get(spot.studyId)) ?? Math.max(0, nearestRow(lines, spot?.place.line ?? 0, 1)),
    column: (spot && columnOf.get(spot.columnId)) ?? Math.max(0, Math.min(spot?.place.column ?? 0, columns.length - 1)),
  })
  const spotAt = (place: CellPlace): Spot | null => {
    const line = lines[place.line]
    const column = columns[place.column]
    return line?.kind === 'row' && column ? { studyId: line.row.studyId, columnId: column.id, place } : null
  }
  const activePlace = resolved(active)
  const headPlace = head ? resolved(head) : activePlace
  const select = (place: CellPlace, extend: boolean) => {
    const spot = spotAt(place)
    if (!spot) return activePlace
    if (extend) {
      if (!active) setActive(spotAt(activePlace))
      setHead(spot)
    } else {
      setActive(spot)
      setHead(null)
    }
    return place
  }
  return {
    active: activePlace,
    range: rangeBetween(activePlace, headPlace),
    isPlaced: active !== null,
    wasRecalled: recalled !== null && active === recalled && lineOf.has(recalled.studyId),
    isRange: headPlace.line !== activePlace.line || headPlace.column !== activePlace.column,
    select,
    move: (byLines, byColumns, extend) => {
      const from = extend ? headPlace : activePlace
      return select(
        {
          line: byLines === 0 ? from.line : nearestRow(lines, from.line + byLines, byLines > 0 ? 1 : -1),
          column: Math.max(0, Math.min(columns.length - 1, from.column + byColumns)),
        },
        extend,
      )
    },
    selectAll: () => {
      const [first, last] = [nearestRow(lines, 0, 1), nearestRow(lines, lines.length - 1, -1)]
      if (first < 0) return
      // The cursor stays where it is on screen: only what is chosen grows.
      setActive(spotAt({ line: first, column: 0 }))
      setHead(spotAt({ line: last, column: columns.length - 1 }))
    },
    collapse: () => setHead(null),
  }
}
