import type { KnownTable } from '#renderer/workers/import-messages.ts'
import { commit } from '#renderer/db/commit.ts'
import { db } from '#renderer/db/current.ts'
import { showToast } from '#renderer/background/toast.ts'
import type { PreviewSource } from '../preview/preview.ts'

const settingId = 'csv-columns'
const remembered = 50

/** What the writer said about tables before, newest first. */
export async function knownTables(): Promise<readonly KnownTable[]> {
  const value = (await db().settings.get(settingId))?.value
  return Array.isArray(value) ? (value as readonly KnownTable[]) : []
}

/** Remembers the columns that the writer named in this preview, so that tables with the same headings are read so by themselves. */
export async function rememberTables(sources: readonly PreviewSource[]): Promise<void> {
  const named = sources.flatMap((source): KnownTable[] =>
    source.columns && source.table
      ? [
          {
            headers: source.table.columns.map((column) => column.header),
            targets: source.table.columns.map((column) => column.target),
          },
        ]
      : [],
  )
  if (named.length === 0) return
  const isSame = (a: KnownTable, b: KnownTable) => JSON.stringify(a.headers) === JSON.stringify(b.headers)
  const before = await knownTables()
  const value = [...named, ...before.filter((table) => !named.some((other) => isSame(other, table)))].slice(
    0,
    remembered,
  )
  if (JSON.stringify(value) === JSON.stringify(before)) return
  const kept = await commit('Remembered the columns of a table', [
    { table: 'settings', key: settingId, after: { id: settingId, value } },
  ])
  if (!kept.ok) showToast({ kind: 'problem', message: kept.message })
}
