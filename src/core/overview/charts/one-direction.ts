import { directionWords, type Direction, type Outcome } from '#core/model/outcome.ts'

/** What one study says of one outcome, looked at once or at several times. */
export type StudyDirection =
  | { readonly kind: 'judged'; readonly direction: Direction; readonly note: string }
  /** Several times differ, and nothing says which of them counts. */
  | { readonly kind: 'differs'; readonly note: string }
  | { readonly kind: 'not-judged'; readonly note: string }

/**
 * The one direction of a study's outcomes of one name, which are to be given together: so that a study stands in a row once. Where they
 * differ, the primary one is meant, or else the latest; where neither is clear, none is. What the others said stands in `note`.
 */
export function oneDirection(outcomes: readonly Outcome[]): StudyDirection {
  const judged = outcomes.filter(isJudged)
  if (judged.length === 0) return { kind: 'not-judged', note: '' }
  const meant = sameDirection(judged) ?? sameDirection(judged.filter(({ isPrimary }) => isPrimary)) ?? latest(judged)
  if (!meant) return { kind: 'differs', note: inTimes(judged) }
  const others = judged.filter(({ direction }) => direction !== meant.direction)
  return { kind: 'judged', direction: meant.direction, note: inTimes(others) }
}

type Judged = Outcome & { readonly direction: Direction }

function isJudged(outcome: Outcome): outcome is Judged {
  return outcome.direction !== undefined
}

function sameDirection(outcomes: readonly Judged[]): Judged | undefined {
  const [first, ...others] = outcomes
  return others.every(({ direction }) => direction === first?.direction) ? first : undefined
}

/** The one that was looked at last, where every time can be read and those of that time agree. */
function latest(outcomes: readonly Judged[]): Judged | undefined {
  const days = outcomes.map(({ time }) => daysOf(time))
  if (days.some((each) => each === null)) return undefined
  const last = days.reduce<number>((most, each) => Math.max(most, each!), 0)
  return sameDirection(outcomes.filter((_, index) => days[index] === last))
}

const daysIn = { hour: 1 / 24, day: 1, week: 7, month: 30.4, year: 365.25 } as const
const unitFirst = /^(?:at |after )?(hour|day|week|month|year)s? (\d{1,4}(?:\.\d+)?)$/iu
const numberFirst = /^(?:at |after )?(\d{1,4}(?:\.\d+)?)[ -]?(hour|day|week|month|year)s?$/iu

/** "Week 8", "8 weeks", "after 12 months" in days; null where it says anything else, since half a reading would choose the wrong one. */
function daysOf(time: string | undefined): number | null {
  const words = time?.replace(/\s+/gu, ' ').trim() ?? ''
  const [, unit, count] = unitFirst.exec(words) ?? []
  const [, countBefore, unitBehind] = numberFirst.exec(words) ?? []
  const days = daysIn[(unit ?? unitBehind ?? '').toLowerCase() as keyof typeof daysIn]
  return days === undefined ? null : Number(count ?? countBefore) * days
}

/** "better at week 4, no clear difference at week 8". */
function inTimes(outcomes: readonly Judged[]): string {
  return outcomes
    .map(({ direction, time }) => `${directionWords[direction]}${time ? ` (${time.trim()})` : ''}`)
    .join(', ')
}
