import { localDate } from '#core/history/versions.ts'

const noClock = 'without a time'

/** "Today, Sunday 29 November"; the year where it is another one than this. `date`: YYYY-MM-DD. */
export function dayWords(date: string, today = new Date()): string {
  if (date === '') return 'Without a date'
  const day = new Date(`${date}T12:00`)
  const words = day.toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }),
  })
  return date === localDate(today.toISOString()) ? `Today, ${words}` : words
}

/** "November 2026". `date`: YYYY-MM-DD. */
export function monthWords(date: string): string {
  if (date === '') return 'Without a date'
  return new Date(`${date}T12:00`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })
}

/** "2 Nov", with the year where it is another one than this. */
export function shortDay(at: string, today = new Date()): string {
  const day = new Date(at)
  if (Number.isNaN(day.getTime())) return noClock
  return day.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(day.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }),
  })
}

/** "17:32". */
export function timeWords(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) ? '' : time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

/** "21 Nov 2026, 17:32". */
export function momentWords(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime())
    ? noClock
    : time.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}
