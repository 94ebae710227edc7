import { localDate } from '#core/history/versions.ts'
import type { EvidenceColumn, EvidenceTable } from '#core/table/evidence-table.ts'
import { timeWords } from './version-dates.ts'

const column = (id: string, label: string): EvidenceColumn => ({ id, label, kind: 'text', fieldId: null })

/** The table with the moment of its version behind every row, and its name where it has one: a file of it cannot be taken for a newer one. */
export function withVersion(table: EvidenceTable, at: string, name: string | null): EvidenceTable {
  const cell = (text: string) => ({ state: 'value', text, quotes: [] }) as const
  const [asOf, version] = [cell(`${localDate(at)} ${timeWords(at)}`), cell(name ?? '')]
  return {
    columns: [...table.columns, column('as-of', 'As of'), ...(name === null ? [] : [column('version', 'Version')])],
    rows: table.rows.map((row) => ({ ...row, cells: { ...row.cells, 'as-of': asOf, version } })),
  }
}
