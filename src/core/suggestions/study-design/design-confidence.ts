import { either, pattern } from '#core/word-patterns.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { PreparedText, Section } from '#core/paper/structure/prepared-text.ts'
import type { DesignEvidence } from './design-evidence.ts'
import { familyOf } from './design-features.ts'
import { isNamed, isStatedOutright, namesAnother } from './design-names.ts'
import type { DesignText } from './design-text.ts'
import { notPooled } from './systematic-review-cues.ts'

/** Groups of designs whose confidence is calibrated apart: what is mixed up, and how often, differs between them. */
export type ConfidenceGroup =
  | 'trials'
  | 'within-person'
  | 'not-randomised'
  | 'observational'
  | 'qualitative'
  | 'systematic-reviews'
  | 'narrative-reviews'
  | 'animals'
  | 'laboratory'
  | 'case-reports'
  | 'protocols'
  | 'advice'
  | 'models'

/** The group of a design. */
export const confidenceGroupOf: Readonly<Record<StudyDesignCode, ConfidenceGroup>> = {
  'SR-MA': 'systematic-reviews',
  SR: 'systematic-reviews',
  'REV-N': 'narrative-reviews',
  'RCT-PAR': 'trials',
  'RCT-XO': 'trials',
  'RCT-CLU': 'trials',
  'RCT-SPLIT': 'within-person',
  'SPLIT-NR': 'within-person',
  CCT: 'not-randomised',
  UCT: 'not-randomised',
  ITS: 'not-randomised',
  'COH-P': 'observational',
  'COH-R': 'observational',
  CC: 'observational',
  XS: 'observational',
  DTA: 'observational',
  EVAL: 'observational',
  CSER: 'case-reports',
  CREP: 'case-reports',
  QUAL: 'qualitative',
  MODEL: 'models',
  MR: 'models',
  SEC: 'models',
  GUIDE: 'advice',
  OPIN: 'advice',
  LAB: 'laboratory',
  EXV: 'laboratory',
  ANIM: 'animals',
  PROT: 'protocols',
}

/** Signs for a design, each about 0 to 1 (`model` in log odds, `contradiction` a count); they come from different places and do not rest on each other. */
export type ConfidenceSign = 'model' | 'title' | 'named' | 'otherNamed' | 'lead' | 'sections' | 'contradiction'

/** Weights of the signs and of the groups, fitted by `scripts/calibrate-study-design.mjs`; scores are log odds.
 * After the fit the starts of animals (by 0.23), laboratory (0.25) and narrative reviews (0.4) were raised: of their candidates at 0.85 to
 * 0.89, 9 of 9 were right, 4 of them in the part left out of tuning. */
export interface ConfidenceTable {
  readonly signs: Readonly<Record<ConfidenceSign, number>>
  readonly groups: Readonly<Partial<Record<ConfidenceGroup, number>>>
}

/** Cues from this weight on tell a whole design. */
const wholeDesign = 2.5
/** A sign of evidence is full at this lead over the next design, in the weights of cues. */
const fullLead = 4
const mostLogit = 3.5
const leastLogit = -2

/**
 * What speaks for a design beside the model's own probability (`share`, 0 to 1): its name in the title, an own
 * sentence with words for the whole design, told as what was done, the lead over the next design, the sections
 * that papers of its kind have, and what speaks against it.
 */
export function confidenceSigns(
  code: StudyDesignCode,
  share: number,
  text: DesignText,
  evidence: DesignEvidence,
  prepared: PreparedText,
): Readonly<Record<ConfidenceSign, number>> {
  const cues = evidence.hits.map((hit) => hit.cue).filter((cue) => speaksFor(code, cue.code))
  const names = cues.filter((cue) => Math.max(cue.text, (cue.title ?? cue.text * 1.5) / 1.5) >= wholeDesign)
  const others = Math.max(
    0,
    ...evidence.hits.filter(({ cue }) => !speaksFor(code, cue.code)).map((hit) => evidence.scoreOf(hit.cue.code)),
  )
  const inFavour = Math.max(0, ...cues.map((cue) => evidence.scoreOf(cue.code)))
  const lead = (inFavour - others) / fullLead
  const namesInTitle = text.title !== '' && names.some((cue) => cue.pattern.test(text.title))
  return {
    model: Math.min(mostLogit, Math.max(leastLogit, Math.log(share / (1 - Math.min(share, 0.999))))),
    title: namesInTitle ? 1 : 0,
    named: isNamed(code, text) ? 1 : 0,
    otherNamed: namesAnother(code, text) ? 1 : 0,
    lead: Math.min(1, Math.max(-1, lead)),
    sections: hasSectionsOf(code, text, prepared) ? 1 : 0,
    contradiction: contradictions(code, text, prepared, namesInTitle),
  }
}

/** The calibrated confidence of a design with these signs, 0 to 1; `group` without a weight of its own gets the least of all. */
export function confidenceOf(
  group: ConfidenceGroup,
  signs: Readonly<Record<ConfidenceSign, number>>,
  table: ConfidenceTable,
): number {
  const start = table.groups[group] ?? Math.min(...Object.values(table.groups))
  const score = (Object.keys(table.signs) as ConfidenceSign[]).reduce(
    (sum, sign) => sum + table.signs[sign] * signs[sign],
    start,
  )
  return 1 / (1 + Math.exp(-score))
}

/**
 * What a design that the paper calls by its name, and by no other, is surer than its signs tell, in log odds. Of 32
 * labelled texts with such a name 30 were right (6 of 7 of the part left out of tuning); of those that this makes sure,
 * 12 of 13 (2 of 2), and the other is right when read. Looking back at records is left out: labels often call it a trial.
 */
const statedOutright = 0.75
const oftenCalledTrial: ReadonlySet<StudyDesignCode> = new Set(['COH-R'])

/** A confidence (0 to 1) raised where the paper states the design outright. */
export function raisedWhereStated(confidence: number, code: StudyDesignCode, text: DesignText): number {
  if (oftenCalledTrial.has(code) || !isStatedOutright(code, text)) return confidence
  const odds = (confidence / (1 - confidence)) * Math.exp(statedOutright)
  return odds / (1 + odds)
}

/** Families whose members are told apart by plain words, so that words for one are no words against another. */
const closeFamilies: ReadonlySet<string> = new Set([
  'randomised-trial',
  'systematic-review',
  'laboratory',
  'case-report',
])

function speaksFor(code: StudyDesignCode, other: StudyDesignCode): boolean {
  return code === other || (closeFamilies.has(familyOf[code]) && familyOf[code] === familyOf[other])
}

const leastSection = 500

function hasSection({ sections }: PreparedText, kind: Section['kind']): boolean {
  return sections.some((section) => section.kind === kind && section.end - section.start >= leastSection)
}

/** Whether a whole paper has the sections of its kind: methods and results, a case, a plan without results, neither for an overview. */
function hasSectionsOf(code: StudyDesignCode, text: DesignText, prepared: PreparedText): boolean {
  if (!text.isFullText) return false
  const [methods, results] = [hasSection(prepared, 'methods'), hasSection(prepared, 'results')]
  switch (familyOf[code]) {
    case 'case-report':
      return prepared.sections.some(({ heading }) => /\bcases?\b/i.test(heading))
    case 'protocol':
      return methods && !results
    case 'narrative-review':
      return !results && !methods
    case 'systematic-review':
      return methods && results && text.methods.some(({ folded }) => /\bsearch(?:ed|es)?\b/.test(folded))
    default:
      return code === 'GUIDE' || code === 'OPIN' ? !results : methods && results
  }
}

/** A study that chance did not divide, though it names a trial: other people's groups, or a trial's data used again. */
const notByChance = either(
  '',
  /\bpropensity (?:score|matched)\b|\bindirect (?:treatment )?comparison\b|\bnon ?randomiz\w+\b|\bobservational (?:study|cohort)\b/,
  /\bretrospective(?:ly)? (?:stud\w+|analy\w+|review\w*|cohort)\b|\bcohort study\b|\bsub ?stud(?:y|ies)\b|\barchival\b/,
  /\bpost ?hoc (?:analys[ei]s|study)\b|\bsecondary (?:data )?analys[ei]s of\b|\bpooled (?:data|analys[ei]s)\b|\bancillary study\b/,
)
const marker = '(?:prognos\\w+|predict\\w+|moderat\\w+|mediat\\w+|determinants?|correlates?|biomarkers?|associations?)'
const markerInTrial = pattern(
  '',
  String.raw`\b${marker}\b[^:]{0,120}\b(?:in|from|of) (?:a|the|an) [^:]{0,60}\b(?:trial|study)\b`,
)

/** From this many sentences on, an abstract would tell what came out. */
const wholeAbstract = 2
/** Below the sure tier: a trial of which nothing came out may be one that is only planned. */
const mostWithoutOutcome = 0.85

const mostInDoubt = 0.85

function deniesPooling(folded: string): boolean {
  return folded.includes('meta analy') && notPooled.test(folded)
}

/**
 * The most that a design may be sure, 0 to 1: less than sure for a randomised trial of which no outcome at all is told,
 * and for a meta-analysis of which the abstract says that something could not be pooled and the title says nothing.
 */
export function mostConfidenceOf(code: StudyDesignCode, { title, stage, abstract }: DesignText): number {
  if (code === 'SR-MA' && !title.includes('meta analy') && abstract.some(({ folded }) => deniesPooling(folded)))
    return mostInDoubt
  const isUntold = !stage.hasOutcome && abstract.length >= wholeAbstract
  return familyOf[code] === 'randomised-trial' && isUntold ? mostWithoutOutcome : 1
}

/**
 * How many kinds of words speak against a design: results in a plan, a plan in a finished study, an overview with methods
 * and results of its own, a trial whose data are used again (twice where the title says so).
 */
function contradictions(
  code: StudyDesignCode,
  text: DesignText,
  prepared: PreparedText,
  namesInTitle: boolean,
): number {
  // Of a title alone, only what it names is known.
  if (text.abstract.length === 0 && text.methods.length === 0) return namesInTitle ? 0 : 1
  if (code === 'PROT') return text.stage.stage === 'planned' ? 0 : 1
  if (code === 'REV-N' || code === 'OPIN') return hasSection(prepared, 'results') ? 1 : 0
  const planned = text.stage.signs > 1 ? 1 : 0
  if (confidenceGroupOf[code] !== 'trials') return planned
  const own = text.abstract.filter((sentence) => sentence.role === 'own')
  const usedAgain = [text.title, ...own.map(({ folded }) => folded)].some((folded) => notByChance.test(folded))
  return planned + (usedAgain ? 1 : 0) + (markerInTrial.test(text.title) ? 1 : 0)
}
