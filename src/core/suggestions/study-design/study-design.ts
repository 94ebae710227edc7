import { pattern } from '#core/word-patterns.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import { classProbabilities, type LinearModel } from '../shared/linear-model.ts'
import {
  confidenceGroupOf,
  confidenceOf,
  confidenceSigns,
  mostConfidenceOf,
  raisedWhereStated,
  type ConfidenceSign,
  type ConfidenceTable,
} from './design-confidence.ts'
import { isFieldOrFood } from './field-and-bench-cues.ts'
import { choicesWithin } from './design-choice.ts'
import { shares } from './design-shares.ts'
import { gatherEvidence, type DesignEvidence } from './design-evidence.ts'
import { designFeatures, familyOf, type DesignFamily } from './design-features.ts'
import { findDesignFlags, flagsFor } from './design-flags.ts'
import { bestStatement, plainStatement } from './design-statement.ts'
import { readDesignText, type DesignText } from './design-text.ts'
import confidenceTable from '#models/study-design-confidence.json' with { type: 'json' }
import familyModel from '#models/study-design.json' with { type: 'json' }
import { peopleWord } from './people-words.ts'
import { findWithinPersonComparison } from './within-person.ts'

/** Candidates less likely than this are not worth a writer's look. */
const leastConfidence = 0.08
const mostConfidence = 0.99

/**
 * Suggests how a study was done, with its flags, from the paper's own title, abstract and methods. Rules say which
 * designs are spoken of; a linear model over design words weighs the families of designs against each other; rules tell
 * the members of a family apart.
 */
export const studyDesignExtractor: FieldExtractor<'study-design'> = {
  field: 'study-design',
  extract: (prepared) => suggestDesigns(prepared, familyModel, confidenceTable),
}

/**
 * The candidates under a model of the families and a table of confidence; the extractor's own are those that are
 * shipped, training tries others.
 */
export function suggestDesigns(
  prepared: PreparedText,
  model: LinearModel,
  table: ConfidenceTable,
): readonly Suggestion<'study-design'>[] {
  return judgeDesigns(prepared, model, table).map((judged) => judged.suggestion)
}

/** Below the sure tier: people may be what was shared out, or their sides. */
const mostWithSides = 0.85
const betweenPeople: ReadonlySet<StudyDesignCode> = new Set(['RCT-PAR', 'RCT-CLU'])

/** A candidate with the signs that its confidence rests on; these only for the first. */
interface JudgedDesign {
  readonly suggestion: Suggestion<'study-design'>
  readonly signs: Readonly<Record<ConfidenceSign, number>> | null
}

/** As `suggestDesigns`, with the signs of the first candidate: calibration is fitted on them. */
export function judgeDesigns(
  prepared: PreparedText,
  model: LinearModel,
  table: ConfidenceTable,
): readonly JudgedDesign[] {
  const text = readDesignText(prepared)
  if (!text.title && text.abstract.length === 0) return []
  const within = findWithinPersonComparison(text)
  const evidence = gatherEvidence(text, within)
  if (evidence.hits.length === 0 && !hasEnoughWords(text)) return []
  const families = familiesByProbability(
    model,
    classProbabilities(model, designFeatures(text, evidence)),
    text,
    evidence,
  )
  const flags = findDesignFlags(text, prepared)
  const candidates = new Map<StudyDesignCode, Suggestion<'study-design'>>()
  for (const [rank, { family, probability }] of families.entries()) {
    const choices = choicesWithin(family, text, evidence, within)
    for (const { code, share, reason } of choices) {
      const confidence = probability * share + (candidates.get(code)?.confidence ?? 0)
      if (confidence < leastConfidence && !(rank === 0 && candidates.size === 0)) continue
      const sentence = bestStatement(code, text, evidence) ?? plainStatement(text)
      candidates.set(code, {
        value: { design: code, flags: flagsFor(code, flags) },
        quote: sentence ? prepared.quote(sentence.start, sentence.end) : null,
        confidence: Math.min(mostConfidence, confidence),
        rule: reason,
      })
    }
  }
  const [first, ...others] = candidates.values()
  if (!first) return []
  const code = first.value.design
  const signs = confidenceSigns(code, first.confidence, text, evidence, prepared)
  const group = confidenceGroupOf[code]
  const calibrated = isGuessWithoutCode(code, text, evidence)
    ? Math.min(shares.notOfPeople, first.confidence)
    : group === 'within-person'
      ? first.confidence
      : raisedWhereStated(confidenceOf(group, signs, table), code, text)
  const inDoubt = within?.reading === 'possible' && betweenPeople.has(code) ? mostWithSides : 1
  const most = Math.min(mostConfidence, mostConfidenceOf(code, text), inDoubt)
  const confidence = Math.min(most, Math.max(leastConfidence, calibrated))
  // The likeliest family leads even where its members share out its probability; the others share what is left.
  const left = (1 - confidence) / Math.max(1 - first.confidence, 1 - mostConfidence)
  const after = others
    .sort((a, b) => b.confidence - a.confidence)
    .map((each) => ({ ...each, confidence: Math.min(each.confidence * Math.min(1, left), confidence) }))
    .filter((each) => each.confidence >= leastConfidence / 2)
  return [
    { suggestion: { ...first, confidence }, signs },
    ...after.slice(0, 2).map((suggestion) => ({ suggestion, signs: null })),
  ]
}

/** Plants, soil and food for which the vocabulary has no code: the bench is a guess, unless words of the bench are told. */
function isGuessWithoutCode(code: StudyDesignCode, text: DesignText, { hits }: DesignEvidence): boolean {
  const ofBench = hits.some(({ cue, weight }) => familyOf[cue.code] === familyOf[code] && weight >= namesDesign)
  return isFieldOrFood(text) && !ofBench
}

const fewestEnglishWords = 5

// The rules read English. Of a page in another language, or of four words, nothing but a guess could be said.
function hasEnoughWords(text: DesignText): boolean {
  const read = [text.title, ...text.abstract.map((sentence) => sentence.folded)].join(' ')
  return (
    (read.match(/\b(?:the|of|and|in|was|were|for|with|is|are|than|from|had|by|after|who|their|all)\b/g) ?? []).length >=
    fewestEnglishWords
  )
}

/**
 * A paper that has a methods section of its own is hardly an overview, whatever its abstract sounds like; this is how
 * much is left of that.
 */
const overviewWithMethods = 0.15
const wholeMethods = 15
/** Much the same holds for the bench where people are counted and no word of the bench is met. */
const benchWithPeople = 0.3
const countedPeople = pattern('', String.raw`\b\d+ (?:\w+ ){0,2}${peopleWord.source}`)

function countsPeople({ abstract }: DesignText): boolean {
  return abstract.some(({ role, folded }) => role === 'own' && countedPeople.test(folded))
}

/**
 * A design that no words tell of gives way to observation that is nearly as likely, since most papers that name no design
 * observe; to observation that is named, at half as likely.
 */
const nearlyAsLikely = { untold: 0.8, named: 0.5 } as const
/** Cues from this weight on name a design; those below tell of one part, and in passing from `inPassing` down. */
const namesDesign = 2.5
const inPassing = 1

function familiesByProbability(
  model: LinearModel,
  probabilities: readonly number[],
  text: DesignText,
  { hits }: DesignEvidence,
): readonly { readonly family: DesignFamily; readonly probability: number }[] {
  const heaviest = (family: DesignFamily) =>
    Math.max(0, ...hits.filter(({ cue }) => familyOf[cue.code] === family).map(({ weight }) => weight))
  const weighed = model.classes.map((name, place) => {
    const family = name as DesignFamily
    const asOverview = family === 'narrative-review' && text.methods.length >= wholeMethods ? overviewWithMethods : 1
    const atBench = family === 'laboratory' && heaviest(family) === 0 && countsPeople(text) ? benchWithPeople : 1
    return { family, probability: (probabilities[place] ?? 0) * asOverview * atBench }
  })
  const sum = weighed.reduce((total, { probability }) => total + probability, 0)
  const ordered = weighed
    .map(({ family, probability }) => ({ family, probability: probability / sum }))
    .sort((a, b) => b.probability - a.probability)
  const [first] = ordered
  const observed = ordered.find(({ family }) => family === 'other')
  const isTold = first && heaviest(first.family) > inPassing
  const least = heaviest('other') >= namesDesign ? nearlyAsLikely.named : nearlyAsLikely.untold
  return first && observed && !isTold && observed.probability >= least * first.probability
    ? [observed, ...ordered.filter((each) => each !== observed)]
    : ordered
}
