import type { Estimate, Finding } from '#core/model/outcome.ts'
import type { QuoteAnchor } from '#core/model/quote.ts'

/** An estimate as a text prints it: what it measures, and at what level, only where the text says so. One without its interval is not read. */
export type ReadEstimate = Estimate & Required<Pick<Estimate, 'interval'>>

/** One outcome as a text may give it. Nothing of it is the writer's before it is taken; what the sentence does not say plainly is left out. */
export interface OutcomeSuggestion {
  readonly name?: string
  readonly time?: string
  /** The sentence itself calls it the primary outcome. */
  readonly isPrimary?: true
  /** The name says that it is an unwanted effect. */
  readonly isHarm?: true
  readonly found: Extract<Finding, { readonly kind: 'events' | 'means' | 'estimate' }>
  readonly estimate?: ReadEstimate
  /** The sentence that says it. */
  readonly quote: QuoteAnchor
  /** Where its figures stand in the prepared text. */
  readonly start: number
  readonly end: number
  /** 0 to 1, as of other suggestions. */
  readonly confidence: number
  readonly rule: string
  /** Why a writer should look twice, one sentence each. */
  readonly doubts: readonly OutcomeDoubt[]
}

export interface OutcomeDoubt {
  readonly kind: 'percent-does-not-fit' | 'not-people' | 'same-people' | 'lopsided-interval' | 'spread-not-named'
  readonly words: string
}

/** Who did not know, or knew, what people got, in the sentence that says so. */
export interface BlindingSuggestion {
  readonly who: BlindedRole
  readonly blinded: boolean
  readonly quote: QuoteAnchor
}

/** Those whose blinding the CONSORT statement asks for (item 11a of 2010), by what they do. */
export type BlindedRole = 'participants' | 'care-givers' | 'assessors' | 'analysts'

/** Which people were counted in the arm that they were assigned to. */
export interface AnalysisSuggestion {
  readonly kind: 'intention-to-treat' | 'modified-intention-to-treat' | 'per-protocol'
  readonly quote: QuoteAnchor
}

/** What a text says of its study's outcomes. */
export interface OutcomeSuggestions {
  readonly outcomes: readonly OutcomeSuggestion[]
  readonly blinding: readonly BlindingSuggestion[]
  readonly analyses: readonly AnalysisSuggestion[]
  /** The sentence that names what the study was planned for. */
  readonly primaryOutcome: QuoteAnchor | null
}
