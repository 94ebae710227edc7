import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { DesignCue } from './design-cue.ts'
import type { DesignSentence, DesignText } from './design-text.ts'
import { settleEvidence } from './design-precedence.ts'
import { laboratoryCues } from './laboratory-cues.ts'
import { observationalCues } from './observational-cues.ts'
import { reviewCues } from './review-cues.ts'
import { trialCues } from './trial-cues.ts'
import { withinPersonCue, type WithinPersonComparison } from './within-person.ts'

/** A cue that was met, and where. */
export interface EvidenceHit {
  readonly cue: DesignCue
  /** Null where only the title says so and the title is not part of the text. */
  readonly sentence: DesignSentence | null
  readonly weight: number
}

/** What speaks for each design, by the rules alone. */
export interface DesignEvidence {
  readonly hits: readonly EvidenceHit[]
  /** The strongest cue of a code counts whole, the others half. 0 for codes without any. */
  scoreOf(code: StudyDesignCode): number
}

const allCues: readonly DesignCue[] = [...reviewCues, ...trialCues, ...observationalCues, ...laboratoryCues]

const toldInMethods: ReadonlySet<StudyDesignCode> = new Set(['RCT-PAR', 'RCT-XO', 'CCT', 'ITS', 'COH-R', 'COH-P'])

/** Goes through title and abstract with every cue; each cue counts once, where it weighs most. `within` is what `findWithinPersonComparison` found. */
export function gatherEvidence(text: DesignText, within: WithinPersonComparison | null): DesignEvidence {
  const met: EvidenceHit[] = []
  if (within) met.push({ cue: withinPersonCue(within), sentence: within.sentence, weight: 6 })
  for (const cue of allCues) {
    const hit = strongestHit(cue, text)
    if (hit) met.push(hit)
  }
  const hits = settleEvidence(met, text)
  const scores = new Map<StudyDesignCode, number>()
  for (const code of new Set(hits.map((hit) => hit.cue.code))) {
    const weights = hits
      .filter((hit) => hit.cue.code === code)
      .map((hit) => hit.weight)
      .sort((a, b) => b - a)
    scores.set(
      code,
      weights.reduce((sum, weight, place) => sum + (place === 0 ? weight : weight / 2), 0),
    )
  }
  return { hits, scoreOf: (code) => scores.get(code) ?? 0 }
}

function strongestHit(cue: DesignCue, text: DesignText): EvidenceHit | null {
  const titleWeight = cue.title ?? cue.text * 1.5
  if (titleWeight > 0 && text.title && meets(text.title, cue))
    return { cue, sentence: text.titleSentence, weight: titleWeight }
  if (cue.text === 0) return null
  const sentence = text.abstract.find((each) => counts(each, cue) && meets(each.folded, cue))
  if (sentence) return { cue, sentence, weight: cue.text }
  // Where the abstract is silent, the methods may say it; there, words for a whole design are needed.
  if (cue.text < 2.5 || !toldInMethods.has(cue.code)) return null
  const statement = text.methods.find((each) => each.role === 'own' && meets(each.folded, cue))
  return statement ? { cue, sentence: statement, weight: cue.text * 0.8 } : null
}

function meets(folded: string, cue: DesignCue): boolean {
  return cue.pattern.test(folded) && !cue.unless?.test(folded)
}

function counts(sentence: DesignSentence, cue: DesignCue): boolean {
  return sentence.role === 'own' || (sentence.role === 'cited' && cue.ofOthers === true)
}
