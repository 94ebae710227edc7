import { memo, type CSSProperties } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import type { Density } from '../density.ts'
import { CellEditor, type AfterKeep } from './cell-editor.tsx'
import { CellView } from './cell-view.tsx'
import classes from './evidence-grid.module.css'

/** A column that is in view: its index, its width, and the space of those left out before it. */
export interface ColumnPlace {
  readonly index: number
  readonly width: number
  readonly gap: number
}

/** The first column sticks; the others follow, those out of view as empty space. */
export function placeStyle({ index, width, gap }: ColumnPlace): CSSProperties {
  return index === 0 ? { width, position: 'sticky', left: 0, zIndex: 2 } : { width, marginLeft: gap }
}

interface GridRowProps {
  readonly row: EvidenceRow
  /** At least as high as the words of all its columns need, drawn or not. */
  readonly height: number
  readonly density: Density
  readonly line: number
  readonly start: number
  readonly totalWidth: number
  readonly places: readonly ColumnPlace[]
  readonly columns: readonly EvidenceColumn[]
  /** The column of the cursor where it is in this row; -1 elsewhere. */
  readonly activeColumn: number
  /** The chosen columns of this row; -1 where none. */
  readonly chosenFrom: number
  readonly chosenTo: number
  /** What was typed to open the editor on the active cell; undefined while it is not open. */
  readonly draft: string | null | undefined
  readonly cardId: string | undefined
  measure(element: HTMLElement | null): void
  /** How many cells of the cursor's column are selected; 1 where no editor is open. */
  readonly selected: number
  onKeep(words: string, after: AfterKeep): void
  onCancel(): void
  onForm(): void
}

/** One study. Drawn anew only when something of it changes, so that scrolling costs the new rows only. */
export const GridRow = memo(function GridRow({
  row,
  height,
  density,
  line,
  start,
  totalWidth,
  places,
  columns,
  activeColumn,
  chosenFrom,
  chosenTo,
  draft,
  cardId,
  measure,
  selected,
  onKeep,
  onCancel,
  onForm,
}: GridRowProps) {
  return (
    <div
      ref={measure}
      data-index={line}
      role="row"
      aria-rowindex={line + 2}
      className={classes.row}
      data-active={activeColumn >= 0 || undefined}
      data-editing={draft !== undefined || undefined}
      style={{ top: start, width: totalWidth, minHeight: height }}
    >
      {places.map((place) => {
        const column = columns[place.index]!
        const isActive = place.index === activeColumn
        const chosen = place.index >= chosenFrom && place.index <= chosenTo
        const editing = isActive && draft !== undefined
        return (
          <div
            key={column.id}
            role={place.index === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={place.index + 1}
            aria-selected={chosen || undefined}
            aria-describedby={isActive ? cardId : undefined}
            className={classes.cell}
            data-line={line}
            data-column={place.index}
            data-number={column.kind === 'number' || undefined}
            data-editing={editing || undefined}
            style={placeStyle(place)}
            tabIndex={isActive ? 0 : -1}
          >
            <CellView column={column} row={row} width={place.width} height={height} density={density} />
            {editing && (
              <CellEditor
                column={column}
                row={row}
                draft={draft}
                selected={selected}
                onKeep={onKeep}
                onCancel={onCancel}
                onForm={onForm}
              />
            )}
          </div>
        )
      })}
    </div>
  )
})
