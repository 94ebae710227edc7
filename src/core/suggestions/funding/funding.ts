import type { FundingValue } from '#core/model/tag.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { sentencesBetween } from '#core/paper/structure/statement-extent.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import { fundersIn, fundingTypeOf } from './funders.ts'
import { labelledFunding } from './labelled-funding.ts'
import { unlabelledFunding } from './unlabelled-funding.ts'
import { deniesFunding, statesFunding } from '../statements/payment-wording.ts'
import { bestStatements, type Statement } from '../statements/statement.ts'
import { bareNothing, statesRoleOfPayer } from './funding-wording.ts'
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
    return best.slice(0, 3).map((statement) => candidateOf(prepared, statement, role, isManufacturer))
  },
}

function candidateOf(
  prepared: PreparedText,
  statement: Statement,
  role: string | undefined,
  isManufacturer: (name: string) => boolean,
): Suggestion<'funding'> {
  const sentences = sentencesBetween(prepared, statement.contentStart, statement.end)
  const value = readFunding(sentences, isManufacturer)
  const rule = value.type === 'maker' ? `${statement.rule}; the funder makes the tested product` : statement.rule
  return {
    value: role ? { ...value, role } : value,
    quote: prepared.quote(statement.start, statement.end, 'whole'),
    confidence: statement.confidence,
    rule,
  }
}

/** Funders, status and type of one statement. */
function readFunding(sentences: readonly string[], isManufacturer: (name: string) => boolean): FundingValue {
  const unfunded = sentences.some(
    (sentence, index) => (index === 0 && bareNothing.test(sentence.trim())) || deniesFunding(sentence),
  )
  const told = unfunded
    ? sentences.filter(
        (sentence, index) =>
          !deniesFunding(sentence) &&
          !/\bopen access (?:funding|publication|fees?)\b/i.test(sentence) &&
          !(index === 0 && bareNothing.test(sentence.trim())) &&
          statesFunding(sentence),
      )
    : sentences
  const funders = fundersIn(told)
  if (unfunded && funders.length === 0) return { status: 'none', funders: [], type: 'none' }
  return {
    status: 'stated',
    funders: funders.map((funder) => funder.name),
    type: fundingTypeOf(funders, isManufacturer),
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
