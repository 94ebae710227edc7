import { anyOf, pattern } from '#core/word-patterns.ts'
import { monthNumber } from './read-date.ts'

/** What a spreadsheet did to a cell. */
interface SpreadsheetDamage {
  /** A sentence for the writer. */
  readonly message: string
  /** True where the value cannot be what was meant: the field stays empty. False where it may be right all the same. */
  readonly isLost: boolean
}

/** Nearly every cell: a number of at most four digits, a range, a DOI. */
const sound = /^(?:\d{1,4}(?:[-–]\d{1,6})?|10\.\d{4}.*)$/

/** What stands in a cell, as far as spreadsheets damage it: `number` is a volume or a report's number. */
export type CellKind = 'pages' | 'issue' | 'number' | 'identifier' | 'date' | 'text'

const power = /^\d(?:[.,]\d{1,14})?E\+\d{1,3}$/i
const errorNames = [
  String.raw`NAME\?|REF!|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!`,
  String.raw`BEZUG!|WERT!|ZAHL!|NV|NOM\?|VALEUR!|NOMBRE!|¿NOMBRE\?|¡REF!|¡VALOR!|¡NUM!`,
]
const error = pattern('i', String.raw`^#(?:`, anyOf(errorNames), String.raw`|#{2,})$`)

const dayAndMonth = /^\d{1,2}([-. /]{1,2})(\p{L}{3,10})\.?(?:[-. /]\d{2}(?:\d\d)?)?$/u
const monthAndNumber = /^(\p{L}{3,10})\.?([-. /])\d{1,4}$/u
const wholeDate =
  /^(?:\d{4}-\d\d-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?)?|\d{1,2}([/.])\d{1,2}\1(?:\d\d)?\d\d(?: \d{1,2}:\d\d(?::\d\d)?)?)$/
const dayOfEastAsia = /^\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]$/
/** Days from 2000 to 2036 as spreadsheets count them from 1900, and those on which they see the years 1900 to 2036. */
const [firstDay, lastDay, firstOdd, lastOdd] = [36_526, 50_000, 1900, 2036]

/**
 * What a spreadsheet did to the cell: ranges and double numbers that became days ("05-Jan" for 1-5), years that became days of
 * 1905, days as their number, long numbers as a power of ten, errors of formulas. Null where nothing shows.
 */
export function spreadsheetDamage(kind: CellKind, cell: string): SpreadsheetDamage | null {
  if (cell.length > 25 || sound.test(cell)) return null
  const lost = (what: string, todo: string): SpreadsheetDamage => ({
    isLost: true,
    message: `“${cell}” is ${what}; the field was left empty. ${todo}`,
  })
  if (error.test(cell)) return lost('an error of the spreadsheet', 'Look at the cell in the spreadsheet.')
  if (kind === 'text') return null
  if (kind === 'date') return damagedDate(cell)
  if (power.test(cell))
    return lost(
      'what a spreadsheet made of a long number',
      'The rest of its digits is in no cell; take them from the paper.',
    )
  if (kind === 'pages' && isDay(cell, /./))
    return lost('a date that a spreadsheet made of pages such as 1-5', 'Take the pages from the paper.')
  if (kind === 'identifier') return null
  if (isDay(cell, /^(?:-|\.\s?)$/))
    return lost('a date that a spreadsheet made of a number such as 2-3', 'Take the number from the paper.')
  if (!isDayNumber(cell)) return null
  if (kind === 'issue')
    return lost('the number by which a spreadsheet knows a day', 'It was a double number such as 2-3.')
  return {
    isLost: false,
    message: `“${cell}” may be the number by which a spreadsheet knows a day (${dayOf(Number(cell))}), made of a range such as 10-12. Compare it with the paper.`,
  }
}

function isDayNumber(cell: string): boolean {
  return /^\d{5}$/.test(cell) && Number(cell) >= firstDay && Number(cell) <= lastDay
}

function damagedDate(cell: string): SpreadsheetDamage | null {
  if (isDayNumber(cell))
    return {
      isLost: true,
      message: `“${cell}” is the number by which a spreadsheet knows a day, likely ${dayOf(Number(cell))}; the date was left empty.`,
    }
  const day = dayIn1905(cell)
  if (day === null) return null
  return {
    isLost: true,
    message: `“${cell}” is the day that a spreadsheet makes of the year ${day}; the date was left empty.`,
  }
}

/** True for a day without its year, a month with a number, or a whole date; `sign` is what may part day and month. */
function isDay(cell: string, sign: RegExp): boolean {
  const [, between = '', month = ''] = dayAndMonth.exec(cell) ?? []
  if (month !== '') return sign.test(between) && monthNumber(month) !== undefined
  const [, first = '', second = ''] = monthAndNumber.exec(cell) ?? []
  if (first !== '') return sign.test(second) && monthNumber(first) !== undefined
  return wholeDate.test(cell) || dayOfEastAsia.test(cell)
}

function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10)
}

/** The year that a spreadsheet shows as this day of 1905: "14-Jul-05", "7/14/1905", "1905-07-14 00:00:00". */
function dayIn1905(cell: string): number | null {
  if (!/05$|^1905-/.test(cell.replace(/[ T]\d{1,2}:.*$/, ''))) return null
  for (let year = firstOdd; year <= lastOdd; year += 1) {
    const [, month = '', day = ''] = dayOf(year).split('-')
    const [m, d] = [Number(month), Number(day)]
    const isThis =
      cell.startsWith(`1905-${month}-${day}`) ||
      new RegExp(String.raw`^(?:0?${m}\/0?${d}|0?${d}[/.]0?${m})[/.](?:19)?05`).test(cell) ||
      (monthNumber(/^\d{1,2}-(\p{L}+)-/u.exec(cell)?.[1] ?? '') === m && Number.parseInt(cell, 10) === d)
    if (isThis) return year
  }
  return null
}
