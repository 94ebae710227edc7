/** What a file says of itself: proposals for the source's fields, never more. */
export interface FoundDetails {
  readonly title?: string
  /** Who wrote, sent or speaks, in the order they are named. */
  readonly people?: readonly string[]
  /** What the sender's signature or the page says the person is. */
  readonly role?: string
  /** The site, the publisher or the sender's organisation. */
  readonly affiliation?: string
  /** An e-mail address: it leaves in no export unless the writer asks for it. */
  readonly contact?: string
  /** The day it was sent, said or published: "2026-11-12", "2026-11", "2026". */
  readonly date?: string
  readonly url?: string
  /** The day a page was saved: "2026-11-12". */
  readonly savedAt?: string
  readonly subject?: string
  readonly recipients?: readonly string[]
  /** One of the kinds of `core/model/source.ts`, where something in the file speaks for it. */
  readonly kind?: 'interview' | 'press-release' | 'web-page' | 'report' | 'email' | 'own-notes'
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * The day that a date of a file or a page says: ISO dates and times, "12 November 2026", "Thu, 12 Nov 2026 10:00:00 +0100", "November 12,
 * 2026". The day as it is written there, in its own time zone. Undefined for anything else: "03/04/2026" may be two days.
 */
export function dayOf(text: string | undefined): string | undefined {
  const words = text?.trim().slice(0, 200) ?? ''
  const iso = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?!\d))?)?(?=$|[T\s])/.exec(words)
  if (iso) return day(Number(iso[1]), iso[2] && Number(iso[2]), iso[3] && Number(iso[3]))
  const name = `(${months.join('|')})[a-z]{0,6}\\.?`
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+${name},?\\s+(\\d{4})\\b`, 'i').exec(words)
  if (dayFirst) return day(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]))
  const monthFirst = new RegExp(
    `\\b${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:\\d\\d:\\d\\d:\\d\\d\\s+)?(?:GMT\\S*\\s+)?(\\d{4})\\b`,
    'i',
  ).exec(words)
  return monthFirst ? day(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2])) : undefined
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function day(year: number, month?: number | '', date?: number | ''): string | undefined {
  if (year < 1400 || year > 2200) return undefined
  if (!month) return String(year)
  if (month > 12) return undefined
  const pad = (number: number) => String(number).padStart(2, '0')
  if (!date) return `${year}-${pad(month)}`
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${pad(month)}-${pad(date)}` : undefined
}

/** Words that a press release has in its first lines. */
const releaseWords =
  /\b(?:for immediate release|press release|news release|media release|embargoed until|under embargo until|pressemitteilung|communiqu[eé] de presse)\b/i

/** Whether the beginning of a text says that it is a press release. */
export function isPressRelease(head: string): boolean {
  return releaseWords.test(head.slice(0, 1500))
}
