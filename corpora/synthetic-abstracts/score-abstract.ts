import { sampleSize } from '#core/suggestions/sample-size/sample-size.ts'
import { studyDesignExtractor } from '#core/suggestions/study-design/study-design.ts'
import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import type { InventedStudy } from './synthetic-abstract.ts'

/** What the first suggestions say about one study, and whether a careful reader would agree. `states` is null where no sentence is asked for. */
export interface StudyJudgement {
  readonly title: string
  readonly design: boolean
  readonly size: boolean
  readonly states: boolean | null
  readonly designConfidence: number
  readonly sizeConfidence: number
  /** What was found, for the reader of a failing test. */
  readonly found: string
}

/** A sample size below this is shown as a guess only: texts without a headline number may carry one. */
const guess = 0.5

/** Asks design, its sentence and the sample size of an invented study. */
export function judgeStudy(study: InventedStudy): StudyJudgement {
  const prepared = prepareText(paperTextOf(study.text), { title: study.title })
  const [design] = studyDesignExtractor.extract(prepared)
  const [size] = sampleSize.extract(prepared)
  const headline = size?.value.headline
  return {
    title: study.title,
    design: design !== undefined && study.design.includes(design.value.design),
    size:
      study.sizes.length === 0
        ? (size?.confidence ?? 0) < guess
        : typeof headline === 'number' && study.sizes.includes(headline),
    states:
      study.states === undefined
        ? null
        : (design?.quote?.exact.toLowerCase().includes(study.states.toLowerCase()) ?? false),
    designConfidence: design?.confidence ?? 0,
    sizeConfidence: size?.confidence ?? 0,
    found: `${design?.value.design} ${design?.confidence.toFixed(2)} (${design?.rule}) “${design?.quote?.exact}”; ${headline} ${size?.confidence.toFixed(2)} “${size?.quote?.exact}”`,
  }
}
