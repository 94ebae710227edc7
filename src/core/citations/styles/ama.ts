import type { Name } from '#core/model/reference.ts'
import { printedDate } from '../dates.ts'
import { printedNames, type NameListStyle } from '../names.ts'
import { isNumeric, ordinal, printedNumber } from '../numbers.ts'
import { printedPages } from '../page-ranges.ts'
import { composer, italic, linked, nothing, plain, wordsOf, type Part } from '../pieces.ts'
import { doiAddress } from '#core/model/reference-links.ts'
import { titleCase } from '../title-case.ts'
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
  shown: 3,
  joinsHyphens: true,
}
const isBook = isOneOf('bill', 'book', 'graphic', 'legislation', 'motion_picture', 'report', 'song')
const isPage = isOneOf('webpage', 'post', 'post-weblog')

/** AMA: the AMA Manual of Style, 11th edition, numbered in the order given. */
export const ama: Style = {
  id: 'ama',
  label: 'AMA 11',
  isNumbered: true,
  english: 'american',
  brackets: ['', ''],
  authorDate: null,
  entry: (work) => {
    const byTitle = work.authors.length + work.editors.length === 0
    const head = byTitle ? title(work) : work.authors.length > 0 ? people(work.authors) : editors(work)
    return joined(
      '',
      joined(' ', around('', head, '.'), byTitle ? nothing : around('', title(work), '.')),
      // Editors who stand in the place of authors are not named twice.
      behindBlank(body(work.authors.length > 0 ? work : { ...work, editors: [] })),
      around(' ', access(work)),
    )
  },
}

function people(list: readonly Name[]): Part {
  const { names: printed, etAl } = printedNames(list, names)
  return plain(printed + etAl)
}

function editors({ editors: list }: Work): Part {
  return around('', people(list), list.length > 1 ? ', eds.' : ', ed.')
}

function title(work: Work): Part {
  const isWhole = isBook(work.type) || work.type === 'legal_case' || work.type === 'thesis'
  return isWhole ? italic(text(inCase(work, work.title))) : text(work.title)
}

function inCase({ isEnglish }: Work, words: string | undefined): string | undefined {
  return words && isEnglish ? titleCase(words) : words
}

function body(work: Work): Part {
  const { type } = work
  if (isBook(type)) return book(work)
  if (isPartOfBook(type)) return part(work)
  if (type === 'article-newspaper') return newspaper(work)
  if (type === 'legal_case') return legalCase(work)
  if (isPage(type)) return around('', text(work.container), '.')
  if (type === 'speech') return talk(work)
  if (type === 'thesis')
    return around('', joined('. ', text(work.genre), joined('; ', text(work.publisher), year(work))), '.')
  return article(work)
}

function volumeAndEdition(work: Work): readonly Part[] {
  const edition = isNumeric(work.edition) ? plain(`${ordinal(work.edition)} ed.`) : around('', text(work.edition), '.')
  return [around('Vol ', plain(printedNumber(work.volume, '-')), '.'), edition]
}

/** "Harbour Press; 2021:12-15."; a publisher that is missing leaves its semicolon, so that the gap is seen. */
function issue(work: Work): Part {
  const when = joined('', year(work), around(':', pages(work)))
  return around('', joined('', text(work.publisher), around('; ', when)), '.')
}

function behindBlank(part: Part): Part {
  return wordsOf(part).startsWith(';') ? part : around(' ', part)
}

function book(work: Work): Part {
  const head = around('', joined(' ', ...volumeAndEdition(work), around('(', editors(work), ')')), '.')
  return joined('', head, behindBlank(issue(work)))
}

function part(work: Work): Part {
  return joined(
    ' ',
    plain('In:'),
    editors(work),
    around('', italic(text(inCase(work, work.container))), '.'),
    ...volumeAndEdition(work),
    around('', text(work.series), '.'),
    issue(work),
  )
}

function newspaper(work: Work): Part {
  const day = plain(printedDate(work.issued, 'month day, year'))
  const where = work.URL ? joined('. ', linked(work.URL, work.URL), day, accessed(work)) : joined(':', day, pages(work))
  return joined(' ', around('', italic(text(work.container)), '.'), around('', where, '.'))
}

function legalCase(work: Work): Part {
  const where = joined(', ', joined(' ', text(work.container), plain(printedNumber(work.volume, '-'))), pages(work))
  return joined(' ', around('(', editors(work), '),'), where, around('(', year(work), ').'))
}

function talk(work: Work): Part {
  const kind = work.genre ? joined(' ', text(work.genre), plain('presented at')) : plain('Presented at')
  const when = plain(printedDate(work.issued, 'month day, year'))
  return joined(' ', around('', kind, ':'), around('', joined('; ', text(work.event), when), '.'))
}

function article(work: Work): Part {
  const name = (work.shortContainer ?? work.container)?.replaceAll('.', '')
  const when =
    work.volume || work.issue
      ? year(work)
      : around('Published online ', plain(printedDate(work.issued, 'month day, year')))
  const place = joined(
    '',
    plain(printedNumber(work.volume, '-')),
    around('(', plain(printedNumber(work.issue, '-')), ')'),
  )
  const where = joined(
    '',
    joined(' ', around('', italic(text(name)), '.'), joined(';', when, place)),
    around(':', pages(work)),
  )
  return joined(' ', around('', editors(work), '.'), around('', where, '.'))
}

function access(work: Work): Part {
  if (work.type === 'article-newspaper') return nothing
  if (work.DOI) return linked(`doi:${work.DOI}`, doiAddress(work.DOI))
  if (!work.URL) return nothing
  const day = isPage(work.type) ? plain(printedDate(work.issued, 'month day, year')) : nothing
  return joined('. ', day, accessed(work), linked(work.URL, work.URL))
}

function accessed({ accessed: date }: Work): Part {
  return around('Accessed ', plain(printedDate(date, 'month day, year')))
}

function year({ issued }: Work): Part {
  return plain(printedDate(issued, 'year'))
}

function pages({ page }: Work): Part {
  return plain(printedPages(page, 'expanded', '-'))
}
