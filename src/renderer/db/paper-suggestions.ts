import type { Paper } from '#core/model/study.ts'
import { db } from './current.ts'
import type { SuggestionRow } from './schema.ts'

/**
 * What the papers of a library suggest. A suggestion belongs to its paper: where that was taken off, it is gone, and where the paper went to
 * another study, it went along. So the paper says whose it is, not the row that was written when the paper was read.
 */
export function suggestionsOfPapers(
  rows: readonly SuggestionRow[],
  papers: readonly Paper[],
): readonly SuggestionRow[] {
  const studyOf = new Map(papers.map((paper) => [paper.sha256, paper.studyId]))
  return rows.flatMap((row) => {
    const studyId = studyOf.get(row.sha256)
    return studyId === undefined ? [] : [studyId === row.studyId ? row : { ...row, studyId }]
  })
}

/** What the papers of one study suggest. */
export async function suggestionsOfStudy(studyId: string): Promise<readonly SuggestionRow[]> {
  const papers = await db().papers.where('studyId').equals(studyId).toArray()
  const rows = await db().suggestions.bulkGet(papers.map((paper) => paper.sha256))
  return suggestionsOfPapers(
    rows.filter((row) => row !== undefined),
    papers,
  )
}
