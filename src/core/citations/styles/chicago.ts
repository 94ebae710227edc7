import type { Name } from '#core/model/reference.ts'
import { doiAddress } from '#core/model/reference-links.ts'
import { isDated, printedDate, sortableDate } from '../dates.ts'
import { printedNames, sortedNames, type NameListStyle } from '../names.ts'
import { isNumeric, ordinal, printedNumber } from '../numbers.ts'
import { printedPages } from '../page-ranges.ts'
import { composer, italic, linked, nothing, plain, type Part } from '../pieces.ts'
import { capitalizeFirst, titleCase } from '../title-case.ts'
import type { Work } from '../work.ts'
import { citedNames, citedPeople, type Style } from './style.ts'
import { isOneOf, isPartOfBook } from './types.ts'

const { joined, around, text, inQuotationMarks } = composer('american')
const authorNames: NameListStyle = {
  inverted: 'first',
  initials: null,
  and: 'and',
  commaBeforeAnd: 'always',
  etAlFrom: 11,
  shown: 7,
  particlesBehind: true,
}
const otherNames: NameListStyle = { ...authorNames, inverted: 'none', commaBeforeAnd: 'from three' }
const isReview = isOneOf('article-magazine', 'article-newspaper', 'review', 'review-book')
const isWhole = isOneOf('bill', 'book', 'graphic', 'legislation', 'motion_picture', 'song')
const hasEdition = isOneOf('bill', 'book', 'graphic', 'legal_case', 'legislation', 'motion_picture', 'report', 'song')

/** Chicago author-date: the Chicago Manual of Style, 17th edition, with the names of authors repeated from entry to entry. */
export const chicago: Style = {
  id: 'chicago',
  label: 'Chicago author-date (17th edition)',
  isNumbered: false,
  english: 'american',
  brackets: ['(', ')'],
  entry: (work, yearSuffix) => {
    const lead = leadOf(work)
    const { rest } = lead
    const isArticle = rest.type === 'article-journal'
    const series = isArticle ? nothing : text(inCase(rest, rest.series))
    return around(
      '',
      joined(
        '',
        joined('. ', lead.part, plain(year(work, yearSuffix)), lead.byTitle ? nothing : title(rest)),
        around('. ', description(rest)),
        around('. ', contributors(rest)),
        around('. ', container(rest)),
        contributorsOfBook(rest),
        edition(rest),
        pagesOfPart(rest),
        isArticle ? around(', ', text(rest.series), ', ') : nothing,
        locators(rest),
        around('. ', series),
        issued(rest),
        isArticle ? pagesOfArticle(rest) : newspaperEdition(rest),
        around('. ', access(rest)),
      ),
      '.',
    )
  },
  authorDate: {
    sortKeys: (work) => [sortedAs(work), sortableDate(work.issued, 'year'), work.title ?? ''],
    citedNames,
    cited: (work, names, yearSuffix) => {
      const people = citedPeople(citedNames(work), names, otherNames)
      const by = people.names
        ? plain(people.names + people.etAl)
        : leadOf({ ...work, title: work.shortTitle ?? work.title }).part
      return { by, delimiter: isDated(work.issued) ? ' ' : ', ', year: plain(year(work, yearSuffix)) }
    },
    etAlFrom: 4,
    givenNames: 'first',
    togetherKeys: () => [],
  },
}

/** What stands before the year, and the work without it: nothing is printed twice. */
function leadOf(work: Work): { readonly part: Part; readonly rest: Work; readonly byTitle?: true } {
  if (work.authors.length > 0) return { part: people(work.authors), rest: work }
  const role = (list: readonly Name[], one: string, more: string) =>
    around('', people(list), list.length > 1 ? more : one)
  if (work.editors.length > 0) return { part: role(work.editors, ', ed.', ', eds.'), rest: { ...work, editors: [] } }
  if (work.translators.length > 0)
    return { part: role(work.translators, ', trans.', ', trans.'), rest: { ...work, translators: [] } }
  if (isReview(work.type) && work.container) return { part: container(work), rest: { ...work, container: undefined } }
  return { part: title(work), rest: work, byTitle: true }
}

function people(list: readonly Name[]): Part {
  const { names, etAl } = printedNames(list, authorNames)
  return plain(names + etAl)
}

function sortedAs(work: Work): string {
  return (
    sortedNames(citedNames(work), authorNames, 'behind') || (isReview(work.type) && work.container) || work.title || ''
  )
}

function inCase({ isEnglish }: Work, words: string | undefined): string | undefined {
  return words && isEnglish ? titleCase(words) : words
}

function year({ issued: date }: Work, suffix: string): string {
  return isDated(date) ? printedDate(date, 'year') + suffix : ['n.d.', suffix].filter(Boolean).join('-')
}

function title(work: Work): Part {
  const { type } = work
  if (!work.title)
    return isOneOf('personal_communication', 'speech', 'thesis')(type) ? nothing : text(capitalizeFirst(work.genre))
  if (isWhole(type)) return italic(text(inCase(work, work.title)))
  if (isOneOf('legal_case', 'interview', 'patent')(type)) return text(work.title)
  return inQuotationMarks(inCase(work, work.title))
}

function description(work: Work): Part {
  const { type } = work
  const number = type === 'patent' ? plain(printedNumber(work.number)) : nothing
  if (!work.title || isOneOf('thesis', 'personal_communication', 'speech')(type)) return number
  return joined(
    '. ',
    number,
    joined(' ', text(capitalizeFirst(work.genre)), type === 'report' ? plain(printedNumber(work.number)) : nothing),
  )
}

function contributors(work: Work): Part {
  if (isPartOfBook(work.type)) return nothing
  return joined('. ', around('Edited by ', other(work.editors)), around('Translated by ', other(work.translators)))
}

function contributorsOfBook(work: Work): Part {
  if (!isPartOfBook(work.type)) return nothing
  const people = joined(
    ', ',
    around('edited by ', other(work.editors)),
    around('translated by ', other(work.translators)),
  )
  return around(', ', people)
}

function other(list: readonly Name[]): Part {
  const { names, etAl } = printedNames(list, otherNames)
  return plain(names + etAl)
}

function container(work: Work): Part {
  const { type } = work
  if (type === 'legal_case') return nothing
  const name = text(inCase(work, work.container))
  if (type === 'webpage') return name
  const set = joined(' ', italic(name), plain(type === 'post-weblog' ? '(blog)' : ''))
  // A book whose title is missing leaves its "In", so that the gap is seen.
  return isPartOfBook(type) ? joined('', plain('In '), set) : set
}

function edition(work: Work): Part {
  const value = work.edition
  if (hasEdition(work.type))
    return around('. ', isNumeric(value) ? plain(`${ordinal(value)} ed`) : text(capitalizeFirst(value)))
  if (isPartOfBook(work.type)) return around(', ', isNumeric(value) ? plain(`${ordinal(value)} ed.`) : text(value))
  return nothing
}

function pagesOfPart(work: Work): Part {
  if (!isPartOfBook(work.type) || !work.page) return nothing
  return joined('', plain(', '), around('', plain(printedNumber(work.volume)), ':'), pages(work))
}

function locators(work: Work): Part {
  const { type, volume, issue, page } = work
  const month = plain(printedDate(work.issued?.['date-parts'] && work.issued, 'month'))
  if (type === 'article-journal') {
    if (volume)
      return joined(
        '',
        plain(` ${printedNumber(volume)}`),
        around(' (', issue ? plain(printedNumber(issue)) : month, ')'),
      )
    if (issue) return around(', ', joined(' ', plain(`no. ${printedNumber(issue)}`), around('(', month, ')')))
    return around(', ', month)
  }
  if (type === 'legal_case')
    return joined(
      '',
      around(', ', plain(printedNumber(volume))),
      around(' ', text(work.container)),
      around(' ', pages(work)),
    )
  const part = around('Vol. ', plain(printedNumber(volume)))
  if (hasEdition(type) || (isPartOfBook(type) && !page)) return around('. ', part)
  return nothing
}

function issued(work: Work): Part {
  const { type } = work
  const date = plain(printedDate(work.issued, 'month day, year'))
  const house = joined(': ', text(work.place), text(work.publisher))
  if (type === 'legal_case' || type === 'article-journal') return nothing
  if (type === 'speech') {
    const event = around(work.genre ? 'presented at the ' : 'Presented at the ', text(work.event))
    const day = plain(work.issued?.['date-parts'] ? printedDate(work.issued, 'month day') : '')
    return around('. ', joined(', ', joined(' ', text(capitalizeFirst(work.genre)), event), day))
  }
  if (isOneOf('article-newspaper', 'article-magazine', 'personal_communication')(type)) return around(', ', date)
  if (type === 'patent') return around(', issued ', date)
  return around('. ', joined(', ', type === 'thesis' ? text(capitalizeFirst(work.genre)) : nothing, house))
}

function pagesOfArticle(work: Work): Part {
  const mark = !work.volume ? ', ' : work.issue ? ': ' : ':'
  return around(mark, pages(work))
}

function newspaperEdition({ type, edition: value }: Work): Part {
  return type === 'article-newspaper' ? around(', ', text(value), ' edition') : nothing
}

function pages({ page }: Work): Part {
  return plain(printedPages(page, 'chicago'))
}

function access(work: Work): Part {
  const { type, DOI, URL } = work
  const date = isOneOf('webpage', 'post-weblog')(type) ? plain(printedDate(work.issued, 'month day, year')) : nothing
  const visited = isDated(work.issued)
    ? nothing
    : around('Accessed ', plain(printedDate(work.accessed, 'month day, year')))
  const address = DOI ? linked(`https://doi.org/${DOI}`, doiAddress(DOI)) : linked(URL, URL ?? '')
  return joined('. ', date, visited, type === 'legal_case' ? nothing : address)
}
