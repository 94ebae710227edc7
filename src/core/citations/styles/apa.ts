import type { Name } from '#core/model/reference.ts'
import { isDated, printedDate, sortableDate } from '../dates.ts'
import { printedNames, sortedNames } from '../names.ts'
import { isNumeric } from '../numbers.ts'
import { composer, italic, nothing, plain, wordsOf, type Part } from '../pieces.ts'
import type { Work } from '../work.ts'
import { access, container } from './apa-container.ts'
import { isLegal, legalEntry } from './apa-legal.ts'
import { bracketed, parenthetical } from './apa-kinds.ts'
import {
  authorNames,
  hasBookEditors,
  inCase,
  isInterview,
  isPeriodical,
  isPlainPaper,
  otherNames,
  roles,
} from './apa-parts.ts'
import { citedPeople, type Style } from './style.ts'
import { isOneOf } from './types.ts'

const { joined, around, text, inQuotationMarks } = composer('american')

/** APA: the Publication Manual of the American Psychological Association, 7th edition: author, year in brackets, sorted by author. */
export const apa: Style = {
  id: 'apa',
  label: 'APA 7',
  isNumbered: false,
  english: 'american',
  brackets: ['(', ')'],
  entry: (work, yearSuffix, names) => {
    if (isLegal(work.type)) return legalEntry(work, names?.given[0])
    const lead = leadOf(work)
    const { rest } = lead
    const described = joined(' ', title(rest), lead.byTitle ? nothing : parenthetical(rest), bracketed(rest))
    const body = joined(
      '. ',
      lead.part,
      date(rest, yearSuffix),
      described,
      container(rest),
      event(rest),
      publisher(rest),
    )
    return joined(' ', around('', body, '.'), access(rest))
  },
  authorDate: {
    sortKeys: (work) => [
      sortedAs(work),
      isDated(work.issued) ? '1' : '0',
      sortedDate(work),
      isLegal(work.type) ? '' : wordsOf(title(work)),
    ],
    // The parties of a treaty are named in its entry alone.
    citedNames: (work) => (work.type === 'treaty' ? work.authors : leadingNames(work)),
    cited: (work, names, yearSuffix) => {
      const people = leadingNames(work)
      const { names: who, etAl } = people.length > 0 ? citedPeople(people, names, otherNames) : { names: '', etAl: '' }
      const by = who ? plain(who + etAl) : citedTitle(work)
      if (isInterview(work) && !isPublished(work))
        return {
          by: joined(', ', by, plain('personal communication')),
          delimiter: ', ',
          year: plain(printedDate(work.issued, 'month day, year')),
        }
      return { by, delimiter: ', ', year: plain(year(work, yearSuffix)) }
    },
    etAlFrom: 3,
    givenNames: 'first, initials',
    togetherKeys: (work) => [
      sortedNames(leadingNames(work), { ...authorNames, etAlFrom: 3, shown: 1 }, 'before') || sortedAs(work),
      isDated(work.issued) ? '1' : '0',
      sortedDate(work),
    ],
  },
}

interface Lead {
  readonly part: Part
  /** The work without what the lead printed. */
  readonly rest: Work
  readonly byTitle: boolean
}

/** What stands before the year: authors, else editors, else the title; a whole reference work with a title of its own goes by that. */
function leadOf(work: Work): Lead {
  if (work.authors.length > 0) return { part: people(work.authors), rest: work, byTitle: false }
  const isEntry = isOneOf('book', 'classic', 'collection', 'entry', 'entry-dictionary', 'entry-encyclopedia')(work.type)
  if (work.editors.length > 0 && !(work.container && isEntry && work.title))
    return {
      part: around('', people(work.editors), ` (${roles.editor(work.editors)})`),
      rest: { ...work, editors: [] },
      byTitle: false,
    }
  // The title of what a review is about stands in brackets behind the year.
  if (work.title && isOneOf('review', 'review-book')(work.type)) return { part: nothing, rest: work, byTitle: true }
  if (work.title)
    return { part: joined(' ', title(work), parenthetical(work)), rest: { ...work, title: undefined }, byTitle: true }
  return { part: bracketed(work), rest: work, byTitle: true }
}

/** Whom a work is listed and cited by; nobody where that is its title, or it is a work of law. */
function leadingNames(work: Work): readonly Name[] {
  if (isLegal(work.type)) return []
  if (work.authors.length > 0) return work.authors
  return leadOf(work).byTitle ? [] : work.editors
}

function people(list: readonly Name[]): Part {
  const { names, etAl } = printedNames(list, authorNames)
  return plain(names + etAl)
}

function sortedAs(work: Work): string {
  return sortedNames(leadingNames(work), authorNames, 'before') || work.title || ''
}

function year({ issued }: Work, suffix: string): string {
  return isDated(issued) ? printedDate(issued, 'year') + suffix : ['n.d.', suffix].filter(Boolean).join('-')
}

/** Types that are sorted by their year alone. */
const isSortedByYear = isOneOf(
  ...(['article', 'article-journal', 'book', 'chapter', 'entry', 'entry-dictionary', 'entry-encyclopedia'] as const),
  ...(['dataset', 'figure', 'graphic', 'manuscript', 'map', 'musical_score', 'patent', 'report', 'review'] as const),
  ...(['review-book', 'thesis'] as const),
)

const isDatedByDay = isOneOf(
  ...(['article-magazine', 'article-newspaper', 'broadcast', 'collection', 'document', 'event', 'interview'] as const),
  ...(['motion_picture', 'pamphlet', 'performance', 'personal_communication', 'post', 'post-weblog', 'song'] as const),
  ...(['speech', 'webpage'] as const),
)

function date(work: Work, suffix: string): Part {
  const byDay = isDatedByDay(work.type) || (work.type === 'paper-conference' && isPlainPaper(work))
  const day = byDay && work.issued?.['date-parts'] ? printedDate(work.issued, 'month day') : ''
  return around('(', joined(', ', plain(year(work, suffix)), plain(day)), ')')
}

function sortedDate(work: Work): string {
  const { issued, type } = work
  const byYear = isSortedByYear(type) || (type === 'paper-conference' && !isPlainPaper(work))
  return sortableDate(issued, byYear ? 'year' : 'day')
}

function title(work: Work): Part {
  const { type, title: words } = work
  if (isOneOf('review', 'review-book')(type)) return nothing
  if (isOneOf('post', 'webpage')(type)) return italic(text(words))
  const isArticle = isPeriodical(type) || (type === 'paper-conference' && !hasBookEditors(work))
  if (work.container) return text(words)
  const volume = !isArticle && work.volume && !isNumeric(work.volume) ? `Vol. ${work.volume}` : ''
  return italic(joined(': ', text(words), words ? plain(volume) : nothing))
}

function citedTitle(work: Work): Part {
  const { type } = work
  const words = work.shortTitle ?? work.title
  if (!words) {
    const isNumbered = type === 'bill' || type === 'report'
    return isNumbered ? joined(' ', text(work.genre), plain(work.number)) : bracketed(work)
  }
  if (type === 'legal_case') return italic(text(work.title))
  const set = inCase(work, words)
  if (isOneOf('bill', 'report', 'legislation', 'regulation', 'treaty')(type)) return text(set)
  return work.container && !isOneOf('post', 'webpage', 'hearing')(type) ? inQuotationMarks(set) : italic(text(set))
}

function event(work: Work): Part {
  if (work.type === 'paper-conference' && !isPlainPaper(work)) return nothing
  return text(work.event)
}

function isPublished({ container: name, DOI, publisher: house, URL }: Work): boolean {
  return [name, DOI, house, URL].some(Boolean)
}

function publisher(work: Work): Part {
  const { type } = work
  const house = text(work.publisher)
  if (type === 'thesis') return work.DOI || work.URL ? nothing : house
  if (isOneOf('post', 'webpage')(type)) return joined('; ', text(inCase(work, work.container)), house)
  if (type === 'paper-conference') return hasBookEditors(work) ? house : nothing
  return isPeriodical(type) ? nothing : house
}
