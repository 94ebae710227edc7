import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { DesignEvidence } from './design-evidence.ts'
import type { DesignFamily } from './design-features.ts'
import type { DesignText } from './design-text.ts'
import { randomisedTrialKind } from './trial-kind.ts'
import type { WithinPersonComparison } from './within-person.ts'

/** A design of a family, with its share of the family's probability and the reason in plain words. */
export interface DesignChoice {
  readonly code: StudyDesignCode
  readonly share: number
  readonly says: string
}

const nestedStudy =
  /\b(?:qualitative|interview|process evaluation|cohort|observational|case control) (?:\w+ )?(?:study|analysis|evaluation)?[^.]{0,20}\b(?:nested|embedded|within|alongside|inside)\b[^.]{0,60}\btrial\b|\b(?:nested|embedded|conducted|sub ?study)\b[^.]{0,40}\b(?:within|in|alongside|of)\b[^.]{0,80}\b(?:randomiz\w+|clinical|controlled|\w+)? ?trial\b|\b(?:participants|patients|women|men|individuals|data) (?:of|in|from|enrolled in|who (?:took part|participated) in)\b[^.]{0,60}\btrials?\b[^.]{0,80}\b(?:cohort|regardless of|irrespective of|observational)\b|\bobservational (?:study|analysis)\b[^.]{0,80}\btrials?\b/
const laterAnalysis =
  /\bpost ?hoc\b|\bsecondary (?:data )?analys[ei]s\b|\bancillary (?:study|analysis)\b|\bexploratory analysis\b[^.]{0,40}\btrial\b|\bsubgroup analys[ei]s of\b|\breanalys[ei]s\b|\b(?:pooled|combined) data from\b[^.]{0,40}\btrials\b/
const nestedKinds: readonly (readonly [StudyDesignCode, RegExp])[] = [
  ['CC', /\bcase control\b/],
  ['QUAL', /\bqualitative\b|\binterviews\b/],
  ['COH-R', /\bretrospective(?:ly)?\b/],
  ['XS', /\bcross sectional\b/],
  ['COH-P', /\bcohort\b|\bobservational\b|\blongitudinal\b|\bprospective\b/],
]

/** The designs of a family that fit a paper, best first. */
export function choicesWithin(
  family: DesignFamily,
  text: DesignText,
  evidence: DesignEvidence,
  within: WithinPersonComparison | null,
): readonly DesignChoice[] {
  switch (family) {
    case 'systematic-review': {
      const pooled = evidence.scoreOf('SR-MA') >= 2.5
      return pooled
        ? [choice('SR-MA', 0.93, evidence), choice('SR', 0.06, evidence)]
        : [choice('SR', 0.85, evidence, 'studies are gathered by a stated method'), choice('SR-MA', 0.1, evidence)]
    }
    case 'narrative-review':
      return [choice('REV-N', 1, evidence, 'it reads like an overview: no people, methods or numbers of its own')]
    case 'case-report': {
      const series = evidence.scoreOf('CSER') > evidence.scoreOf('CREP')
      return series
        ? [choice('CSER', 0.8, evidence), choice('CREP', 0.2, evidence)]
        : [choice('CREP', 0.85, evidence, 'it reads like the story of one person'), choice('CSER', 0.15, evidence)]
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
      const outsideBody = evidence.scoreOf('EXV') > evidence.scoreOf('LAB')
      return [
        choice(outsideBody ? 'EXV' : 'LAB', 0.85, evidence, 'it reads like work on cells or molecules'),
        choice(outsideBody ? 'LAB' : 'EXV', 0.15, evidence),
      ]
    }
    // A split-face study without the word "trial" reads like people who were only looked at.
    case 'other':
      return within ? otherTrialChoices(evidence, within) : observationalChoices(evidence)
  }
}

function choice(
  code: StudyDesignCode,
  share: number,
  evidence: DesignEvidence,
  otherwise = 'close to it in its words',
): DesignChoice {
  const best = evidence.hits.filter((hit) => hit.cue.code === code).sort((a, b) => b.weight - a.weight)[0]
  return { code, share, says: best?.cue.says ?? otherwise }
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
      { code: nestedCode, share: 0.8, says: 'a study of its own inside a randomised trial' },
      { code: kind.code, share: 0.2, says: 'the trial around it is randomised' },
    ]
  if (within)
    return within.randomised
      ? [
          { code: 'RCT-SPLIT', share: 0.92, says: `${within.says}, by chance` },
          { code: kind.code, share: 0.08, says: kind.says },
        ]
      : [
          { code: 'SPLIT-NR', share: 0.7, says: `${within.says}; chance is not named` },
          { code: 'RCT-SPLIT', share: 0.3, says: within.says },
        ]
  if (own.some((folded) => laterAnalysis.test(folded)))
    return [
      { code: kind.code, share: 0.65, says: 'a later analysis of a randomised trial' },
      { code: 'COH-P', share: 0.3, says: 'people of a trial looked at without regard to their groups' },
    ]
  const notByChance = evidence.hits.some((hit) => hit.cue.code === 'CCT' && hit.weight >= 4)
  const second: DesignChoice = {
    code: 'CCT',
    share: kind.explicit ? 0.04 : 0.25,
    says: notByChance ? 'groups that chance did not make' : 'groups are compared, and chance is hardly named',
  }
  return [
    {
      code: kind.code,
      share: kind.explicit ? 0.96 : 0.75,
      says: kind.explicit ? kind.says : choice('RCT-PAR', 1, evidence, kind.says).says,
    },
    second,
  ]
}

function otherTrialChoices(evidence: DesignEvidence, within: WithinPersonComparison | null): readonly DesignChoice[] {
  if (within)
    return within.randomised
      ? [
          { code: 'RCT-SPLIT', share: 0.9, says: `${within.says}, by chance` },
          { code: 'SPLIT-NR', share: 0.1, says: within.says },
        ]
      : [
          { code: 'SPLIT-NR', share: 0.9, says: `${within.says}; chance is not named` },
          { code: 'RCT-SPLIT', share: 0.1, says: within.says },
        ]
  if (evidence.scoreOf('ITS') >= 4) return [choice('ITS', 0.95, evidence)]
  // Records that are looked back at were not made for a trial, however much they tell about a treatment.
  if (evidence.scoreOf('COH-R') >= 3 && evidence.scoreOf('UCT') < 2.5 && evidence.scoreOf('CCT') < 4)
    return [choice('COH-R', 0.7, evidence), choice('CSER', 0.2, evidence), choice('UCT', 0.1, evidence)]
  const controlled = evidence.scoreOf('CCT') > evidence.scoreOf('UCT')
  return controlled
    ? [
        choice('CCT', 0.75, evidence, 'a treated group beside another'),
        choice('UCT', 0.2, evidence, 'people were treated and measured'),
      ]
    : [
        choice('UCT', 0.75, evidence, 'people were treated and measured'),
        choice('CCT', 0.2, evidence, 'a treated group beside another'),
      ]
}

/** Where nothing tells how people were looked at, looking once is the first guess. */
const looksOnce: readonly DesignChoice[] = [
  { code: 'XS', share: 0.35, says: 'people or data were looked at; it is not told how' },
  { code: 'COH-P', share: 0.2, says: 'people or data were looked at; it is not told how' },
]

const lookedAt: readonly StudyDesignCode[] = ['COH-R', 'COH-P', 'CC', 'XS', 'DTA', 'QUAL', 'GUIDE', 'OPIN']

/** Whether any words speak for one of the designs that look at people as they are, or for advice and opinion. */
export function statesObservation(evidence: DesignEvidence): boolean {
  return lookedAt.some((code) => evidence.scoreOf(code) > 0)
}

function observationalChoices(evidence: DesignEvidence): readonly DesignChoice[] {
  const scored = lookedAt
    .map((code) => ({ code, score: evidence.scoreOf(code) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const [first, second] = scored
  if (!first) return looksOnce
  const share = Math.min(0.9, 0.3 + 0.1 * first.score + 0.05 * (first.score - (second?.score ?? 0)))
  return second
    ? [choice(first.code, share, evidence), choice(second.code, (1 - share) * 0.7, evidence)]
    : [choice(first.code, share, evidence)]
}
