import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { readInterests } from './coi-status.ts'
import { labelledStatements } from './labelled-coi.ts'
import { tieElsewhere } from './tie-elsewhere.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { sentencesBetween } from '#core/paper/structure/statement-extent.ts'
import { unlabelledStatements } from './unlabelled-coi.ts'
import { bestStatements, type Statement } from '../statements/statement.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import { manufacturersOfTestedProduct, sameOrganisation } from '../shared/manufacturer.ts'

/**
 * The authors' statement of interests, word for word, wherever it stands: under a heading, in a note of the first page, in the
 * acknowledgements, without any label. Where a paper has none, one candidate says so, without a quote.
 */
export const conflictOfInterest: FieldExtractor<'conflict-of-interest'> = {
  field: 'conflict-of-interest',
  extract(prepared) {
    const { paragraphs, labels, zones } = structureOf(prepared)
    const labelled = labelledStatements({ prepared, labels, paragraphs, zones })
    const best = bestStatements([...labelled, ...unlabelledStatements(prepared, zones)])
    if (best.length === 0) return [nothingFound(zones.isWhole)]
    const candidates = best.slice(0, 3).map((statement) => candidateOf(prepared, statement))
    if (candidates[0]?.value.status !== 'declared-none') return candidates
    const beside = tieElsewhere(prepared, zones, best.slice(0, 1))
    return tiesFirst([...candidates, ...(beside ? [candidateOf(prepared, beside)] : [])])
  },
}

function candidateOf(prepared: PreparedText, statement: Statement): Suggestion<'conflict-of-interest'> {
  const reading = readInterests(sentencesBetween(prepared, statement.contentStart, statement.end))
  const read = reading.value
  const manufacturer =
    read.parties.length > 0
      ? manufacturersOfTestedProduct(prepared).find(({ name }) =>
          read.parties.some((party) => party.organisation && sameOrganisation(party.organisation, name)),
        )
      : undefined
  // A bare name may be a firm's: the text says so where it tells who made what was tested.
  const value = manufacturer ? { ...read, industry: true } : read
  const rule = manufacturer
    ? `${statement.rule}; ${manufacturer.name} makes or supplied what was tested`
    : statement.rule
  return {
    value,
    quote: prepared.quote(statement.start, statement.end, 'whole'),
    confidence: Math.min(statement.confidence, reading.confidence),
    proofConfidence: statement.confidence,
    rule,
  }
}

/**
 * Beside words that say "none", the statement that declares a tie to a firm is the news: "Conflict of interest: none. Disclosure: Dr X
 * ..."; "none" is then no surer than it.
 */
function tiesFirst(
  candidates: readonly Suggestion<'conflict-of-interest'>[],
): readonly Suggestion<'conflict-of-interest'>[] {
  const tied = candidates.find(
    ({ value, confidence, proofConfidence = confidence }) => value.industry && proofConfidence >= leastForTie,
  )
  if (!tied) return candidates
  const others = candidates
    .filter((candidate) => candidate !== tied)
    .map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, tied.confidence - 0.02) }))
  return [tied, ...others].slice(0, 3)
}

/** A weaker sign of a tie stands behind the denial. */
const leastForTie = 0.8

function nothingFound(isWhole: boolean): Suggestion<'conflict-of-interest'> {
  return {
    value: { status: 'no-statement-found', industry: false, parties: [] },
    quote: null,
    confidence: isWhole ? 0.85 : 0.3,
    rule: isWhole
      ? 'no heading and no sentence about interests in the whole text'
      : 'no statement of interests in this short text; the whole paper may hold one',
  }
}
