import { formatCount } from '#core/format-count.ts'
import { inWords } from '#core/in-words.ts'
import type { StoredChange } from '#core/model/change.ts'
import { linkSideWords, type Claim, type ClaimLink, type LinkSide } from '#core/model/claim.ts'
import { fail, ok, type Failure, type Result } from '#core/result.ts'
import { newClaimRow, ringProblem, type NewClaim } from './claim-edits.ts'
import { commit, type RowEdit } from './commit.ts'
import { db } from './current.ts'
import { newId, nextNumbers, shortWords, storyRow, type Added } from './story-rows.ts'

/** A link by its claim: what stands as one chip on the board can be links of several claims. */
export interface LinkOfClaim {
  readonly claimId: string
  readonly linkId: string
}

/** Adds a row of the board, with claims that are to stand under it, in one change. */
export async function addRow(claim: NewClaim, partIds: readonly string[]): Promise<Result<Added>> {
  const text = claim.text.trim()
  if (text === '') return fail('bad-input', 'A claim needs words. Nothing was changed.')
  const id = newId()
  const label = `Added the ${claim.isQuestion ? 'question' : 'claim'} “${shortWords(text)}”`
  const change = await commit(label, async () => {
    const [numbers, parts] = await Promise.all([nextNumbers('claims', 1), claimsById(partIds)])
    return ok([
      { table: 'claims', key: id, after: newClaimRow({ ...claim, text }, id, numbers.first) },
      ...parts.map((part): RowEdit => ({ table: 'claims', key: part.id, after: { ...part, underClaimId: id } })),
      numbers.edit,
    ])
  })
  return change.ok ? ok({ change: change.value, ids: [id] }) : change
}

/**
 * Puts claims under a row and takes others out from under what they stand under, in one change. A claim that stands above the row cannot stand
 * under it: nothing is changed then.
 */
export async function setParts(
  rowId: string,
  { put, takeOut }: { readonly put: readonly string[]; readonly takeOut: readonly string[] },
): Promise<Result<StoredChange>> {
  const row = await storyRow('claims', rowId)
  if (!row.ok) return row
  const words = [
    ...(put.length > 0 ? [`put ${formatCount(put.length, 'claim')} under claim ${row.value.number}`] : []),
    ...(takeOut.length > 0 ? [`took ${formatCount(takeOut.length, 'claim')} out from under it`] : []),
  ].join(', ')
  return commit(
    words.replace(/^./u, (letter) => letter.toUpperCase()),
    async () => {
      for (const id of put) {
        const problem = await ringProblem(id, rowId)
        if (problem) return problem
      }
      const [added, out] = await Promise.all([claimsById(put), claimsById(takeOut)])
      return ok([
        ...added.map((claim): RowEdit => ({
          table: 'claims',
          key: claim.id,
          after: { ...claim, underClaimId: rowId },
        })),
        ...out.map(({ underClaimId: _above, ...claim }): RowEdit => ({ table: 'claims', key: claim.id, after: claim })),
      ])
    },
  )
}

/** Sets the side of links, in one change. */
export function setSide(links: readonly LinkOfClaim[], side: LinkSide): Promise<Result<StoredChange>> {
  const label = (claims: readonly Claim[]) => `Set ${linksWords(links, claims)} to ${linkSideWords[side].toLowerCase()}`
  return editLinks(links, label, (link) => ({ ...link, side }))
}

/** Takes links off their claims, in one change. */
export function takeOff(links: readonly LinkOfClaim[]): Promise<Result<StoredChange>> {
  return editLinks(
    links,
    (claims) => `Took ${linksWords(links, claims)} off`,
    () => null,
  )
}

async function editLinks(
  links: readonly LinkOfClaim[],
  label: (claims: readonly Claim[]) => string,
  change: (link: ClaimLink) => ClaimLink | null,
): Promise<Result<StoredChange>> {
  const ids = [...new Set(links.map(({ claimId }) => claimId))]
  const wanted = new Set(links.map(({ linkId }) => linkId))
  const found = await claimsById(ids)
  if (found.length === 0) return gone
  return commit(label(found), async () => {
    const claims = await claimsById(ids)
    const isAnyThere = claims.some(({ links: its }) => its.some(({ id }) => wanted.has(id)))
    if (!isAnyThere) return gone
    return ok(
      claims.map((claim): RowEdit => {
        const changed = claim.links.flatMap((link) => {
          const next = wanted.has(link.id) ? change(link) : link
          return next ? [next] : []
        })
        return { table: 'claims', key: claim.id, after: { ...claim, links: changed } }
      }),
    )
  })
}

function linksWords(links: readonly LinkOfClaim[], claims: readonly Claim[]): string {
  const numbers = inWords(claims.map(({ number }) => String(number)))
  return `${formatCount(links.length, 'link')} of ${claims.length === 1 ? 'claim' : 'claims'} ${numbers}`
}

async function claimsById(ids: readonly string[]): Promise<readonly Claim[]> {
  return (await db().claims.bulkGet([...ids])).filter((claim) => claim !== undefined)
}

const gone: Failure = fail('not-found', 'This link is gone already. Nothing was changed.')
