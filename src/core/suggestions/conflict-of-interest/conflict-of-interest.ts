import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { readInterests } from './coi-status.ts'
import { labelledStatements } from './labelled-coi.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { sentencesBetween, type Span } from '#core/paper/structure/statement-extent.ts'
import { unlabelledStatements } from './unlabelled-coi.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import { makersOfTestedProduct, sameOrganisation } from '../shared/manufacturer.ts'

interface Statement extends Span {
  readonly contentStart: number
  readonly confidence: number
  readonly rule: string
}

/**
 * The authors' statement of interests, word for word, wherever it stands: under a heading, in a note of the first page, in the
 * acknowledgements, without any label. Where a paper has none, one candidate says so, without a quote.
 */
export const conflictOfInterest: FieldExtractor<'conflict-of-interest'> = {
  field: 'conflict-of-interest',
  version: 5,
  extract(prepared) {
    const { paragraphs, labels, zones } = structureOf(prepared)
    const labelled: readonly Statement[] = labelledStatements(prepared, labels, paragraphs, zones)
    const unlabelled: readonly Statement[] = unlabelledStatements(prepared, zones).map((statement) => ({
      ...statement,
      contentStart: statement.start,
    }))
    const best = withoutOverlaps(
      [...labelled, ...unlabelled].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start)),
    )
    if (best.length === 0) return [nothingFound(zones.isWhole)]
    return tiesFirst(best.slice(0, 3).map((statement) => candidateOf(prepared, statement)))
  },
}

function candidateOf(prepared: PreparedText, statement: Statement): Suggestion<'conflict-of-interest'> {
  const read = readInterests(sentencesBetween(prepared, statement.contentStart, statement.end))
  const maker =
    read.parties.length > 0
      ? makersOfTestedProduct(prepared).find(({ name }) =>
          read.parties.some((party) => party.organisation && sameOrganisation(party.organisation, name)),
        )
      : undefined
  // A bare name may be a firm's: the text says so where it tells who made what was tested.
  const value = maker ? { ...read, industry: true } : read
  const rule = maker ? `${statement.rule}; ${maker.name} makes or supplied what was tested` : statement.rule
  return { value, quote: prepared.quote(statement.start, statement.end), confidence: statement.confidence, rule }
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

function withoutOverlaps(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    (statement, index) =>
      !statements.slice(0, index).some((better) => statement.start < better.end && statement.end > better.start),
  )
}
