import { either } from '#core/word-patterns.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { EvidenceHit } from './design-cue.ts'
import type { DesignText } from './design-text.ts'
import { isFieldOrFood } from './field-and-bench-cues.ts'
import { peopleWord } from './people-words.ts'

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
  'EVAL',
  'SEC',
])
const reviewCodes: ReadonlySet<StudyDesignCode> = new Set(['SR', 'SR-MA'])
const ofAskedOrRecorded: ReadonlySet<StudyDesignCode> = new Set(['QUAL', 'COH-R', 'COH-P', 'CC'])
const benchCodes: ReadonlySet<StudyDesignCode> = new Set(['LAB', 'EXV'])

const plannedStudy = '(?:trial|study|review|cohort|survey|meta analysis|evaluation|rct)'
/** A title that calls the paper a protocol. */
export const planInTitle = either(
  '',
  /\b(?:study|trial|review|research) protocol\b/,
  String.raw`\bprotocol (?:for|of) (?:a|an|the)?\b[^.]{0,120}\b${plannedStudy}\b`,
  /: (?:a )?(?:\w+ )?protocol\b/,
  /\bprotocol$/,
)
const reviewInTitle =
  /\b(?:systematic|scoping|umbrella|integrative) (?:\w+ ){0,2}(?:review|overview)\b|\bmeta analys[ei]s\b/
const bench = /\bin vitro\b|\bex vivo\b|\bcell (?:lines?|cultures?)\b|\bcultured\b/
const randomisedCodes: ReadonlySet<StudyDesignCode> = new Set(['RCT-PAR', 'RCT-SPLIT', 'RCT-XO', 'RCT-CLU'])

/** A title that names a case and, beside it, a review. */
const caseWithReview = /\bcases?\b[^.]{0,30}\b(?:and|with|plus)\b[^.]{0,40}\breview\b/

/** How much evidence lets one kind of paper rule out another; the weights are those of the cues, about log odds. */
const enough = {
  /** One or two kinds of words about gathering studies also stand where a review is cited; three are a review. */
  reviewCues: 3,
  /** One person is described, by words of the paper's own. */
  onePerson: 3.5,
  /** Words for a whole design, not for a part of one. */
  wholeDesign: 5,
  /** Rounds, votes and agreed statements; a survey by its own words. */
  agreed: 3.5,
  testNegative: 5,
  /** The paper says itself that a meta-analysis was done; pooled data alone may come from two trials of one's own. */
  metaAnalysis: 4,
  /** People were treated, and a measure changed. */
  treatedCues: 2,
  /** Interviews or records by words of a whole design. */
  askedOrRecorded: 2.5,
  /** Placebo-controlled by its own words, and a placebo that people were given. */
  placeboCues: 2,
  /** Open or without a control, by its own words. */
  uncontrolled: 2.5,
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
  readonly drops: (hit: EvidenceHit, text: DesignText) => boolean
}[] = [
  // A protocol tells of the trial or review that it plans.
  {
    when: (hits, text) => planInTitle.test(text.title) && has(hits, 'PROT'),
    drops: (hit) => hit.cue.code !== 'PROT' && !isWithin(hit),
  },
  {
    when: (hits, text) => text.stage.stage === 'planned' && has(hits, 'PROT'),
    drops: (hit) => hit.cue.code !== 'PROT' && !isWithin(hit),
  },
  // One person's story stays one, however much of the literature is gone through beside it.
  {
    when: (hits) =>
      hits.some((hit) => hit.cue.code === 'CREP' && hit.weight >= enough.onePerson) &&
      hits.some((hit) => hit.cue.code === 'CREP' && hit.weight >= enough.peopleInTitle && hit.sentence !== null),
    drops: (hit, text) =>
      hit.cue.code === 'REV-N' ||
      (reviewCodes.has(hit.cue.code) && (!wholeReviewTitle(hit) || caseWithReview.test(text.title))),
  },
  // Genes that stand in for an exposure were not allotted by anybody; a model is full of the words of its sources.
  {
    when: (hits) => hits.some((hit) => hit.cue.code === 'MR' && hit.weight >= enough.wholeDesign),
    drops: (hit) => peopleCodes.has(hit.cue.code),
  },
  {
    when: (hits) =>
      hits.some((hit) => hit.cue.code === 'MODEL' && hit.weight >= enough.wholeDesign) &&
      !hits.some((hit) => randomisedCodes.has(hit.cue.code)),
    drops: (hit) => peopleCodes.has(hit.cue.code) && hit.weight < enough.peopleInTitle,
  },
  // Studies that were searched for and pooled are a review, whoever's data they are.
  {
    when: (hits) =>
      hits.some((hit) => hit.cue.code === 'SR-MA' && (hit.cue.text >= enough.metaAnalysis || hit.cue.text === 0)) ||
      hits.some((hit) => hit.cue.code === 'SR' && hit.weight >= enough.agreed),
    drops: (hit) => hit.cue.code === 'SEC',
  },
  // A later analysis names the trial that its data come from.
  {
    when: (hits) => hits.some((hit) => hit.cue.code === 'SEC' && hit.weight >= enough.wholeDesign),
    drops: (hit) => trialCodes.has(hit.cue.code) || hit.cue.code === 'XS' || hit.cue.code === 'SR-MA',
  },
  // Who was treated and changed was rated, often by a questionnaire; words for a whole survey stay.
  {
    when: (hits) => hits.filter((hit) => hit.cue.code === 'UCT').length >= enough.treatedCues,
    drops: (hit) => hit.cue.code === 'XS' && hit.weight < enough.bench,
  },
  // Trials with a second arm treat everybody as well; only words for a whole uncontrolled design speak against chance.
  {
    when: (hits) => hits.some((hit) => randomisedCodes.has(hit.cue.code)),
    drops: (hit) => hit.cue.code === 'UCT' && hit.cue.text < enough.uncontrolled,
  },
  // Models of tissue are fitted to animals and cells; the animals are what was studied.
  { when: (hits) => weightOf(hits, new Set(['ANIM'])) >= enough.animals, drops: (hit) => hit.cue.code === 'MODEL' },
  // Experts who agree in rounds answer questionnaires; a survey about guidelines is none itself.
  {
    when: (hits) => hits.some((hit) => hit.cue.code === 'GUIDE' && hit.cue.text >= enough.agreed),
    drops: (hit) => ['XS', 'UCT', 'QUAL', 'CCT'].includes(hit.cue.code),
  },
  {
    when: (hits) => hits.some((hit) => hit.cue.code === 'XS' && hit.weight >= enough.agreed && !inTitle(hit)),
    drops: (hit) => hit.cue.code === 'GUIDE' && hit.cue.text === 0,
  },
  // Advice that people were asked about, or records were searched for, is the subject and not the paper.
  {
    when: (hits) =>
      hits.some((hit) => ofAskedOrRecorded.has(hit.cue.code) && hit.cue.text >= enough.askedOrRecorded) &&
      !hits.some((hit) => hit.cue.code === 'GUIDE' && hit.cue.text > 0),
    drops: (hit) => hit.cue.code === 'GUIDE',
  },
  // A placebo is hardly ever given but by chance: that the groups were compared is no sign of anything else.
  {
    when: (hits) => hits.filter(isPlacebo).length >= enough.placeboCues,
    drops: (hit) => ['CCT', 'CC', 'XS'].includes(hit.cue.code) && hit.weight < enough.peopleInTitle,
  },
  // Who is held against whom is told: that people were also asked something makes no survey of it.
  {
    when: (hits) => hits.some((hit) => hit.cue.code === 'CC' && hit.weight >= enough.testNegative),
    drops: (hit) => hit.cue.code === 'XS',
  },
  // Plants, soil and food are also randomised, treated and sampled.
  { when: (_, text) => isFieldOrFood(text), drops: (hit) => peopleCodes.has(hit.cue.code) },
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
      hits.some(
        (hit) =>
          (hit.cue.code === 'OPIN' || hit.cue.code === 'GUIDE') && hit.weight >= enough.peopleInTitle && inTitle(hit),
      ) && !hits.some((hit) => peopleCodes.has(hit.cue.code) && hit.weight >= enough.peopleInTitle && inTitle(hit)),
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
      weightOf(hits, new Set(['ANIM'])) >= enough.animals && !ownWords(text).some((folded) => peopleWord.test(folded)),
    drops: (hit) => peopleCodes.has(hit.cue.code),
  },
  {
    when: (hits, text) =>
      weightOf(hits, benchCodes) >= enough.bench && !ownWords(text).some((folded) => peopleWord.test(folded)),
    drops: (hit) => peopleCodes.has(hit.cue.code),
  },
]

/** The hits that stand once every rule of precedence was applied. */
export function resolveEvidence(hits: readonly EvidenceHit[], text: DesignText): readonly EvidenceHit[] {
  return precedence.reduce<readonly EvidenceHit[]>(
    (left, rule) => (rule.when(left, text) ? left.filter((hit) => !rule.drops(hit, text)) : left),
    hits,
  )
}

function has(hits: readonly EvidenceHit[], ...codes: readonly StudyDesignCode[]): boolean {
  return hits.some((hit) => codes.includes(hit.cue.code))
}

function isPlacebo(hit: EvidenceHit): boolean {
  return hit.cue.code === 'RCT-PAR' && /placebo/.test(hit.cue.reason)
}

function weightOf(hits: readonly EvidenceHit[], codes: ReadonlySet<StudyDesignCode>): number {
  return Math.max(0, ...hits.filter((hit) => codes.has(hit.cue.code)).map((hit) => hit.weight))
}

/** Title hits carry the title's sentence, or none where the title is not part of the text. */
function inTitle(hit: EvidenceHit): boolean {
  return hit.sentence === null || hit.sentence.place === 'title'
}

/** A title that says systematic review or meta-analysis and nothing of a case. */
function wholeReviewTitle(hit: EvidenceHit): boolean {
  return inTitle(hit) && hit.weight >= enough.wholeDesign
}

function isWithin(hit: EvidenceHit): boolean {
  return hit.cue.code === 'RCT-SPLIT' || hit.cue.code === 'SPLIT-NR'
}

function ownWords(text: DesignText): readonly string[] {
  return [text.title, ...text.abstract.filter((sentence) => sentence.role === 'own').map((sentence) => sentence.folded)]
}
