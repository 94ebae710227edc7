import type { CslType, Name } from '#core/model/reference.ts'
import { printedNames } from '../names.ts'
import { isNumeric, isPlural, ordinal, printedNumber } from '../numbers.ts'
import { arePages, printedPages } from '../page-ranges.ts'
import { composer, italic, nothing, plain, type Part } from '../pieces.ts'
import { capitalizeFirst, titleCase } from '../title-case.ts'
import type { Work } from '../work.ts'
import { hasBookEditors, inCase, isInterview, isPeriodical, isPlainPaper, otherNames, roles } from './apa-parts.ts'
import { isOneOf } from './types.ts'

const { joined, around, text } = composer('american')
const hasNumberByTitle = isOneOf('broadcast', 'graphic', 'map', 'motion_picture', 'song')
const isNotedBesideContainer = isOneOf('document', 'report', 'standard')

/** In round brackets behind the title: who else worked on it, numbers, edition, volume, pages. */
export function parenthetical(work: Work): Part {
  const { type } = work
  if (type === 'patent') {
    const kind = work.number ? capitalizeFirst(work.genre) || 'Patent' : capitalizeFirst(work.genre)
    return around('(', joined(' ', text(kind), numberWords(work)), ')')
  }
  if (isOneOf('post', 'webpage')(type)) return around('(', joined('; ', contributors(work), number(work)), ')')
  if (work.container)
    return around('(', joined('; ', contributors(work), hasNumberByTitle(type) ? number(work) : nothing), ')')
  return around('(', joined('; ', contributors(work), number(work), locators(work)), ')')
}

/** In round brackets behind the container. */
export function containerParenthetical(work: Work): Part {
  return around('(', joined('; ', hasNumberByTitle(work.type) ? nothing : number(work), locators(work)), ')')
}

/** In square brackets behind the title: what it is. */
export function bracketed(work: Work): Part {
  const { type, genre } = work
  if (isOneOf('review', 'review-book')(type)) {
    if (!work.title && !genre) return nothing
    const kind =
      (work.number ? '' : capitalizeFirst(genre)) || (type === 'review-book' ? 'Review of the book' : 'Review of')
    return around('[', joined(' ', text(kind), italic(text(work.title))), ']')
  }
  if (type === 'thesis')
    return work.number
      ? nothing
      : around(
          '[',
          joined(', ', text(capitalizeFirst(genre)), work.DOI || work.URL ? text(work.publisher) : nothing),
          ']',
        )
  if (isInterview(work) || !work.container) return around('[', format(work), ']')
  if (isOneOf('event', 'paper-conference', 'performance', 'speech')(type))
    return isPlainPaper(work) ? nothing : around('[', format(work), ']')
  return isNotedBesideContainer(type) || type === 'software' ? nothing : around('[', format(work), ']')
}

/** In square brackets behind the container. */
export function containerBracketed(work: Work): Part {
  const { type } = work
  const isHere = isOneOf('event', 'paper-conference', 'performance', 'speech')(type)
    ? isPlainPaper(work)
    : isNotedBesideContainer(type) || type === 'software'
  return isHere ? around('[', format(work), ']') : nothing
}

const typeWords: Partial<Record<CslType, string>> = {
  dataset: 'Dataset',
  software: 'Computer software',
  map: 'Map',
  collection: 'Archival collection',
  song: 'Audio recording',
  motion_picture: 'Video recording',
  post: 'Online post',
  broadcast: 'Broadcast',
  figure: 'Figure',
  graphic: 'Graphic',
}

/** What kind of thing it is: in the record's words, else by its type. */
function format(work: Work): Part {
  if (work.genre) return work.number ? nothing : text(capitalizeFirst(work.genre))
  if (!isInterview(work)) return plain(typeWords[work.type])
  const isPublic = [work.container, work.DOI, work.publisher, work.URL].some(Boolean)
  return plain(isPublic ? (work.type === 'interview' ? 'Interview' : '') : 'Personal communication')
}

function contributors(work: Work): Part {
  const { type, editors, translators } = work
  const isArticle = isPeriodical(type) || (type === 'paper-conference' && !hasBookEditors(work))
  const shown = isOneOf('post', 'webpage')(type) || !work.container ? editors : []
  return joined('; ', isArticle ? nothing : inRole(shown, roles.editor(shown)), inRole(translators, roles.translator()))
}

function inRole(list: readonly Name[], role: string): Part {
  const { names, etAl } = printedNames(list, otherNames)
  return around('', plain(names + etAl), `, ${role}`)
}

function numberWords({ number: value }: Work): Part {
  return plain(value && `${isPlural(value) ? 'Nos.' : 'No.'} ${printedNumber(value)}`)
}

function number(work: Work): Part {
  if (!work.number) return nothing
  const words = joined(
    ' ',
    text(work.genre && (work.isEnglish ? titleCase(work.genre) : work.genre)),
    numberWords(work),
  )
  return joined(', ', words, work.type === 'thesis' && (work.DOI || work.URL) ? text(work.publisher) : nothing)
}

const hasNoLocators = isOneOf(
  ...([
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'broadcast',
    'event',
    'interview',
    'patent',
  ] as const),
  ...(['performance', 'periodical', 'post', 'post-weblog', 'review', 'review-book', 'speech', 'webpage'] as const),
)

function locators(work: Work): Part {
  const { type, edition, volume, issue, page } = work
  if (hasNoLocators(type) || (type === 'paper-conference' && !hasBookEditors(work))) return nothing
  const part = isNumeric(volume) ? `${isPlural(volume) ? 'Vols.' : 'Vol.'} ${printedNumber(volume)}` : ''
  return joined(
    ', ',
    isNumeric(edition) ? plain(`${ordinal(edition)} ${isPlural(edition) ? 'eds.' : 'ed.'}`) : text(edition),
    isNotedBesideContainer(type) ? text(inCase(work, work.series)) : nothing,
    plain(part),
    plain(issue && `${isPlural(issue) ? 'Issues' : 'Issue'} ${printedNumber(issue)}`),
    plain(page && `${arePages(page) ? 'pp.' : 'p.'} ${printedPages(page, 'expanded')}`),
  )
}
