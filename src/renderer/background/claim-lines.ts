import { useMemo } from 'react'
import { claimLines, type ClaimLine } from '#core/claims/claim-lines.ts'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import type { Claim } from '#core/model/claim.ts'
import { useDrafts } from '../db/story-queries.ts'
import { useTextOfFile } from './source-texts.ts'

/** All claims with their state in the newest draft, live; undefined while that draft is read. One that cannot be read leaves the claims as they stand alone. */
export function useClaimLines(
  claims: readonly Claim[] | undefined,
  library: EvidenceLibrary | undefined,
): readonly ClaimLine[] | undefined {
  const drafts = useDrafts()
  const draft = drafts?.at(-1)
  const text = useTextOfFile(draft?.file)
  return useMemo(() => {
    if (!claims || !library || !drafts || (draft && !text)) return undefined
    return claimLines(claims, library, draft && text?.ok ? { draft, text: text.value } : null)
  }, [claims, library, drafts, draft, text])
}
