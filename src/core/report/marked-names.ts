import { safeFileName } from '../safe-file-name.ts'
import { unusedName } from './unused-name.ts'

/** Names of files for marked copies of these studies' papers: "Kim 2021 - marked.pdf", safe on every system, no two that one would take for the same. */
export function markedNames(studies: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return studies.map((study) => unusedName(taken, safeFileName(study, 'Paper'), ' - marked.pdf'))
}
