import type { DesignCue } from './design-cue.ts'
import type { DesignText } from './design-text.ts'
import { bodyWordsOf, isNotOfTheLiving, namesBodyArms } from './body-sides.ts'
import { findSides, type SideFinding } from './side-findings.ts'
import { sidesByChance } from './side-allocation.ts'
import { named } from './side-comparison-wording.ts'

/** Two sides of the same person compared: where it says so, and whether chance decided which side got what. */
export interface WithinPersonComparison extends SideFinding {
  readonly randomised: boolean
}

/**
 * Finds a comparison of two sides of the same person in a paper's own sentences (CONSORT extension for within-person
 * trials, BMJ 2017;357:j2835). Null for half-face photographs, hemifacial disease, a split-face study only cited, both
 * sides treated alike, and what only sounds like a body: arms of a trial, fields of a farm.
 */
export function findWithinPersonComparison(text: DesignText): WithinPersonComparison | null {
  const own = [...text.abstract, ...text.methods].filter((sentence) => sentence.role === 'own')
  const brief = [text.title, ...own.filter(({ place }) => place === 'abstract').map(({ folded }) => folded)].join(' . ')
  const hasBodyArms = namesBodyArms(brief)
  const read = own.map((sentence) => ({ sentence, words: bodyWordsOf(sentence.folded, hasBodyArms) }))
  const inTitle = named.test(text.title)
  const body = inTitle || !isNotOfTheLiving(brief) ? findSides(read, text.title, brief) : null
  if (!inTitle && !body) return null
  return {
    sentence: body?.sentence ?? text.titleSentence,
    randomised: sidesByChance(text, own),
    reason: inTitle ? 'the title names a split-side design' : (body?.reason ?? ''),
    reading: inTitle ? 'named' : (body?.reading ?? 'likely'),
  }
}

/** Above nearly every cue where sides of a body were found in a sentence: no cue for other trials looks at them. */
const comparisonWeight = { named: 6, told: 6, likely: 5, possible: 0 } as const

/** The comparison as evidence for its design, beside the cues of the other designs. */
export function withinPersonCue({ randomised, reason, reading }: WithinPersonComparison): DesignCue {
  return {
    code: randomised ? 'RCT-SPLIT' : 'SPLIT-NR',
    pattern: named,
    text: comparisonWeight[reading],
    reason: randomised ? `${reason}, by chance` : `${reason}; chance is not named`,
  }
}
