import { IconQuote } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import { payerMark, peopleMark } from '#core/claims/study-words.ts'
import { areWordsOffRecord } from '#core/claims/off-record.ts'
import type { Evidence } from '#core/model/claim.ts'
import type { Quote } from '#core/model/quote.ts'
import { recordStatusWords, standingOf, type Source } from '#core/model/source.ts'
import { FieldBadge } from './field-badge.tsx'
import { DesignBadge, FictionalMark } from './study-marks.tsx'
import classes from './evidence-marks.module.css'

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

/** The place of a quote as a chip, which opens it: the page of a study's paper, the passage of a source. */
export function Place({ shown: { evidence, place, quote } }: { readonly shown: ShownEvidence }) {
  if (place === undefined) return null
  const words = (
    <>
      {quote && <IconQuote size={11} stroke={2} aria-hidden />} {place}
    </>
  )
  const to = quote && whereToOpen(evidence, quote.id)
  if (!to) return <span className={classes.place}>{words}</span>
  return (
    <Link className={classes.place} to={to} title="Open the place" aria-label={`Open the quote, ${place}`}>
      {words}
    </Link>
  )
}

function whereToOpen(evidence: Evidence, quoteId: string): string | null {
  if ('studyId' in evidence) return `/study/${evidence.studyId}?quote=${quoteId}`
  return 'sourceId' in evidence ? `/sources/${evidence.sourceId}?quote=${quoteId}` : null
}

/** What a source is: its title beside its person, what the person is, and what was agreed on; what stays with the writer is said first. */
export function SourceChip({ source, quote }: { readonly source: Source; readonly quote?: Quote | undefined }) {
  const { title, person, role, affiliation, record, fictional } = source
  const isOff = areWordsOffRecord(source, quote)
  return (
    <p className={classes.study}>
      {isOff && <strong className={classes.warn}>off the record, for you alone</strong>}
      {person !== undefined && <span dir="auto">{title}</span>}
      {fictional && <FictionalMark />}
      {(role || affiliation) && <span dir="auto">{[role, affiliation].filter(Boolean).join(', ')}</span>}
      {standingOf(source) === 'secondary' && <span className={classes.warn}>second hand</span>}
      {!isOff && (
        <span className={record === 'by-name' ? undefined : classes.warn}>
          {recordStatusWords[record].toLowerCase()}
        </span>
      )}
    </p>
  )
}

/** A study and what it is: design, people, who paid; struck where it was retracted. */
export function StudyChip({ facts }: { readonly facts: StudyFacts }) {
  const { name, design, payer, isCompanyPaid, isRunByMaker, hasCompanyTie, isRetracted } = facts
  const { isPreprint, isSecondary, isFictional } = facts
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
      <span>{peopleMark(facts)}</span>
      {isPreprint && <span className={classes.warn}>preprint</span>}
      {isSecondary && <span className={classes.warn}>second hand</span>}
      <span className={isCompanyPaid || payer === 'mixed' ? classes.warn : undefined}>{payerMark(facts)}</span>
      {isRunByMaker && <span className={classes.warn}>run by the maker</span>}
      {hasCompanyTie && <span className={classes.warn}>authors tied to a company</span>}
    </p>
  )
}
