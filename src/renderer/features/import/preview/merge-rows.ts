import { mergeReferences, type MergeChoices } from '#core/references/duplicates/merge.ts'
import type { PreviewRow } from './preview.ts'

/** One row of two of the batch: the chosen fields, with the doubts about them; both raw records are kept. */
export function mergeRows(left: PreviewRow, right: PreviewRow, choices: MergeChoices): PreviewRow {
  const { reference } = mergeReferences(left.reference, right.reference, choices)
  const fromRight = (field: string | undefined) =>
    field !== undefined && choices[field as keyof MergeChoices] === 'right'
  const ofTheirSide = <T extends { readonly field?: string }>(row: PreviewRow, doubts: readonly T[]) =>
    doubts.filter((doubt) => doubt.field === undefined || fromRight(doubt.field) === (row === right))
  return {
    ...left,
    reference,
    ownProblems: [...ofTheirSide(left, left.ownProblems), ...ofTheirSide(right, right.ownProblems)],
    confidence: {
      ...left.confidence,
      ...Object.fromEntries(Object.entries(right.confidence).filter(([field]) => fromRight(field))),
    },
    merged: [...(left.merged ?? []), { reference: right.reference, origin: right.origin }, ...(right.merged ?? [])],
  }
}
