import type { Name } from '#core/model/reference.ts'
import { printedDate } from '../dates.ts'
import { printedNames, type NameListStyle } from '../names.ts'
import { isNumeric, isPlural, ordinal, printedNumber } from '../numbers.ts'
import { printedPages } from '../page-ranges.ts'
import { composer, linked, nothing, plain, type Part } from '../pieces.ts'
import { capitalizeFirst } from '../title-case.ts'
import type { Work } from '../work.ts'
import type { Style } from './style.ts'
import { isOneOf, isPartOfBook } from './types.ts'

const { joined, around, text } = composer('american')
const names: NameListStyle = {
  inverted: 'all',
  initials: '',
  separator: ' ',
  commaBeforeAnd: 'always',
  etAlFrom: 7,
  shown: 6,
  joinsHyphens: true,
}
const isJournal = isOneOf('article-journal', 'review', 'review-book')
const isPeriodical = isOneOf('article-journal', 'article-magazine', 'article-newspaper', 'review', 'review-book')

/** Vancouver: the National Library of Medicine's "Citing Medicine" and the samples of the ICMJE, numbered in the order given. */
export const vancouver: Style = {
  id: 'vancouver',
  label: 'Vancouver',
  isNumbered: true,
  english: 'american',
  brackets: ['(', ')'],
  authorDate: null,
  entry: (work) => {
    const isPage = work.type === 'webpage' && work.container !== undefined
    const byEditors = work.authors.length === 0 && !isPage
    const editors = people(work.editors, 'editor')
    const authors = byEditors ? editors : people(work.authors)
    const isBySite = isPage && work.authors.length === 0
    const head = joined('. ', authors, isBySite ? siteTitle(work) : isPage ? nothing : title(work))
    const where = joined(
      ' ',
      joined(
        ': ',
        isPartOfBook(work.type) ? plain('In') : nothing,
        joined(' ', around('', byEditors ? nothing : editors, '.'), isBySite ? nothing : container(work)),
      ),
      publisher(work),
      joined('', date(work), locator(work), pages(work)),
      isPage ? text(work.title) : nothing,
    )
    return joined(
      ' ',
      around('', head, '.'),
      around('', where, '.'),
      around('', series(work), '.'),
      around('Report No.: ', work.type === 'report' ? plain(work.number) : nothing, '.'),
      work.URL ? joined('', plain('Available from: '), linked(work.URL, work.URL)) : nothing,
    )
  },
}

function people(list: readonly Name[], label?: 'editor'): Part {
  const { names: printed, etAl } = printedNames(list, names)
  return around('', plain(printed + etAl), label ? `, ${label}${list.length > 1 ? 's' : ''}` : '')
}

function siteTitle({ container }: Work): Part {
  return joined(' ', text(container), plain('[Internet]'))
}

function title(work: Work): Part {
  const own = isPeriodical(work.type) || isPartOfBook(work.type)
  const words = joined(
    '',
    text(work.title),
    !own && work.URL && work.title ? plain(' [Internet]') : nothing,
    around('. ', own ? nothing : edition(work)),
  )
  return joined('', words, work.type === 'thesis' ? around(' [', text(work.genre), ']') : nothing)
}

function edition({ edition: value }: Work): Part {
  return isNumeric(value) ? plain(`${ordinal(value)} ed.`) : around('', text(value), '.')
}

function container(work: Work): Part {
  const { type } = work
  if (isPeriodical(type) || isPartOfBook(type)) {
    const name = (isJournal(type) ? (work.shortContainer ?? work.container) : work.container)?.replaceAll('.', '')
    return joined('', around('', text(name), work.URL ? ' [Internet].' : '.'), around(' ', edition(work)))
  }
  if (type === 'bill' || type === 'legislation') return joined(', ', text(work.container), plain(work.number))
  if (type === 'speech') return talk(work)
  const part = work.series ? nothing : plain(capitalizeFirst(volumeWords(work)))
  return around('', joined(', ', part, text(work.container)), '.')
}

function talk({ genre, event }: Work): Part {
  return around('', joined(': ', around('', text(capitalizeFirst(genre)), ' presented at'), text(event)), ';')
}

function publisher(work: Work): Part {
  const { type, place } = work
  if (isOneOf('article-journal', 'article-magazine', 'article-newspaper')(type)) return nothing
  const where = type === 'speech' ? nothing : type === 'thesis' ? around('[', text(place), ']') : text(place)
  return around('', joined(': ', where, text(work.publisher)), ';')
}

function date(work: Work): Part {
  const { type, issued } = work
  const cited = work.URL ? around('[cited ', plain(printedDate(work.accessed, 'year month day')), ']') : nothing
  const year = plain(printedDate(issued, 'year'))
  if (isPeriodical(type)) {
    // The semicolon introduces volume and issue: without them the pages follow the date ("2002 Jun:1–6", the ICMJE's samples).
    const mark = locator(work).length > 0 ? ';' : ''
    return around('', joined(' ', plain(printedDate(issued, 'year month day')), cited), mark)
  }
  if (type === 'bill' || type === 'legislation') return plain(printedDate(issued, 'mon day, year'))
  if (type === 'report') return joined(' ', plain(printedDate(issued, 'year month')), cited)
  if (type === 'patent') return around('', joined(' ', joined(', ', plain(work.number), year), cited), '.')
  if (type === 'speech') return joined(' ', plain(printedDate(issued, 'year month day')), cited)
  return around('', joined(' ', year, cited), '.')
}

/** "12(3)" in a journal or a magazine. */
function locator({ type, volume: value, issue }: Work): Part {
  if (!isJournal(type) && type !== 'article-magazine') return nothing
  return joined('', plain(printedNumber(value)), around('(', plain(printedNumber(issue)), ')'))
}

function pages({ type, page, pageCount }: Work): Part {
  const printed = plain(printedPages(page, 'minimal'))
  if (isPeriodical(type)) return around(':', printed)
  if (type === 'book') return around(' ', plain(printedNumber(pageCount)), isNumeric(pageCount) ? ' p.' : '')
  return around(' p. ', printed)
}

function volumeWords({ volume: value }: Work): string {
  return value ? `vol${isPlural(value) ? 's' : ''}. ${printedNumber(value)}` : ''
}

function series(work: Work): Part {
  if (isPeriodical(work.type)) return nothing
  const part = plain(volumeWords(work))
  return around('(', work.series ? joined('; ', text(work.series), part) : nothing, ')')
}
