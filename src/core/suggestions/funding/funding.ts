import type { FundingType } from '#core/model/tag.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { sentencesBetween } from '#core/paper/structure/statement-extent.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import { labelledFunding } from './labelled-funding.ts'
import { unlabelledFunding } from './unlabelled-funding.ts'
import { bestStatements, type Statement } from '../statements/statement.ts'
import { statesRoleOfPayer } from './funding-wording.ts'
import { readFunding } from './read-funding.ts'
import { typeConfidence } from './type-confidence.ts'
import { manufacturersOfTestedProduct, sameOrganisation, type Manufacturer } from '../shared/manufacturer.ts'

/**
 * Who paid: the statement word for word (heading, note, acknowledgements), the funders' names, their type and their role. A
 * firm that makes the tested product is told from other firms. Where nothing is said, one candidate says so, without a quote.
 */
export const funding: FieldExtractor<'funding'> = {
  field: 'funding',
  extract(prepared) {
    const { paragraphs, labels, zones } = structureOf(prepared)
    const labelled = labelledFunding({ prepared, labels, paragraphs, zones })
    const best = bestStatements([...labelled, ...unlabelledFunding(prepared, zones)])
    if (best.length === 0) return [nothingFound(zones.isWhole)]
    // Looked for only when a firm paid: most papers never ask.
    let manufacturers: readonly Manufacturer[] | null = null
    const isManufacturer = (name: string) =>
      (manufacturers ??= manufacturersOfTestedProduct(prepared)).some((manufacturer) =>
        sameOrganisation(manufacturer.name, name),
      )
    const role = best
      .flatMap((statement) => sentencesBetween(prepared, statement.contentStart, statement.end))
      .find(statesRoleOfPayer)
    const candidates = best.slice(0, 3).map((statement) => candidateOf(prepared, statement, role, isManufacturer))
    return inOrder(withFirms(candidates))
  },
}

/** The surest statement stands first, however sure its payer's type is. */
function inOrder(candidates: readonly Suggestion<'funding'>[]): readonly Suggestion<'funding'>[] {
  const most = candidates[0]?.confidence ?? 0
  return candidates.map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, most) }))
}

const firmTypes: ReadonlySet<FundingType> = new Set<FundingType>(['industry', 'maker', 'mixed'])
/** From this proof on a further statement tells who paid as surely as the first one. */
const leastForFirm = 0.9
/** What a type is worth at most where another statement names a firm. */
const besideFirm = 0.85

/**
 * Where another statement of the paper names a firm that paid, the first one's type is less sure; and where it tells that the firm
 * paid through the first one's payer ("provided to the Health Foundation by Velora Ltd"), it stands first.
 */
function withFirms(candidates: readonly Suggestion<'funding'>[]): readonly Suggestion<'funding'>[] {
  const [first, ...others] = candidates
  if (!first || firmTypes.has(first.value.type)) return candidates
  const firm = others.find(
    ({ value, confidence, proofConfidence = confidence }) =>
      firmTypes.has(value.type) && proofConfidence >= leastForFirm,
  )
  if (!firm) return candidates
  const lessSure = { ...first, confidence: Math.min(first.confidence, besideFirm) }
  const paidThrough = first.value.funders.some((name) => firm.quote?.exact.includes(name) === true)
  const rest = others.filter((other) => other !== firm)
  return paidThrough ? [firm, lessSure, ...rest] : [lessSure, ...others]
}

function candidateOf(
  prepared: PreparedText,
  statement: Statement,
  role: string | undefined,
  isManufacturer: (name: string) => boolean,
): Suggestion<'funding'> {
  const sentences = sentencesBetween(prepared, statement.contentStart, statement.end)
  const reading = readFunding(sentences, isManufacturer)
  const { value } = reading
  const rule = value.type === 'maker' ? `${statement.rule}; the funder makes the tested product` : statement.rule
  return {
    value: role ? { ...value, role } : value,
    quote: prepared.quote(statement.start, statement.end, 'whole'),
    confidence: Math.min(statement.confidence, typeConfidence(reading, sentences)),
    proofConfidence: statement.confidence,
    rule,
  }
}

function nothingFound(isWhole: boolean): Suggestion<'funding'> {
  return {
    value: { status: 'not-stated', funders: [], type: 'not-stated' },
    quote: null,
    confidence: isWhole ? 0.8 : 0.3,
    rule: isWhole
      ? 'no heading and no sentence about money for the work in the whole text'
      : 'nothing about money in this short text; the whole paper may say more',
  }
}
