import type { Reference, ReferenceField } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import { checkReferences } from './check-references.ts'
import { withFacts } from './checked-record.ts'

/** A study's reference with the text it was read from and what is still pointed out about it. */
interface PointedOut {
  readonly reference: Reference
  readonly raw: string
  readonly problems: readonly ReferenceProblem[]
}

/**
 * What is to be pointed out after one field was written anew: nothing about that field any more, nothing that the change has mended,
 * and what it brought. What the writer settled before does not come back; what other records showed stays.
 */
export function recheckedProblems(
  { reference, raw, problems }: PointedOut,
  after: Reference,
  field: ReferenceField,
): readonly ReferenceProblem[] {
  const alone = (read: Reference) => checkReferences([withFacts({ reference: read, raw, line: 0 })])[0]?.problems ?? []
  const [before, now] = [alone(reference), alone(after)]
  const has = (list: readonly ReferenceProblem[], one: ReferenceProblem) =>
    list.some(({ kind, message }) => kind === one.kind && message === one.message)
  return [
    ...problems.filter((problem) => problem.field !== field && (!has(before, problem) || has(now, problem))),
    ...now.filter((problem) => !has(before, problem)),
  ]
}
