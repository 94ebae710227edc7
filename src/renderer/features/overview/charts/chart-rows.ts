import { createContext, useContext } from 'react'
import type { EvidenceRow } from '#core/table/evidence-table.ts'

/** The rows that the charts of the screen are made of, by study. */
export const ChartRows = createContext<ReadonlyMap<string, EvidenceRow>>(new Map())

/** Finds the row of a study; undefined where it is gone. */
export function useRowOf(): (studyId: string) => EvidenceRow | undefined {
  const rows = useContext(ChartRows)
  return (studyId) => rows.get(studyId)
}
