import { ActionIcon, Button } from '@mantine/core'
import { IconUnlink } from '@tabler/icons-react'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { formatCount } from '#core/format-count.ts'
import { linkSideWords, type ClaimLink, type LinkSide } from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { changeLink, unlinkEvidence } from '#renderer/db/claim-links.ts'
import { EvidenceHead, SourceChip, StudyChip } from '#renderer/ui/evidence-marks.tsx'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { Story } from '../use-story.ts'
import type { LinkWay } from './link-dialog.tsx'
import classes from './item-pane.module.css'

/** The evidence of a claim: value, quote, place, and what the study is; its side can be changed, and it can be taken off. */
export function EvidenceList({
  shown,
  onLink,
}: {
  readonly story: Story
  readonly shown: StoryClaim
  onLink(way: LinkWay): void
}) {
  return (
    <section className={classes.part}>
      <h3>
        Evidence <span>{shown.links.length === 0 ? 'nothing linked' : formatCount(shown.links.length, 'link')}</span>
        <Button variant="subtle" size="compact-xs" className={classes.end} onClick={() => onLink('library')}>
          {shown.links.length === 0 ? 'Link to evidence (L)' : 'Link something else (L)'}
        </Button>
      </h3>
      {shown.links.length > 0 && (
        <ul className={classes.links} aria-label="Linked evidence">
          {shown.links.map((link, index) => (
            <LinkLine key={link.key} claimId={shown.id} shown={link} link={shown.claim.links[index]!} />
          ))}
        </ul>
      )}
    </section>
  )
}

function LinkLine({
  claimId,
  shown,
  link,
}: {
  readonly claimId: string
  readonly shown: ShownEvidence
  readonly link: ClaimLink
}) {
  const remove = async () => toastWithUndo(await unlinkEvidence(claimId, link.id), 'The link is taken off.')
  return (
    <li>
      <EvidenceHead shown={shown} />
      {shown.quote && shown.evidence.kind !== 'quote' && (
        <blockquote className="quoted" dir="auto">
          “{quoteWords(shown.quote.anchor)}”
        </blockquote>
      )}
      {shown.problem && <p className={classes.problem}>{shown.problem}</p>}
      {shown.study && <StudyChip facts={shown.study} />}
      {shown.source && <SourceChip source={shown.source} quote={shown.quote} />}
      <div className={classes.linkFoot}>
        <div className={classes.choice} role="group" aria-label={`Side of ${shown.title}`}>
          {(Object.keys(linkSideWords) as LinkSide[]).map((side) => (
            <button
              key={side}
              type="button"
              aria-pressed={link.side === side}
              onClick={() => void changeLink(claimId, link.id, { side }).then(valueOrToast)}
            >
              {linkSideWords[side]}
            </button>
          ))}
        </div>
        {link.note && <span>{link.note}</span>}
        <ActionIcon aria-label={`Take ${shown.title} off`} onClick={() => void remove()}>
          <IconUnlink size={15} />
        </ActionIcon>
      </div>
    </li>
  )
}
