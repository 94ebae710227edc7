import type { ReferenceProblemKind } from '#core/model/study.ts'

const headings: Readonly<Record<ReferenceProblemKind, string>> = {
  fragment: 'Fragment without a title',
  'repeats-other': 'Repeats another reference',
  'incomplete-authors': 'The list of authors is incomplete',
  'identifier-in-link': 'A link instead of a DOI',
  'doi-of-another-form': 'DOI of another form',
  'seller-link': 'Link to a seller, not to the journal',
  'out-of-range': 'Out of range',
  'no-identifier': 'No identifier',
  'missing-field': 'Something is missing',
  'doubtful-field': 'Read with doubt',
  'unread-text': 'Words that no field took',
  other: 'To look at',
}

/** The heading of a kind of problem in a reference. */
export function problemHeading(kind: ReferenceProblemKind): string {
  return headings[kind]
}
