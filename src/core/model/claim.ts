import type { Quote, QuoteAnchor } from './quote.ts'
import type { FieldId } from './tag.ts'

/** A sentence or part of one that can be true or false: at a place in a draft, or alone before there is one. */
export interface Claim {
  readonly id: string
  /** Its name: "claim 12". Given once and never changed or given again (`nextClaimNumber`). */
  readonly number: number
  /** The words: as they stood in the draft when it was made, or as typed. */
  readonly text: string
  readonly kind: ClaimKind
  /** Where it stands, one for each draft it was in. */
  readonly places: readonly ClaimPlace[]
  readonly links: readonly ClaimLink[]
  /** People's decisions, in the order they were made: the last of each person counts. */
  readonly checks: readonly ClaimCheck[]
  /** The writer's own view of what the evidence says of it. */
  readonly verdict?: Verdict
  /** The rule that proposed it; absent where the writer marked the words. */
  readonly rule?: string
  /** It is a question that the story answers: a row of the claim board. */
  readonly isQuestion?: true
  /** The claim or question under which it stands on the claim board. */
  readonly underClaimId?: string
  /** Evidence that was proposed for it and turned down: `evidenceKey`. */
  readonly turnedDown?: readonly string[]
  readonly note?: string
  readonly addedAt: string
}

/** What makes a claim one that can be checked. */
export type ClaimKind =
  | 'number'
  | 'money'
  | 'date'
  | 'age'
  | 'name'
  | 'quotation'
  | 'superlative'
  | 'cause'
  | 'comparison'
  | 'product'
  | 'study'
  | 'other'

export const claimKindWords: Readonly<Record<ClaimKind, string>> = {
  number: 'Number',
  money: 'Money',
  date: 'Date',
  age: 'Age',
  name: 'Name and title',
  quotation: 'Quotation',
  superlative: 'Superlative',
  cause: 'Cause and effect',
  comparison: 'Comparison',
  product: 'About a product',
  study: 'About a study',
  other: 'Something else',
}

/** Where a claim stands in a draft, and how it was found there. */
export interface ClaimPlace {
  readonly draftId: string
  /** Where the words stand: `pageIndex` counts the draft's blocks. Null where they are gone from this draft. */
  readonly anchor: QuoteAnchor | null
  readonly found: 'marked' | 'same' | 'moved' | 'changed' | 'gone'
  /** The writer has looked at a place that was changed or is gone. */
  readonly settled?: true
}

/** From a claim to what backs it. */
export interface ClaimLink {
  readonly id: string
  readonly side: LinkSide
  readonly evidence: Evidence
  readonly note?: string
  readonly setBy: 'writer' | 'accepted-proposal'
  readonly setAt: string
}

export type LinkSide = 'for' | 'against' | 'unclear'

export const linkSideWords: Readonly<Record<LinkSide, string>> = { for: 'For', against: 'Against', unclear: 'Unclear' }

/** What a claim can rest on. Values and passages of sources are named, not copied: what is changed there is changed here. */
export type Evidence =
  /** The study's answer for a field, with its quotes. */
  | { readonly kind: 'value'; readonly studyId: string; readonly fieldId: FieldId }
  /** A passage of a study's paper. */
  | { readonly kind: 'quote'; readonly studyId: string; readonly quote: Quote }
  | { readonly kind: 'study'; readonly studyId: string }
  /** A passage of a source: one of its `quotes`. */
  | { readonly kind: 'passage'; readonly sourceId: string; readonly quoteId: string }
  | { readonly kind: 'source'; readonly sourceId: string }
  /** Arithmetic on numbers that stand in the claim's other evidence: `14 / 28 * 100`. */
  | { readonly kind: 'calculation'; readonly expression: string; readonly unit?: string }
  | { readonly kind: 'own-observation'; readonly words: string }
  | { readonly kind: 'common-knowledge'; readonly words?: string }

/** A person's decision on a claim. Nothing is verified by a machine. */
export interface ClaimCheck {
  readonly id: string
  readonly decision: CheckDecision
  /** What it should say, where it was corrected. */
  readonly newWords?: string
  readonly initials: string
  readonly note?: string
  readonly at: string
  readonly seen: SeenByChecker
}

/** What a person had before them when they decided: on other words or other evidence, the decision counts no more. */
export interface SeenByChecker {
  /** The claim's words in the draft that was checked. */
  readonly words: string
  /** For each link its side and a hash of what the evidence said. */
  readonly evidence: readonly string[]
}

export type CheckDecision = 'verified' | 'corrected' | 'cannot-verify' | 'ask-author'

export const checkDecisionWords: Readonly<Record<CheckDecision, string>> = {
  verified: 'Verified',
  corrected: 'Corrected',
  'cannot-verify': 'Cannot verify',
  'ask-author': 'Ask the author',
}

export type Verdict = 'supported' | 'partly' | 'contradicted' | 'no-evidence' | 'opinion'

export const verdictWords: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  partly: 'Partly',
  contradicted: 'Contradicted',
  'no-evidence': 'No evidence',
  opinion: 'Opinion',
}

/** The same for the same evidence: by it a claim has each link once, and a proposal that was turned down stays away. */
export function evidenceKey(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'value':
      return `value/${evidence.studyId}/${evidence.fieldId}`
    case 'quote': {
      const { paperSha256, anchor } = evidence.quote
      return `quote/${paperSha256}/${anchor.start.pageIndex}/${anchor.exact}`
    }
    case 'study':
      return `study/${evidence.studyId}`
    case 'passage':
      return `passage/${evidence.sourceId}/${evidence.quoteId}`
    case 'source':
      return `source/${evidence.sourceId}`
    case 'calculation':
      return `calculation/${evidence.expression.replaceAll(/\s+/g, '')}`
    case 'own-observation':
      return `own-observation/${evidence.words}`
    case 'common-knowledge':
      return `common-knowledge/${evidence.words ?? ''}`
  }
}

/** What each person decided last, in the order in which they did. */
export function lastChecks(checks: readonly ClaimCheck[]): readonly ClaimCheck[] {
  return checks.filter(({ initials }, index) => checks.findLastIndex((other) => other.initials === initials) === index)
}
