import { formatCount } from '#core/format-count.ts'
import type { StoredChange } from '#core/model/change.ts'
import { claimKindWords, verdictWords, type Claim, type ClaimPlace } from '#core/model/claim.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { editRow, newId, nextNumbers, shortWords, storyRow, type Added } from './story-rows.ts'
import { tidy } from '#core/tidy.ts'

/** A claim that is to be added: its id and its number are given. */
export type NewClaim = Pick<Claim, 'text' | 'kind'> &
  Partial<Pick<Claim, 'places' | 'rule' | 'isQuestion' | 'underClaimId' | 'note'>>

/** What the writer says of a claim; places, links and checks have edits of their own. */
export type ClaimDetails = Pick<Claim, 'text' | 'kind' | 'note' | 'verdict' | 'isQuestion' | 'underClaimId'>

/** Adds claims in one change, numbered in this order from the last number on that was ever given. */
export async function addClaims(claims: readonly NewClaim[]): Promise<Result<Added>> {
  const made = claims.map((claim) => ({ ...claim, text: claim.text.trim() }))
  const [first] = made
  if (!first) return fail('bad-input', 'There is no claim to add.')
  if (made.some(({ text }) => text === '')) return noWords
  const label =
    made.length === 1 ? `Added the claim “${shortWords(first.text)}”` : `Added ${formatCount(made.length, 'claim')}`
  const ids = made.map(newId)
  const change = await commit(label, async () => {
    const numbers = await nextNumbers('claims', made.length)
    return ok([
      ...made.map((claim, index): RowEdit => {
        const id = ids[index]!
        return { table: 'claims', key: id, after: newClaimRow(claim, id, numbers.first + index) }
      }),
      numbers.edit,
    ])
  })
  return change.ok ? ok({ change: change.value, ids }) : change
}

/** The row of a claim that is to be added, with nothing linked to it yet. */
export function newClaimRow({ places = [], ...claim }: NewClaim, id: string, number: number): Claim {
  return tidy({ ...claim, id, number, places, links: [], checks: [], addedAt: new Date().toISOString() })
}

/** Adds one claim. */
export function addClaim(claim: NewClaim): Promise<Result<Added>> {
  return addClaims([claim])
}

/**
 * Changes what is said of a claim: what is undefined is taken away. Words it must have; under itself or its own parts it cannot stand. `opened`: what the
 * change was made of; `conflict` where another window changed the same of it since.
 */
export function changeClaim(
  id: string,
  details: Partial<ClaimDetails>,
  opened?: ClaimDetails,
): Promise<Result<StoredChange>> {
  return editRow(
    'claims',
    id,
    (now) => changeWords(now, details),
    async (now) =>
      (await problemOf(id, details)) ??
      otherwiseSince(now, details, opened) ?? { ...now, ...details, text: details.text?.trim() ?? now.text },
  )
}

/** Puts a claim at a place of a draft, or settles the one that it has there: one place a draft. */
export function placeClaim(id: string, place: ClaimPlace): Promise<Result<StoredChange>> {
  return editRow(
    'claims',
    id,
    ({ number }) => (place.settled ? `Settled the place of claim ${number}` : `Placed claim ${number} in the draft`),
    (now) => ({ ...now, places: [...now.places.filter(({ draftId }) => draftId !== place.draftId), tidy(place)] }),
  )
}

/** Removes claims, in one change. Their numbers are never given again; what stood under them on the board stands alone. */
export async function removeClaims(ids: readonly string[]): Promise<Result<StoredChange>> {
  const claims = (await db().claims.bulkGet([...ids])).filter((claim) => claim !== undefined)
  const [first] = claims
  if (!first) return fail('not-found', 'This claim is no longer in the library.')
  const label = claims.length === 1 ? `Removed claim ${first.number}` : `Removed ${formatCount(claims.length, 'claim')}`
  return commit(label, async () => {
    const gone = new Set(ids)
    const left = (await db().claims.toArray()).filter(
      ({ id, underClaimId }) => !gone.has(id) && underClaimId !== undefined && gone.has(underClaimId),
    )
    return ok([
      ...ids.map((key): RowEdit => ({ table: 'claims', key, after: null })),
      ...left.map(({ underClaimId: _gone, ...claim }): RowEdit => ({ table: 'claims', key: claim.id, after: claim })),
    ])
  })
}

function changeWords({ number }: Claim, details: Partial<ClaimDetails>): string {
  const [part, ...more] = Object.keys(details)
  const { kind, verdict } = details
  if (more.length > 0 || part === undefined) return `Changed claim ${number}`
  switch (part as keyof ClaimDetails) {
    case 'text':
      return `Changed the words of claim ${number}`
    case 'kind':
      return `Set the kind of claim ${number} to ${kind ? claimKindWords[kind].toLowerCase() : 'none'}`
    case 'verdict':
      return verdict
        ? `Set the verdict on claim ${number} to ${verdictWords[verdict].toLowerCase()}`
        : `Took the verdict on claim ${number} back`
    case 'note':
      return `Wrote a note on claim ${number}`
    case 'isQuestion':
      return details.isQuestion ? `Made claim ${number} a question` : `Made question ${number} a claim`
    case 'underClaimId':
      return details.underClaimId ? `Put claim ${number} under another` : `Took claim ${number} out from under another`
  }
}

function otherwiseSince(now: Claim, details: Partial<ClaimDetails>, opened?: ClaimDetails): Failure | null {
  const parts = Object.keys(details) as (keyof ClaimDetails)[]
  return opened && parts.some((part) => now[part] !== opened[part])
    ? fail('conflict', 'This claim was changed in another window since it was opened here. Nothing was changed.')
    : null
}

async function problemOf(id: string, details: Partial<ClaimDetails>): Promise<Failure | null> {
  if ('text' in details && !details.text?.trim()) return noWords
  if ('kind' in details && !details.kind) return fail('bad-input', 'A claim needs a kind. Nothing was changed.')
  return ringProblem(id, details.underClaimId)
}

/** Why a claim cannot stand under another: that one is gone, or it stands under the claim itself. Null where it can. */
export async function ringProblem(id: string, underClaimId: string | undefined): Promise<Failure | null> {
  const seen = new Set<string>()
  // Followed upwards: a ring would be on no board.
  for (let above = underClaimId; above !== undefined && !seen.has(above);) {
    if (above === id)
      return fail('bad-input', 'A claim cannot stand under itself or under one of its own parts. Nothing was changed.')
    seen.add(above)
    const found = await storyRow('claims', above)
    if (!found.ok) return seen.size === 1 ? found : null
    above = found.value.underClaimId
  }
  return null
}

const noWords = fail('bad-input', 'A claim needs words. Nothing was changed.')
