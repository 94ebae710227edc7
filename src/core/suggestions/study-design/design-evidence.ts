import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { DesignCue, EvidenceHit } from './design-cue.ts'
import type { DesignSentence, DesignText } from './design-text.ts'
import { conduct } from './statement-wording.ts'
import { planInTitle, resolveEvidence } from './design-precedence.ts'
import { adviceCues } from './advice-cues.ts'
import { animalCues } from './animal-cues.ts'
import { caseCues } from './case-cues.ts'
import { cohortCues } from './cohort-cues.ts'
import { otherTrialCues } from './controlled-trial-cues.ts'
import { existingDataCues } from './existing-data-cues.ts'
import { laboratoryCues } from './laboratory-cues.ts'
import { narrativeReviewCues } from './narrative-review-cues.ts'
import { protocolCues } from './protocol-cues.ts'
import { randomisedCues } from './randomised-cues.ts'
import { surveyCues } from './survey-cues.ts'
import { systematicReviewCues } from './systematic-review-cues.ts'
import { withinPersonCue, type WithinPersonComparison } from './within-person.ts'

/** What speaks for each design, by the rules alone. */
export interface DesignEvidence {
  readonly hits: readonly EvidenceHit[]
  /** The strongest cue of a code counts whole, the others half. 0 for codes without any. */
  scoreOf(code: StudyDesignCode): number
}

const allCues: readonly DesignCue[] = [
  ...systematicReviewCues,
  ...narrativeReviewCues,
  ...adviceCues,
  ...randomisedCues,
  ...otherTrialCues,
  ...protocolCues,
  ...caseCues,
  ...cohortCues,
  ...surveyCues,
  ...animalCues,
  ...laboratoryCues,
  ...existingDataCues,
]

/** How much the same words weigh elsewhere than in the abstract, where a cue names no weight of its own. */
const placeFactors = {
  /**
   * Authors and journals put the design into the title (CONSORT and STROBE item 1a, PRISMA item 1): what stands there
   * is meant.
   */
  title: 1.5,
  /** Methods also speak of earlier stages and of other studies. */
  methods: 0.8,
} as const

/** Cues of one design are often met together, so that those after the strongest add only half of what they weigh. */
const furtherCue = 0.5

/** From this weight on, words tell a whole design and not only a part of one. */
const wholeDesign = 2.5

/** Sentences from the start of the methods in which a design is stated. */
const headOfMethods = 15

/** Designs that a paper may tell anywhere in its methods; the others only where they state the design. */
const toldInMethods: ReadonlySet<StudyDesignCode> = new Set(['RCT-PAR', 'RCT-XO', 'CCT', 'ITS', 'COH-R', 'COH-P'])

/**
 * Goes through title and abstract with every cue; each cue counts once, where it weighs most. `within` is what
 * `findWithinPersonComparison` found.
 */
export function gatherEvidence(text: DesignText, within: WithinPersonComparison | null): DesignEvidence {
  const met: EvidenceHit[] = []
  if (within) met.push(withinPersonHit(within))
  const ownMethods = text.methods.filter(({ role }) => role === 'own')
  const spoken = {
    own: text.abstract.filter(({ role }) => role === 'own'),
    ownAndCited: text.abstract.filter(({ role }) => role === 'own' || role === 'cited'),
    methods: ownMethods,
    stating: ownMethods.filter(statesDesign),
  }
  for (const cue of allCues) {
    const hit = strongestHit(cue, text, spoken)
    if (hit) met.push(hit)
  }
  const hits = resolveEvidence(withStage(met, text), text)
  const scores = new Map<StudyDesignCode, number>()
  for (const code of new Set(hits.map((hit) => hit.cue.code))) {
    const weights = hits
      .filter((hit) => hit.cue.code === code)
      .map((hit) => hit.weight)
      .sort((a, b) => b - a)
    scores.set(
      code,
      weights.reduce((sum, weight, place) => sum + (place === 0 ? weight : weight * furtherCue), 0),
    )
  }
  return { hits, scoreOf: (code) => scores.get(code) ?? 0 }
}

const plannedCue: DesignCue = {
  code: 'PROT',
  pattern: /^\b$/,
  text: 6,
  reason: 'it tells what will be done, and has no results',
}

/** How much each further kind of sign of a plan adds, and the most that they come to; about log odds. */
const plannedWeight = { base: 5, bySign: 1.5, most: 9 } as const

/**
 * The words of a plan count for nothing where the paper has results, unless its title calls it a protocol; where it has
 * none, they are the strongest evidence there is.
 */
function withStage(met: readonly EvidenceHit[], text: DesignText): readonly EvidenceHit[] {
  const { stage, signs, sentence } = text.stage
  if (stage === 'finished')
    return met.some(
      (hit) => hit.cue.code === 'PROT' && (hit.cue.title ?? 0) > hit.cue.text && planInTitle.test(text.title),
    )
      ? met
      : met.filter((hit) => hit.cue.code !== 'PROT')
  if (stage === 'untold') return met
  const weight = Math.min(plannedWeight.most, plannedWeight.base + plannedWeight.bySign * signs)
  return [...met, { cue: plannedCue, sentence, weight }]
}

function withinPersonHit(within: WithinPersonComparison): EvidenceHit {
  const cue = withinPersonCue(within)
  return { cue, sentence: within.sentence, weight: cue.text }
}

/** The sentences that cues are looked for in, by whose work they speak of. */
interface SpokenSentences {
  /** Of the abstract. */
  readonly own: readonly DesignSentence[]
  /** Of the abstract: for cues that count in what is told of others too. */
  readonly ownAndCited: readonly DesignSentence[]
  /** The paper's own in its methods. */
  readonly methods: readonly DesignSentence[]
  /** Those of the methods that state a design. */
  readonly stating: readonly DesignSentence[]
}

function strongestHit(cue: DesignCue, text: DesignText, spoken: SpokenSentences): EvidenceHit | null {
  const titleWeight = cue.title ?? cue.text * placeFactors.title
  if (titleWeight > 0 && text.title && meets(text.title, cue))
    return { cue, sentence: text.titleSentence, weight: titleWeight }
  if (cue.text === 0) return null
  const abstract = cue.ofOthers === true ? spoken.ownAndCited : spoken.own
  const sentence = abstract.find((each) => meets(each.folded, cue))
  if (sentence) return { cue, sentence, weight: cue.text }
  // Where the abstract is silent, the methods may say it; there, words for a whole design are needed.
  if (cue.text < wholeDesign) return null
  const within = toldInMethods.has(cue.code) ? spoken.methods : spoken.stating
  const statement = within.find((each) => meets(each.folded, cue))
  return statement ? { cue, sentence: statement, weight: cue.text * placeFactors.methods } : null
}

/** Told as what the study was: "This was a cross-sectional study", or right under a heading for the design. */
function statesDesign(sentence: DesignSentence): boolean {
  return sentence.underDesignHeading || (sentence.index < headOfMethods && conduct.test(sentence.folded))
}

function meets(folded: string, cue: DesignCue): boolean {
  return cue.pattern.test(folded) && !cue.unless?.test(folded)
}
