/** The times of a cue, in seconds; null where they cannot be right. */
export interface CueTimes {
  readonly startsAt: number
  readonly endsAt: number
}

const time = String.raw`(?:(\d{1,4}):)?(\d{1,3}):(\d{1,3})(?:[.,:;](\d{1,9}))?`
const timing = new RegExp(String.raw`^\s*${time}\s*--?>\s*${time}(?=\s|$)`)
const one = new RegExp(`^${time}$`)

/** A line that says when a cue is shown, as WebVTT and SubRip write it, well or not. */
export function isTimingLine(line: string): boolean {
  return /^[^<>]{0,40}-->|^\s*\d{1,4}:\d{1,3}:\d{1,3}[.,]\d{1,3}\s*->/.test(line)
}

/** The times of a timing line; null where they cannot be: no times, an end before the beginning, minutes or seconds over 59. */
export function cueTimes(line: string): CueTimes | null {
  const match = timing.exec(line)
  if (match === null) return null
  const startsAt = seconds(match.slice(1, 5))
  const endsAt = seconds(match.slice(5, 9))
  return startsAt === null || endsAt === null || endsAt < startsAt ? null : { startsAt, endsAt }
}

/** "0:03", "12:31", "01:02:03.5" in seconds; null where that is no time. */
export function secondsOf(words: string): number | null {
  const match = one.exec(words.trim())
  return match === null ? null : seconds(match.slice(1, 5))
}

/** From so many hours on a time is a mistake: no recording is as long. */
const mostHours = 100

function seconds([hours, minutes, rest, part]: readonly (string | undefined)[]): number | null {
  const [h, m, s] = [Number(hours ?? 0), Number(minutes), Number(rest)]
  if (h >= mostHours || s > 59 || (hours !== undefined && m > 59)) return null
  return h * 3600 + m * 60 + s + (part === undefined ? 0 : Number(`0.${part}`))
}

/** A time as a reader sees it: "00:12:31". */
export function shownTime(seconds: number): string {
  const whole = Math.floor(seconds)
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}
