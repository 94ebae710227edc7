import { currentLibrary } from '#renderer/db/current.ts'
import { recall, remember } from '#renderer/ui/remembered.ts'
import type { ExportChoice } from './export-choice.ts'

/** The last export from this library on this machine: how it was made, as what ("CSV"), and when (ISO 8601). */
export interface LastExport {
  readonly choice: ExportChoice
  readonly label: string
  readonly at: string
}

/** What was exported last; null where nothing was. */
export function recallLastExport(): LastExport | null {
  return recall<LastExport>(lastExportKey())
}

/** Keeps it for the next time. */
export function rememberExport(last: LastExport): void {
  remember(lastExportKey(), last)
}

function lastExportKey(): string {
  return `export-${currentLibrary().info.libraryId}`
}
