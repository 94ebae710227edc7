import { studyDesigns, type StudyDesignCode } from '#core/model/study-design.ts'
import type { DesignEvidence } from './design-evidence.ts'
import type { DesignText } from './design-text.ts'
import { designWords } from './design-words.ts'

const wordPatterns = designWords.map((words) => ({ words, pattern: new RegExp(`\\b(?:${words})\\b`, 'g') }))

/**
 * The features of the family model: design words in the title ("t:"), in the abstract ("x:") and three times or more
 * there ("x3:"), the shape of the text ("s:"), and what the rules found ("r:" for a code; "rule:" for a family, with a
 * weight that training leaves alone). No word about the subject of a paper is among them.
 */
export function designFeatures(text: DesignText, evidence: DesignEvidence): ReadonlyMap<string, number> {
  const features = new Map<string, number>()
  const body = text.abstract
    .filter((sentence) => sentence.role !== 'background' && sentence.role !== 'future')
    .map((sentence) => sentence.folded)
    .join(' . ')
  for (const { words, pattern } of wordPatterns) {
    if (text.title && text.title.search(pattern) >= 0) features.set(`t:${words}`, 1)
    const count = countUpTo(body, pattern, 3)
    if (count > 0) features.set(`x:${words}`, 1)
    if (count >= 3) features.set(`x3:${words}`, 1)
  }
  for (const name of shapeOf(text)) features.set(`s:${name}`, 1)
  for (const { code } of studyDesigns) {
    const score = evidence.scoreOf(code)
    if (score === 0) continue
    features.set(`r:${code}`, Math.min(score, 8) / 4)
    const ruleName = `rule:${familyOf[code]}`
    features.set(ruleName, Math.max(features.get(ruleName) ?? 0, Math.min(score, 10)))
  }
  return features
}

function countUpTo(text: string, pattern: RegExp, most: number): number {
  pattern.lastIndex = 0
  let count = 0
  while (count < most && pattern.exec(text)) count += 1
  return count
}

/** How a text is written: how long, with how many numbers, in which tense, with which signs. */
function shapeOf({ title, abstract }: DesignText): readonly string[] {
  const text = abstract.map((sentence) => sentence.folded).join(' ')
  const words = text.split(' ').length
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const share = (pattern: RegExp): number =>
    abstract.length ? abstract.filter((sentence) => pattern.test(sentence.folded)).length / abstract.length : 0
  const past = share(
    /\b(?:was|were|had|did|showed|found|received|underwent|improved|decreased|increased|reported|demonstrated)\b/,
  )
  const present = share(/\b(?:is|are|has|have|can|may|should)\b/)
  return [
    `words ${band(words, [60, 120, 180, 250])}`,
    `numbers ${band(count(/\b\d[\d.,]*/g), [0, 2, 6, 12, 25])}`,
    `percent ${band(count(/%|percent/g), [0, 2, 5])}`,
    `past ${band(past, [0.15, 0.35, 0.55, 0.75])}`,
    `present ${band(present, [0.15, 0.35, 0.55, 0.75])}`,
    ...(/\bp ?[<=>≤] ?0?\./.test(text) ? ['p value'] : []),
    ...(/\bn ?= ?\d/.test(text) ? ['n ='] : []),
    ...(/95 ?%|\bci\b/.test(text) ? ['interval'] : []),
    ...(abstract.filter((sentence) => /^[a-z &/,]{4,40}:/.test(sentence.folded)).length >= 3 ? ['labels'] : []),
    ...(title.endsWith('?') ? ['title asks'] : []),
    ...(title.startsWith('[') ? ['title translated'] : []),
    ...(title.includes(':') ? ['title with colon'] : []),
    ...(text.length === 0 ? ['no abstract'] : []),
    ...(/\b(?:we|our)\b/.test(text) ? ['we'] : []),
    ...(title.split(' ').length <= 6 ? ['short title'] : []),
  ]
}

function band(amount: number, limits: readonly number[]): string {
  const place = limits.findIndex((limit) => amount <= limit)
  return place < 0 ? `over ${limits[limits.length - 1]}` : `to ${limits[place]}`
}

/** The families the model tells apart: groups of designs that one mixes up less with others than among themselves. */
export type DesignFamily =
  | 'systematic-review'
  | 'narrative-review'
  | 'case-report'
  | 'randomised-trial'
  | 'other-trial'
  | 'protocol'
  | 'animal'
  | 'laboratory'
  | 'other'

/** The family of a design. Observational studies, models, analyses of existing data, guidelines and opinions are 'other'. */
export const familyOf: Readonly<Record<StudyDesignCode, DesignFamily>> = {
  'SR-MA': 'systematic-review',
  SR: 'systematic-review',
  'REV-N': 'narrative-review',
  'RCT-PAR': 'randomised-trial',
  'RCT-SPLIT': 'randomised-trial',
  'RCT-XO': 'randomised-trial',
  'RCT-CLU': 'randomised-trial',
  CCT: 'other-trial',
  'SPLIT-NR': 'other-trial',
  UCT: 'other-trial',
  ITS: 'other-trial',
  'COH-P': 'other',
  'COH-R': 'other',
  CC: 'other',
  XS: 'other',
  CSER: 'case-report',
  CREP: 'case-report',
  DTA: 'other',
  QUAL: 'other',
  EVAL: 'other',
  MODEL: 'other',
  MR: 'other',
  SEC: 'other',
  GUIDE: 'other',
  OPIN: 'other',
  LAB: 'laboratory',
  EXV: 'laboratory',
  ANIM: 'animal',
  PROT: 'protocol',
}
