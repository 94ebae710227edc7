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
  'hidden-characters': 'Hidden characters',
  other: 'To check',
}

// What the source says of itself and no reading got wrong: the study is found all the same.
const harmless: ReadonlySet<ReferenceProblemKind> = new Set([
  'incomplete-authors',
  'identifier-in-link',
  'no-identifier',
])

/** The heading of a kind of problem in a reference. */
export function problemHeading(kind: ReferenceProblemKind): string {
  return headings[kind]
}

/** True where a problem can lead to a wrong study or a wrong value; false where something is only not there. */
export function canMislead(kind: ReferenceProblemKind): boolean {
  return !harmless.has(kind)
}
