import type { FundingValue } from '#core/model/tag.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { sentencesBetween } from '#core/paper/structure/statement-extent.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import { fundersIn, fundingTypeOf } from './funders.ts'
import { labelledFunding, unlabelledFunding, type FundingStatement } from './funding-statements.ts'
import { bareNothing, saysFunded, saysRoleOfPayer, saysUnfunded } from './funding-wording.ts'
import { makersOfTestedProduct, sameOrganisation, type Manufacturer } from '../shared/manufacturer.ts'

/**
 * Who paid: the statement word for word (heading, note, acknowledgements), the funders' names, their type and their role. A
 * firm that makes the tested product is told from other firms. Where nothing is said, one candidate says so, without a quote.
 */
export const funding: FieldExtractor<'funding'> = {
  field: 'funding',
  version: 5,
  extract(prepared) {
    const { paragraphs, labels, zones } = structureOf(prepared)
    const labelled = labelledFunding(prepared, labels, paragraphs, zones)
    const best = [...labelled, ...unlabelledFunding(prepared, zones)]
      .sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))
      .filter(
        (statement, index, all) =>
          !all.slice(0, index).some((better) => statement.start < better.end && statement.end > better.start),
      )
    if (best.length === 0) return [nothingFound(zones.isWhole)]
    // Looked for only when a firm paid: most papers never ask.
    let makers: readonly Manufacturer[] | null = null
    const isMaker = (name: string) =>
      (makers ??= makersOfTestedProduct(prepared)).some((maker) => sameOrganisation(maker.name, name))
    const role = best
      .flatMap((statement) => sentencesBetween(prepared, statement.contentStart, statement.end))
      .find(saysRoleOfPayer)
    return best.slice(0, 3).map((statement) => candidateOf(prepared, statement, role, isMaker))
  },
}

function candidateOf(
  prepared: PreparedText,
  statement: FundingStatement,
  role: string | undefined,
  isMaker: (name: string) => boolean,
): Suggestion<'funding'> {
  const sentences = sentencesBetween(prepared, statement.contentStart, statement.end)
  const value = readFunding(sentences, isMaker)
  const rule = value.type === 'maker' ? `${statement.rule}; the funder makes the tested product` : statement.rule
  return {
    value: role ? { ...value, role } : value,
    quote: prepared.quote(statement.start, statement.end),
    confidence: statement.confidence,
    rule,
  }
}

/** Funders, status and type of one statement. */
function readFunding(sentences: readonly string[], isMaker: (name: string) => boolean): FundingValue {
  const unfunded = sentences.some(
    (sentence, index) => (index === 0 && bareNothing.test(sentence.trim())) || saysUnfunded(sentence),
  )
  const told = unfunded
    ? sentences.filter(
        (sentence, index) =>
          !saysUnfunded(sentence) &&
          !/\bopen access (?:funding|publication|fees?)\b/i.test(sentence) &&
          !(index === 0 && bareNothing.test(sentence.trim())) &&
          saysFunded(sentence),
      )
    : sentences
  const funders = fundersIn(told)
  if (unfunded && funders.length === 0) return { status: 'none', funders: [], type: 'none' }
  return { status: 'stated', funders: funders.map((funder) => funder.name), type: fundingTypeOf(funders, isMaker) }
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
