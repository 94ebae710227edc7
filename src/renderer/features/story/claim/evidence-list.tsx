import { ActionIcon, Button, Select } from '@mantine/core'
import { IconQuote, IconUnlink } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import { formatCount } from '#core/format-count.ts'
import type { ClaimLink, LinkSide } from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import { fundingTypeWords } from '#core/table/value-words.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { changeLink, unlinkEvidence } from '#renderer/db/claim-links.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { DesignBadge, FictionalMark } from '#renderer/ui/study-marks.tsx'
import type { StoryClaim } from '../story-claims.ts'
import type { Story } from '../use-story.ts'
import type { LinkWay } from './link-dialog.tsx'
import classes from './item-pane.module.css'

/** What the sides of a link are called. */
export const sideWords: Readonly<Record<LinkSide, string>> = { for: 'For', against: 'Against', unclear: 'Unclear' }

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
      <div className={classes.linkFoot}>
        <Select
          aria-label={`Side of ${shown.title}`}
          size="xs"
          className={classes.side}
          allowDeselect={false}
          data={Object.entries(sideWords).map(([value, label]) => ({ value, label }))}
          value={link.side}
          onChange={(side) => side && void changeLink(claimId, link.id, { side: side as LinkSide }).then(valueOrToast)}
        />
        {link.note && <span>{link.note}</span>}
        <ActionIcon aria-label={`Take ${shown.title} off`} onClick={() => void remove()}>
          <IconUnlink size={15} />
        </ActionIcon>
      </div>
    </li>
  )
}

/** The first line of a piece of evidence: its value or words, and its place. */
export function EvidenceHead({ shown }: { readonly shown: ShownEvidence }) {
  const { title, detail, fieldId, isGone } = shown
  return (
    <div className={classes.evidenceHead}>
      {fieldId && <FieldBadge fieldId={fieldId} />}
      <span className={classes.evidenceWords}>
        <strong data-gone={isGone || undefined} dir="auto">
          {title}
        </strong>{' '}
        {detail && <span>{detail}</span>}
      </span>
      <Place shown={shown} />
    </div>
  )
}

/** The place of a quote as a chip; of a study's it opens the page. */
export function Place({ shown: { evidence, place, quote } }: { readonly shown: ShownEvidence }) {
  if (place === undefined) return null
  const words = (
    <>
      {quote && <IconQuote size={11} stroke={2} aria-hidden />} {place}
    </>
  )
  if (!quote || !('studyId' in evidence)) return <span className={classes.place}>{words}</span>
  return (
    <Link
      className={classes.place}
      to={`/study/${evidence.studyId}?quote=${quote.id}`}
      title="Open the page"
      aria-label={`Open the quote, ${place}`}
    >
      {words}
    </Link>
  )
}

/** A study and what it is: design, people, who paid; struck where it was retracted. */
export function StudyChip({ facts }: { readonly facts: StudyFacts }) {
  const { name, design, people, payer, isMakerPaid, hasCompanyTie, isRetracted, isPreprint, isSecondary, isFictional } =
    facts
  return (
    <p className={classes.study}>
      {isRetracted ? (
        <>
          <s>{name}</s> <strong className={classes.bad}>retracted, not counted</strong>
        </>
      ) : (
        <span>{name}</span>
      )}
      {isFictional && <FictionalMark />}
      {design ? <DesignBadge code={design} /> : <span>design not stated</span>}
      <span>{people === null ? 'people not stated' : formatCount(people, 'person', 'people')}</span>
      {isPreprint && <span className={classes.warn}>preprint</span>}
      {isSecondary && <span className={classes.warn}>second hand</span>}
      <span className={isMakerPaid ? classes.warn : undefined}>
        {isMakerPaid ? 'maker paid' : payer ? `paid: ${fundingTypeWords[payer].toLowerCase()}` : 'who paid not stated'}
      </span>
      {hasCompanyTie && <span className={classes.warn}>authors tied to a company</span>}
    </p>
  )
}
