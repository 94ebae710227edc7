import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import type { Claim } from '#core/model/claim.ts'
import { useClaimLines } from '#renderer/background/claim-lines.ts'
import { linkClaim } from '#renderer/background/link-claim.ts'
import { ClaimDialog } from '#renderer/ui/claim-dialog.tsx'
import type { ForClaim } from './found-evidence.ts'

/** The dialog that puts a found place to a claim. */
export function LinkFound({
  found: { title, quoted, evidence, link },
  claims,
  library,
  onClose,
}: {
  readonly found: ForClaim
  readonly claims: readonly Claim[]
  readonly library: EvidenceLibrary
  onClose(): void
}) {
  return (
    <ClaimDialog
      title={title}
      quoted={quoted}
      evidence={evidence}
      lines={useClaimLines(claims, library)}
      onClose={onClose}
      onLink={async (claimId) => {
        if (await linkClaim(claimId, link)) onClose()
      }}
    />
  )
}
