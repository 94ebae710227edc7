import type { FundingValue } from '#core/model/tag.ts'
import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { organisationsIn, type Organisation } from '../shared/organisations.ts'
import { exceptionOf } from '../statements/exceptions.ts'
import { deniesFunding, statesFunding } from '../statements/payment-wording.ts'
import { answersByAuthor } from './answers-by-author.ts'
import { fundersIn, fundingTypeOf } from './funders.ts'
import { bareNothing } from './funding-wording.ts'

/** What a statement of funding says, and what the answer rests on. */
export interface FundingReading {
  readonly value: FundingValue
  /** Those who paid, with their kinds. */
  readonly funders: readonly Organisation[]
  /** Somewhere the statement says that nobody paid, or nobody else. */
  readonly denied: boolean
  /** A denial leaves something out: "beyond what is stated above". */
  readonly excepted: boolean
  /** Money of the authors' own institution is named, too. */
  readonly ownMoney: boolean
}

const paidBy = '(?:funded|supported|financed|sponsored|paid|covered)(?: in part| partly)? (?:by|from|through|with)'
const grantHeld = '(?:grants?|fellowships?|scholarships?|awards?|funding|support|stipends?|studentships?)'
/** A person who was paid: "AB was partly funded by ...", "CD holds a fellowship of ...". */
const personPaid = pattern(
  'i',
  String.raw`\b(?:is|are|was|were|been|being) (?:\w+ ){0,3}${paidBy}\b|`,
  String.raw`\b(?:receives?|received|holds?|held|has|had|have|acknowledges?) [^.;]{0,80}?\b${grantHeld}\b`,
)
const openAccess = /\bopen[ -]access (?:\w+ ){0,2}(?:funding|funds?|publications?|publishing|fees?|charges?)\b/i
/** Where a sentence turns from one payer, or author, to the next: "IV is funded by ...; the others received nothing". */
const turn = anyOf([
  String.raw`;\s+`,
  String.raw`,?\s(?:but|while|whereas|although)\s`,
  String.raw`,\s(?=(?:and )?(?:no|none|the (?:other|remaining)|there)\b)`,
])
const clauseEnd = pattern('i', turn)

const ownPurse = anyOf([
  'departmental|institutional|intramural|internal|in-house|hospital|university|faculty|clinic(?:al department)?',
])
const ownMoney = either(
  'i',
  String.raw`\b${ownPurse} (?:research |start-up )?(?:funds?|funding|resources|budget|grants?|support|sources)\b`,
  String.raw`\b(?:(?:funded|financed) internally|internally (?:funded|financed))\b`,
)
const bare = (sentence: string, index: number) => index === 0 && bareNothing.test(sentence.trim())

/**
 * Funders, status and type of one statement. A part that was paid for is not "none": "AB was funded by ... CD received no funding".
 * @param sentences the statement's own sentences, without its label
 */
export function readFunding(sentences: readonly string[], isManufacturer: (name: string) => boolean): FundingReading {
  const answers = answersByAuthor(sentences)
  const denied =
    answers !== null || sentences.some((sentence, index) => bare(sentence, index) || deniesFunding(sentence))
  const told = answers ?? (denied ? sentences.flatMap(toldBesideDenial) : studyMoney(sentences))
  const funders = fundersIn(told)
  const own = told.some(isOwnMoney)
  const excepted = answers === null && sentences.some((sentence, index) => leftOut(sentence, index) !== null)
  if (funders.length > 0 || !denied)
    return {
      value: {
        status: 'stated',
        funders: funders.map((funder) => funder.name),
        type: funders.length === 0 && own ? 'institution' : fundingTypeOf(funders, isManufacturer),
      },
      funders,
      denied,
      excepted,
      ownMoney: own,
    }
  if (own)
    return { value: { status: 'stated', funders: [], type: 'institution' }, funders, denied, excepted, ownMoney: own }
  return { value: { status: 'none', funders: [], type: 'none' }, funders, denied, excepted, ownMoney: own }
}

/** The sentences without those about the price of publication, where others tell who paid for the study. */
function studyMoney(sentences: readonly string[]): readonly string[] {
  const ofStudy = sentences.filter((sentence) => !openAccess.test(sentence))
  return ofStudy.some((sentence) => statesFunding(sentence)) ? ofStudy : sentences
}

/** What a statement that denies a payment tells of one: what a denial leaves out, and the clauses beside it. */
function toldBesideDenial(sentence: string, index: number): readonly string[] {
  const exception = leftOut(sentence, index)
  if (exception !== null) return [exception]
  return bare(sentence, index) ? [] : payingClauses(sentence)
}

function leftOut(sentence: string, index: number): string | null {
  return bare(sentence, index) || deniesFunding(sentence) ? exceptionOf(sentence) : null
}

/** The clauses of a sentence that tell of a payment, those left out that deny one. */
function payingClauses(sentence: string): readonly string[] {
  const clauses = deniesFunding(sentence) ? sentence.split(clauseEnd) : [sentence]
  return clauses.filter(
    (clause) =>
      !deniesFunding(clause) &&
      !openAccess.test(clause) &&
      (statesFunding(clause) || personPaid.test(clause) || suppliedByFirm(clause)),
  )
}

/** "The trial medication was provided by Velora": support in kind, where a firm gave it. */
function suppliedByFirm(clause: string): boolean {
  return (
    /\b(?:provided|supplied|donated|lent|given) (?:\w+ ){0,4}by\b/i.test(clause) &&
    organisationsIn(clause).some(({ kind }) => kind === 'company')
  )
}

/** "Supported by departmental funds": the payer is the authors' own institution. */
function isOwnMoney(sentence: string): boolean {
  return ownMoney.test(sentence) && !deniesFunding(sentence)
}
