import type { CslDate } from '../model/reference.ts'

const months = 'January February March April May June July August September October November December'.split(' ')
const seasons = ['Spring', 'Summer', 'Autumn', 'Winter']

/** What a date is printed as. `month` is a name, of a season where the month is not known. */
export type DateForm =
  | 'year'
  | 'month'
  | 'month day' // March 5
  | 'day month' // 5 March
  | 'month day, year' // March 5, 2021
  | 'mon day, year' // Mar 5, 2021
  | 'day month year' // 5 March 2021
  | 'year month' // 2021 Mar
  | 'year month day' // 2021 Mar 5

interface DateParts {
  readonly year: string
  readonly month: string
  readonly day: string
}

/** The date in that form with what is known of it; a date in words stays in its words; '' where there is none. */
export function printedDate(date: CslDate | undefined, form: DateForm): string {
  if (!date) return ''
  const isShort = /^year m|^mon /u.test(form)
  const [from, to] = (date['date-parts'] ?? [])
    .slice(0, 2)
    .map((parts) => namedParts(parts, date.season, isShort))
    .filter(({ year }) => year !== '')
  if (!from) return date.literal ?? ''
  return to ? printedRange(from, to, form) : inForm(from, form)
}

/** Whether there is a date at all, in numbers or words. */
export function isDated(date: CslDate | undefined): date is CslDate {
  return date?.['date-parts']?.[0]?.[0] !== undefined || !!date?.literal
}

/** Both ends of the date as digits that sort, by the year or to the day; '' where it has none: "in press" comes after all that is printed. */
export function sortableDate(date: CslDate | undefined, unit: 'year' | 'day'): string {
  const ends = (date?.['date-parts'] ?? []).slice(0, 2)
  if (ends[0]?.[0] === undefined) return ''
  const digits = ([year = 0, month = 0, day = 0]: readonly number[]) =>
    String(unit === 'year' ? year * 10_000 : year * 10_000 + month * 100 + day).padStart(8, '0')
  return digits(ends[0]) + digits(ends[1] ?? [])
}

function namedParts([year, month, day]: readonly number[], season: number | undefined, isShort: boolean): DateParts {
  const name = months[(month ?? 0) - 1] ?? ''
  return {
    year: year === undefined ? '' : String(year),
    month: (isShort ? name.slice(0, 3) : name) || (seasons[(season ?? 0) - 1] ?? ''),
    day: name && day ? String(day) : '',
  }
}

function inForm({ year, month, day }: DateParts, form: DateForm): string {
  const filled = (...parts: readonly string[]) => parts.filter(Boolean).join(' ')
  switch (form) {
    case 'year':
      return year
    case 'month':
      return month
    case 'month day':
      return filled(month, day)
    case 'day month':
      return filled(day, month)
    case 'month day, year':
      return filled(month, day && year ? `${day},` : day, year)
    case 'mon day, year':
      return [filled(month, day), year].filter(Boolean).join(', ')
    case 'day month year':
      return filled(day, month, year)
    case 'year month':
      return filled(year, month)
    case 'year month day':
      return filled(year, month, day)
  }
}

/** What both ends share is printed once: "March 5–9, 2021". */
function printedRange(from: DateParts, to: DateParts, form: DateForm): string {
  const whole = inForm(to, form)
  if (inForm(from, form) === whole) return whole
  const sameYear = from.year === to.year
  const dayFirst = form.startsWith('day')
  const yearFirst = form.startsWith('year')
  if (sameYear && from.month === to.month && from.day && to.day)
    return inForm({ ...to, day: `${from.day}–${to.day}` }, form)
  if (!sameYear) return `${inForm(from, form)}–${whole}`
  if (!from.month || !to.month) return whole
  const start = [from.day, from.month].filter(Boolean)
  const end = [to.day, to.month].filter(Boolean)
  const order = (parts: readonly string[]) => (dayFirst ? parts : parts.toReversed()).join(' ')
  const span = `${order(start)}–${order(end)}`
  if (form === 'month' || form === 'month day' || form === 'day month') return span
  if (yearFirst) return `${to.year} ${span}`
  const comma = to.day || form === 'mon day, year' ? ',' : ''
  return dayFirst ? `${span} ${to.year}` : `${span}${comma} ${to.year}`
}
