import type { EventsArm, MeansFinding, Outcome, PairedEventsFinding, PairsFinding } from '../model/outcome.ts'
import type { StudyDesignCode } from '../model/study-design.ts'
import { compareGroups, type ComparedGroups } from './compared-groups.ts'
import { compareMeans, type MeanOfGroup } from './compared-means.ts'
import { comparePairs } from './compared-pairs.ts'
import type { Estimated, Share } from './estimated.ts'
import { printedResult, type PrintedResult } from './printed-result.ts'
import { isWithinPeople, limitOfDesign, refuse, samePeople, type Refusal } from './refusals.ts'
import { shareOfPeople } from './share-of-people.ts'

/** What follows from the numbers of an outcome. A ratio stands in `compared` alone, beside its difference: never without the absolute figure. */
export type OutcomeResult =
  | ShareResult
  | GroupsResult
  | PairsResult
  | PairedEventsResult
  | MeansResult
  | PrintedResult
  | Refusal

type Labels = readonly [tested: string, other: string]

/** One group by itself. `isAlone`: there is no other. */
export interface ShareResult {
  readonly kind: 'share'
  readonly label: string
  readonly share: Share
  readonly isAlone: boolean
}

export interface GroupsResult {
  readonly kind: 'groups'
  readonly labels: Labels
  readonly compared: ComparedGroups
}

/** `difference`: better minus worse, of all people. */
export interface PairsResult {
  readonly kind: 'pairs'
  readonly counted: PairsFinding
  readonly people: number
  readonly difference: Estimated
}

export interface PairedEventsResult {
  readonly kind: 'paired-events'
  readonly counted: PairedEventsFinding
  readonly tested: Share
  readonly other: Share
  readonly difference: Estimated
}

export interface MeansResult {
  readonly kind: 'means'
  readonly labels: Labels
  readonly means: readonly [tested: MeanOfGroup, other: MeanOfGroup]
  readonly unit?: string
  readonly difference: Estimated
}

/**
 * What follows from an outcome's numbers, for a study of this design (as decided by the writer; absent where nobody did). With several arms the
 * first, which was tested, is compared with each of the others. Where no sum is allowed or possible, a refusal with its reason stands in its
 * place, after what the paper itself prints, if that says it. Empty for words and for an outcome without arms.
 */
export function resultsOf(
  outcome: Pick<Outcome, 'found' | 'estimate'>,
  design?: StudyDesignCode,
): readonly OutcomeResult[] {
  const computed = computedResults(outcome, design)
  if (!outcome.estimate || computed.some(({ kind }) => kind !== 'refused' && kind !== 'share')) return computed
  const printed = printedResult(outcome.estimate, isSameBodies(outcome, design))
  // That a ratio alone says too little is no answer where counts were given, nor are too few numbers one where the paper says the rest.
  if (printed.kind === 'refused') return computed.length > 0 ? computed : [printed]
  return [printed, ...computed.filter((result) => result.kind !== 'refused' || result.reason !== 'not-enough')]
}

function computedResults({ found, estimate }: Pick<Outcome, 'found' | 'estimate'>, design?: StudyDesignCode) {
  switch (found.kind) {
    case 'events':
      return eventsResults(found.arms, design)
    case 'pairs':
      return [sumOfStudies(design) ?? pairsResult(found)]
    case 'paired-events':
      return [sumOfStudies(design) ?? pairedEventsResult(found)]
    case 'means':
      return meansResults(found, design)
    case 'medians':
      return estimate ? [] : [medians]
    case 'estimate':
    case 'words':
      return []
  }
}

const medians = refuse(
  'not-enough',
  'From medians no range of a difference can be worked out; it takes the one that the paper prints.',
)

function isSameBodies({ found }: Pick<Outcome, 'found'>, design?: StudyDesignCode): boolean {
  return isWithinPeople(design) || ((found.kind === 'means' || found.kind === 'medians') && found.sameBodies === true)
}

function eventsResults(arms: readonly EventsArm[], design?: StudyDesignCode): readonly OutcomeResult[] {
  const wrong = arms.find((arm) => !areCounts([arm.events], arm.total))
  if (wrong) return [cannotBe(`${wrong.events} of ${wrong.total} people`)]
  const limit = limitOfDesign(design, 'counts')
  if (limit && limit.reason !== 'no-second-group') return arms.length === 0 ? [] : [limit]
  const shares = arms.map(({ label, events, total }) => ({
    kind: 'share' as const,
    label,
    share: shareOfPeople(events, total),
    isAlone: arms.length === 1,
  }))
  const [tested, ...others] = arms
  if (!tested || others.length === 0) return shares
  if (limit) return [...shares, limit]
  if (isWithinPeople(design)) return [...shares, samePeople(design, sameTotal(arms), 'counts')]
  return others.map((other) => ({
    kind: 'groups',
    labels: [tested.label, other.label],
    compared: compareGroups(tested, other),
  }))
}

/** Pairs have no limit but that they are of several studies. */
function sumOfStudies(design: StudyDesignCode | undefined): Refusal | null {
  const limit = limitOfDesign(design, 'counts')
  return limit?.reason === 'several-studies' ? limit : null
}

function pairsResult(found: PairsFinding): PairsResult | Refusal {
  const people = found.better + found.same + found.worse
  if (!areCounts([found.better, found.same, found.worse], people))
    return cannotBe(`${found.better} better, ${found.same} the same and ${found.worse} worse`)
  return { kind: 'pairs', counted: found, people, difference: comparePairs(found.better, found.worse, people) }
}

function pairedEventsResult(found: PairedEventsFinding): PairedEventsResult | Refusal {
  const cells = [found.both, found.testedOnly, found.otherOnly, found.neither]
  const people = cells.reduce((sum, cell) => sum + cell, 0)
  if (!areCounts(cells, people)) return cannotBe(`people counted as ${cells.join(', ')}`)
  return {
    kind: 'paired-events',
    counted: found,
    tested: shareOfPeople(found.both + found.testedOnly, people),
    other: shareOfPeople(found.both + found.otherOnly, people),
    difference: comparePairs(found.testedOnly, found.otherOnly, people),
  }
}

function meansResults({ arms, sameBodies, unit }: MeansFinding, design?: StudyDesignCode): readonly OutcomeResult[] {
  const [tested, ...others] = arms
  if (!tested) return []
  if (others.length === 0) return [refuse('not-enough', 'One mean alone has nothing to be compared with.')]
  if (sameBodies === true || isWithinPeople(design)) return [samePeople(design, sameTotal(arms), 'means')]
  const limit = limitOfDesign(design, 'means')
  if (limit) return [limit]
  return others.map((other) => {
    const one = meanOfGroup(tested)
    const two = meanOfGroup(other)
    if (one === 'cannot-be' || two === 'cannot-be')
      return cannotBe('such a mean, standard deviation or number of people')
    if (!one || !two || one.sd + two.sd === 0)
      return refuse(
        'not-enough',
        'It takes each group’s standard deviation (not both 0) and its number of people (two or more).',
      )
    return {
      kind: 'means',
      labels: [tested.label, other.label],
      means: [one, two],
      ...(unit !== undefined && { unit }),
      difference: compareMeans(one, two),
    }
  })
}

function meanOfGroup({ mean, sd, total }: MeansFinding['arms'][number]): MeanOfGroup | 'cannot-be' | null {
  if (!Number.isFinite(mean) || (sd !== undefined && !(sd >= 0)) || (total !== undefined && !areCounts([], total)))
    return 'cannot-be'
  return sd === undefined || total === undefined || total < 2 ? null : { mean, sd, total }
}

/** Whole numbers, none below zero, none above a total of one or more. */
function areCounts(counts: readonly number[], total: number): boolean {
  return (
    Number.isSafeInteger(total) &&
    total > 0 &&
    counts.every((count) => Number.isSafeInteger(count) && count >= 0 && count <= total)
  )
}

function sameTotal(arms: readonly { readonly total?: number }[]): number | null {
  const totals = new Set(arms.map(({ total }) => total))
  return totals.size === 1 ? (arms[0]?.total ?? null) : null
}

function cannotBe(what: string): Refusal {
  return refuse('cannot-be', `There cannot be ${what}; look at the numbers again.`)
}
