import { csvExport } from './csv.ts'
import type { TableExport } from './table-export.ts'

/** The ways out of the evidence table. Adding one is a file beside this one, a line here and a golden file. */
export const tableExports: readonly TableExport[] = [csvExport]

// Windows takes none of these signs in a file's name, and no control characters; a name of dots alone is a folder.
const forbidden = /[/\\:*?"<>|\p{Cc}]+/gu

/** A library's name as the beginning of a file's name that every file system takes; "Library" where nothing is left of it. */
export function fileNameOf(name: string): string {
  return (
    name
      .replace(forbidden, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[. ]+|[. ]+$/g, '')
      .slice(0, 100)
      .trimEnd() || 'Library'
  )
}
