import { candidatePairs } from './candidate-pairs.ts'
import { comparableRecord, type ComparedReference } from './comparable-record.ts'
import { compareRecords } from './compare-records.ts'

/** Two records that are one work, or belong together. `a` and `b` are indices into the list(s) that were searched. */
export interface PossibleDuplicate {
  readonly a: number
  readonly b: number
  /** 0 to 1, how sure. */
  readonly score: number
  /** In words for the writer: "same DOI", "nearly the same title", ... */
  readonly reasons: readonly string[]
  /** `duplicate`: one publication twice. `related`: preprint and article, abstract and paper, correction, reports of one trial. */
  readonly relation: 'duplicate' | 'related'
}

interface FindDuplicatesOptions {
  /** Called now and then with the share that is done, 0 to 1. Answering false stops the search, with the pairs found so far. */
  readonly onProgress?: (share: number) => boolean
}

/** Pairs within one list, `a` before `b`, surest first. Nothing is merged. */
export function findDuplicates(
  references: readonly ComparedReference[],
  options: FindDuplicatesOptions = {},
): readonly PossibleDuplicate[] {
  return search(references, 0, options)
}

/** Pairs of a batch with the library: `a` is an index into `batch`, `b` into `library`. Pairs within either are left out. */
export function findDuplicatesAgainst(
  batch: readonly ComparedReference[],
  library: readonly ComparedReference[],
  options: FindDuplicatesOptions = {},
): readonly PossibleDuplicate[] {
  return search([...library, ...batch], library.length, options)
    .filter((pair) => pair.a < library.length && pair.b >= library.length)
    .map((pair) => ({ ...pair, a: pair.b - library.length, b: pair.a }))
    .toSorted(bySurety)
}

function search(
  references: readonly ComparedReference[],
  from: number,
  { onProgress }: FindDuplicatesOptions,
): readonly PossibleDuplicate[] {
  const records = references.map(comparableRecord)
  if (onProgress?.(0.3) === false) return []
  const candidates = candidatePairs(records, from)
  const found: PossibleDuplicate[] = []
  for (const [index, [a, b]] of candidates.entries()) {
    if (index % 2000 === 0 && onProgress?.(0.4 + (0.6 * index) / candidates.length) === false) break
    const [one, other] = [records[a], records[b]]
    const comparison = one && other ? compareRecords(one, other) : null
    if (comparison !== null) found.push({ a, b, ...comparison })
  }
  onProgress?.(1)
  return found.toSorted(bySurety)
}

function bySurety(one: PossibleDuplicate, other: PossibleDuplicate): number {
  return other.score - one.score || one.a - other.a || one.b - other.b
}
