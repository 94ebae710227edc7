import type { SecondPlaceState } from '#core/host/host.ts'
import type { Failure } from '#core/result.ts'
import type { RememberedPlace } from './remembered-places.ts'

const dayMs = 24 * 60 * 60 * 1000
/** From so many days on a copy that lacks something is to be looked at, and urgent. */
const warningDays = 4
const badDays = 7

/** What is known of a second place. */
export interface KnownOfPlace {
  readonly place: RememberedPlace
  readonly last: RememberedPlace['last']
  readonly lastSeq: number
  readonly now: number
  readonly problem: Failure | null
  readonly isSameDisk: boolean
  readonly copying: SecondPlaceState['copying']
  readonly leftOut: readonly string[]
  readonly checkedAt: string | null
}

/**
 * What the window is told of a second place. The copy grows old only while the library has something that it has not: its age is counted
 * from the last copy, of one that was never finished from the choice.
 */
export function placeState(known: KnownOfPlace): SecondPlaceState {
  const { place, last, lastSeq, now, problem, isSameDisk, copying, leftOut, checkedAt } = known
  const isCurrent = last?.seq === lastSeq
  const ageDays = isCurrent ? 0 : Math.max(0, Math.floor((now - Date.parse(last?.at ?? place.since)) / dayMs))
  const told = problem && { kind: kindOf(problem), message: problem.message }
  const isRefused = told?.kind === 'another-library' || told?.kind === 'other-changes'
  const isToBeLookedAt = ageDays >= warningDays || leftOut.length > 0 || (told !== null && told.kind !== 'missing')
  return {
    name: place.name,
    folderPath: place.folder,
    lastCopy: last && { at: last.at, seq: last.seq },
    isCurrent,
    ageDays,
    level: isRefused || ageDays >= badDays ? 'bad' : isToBeLookedAt ? 'warning' : 'good',
    isSameDisk,
    copying,
    problem: told,
    leftOut,
    checkedAt,
  }
}

function kindOf({ kind }: Failure): NonNullable<SecondPlaceState['problem']>['kind'] {
  switch (kind) {
    case 'not-found':
      return 'missing'
    case 'disk-full':
      return 'full'
    case 'read-only':
      return 'read-only'
    case 'refused':
      return 'another-library'
    case 'conflict':
      return 'other-changes'
    default:
      return 'failed'
  }
}
