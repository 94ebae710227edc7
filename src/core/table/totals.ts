import { studyDesign, type StudyDesignValue } from '../model/study-design.ts'
import type { SampleSizeValue } from '../model/tag.ts'
import type { EvidenceRow } from './evidence-table.ts'

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
  let people = 0
  let peopleFrom = 0
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
    const count = peopleOf(row)
    if (count !== null) {
      people += count
      peopleFrom += 1
    }
  }
  return { studies: rows.length, people, peopleFrom, states, codes }
}

/** Designs whose people were counted by the studies that the data come from. */
const ofOtherStudies: ReadonlySet<string> = new Set(['Reviews', 'Models and existing data'])

/** The people that a study of the table adds to the total: `peopleCounted` of its confirmed answers. */
export function peopleOf(row: EvidenceRow): number | null {
  const size = row.cells['sample-size']
  const design = row.cells['study-design']
  return peopleCounted(
    size?.state === 'value' ? (size.value as SampleSizeValue | undefined) : undefined,
    design?.value as StudyDesignValue | undefined,
    row.cells['retraction']?.state === 'value',
  )
}

/**
 * The people that a study adds to a sum: every sum of people is made of these. Null where their number is not known, where they are another
 * study's or no people, and where the study was retracted for sure (`isRetracted` of what is confirmed).
 */
export function peopleCounted(
  size: SampleSizeValue | undefined,
  design: StudyDesignValue | undefined,
  wasRetracted: boolean,
): number | null {
  if (!size || (size.unit ?? 'person') !== 'person') return null
  if (design && ofOtherStudies.has(studyDesign(design.design).group)) return null
  return wasRetracted ? null : size.headline
}
