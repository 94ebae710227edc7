import { Button } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { Link } from 'react-router'
import { evidenceFacts, numbersToLookAt, wordsNotIn } from '#core/claims/checking/evidence-facts.ts'
import { quotesBehind } from '#core/claims/checking/quotes-behind.ts'
import type { EvidenceLibrary, ShownEvidence } from '#core/claims/evidence-shown.ts'
import { isOffRecord } from '#core/claims/off-record.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { ClaimLink } from '#core/model/claim.ts'
import { quoteWords, type Quote } from '#core/model/quote.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { EvidenceHead, StudyChip } from '#renderer/ui/evidence-marks.tsx'
import { QuoteInPlace } from './quote-in-place.tsx'
import { pathOfEvidence } from './use-chosen-evidence.ts'
import classes from './evidence-card.module.css'

interface EvidenceCardProps {
  readonly evidence: ShownEvidence
  readonly link: ClaimLink
  readonly shown: StoryClaim
  readonly library: EvidenceLibrary
  /** One of several, and the one that the keys mean. */
  readonly isChosen: boolean
  /** `O` opens its page. */
  readonly hasKey: boolean
}

/** A piece of evidence: its quotes at their places on the left; what agrees and differs, and what it is, on the right. */
export function EvidenceCard({ evidence, link, shown, library, isChosen, hasKey }: EvidenceCardProps) {
  const path = pathOfEvidence(evidence)
  const quotes = quotesBehind(evidence, library)
  const { source, study, quote } = evidence
  return (
    <li className={classes.card} data-chosen={isChosen || undefined} aria-current={isChosen || undefined}>
      <div className={classes.head}>
        <div className={classes.name}>
          <EvidenceHead shown={{ ...evidence, place: undefined }} />
          {study && <StudyChip facts={study} />}
          {source && isOffRecord(source, quote?.id) && <WriterOnly />}
        </div>
        {path !== null && (
          <Button
            component={Link}
            to={path}
            variant="default"
            size="compact-sm"
            rightSection={hasKey && <KeyHint keyName="O" />}
          >
            Open {evidence.place ?? (study ? 'the study' : 'the source')}
          </Button>
        )}
      </div>
      <div className={classes.sides}>
        <div className={classes.proof}>
          {evidence.problem && <p className={classes.bad}>{evidence.problem}</p>}
          {quotes.map((each) => (
            <QuoteInPlace key={each.id} quote={each} evidence={evidence} />
          ))}
          {quotes.length === 0 && <p className={classes.quiet}>{withoutQuote(evidence)}</p>}
        </div>
        <div className={classes.about}>
          <Numbers shown={shown} evidenceKey={evidence.key} />
          <Facts evidence={evidence} link={link} shown={shown} quotes={quotes} />
        </div>
      </div>
    </li>
  )
}

/** The mark of what is off the record: on screen only. */
export function WriterOnly() {
  return (
    <p className={classes.writerOnly}>
      <IconEyeOff size={14} aria-hidden /> Off the record: shown to the writer only
    </p>
  )
}

function Numbers({ shown, evidenceKey }: { readonly shown: StoryClaim; readonly evidenceKey: string }) {
  const findings = numbersToLookAt(shown.check).filter(({ found }) => found?.evidence === evidenceKey)
  if (findings.length === 0) return null
  return (
    <ul className={classes.numbers} aria-label="Numbers">
      {findings.map(({ quantity, verdict, found }) => (
        <li key={`${quantity.start} ${quantity.words}`} data-verdict={verdict}>
          <b>{quantity.words}</b> <span aria-hidden>{verdict === 'differs' ? '≠' : '='}</span> {found?.words}{' '}
          <span className={classes.verdict}>{verdict === 'differs' ? 'differs' : '✓ agrees'}</span>
        </li>
      ))}
    </ul>
  )
}

function Facts({
  evidence,
  link,
  shown,
  quotes,
}: Pick<EvidenceCardProps, 'evidence' | 'link' | 'shown'> & { readonly quotes: readonly Quote[] }) {
  const missing =
    quotes.length > 0 ? wordsNotIn(shown.words, quotes.map(({ anchor }) => quoteWords(anchor)).join(' ')) : []
  return (
    <dl className={classes.facts}>
      {evidenceFacts(evidence, link).map(({ label, words, isCaution }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd data-caution={isCaution} dir="auto">
            {words}
          </dd>
        </div>
      ))}
      {missing.length > 0 && (
        <div>
          <dt>Not in the quote</dt>
          <dd data-caution>{missing.map((word) => `“${word}”`).join(', ')}</dd>
        </div>
      )}
    </dl>
  )
}

function withoutQuote({ evidence, isGone, study, source }: ShownEvidence): string {
  if (isGone)
    return study || source
      ? 'It was taken off what it stood in, so it cannot be looked at.'
      : 'It was removed from the library, so it cannot be looked at.'
  switch (evidence.kind) {
    case 'calculation':
      return 'Arithmetic: its numbers stand in the other evidence of this claim.'
    case 'own-observation':
      return 'The writer saw it: there is no text to hold it against.'
    case 'common-knowledge':
      return 'The writer counts it as common knowledge: there is no text to hold it against.'
    case 'value':
      return 'This value has no quote.'
    default:
      return 'The link names no place in it.'
  }
}
