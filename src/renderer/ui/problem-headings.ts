import type { ReferenceProblemKind } from '#core/model/study.ts'

const headings: Readonly<Record<ReferenceProblemKind, string>> = {
  fragment: 'Fragment without a title',
  'repeats-other': 'Repeats another reference',
  'incomplete-authors': 'Incomplete author list',
  'identifier-in-link': 'Link instead of a DOI',
  'doi-of-another-form': 'DOI may not match',
  'seller-link': 'Seller’s link',
  'out-of-range': 'Implausible number',
  'no-identifier': 'No identifier',
  'missing-field': 'Missing information',
  'doubtful-field': 'Uncertain reading',
  'unread-text': 'Unassigned text',
  other: 'To check',
}

/** The heading of a kind of problem in a reference. */
export function problemHeading(kind: ReferenceProblemKind): string {
  return headings[kind]
}
