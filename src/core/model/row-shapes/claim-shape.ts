import * as v from 'valibot'
import {
  checkDecisionWords,
  claimKindWords,
  verdictWords,
  type Claim,
  type ClaimCheck,
  type ClaimLink,
  type ClaimPlace,
  type Evidence,
  type LinkSide,
  type SeenByChecker,
} from '../claim.ts'
import { anchor, quote } from './quote-shape.ts'
import { count, group, listOf, mark, maybe, oneOf, text, type Shape } from './shape-parts.ts'
import { fieldId } from './tag-shape.ts'

// The screens know these kinds and no other: evidence that they do not know would be counted and not shown.
const evidence: Shape<Evidence> = v.variant(
  'kind',
  [
    v.looseObject({ kind: v.literal('value'), studyId: text, fieldId }),
    v.looseObject({ kind: v.literal('quote'), studyId: text, quote }),
    v.looseObject({ kind: v.literal('study'), studyId: text }),
    v.looseObject({ kind: v.literal('passage'), sourceId: text, quoteId: text }),
    v.looseObject({ kind: v.literal('source'), sourceId: text }),
    v.looseObject({ kind: v.literal('calculation'), expression: text, unit: maybe(text) }),
    v.looseObject({ kind: v.literal('own-observation'), words: text }),
    v.looseObject({ kind: v.literal('common-knowledge'), words: maybe(text) }),
  ],
  'evidence',
)

const link = group<ClaimLink>({
  id: text,
  side: oneOf<LinkSide>({ for: 1, against: 1, unclear: 1 }),
  evidence,
  note: maybe(text),
  setBy: oneOf<ClaimLink['setBy']>({ writer: 1, 'accepted-proposal': 1 }),
  setAt: text,
})

const place = group<ClaimPlace>({
  draftId: text,
  anchor: v.nullable(anchor),
  found: oneOf<ClaimPlace['found']>({ marked: 1, same: 1, moved: 1, changed: 1, gone: 1 }),
  settled: maybe(mark),
})

const check = group<ClaimCheck>({
  id: text,
  decision: oneOf(checkDecisionWords),
  newWords: maybe(text),
  initials: text,
  note: maybe(text),
  at: text,
  seen: group<SeenByChecker>({ words: text, evidence: listOf(text) }),
})

/** The shape of a claim. */
export const claim: Shape<Claim> = group<Claim>({
  id: text,
  number: count,
  text,
  kind: oneOf(claimKindWords),
  places: listOf(place),
  links: listOf(link),
  checks: listOf(check),
  verdict: maybe(oneOf(verdictWords)),
  rule: maybe(text),
  isQuestion: maybe(mark),
  underClaimId: maybe(text),
  turnedDown: maybe(listOf(text)),
  note: maybe(text),
  addedAt: text,
})
