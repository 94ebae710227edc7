import type { ListedStudy } from '#core/model/study.ts'
import { db } from '#renderer/db/current.ts'
import type { PreviewRow } from './preview/preview.ts'
import { nameOf } from '#renderer/db/study-names.ts'

/** The PDFs of the preview that are in the library already, byte for byte: row id -> the study they belong to. */
export async function keptPapers(
  rows: readonly PreviewRow[],
  studies: readonly Pick<ListedStudy, 'id' | 'reference'>[],
): Promise<ReadonlyMap<string, string>> {
  const papers = rows.flatMap((row) => (row.paper ? [{ id: row.id, sha256: row.paper.sha256 }] : []))
  if (papers.length === 0) return new Map()
  const kept = await db().papers.bulkGet(papers.map((paper) => paper.sha256))
  return new Map(
    papers.flatMap(({ id }, index) => {
      const paper = kept[index]
      const study = paper && studies.find((one) => one.id === paper.studyId)
      return paper ? [[id, study ? nameOf(study) : paper.fileName] as const] : []
    }),
  )
}
