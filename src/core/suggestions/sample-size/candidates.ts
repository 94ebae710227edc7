import type { Evidence } from './evidence.ts'
import { experimentSums } from './experiments.ts'
import { clippedLogit, noLogit, probabilityOf } from './logistic-model.ts'
import type { CountContext } from './mention-features.ts'
import type { CountingSentence } from './mentions.ts'

/** A value that may be the sample size, its evidence (best first), and what the second model sees of it. */
export interface ValueCandidate {
  readonly value: number
  readonly evidence: readonly Evidence[]
  readonly features: ReadonlyMap<string, number>
}

/** A candidate with the log-odds that it is the sample size. */
export interface RankedCandidate {
  readonly candidate: ValueCandidate
  readonly logit: number
}

/** Evidence gathered by value, best value first by its best evidence. */
export function gatherCandidates(context: CountContext, found: readonly Evidence[]): ValueCandidate[] {
  const byValue = new Map<number, Evidence[]>()
  for (const evidence of [...found, ...experimentSums(context, found)]) {
    const same = byValue.get(evidence.value)
    if (same) same.push(evidence)
    else byValue.set(evidence.value, [evidence])
  }
  const groups = [...byValue].map(([value, evidence]) => ({
    value,
    evidence: evidence.sort((a, b) => b.logit - a.logit),
  }))
  groups.sort((a, b) => bestLogit(b) - bestLogit(a))
  return groups.map((group, rank) => ({ ...group, features: candidateFeatures(context, groups, rank) }))
}

interface Group {
  readonly value: number
  readonly evidence: readonly Evidence[]
}

const bestLogit = (group: Group | undefined) => clippedLogit(group?.evidence[0]?.logit ?? noLogit)

/**
 * Numbers for the second model; every name ends in the kind of text, so that abstracts and papers are weighed apart.
 */
function candidateFeatures(context: CountContext, groups: readonly Group[], rank: number): Map<string, number> {
  const group = groups[rank] as Group
  const rival = groups[rank === 0 ? 1 : 0]
  const best = group.evidence[0] as Evidence
  const size = context.isLong ? 'long' : 'short'
  const features = new Map<string, number>()
  const set = (name: string, value = 1) => features.set(`${name}/${size}`, value)
  set('best', bestLogit(group))
  features.set('best', bestLogit(group))
  const second = group.evidence[1]
  set('second', second ? clippedLogit(second.logit) - noLogit : 0)
  set('places', Math.log(group.evidence.length))
  set('mass', Math.log(0.02 + group.evidence.reduce((sum, evidence) => sum + probabilityOf(evidence.logit), 0)))
  set('gap', rival ? bestLogit(group) - bestLogit(rival) : 3)
  set(`rank-${Math.min(rank, 3)}`)
  if (rival) set(group.value > rival.value ? 'larger' : 'smaller')
  set(best.sum ? `sum-${best.sum.kind}` : `shape-${best.count.shape}`)
  const said = group.evidence.some((evidence) => !evidence.sum)
  if (said && group.evidence.some((evidence) => evidence.sum)) set('sum-and-said')
  if (!said) set('sum-only')
  if (isGroupOf(context, group.value)) set('is-group')
  if (context.isLong) for (const name of sectionsOf(context, group.evidence)) set(name)
  return features
}

/** The value is that of patients or of controls who are added up elsewhere. */
function isGroupOf(context: CountContext, value: number): boolean {
  return (context.sumsWithPart.get(value) ?? []).some((sum) => sum.kind === 'patients-and-controls')
}

function sectionsOf(context: CountContext, evidence: readonly Evidence[]): Set<string> {
  const names = new Set<string>()
  for (const { place } of evidence) {
    const sentence: CountingSentence | undefined = context.sentences[place]
    const section = context.text.sentences[sentence?.sentenceIndex ?? -1]?.section
    if (section === 'abstract' || section === 'front') names.add('in-abstract')
    else if (section === 'methods' || section === 'results') names.add(`in-${section}`)
  }
  return names
}
