import type { ImportProblem } from '../contract/import-format.ts'

/** A problem of a part of a file, with the lines of the whole: `linesBefore` stand before the part. */
export function problemBelow(problem: ImportProblem, linesBefore: number): ImportProblem {
  return {
    ...problem,
    line: problem.line + linesBefore,
    ...(problem.lastLine !== undefined && { lastLine: problem.lastLine + linesBefore }),
  }
}

/** How many problems of one kind are told line by line, and how many may be before they are summed up. */
const [toldOneByOne, mostOfOneKind] = [5, 20]

/**
 * The problems with those of one kind summed up: of more than twenty the first five, and one that says how many more there are. What
 * dropped a record or can be read after all stays, as each is counted or offered.
 */
export function summedUp(problems: readonly ImportProblem[]): readonly ImportProblem[] {
  if (problems.length <= mostOfOneKind) return problems
  const kinds = new Map<string, ImportProblem[]>()
  for (const problem of problems) {
    if (problem.dropped === true || problem.canBeRead === true || problem.lastLine !== undefined) continue
    const kind = problem.message.replace(/\d[\d,.]*|[“"][^”"]*[”"]/gu, '#')
    const same = kinds.get(kind)
    if (same) same.push(problem)
    else kinds.set(kind, [problem])
  }
  const left = new Set<ImportProblem>()
  const sums = new Map<ImportProblem, ImportProblem>()
  for (const same of kinds.values()) {
    if (same.length <= mostOfOneKind) continue
    const more = same.slice(toldOneByOne)
    const [first, last] = [more[0]!, more.at(-1)!]
    for (const problem of more.slice(1)) left.add(problem)
    const count = more.length.toLocaleString('en')
    sums.set(first, {
      ...first,
      message: `${count} more like the one above, down to line ${last.line.toLocaleString('en')}: ${first.message}`,
    })
  }
  return problems.filter((problem) => !left.has(problem)).map((problem) => sums.get(problem) ?? problem)
}
