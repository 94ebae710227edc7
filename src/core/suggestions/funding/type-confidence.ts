import { firstThatHolds, type WeighedRule } from '#core/weighed-rules.ts'
import type { OrganisationKind } from '../shared/organisations/organisation-kind.ts'
import { isCertainKind } from '../shared/organisations/certain-kind.ts'
import { organisationsIn, type Organisation } from '../shared/organisations.ts'
import { isNoOrganisation } from '../shared/organisations/not-organisations.ts'
import { isPublicAbbreviation } from '../shared/organisations/public-bodies.ts'
import type { FundingReading } from './read-funding.ts'

interface TypeFacts extends FundingReading {
  /** Every payer's kind is told by a word that leaves no doubt. */
  readonly certain: boolean
  readonly kinds: ReadonlySet<OrganisationKind>
  /** Names in the statement of another kind than the payers, which are no institution: hosts are named beside every grant. */
  readonly unread: number
  /** Short forms in capitals stand where a payer does, and nobody knows them. */
  readonly unreadCapitals: boolean
}

/** "by PATH and the World Health Organization": capitals behind "by", "from", "and" or a comma, outside brackets. */
const capitals =
  /(?:\b(?:[Bb]y|[Ff]rom|and|of|thanks?)|,)\s(?:the )?(\p{Lu}{3,6})(?=$|[,.;]|\s(?:and|under|through|for|to|via|grants?|\())/gu
/** A short form of what is named before it: "the Health Fund (HF) ... and HF". */
const inBrackets = /\([^()]{0,200}\)/g

function namesUnreadCapitals(sentence: string, funders: readonly Organisation[]): boolean {
  return [...sentence.replace(inBrackets, '').matchAll(capitals)].some(
    ([, name = '']) =>
      !isPublicAbbreviation(name) &&
      !isNoOrganisation(name) &&
      !sentence.includes(`(${name})`) &&
      !funders.some((funder) => funder.name.includes(name)),
  )
}

/**
 * How sure the type of payer is, given that the statement is the right one; 0 to 1. The statement can be sure and the type not:
 * names that nobody knows, or a firm that may be the maker.
 * @param sentences the statement's own sentences
 */
export function typeConfidence(reading: FundingReading, sentences: readonly string[]): number {
  const { funders } = reading
  const names = sentences.flatMap((sentence) => organisationsIn(sentence))
  return (
    firstThatHolds(rules, {
      ...reading,
      certain: funders.every(({ name, kind }) => isCertainKind(name, kind)),
      kinds: new Set(funders.map(({ kind }) => kind)),
      unread: names.filter(
        ({ name, kind }) =>
          kind !== 'institution' &&
          !funders.some((funder) => funder.kind === kind || funder.name.includes(name) || name.includes(funder.name)),
      ).length,
      unreadCapitals: sentences.some((sentence) => namesUnreadCapitals(sentence, funders)),
    })?.score ?? 0
  )
}

const rules: readonly WeighedRule<TypeFacts>[] = [
  {
    name: 'nobody paid, and no name or exception stands beside it',
    when: ({ value, unread, excepted }) => value.status === 'none' && unread === 0 && !excepted,
    score: 0.98,
    why: 'the words of the house styles',
  },
  {
    name: 'nobody paid, beside names or an exception',
    when: ({ value }) => value.status === 'none',
    score: 0.85,
    why: 'one of them may have paid for a part',
  },
  {
    name: 'nobody paid, but a payer was read',
    when: ({ denied, value }) =>
      denied && value.type !== 'none' && value.type !== 'not-stated' && value.type !== 'government',
    score: 0.85,
    why: 'in kind or in part; a reader may call it no funding',
  },
  {
    name: 'no payer was read',
    when: ({ value }) => value.type === 'not-stated',
    score: 0.55,
    why: 'somebody paid, and the words that say who are not known',
  },
  {
    name: 'the authors’ own institution, not named',
    when: ({ funders }) => funders.length === 0,
    score: 0.8,
    why: 'readers may call it no funding',
  },
  {
    name: 'a payer beside money of the authors’ own institution',
    when: ({ ownMoney, value }) => ownMoney && value.type !== 'institution',
    score: 0.75,
    why: 'readers may call it mixed',
  },
  {
    name: 'the maker of the tested product',
    when: ({ value }) => value.type === 'maker',
    score: 0.85,
    why: 'rests on another place of the paper, where a supplier may be named',
  },
  {
    name: 'a payer of no known kind among others',
    when: ({ kinds }) => kinds.has('unknown'),
    score: 0.7,
    why: 'it may be of another kind',
  },
  {
    name: 'a payer in capitals that nobody knows',
    when: ({ unreadCapitals }) => unreadCapitals,
    score: 0.7,
    why: 'it may be of another kind',
  },
  {
    name: 'several kinds, one of them by a vague word',
    when: ({ value, certain }) => value.type === 'mixed' && !certain,
    score: 0.7,
    why: 'a university may be the place and not the payer',
  },
  {
    name: 'several kinds, one of them an institution',
    when: ({ value, kinds }) => value.type === 'mixed' && kinds.has('institution'),
    score: 0.8,
    why: 'a university may be the place and not the payer',
  },
  { name: 'several kinds', when: ({ value }) => value.type === 'mixed', score: 0.93, why: 'known payers' },
  {
    name: 'known payers of one kind, and no other name',
    when: ({ certain, unread }) => certain && unread === 0,
    score: 0.97,
    why: 'names that leave no doubt',
  },
  {
    name: 'known payers of one kind, and other names',
    when: ({ certain, unread }) => certain && unread <= 2,
    score: 0.9,
    why: 'towns, people and programmes; seldom a further payer',
  },
  { name: 'one kind by vague words or among many names', when: () => true, score: 0.8, why: 'a society, a centre' },
]
