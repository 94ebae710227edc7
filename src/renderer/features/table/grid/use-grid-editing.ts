import { useRef, useState } from 'react'
import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import { editKind } from './cell-editing.ts'
import type { AfterKeep } from './cell-editor.tsx'
import type { CellPlace, GridCursor } from './grid-cursor.ts'
import { setInAll } from './range-actions.ts'
import type { CellActions, CellOf } from './use-cell-actions.ts'

/** The editor in the cursor's cell. */
export interface GridEditing {
  /** The words that the editor began with (null: those of the cell); undefined where no editor is open. */
  readonly draft: string | null | undefined
  /** Opens the editor of a cell, or its study where the cell has none and nothing was typed. */
  edit(cell: CellOf, typed: string | null): void
  /** Saves and moves on. Stays the same function, so that rows are not drawn anew for it. */
  readonly onKeep: (words: string, after: AfterKeep) => void
  /** Closes the editor without saving. Stays the same function too. */
  readonly onCancel: () => void
  /** Closes the editor and opens the form of the field on the study's page. */
  readonly onForm: () => void
}

const steps = { down: [1, 0], right: [0, 1], left: [0, -1], stay: null, all: null } as const

/** Editing in the grid. `cell` is the cursor's. */
export function useGridEditing({
  cell,
  selectedOf,
  cursor,
  actions,
  goTo,
  hideCard,
  focusCell,
}: {
  readonly cell: CellOf | null
  /** The selected cells of a column. */
  selectedOf(column: EvidenceColumn): readonly CellOf[]
  readonly cursor: GridCursor
  readonly actions: CellActions
  goTo(place: CellPlace): void
  hideCard(): void
  focusCell(): void
}): GridEditing {
  const [draft, setDraft] = useState<string | null | undefined>(undefined)
  const keep = (words: string, after: AfterKeep) => {
    setDraft(undefined)
    if (cell && after === 'all') void setInAll(selectedOf(cell.column), words)
    else if (cell) void actions.keep(cell, words)
    if (after === 'all') focusCell()
    const step = steps[after]
    if (step) goTo(cursor.move(step[0], step[1], false))
  }
  const cancel = () => {
    setDraft(undefined)
    focusCell()
  }
  const form = () => {
    setDraft(undefined)
    if (cell) actions.open(cell, false)
  }
  const newest = useRef({ keep, cancel, form })
  newest.current = { keep, cancel, form }
  const stable = useRef({
    onKeep: (words: string, after: AfterKeep) => newest.current.keep(words, after),
    onCancel: () => newest.current.cancel(),
    onForm: () => newest.current.form(),
  })
  return {
    draft,
    edit: (edited, typed) => {
      hideCard()
      if (editKind(edited.column)) setDraft(typed)
      else if (typed === null) actions.open(edited, false)
    },
    ...stable.current,
  }
}
