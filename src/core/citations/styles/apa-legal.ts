import { printedDate } from '../dates.ts'
import { printedNames } from '../names.ts'
import { isPlural, printedNumber } from '../numbers.ts'
import { firstPage } from '../page-ranges.ts'
import { composer, italic, nothing, plain, type Part } from '../pieces.ts'
import type { Work } from '../work.ts'
import { access } from './apa-container.ts'
import { inCase, otherNames } from './apa-parts.ts'
import { citedName, type GivenLevel } from './style.ts'
import { isOneOf } from './types.ts'

const { joined, around, text } = composer('american')

/** Works of law, which are cited after the Bluebook (Publication Manual, chapter 11). */
export const isLegal = isOneOf('bill', 'hearing', 'legal_case', 'legislation', 'regulation', 'treaty')

/** The entry of a work of law: name, where it was reported, court and date. */
export function legalEntry(work: Work, givenOfFirst: GivenLevel = 0): Part {
  const body =
    work.type === 'treaty'
      ? joined(', ', plain(parties(work, givenOfFirst)), date(work), reporter(work))
      : joined(' ', joined(', ', title(work), reporter(work)), date(work), testimony(work))
  return joined(' ', around('', body, '.'), access(work))
}

/** The parties of a treaty: "Norden-Sudland". */
function parties({ authors }: Work, givenOfFirst: GivenLevel): string {
  const names = authors.map((name, i) => citedName(name, i === 0 ? givenOfFirst : 0, { ...otherNames, initials: '.' }))
  const { etAlFrom, shown } = otherNames
  return names.length < etAlFrom ? names.join('-') : `${names.slice(0, shown).join('-')}-… ${names.at(-1)}`
}

function title(work: Work): Part {
  if (work.type !== 'hearing') return text(inCase(work, work.title))
  return italic(joined(': ', text(work.title), around('Hearing on ', plain(work.number))))
}

function date(work: Work): Part {
  if (work.type === 'treaty') return plain(printedDate(work.issued, 'month day, year'))
  const isDayTold = work.type === 'legal_case' && !work.container
  return around('(', plain(printedDate(work.issued, isDayTold ? 'month day, year' : 'year')), ')')
}

function reporter(work: Work): Part {
  const { type, volume, container, genre, number, page } = work
  const numbered = plain(number && `${isPlural(number) ? 'Nos.' : 'No.'} ${printedNumber(number)}`)
  const place = (...more: readonly Part[]) => joined(' ', plain(printedNumber(volume)), text(container), ...more)
  const first = plain(firstPage(page))
  switch (type) {
    case 'treaty':
      return place(page ? first : numbered)
    case 'legal_case':
      return container ? place(page ? first : plain('___')) : numbered
    case 'bill':
      return joined(', ', joined(' ', text(genre), container ? plain(number) : numbered), place(first))
    case 'legislation':
      return number ? joined(', ', plain(`Pub. L. No. ${number}`), place(first)) : place(first)
    case 'regulation':
      return joined(', ', joined(' ', text(genre), numbered), place(first))
    default:
      return nothing
  }
}

function testimony(work: Work): Part {
  if (work.type !== 'hearing') return nothing
  const { names, etAl } = printedNames(work.authors, { ...otherNames, initials: null })
  return around('(testimony of ', plain(names + etAl), ')')
}
