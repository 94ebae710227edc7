import { hasItsPlace, type ShownEvidence } from '#core/claims/evidence-shown.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import { formatCount } from '#core/format-count.ts'
import { inWords } from '#core/in-words.ts'
import { checkDecisionWords, type Claim, type ClaimCheck } from '#core/model/claim.ts'
import { sourceKindWords, standingOf } from '#core/model/source.ts'
import type { SayableClaim } from './sayable-claim.ts'
import type { WhatStaysOut } from './what-stays-out.ts'

export type OpenKind =
  | 'number-differs'
  | 'not-linked'
  | 'disagree'
  | 'asked'
  | 'outdated'
  | 'no-place'
  | 'secondary'
  | 'retracted'
  | 'names-somebody'
  | 'unsettled'

/** Something about a claim that whoever gets the draft must know, in a sentence that may go out. */
export interface OpenPoint {
  readonly kind: OpenKind
  readonly claimId: string
  readonly number: number
  readonly words: string
}

/** What is open, in the order in which it is read: first what is wrong, then what is missing, then what is weak. */
const order: readonly OpenKind[] = [
  'number-differs',
  'names-somebody',
  'not-linked',
  'disagree',
  'asked',
  'outdated',
  'no-place',
  'retracted',
  'secondary',
  'unsettled',
]

/**
 * What is open about the claims of a draft, the gravest kind first, each kind in the order of the draft. `sayable` are the same claims as they
 * may be said; `unsettled` those whose place in this draft nobody has looked at.
 */
export function openPoints(
  claims: readonly StoryClaim[],
  sayable: readonly SayableClaim[],
  unsettled: readonly Claim[],
  rule: WhatStaysOut,
): readonly OpenPoint[] {
  const points = [
    ...claims.flatMap((claim, index) => pointsOf(claim, sayable[index]!, rule)),
    ...unsettled.map((claim) =>
      point(
        'unsettled',
        claim,
        // Words of another draft, or of none: not what this one publishes.
        rule.cleaned(claim.text),
        'was found in other words or not at all in this draft; nobody has settled where it stands',
      ),
    ),
  ]
  return order.flatMap((kind) => points.filter((each) => each.kind === kind))
}

function pointsOf(shown: StoryClaim, sayable: SayableClaim, rule: WhatStaysOut): readonly OpenPoint[] {
  const { claim, links, words } = shown
  const say = (kind: OpenKind, is: string | false) => (is ? [point(kind, claim, words, is)] : [])
  const decisions = shown.checks
  return [
    ...say('number-differs', sayable.differs.length > 0 && `: ${sayable.differs.join(' ')}`),
    ...say('names-somebody', rule.namesSomebody(words) && 'names somebody who is not to be named'),
    ...say('not-linked', claim.links.length === 0 && 'has no source'),
    ...say('disagree', new Set(decisions.map(({ decision }) => decision)).size > 1 && disagreement(decisions)),
    ...say(
      'asked',
      isStopped(decisions) &&
        `: ${decisions.map(({ decision, initials }) => `${checkDecisionWords[decision].toLowerCase()}, says ${initials}`).join('; ')}`,
    ),
    ...say(
      'outdated',
      decisions.length === 0 &&
        shown.outdated.length > 0 &&
        `was checked by ${inWords(shown.outdated.map(({ check }) => check.initials))} before its words or its evidence were changed, and not since`,
    ),
    ...say('no-place', placeMissing(links)),
    ...say(
      'retracted',
      restsOn(links, ({ study }) => study?.isRetracted === true) && 'rests on a retracted study alone',
    ),
    ...say('secondary', restsOn(links, isSecondary) && 'rests on a secondary source alone'),
  ]
}

function point(kind: OpenKind, { id, number }: Claim, words: string, is: string): OpenPoint {
  const said = is.startsWith(':') ? is : ` ${is}.`
  return { kind, claimId: id, number, words: `“${words}”${said.endsWith('.') ? said : `${said}.`}` }
}

function disagreement(decisions: readonly ClaimCheck[]): string {
  return `is judged in ${formatCount(decisions.length, 'way')} by those who checked it: ${inWords(
    decisions.map(({ decision, initials }) => `${checkDecisionWords[decision].toLowerCase()} (${initials})`),
  )}`
}

/** One mind, and it could not be verified or the author has to answer. */
function isStopped(decisions: readonly ClaimCheck[]): boolean {
  return (
    decisions.length > 0 &&
    new Set(decisions.map(({ decision }) => decision)).size === 1 &&
    (decisions[0]!.decision === 'cannot-verify' || decisions[0]!.decision === 'ask-author')
  )
}

/** "names a study, but no page"; arithmetic is as good as what it is made of. */
function placeMissing(links: readonly ShownEvidence[]): string | false {
  const own = links.filter(({ evidence }) => evidence.kind !== 'calculation')
  const [first] = own
  if (links.length > 0 && !first) return 'rests on a calculation alone'
  if (!first || own.some(hasItsPlace)) return false
  if (own.every(({ isGone }) => isGone)) return 'rests on something that was removed from the library'
  const what = first.study ? 'a study' : first.source ? withArticle(sourceKindWords[first.source.kind]) : 'a source'
  const hasTime = first.source?.kind === 'interview'
  return `names ${what}, but no ${first.study ? 'page' : hasTime ? 'time or paragraph' : 'page or paragraph'}`
}

function withArticle(words: string): string {
  return `${/^[aeiou]/i.test(words) ? 'an' : 'a'} ${words.toLowerCase()}`
}

function restsOn(links: readonly ShownEvidence[], is: (shown: ShownEvidence) => boolean): boolean {
  const own = links.filter(({ evidence, isGone }) => evidence.kind !== 'calculation' && !isGone)
  return own.length > 0 && own.every(is)
}

function isSecondary({ study, source }: ShownEvidence): boolean {
  return study?.isSecondary === true || (source !== undefined && standingOf(source) === 'secondary')
}
