import { readDate } from '#core/references/fields/read-date.ts'
import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import type { Name, Reference } from '#core/model/reference.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PageWork } from './page-works.ts'
import { year, type PastedLine } from '../lines/pasted-line.ts'
import { familyFirst, scholarLine } from '../lines/field-lines.ts'
import { oneName } from '../names/one-name.ts'
import { withoutLinkWords } from './page-words.ts'
import { withoutMarker } from '../lines/reference-markers.ts'
import { readNames } from '../names/read-names.ts'

const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Fall|Autumn|Winter'
const day = String.raw`(?:(?:\d{1,2}\s)?(?:${months})\p{L}*\.?(?:[-–]\p{L}+)?(?:\s\d{1,2},?)?\s)?`
const years = String.raw`(?:1[89]|20)\d\d`

/** What the line below the people says: where a work stands, in the groups date, source, volume, issue, pages. */
const sources: readonly RegExp[] = [
  // Web of Science: "Jun 2021 | JOURNAL OF ROOFS 12 (3) , pp.45-58"
  pattern(
    'u',
    String.raw`^(?<date>${day}${years})(?:\s\(Early Access\))?\s\|\s(?<source>.{3,160}?)`,
    String.raw`(?:\s(?<volume>\d{1,4}))?(?:\s?\((?<issue>[^()]{1,12})\))?(?:\s?,\s?pp\.?\s?(?<pages>[A-Za-z]?\d[\w–-]*))?\s?$`,
  ),
  // Scopus: "Journal of Roofs, 2021, 12(3), pp. 45–58"; its older pages: "2021 Journal of Roofs 12(3), pp. 45-58"
  pattern(
    'u',
    String.raw`^(?<source>\p{L}[^;]{2,160}?),\s(?<date>${years})(?:,\s(?<volume>\d{1,4})(?:\((?<issue>[^()]{1,16})\))?)?`,
    String.raw`(?:,\s(?:pp?\.\s)?(?<pages>[A-Za-z]?\d[\w–-]*))?\s?$`,
  ),
  // Semantic Scholar: "Published in Journal of Roofs 3 June 2021", "Published 3 June 2021"
  pattern('u', String.raw`^Published(?:\sin\s(?<source>.{3,160}?))?\s(?:[•·]\s)?(?<date>${day}${years})\s?$`),
]

const aDay = pattern(
  'u',
  String.raw`^(?:[\p{L} ]+:\s|\p{L}+day,?\s)?(?:(?:${months})\p{L}*\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}\.?\s(?:${months})\p{L}*\.?)$`,
)

const word = String.raw`(?:(?:v[ao]n|de[rnl]?|d[iau]|dos|l[ae]|te[nr]|al|el|bin)\s)?\p{Lu}[\p{L}’'.-]*`
const person = String.raw`${word}(?:,?\s${word}){0,4}`
const hidden = String.raw`\(?(?:\.{3}|…|et al\.?|\+\d+ (?:more )?authors?)\)?`
const listed = pattern(
  'u',
  String.raw`^${person}(?:\s?[;,]\s(?:and\s|&\s)?${person}|,?\s(?:and|&)\s${person}|\s?[;,]?\s${hidden}){0,60}$`,
)

/** Whether a line holds people and nothing else, with given names in words or in initials. */
export function isPeopleLine(line: string): boolean {
  const text = line.trim().replace(/[,;]$/u, '')
  return text.length <= 3000 && !/\d{2}|[?!:]/u.test(text) && listed.test(text)
}

const pageWords = anyOf([
  String.raw`(?:[\d,.]+\s)?(?:citations?|(?:cited )?references?|times cited|related (?:records|documents)|citing articles)`,
  String.raw`\d{1,6}|save(?: to library)?|alert|create alert|cite|pdf|html|expand|tldr|share|export|add to \p{L}+|view (?:on|at|full|pdf|abstract|article).{0,60}`,
  String.raw`(?:show|hide|view) (?:abstract|more|less|details)|(?:free )?full text.{0,40}|open access.{0,20}|.{0,60}opens in a new (?:tab|window)\.?`,
  String.raw`(?:conference |book |data |review |short |research )?(?:articles?|papers?|reviews?|chapters?|editorials?|notes?|letters?|survey|erratum|books?|preprints?)(?:\s?[•·].{0,40})?`,
])
const pageWord = pattern('iu', '^', pageWords, '$')

/**
 * The cards of a page of results (Web of Science, Scopus, Semantic Scholar): a title, below it people, below them the source. None where
 * the lines are no such page.
 */
export function resultCards(filled: readonly PastedLine[]): readonly PageWork[] {
  return filled.flatMap((_, at) => [
    ...cardAt(filled, at),
    ...cardWithPeopleLast(filled, at),
    ...cardOfPubMed(filled, at),
    ...cardOfScholar(filled, at),
  ])
}

const dated = pattern(
  'u',
  String.raw`^(?<source>\p{Lu}[^;]{2,160}?),\s(?:Volume\s(?<volume>\d{1,4}),\s(?:Issue\s(?<issue>[\w–-]{1,10}),\s)?)?`,
  String.raw`(?<date>${day}${years})(?:,\s(?:Pages?\s)?(?<pages>[A-Za-z]?\d[\w–-]*))?$`,
)

/** ScienceDirect's card: a title with its number, the source, the people, and links to the text. */
function cardWithPeopleLast(filled: readonly PastedLine[], at: number): readonly PageWork[] {
  const [title = '', source = '', people = '', links = ''] = [-1, 0, 1, 2].map((step) => filled[at + step]?.text.trim())
  const match = /^(?:view pdf|abstract|extracts|full text|download)/iu.test(links) ? dated.exec(source) : null
  const bare = title.replace(/^\d{1,4}\s(?=\p{Lu})/u, '')
  if (match === null || bare.length < 8 || !isPeopleLine(people) || pageWord.test(bare)) return []
  return [{ reference: workOf(bare, people, match.groups ?? {}), lines: filled.slice(at - 1, at + 2) }]
}

const ofPubMed = pattern(
  'u',
  String.raw`^(?<source>\p{L}[^\d;]{2,120}?)\.\s(?<date>${years}(?:\s[A-Z][a-z]{2}(?:[-–][A-Z][a-z]{2})?(?:\s\d{1,2})?)?)`,
  String.raw`(?:;(?<volume>\w{1,8})?(?:\((?<issue>[^()]{1,16})\))?)?(?::\s?(?<pages>[\w–()-]+(?:,\s?[\w–-]+)?))?\.(?:\s.*)?$`,
)

/** PubMed's card: a title, the people, the source, and its number on the next line; a work may have no people. */
function cardOfPubMed(filled: readonly PastedLine[], at: number): readonly PageWork[] {
  const [first = '', second = '', source = '', number = ''] = [-2, -1, 0, 1].map((step) =>
    filled[at + step]?.text.trim(),
  )
  const match = /^PMID:\s?\d/u.test(number) && source.length <= 400 ? ofPubMed.exec(source) : null
  if (match === null) return []
  const people = second.replace(/\.$/u, '')
  const isNobody = /^\[?no authors? listed\]?$/iu.test(people)
  const isAlone = !isNobody && !isPeopleLine(people)
  const title = isAlone ? second : first
  if (title.length < 8 || pageWord.test(title) || isPeopleLine(title.replace(/\.$/u, ''))) return []
  const { DOI, PMID, PMCID } = findIdentifiers(`${source} ; ${number}`)
  return [
    {
      reference: {
        ...workOf(title, isAlone || isNobody ? '' : people, match.groups ?? {}),
        ...(DOI !== undefined && { DOI }),
        ...(PMID !== undefined && { PMID }),
        ...(PMCID !== undefined && { PMCID }),
      },
      lines: filled.slice(isAlone ? at - 1 : at - 2, at + 2),
    },
  ]
}

// A site that holds the text, and no house that brought it out.
const site = /^[\w-]+(?:\.[\w-]+)+$|\b(?:online library|google|jstor|proquest|researchgate|pubmed|ncbi)\b/iu

/** Google Scholar's card: a title, and below it people, source, year and site in one line. The site is nothing of a journal's article. */
function cardOfScholar(filled: readonly PastedLine[], at: number): readonly PageWork[] {
  const match = scholarLine.exec(filled[at]?.text ?? '')
  const shown = withoutMarker(filled[at - 1]?.text.trim() ?? '')
  const title = withoutLinkWords(shown).replace(/\.$/u, '')
  if (match === null || title.length < 8 || scholarLine.test(title)) return []
  const [, people = '', source, date = '', host = ''] = match
  const isBook = shown.startsWith('[BOOK]')
  const { names } = readNames(familyFirst(people.replace(/[….]+$/u, '')))
  const type = source === undefined ? (isBook ? 'book' : 'document') : 'article-journal'
  return [
    {
      reference: {
        type,
        title,
        ...(names.length > 0 && { author: names }),
        ...(source !== undefined && { 'container-title': source.replace(/\s?(?:…|\.{3})$/u, '').trim() }),
        ...(source === undefined && host !== '' && !site.test(host) && { publisher: host }),
        issued: readDate(date),
      },
      lines: filled.slice(at - 1, at + 1),
      ...(/(?:…|\.{3})$/u.test(source ?? '') && { doubted: 'container-title' as const }),
    },
  ]
}

/** The card whose source stands on the line `at`, or on this and the next. */
function cardAt(filled: readonly PastedLine[], at: number): readonly PageWork[] {
  const [title = '', people = '', own = '', next = ''] = [-2, -1, 0, 1].map((step) => filled[at + step]?.text.trim())
  const isParted = !year.test(own) && new RegExp(`^${years}$`, 'u').test(next)
  const source = isParted ? `${own}, ${next}` : own
  if (source.length > 250 || !year.test(source) || title.length < 8 || title.length > 400) return []
  if (pageWord.test(title) || !isPeopleLine(people)) return []
  const match = sources.map((form) => form.exec(source)).find((found) => found !== null)
  // "Ida Holm", "Mar 3, 2023": who wrote a post, and when.
  if (!match || aDay.test(match.groups?.source ?? '') || /^by\s/iu.test(people)) return []
  const isCut = /[….]{1,3}$/u.test(match.groups?.source ?? '')
  const lines = filled.slice(at - 2, at + (isParted ? 2 : 1))
  return [{ reference: workOf(title, people, match.groups ?? {}), lines, ...(isCut && { doubted: 'container-title' }) }]
}

// "Almgren, T", "Almgren, T.", with people behind a semicolon, a comma or "and".
const isInverted = /,\s(?:\p{Lu}\.?[\s-]?){1,4}(?:[;,&]|and\s|$)|;/u

/** People with their given names first, parted by commas. */
export function peopleInOrder(text: string): readonly Name[] {
  return text
    .replace(/\s?(?:\+\d+ (?:more )?authors?|et al\.?|…|\.{3})\s?$/u, '')
    .split(/\s*(?:[,;&]|\sand\s)\s*/u)
    .filter((part) => /\p{L}/u.test(part))
    .map((part) => oneName(part))
}

/** People of a line, family or given names first. */
export function peopleOfLine(text: string): readonly Name[] {
  return isInverted.test(text) ? readNames(text).names : peopleInOrder(text)
}

function workOf(title: string, people: string, said: Readonly<Record<string, string | undefined>>): Reference {
  const { date, source, volume, issue, pages } = said
  const author = peopleOfLine(people)
  const isMeeting = /\b(?:proceedings|conference|symposium|workshop)\b/iu.test(source ?? '')
  return {
    type:
      source === undefined ? 'document' : isMeeting && volume === undefined ? 'paper-conference' : 'article-journal',
    title: title.replace(/\.$/u, ''),
    ...(author.length > 0 && { author }),
    ...(source !== undefined && { 'container-title': source.trim() }),
    ...(date !== undefined && { issued: readDate(date) }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue: issue.trim() }),
    ...(pages !== undefined && { page: normalizePages(pages) }),
  }
}
