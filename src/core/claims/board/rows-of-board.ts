import type { Claim } from '#core/model/claim.ts'

/** A row of the board: a claim or question, and the claims under it at any depth, in the order of their numbers. */
export interface RowOfBoard {
  readonly claim: Claim
  readonly parts: readonly Claim[]
}

/**
 * The rows, in the order of their claims' numbers: questions, claims that have others under them, and claims without a place in a draft. A claim
 * under another is a part of that one's row and never a row of its own; one that stands only in a draft is no row until something is put under it.
 */
export function rowsOfBoard(claims: readonly Claim[]): readonly RowOfBoard[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const parts = new Map<string, Claim[]>()
  for (const claim of claims) {
    const root = rootOf(claim, byId)
    if (root !== claim) parts.set(root.id, [...(parts.get(root.id) ?? []), claim])
  }
  return claims
    .filter((claim) => rootOf(claim, byId) === claim)
    .map((claim) => ({ claim, parts: (parts.get(claim.id) ?? []).toSorted(byNumber) }))
    .filter(({ claim, parts: under }) => claim.isQuestion || under.length > 0 || !isInDraft(claim))
    .toSorted((one, other) => byNumber(one.claim, other.claim))
}

/**
 * What is put under a row and what is taken out, so that of `parts`, those under it before, and of all others the wanted ones stand there. A wanted one that stands under
 * one that is taken out is put under the row itself: else it would go with it.
 */
export function changeOfParts(
  parts: readonly Claim[],
  wanted: ReadonlySet<string>,
): { readonly put: readonly string[]; readonly takeOut: readonly string[] } {
  const before = new Set(parts.map(({ id }) => id))
  const takeOut = [...before].filter((id) => !wanted.has(id))
  const left = parts.filter(({ id, underClaimId }) => wanted.has(id) && takeOut.includes(underClaimId ?? ''))
  return { put: [...[...wanted].filter((id) => !before.has(id)), ...left.map(({ id }) => id)], takeOut }
}

/** Whether the words of a claim stand in any draft. */
export function isInDraft({ places }: Claim): boolean {
  return places.some(({ anchor }) => anchor !== null)
}

function byNumber(one: Claim, other: Claim): number {
  return one.number - other.number
}

/** The claim at the top. Of a ring, which two merged libraries can hold, it is the one with the lowest number: a ring would be on no board. */
function rootOf(claim: Claim, byId: ReadonlyMap<string, Claim>): Claim {
  const way = [claim]
  for (;;) {
    const above = byId.get(way.at(-1)!.underClaimId ?? '')
    if (!above) return way.at(-1)!
    const at = way.indexOf(above)
    if (at >= 0) return way.slice(at).toSorted(byNumber)[0]!
    way.push(above)
  }
}
