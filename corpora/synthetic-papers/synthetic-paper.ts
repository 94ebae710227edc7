import type { CoiStatus, FundingStatus, FundingType } from '#core/model/tag.ts'
import type { StudyDesignCode, StudyDesignFlag } from '#core/model/study-design.ts'

/** A short invented paper, from first to last word, with what a careful reader would note about it. */
export interface InventedPaper {
  readonly name: string
  readonly title: string
  readonly design: StudyDesignCode
  readonly flags?: readonly StudyDesignFlag[]
  /** Headline numbers that a reader would accept; empty where there is none to show. */
  readonly sampleSize: readonly number[]
  /** `starts` is how the quoted statement begins; null where the paper holds none. */
  readonly coi: { readonly status: CoiStatus; readonly industry?: boolean; readonly starts: string | null }
  readonly funding: { readonly status: FundingStatus; readonly type: FundingType; readonly starts: string | null }
  readonly registration?: string
  readonly text: string
}
