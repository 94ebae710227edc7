import type { Name, Reference } from '#core/model/reference.ts'
import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PageWork } from './page-works.ts'
import { year, type PastedLine } from '../lines/pasted-line.ts'
import { quotedStudies, recordPage, trialPage } from './record-page.ts'
import { isPeopleLine, peopleInOrder } from './result-cards.ts'

/** The work that a page of one article is about, as PubMed, ScienceDirect, Springer and EurekAlert lay it out; null for other texts. */
export function articlePage(filled: readonly PastedLine[]): PageWork | null {
  // A page of one article is no list of hundreds.
  if (filled.length > 400) return null
  const texts = filled.map((line) => line.text.trim())
  return (
    headOfArticle(filled, texts) ??
    boxOfRelease(filled, texts) ??
    pubMedAbstract(filled, texts) ??
    scienceDirect(filled, texts) ??
    springer(filled, texts) ??
    trialPage(filled, texts) ??
    recordPage(filled, texts) ??
    quotedStudies(filled)
  )
}

const labels = anyOf([
  'Journal|DOI|Method of Research|Subject of Research|Article Title|Article Publication Date|COI Statement',
  'News Publication Date|Funder|Media Contact|Web Page|Web page',
])
const label = pattern('iu', '^(', labels, String.raw`)\s?:?$`)
const labelWithValue = pattern('iu', '^(', labels, String.raw`)(?:\s?:\s+|\t\s*)(?=\S)`)

/** The box below a press release, as EurekAlert has it: names of fields, each above or ahead of what it holds. */
function boxOfRelease(filled: readonly PastedLine[], texts: readonly string[]): PageWork | null {
  const held = new Map<string, { readonly value: string; readonly lines: readonly PastedLine[] }>()
  for (const [index, text] of texts.entries()) {
    const alone = label.exec(text)?.[1]
    const beside = labelWithValue.exec(text)
    const next = texts[index + 1] ?? ''
    const name = (alone ?? beside?.[1] ?? '').toLowerCase()
    if (name === '' || held.has(name)) continue
    if (alone === undefined)
      held.set(name, { value: text.slice(beside?.[0].length ?? 0), lines: filled.slice(index, index + 1) })
    else if (next !== '' && !label.test(next)) held.set(name, { value: next, lines: filled.slice(index, index + 2) })
  }
  const [named, journal, date] = ['article title', 'journal', 'article publication date'].map(
    (name) => held.get(name)?.value,
  )
  const { DOI } = findIdentifiers(held.get('doi')?.value ?? '')
  if (named === undefined || (journal === undefined && DOI === undefined)) return null
  return {
    reference: {
      type: 'article-journal',
      title: named.replace(/\.$/u, ''),
      ...(journal !== undefined && { 'container-title': journal }),
      ...(date !== undefined && { issued: readDate(date) }),
      ...(DOI !== undefined && { DOI }),
    },
    lines: ['journal', 'doi', 'article title', 'article publication date']
      .flatMap((name) => held.get(name)?.lines ?? [])
      .toSorted((one, other) => one.number - other.number),
  }
}

const cited = String.raw`((?:1[89]|20)\d\d(?:\s[A-Z][a-z]{2}(?:[-–][A-Z][a-z]{2})?(?:\s\d{1,2})?)?)(?:;(\w{1,8})?(?:\(([^()]{1,16})\))?(?::\s?([\w–-]+(?:,\s?[\w–-]+)?))?)?`
const citedAlone = pattern('u', String.raw`^\.\s?${cited}\.(?:\s.*)?$`)
const citedWithJournal = pattern('u', String.raw`^(\p{L}[^\d]{2,80}?)\.\s${cited}\.(?:\s.*)?$`)

/** PubMed's page of one abstract: journal and place above the title, the people with the numbers of their places below it. */
function pubMedAbstract(filled: readonly PastedLine[], texts: readonly string[]): PageWork | null {
  const pmid = texts.findIndex((text) => /^PMID:\s?\d{4,9}\b/u.test(text))
  if (pmid < 0) return null
  const at = texts.findIndex((text, index) => index < pmid && (citedAlone.test(text) || citedWithJournal.test(text)))
  if (at < 0) return null
  const alone = citedAlone.exec(texts[at] ?? '')
  const [, journal = '', date = '', volume, issue, pages] =
    alone === null ? (citedWithJournal.exec(texts[at] ?? '') ?? []) : ['', texts[at - 1] ?? '', ...alone.slice(1)]
  const named = texts.findIndex((text, index) => index > at && !/^(?:doi:|Epub|\d{4};)/u.test(text))
  const names = peopleOf(texts[named + 1] ?? '')
  if (named < 0 || named > pmid || (names.length === 0 && named + 1 !== pmid)) return null
  const ids = texts.slice(at).filter((text) => /^(?:PMI?D:|PMCID:|doi:|DOI:)/iu.test(text))
  const { DOI, PMID, PMCID } = findIdentifiers([texts[at], ...ids].join(' ; '))
  const isIdentifier = (text: string) => ids.includes(text)
  return {
    reference: {
      ...article((texts[named] ?? '').replace(/\.$/u, ''), names),
      ...(journal.length > 1 && !/^\W|trial$|review$/iu.test(journal) && { 'container-title': journal }),
      issued: readDate(date),
      ...(volume !== undefined && { volume }),
      ...(issue !== undefined && { issue }),
      ...(pages !== undefined && { page: normalizePages(pages) }),
      ...(DOI !== undefined && { DOI }),
      ...(PMID !== undefined && { PMID }),
      ...(PMCID !== undefined && { PMCID }),
    },
    lines: filled.filter(
      (_, index) => (index >= (alone === null ? at : at - 1) && index <= named + 1) || isIdentifier(texts[index] ?? ''),
    ),
  }
}

const volumeLine =
  /^Volumes?\s(\d{1,4})(?:,\s(?:Issues?|Part|Supplement)\s([^,]{1,20}))?,\s((?:\d{1,2}\s)?\p{L}*(?:[-–]\p{L}+)?\s?(?:19|20)\d\d)(?:,\s(?:Pages?\s)?([A-Za-z]?\d[\w–-]*))?$/u
const linksOfAuthors = /^(?:Author links open overlay panel|Author links|Authors?)\s*/u

/** The head of an article at ScienceDirect: journal, volume and pages, then the title, and behind "Author links" the people. */
function scienceDirect(filled: readonly PastedLine[], texts: readonly string[]): PageWork | null {
  const at = texts.findIndex((text) => volumeLine.test(text))
  const panel = texts.findIndex((text) => text.startsWith('Author links open overlay panel'))
  const [, volume, issue, date = '', pages] = volumeLine.exec(texts[at] ?? '') ?? []
  const journal = texts[at - 1] ?? ''
  const title = texts[panel - 1] ?? ''
  if (at < 1 || panel <= at || title === journal) return null
  const glued = (texts[panel] ?? '').replace(linksOfAuthors, '')
  const names = peopleOf(glued === '' ? (texts[panel + 1] ?? '') : glued)
  const doi = texts.findIndex((text, index) => index > panel && index < panel + 12 && /doi\.org\/10\.\d{4}/u.test(text))
  const { DOI } = findIdentifiers(texts[doi] ?? '')
  return {
    reference: {
      ...article(title.replace(/\s?[☆★✩]+$/u, ''), names),
      'container-title': journal,
      issued: readDate(date),
      ...(volume !== undefined && { volume }),
      ...(issue !== undefined && { issue }),
      ...(pages !== undefined && { page: normalizePages(pages) }),
      ...(DOI !== undefined && { DOI }),
    },
    lines: filled.filter((_, index) =>
      [at - 1, at, panel - 1, panel, panel + (glued === '' ? 1 : 0), doi].includes(index),
    ),
  }
}

const firstPublished = /^(?:First published|Published online)\s?:\s?((?:\d{1,2}\s)?\p{Lu}\p{L}+\s(?:\d{1,2},\s)?\d{4})/u
const placeBeforeDoi =
  /^(\p{Lu}[^\d;]{2,80}?)\s((?:19|20)\d\d),\s(\d{1,4})(?:\((\w{1,8})\))?,\s([A-Za-z]?\d[\w–-]*);\shttps?:\/\/(?:dx\.)?doi\.org\//u

/** The head of an article at Wiley or MDPI: the title right above its people, below them the day of publication or the place, and the DOI. */
function headOfArticle(filled: readonly PastedLine[], texts: readonly string[]): PageWork | null {
  const at = texts.findIndex((text) => firstPublished.test(text) || placeBeforeDoi.test(text))
  const link = texts.findIndex((text, index) => index >= at && index <= at + 3 && /doi\.org\/10\.\d{4}/u.test(text))
  if (at < 2 || link < 0) return null
  const names = (text = '') => peopleOf(text.replace(/^by\s/u, ''))
  const people = texts.findLastIndex(
    (text, index) => index > 0 && index < at && at - index <= 12 && names(text).length > 0,
  )
  const title = texts[people - 1] ?? ''
  if (people < 1 || title.length < 12 || pageWord.test(title)) return null
  const [, date] = firstPublished.exec(texts[at] ?? '') ?? []
  const [, journal, ofYear, volume, issue, pages] = placeBeforeDoi.exec(texts[at] ?? '') ?? []
  const { DOI } = findIdentifiers(texts[link] ?? '')
  return {
    reference: {
      ...article(title.replace(/\.$/u, ''), names(texts[people])),
      ...(journal !== undefined && { 'container-title': journal.trim() }),
      issued: readDate(date ?? ofYear ?? ''),
      ...(volume !== undefined && { volume }),
      ...(issue !== undefined && { issue }),
      ...(pages !== undefined && { page: normalizePages(pages) }),
      ...(DOI !== undefined && { DOI }),
    },
    lines: filled.filter((_, index) => [people - 1, people, at, link].includes(index)),
  }
}

const springerPlace =
  /^(?:(\p{L}.{2,100}?)\s)?[Vv]olume\s(\d{1,4}),\s(?:pages?\s([\d–-]+)|[Aa]rticle\snumber:?\s(\w+))\s?,?\s\(((?:19|20)\d\d)\)\s*(?:Cite this article)?$/u

/** The head of an article at Springer or Nature; its own citation, where the page has one, says the same in one line and goes first. */
function springer(filled: readonly PastedLine[], texts: readonly string[]): PageWork | null {
  const at = texts.findIndex((text) => springerPlace.test(text))
  const published = texts.findIndex((text) => /^Published:?\s(?:\d{1,2}\s)?\p{Lu}\p{L}+/u.test(text))
  if (at < 0 || published < 0) return null
  const [, beside, volume, pages, number, ofYear = ''] = springerPlace.exec(texts[at] ?? '') ?? []
  const isKind = (text = '') =>
    /^(?:(?:original|review|research|open)\s)?(?:article|paper|access|research|review)$/iu.test(text) || text === ''
  const title = texts.findIndex(
    (text, index) => index < Math.max(at, published) && text.length > 15 && !isKind(text) && !year.test(text),
  )
  const people = texts.findIndex(
    (text, index) =>
      index !== title &&
      index > title &&
      index < title + 15 &&
      !isKind(text) &&
      peopleOf(text).length > 0 &&
      /&|,|\s/u.test(text) &&
      !isJournal(text),
  )
  if (title < 0 || people < 0) return null
  const below = texts.slice(at + 1, at + 5).find((text) => isJournal(text))
  const journal = beside ?? below
  const link = texts.findIndex((text) => /doi\.org\/10\.\d{4}/u.test(text))
  const { DOI } = findIdentifiers(texts[link] ?? '')
  const isCitation = (text: string) => DOI !== undefined && text.includes(texts[title] ?? '') && text.includes(ofYear)
  return {
    reference: {
      ...article(texts[title] ?? '', peopleOf(texts[people] ?? '')),
      ...(journal !== undefined && { 'container-title': journal }),
      issued: readDate((texts[published] ?? '').replace(/^Published:?\s/u, '')),
      ...(volume !== undefined && { volume }),
      ...(pages !== undefined && { page: normalizePages(pages) }),
      ...(number !== undefined && { page: number }),
      ...(DOI !== undefined && { DOI }),
    },
    lines: filled.filter(
      (_, index) =>
        [title, published, at, people, link].includes(index) ||
        texts[index] === below ||
        (index !== title && isCitation(texts[index] ?? '')),
    ),
  }
}

function isJournal(text: string): boolean {
  return (
    /\b(?:journal|annals|archives|letters|reports|reviews?|research|science|nature|proceedings|medicine|international|communications|transactions|bulletin|bmc)\b/iu.test(
      text,
    ) && text.length < 100
  )
}

const notAName = anyOf([
  'published|download|explore|cite this|affiliations?|abstract|background|introduction|highlights|show more|share|cite|keywords?',
])
const pageWord = pattern('iu', '^', notAName, String.raw`\b`)

/** People with the letters and numbers of their places behind the names. */
function peopleOf(line: string): readonly Name[] {
  const text = line
    .replace(/\s?ORCID[^,;&]*/gu, '')
    .replace(/(?<=\p{L}\.?)\s?(?:\d{1,2}(?:\s?,?\s?\d{1,2})*(?!\d))/gu, '')
    .replace(/[#✉†‡*∗¶§]+|[\u{1F4E7}]/gu, '')
    .replace(/(?<=\p{L}{2})(?:\s[a-z](?=\s|,|$))+/gu, '')
    .replace(/\s+(?=[,;])/gu, '')
    .replace(/(?:,\s*)+(?=,|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
  return pageWord.test(text) || !isPeopleLine(text) || !text.includes(' ') ? [] : peopleInOrder(text)
}

function article(title: string, author: readonly Name[]): Reference {
  return { type: 'article-journal', title, ...(author.length > 0 && { author }) }
}
