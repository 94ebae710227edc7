/**
 * What a word of a reference belongs to. "link" are connecting words ("In:", "doi:", "Available from"); "note" is
 * everything else.
 */
export const referenceLabels = [
  'author',
  'title',
  'container',
  'date',
  'volume',
  'issue',
  'page',
  'publisher',
  'place',
  'editor',
  'edition',
  'series',
  'genre',
  'accessed',
  'link',
  'note',
] as const

export type ReferenceLabel = (typeof referenceLabels)[number]

/** A label for each token, and how sure the labeller is of it, 0 to 1. */
export interface LabelledTokens {
  readonly labels: readonly ReferenceLabel[]
  readonly confidence: readonly number[]
}
