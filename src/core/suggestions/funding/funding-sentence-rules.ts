import type { PaperZones, Zone } from '#core/paper/structure/paper-zones.ts'
import { firstThatHolds, once, type WeighedRule } from '#core/weighed-rules.ts'
import { organisationsIn, type Organisation } from '../shared/organisations.ts'
import { conflictWords } from '../statements/denied-interests.ts'
import { deniesFunding, statesFunding } from '../statements/payment-wording.ts'
import * as wording from './funding-sentence-wording.ts'
import { statesRole, statesRoleOfPayer } from './funding-wording.ts'
import { isOthersMoney } from './others-money.ts'

/** What the rules ask of a sentence; the dear questions are answered when a rule first asks. */
interface SentenceFacts {
  readonly words: string
  readonly zone: Zone
  /** At the front or back, where statements are at home. */
  readonly edge: boolean
  /** It follows a sentence that is a statement of funding. */
  readonly goesOn: boolean
  readonly ofOwnWork: () => boolean
  readonly underBodyHeading: () => boolean
  readonly states: () => boolean
  readonly denies: () => boolean
  readonly role: () => boolean
  readonly gift: () => boolean
  readonly organisations: () => readonly Organisation[]
  /** A payer's name stands behind "by" or "from", or a grant is named. */
  readonly byName: () => boolean
}

/**
 * How sure a sentence without a label is a statement of funding, 0 to 1; null where it is none.
 * @param goesOn it follows such a statement, of which less is asked
 */
export function fundingConfidence(words: string, zones: PaperZones, offset: number, goesOn: boolean): number | null {
  if (
    words.length < 18 ||
    words.length > 2500 ||
    !(wording.cue.test(words) || (goesOn && statesRoleOfPayer(words))) ||
    isOthersMoney(words) ||
    wording.contributions.test(words) ||
    (wording.ties.test(words) && !opensWithOwnWork.test(words))
  )
    return null
  const zone = zones.zoneOf(offset)
  const facts: SentenceFacts = {
    words,
    zone,
    edge: zone === 'front' || zone === 'back',
    goesOn,
    ofOwnWork: once(() => wording.ofOwnWork.test(words)),
    underBodyHeading: once(() => zones.isUnderBodyHeading(offset)),
    states: once(() => statesFunding(words)),
    denies: once(() => deniesFunding(words)),
    role: once(() => statesRole(words) || (goesOn && statesRoleOfPayer(words))),
    gift: once(() => isGift(words, zone === 'front' || zone === 'back', facts.organisations)),
    organisations: once(() => organisationsIn(words)),
    byName: once(() => payerByName.test(words) || /\bgrants?\b/i.test(words)),
  }
  return firstThatHolds(sentenceRules, facts)?.score ?? null
}

const opensWithOwnWork = /^\W*(?:this|the|our) (?:present )?(?:study|work|research|trial)\b/i
const payerByName =
  /\b(?:by|from|thank|acknowledge|through|von|vom|durch|par|por|pela|pelo|da|dal|dalla)\b[^.]{0,40}\p{Lu}/u
const namesPaying = /\b(?:funded|financed|sponsored|paid)\b/i
const furtherSupport =
  /\b(?:is|was|were|are) (?:also |partly |partially |further )?supported by\b|\bfellowship|\bscholarship|\bgrants?\b/i
const personWasSupported =
  /^(?:Drs?\.?\s|(?:\p{Lu}\.?[-\s]?){2,4}|\p{Lu}\p{L}+ \p{Lu})[^.]{0,80}\b(?:is|was|were|are) (?:also |partly |partially |funded and )?(?:supported|funded) by\b/u

/** The last line of a summary in the house style of The Lancet: "Funding Northern Health Fund." */
function isLastLineOfSummary({ words, zone }: SentenceFacts): boolean {
  return (
    zone === 'abstract' &&
    /^Funding\s+(?:The )?\p{Lu}/u.test(words) &&
    words.length < 300 &&
    organisationsIn(words.slice(8)).some(({ kind }) => kind !== 'unknown')
  )
}

/** Whether the sentence says that nobody paid for this work, and not that an author has no interests. */
function isDenial({ words, denies, ofOwnWork, underBodyHeading }: SentenceFacts): boolean {
  return (
    denies() &&
    (ofOwnWork() || !underBodyHeading()) &&
    (ofOwnWork() || /\bauthors?\b|\bwe\b|\bfunding\b|\bfinancial support\b|finan[cz]|förder/i.test(words)) &&
    !(conflictWords.test(words) && !/\bfund|financial support|grant/i.test(words))
  )
}

/** "We thank the staff for their support of this study": thanks for work, unless a payer is named or money is. */
function isMereThanks({ words, organisations }: SentenceFacts): boolean {
  return (
    wording.mereThanks.test(words) &&
    !wording.money.test(words) &&
    !organisations().some(({ kind }) => kind !== 'unknown' && kind !== 'institution')
  )
}

/** Whether the sentence tells of things that were given; with the giver's name only at the front or back. */
function isGift(words: string, edge: boolean, organisations: () => readonly Organisation[]): boolean {
  return (
    wording.gift.test(words) ||
    (edge && wording.present.test(words)) ||
    (edge && wording.giver.test(words) && organisations()[0]?.kind === 'company') ||
    (edge && wording.thanksForGift.test(words) && organisations().some(({ kind }) => kind === 'company'))
  )
}

/**
 * What a sentence without a label is worth. 0.9 and more: it could stand under a label; about 0.8: one of place, payer and work is
 * missing; 0.6 and less: worth a look, or a part of the statement before it, which must not raise that one's score.
 */
const sentenceRules: readonly WeighedRule<SentenceFacts>[] = [
  {
    name: 'in the reference list',
    when: ({ zone }) => zone === 'references',
    score: null,
    why: 'a title that speaks of funding',
  },
  {
    name: 'the last line of a summary: "Funding" and a name',
    when: isLastLineOfSummary,
    score: 0.8,
    why: 'a label without its colon; the statement at the back goes first',
  },
  {
    name: 'help with writing was paid for, said behind the payer of the study',
    when: ({ words, goesOn }) => wording.besides.test(words) && namesPaying.test(words) && goesOn,
    score: 0.5,
    why: 'a part of the statement before it',
  },
  {
    name: 'help with writing was paid for',
    when: ({ words }) => wording.besides.test(words) && namesPaying.test(words),
    score: 0.55,
    why: 'the payer of the writer is mostly the payer of the study, but the sentence does not say so',
  },
  { name: 'help with writing', when: ({ words }) => wording.besides.test(words), score: null, why: 'nobody paid' },
  {
    name: 'nobody paid, at the front or back',
    when: (facts) => isDenial(facts) && facts.edge,
    score: 0.9,
    why: 'words and place agree; without the label the work may be another',
  },
  {
    name: 'nobody paid for this work, in the body',
    when: (facts) => isDenial(facts) && facts.ofOwnWork() && /\bfund|financial support/i.test(facts.words),
    score: 0.75,
    why: 'authors say so in the methods at times; the words have to name money and the work',
  },
  { name: 'nobody paid for something', when: isDenial, score: null, why: 'a subject of the paper' },
  {
    name: 'thanks without money',
    when: (facts) => facts.states() && isMereThanks(facts),
    score: null,
    why: 'the staff supported the study',
  },
  {
    name: 'a named payer of this work, in the body',
    when: ({ states, edge, ofOwnWork, byName, words }) =>
      states() &&
      !edge &&
      ofOwnWork() &&
      byName() &&
      /\b(?:funded|sponsored|financed|financial support|grants?|funding)\b/i.test(words),
    score: 0.78,
    why: 'all but the place: papers without back matter say it in the methods',
  },
  {
    name: 'a payment in the body',
    when: ({ states, edge }) => states() && !edge,
    score: null,
    why: 'programmes and other studies are paid for there',
  },
  {
    name: 'a payment of another work, at the end of the body',
    when: ({ states, ofOwnWork, underBodyHeading }) => states() && !ofOwnWork() && underBodyHeading(),
    score: null,
    why: 'the discussion goes on there',
  },
  {
    name: 'a payment for this work',
    when: ({ states, ofOwnWork }) => states() && ofOwnWork(),
    score: 0.92,
    why: 'place, money and work agree',
  },
  {
    name: 'a payment by a named payer',
    when: ({ states, byName }) => states() && byName(),
    score: 0.82,
    why: 'the work is not named: it may be an author’s salary',
  },
  { name: 'a payment', when: ({ states }) => states(), score: 0.6, why: 'neither the work nor the payer is named' },
  {
    name: 'a gift of what was used, behind the payer',
    when: ({ gift, goesOn }) => gift() && goesOn,
    score: 0.5,
    why: 'a part of the statement before it',
  },
  {
    name: 'a gift of what was used',
    when: ({ gift }) => gift(),
    score: 0.52,
    why: 'support in kind is funding, but a sentence about money goes first',
  },
  {
    name: 'the payer’s role, behind the payer',
    when: ({ role, goesOn }) => role() && goesOn,
    score: 0.5,
    why: 'a part of the statement before it',
  },
  {
    name: 'the payer’s role, at the front or back or denied',
    when: ({ role, edge, words }) =>
      role() && (edge || /\b(?:no|not) (?:role|involved|part|influence|input)/i.test(words)),
    score: 0.62,
    why: 'says that somebody paid, and not who',
  },
  { name: 'a role in the body', when: ({ role }) => role(), score: null, why: 'what sponsors do in general' },
  {
    name: 'more support, behind the payer',
    when: ({ goesOn, edge, words }) => goesOn && edge && furtherSupport.test(words),
    score: 0.5,
    why: 'a part of the statement before it',
  },
  {
    name: 'a person who was supported',
    when: ({ edge, words }) => edge && personWasSupported.test(words),
    score: 0.6,
    why: 'an author’s own grant: funding, but not of the study alone',
  },
]
