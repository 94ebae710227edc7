import type { Reference } from '#core/model/reference.ts'

/** An export of references. The tag tables are the import's own, read the other way. */
export interface ReferenceExport {
  readonly id: string
  readonly label: string
  readonly extension: string
  readonly mimeType: string
  write(references: readonly Reference[]): string
}
