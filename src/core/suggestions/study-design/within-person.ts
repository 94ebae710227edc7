import type { DesignCue } from './design-cue.ts'
import type { DesignSentence, DesignText } from './design-text.ts'
import {
  named,
  namedByPerson,
  oneThenOther,
  twoSides,
  treatedSide,
  otherSideIsControl,
  dividedBody,
  onOneSideOnly,
  bareSide,
  bodySide,
  differentTreatments,
  eitherSide,
  ofPictures,
  otherSideGetsSomething,
  twoPlacesOfTreatment,
  bothAlike,
  anyPart,
  timeOfTreatment,
} from './side-comparison-wording.ts'
import { allotsSides, sidesByChance } from './side-allocation.ts'

/** Two sides of the same person compared: where it says so, and whether chance decided which side got what. */
export interface WithinPersonComparison {
  readonly sentence: DesignSentence | null
  readonly randomised: boolean
  readonly reason: string
}

/**
 * Finds a comparison of two sides of the same person in a paper's own sentences (CONSORT extension for within-person
 * trials, BMJ 2017;357:j2835). Null for half-face photographs, hemifacial disease, a split-face study only cited, and
 * both sides treated alike.
 */
export function findWithinPersonComparison(text: DesignText): WithinPersonComparison | null {
  const own = [...text.abstract, ...text.methods].filter((sentence) => sentence.role === 'own')
  const told = comparisonIn(own)
  const inTitle = named.test(text.title)
  if (!told && !inTitle) return null
  return {
    sentence: told?.sentence ?? text.titleSentence,
    randomised: sidesByChance(text, own),
    reason: inTitle ? 'the title names a split-side design' : (told?.reason ?? ''),
  }
}

function comparisonIn(
  own: readonly DesignSentence[],
): { readonly sentence: DesignSentence; readonly reason: string } | null {
  const all = own.map((sentence) => sentence.folded).join(' ')
  // One mention in the methods of a long paper may be about another study or a measure; the abstract is about this one.
  for (const sentence of own) {
    if (named.test(sentence.folded) && (sentence.place === 'abstract' || treatedSide.test(sentence.folded)))
      return { sentence, reason: 'a split-side design' }
  }
  for (const [at, sentence] of own.entries()) {
    if (otherSideIsControl.test(sentence.folded) && treatedSide.test(sentence.folded))
      return { sentence, reason: 'the other side of the same person is the control' }
    if (
      allotsSides(sentence.folded) &&
      bodySide.test(sentence.folded) &&
      differentTreatments.test(all) &&
      !ofPictures.test(sentence.folded)
    )
      return { sentence, reason: 'sides of the same person are allotted' }
    const next = own[at + 1]
    // The two sides may stand in two sentences: the first of both is the proof, unless the second has them alone.
    if (comparesSides(sentence.folded)) return { sentence, reason: 'one side is treated otherwise than the other' }
    if (
      next &&
      next.index === sentence.index + 1 &&
      anyPart.test(sentence.folded) &&
      !comparesSides(next.folded) &&
      comparesSides(`${sentence.folded} ; ${next.folded}`)
    )
      return { sentence, reason: 'one side is treated otherwise than the other' }
    if (dividedBody.test(sentence.folded) && treatedSide.test(all) && differentTreatments.test(all))
      return { sentence, reason: 'parts of the same body are treated differently' }
    if (onOneSideOnly.test(sentence.folded) && treatedSide.test(sentence.folded) && bareSide.test(all))
      return { sentence, reason: 'one side is treated and the other left bare' }
    if (namedByPerson.test(sentence.folded) && bodySide.test(all) && eitherSide.test(all) && treatedSide.test(all))
      return { sentence, reason: 'each person is their own control, side against side' }
  }
  return null
}

function comparesSides(words: string): boolean {
  return (
    twoSides.test(words.replaceAll('.', ' ')) &&
    treatedSide.test(words.replace(timeOfTreatment, ' ')) &&
    hasContrast(words)
  )
}

function hasContrast(pair: string): boolean {
  return (
    anyPart.test(pair) &&
    (otherSideGetsSomething.test(pair) ||
      twoPlacesOfTreatment.test(pair) ||
      oneThenOther.test(pair.replaceAll('.', ' '))) &&
    !bothAlike.test(pair)
  )
}

/** Above nearly every cue: the sides of a body were found in a sentence, which no cue for other trials looks at. */
const comparisonWeight = 6

/** The comparison as evidence for its design, beside the cues of the other designs. */
export function withinPersonCue({ randomised, reason }: WithinPersonComparison): DesignCue {
  return {
    code: randomised ? 'RCT-SPLIT' : 'SPLIT-NR',
    pattern: named,
    text: comparisonWeight,
    reason: randomised ? `${reason}, by chance` : `${reason}; chance is not named`,
  }
}
