import type { EvidenceRow } from './evidence-table.ts'
import { peopleOfRow, peopleOnce } from './people-once.ts'

/** What the foot of the table says of the rows that are shown. */
export interface EvidenceTotals {
  readonly studies: number
  /** People of confirmed values, each counted once: split-face people once for both sides; no review's people, who are other studies', and none of a retracted study. */
  readonly people: number
  /** Rows whose people are in `people`. */
  readonly peopleFrom: number
  /** Per column: how many cells are of each state. An empty cell of the reference is of none. */
  readonly states: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Per column with a vocabulary: how many confirmed values there are of each code. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Adds up the rows. Suggestions are counted as such and add no people. */
export function evidenceTotals(rows: readonly EvidenceRow[]): EvidenceTotals {
  const states: Record<string, Record<string, number>> = {}
  const codes: Record<string, Record<string, number>> = {}
  for (const row of rows) {
    for (const id in row.cells) {
      const cell = row.cells[id]!
      if (cell.state === 'value' && cell.text === '' && !cell.value) continue
      const counts = (states[id] ??= {})
      counts[cell.state] = (counts[cell.state] ?? 0) + 1
      if (cell.state !== 'value' || cell.code === undefined) continue
      const kinds = (codes[id] ??= {})
      kinds[cell.code] = (kinds[cell.code] ?? 0) + 1
    }
  }
  const { people, from } = peopleOnce(rows.map(peopleOfRow))
  return { studies: rows.length, people, peopleFrom: from, states, codes }
}
