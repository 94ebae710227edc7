import { doiAddress } from '#core/model/reference-links.ts'
import { isDated, printedDate } from '../dates.ts'
import { printedNames } from '../names.ts'
import { isNumeric, printedNumber } from '../numbers.ts'
import { printedPages } from '../page-ranges.ts'
import { composer, italic, linked, nothing, plain, type Part } from '../pieces.ts'
import type { Work } from '../work.ts'
import { containerBracketed, containerParenthetical } from './apa-kinds.ts'
import { hasBookEditors, inCase, isPeriodical, otherNames, roles } from './apa-parts.ts'
import { isOneOf } from './types.ts'

const { joined, around, text } = composer('american')

/** What a work appeared in: a journal with volume, issue and pages, or a book with its editors. */
export function container(work: Work): Part {
  const { type } = work
  if (isOneOf('post', 'webpage')(type)) return nothing
  return isPeriodical(type) || (type === 'paper-conference' && !hasBookEditors(work)) ? journal(work) : book(work)
}

function journal(work: Work): Part {
  const issue = plain(printedNumber(work.issue))
  const place = work.volume
    ? joined('', italic(plain(printedNumber(work.volume))), around('(', issue, ')'))
    : italic(issue)
  const pages = work.number
    ? around('Article ', plain(printedNumber(work.number)))
    : plain(printedPages(work.page, 'expanded'))
  return joined(', ', italic(text(inCase(work, work.container))), place, pages)
}

function book(work: Work): Part {
  if (!work.container) return nothing
  const { names, etAl } = printedNames(work.editors, otherNames)
  const editors = around('', plain(names + etAl), ` (${roles.editor(work.editors)})`)
  const volume = work.volume && !isNumeric(work.volume) ? plain(`Vol. ${work.volume}`) : nothing
  const title = italic(joined(': ', text(work.container), volume))
  return joined(
    ' ',
    plain(work.type === 'song' ? 'On' : 'In'),
    joined(', ', editors, title),
    containerParenthetical(work),
    containerBracketed(work),
  )
}

/** Where it can be seen; the day of the visit is told of what has no date of its own. */
export function access({ DOI, URL, issued, accessed }: Work): Part {
  if (DOI) return linked(`https://doi.org/${DOI}`, doiAddress(DOI))
  if (!URL) return nothing
  const visit = isDated(issued)
    ? nothing
    : around('Retrieved ', plain(printedDate(accessed, 'month day, year')), ', from ')
  return joined('', visit, linked(URL, URL))
}
