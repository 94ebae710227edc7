import type { Reference } from '#core/model/reference.ts'
import { normalizeDoi, normalizePmid } from '#core/model/identifiers.ts'
import type { PossibleDuplicate } from './find-duplicates.ts'

/**
 * Pairs with the same DOI or PMID: each record with the first one that bears it. A quick look for batches too large to compare titles
 * in; pairs of two records after the first `upTo` are left out. A DOI alone does not tell parts of a supplement apart, so it may propose too much.
 */
export function sameIdentifierPairs(
  references: readonly Reference[],
  upTo: number = references.length,
): readonly PossibleDuplicate[] {
  const bearers = new Map<string, number>()
  const pairs: PossibleDuplicate[] = []
  const order = [...references.keys()]
  // The library, behind the batch, goes first: what it holds already is the one to be found again.
  for (const index of [...order.slice(upTo), ...order.slice(0, upTo)]) {
    const { DOI, PMID } = references[index] ?? {}
    const doi = DOI === undefined ? null : normalizeDoi(DOI)?.toLowerCase()
    const pmid = PMID === undefined ? null : normalizePmid(PMID)
    for (const [key, reason] of [
      [doi && `doi ${doi}`, 'same DOI'],
      [pmid && `pmid ${pmid}`, 'same PMID'],
    ] as const) {
      if (!key) continue
      const other = bearers.get(key)
      if (other === undefined) bearers.set(key, index)
      else if (index < upTo && !isPair(pairs.at(-1), index, other))
        pairs.push({
          a: Math.min(index, other),
          b: Math.max(index, other),
          score: 0.95,
          reasons: [reason],
          relation: 'duplicate',
        })
    }
  }
  return pairs
}

function isPair(pair: PossibleDuplicate | undefined, one: number, other: number): boolean {
  return pair?.a === Math.min(one, other) && pair.b === Math.max(one, other)
}
