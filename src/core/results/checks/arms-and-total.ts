import type { Finding, Outcome } from '#core/model/outcome.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { SampleSizeValue } from '#core/model/tag.ts'
import { isWithinPeople } from '../refusals.ts'
import { doubtOn, type NumberDoubt } from './number-doubt.ts'

/** What is known of a study's people beside its outcomes. */
export interface StudyPeople {
  readonly size?: SampleSizeValue
  /** Every arm is the same people (split face, crossover, before and after); left out where the design is not known. */
  readonly sameBodies?: boolean
}

/** The same from the writer's own answers; what is not decided is left out. */
export function studyPeople(size: SampleSizeValue | undefined, design: StudyDesignCode | undefined): StudyPeople {
  return { ...(size && { size }), ...(design && { sameBodies: isWithinPeople(design) || design === 'UCT' }) }
}

interface Group {
  readonly label: string
  readonly total: number
}

/** Groups with more events than people. */
export function doubtedEvents(outcome: Outcome): readonly NumberDoubt[] {
  if (outcome.found.kind !== 'events') return []
  return outcome.found.arms
    .filter(({ events, total }) => events > total)
    .map(({ label, events, total }) =>
      doubtOn(outcome, 'events-above-total', `${label}: ${events} events, but ${total} people.`),
    )
}

/** Groups of an outcome that are larger than the study, alone or together. Nothing is said where the study counts other things than people. */
export function doubtedArms(outcome: Outcome, people: StudyPeople): readonly NumberDoubt[] {
  const most = mostPeople(people.size)
  if (most === null || (outcome.isHarm && !saysStart(people.size))) return []
  const whole = saysStart(people.size) ? `the study has ${most} people` : `the sample size says ${most}`
  const doubt = (words: string) => [doubtOn(outcome, 'arms-and-total', `${words}; ${whole}.`)]
  const { found } = outcome
  const ofPairs = pairsOf(found)
  if (ofPairs) {
    const sum = ofPairs.reduce((total, count) => total + count, 0)
    return sum > most ? doubt(`${ofPairs.join(' + ')} makes ${sum} people`) : []
  }
  const groups = groupsOf(found)
  const large = groups.find(({ total }) => total > most)
  if (large) return doubt(`${large.label}: ${large.total} people`)
  const sum = groups.reduce((total, group) => total + group.total, 0)
  const sameBodies = people.sameBodies ?? (isSame(found) || mayBeSame(groups, most))
  if (sameBodies || sum <= most || overlap(groups)) return []
  return doubt(`${groups.map(({ total }) => total).join(' + ')} makes ${sum} people`)
}

/** The largest number that a study says of its people; null where it counts others, or none. */
function mostPeople(size: SampleSizeValue | undefined): number | null {
  if (!size || (size.unit ?? 'person') !== 'person' || size.basis === 'studies') return null
  const said = [size.headline, size.enrolled, size.randomised, size.analysed, size.completed]
  const most = Math.max(...said.map((value) => value ?? 0))
  return most > 0 ? most : null
}

/** Harms are counted of all who were treated, who may be more than the analysed: then it must be said with how many the study began. */
function saysStart(size: SampleSizeValue | undefined): boolean {
  return size?.randomised !== undefined || size?.enrolled !== undefined
}

function pairsOf(found: Finding): readonly number[] | null {
  if (found.kind === 'pairs') return [found.better, found.same, found.worse]
  return found.kind === 'paired-events' ? [found.both, found.testedOnly, found.otherOnly, found.neither] : null
}

function groupsOf(found: Finding): readonly Group[] {
  if (found.kind !== 'events' && found.kind !== 'means' && found.kind !== 'medians') return []
  return found.arms.flatMap(({ label, total }) => (total === undefined ? [] : [{ label, total }]))
}

function isSame(found: Finding): boolean {
  return (found.kind === 'means' || found.kind === 'medians') && found.sameBodies === true
}

// Where nobody said that the groups are the same people, groups of nearly all of them are taken for it.
const nearlyAll = 0.75

function mayBeSame(groups: readonly Group[], most: number): boolean {
  return groups.some(({ total }) => total >= nearlyAll * most)
}

/** "All" beside "women", "any dose" beside two doses: one group is made of others. */
function overlap(groups: readonly Group[]): boolean {
  const sum = groups.reduce((total, group) => total + group.total, 0)
  return groups.some(
    ({ label, total }) =>
      /\b(?:all|any|both|overall|total|whole|either|combined|pooled)\b/i.test(label) ||
      (2 * total === sum && groups.length > 2),
  )
}

const flow = [
  ['analysed', 'randomised'],
  ['completed', 'randomised'],
  ['completed', 'enrolled'],
  ['randomised', 'enrolled'],
  ['enrolled', 'screened'],
] as const
const flowWords = {
  screened: 'screened',
  enrolled: 'enrolled',
  randomised: 'randomised',
  analysed: 'analysed',
  completed: 'completed',
}

/** A sample size that holds more people at a later station than at an earlier one, or more in its arms than in all. */
export function doubtedSize({ size, sameBodies }: StudyPeople): readonly NumberDoubt[] {
  if (!size || (size.unit ?? 'person') !== 'person') return []
  const doubt = (words: string): NumberDoubt => ({ kind: 'arms-and-total', words, places: [] })
  const stations = flow.flatMap(([later, earlier]) => {
    const [more, fewer] = [size[later], size[earlier]]
    return more !== undefined && fewer !== undefined && more > fewer
      ? [doubt(`${more} people ${flowWords[later]}, but ${fewer} ${flowWords[earlier]}.`)]
      : []
  })
  if (sameBodies) return stations
  const arms = [
    ['allocated', size.randomised],
    ['analysed', size.analysed],
  ] as const
  const sums = arms.flatMap(([station, all]) => {
    const counts = (size.arms ?? []).flatMap((arm) => arm[station] ?? [])
    const sum = counts.reduce((total, count) => total + count, 0)
    const isSides = sum === size.units?.count || counts.some((count) => all !== undefined && count === all)
    return all !== undefined && sum > all && !isSides
      ? [doubt(`${counts.join(' + ')} makes ${sum} people ${station}; the study has ${all}.`)]
      : []
  })
  return [...stations, ...sums]
}
