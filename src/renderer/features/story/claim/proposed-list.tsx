import { Button } from '@mantine/core'
import { quoteWords } from '#core/model/quote.ts'
import type { EvidenceProposal } from '#core/claims/propose-evidence.ts'
import { acceptEvidence, turnDown } from '../story-actions.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import { EvidenceHead, SourceChip, StudyChip } from '#renderer/ui/evidence-marks.tsx'
import type { LinkWay } from './link-dialog.tsx'
import type { ProposedEvidence } from './use-proposed-evidence.ts'
import classes from './item-pane.module.css'

const firstShown = 3

const nothingWords: Readonly<Record<ProposedEvidence['papers'], string>> = {
  asked: '',
  searched: 'nothing in the library says this',
  'not-searched': 'no value or quote of yours says this; the papers could not be searched',
}

/** What of the library may bear the claim out, dashed, the best first; nothing of it counts before it is accepted. */
export function ProposedList({
  shown,
  evidence,
  onLink,
}: {
  readonly shown: StoryClaim
  readonly evidence: ProposedEvidence
  onLink(way: LinkWay): void
}) {
  const { list, papers, chosen, chooseKey } = evidence
  // Those that were gone to by the arrows are shown too.
  const most = Math.max(firstShown, chosen ? list.indexOf(chosen) + 1 : 0)
  return (
    <section className={classes.part} aria-label="Proposals" aria-busy={papers === 'asked'}>
      <h3>
        Proposed from the library{' '}
        <span>
          {list.length > most ? `best ${most} of ${list.length}` : list.length === 0 ? nothingWords[papers] : ''}
        </span>
      </h3>
      {papers !== 'asked' && list.length === 0 && (
        <Button variant="default" onClick={() => onLink('library')}>
          Search the library (L)
        </Button>
      )}
      {list.length > 0 && (
        <ol className={classes.proposed} aria-label="Proposed evidence">
          {list.slice(0, most).map((proposal) => (
            <ProposedLine
              key={proposal.shown.key}
              shown={shown}
              proposal={proposal}
              isChosen={proposal === chosen}
              onChoose={() => chooseKey(proposal.shown.key)}
            />
          ))}
        </ol>
      )}
    </section>
  )
}

function ProposedLine({
  shown,
  proposal,
  isChosen,
  onChoose,
}: {
  readonly shown: StoryClaim
  readonly proposal: EvidenceProposal
  readonly isChosen: boolean
  onChoose(): void
}) {
  const { shown: evidence, reason } = proposal
  return (
    // Arrows choose among them; the mouse does by its buttons.
    <li data-chosen={isChosen || undefined} aria-current={isChosen || undefined}>
      <EvidenceHead shown={evidence} />
      {isChosen && evidence.quote && (
        <blockquote className="quoted" dir="auto">
          “{quoteWords(evidence.quote.anchor)}”
        </blockquote>
      )}
      {evidence.study && <StudyChip facts={evidence.study} />}
      {evidence.source && <SourceChip source={evidence.source} quote={evidence.quote} />}
      <p className={classes.reason}>because it {reason}</p>
      <div className={classes.buttons}>
        <Button size="compact-xs" variant="default" onClick={() => void acceptEvidence(shown, proposal)}>
          Accept{isChosen && ' (Enter)'}
        </Button>
        <Button size="compact-xs" variant="subtle" onClick={() => void turnDown(shown, evidence.evidence)}>
          Turn down{isChosen && ' (X)'}
        </Button>
        {!isChosen && (
          <Button size="compact-xs" variant="subtle" onClick={onChoose}>
            Look at it
          </Button>
        )}
      </div>
    </li>
  )
}
