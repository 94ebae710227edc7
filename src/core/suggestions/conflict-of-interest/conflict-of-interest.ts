import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { readInterests } from './coi-status.ts'
import { labelledStatements } from './labelled-coi.ts'
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
    return tiesFirst(best.slice(0, 3).map((statement) => candidateOf(prepared, statement)))
  },
}

function candidateOf(prepared: PreparedText, statement: Statement): Suggestion<'conflict-of-interest'> {
  const read = readInterests(sentencesBetween(prepared, statement.contentStart, statement.end))
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
    confidence: statement.confidence,
    rule,
  }
}

/** Of two statements that both stand under a label, the one that declares a tie is the news: "Conflict of interest: none. Disclosure: Dr X ...". */
function tiesFirst(
  candidates: readonly Suggestion<'conflict-of-interest'>[],
): readonly Suggestion<'conflict-of-interest'>[] {
  const [best] = candidates
  const tied = candidates.find((candidate) => candidate.value.industry && candidate.confidence >= 0.88)
  if (!best || !tied || best.value.status !== 'declared-none') return candidates
  return [tied, ...candidates.filter((candidate) => candidate !== tied)]
}

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
