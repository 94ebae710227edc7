/** How a delimited text is laid out. */
export interface CsvLayout {
  readonly delimiter: string
  readonly headers: readonly string[]
  /** The row of the headings, the last where they stand in two; rows before it (a title, "sep=;") are passed over. -1 where there are none. */
  readonly headerRow: number
}
