import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { DesignSentence } from './design-text.ts'

/** Words that speak for a design. */
export interface DesignCue {
  readonly code: StudyDesignCode
  /** Over folded text (see `foldText`): lower case, hyphens as spaces. */
  readonly pattern: RegExp
  /** Evidence in the abstract or the methods, about a log odds; 0 where it counts in the title only. */
  readonly text: number
  /** Evidence in the title; the same as `text` and a half where left out. */
  readonly title?: number
  /** A sentence that also has this does not count. */
  readonly unless?: RegExp
  /** For "because". */
  readonly reason: string
  /** Counts also in a sentence about other people's studies: a review's own words are about those. */
  readonly ofOthers?: boolean
}

/** A cue that was met, and where. */
export interface EvidenceHit {
  readonly cue: DesignCue
  /** Null where only the title says so and the title is not part of the text. */
  readonly sentence: DesignSentence | null
  /** About a log odds, as the cue's own weights. */
  readonly weight: number
}
