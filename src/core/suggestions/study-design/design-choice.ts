import { either, pattern } from '#core/word-patterns.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { DesignEvidence } from './design-evidence.ts'
import type { DesignFamily } from './design-features.ts'
import type { DesignText } from './design-text.ts'
import { isFieldOrFood } from './field-and-bench-cues.ts'
import { randomisedTrialKind } from './trial-kind.ts'
import type { WithinPersonComparison } from './within-person.ts'
import { shares, enough, observation } from './design-shares.ts'

/** A design of a family, with its share of the family's probability and the reason in plain words. */
interface DesignChoice {
  readonly code: StudyDesignCode
  readonly share: number
  readonly reason: string
}

const kindOfStudy = '(?:qualitative|interview|process evaluation|cohort|observational|case control)'
const studyOrAnalysis = '(?:study|analysis|evaluation)'
const insideWord = '(?:nested|embedded|within|alongside|inside)'
const nestedWord = '(?:nested|embedded|conducted|sub ?study)'
const kindOfTrial = String.raw`(?:randomiz\w+|clinical|controlled|\w+)`
const peopleOrData = '(?:participants|patients|women|men|individuals|data)'
const enrolledIn = '(?:of|in|from|enrolled in|who (?:took part|participated) in)'
const notByGroup = '(?:cohort|regardless of|irrespective of|observational)'
const nestedStudy = either(
  '',
  String.raw`\b${kindOfStudy} (?:\w+ )?${studyOrAnalysis}?[^.]{0,20}\b${insideWord}\b[^.]{0,60}\btrial\b`,
  String.raw`\b${nestedWord}\b[^.]{0,40}\b(?:within|in|alongside|of)\b[^.]{0,80}\b${kindOfTrial}? ?trial\b`,
  String.raw`\b${peopleOrData} ${enrolledIn}\b[^.]{0,60}\btrials?\b[^.]{0,80}\b${notByGroup}\b`,
  /\bobservational (?:study|analysis)\b[^.]{0,80}\btrials?\b/,
)

const laterAnalysis = either(
  '',
  /\bpost ?hoc\b/,
  /\bsecondary (?:data )?analys[ei]s\b/,
  /\bancillary (?:study|analysis)\b/,
  /\bexploratory analysis\b[^.]{0,40}\btrial\b/,
  /\bsubgroup analys[ei]s of\b/,
  /\breanalys[ei]s\b/,
  /\b(?:pooled|combined) data from\b[^.]{0,40}\btrials\b/,
)

const trialInTitle = /\brandomiz\w+,? (?:[\w,]+ ){0,6}(?:trial|study)\b/
const whatWasDone = '(?:this|present|current|here|we (?:did|performed|conducted|report|present))'
const wholeLaterAnalysis = pattern(
  '',
  String.raw`\b${whatWasDone}\b[^.]{0,60}\b(?:post ?hoc|secondary|ancillary|exploratory|re) ?(?:data )?analys[ei]s\b`,
)

/**
 * Whether a paper says that it analyses a trial again. A trial that its title calls one has secondary analyses of its
 * own: there, the whole study has to be called so.
 */
function isLaterAnalysis(title: string, own: readonly string[]): boolean {
  const words = trialInTitle.test(title) && !laterAnalysis.test(title) ? wholeLaterAnalysis : laterAnalysis
  return own.some((folded) => words.test(folded))
}

const nestedKinds: readonly (readonly [StudyDesignCode, RegExp])[] = [
  ['CC', /\bcase control\b/],
  ['QUAL', /\bqualitative\b|\binterviews\b/],
  ['COH-R', /\bretrospective(?:ly)?\b/],
  ['XS', /\bcross sectional\b/],
  ['COH-P', /\bcohort\b|\bobservational\b|\blongitudinal\b|\bprospective\b/],
]

const ofPeople: ReadonlySet<DesignFamily> = new Set(['randomised-trial', 'other-trial', 'case-report', 'other'])

/** The vocabulary has no code for plants, soil and food; the bench is the nearest to them, and nothing to be sure of. */
const notOfPeople: readonly DesignChoice[] = [
  { code: 'LAB', share: shares.notOfPeople, reason: 'no people are named: plants, soil, food or chemistry' },
]

/** The designs of a family that fit a paper, best first. */
export function choicesWithin(
  family: DesignFamily,
  text: DesignText,
  evidence: DesignEvidence,
  within: WithinPersonComparison | null,
): readonly DesignChoice[] {
  if (!within && ofPeople.has(family) && isFieldOrFood(text)) return notOfPeople
  switch (family) {
    case 'systematic-review': {
      const pooled = evidence.scoreOf('SR-MA') >= enough.pooled
      return pooled
        ? [choice('SR-MA', shares.pooledReview.first, evidence), choice('SR', shares.pooledReview.second, evidence)]
        : [
            choice('SR', shares.reviewUnpooled.first, evidence, 'studies are gathered by a stated method'),
            choice('SR-MA', shares.reviewUnpooled.second, evidence),
          ]
    }
    case 'narrative-review':
      return [choice('REV-N', 1, evidence, 'it reads like an overview: no people, methods or numbers of its own')]
    case 'case-report': {
      const series = evidence.scoreOf('CSER') > evidence.scoreOf('CREP')
      return series
        ? [choice('CSER', shares.caseSeries.first, evidence), choice('CREP', shares.caseSeries.second, evidence)]
        : [
            choice('CREP', shares.caseReport.first, evidence, 'it reads like the story of one person'),
            choice('CSER', shares.caseReport.second, evidence),
          ]
    }
    case 'randomised-trial':
      return randomisedChoices(text, evidence, within)
    case 'other-trial':
      return otherTrialChoices(evidence, within)
    case 'protocol':
      return [choice('PROT', 1, evidence, 'it tells what will be done')]
    case 'animal':
      return [choice('ANIM', 1, evidence, 'it reads like work on animals')]
    case 'laboratory': {
      // Samples of treated and untreated sides are work on tissue, done in a trial.
      if (within && (within.reading === 'named' || within.reading === 'told'))
        return sidesAmongOthers(within, shares.sidesAmongLaboratory)
      const outsideBody = evidence.scoreOf('EXV') > evidence.scoreOf('LAB')
      return [
        choice(
          outsideBody ? 'EXV' : 'LAB',
          shares.laboratory.first,
          evidence,
          'it reads like work on cells or molecules',
        ),
        choice(outsideBody ? 'LAB' : 'EXV', shares.laboratory.second, evidence),
      ]
    }
    // A split-face study without the word "trial" reads like people who were only looked at.
    case 'other':
      return within && within.reading !== 'possible' ? sidesAmongOthers(within) : observationalChoices(evidence)
  }
}

function choice(
  code: StudyDesignCode,
  share: number,
  evidence: DesignEvidence,
  otherwise = 'close to it in its words',
): DesignChoice {
  const best = evidence.hits.filter((hit) => hit.cue.code === code).sort((a, b) => b.weight - a.weight)[0]
  return { code, share, reason: best?.cue.reason ?? otherwise }
}

function randomisedChoices(
  text: DesignText,
  evidence: DesignEvidence,
  within: WithinPersonComparison | null,
): readonly DesignChoice[] {
  const own = [
    text.title,
    ...text.abstract.filter((sentence) => sentence.role === 'own').map((sentence) => sentence.folded),
  ]
  const nested = own.find((folded) => nestedStudy.test(folded) && nestedKinds.some(([, words]) => words.test(folded)))
  const nestedCode = nested === undefined ? undefined : nestedKinds.find(([, words]) => words.test(nested))?.[0]
  const kind = randomisedTrialKind(text)
  if (nestedCode)
    return [
      { code: nestedCode, share: shares.nested.first, reason: 'a study of its own inside a randomised trial' },
      { code: kind.code, share: shares.nested.second, reason: 'the trial around it is randomised' },
    ]
  if (within) return sidesAmongRandomised(within, kind)
  if (isLaterAnalysis(text.title, own))
    return [
      { code: kind.code, share: shares.laterAnalysis.first, reason: 'a randomised trial that names a later analysis' },
      { code: 'SEC', share: shares.laterAnalysis.second, reason: 'data of a trial are analysed again' },
    ]
  const notByChance = evidence.hits.some((hit) => hit.cue.code === 'CCT' && hit.weight >= enough.notByChance)
  const trialShares = kind.explicit ? shares.randomised : shares.hardlyRandomised
  const second: DesignChoice = {
    code: 'CCT',
    share: trialShares.second,
    reason: notByChance ? 'groups that chance did not make' : 'groups are compared, and chance is hardly named',
  }
  return [
    {
      code: kind.code,
      share: trialShares.first,
      reason: kind.explicit ? kind.reason : choice('RCT-PAR', 1, evidence, kind.reason).reason,
    },
    second,
  ]
}

interface TwoShares {
  readonly first: number
  readonly second: number
}

type TrialKind = ReturnType<typeof randomisedTrialKind>

function sidesAmongRandomised(within: WithinPersonComparison, kind: TrialKind): readonly DesignChoice[] {
  const sides: DesignChoice = { code: 'RCT-SPLIT', share: 0, reason: `${within.reason}, by chance` }
  const people: DesignChoice = { code: kind.code, share: 0, reason: kind.reason }
  const inOrder = (first: DesignChoice, second: DesignChoice, { first: most, second: rest }: TwoShares) => [
    { ...first, share: most },
    { ...second, share: rest },
  ]
  if (within.reading === 'possible') return inOrder(people, sides, shares.sidesInDoubt)
  if (!within.randomised)
    return inOrder(
      { code: 'SPLIT-NR', share: 0, reason: `${within.reason}; chance is not named` },
      { ...sides, reason: within.reason },
      shares.sidesChanceUnnamed,
    )
  return inOrder(sides, people, within.reading === 'likely' ? shares.sidesLikely : shares.sidesAmongRandomised)
}

function sharesOfSides({ reading, randomised }: WithinPersonComparison): TwoShares {
  if (reading === 'likely') return shares.sidesLikely
  return randomised ? shares.sidesAmongOthers : shares.sidesNotRandomised
}

function sidesAmongOthers(
  within: WithinPersonComparison,
  share: TwoShares = sharesOfSides(within),
): readonly DesignChoice[] {
  const first: StudyDesignCode = within.randomised ? 'RCT-SPLIT' : 'SPLIT-NR'
  return [
    {
      code: first,
      share: share.first,
      reason: `${within.reason}${within.randomised ? ', by chance' : '; chance is not named'}`,
    },
    { code: within.randomised ? 'SPLIT-NR' : 'RCT-SPLIT', share: share.second, reason: within.reason },
  ]
}

function otherTrialChoices(evidence: DesignEvidence, within: WithinPersonComparison | null): readonly DesignChoice[] {
  if (within && within.reading !== 'possible') return sidesAmongOthers(within)
  if (evidence.scoreOf('ITS') >= enough.timeSeries) return [choice('ITS', shares.timeSeries, evidence)]
  // Records that are looked back at were not made for a trial, however much they tell about a treatment.
  if (
    evidence.scoreOf('COH-R') >= enough.recordsLookedBackAt &&
    evidence.scoreOf('UCT') < enough.uncontrolled &&
    evidence.scoreOf('CCT') < enough.notByChance
  )
    return [
      choice('COH-R', shares.records.first, evidence),
      choice('CSER', shares.records.second, evidence),
      choice('UCT', shares.records.third, evidence),
    ]
  const controlled = evidence.scoreOf('CCT') > evidence.scoreOf('UCT')
  return controlled
    ? [
        choice('CCT', shares.otherTrial.first, evidence, 'a treated group beside another'),
        choice('UCT', shares.otherTrial.second, evidence, 'people were treated and measured'),
      ]
    : [
        choice('UCT', shares.otherTrial.first, evidence, 'people were treated and measured'),
        choice('CCT', shares.otherTrial.second, evidence, 'a treated group beside another'),
      ]
}

/** Where nothing tells how people were looked at, looking once is the first guess. */
const looksOnce: readonly DesignChoice[] = [
  { code: 'XS', share: shares.looksOnce.first, reason: 'people or data were looked at; it is not told how' },
  { code: 'COH-P', share: shares.looksOnce.second, reason: 'people or data were looked at; it is not told how' },
]

const observed: readonly StudyDesignCode[] = ['COH-R', 'COH-P', 'CC', 'XS', 'DTA', 'QUAL', 'EVAL']
const lookedAt: readonly StudyDesignCode[] = [...observed, 'MODEL', 'MR', 'SEC', 'GUIDE', 'OPIN']

function observationalChoices(evidence: DesignEvidence): readonly DesignChoice[] {
  const scored = lookedAt
    .map((code) => ({ code, score: evidence.scoreOf(code) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first) return looksOnce
  const share = Math.min(
    observation.most,
    observation.base + observation.byScore * first.score + observation.byLead * (first.score - (second?.score ?? 0)),
  )
  return second
    ? [choice(first.code, share, evidence), choice(second.code, (1 - share) * observation.runnerUp, evidence)]
    : [choice(first.code, share, evidence)]
}
