import { groupBy } from '#core/group-by.ts'
import type { StoredChange } from '#core/model/change.ts'
import type { ClaimPlace } from '#core/model/claim.ts'
import type { RowEdit } from './commit.ts'
import { db } from './current.ts'
import type { Removed } from './removed.ts'

interface LostPlace {
  readonly claimId: string
  readonly place: ClaimPlace
}

/**
 * The edits that give claims their places in drafts back which come back: they went with the drafts, in these changes. What else was changed in a
 * claim since stays, a place that it has meanwhile too, and a claim that is gone stays so.
 */
export async function placesOfDrafts(
  changes: readonly StoredChange[],
  things: readonly Removed[],
): Promise<readonly RowEdit[]> {
  const removedIn = new Map(things.flatMap(({ kind, key, seq }) => (kind === 'draft' ? [[key, seq] as const] : [])))
  const lost = changes.flatMap(({ seq, rows }) =>
    rows.flatMap((row): readonly LostPlace[] =>
      row.table === 'claims'
        ? (row.before?.places ?? [])
            .filter(({ draftId }) => removedIn.get(draftId) === seq)
            .map((place) => ({ claimId: row.key, place }))
        : [],
    ),
  )
  const byClaim = groupBy(lost, ({ claimId }) => claimId)
  const claims = await db().claims.bulkGet([...byClaim.keys()])
  return claims.flatMap((claim): RowEdit[] => {
    if (!claim) return []
    const has = new Set(claim.places.map(({ draftId }) => draftId))
    const back = byClaim.get(claim.id)!.flatMap(({ place }) => (has.has(place.draftId) ? [] : [place]))
    return [{ table: 'claims', key: claim.id, after: { ...claim, places: [...claim.places, ...back] } }]
  })
}
