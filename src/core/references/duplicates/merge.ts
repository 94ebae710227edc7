import { nameInList, type CslDate, type Name, type Reference } from '#core/model/reference.ts'

/** How one field of two records compares, for a choice side by side. */
interface MergeChoice {
  readonly field: keyof Reference
  readonly left: Reference[keyof Reference]
  readonly right: Reference[keyof Reference]
  /** Same in meaning (case, dashes and spaces aside), on one side only, or different. */
  readonly relation: 'same' | 'only-left' | 'only-right' | 'differ'
  /** What to take where the writer does not choose: the fuller side; the left one in doubt; both where both fit in one field. */
  readonly suggested: MergeSide
}

/** "both" is for notes, keywords and the tags without a field: one after the other, without repeats. */
export type MergeSide = 'left' | 'right' | 'both'

/** Which side to take, by field; fields not named go as suggested. */
export type MergeChoices = Readonly<Partial<Record<keyof Reference, MergeSide>>>

/** The merged record, and the values that were not taken, for the history: nothing is lost. */
interface MergedReference {
  readonly reference: Reference
  readonly leftOut: Partial<Reference>
}

const order: readonly (keyof Reference)[] = [
  'type',
  'title',
  'author',
  'container-title',
  'issued',
  'volume',
  'issue',
  'page',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
  'abstract',
  'keyword',
]
const joinable: ReadonlySet<keyof Reference> = new Set(['note', 'keyword', 'custom'])

/** Two records field by field, the fields a reader looks at first in front; fields that neither has are left out. */
export function mergeChoices(a: Reference, b: Reference): readonly MergeChoice[] {
  const present = new Set([...keysOf(a), ...keysOf(b)].filter((field) => isFilled(a[field]) || isFilled(b[field])))
  const fields = [
    ...order.filter((field) => present.has(field)),
    ...[...present].filter((field) => !order.includes(field)).toSorted(),
  ]
  return fields.map((field) => {
    const [left, right] = [a[field], b[field]]
    const relation = !isFilled(right)
      ? 'only-left'
      : !isFilled(left)
        ? 'only-right'
        : plain(left) === plain(right)
          ? 'same'
          : 'differ'
    return { field, left, right, relation, suggested: suggestedSide(field, relation, left, right) }
  })
}

/** One record of two. Where nothing was chosen the suggestion holds; what is not taken comes back in `leftOut`. */
export function mergeReferences(a: Reference, b: Reference, choices: MergeChoices = {}): MergedReference {
  const merged: Record<string, unknown> = {}
  const leftOut: Record<string, unknown> = {}
  for (const { field, left, right, relation, suggested } of mergeChoices(a, b)) {
    const wanted = choices[field] ?? suggested
    const side = wanted === 'both' && !joinable.has(field) ? suggested : wanted
    if (side === 'both') {
      merged[field] = joined(left, right)
      continue
    }
    const [taken, other] = side === 'left' ? [left, right] : [right, left]
    if (isFilled(taken)) merged[field] = taken
    if (isFilled(other) && (relation !== 'same' || JSON.stringify(taken) !== JSON.stringify(other)))
      leftOut[field] = other
  }
  return { reference: { type: a.type, ...merged }, leftOut }
}

function keysOf(reference: Reference): readonly (keyof Reference)[] {
  return Object.keys(reference) as (keyof Reference)[]
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
}

function suggestedSide(
  field: keyof Reference,
  relation: MergeChoice['relation'],
  left: Reference[keyof Reference],
  right: Reference[keyof Reference],
): MergeSide {
  if (relation === 'only-right') return 'right'
  if (relation === 'only-left') return 'left'
  if (joinable.has(field) && relation === 'differ') return 'both'
  const fuller =
    relation === 'same' ||
    ['author', 'editor', 'translator', 'abstract', 'page', 'issued', 'container-title', 'publisher'].includes(field)
  return fuller && fullness(right) > fullness(left) ? 'right' : 'left'
}

/** How much a value says: letters of names and texts (capitals alone say less), parts of a date. */
function fullness(value: Reference[keyof Reference]): number {
  if (typeof value === 'string')
    return value.length - (value === value.toUpperCase() && /\p{Lu}{4}/u.test(value) ? value.length / 2 : 0)
  if (Array.isArray(value)) return value.length * 10 + (value as readonly Name[]).map(nameInList).join('').length
  const date = value as CslDate | undefined
  return (date?.['date-parts']?.flat().length ?? 0) * 10 + (date?.literal?.length ?? 0)
}

function plain(value: unknown): string {
  const text =
    typeof value === 'string'
      ? value
      : Array.isArray(value) && value.every((each) => typeof each === 'object')
        ? (value as readonly Name[]).map(nameInList).join('; ')
        : JSON.stringify(value)
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//u, '')
    .replace(/[\s.,;:]+/gu, ' ')
    .trim()
}

function joined(left: unknown, right: unknown): unknown {
  if (typeof left === 'object' || typeof right === 'object') {
    const one = (left ?? {}) as NonNullable<Reference['custom']>
    const other = (right ?? {}) as NonNullable<Reference['custom']>
    return Object.fromEntries(
      [...new Set([...Object.keys(one), ...Object.keys(other)])].map((tag) => [
        tag,
        [...new Set([...(one[tag] ?? []), ...(other[tag] ?? [])])],
      ]),
    )
  }
  const parts = [left, right]
    .filter(isFilled)
    .flatMap((each) => String(each).split(/\s*;\s*/u))
    .filter(Boolean)
  return [...new Set(parts)].join('; ')
}
