import type { TextSpan } from '#core/paper/text/paper-text.ts'
import type { StudyFacts } from '../study-facts.ts'

/** Words of a draft that speak of a study, and which of the library they may mean. */
export interface StudyMention {
  /** `pageIndex` counts the draft's blocks. */
  readonly span: TextSpan
  readonly words: string
  readonly kind: MentionKind
  /** The studies that fit, best first: one is proposed, several are listed, none is said. */
  readonly candidates: readonly MentionCandidate[]
}

/** By author and year, by a number in the draft's list of references, by an address, or told in words. */
export type MentionKind = 'author-year' | 'number' | 'address' | 'in-words'

export interface MentionCandidate {
  readonly studyId: string
  /** What fits, and what does not: "journal and year fit", "it is a review". */
  readonly reasons: readonly string[]
}

/** A study as mentions are compared with it. `facts` where it is tagged. */
export interface MentionableStudy {
  readonly facts: StudyFacts
  /** Its reference has an address of a seller. */
  readonly hasSellerAddress: boolean
}
