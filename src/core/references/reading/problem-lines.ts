import type { ImportProblem } from '../contract/import-format.ts'

/** A problem of a part of a file, with the lines of the whole: `linesBefore` stand before the part. */
export function problemBelow(problem: ImportProblem, linesBefore: number): ImportProblem {
  return {
    ...problem,
    line: problem.line + linesBefore,
    ...(problem.lastLine !== undefined && { lastLine: problem.lastLine + linesBefore }),
  }
}
