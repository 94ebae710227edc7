import type { Reference, ReferenceField } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import type { ImportFormatId } from './format-names.ts'

/**
 * The reader of a format as a small object; its label stands in `format-names.ts`. Adding one is a folder under
 * `formats`, a line there and a line in `import-formats.ts`. `read` never throws on input: what it cannot read is a
 * problem with its line, and count in = records + problems that drop one.
 */
export interface ImportFormat {
  readonly id: ImportFormatId
  /** How sure it is, 0 to 1, that this text is of its kind, from the first 64 KiB or so. */
  detect(head: string): number
  read(text: string, options?: ReadOptions): ImportResult
  /**
   * Where a large file can be cut, so that both sides can be read on their own: behind the last whole record of
   * `text`, its beginning; 0 where it cannot. Absent = it is read whole, because headings, macros or nesting reach
   * over records.
   */
  cut?(text: string): number
}

export interface ReadOptions {
  /** Called now and then with the share of the text that is read, 0 to 1. Answering false stops the reading. */
  readonly onProgress?: (share: number) => boolean
  /** CSV: which column is which; absent = guessed from the header. */
  readonly columns?: Readonly<Record<string, string>>
  /** Reference lists: what stands around the list and was left out is read as references, too. */
  readonly everyLine?: boolean
}

/** What a file gave. */
export interface ImportResult {
  readonly records: readonly ImportedRecord[]
  readonly problems: readonly ImportProblem[]
}

/**
 * One record of a source as its format read it, nothing written yet. In the window it becomes a `ReadRecord` (with the
 * facts of its text, which may lie compressed) and a `PreviewRow` (with what the writer decides); written, a study, or
 * the `MergedRecord` of one.
 */
export interface ImportedRecord {
  readonly reference: Reference
  /** The record as it stood in the source, whole: the text itself, never a sign in its place. */
  readonly raw: string
  /** 1-based line of its start. */
  readonly line: number
  /** 0 to 1 per field, where the format guesses (reference lists); absent = as the source says. */
  readonly confidence?: Partial<Readonly<Record<ReferenceField, number>>>
  /** What is odd about it, from the record alone; `checkReferences` adds what the batch shows. */
  readonly problems?: readonly ReferenceProblem[]
  /** It stands outside the list of references, and was read because `everyLine` asked for it. */
  readonly isOutsideList?: true
}

/** Something in the file that could not be read, or was read with a doubt. */
export interface ImportProblem {
  /** 1-based. */
  readonly line: number
  /** The last line of a stretch that was left out whole, so that it can be shown. */
  readonly lastLine?: number
  /** What was left out is read where `everyLine` asks for it. */
  readonly canBeRead?: true
  readonly message: string
  /** True where a record was left out because of it. */
  readonly dropped?: boolean
}
