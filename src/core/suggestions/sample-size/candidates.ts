import type { Count } from './find-counts.ts'
import { experimentSums } from './experiments.ts'
import type { LogisticWeights } from './logistic-model.ts'
import { logitOfNames, probabilityOf } from './logistic-model.ts'
import { featuresOfCount, featuresOfSum } from './mention-features.ts'
import type { CountContext } from './mention-features.ts'
import type { CountingSentence } from './mentions.ts'
import type { GroupSum } from './sums.ts'

/** One place of the paper that speaks for a value: a count, or groups put together. `place` is that of its (first) sentence. */
export interface Evidence {
  readonly value: number
  readonly logit: number
  readonly place: number
  readonly count: Count
  readonly sum: GroupSum | null
}

/** A value that may be the sample size, its evidence (best first), and what the second model sees of it. */
export interface ValueCandidate {
  readonly value: number
  readonly evidence: readonly Evidence[]
  readonly features: ReadonlyMap<string, number>
}

/** Every count and sum of a paper with the log-odds that it is the size of the whole sample. */
export function evidenceOf(context: CountContext, countModel: LogisticWeights): Evidence[] {
  const evidence: Evidence[] = []
  for (const [place, sentence] of context.sentences.entries())
    for (const count of sentence.counts)
      evidence.push({
        value: count.value,
        logit: logitOfNames(countModel, featuresOfCount(context, place, count)),
        place,
        count,
        sum: null,
      })
  for (const sum of context.sums) {
    const first = sum.parts[0]
    if (first)
      evidence.push({
        value: sum.value,
        logit: logitOfNames(countModel, featuresOfSum(context, sum)),
        place: first.place,
        count: first.count,
        sum,
      })
  }
  return evidence
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

const bestLogit = (group: Group | undefined) => clip(group?.evidence[0]?.logit ?? -6)
const clip = (logit: number) => Math.max(-6, Math.min(6, logit))

/** Numbers for the second model; every name ends in the kind of text, so that abstracts and papers are weighed apart. */
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
  set('second', second ? clip(second.logit) + 6 : 0)
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
