import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { EvidenceHit } from './design-cue.ts'
import type { DesignText } from './design-text.ts'

const trialCodes: ReadonlySet<StudyDesignCode> = new Set([
  'RCT-PAR',
  'RCT-SPLIT',
  'RCT-XO',
  'RCT-CLU',
  'CCT',
  'SPLIT-NR',
  'UCT',
  'ITS',
])
const peopleCodes: ReadonlySet<StudyDesignCode> = new Set([
  ...trialCodes,
  'COH-P',
  'COH-R',
  'CC',
  'XS',
  'QUAL',
  'CSER',
  'CREP',
  'DTA',
])
const reviewCodes: ReadonlySet<StudyDesignCode> = new Set(['SR', 'SR-MA'])
const benchCodes: ReadonlySet<StudyDesignCode> = new Set(['LAB', 'EXV'])

const plannedStudy = '(?:trial|study|review|cohort|survey|meta analysis|evaluation|rct)'
const planInTitle = either(
  '',
  /\b(?:study|trial|review|research) protocol\b/,
  String.raw`\bprotocol (?:for|of) (?:a|an|the)?\b[^.]{0,120}\b${plannedStudy}\b`,
  /: (?:a )?(?:\w+ )?protocol\b/,
  /\bprotocol$/,
)
const reviewInTitle =
  /\b(?:systematic|scoping|umbrella|integrative) (?:\w+ ){0,2}(?:review|overview)\b|\bmeta analys[ei]s\b/
const bench = /\bin vitro\b|\bex vivo\b|\bcell (?:lines?|cultures?)\b|\bcultured\b/
const personWord = anyOf([
  'patients?|participants?|volunteers?|women|men|children|adults|adolescents|persons?|people|individuals',
  'infants',
  'students|outpatients|inpatients|respondents|users|humans',
])
const people = pattern('', String.raw`\b${personWord}\b`)

/** How much evidence lets one kind of paper rule out another; the weights are those of the cues, about log odds. */
const enough = {
  /** Passing words about a protocol ("per protocol") weigh less. */
  plan: 2.5,
  /** One sentence may name a protocol that was published before: two kinds of words make a plan. */
  planCues: 2,
  /** One or two kinds of words about gathering studies also stand where a review is cited; three are a review. */
  reviewCues: 3,
  /** A title that names a design of people outright, not one of its features. */
  peopleInTitle: 3,
  /** Animals by strain, age or number, or in the title; less is a word in passing. */
  animals: 3,
  /** In vitro or ex vivo by its own words. */
  bench: 2.5,
} as const

/** A paper of one kind is full of the words of another: what rules out which evidence, in order. */
const precedence: readonly {
  readonly when: (hits: readonly EvidenceHit[], text: DesignText) => boolean
  readonly drops: (hit: EvidenceHit) => boolean
}[] = [
  // A protocol tells of the trial or review that it plans.
  {
    when: (hits, text) => planInTitle.test(text.title) && has(hits, 'PROT'),
    drops: (hit) => hit.cue.code !== 'PROT' && !isWithin(hit),
  },
  {
    when: (hits) =>
      hits.filter((hit) => hit.cue.code === 'PROT' && hit.weight >= enough.plan).length >= enough.planCues,
    drops: (hit) => trialCodes.has(hit.cue.code) && !isWithin(hit),
  },
  // A systematic review tells of the studies that it found.
  {
    when: (hits, text) => reviewInTitle.test(text.title) && has(hits, 'SR', 'SR-MA'),
    drops: (hit) => peopleCodes.has(hit.cue.code) || hit.cue.code === 'REV-N' || hit.cue.code === 'GUIDE',
  },
  {
    when: (hits) =>
      hits.filter((hit) => reviewCodes.has(hit.cue.code)).length >= enough.reviewCues &&
      has(hits, 'SR', 'SR-MA') &&
      !hits.some((hit) => trialCodes.has(hit.cue.code) && inTitle(hit)),
    drops: (hit) => trialCodes.has(hit.cue.code),
  },
  // An editorial or a guideline speaks of the trials of others.
  {
    when: (hits) =>
      hits.some((hit) => (hit.cue.code === 'OPIN' || hit.cue.code === 'GUIDE') && inTitle(hit)) &&
      !hits.some((hit) => peopleCodes.has(hit.cue.code) && hit.weight >= enough.peopleInTitle && inTitle(hit)),
    drops: (hit) => peopleCodes.has(hit.cue.code),
  },
  // Work on animals takes their cells and tissues to the bench as well.
  {
    when: (hits, text) => weightOf(hits, new Set(['ANIM'])) >= enough.animals && !bench.test(text.title),
    drops: (hit) => benchCodes.has(hit.cue.code),
  },
  // Animals and cells are also randomised, treated and compared with controls.
  {
    when: (hits, text) =>
      weightOf(hits, new Set(['ANIM'])) >= enough.animals && !ownWords(text).some((folded) => people.test(folded)),
    drops: (hit) => peopleCodes.has(hit.cue.code),
  },
  {
    when: (hits, text) =>
      weightOf(hits, benchCodes) >= enough.bench && !ownWords(text).some((folded) => people.test(folded)),
    drops: (hit) => peopleCodes.has(hit.cue.code),
  },
]

/** The hits that stand once every rule of precedence was applied. */
export function resolveEvidence(hits: readonly EvidenceHit[], text: DesignText): readonly EvidenceHit[] {
  return precedence.reduce<readonly EvidenceHit[]>(
    (left, rule) => (rule.when(left, text) ? left.filter((hit) => !rule.drops(hit)) : left),
    hits,
  )
}

function has(hits: readonly EvidenceHit[], ...codes: readonly StudyDesignCode[]): boolean {
  return hits.some((hit) => codes.includes(hit.cue.code))
}

function weightOf(hits: readonly EvidenceHit[], codes: ReadonlySet<StudyDesignCode>): number {
  return Math.max(0, ...hits.filter((hit) => codes.has(hit.cue.code)).map((hit) => hit.weight))
}

/** Title hits carry the title's sentence, or none where the title is not part of the text. */
function inTitle(hit: EvidenceHit): boolean {
  return hit.sentence === null || hit.sentence.place === 'title'
}

function isWithin(hit: EvidenceHit): boolean {
  return hit.cue.code === 'RCT-SPLIT' || hit.cue.code === 'SPLIT-NR'
}

function ownWords(text: DesignText): readonly string[] {
  return [text.title, ...text.abstract.filter((sentence) => sentence.role === 'own').map((sentence) => sentence.folded)]
}
