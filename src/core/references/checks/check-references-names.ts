import { nameInList, type Reference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import { nameFault } from '../fields/plausible-name.ts'

const roles = ['author', 'editor'] as const

/** Says which authors and editors can hardly be names as they were read: the first of each role, and how many more there are. */
export function nameProblems(reference: Reference): readonly ReferenceProblem[] {
  const problems: ReferenceProblem[] = []
  for (const role of roles) {
    const names = reference[role]
    if (names === undefined) continue
    let faulty = 0
    let first = ''
    for (const name of names) {
      const fault = nameFault(name)
      if (fault === null) continue
      if (faulty === 0) first = `“${nameInList(name).slice(0, 80)}” ${fault}`
      faulty++
    }
    if (faulty === 0) continue
    const more = faulty === 1 ? '' : ` (and ${faulty - 1} more)`
    problems.push({
      kind: 'doubtful-field',
      field: role,
      message: `The ${role}s may be read wrongly: ${first}${more}. Compare them with the source.`,
    })
  }
  return problems
}
