import type { ExportOptions, TableExport } from '#core/report/table-export.ts'
import { formatCount } from '#core/format-count.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { currentLibrary, db } from '../db/current.ts'
import { host } from '../host/current-host.ts'
import { showToast } from './toast.ts'

/**
 * Writes what is shown (its rows, its columns, in their order) to a file the writer names. `what` stands in the proposed name behind the
 * library's.
 */
export async function exportTable(
  table: EvidenceTable,
  format: TableExport,
  options: ExportOptions = {},
  what = 'evidence table',
): Promise<void> {
  const saved = await host.saveFile({
    suggestedName: `${await libraryFileName()} ${what}.${format.extension}`,
    bytes: format.write(table, options),
  })
  if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
  else if (saved.value)
    showToast({
      kind: 'done',
      message: `Exported ${formatCount(table.rows.length, 'study', 'studies')} as ${saved.value.savedAs}.`,
    })
}

async function libraryFileName(): Promise<string> {
  const named = (await db().settings.get('library-name'))?.value
  return safeFileName(typeof named === 'string' ? named : currentLibrary().info.folderName, 'Library')
}
