/** A moment of the library that the writer gave a name: "As sent to the editor". What stood in it is in the journal. */
export interface NamedVersion {
  readonly id: string
  readonly name: string
  /** The last change that is in it. */
  readonly seq: number
  /** When it was named, ISO 8601. */
  readonly at: string
}
