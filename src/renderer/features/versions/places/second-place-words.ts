import { formatCount } from '#core/format-count.ts'
import type { SecondPlaceState } from '#core/host/host.ts'
import { fileSize } from '#renderer/ui/file-size.ts'
import { ageWords } from './age-words.ts'

/** How a second place stands, in a line for its card. `now`: milliseconds since 1970. */
export function secondPlaceWords(place: SecondPlaceState, now: number): string {
  const { copying, problem, leftOut, isSameDisk } = place
  if (copying) return copyingWords(copying)
  if (problem && problem.kind !== 'missing') return problem.message
  const left =
    leftOut.length === 0
      ? ''
      : `; ${formatCount(leftOut.length, 'file')} could not be copied, being missing or damaged: ${leftOut.slice(0, 3).join(', ')}${leftOut.length > 3 ? ' …' : ''}`
  const disk = isSameDisk && !problem ? '. On the same disk: it helps against a mistake, not against a lost disk' : ''
  return `${ageOfCopy(place, now)}${left}${disk}`
}

function copyingWords({ doneBytes, wholeBytes }: NonNullable<SecondPlaceState['copying']>): string {
  return wholeBytes === 0 ? 'copying …' : `copying, ${fileSize(doneBytes)} of ${fileSize(wholeBytes)}`
}

function ageOfCopy({ lastCopy, isCurrent, ageDays, level, problem }: SecondPlaceState, now: number): string {
  const isMissing = problem?.kind === 'missing'
  if (isCurrent && lastCopy) {
    const when = `copied ${ageWords(lastCopy.at, now)}, read back`
    return isMissing ? `not connected; it holds everything, ${when}` : `everything is there, ${when}`
  }
  const todo = isMissing
    ? { good: 'not connected', warning: 'plug it in before it is 7', bad: 'plug it in now' }
    : { good: 'what is newer follows by itself', warning: 'copy now, before it is 7', bad: 'copy now' }
  if (!lastCopy) return `nothing is copied yet; ${todo[level]}`
  return level === 'good' || ageDays === 0
    ? `copied ${ageWords(lastCopy.at, now)}; ${todo[level === 'good' ? 'good' : 'bad']}`
    : `${formatCount(ageDays, 'day')} old; ${todo[level]}`
}
