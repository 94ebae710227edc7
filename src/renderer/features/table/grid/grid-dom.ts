import type { CellPlace } from './grid-cursor.ts'

/** The place of the cell that an event's target lies in; null outside the cells. */
export function placeOf(target: EventTarget | null): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null
  return cell ? { line: Number(cell.dataset.line), column: Number(cell.dataset.column) } : null
}

/** The element of a cell; null where it is not drawn. */
export function cellElement(scroller: HTMLElement | null, { line, column }: CellPlace): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-line="${line}"][data-column="${column}"]`) ?? null
}

/** The column of the filter that has the keyboard; null elsewhere. */
export function filterColumn(target: EventTarget | null): number | null {
  const filter = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-filter]') : null
  return filter ? Number(filter.dataset.filter) : null
}

/** True inside the editor of a cell. */
export function isInEditor(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('textarea, input, [role="listbox"]') !== null
}
