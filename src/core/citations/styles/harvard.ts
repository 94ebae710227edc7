import type { Name } from '#core/model/reference.ts'
import { doiAddress } from '#core/model/reference-links.ts'
import { isDated, printedDate, sortableDate } from '../dates.ts'
import { printedNames, sortedNames, type NameListStyle, type PrintedNames } from '../names.ts'
import { isNumeric, ordinal, printedNumber } from '../numbers.ts'
import { arePages, printedPages } from '../page-ranges.ts'
import { composer, italic, linked, nothing, plain, type Part } from '../pieces.ts'
import { titleCase } from '../title-case.ts'
import type { Work } from '../work.ts'
import { citedNames, citedPeople, type Style } from './style.ts'
import { isOneOf } from './types.ts'

const { joined, around, text, inQuotationMarks } = composer('british')
const authorNames: NameListStyle = {
  inverted: 'all',
  initials: '.',
  and: 'and',
  commaBeforeAnd: 'never',
  etAlFrom: 4,
  shown: 1,
}
const otherNames: NameListStyle = { ...authorNames, inverted: 'none', commaBeforeAnd: 'from three' }
const isWhole = isOneOf(
  ...([
    'bill',
    'book',
    'legal_case',
    'legislation',
    'motion_picture',
    'report',
    'song',
    'thesis',
    'webpage',
    'graphic',
  ] as const),
)
const isInBook = isOneOf('chapter', 'paper-conference')
const isPaper = isOneOf('article-newspaper', 'article-magazine')

/** Harvard as in Cite Them Right (12th edition): author, year in brackets, sorted by author. */
export const harvard: Style = {
  id: 'harvard',
  label: 'Harvard (Cite Them Right)',
  isNumbered: false,
  english: 'british',
  brackets: ['(', ')'],
  entry: (work, yearSuffix) => {
    const leading = leadOf(work)
    const rest = leading.rest
    const head = joined(
      '. ',
      joined(
        ' ',
        leading.part,
        around('(', plain(year(work, yearSuffix)), ')'),
        joined(
          ', ',
          title(rest),
          joined(' ', plain(isInBook(work.type) ? 'in' : ''), editorsOfBook(rest), container(rest)),
        ),
      ),
      isInBook(work.type) ? nothing : contributors(rest),
      publisher(work),
    )
    const place = joined(', ', locator(work), dayAndMonth(work), pages(work))
    return around('', joined('. ', joined(', ', head, place), access(work)), '.')
  },
  authorDate: {
    sortKeys: (work) => [sortedAs(work), sortableDate(work.issued, 'year'), work.title ?? ''],
    citedNames,
    cited: (work, names, yearSuffix) => {
      const who = work.authors.length + work.editors.length + work.translators.length > 0
      const people = who
        ? citedPeople(citedNames(work), names, { ...otherNames, initials: '. ', commaBeforeAnd: 'never' })
        : null
      const by = people ? withEtAl(people) : leadOf(work).part
      return { by, delimiter: ', ', year: plain(year(work, yearSuffix)) }
    },
    etAlFrom: 4,
    givenNames: 'by work',
    togetherKeys: (work) => [sortableDate(work.issued, 'year')],
  },
}

/** What stands before the year, and the work without it: nothing is printed twice. */
function leadOf(work: Work): { readonly part: Part; readonly rest: Work } {
  if (work.authors.length > 0) return { part: people(work.authors), rest: work }
  const role = (list: readonly Name[], one: string, more: string) =>
    around('', people(list), list.length > 1 ? more : one)
  if (work.editors.length > 0) return { part: role(work.editors, ' (ed.)', ' (eds)'), rest: { ...work, editors: [] } }
  if (work.translators.length > 0)
    return { part: role(work.translators, ' (tran.)', ' (trans.)'), rest: { ...work, translators: [] } }
  if (isPaper(work.type))
    return { part: italic(text(inCase(work, work.container))), rest: { ...work, container: undefined } }
  return {
    part: title(work),
    rest: { ...work, title: undefined, edition: isWhole(work.type) ? undefined : work.edition },
  }
}

function inCase({ isEnglish }: Work, words: string | undefined): string | undefined {
  return words && isEnglish ? titleCase(words) : words
}

function people(list: readonly Name[]): Part {
  return withEtAl(printedNames(list, authorNames))
}

/** "et al." in italics, the comma before it not. */
function withEtAl({ names, etAl }: PrintedNames): Part {
  const [before = '', words = ''] = etAl.split(/(?=et)/u)
  return joined('', plain(names + before), italic(plain(words)))
}

function sortedAs(work: Work): string {
  const names = sortedNames(work.authors.length > 0 ? work.authors : citedNames(work), authorNames, 'behind')
  return names || (isPaper(work.type) ? work.container : work.title) || ''
}

function year({ issued }: Work, suffix: string): string {
  return isDated(issued) ? printedDate(issued, 'year') + suffix : ['no date', suffix].filter(Boolean).join(' ')
}

function title(work: Work): Part {
  return isWhole(work.type) ? joined('. ', italic(text(work.title)), edition(work)) : inQuotationMarks(work.title)
}

function edition({ edition: value }: Work): Part {
  return isNumeric(value) ? plain(`${ordinal(value)} edn`) : text(value)
}

function container(work: Work): Part {
  if (!work.container) return nothing
  const isPreprint = isOneOf('article', 'article-journal')(work.type) && !work.page && !work.volume
  return joined('. ', joined(' ', italic(text(work.container)), plain(isPreprint ? '[Preprint]' : '')), edition(work))
}

function editorsOfBook(work: Work): Part {
  if (!isInBook(work.type)) return nothing
  const role = (list: readonly Name[], one: string, more: string) =>
    around('', other(list), list.length > 1 ? more : one)
  return joined(', ', role(work.editors, ' (ed.)', ' (eds)'), role(work.translators, ' (tran.)', ' (trans.)'))
}

function contributors({ editors, translators }: Work): Part {
  return joined('. ', around('Edited by ', other(editors)), around('Translated by ', other(translators)))
}

function other(list: readonly Name[]): Part {
  const { names, etAl } = printedNames(list, otherNames)
  return plain(names + etAl)
}

function publisher(work: Work): Part {
  const { type } = work
  if (type === 'thesis') return joined('. ', text(work.genre), text(work.publisher))
  const house = joined(': ', text(work.place), text(work.publisher))
  if (type === 'report') return joined('. ', joined(' ', text(work.genre), plain(printedNumber(work.number))), house)
  if (isOneOf('article-journal', 'article-newspaper', 'article-magazine')(type)) return nothing
  return joined(' ', joined(', ', italic(text(work.event)), house), around('(', text(work.series), ')'))
}

function locator({ type, volume, issue }: Work): Part {
  return type === 'article-journal'
    ? joined('', plain(printedNumber(volume)), around('(', plain(printedNumber(issue)), ')'))
    : nothing
}

function dayAndMonth({ type, issued }: Work): Part {
  return isOneOf('article-newspaper', 'article-magazine', 'post-weblog', 'speech')(type) && issued?.['date-parts']
    ? plain(printedDate(issued, 'day month'))
    : nothing
}

const hasPages = isOneOf(
  ...([
    'chapter',
    'paper-conference',
    'article-journal',
    'article',
    'article-magazine',
    'article-newspaper',
    'book',
  ] as const),
  ...(['review', 'review-book', 'report'] as const),
)

function pages({ type, page }: Work): Part {
  return page && hasPages(type) ? plain(`${arePages(page) ? 'pp' : 'p'}. ${printedPages(page, 'as given')}`) : nothing
}

function access({ DOI, URL, accessed }: Work): Part {
  if (DOI) return joined('', plain('Available at: '), linked(`https://doi.org/${DOI}`, doiAddress(DOI)))
  if (!URL) return nothing
  const day = around(' (Accessed: ', plain(printedDate(accessed, 'day month year')), ')')
  return joined('', plain('Available at: '), linked(URL, URL), day)
}
