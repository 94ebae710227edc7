/** A sheet of a workbook before it is written: its head, then its rows. */
export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly Cell[])[]
  /** The head and the first column stay in sight, every column has a filter. False for a sheet of lines, which has no head. */
  readonly isTable: boolean
}

export interface SheetColumn {
  /** '' in a sheet of lines. */
  readonly head: string
  /** The most characters of its width; longer texts are wrapped. */
  readonly widest: number
}

export interface Cell {
  /** Any text: the writer takes out what no workbook may hold. */
  readonly value: string | number
  /** Suggestions and the kinds of no value look so, beside their words. */
  readonly look?: 'suggestion' | 'none' | 'heading'
  readonly link?: Link
}

/** Where a click leads: a page of the web, or a cell of this workbook. */
export type Link =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'cell'; readonly sheet: string; readonly address: string; readonly tip: string }

/** The most rows of a sheet, its head among them (Microsoft, "Excel specifications and limits"): what stands below is lost when it is opened. */
export const mostRows = 1_048_576

/** "A1" for row 1 and column 1: both count from 1, as in a spreadsheet. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`
}

/** "A" for column 1, "AA" for column 27. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last
}
