import { isWithinPerson, type StudyDesignCode } from '#core/model/study-design.ts'
import { familyOf } from './design-features.ts'
import type { DesignEvidence } from './design-evidence.ts'
import type { DesignSentence, DesignText } from './design-text.ts'
import { conduct, kindOfStudy, aside, trialTerms, purposeOrEnd, whoWasIn, whatWasDone } from './statement-wording.ts'

/**
 * What makes a sentence the best statement of a design. Weights of cues are about log odds; the others are on the same
 * scale.
 */
const weights = {
  /**
   * The strongest cue counts whole; in a full report of a trial the terms of CONSORT item 3a tell more than any cue.
   */
  topCue: 1,
  topCueInFullTrial: 0.5,
  /** Further cues say the same again. */
  allCues: 0.2,
  /** A cue weighs in a title as if it stood alone there; in a sentence half of that. */
  titleCue: 0.5,
  /** A cue for the very design, not only for its family. */
  exactDesign: 0.5,
  /** Terms pile up in the long sentences of an abstract. */
  terms: 0.4,
  termsInFullText: 1,
  /** "We conducted ...": told as what was done. */
  conduct: 1.5,
  /** "... was a randomised, double-blind, parallel-group trial". */
  kindOfStudy: 2,
  ownWork: 1,
  /** CONSORT puts the design at the head of the methods. */
  methods: 2,
  headOfMethods: 1,
  /** Right under a heading such as "Study design". */
  designHeading: 3,
  /** The sentence in which two sides of a body were found compared is the proof of that design. */
  comparisonFound: 4,
  /** Taken off: approval, numbers and the making of lists stand beside the design. */
  aside: 1.5,
  tooLong: 1,
  tooShort: 2,
  /** A leftover of a table or a figure. */
  caption: 2,
} as const

/** Least evidence for a sentence to count at all. */
const enough = {
  /** Less than this, and a title with a cue tells the design better. */
  overTitle: 3.5,
  /** A sentence of the background counts only with words for a whole design. */
  inBackground: 3,
  cueInMethods: 2,
  /** Terms alone, without any cue: two kinds of design word or more. */
  terms: 4,
  termsUnderHeading: 2,
} as const

/** Sentences from the start of the methods. */
const headOfMethods = 8

/** Characters. Longer sentences tell more than the design, shorter ones are headings or broken off. */
const longest = 450
const shortest = 40

/**
 * The sentence that tells the design best: of all sentences with a cue for its family, the one with most evidence, told
 * as what was done. In a full paper a statement in the methods is preferred. Null where no sentence of the text says
 * so.
 */
export function bestStatement(
  code: StudyDesignCode,
  text: DesignText,
  evidence: DesignEvidence,
): DesignSentence | null {
  const family = familyOf[code]
  const cues = evidence.hits.map((hit) => hit.cue).filter((cue) => cue.code === code || familyOf[cue.code] === family)
  // A comparison of sides is often told without any of the set phrases; the sentence it was found in is the proof.
  const found = isWithinPerson(code) ? evidence.hits.find((hit) => isWithinPerson(hit.cue.code))?.sentence : undefined
  let best: { readonly sentence: DesignSentence; readonly score: number } | null = null
  for (const sentence of [...text.abstract, ...text.methods]) {
    const score = statementScore(
      sentence,
      text.isFullText,
      family === 'randomised-trial' || family === 'protocol' || family === 'other-trial',
      cues.map((cue) =>
        cue.pattern.test(sentence.folded)
          ? Math.max(cue.text, (cue.title ?? 0) * weights.titleCue) + (cue.code === code ? weights.exactDesign : 0)
          : 0,
      ),
    )
    const total = sentence === found ? Math.max(score, 1) + weights.comparisonFound : score
    if (total > 0 && (!best || total > best.score)) best = { sentence, score: total }
  }
  const title = text.titleSentence
  if (title && cues.some((cue) => cue.pattern.test(title.folded)) && (!best || best.score < enough.overTitle))
    return title
  return best?.sentence ?? title
}

function statementScore(
  sentence: DesignSentence,
  isFullText: boolean,
  isTrial: boolean,
  cueScores: readonly number[],
): number {
  if (
    sentence.role === 'future' ||
    (isTrial && sentence.role === 'cited') ||
    (sentence.role === 'background' && cueScores.every((score) => score < enough.inBackground))
  )
    return 0
  const top = Math.max(0, ...cueScores)
  const terms = isTrial
    ? trialTerms.reduce((sum, [pattern, weight]) => sum + (pattern.test(sentence.folded) ? weight : 0), 0)
    : 0
  // A passing word in long methods is no statement; in an abstract every sentence counts.
  if (sentence.place === 'methods' && top < enough.cueInMethods && terms < enough.terms) return 0
  const isHeadedDesign = sentence.underDesignHeading && (terms >= enough.termsUnderHeading || (isTrial && isFullText))
  if (top === 0 && terms < enough.terms && !isHeadedDesign) return 0
  const length = sentence.end - sentence.start
  return (
    top * (isFullText && isTrial ? weights.topCueInFullTrial : weights.topCue) +
    cueScores.reduce((sum, score) => sum + score, 0) * weights.allCues +
    terms * (isFullText ? weights.termsInFullText : weights.terms) +
    (conduct.test(sentence.folded) ? weights.conduct : 0) +
    (isTrial && kindOfStudy.test(sentence.folded) ? weights.kindOfStudy : 0) +
    (sentence.role === 'own' ? weights.ownWork : 0) +
    (isFullText && isTrial && sentence.place === 'methods'
      ? weights.methods + (sentence.index < headOfMethods ? weights.headOfMethods : 0)
      : 0) +
    (sentence.underDesignHeading ? weights.designHeading : 0) -
    (aside.test(sentence.folded) ? weights.aside : 0) -
    (length > longest ? weights.tooLong : 0) -
    (length < shortest ? weights.tooShort : 0) -
    (/^(?:[a-z] |fig|table)/.test(sentence.folded) ? weights.caption : 0)
  )
}

/** What makes a plain sentence tell how a study was done; what was done tells more than who was in. */
const plainWeights = {
  any: 1,
  whoWasIn: 1,
  whatWasDone: 1.5,
  methodsLabel: 1,
  /** Taken off: aims and conclusions name people and treatments as well. */
  purposeOrEnd: 2,
} as const
const methodsLabel = /^(?:patients|subjects|materials|methods?|study design|design)\b[^:]{0,40}:/

/**
 * Where no words for a design stand anywhere: the paper's own sentence that best tells who was in and what was done;
 * null for a text without one.
 */
export function plainStatement(text: DesignText): DesignSentence | null {
  let best: { readonly sentence: DesignSentence; readonly score: number } | null = null
  for (const sentence of text.abstract) {
    if (sentence.role !== 'own' || sentence.end - sentence.start < shortest) continue
    const score =
      plainWeights.any +
      (whoWasIn.test(sentence.folded) ? plainWeights.whoWasIn : 0) +
      (whatWasDone.test(sentence.folded) ? plainWeights.whatWasDone : 0) +
      (methodsLabel.test(sentence.folded) ? plainWeights.methodsLabel : 0) -
      (purposeOrEnd.test(sentence.folded) ? plainWeights.purposeOrEnd : 0)
    if (!best || score > best.score) best = { sentence, score }
  }
  return best?.sentence ?? text.abstract[0] ?? null
}
