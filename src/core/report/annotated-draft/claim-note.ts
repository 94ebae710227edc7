import type { ShownEvidence } from '#core/claims/evidence-shown.ts'
import { claimStateWords, type ClaimState } from '#core/claims/claim-state.ts'
import type { NumberCheck } from '#core/claims/numbers/check-numbers.ts'
import { isOffRecord } from '#core/claims/off-record.ts'
import type { StudyFacts } from '#core/claims/study-facts.ts'
import {
  checkDecisionWords,
  claimKindWords,
  lastChecks,
  linkSideWords,
  verdictWords,
  type Claim,
  type ClaimLink,
} from '#core/model/claim.ts'
import { quoteWords } from '#core/model/quote.ts'
import { recordStatusWords, sourceKindWords, type Source } from '#core/model/source.ts'
import { studyDesign } from '#core/model/study-design.ts'
import { formatCount } from '#core/format-count.ts'
import { fundingTypeWords } from '#core/table/value-words.ts'

/** A claim with what stands behind it now: `links` are those of the claim, in their order. */
export interface ClaimWithEvidence {
  readonly claim: Claim
  readonly links: readonly ShownEvidence[]
  readonly check: NumberCheck
  readonly state: ClaimState
}

/** Longer excerpts are cut: what is quoted to be checked is no copy of a work. */
const longestExcerpt = 400

/**
 * What is said of a claim beside its words, a paragraph each: its number and state, what it rests on with its place, numbers that differ, what
 * people decided. Contacts are never in it; what is off the record is named as such, without its words and without who said it.
 */
export function claimNote({ claim, links, check, state }: ClaimWithEvidence): readonly string[] {
  const kind = claim.isQuestion ? 'Question' : claimKindWords[claim.kind]
  return [
    `Claim ${claim.number} · ${claimStateWords[state]} · ${kind}`,
    ...(claim.links.length === 0 ? ['Nothing is linked to it.'] : []),
    ...claim.links.map((link, index) => linkLine(link, links[index])),
    ...check.numbers.filter(({ verdict }) => verdict === 'differs').map(({ message }) => message),
    ...(claim.verdict ? [`The writer’s view: ${verdictWords[claim.verdict].toLowerCase()}.`] : []),
    ...lastChecks(claim.checks).map(({ decision, newWords, initials, at, note }) =>
      [`${checkDecisionWords[decision]}, ${initials}, ${dayOf(at)}`, newWords && `should say: “${newWords}”`, note]
        .filter(Boolean)
        .join('. '),
    ),
    ...(claim.note ? [`Note: ${claim.note}`] : []),
  ]
}

/** Who signs the note: the person who decided last, else nobody but the program. */
export function signerOf({ checks, addedAt }: Claim): {
  readonly author: string
  readonly initials: string
  readonly at: string
} {
  const last = checks.at(-1)
  return last
    ? { author: last.initials, initials: last.initials, at: last.at }
    : { author: 'Evidence Desk', initials: 'ED', at: addedAt }
}

function linkLine({ side, note }: ClaimLink, shown: ShownEvidence | undefined): string {
  const words = shown ? evidenceLine(shown) : 'something that is not in the library any more'
  return [`${linkSideWords[side]}: ${words}`, note].filter(Boolean).join('. ')
}

/** What a claim rests on in a line, as an export may say it: never a bare name. */
export function evidenceLine(shown: ShownEvidence): string {
  if (shown.isGone) return `${shown.title}, which was removed from the library`
  const { source, study, quote, place, title, detail } = shown
  if (source) return sourceLine(source, shown)
  const excerpt = quote ? `“${excerptOf(quoteWords(quote.anchor))}”` : undefined
  const isNamedByTitle = study && title === study.name
  const what = isNamedByTitle ? undefined : [title, detail].filter(Boolean).join(', ')
  return (
    [what, study && studyLine(study), place, shown.problem].filter(Boolean).join(' · ') +
    (excerpt ? `: ${excerpt}` : '')
  )
}

function sourceLine(source: Source, { quote, place }: ShownEvidence): string {
  const kind = sourceKindWords[source.kind]
  if (isOffRecord(source, quote?.id))
    return `${kind}, ${recordStatusWords['off-the-record'].toLowerCase()}: shown to the writer only`
  const isNamed = source.record === 'by-name'
  const who = isNamed
    ? [source.person ?? source.title, source.role, source.affiliation].filter(Boolean).join(', ')
    : 'not by name'
  const use = quote && source.quotes.find(({ id }) => id === quote.id)
  const isTold = source.record === 'background' || use?.use === 'background'
  const said = isTold
    ? 'background, not to be quoted'
    : use?.use === 'own-words'
      ? use.ownWords
      : quote && `“${excerptOf(quoteWords(quote.anchor))}”`
  return [kind, who, source.date, place].filter(Boolean).join(' · ') + (said ? `: ${said}` : '')
}

/** "Marchetta et al. 2024, split-face RCT (within-person), 28 people, maker paid". */
export function studyLine({
  name,
  design,
  people,
  payer,
  isMakerPaid,
  hasCompanyTie,
  isRetracted,
  isPreprint,
  isFictional,
}: StudyFacts): string {
  return [
    name,
    isFictional && 'fictional',
    isRetracted && 'RETRACTED',
    design ? studyDesign(design).label : 'design not stated',
    people !== null && formatCount(people, 'person', 'people'),
    isPreprint && 'preprint',
    isMakerPaid ? 'maker paid' : payer ? `paid: ${fundingTypeWords[payer].toLowerCase()}` : 'who paid not stated',
    hasCompanyTie && 'authors tied to a company',
  ]
    .filter(Boolean)
    .join(', ')
}

function excerptOf(words: string): string {
  return words.length > longestExcerpt ? `${words.slice(0, longestExcerpt - 1).trimEnd()}…` : words
}

function dayOf(at: string): string {
  return at.slice(0, 10)
}
