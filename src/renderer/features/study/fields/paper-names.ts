import { createContext, use } from 'react'
import type { Paper } from '#core/model/study.ts'

/** The papers of the study that is shown. */
export const StudyPapers = createContext<readonly Paper[]>([])

/** The name of a paper's file, where the study has several papers; undefined where the page alone says which. */
export function useFileName(sha256: string): string | undefined {
  const papers = use(StudyPapers)
  return papers.length > 1 ? papers.find((paper) => paper.sha256 === sha256)?.fileName : undefined
}
