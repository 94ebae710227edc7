import type { Name, Reference } from '#core/model/reference.ts'
import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import { isListHeading } from '../lines/list-headings.ts'
import type { PageWork } from './page-works.ts'
import { year, type PastedLine } from '../lines/pasted-line.ts'
import { isPeopleLine, peopleOfLine } from './result-cards.ts'
import { signsOfReference } from '../lines/running-text.ts'

// "DOI: 10...", "https://doi.org/10...": an identifier and nothing else.
const doiLine = /^(?:doi\s?:?\s*)?(?:https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/iu
const pageWords = anyOf([
  'abstract|overview|summary|authors?:?|author keywords|keywords?|similar works|full text|article pdf available|new results',
  'cited by \\d.*|citations?(?: \\(?\\d+\\)?)?|fields of study:.*|publication date:.*|version published:.*|posted \\p{Lu}.*|this article is a preprint.*',
])
const pageWord = pattern('iu', '^', pageWords, '$')
const notATitle = anyOf([
  'document details|skip to|core|research papers|follow this|review|article|journal|new results|published|cochrane database|authors|source',
  'publisher|license|sign in|log in|search|download|full text|view|home|menu|doi|publication|discover|join|confirmatory results|contradictory results',
])
const noTitle = pattern('iu', '^(?:\\(?', notATitle, String.raw`\b)`)

const month = String.raw`(?:\d{1,2}\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?(?:\s\d{1,2},)?\s(?:19|20)\d\d`
const datedLine = pattern(
  'u',
  String.raw`^(?:(?:Version p|P)ublished(?: online)?:?\s|Publication date:?\s|Posted:?\s|(?=\p{Lu}\p{L}+\s\d{4}$))(${month})`,
)
const sourceLine = pattern(
  'u',
  String.raw`^(?:(?<date>${month}),\s)?(?<journal>\p{Lu}[^\d:]{3,100}?),?\s(?:[Vv]ol(?:ume|\.)\s)?(?<volume>\d{1,4})`,
  String.raw`(?:\s?\((?<issue>[^()]{1,12})\)|,\s(?:Issue|no\.)\s(?<number>[\w–-]{1,10})|(?=[,:]))(?:[,:]\s?(?:Pages?\s|pp?\.\s)?(?<pages>[A-Za-z]?\d[\w–-]*))?$`,
)
// Scopus: the journal on a line, and below it "Volume 12, Issue 3, June 2021, Pages 45-58".
const placeLine = pattern(
  'u',
  String.raw`^Volume\s(?<volume>\d{1,4})(?:,\sIssue\s(?<number>[\w–-]{1,10}))?,\s(?<date>${month}|(?:19|20)\d\d)(?:,\s(?:Pages\s|Article\s(?:number\s)?)?(?<pages>[A-Za-z]?\d[\w–-]*))?$`,
)
const organisation =
  /\b(?:universit|institut|hospital|college|cent(?:er|re)\b|department|school|clinic|inc\b|ltd\b|academy|laborator)/iu

/**
 * The page of one work at an archive or a database (ResearchGate, Dimensions, Lens, CORE, bioRxiv, the Cochrane Library): one DOI on a line
 * of its own, a title above it, and words of such pages. Which line is the title is a guess and carries a doubt.
 */
export function recordPage(filled: readonly PastedLine[], texts: readonly string[]): PageWork | null {
  const list = texts.findIndex((text) => isListHeading(text))
  const end = list < 0 ? texts.length : list
  const own = texts.slice(0, end)
  const at = own.findIndex((text) => doiLine.test(text))
  if (
    at < 1 ||
    !own.some((text) => pageWord.test(text)) ||
    own.filter((text) => signsOfReference(text) >= 3.5).length > 1
  )
    return null
  const { DOI } = findIdentifiers(own[at] ?? '')
  if (
    DOI === undefined ||
    own.some((text) => /10\.\d{4,9}\/\S/u.test(text) && !text.toLowerCase().includes(DOI.toLowerCase()))
  )
    return null
  const title = own.findIndex((text, index) => index < at && isTitle(text))
  if (title < 0) return null
  const people = peopleOf(own, title)
  const place = own.findIndex((text) => placeLine.test(text))
  const whole = own.findIndex((text) => sourceLine.test(text) && signsOfReference(text) < 3.5)
  const source = whole < 0 ? place : whole
  const said = { ...placeLine.exec(own[place] ?? '')?.groups, ...sourceLine.exec(own[whole] ?? '')?.groups }
  const above = whole < 0 && place > 0 && place - 1 !== title ? own[place - 1] : undefined
  const day = own.findIndex((text) => datedLine.test(text))
  const date = datedLine.exec(own[day] ?? '')?.[1] ?? said.date ?? year.exec(own[source] ?? '')?.[0]
  const issue = said.issue ?? said.number
  const journal = said.journal ?? above ?? own.slice(0, at).find((text) => text.startsWith('Cochrane Database'))
  const reference: Reference = {
    type:
      own.some((text) => /preprint/iu.test(text)) && journal === undefined
        ? 'article'
        : journal === undefined
          ? 'document'
          : 'article-journal',
    title: (own[title] ?? '').replace(/\.$/u, ''),
    ...(people.names.length > 0 && { author: people.names }),
    ...(journal !== undefined && { 'container-title': journal }),
    ...(date !== undefined && { issued: readDate(date) }),
    ...(said.volume !== undefined && { volume: said.volume }),
    ...(issue !== undefined && { issue }),
    ...(said.pages !== undefined && { page: normalizePages(said.pages) }),
    DOI,
  }
  const used = new Set([title, at, source, day, ...(above === undefined ? [] : [source - 1]), ...people.at])
  return { reference, lines: filled.filter((_, index) => used.has(index)), doubted: 'title' }
}

function isTitle(text: string): boolean {
  return (
    /^["“«]?\p{Lu}/u.test(text) &&
    text.length <= 300 &&
    text.split(/\s+/u).length >= 4 &&
    !noTitle.test(text) &&
    !year.test(text) &&
    !isPeopleLine(text) &&
    !organisation.test(text)
  )
}

/** The people below a title, or behind or below "Authors:", where their places stand between them or behind a dash. */
function peopleOf(
  own: readonly string[],
  title: number,
): { readonly names: readonly Name[]; readonly at: readonly number[] } {
  const beside = own.findIndex((text) => /^Authors?:\s+\p{L}/u.test(text))
  const named = (own[beside] ?? '').replace(/^Authors?:\s+/u, '')
  if (beside >= 0 && isPeopleLine(named)) return { names: peopleOfLine(named), at: [beside] }
  const inverted = [title + 1, title + 2].find((index) => /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\./u.test(own[index] ?? ''))
  const bare = (own[inverted ?? -1] ?? '').replace(/(?<=\p{Lu}\.)[a-z](?:,[a-z])*(?=,|$)/gu, '')
  if (inverted !== undefined && isPeopleLine(bare)) return { names: peopleOfLine(bare), at: [inverted] }
  if (isPeopleLine(own[title + 1] ?? '') && /\p{L}\s\p{L}/u.test(own[title + 1] ?? ''))
    return { names: peopleOfLine(own[title + 1] ?? ''), at: [title + 1] }
  const label = own.findIndex((text) => /^Authors?:?$/u.test(text))
  if (label < 0) return { names: [], at: [] }
  const at: number[] = []
  for (let index = label + 1; index < own.length && index < label + 60 && !pageWord.test(own[index] ?? ''); index++) {
    const [name = ''] = (own[index] ?? '').split(/\s[-–—]\s/u)
    if (!isPeopleLine(name) && !organisation.test(name)) break
    if (isPeopleLine(name) && !organisation.test(name) && /\s/u.test(name)) at.push(index)
  }
  return { names: at.flatMap((index) => peopleOfLine((own[index] ?? '').split(/\s[-–—]\s/u)[0] ?? '')), at }
}

const registryLine = /^(?:ClinicalTrials\.gov (?:ID|Identifier):?\s|ISRCTN registry:?\s)?(NCT\d{8})$/iu

/** The page of a trial at ClinicalTrials.gov: the title right above its number. */
export function trialPage(filled: readonly PastedLine[], texts: readonly string[]): PageWork | null {
  const at = texts.findIndex((text) => registryLine.test(text) && /clinicaltrials/iu.test(text))
  const title = texts[at - 1] ?? ''
  if (at < 1 || title.length < 12 || !texts.some((text) => /^(?:Sponsor|Study Overview|Brief Summary)\b/u.test(text)))
    return null
  const number = registryLine.exec(texts[at] ?? '')?.[1]?.toUpperCase() ?? ''
  const day = texts.findIndex((text) => /^Last Update Posted\b/u.test(text))
  const date = /\d{4}-\d{2}-\d{2}/u.exec(`${texts[day] ?? ''} ${texts[day + 1] ?? ''}`)?.[0]
  const URL = `https://clinicaltrials.gov/study/${number}`
  return {
    reference: {
      type: 'webpage',
      title,
      number,
      publisher: 'ClinicalTrials.gov',
      ...(day >= 0 && date !== undefined && { issued: readDate(date) }),
      URL,
    },
    lines: filled.filter((_, index) => index === at - 1 || index === at || index === day),
  }
}

const quotedStudy = pattern(
  'u',
  String.raw`^[“"]([^”"]{8,300}?)[,.]?[”"],?\sby\s(\p{Lu}[^\d]{3,600}?),\s(?:in\s|published in\s)?(\p{Lu}[^\d,;]{3,100}),\s(${month}|(?:19|20)\d\d)\b`,
)

/** What a press release says of its study in one line: "Title" by people, journal, day, DOI. */
export function quotedStudies(filled: readonly PastedLine[]): PageWork | null {
  const at = filled.findIndex((line) => quotedStudy.test(line.text.trim()))
  const text = filled[at]?.text.trim() ?? ''
  const [, title = '', people = '', journal = '', date = ''] = quotedStudy.exec(text) ?? []
  if (at < 0 || !isPeopleLine(people.replace(/ et al\.?$/u, ''))) return null
  const { DOI } = findIdentifiers(text)
  return {
    reference: {
      type: 'article-journal',
      title,
      author: peopleOfLine(people),
      'container-title': journal,
      issued: readDate(date),
      ...(DOI !== undefined && { DOI }),
    },
    lines: filled.slice(at, at + 1),
  }
}
