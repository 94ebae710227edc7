import { recall, remember } from './remembered.ts'

/** Where the writer was in the evidence table: remembered until the window is closed, over reloads too. */
export interface TablePlace {
  /** The cell of the cursor; null where none was. */
  readonly cell: { readonly studyId: string; readonly columnId: string } | null
  /** How far the top of that cell's row is below the top of the grid, in CSS pixels; the grid's own scroll where there is no cell. */
  readonly top: number
  readonly scrollLeft: number
}

const placeKey = 'table-place'
const openerKey = 'study-opened-from'

/** The place in the table, or null. */
export function recallTablePlace(): TablePlace | null {
  return recall<TablePlace>(placeKey, sessionStorage)
}

/** Remembers the place in the table. */
export function rememberTablePlace(place: TablePlace): void {
  remember(placeKey, place, sessionStorage)
}

/** Remembers which screen studies are opened from, for the way back. */
export function rememberOpener(opener: 'table' | 'library'): void {
  remember(openerKey, opener, sessionStorage)
}

/** True where the last study was opened from the evidence table. */
export function isOpenedFromTable(): boolean {
  return recall(openerKey, sessionStorage) === 'table'
}
