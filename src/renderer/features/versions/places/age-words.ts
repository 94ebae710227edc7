import { formatCount } from '#core/format-count.ts'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

/** How long ago something was: "just now", "4 minutes ago", "5 days ago". `at`: ISO 8601; `now`: milliseconds since 1970. */
export function ageWords(at: string, now: number): string {
  const age = now - Date.parse(at)
  if (Number.isNaN(age)) return 'at a time that is not known'
  if (age < minute) return 'just now'
  if (age < hour) return `${formatCount(Math.floor(age / minute), 'minute')} ago`
  if (age < day) return `${formatCount(Math.floor(age / hour), 'hour')} ago`
  return `${formatCount(Math.floor(age / day), 'day')} ago`
}
