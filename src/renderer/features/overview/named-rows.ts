import type { EvidenceRow } from '#core/table/evidence-table.ts'
import { peopleOfRow } from '#core/table/people-once.ts'
import type { NamedStudy } from '#renderer/db/people-edits.ts'

/** The study of a row as the history names it. */
export function named({ studyId, cells }: EvidenceRow): NamedStudy {
  return { studyId, name: cells.reference!.text }
}

/** Its name with the people that it adds: "Moss 2021 (40)". */
export function withPeople(row: EvidenceRow): string {
  const { people } = peopleOfRow(row)
  return `${row.cells.reference!.text}${people === null ? '' : ` (${people})`}`
}
