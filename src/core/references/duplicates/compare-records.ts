import { firstThatHolds } from '#core/weighed-rules.ts'
import type { ComparableRecord } from './comparable-record.ts'
import { duplicateRules } from './duplicate-rules.ts'
import { noticeHolds } from './record-evidence.ts'
import { pairOf, type Pair } from './record-pair.ts'
import { relationRules } from './relation-rules.ts'

/** How two records stand to each other; null: they have nothing to do with each other. */
interface RecordComparison {
  readonly relation: 'duplicate' | 'related'
  /** 0 to 1. */
  readonly score: number
  /** In words: "same DOI", "same title", "first author and year agree". */
  readonly reasons: readonly string[]
}

/**
 * Compares two records. A duplicate is the same publication twice; the same work published in another form (preprint, abstract,
 * protocol, correction, another report of one trial) is related. In doubt it is neither: a work merged away is the worse error.
 */
export function compareRecords(a: ComparableRecord, b: ComparableRecord): RecordComparison | null {
  const pair = pairOf(a, b)
  const { seen } = pair
  const reasons = reasonsOf(pair)
  if (a.isNotice !== b.isNotice && (seen.title >= 0.6 || seen.titleGoesOn || noticeHolds(a, b)))
    return seen.doi === 'same' && seen.title >= 0.9
      ? { relation: 'duplicate', score: 0.9, reasons }
      : { relation: 'related', score: 0.8, reasons: ['one is a correction of the other', ...reasons] }
  const score = firstThatHolds(duplicateRules, pair)?.score ?? null
  if (score !== null) return { relation: 'duplicate', score, reasons }
  const relation = relationRules.find((rule) => rule.when(pair))
  if (!relation) return null
  const reason = relation.reason?.(pair) ?? relation.name
  return { relation: 'related', score: relation.score, reasons: [reason, ...reasons] }
}

function reasonsOf({ a, b, seen }: Pair): readonly string[] {
  const reasons: string[] = []
  if (seen.doi === 'same') reasons.push('same DOI')
  if (seen.pmid === 'same') reasons.push('same PMID')
  if (a.registryEntry !== null && a.registryEntry === b.registryEntry) reasons.push('same registry entry')
  if (a.titleLetters !== '' && a.titleLetters === b.titleLetters) reasons.push('same title')
  else if (seen.title >= 0.8) reasons.push('nearly the same title')
  else if (seen.titleGoesOn) reasons.push('one title begins with the other')
  if (seen.authors !== null && seen.authors >= 0.8) reasons.push('same authors')
  else if (seen.firstAuthor === 'same') reasons.push('same first author')
  if (seen.years === 0) reasons.push('same year')
  if (seen.journal === 'same') reasons.push('same journal')
  if (seen.volume === 'same' && seen.page === 'same') reasons.push('same volume and first page')
  else if (seen.page === 'same') reasons.push('same first page')
  if (seen.doi === 'different') reasons.push('but another DOI')
  if (seen.journal === 'different') reasons.push('but another journal')
  return reasons
}
