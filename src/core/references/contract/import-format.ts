import type { Reference, ReferenceField } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'

/** The ids of the formats that references are read from (also the command line's `--format`). */
export type ImportFormatId =
  | 'ris'
  | 'bibtex'
  | 'nbib'
  | 'pubmed-xml'
  | 'endnote-xml'
  | 'endnote-enw'
  | 'csl-json'
  | 'csv'
  | 'wos'
  | 'refworks-tagged'
  | 'mods'
  | 'database-xml'
  | 'identifier-list'
  | 'reference-list'

/**
 * A format as a small object. Adding one is a file beside this one and a line in `import-formats.ts`.
 * `read` never throws on input: what it cannot read is a problem with its line, and count in = records + problems that drop one.
 */
export interface ImportFormat {
  readonly id: ImportFormatId
  /** The name on screen: "RIS", "pasted reference list". */
  readonly label: string
  /** Endings it usually has, without the dot; a hint only, detection goes by content. */
  readonly extensions: readonly string[]
  /** How sure it is, 0 to 1, that this text is of its kind, from the first 64 KiB or so. */
  detect(head: string): number
  read(text: string, options?: ReadOptions): ImportResult
  /**
   * Where a large file can be cut, so that both sides can be read on their own: behind the last whole record of `text`, its beginning; 0 where
   * it cannot. Absent = it is read whole, because headings, macros or nesting reach over records.
   */
  cut?(text: string): number
}

export interface ReadOptions {
  /** Called now and then with the share of the text that is read, 0 to 1. Answering false stops the reading. */
  readonly onProgress?: (share: number) => boolean
  /** CSV: which column is which; absent = guessed from the header. */
  readonly columns?: Readonly<Record<string, string>>
}

/** What a file gave. */
export interface ImportResult {
  readonly records: readonly ImportedRecord[]
  readonly problems: readonly ImportProblem[]
}

/** One record of a source, nothing written yet. */
export interface ImportedRecord {
  readonly reference: Reference
  /** The record as it stood in the source, whole. */
  readonly raw: string
  /** 1-based line of its start. */
  readonly line: number
  /** 0 to 1 per field, where the format guesses (reference lists); absent = as the source says. */
  readonly confidence?: Partial<Readonly<Record<ReferenceField, number>>>
  /** What is odd about it, from the record alone; `checkReferences` adds what the batch shows. */
  readonly problems?: readonly ReferenceProblem[]
}

/** Something in the file that could not be read, or was read with a doubt. */
export interface ImportProblem {
  /** 1-based. */
  readonly line: number
  readonly message: string
  /** True where a record was left out because of it. */
  readonly dropped?: boolean
}
