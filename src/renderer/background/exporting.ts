import { createStore, type ReadableStore } from '#core/store.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { recall, remember } from '../ui/remembered.ts'
import { currentLibrary } from '../db/current.ts'

/** Which studies can be exported from a screen; of the words "Table as shown", "Chosen rows" and the like. */
export interface ExportScope {
  readonly id: 'shown' | 'chosen' | 'all' | 'study'
  readonly label: string
  /** In their order. */
  readonly studyIds: readonly string[]
  /** What it says where there are none: "No rows are chosen in the table". */
  readonly whyEmpty: string
}

/** What the export dialog is opened with. */
export interface ExportAsk {
  /** The evidence table of the whole library, where the screen has it. */
  readonly table: EvidenceTable | null
  /** The first one that has studies is proposed. */
  readonly scopes: readonly ExportScope[]
  /** Filters that what is shown has passed, in words: "Year 2020 to 2024". */
  readonly filters: readonly string[]
}

const asked = createStore<ExportAsk | null>(null)

/** What is being exported; null where the dialog is closed. */
export const exportAsk: ReadableStore<ExportAsk | null> = asked

/** Opens the export dialog, over whichever screen. */
export function startExport(ask: ExportAsk): void {
  asked.set(ask)
}

/** Closes it. */
export function endExport(): void {
  asked.set(null)
}

/** The columns of the table as it was last shown in this library on this machine, by id; null where it was never looked at. */
export function shownColumnIds(): readonly string[] | null {
  return recall<readonly string[]>(shownColumnsKey())
}

/** Keeps which columns the table shows, for exports from other screens. */
export function rememberShownColumns(ids: readonly string[]): void {
  remember(shownColumnsKey(), ids)
}

function shownColumnsKey(): string {
  return `shown-columns-${currentLibrary().info.libraryId}`
}
