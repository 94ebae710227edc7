import { useEffect, useState } from 'react'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import { evidenceIndex, type EvidenceIndex } from '#core/claims/propose-evidence.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import { areWordsOffRecord } from '#core/claims/off-record.ts'
import { whyOnlyAsked } from '#core/claims/checking/check-queue.ts'
import { quoteWords } from '#core/model/quote.ts'
import { proposeForClaim, type ProposedForClaim } from '#renderer/background/propose-for-claim.ts'
import { EvidenceHead, StudyChip } from '#renderer/ui/evidence-marks.tsx'
import { WriterOnly } from './evidence-card.tsx'
import classes from './claim-panel.module.css'

const mostShown = 3

const nothingWords: Readonly<Record<ProposedForClaim['papers'], string>> = {
  asked: 'Looking through the papers and sources …',
  searched: 'Nothing in the library says this.',
  'not-searched': 'Nothing that is tagged says this; the papers and sources could not be looked through.',
}

/** What stands where the evidence would: what of the library may bear the claim out. To link it is the writer's. */
export function ProposedInstead({ shown, library }: { readonly shown: StoryClaim; readonly library: EvidenceLibrary }) {
  const found = useProposals(shown, library)
  const proposals = found?.list ?? []
  return (
    <section className={classes.instead}>
      <h3>No evidence</h3>
      <p>{whyOnlyAsked(shown)} Evidence is linked by the writer, in Story.</p>
      {found && proposals.length === 0 && <p>{nothingWords[found.papers]}</p>}
      {proposals.length > 0 && (
        <>
          <h3>
            What the library may have{' '}
            <span>{proposals.length > mostShown ? `best ${mostShown} of ${proposals.length}` : ''}</span>
          </h3>
          <ol aria-label="Proposed evidence">
            {proposals.slice(0, mostShown).map(({ shown: evidence, reason }) => (
              <li key={evidence.key}>
                <EvidenceHead shown={evidence} />
                {evidence.source && areWordsOffRecord(evidence.source, evidence.quote) && <WriterOnly />}
                {evidence.quote && (
                  <blockquote className="quoted" dir="auto">
                    “{quoteWords(evidence.quote.anchor)}”
                  </blockquote>
                )}
                {evidence.study && <StudyChip facts={evidence.study} />}
                <p className={classes.reason}>because it {reason}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

const indexes = new WeakMap<EvidenceLibrary, EvidenceIndex>()

/** Worked out once the claim is on screen; null until then. */
function useProposals(shown: StoryClaim, library: EvidenceLibrary): ProposedForClaim | null {
  const [found, setFound] = useState<ProposedForClaim | null>(null)
  useEffect(() => {
    setFound(null)
    const index = () => {
      const known = indexes.get(library) ?? evidenceIndex(library)
      indexes.set(library, known)
      return known
    }
    return proposeForClaim(shown, index, () => [], setFound)
  }, [shown, library])
  return found
}
