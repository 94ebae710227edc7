import type { StudyDesignCode } from '../../model/study-design.ts'
import type { DesignCue } from './design-cue.ts'
import type { DesignSentence, DesignText } from './design-text.ts'
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

/** Goes through title and abstract with every cue; each cue counts once, where it weighs most. `within` is what `findWithinPersonComparison` found. */
export function gatherEvidence(text: DesignText, within: WithinPersonComparison | null): DesignEvidence {
  const hits: EvidenceHit[] = []
  if (within) hits.push({ cue: withinPersonCue(within), sentence: within.sentence, weight: 6 })
  for (const cue of allCues) {
    const hit = strongestHit(cue, text)
    if (hit) hits.push(hit)
  }
  const scores = new Map<StudyDesignCode, number>()
  for (const code of new Set(hits.map((hit) => hit.cue.code))) {
    const weights = hits.filter((hit) => hit.cue.code === code).map((hit) => hit.weight).sort((a, b) => b - a)
    scores.set(code, weights.reduce((sum, weight, place) => sum + (place === 0 ? weight : weight / 2), 0))
  }
  return { hits, scoreOf: (code) => scores.get(code) ?? 0 }
}

function strongestHit(cue: DesignCue, text: DesignText): EvidenceHit | null {
  const titleWeight = cue.title ?? cue.text * 1.5
  if (titleWeight > 0 && text.title && cue.pattern.test(text.title)) return { cue, sentence: text.titleSentence, weight: titleWeight }
  if (cue.text === 0) return null
  const sentence = text.abstract.find((each) => counts(each, cue) && cue.pattern.test(each.folded))
  return sentence ? { cue, sentence, weight: cue.text } : null
}

function counts(sentence: DesignSentence, cue: DesignCue): boolean {
  return sentence.role === 'own' || (sentence.role === 'cited' && cue.ofOthers === true)
}
