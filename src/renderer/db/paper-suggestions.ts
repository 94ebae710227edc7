import { suggestionsOfPapers, type PaperSuggestions } from '#core/table/library-table.ts'
import { db } from './current.ts'

/** What the papers of one study suggest. */
export async function suggestionsOfStudy(studyId: string): Promise<readonly PaperSuggestions[]> {
  const papers = await db().papers.where('studyId').equals(studyId).toArray()
  const rows = await db().suggestions.bulkGet(papers.map((paper) => paper.sha256))
  return suggestionsOfPapers(
    rows.filter((row) => row !== undefined),
    papers,
  )
}
