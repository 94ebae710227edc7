import type { LinkSide } from '#core/model/claim.ts'
import type { SourceKind, SourceStanding } from '#core/model/source.ts'
import type { StudyFacts } from '../study-facts.ts'

/** What a claim rests on, as fairness looks at it. */
export type ClaimBasis = { readonly side: LinkSide } & (
  | { readonly kind: 'study'; readonly facts: StudyFacts }
  | {
      readonly kind: 'source'
      readonly sourceKind: SourceKind
      readonly standing: SourceStanding
      readonly name: string
    }
  /** Arithmetic, what the writer saw, what everybody knows. */
  | { readonly kind: 'other' }
)

/** A claim with the sentence it stands in; `start` and `end` are the claim's in the sentence. */
export interface ClaimInSentence {
  readonly sentence: string
  readonly start: number
  readonly end: number
}

/** Something to ask of a claim, with why it is asked. Never a verdict. */
export interface FairnessQuestion {
  readonly kind: FairnessKind
  readonly question: string
  readonly reason: string
  /** The words of the sentence that it is asked about, as offsets into it; absent where it is about what stands behind. */
  readonly words?: { readonly start: number; readonly end: number }
}

export type FairnessKind =
  | 'nothing-behind'
  | 'retracted'
  | 'not-in-people'
  | 'cause'
  | 'absolute-words'
  | 'relative-alone'
  | 'small'
  | 'uncontrolled'
  | 'maker'
  | 'secondary'
  | 'preprint'
