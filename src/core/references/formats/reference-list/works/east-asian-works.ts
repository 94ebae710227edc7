import type { CslType, Name, Reference } from '#core/model/reference.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { normalizePages } from '#core/references/fields/page-range.ts'
import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import { standsForOthers } from '#core/references/fields/name-words.ts'
import { readNames } from '../names/read-names.ts'

/** The kinds of works of GB/T 7714-2015, appendix B. */
const kinds: Readonly<Record<string, CslType>> = {
  J: 'article-journal',
  M: 'book',
  C: 'paper-conference',
  G: 'book',
  N: 'article-newspaper',
  D: 'thesis',
  R: 'report',
  S: 'standard',
  P: 'patent',
  DB: 'dataset',
  DS: 'dataset',
  CP: 'software',
  EB: 'webpage',
  A: 'document',
  CM: 'map',
  Z: 'document',
}
const coded = pattern(
  'u',
  String.raw`^(.{1,300}?)\s?[[［](`,
  anyOf(Object.keys(kinds)),
  String.raw`)(?:\/(?:OL|CD|MT|DK))?[\]］]\s?(.*)$`,
)

/** The CSL type of a GB/T 7714 code that stands behind a title, "[D]", "[EB/OL]"; undefined where there is none. */
export function typeOfCode(text: string): CslType | undefined {
  const code = /[[［](J|M|C|G|N|D|R|S|P|DB|DS|CP|EB)(?:\/(?:OL|CD|MT|DK))?[\]］]\s?[.,。，:：/．]/u.exec(text)?.[1]
  return code === undefined ? undefined : kinds[code]
}

/**
 * A reference in Chinese after GB/T 7714, or in Japanese or Korean with its titles in corner brackets, read by their marks. Null for others: they
 * go the way of all lists.
 */
export function readEastAsianWork(text: string): Reference | null {
  const plain = text
    .normalize('NFC')
    .replace(/[０-９Ａ-Ｚａ-ｚ－．／［］（）]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfe_e0))
    .replace(/\s+/gu, ' ')
    .trim()
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(plain)) return null
  return chinese(plain) ?? japanese(plain)
}

function chinese(text: string): Reference | null {
  const [, before = '', code = '', after = ''] = coded.exec(text) ?? []
  if (code === '' || !/\p{Script=Han}/u.test(before)) return null
  const type = kinds[code] ?? 'document'
  // Authors end at the first full stop; a title may have more of them.
  const [, people = '', title = ''] = /^(.{1,200}?)(?<![A-Z])[.。]\s?(.+)$/u.exec(before) ?? ['', '', before]
  const found = findIdentifiers(after)
  const source = found.spans.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), after)
  const author = namesOf(people)
  const named = withNumber(title, type)
  return {
    type,
    title: named.title,
    ...(author.length > 0 && { author }),
    ...(named.number !== undefined && { number: named.number }),
    ...sourceOf(source, type),
    ...(found.URL !== undefined && { URL: found.URL }),
    ...(found.DOI !== undefined && { DOI: found.DOI }),
  }
}

/** "一种石板瓦:201910123456.7": patents and standards have their number behind the title. */
function withNumber(title: string, type: CslType): { readonly title: string; readonly number?: string } {
  const match =
    type === 'patent' || type === 'standard'
      ? /^(.+?)\s?[:：,，]\s?((?:[A-Z]{2}[/A-Z]*\s?)?\d[\d.A-Z/—–-]*)$/u.exec(title)
      : null
  return match === null ? { title: title.trim() } : { title: (match[1] ?? '').trim(), number: match[2] ?? '' }
}

const numbered =
  /[,，]\s?((?:19|20)\d\d)\s?(?:[,，]\s?([A-Za-z]?\d{1,4}))?\s?(?:[(（]\s?([^()（）]{1,12})\s?[)）])?\s?(?:[:：]\s?([\dA-Za-z]+(?:\s?[-–~—]\s?[\dA-Za-z]+)?(?:,\s?\d+)?))?/u

function sourceOf(text: string, type: CslType): Partial<Reference> {
  const accessed = /\[(\d{4}-\d{1,2}-\d{1,2})\]/u.exec(text)?.[1]
  const stated = /(?<![\d[])(\d{4}-\d{1,2}-\d{1,2})(?!\d|\])/u.exec(text)?.[1]
  const dates = { ...(accessed !== undefined && { accessed: readDate(accessed) }) }
  const rest = text.replace(/\[\d{4}-\d{1,2}-\d{1,2}\]/u, '')
  if (type === 'patent' || type === 'webpage' || type === 'dataset' || type === 'software') {
    const [, year] = /((?:19|20)\d\d)/u.exec(rest) ?? []
    const issued = stated ?? year
    const publisher = /^[.。]?\s?([^:：,，.。]{2,20})[:：]\s?([^,，]{2,40})[,，]/u.exec(rest)
    return {
      ...(issued !== undefined && { issued: readDate(issued) }),
      ...(publisher && { 'publisher-place': publisher[1] ?? '', publisher: publisher[2] ?? '' }),
      ...dates,
    }
  }
  if (type === 'article-newspaper') {
    const name = /^[.。]?\s?([^,，]{2,40})[,，]/u.exec(rest)?.[1]
    const page = /[(（]([\dA-Z]{1,4})[)）]/u.exec(rest)?.[1]
    return {
      ...(name !== undefined && { 'container-title': name.trim() }),
      ...(stated !== undefined && { issued: readDate(stated) }),
      ...(page !== undefined && { page }),
      ...dates,
    }
  }
  return { ...published(rest, type), ...dates }
}

/** A journal with its numbers; or an edition, a place, a publisher, a year and pages, and for a conference the volume that holds the paper. */
function published(text: string, type: CslType): Partial<Reference> {
  const plain = text.replace(/^[\s.。,，]+/u, '')
  const numbers = numbered.exec(plain)
  const page = numbers?.[4]?.replace(/[.。]$/u, '')
  const year = numbers?.[1] ?? /((?:19|20)\d\d)/u.exec(plain)?.[1]
  const common = {
    ...(year !== undefined && { issued: readDate(year) }),
    ...(page !== undefined && { page: normalizePages(page.replaceAll('—', '-').replaceAll('~', '-')) }),
  }
  if (type === 'article-journal') {
    const early = /^([^,，:：]{2,40})[:：]\s?(\d+\s?[-–]\s?\d+)/u.exec(plain)
    const name =
      numbers === null && early !== null ? (early[1] ?? '') : plain.slice(0, numbers?.index ?? plain.length).trim()
    return {
      ...(name !== '' && { 'container-title': name }),
      ...common,
      ...(numbers === null && early !== null && { page: normalizePages(early[2] ?? '') }),
      ...(numbers?.[2] !== undefined && { volume: numbers[2] }),
      ...(numbers?.[3] !== undefined && { issue: numbers[3] }),
    }
  }
  const host = /^\/\/\s?(?:([^.。]{2,40})[.。]\s?)?([^.。]{2,80})[.。]\s?(.*)$/u.exec(plain)
  const rest = host?.[3] ?? plain
  const edition = /^(\d{1,2}|[一二三四五六七八九十]+)\s?版[.。,，]?\s?/u.exec(rest)
  const place = /(?:^|[.。]\s?)([^:：,，.。]{2,20})[:：]\s?([^,，:：]{2,60})[,，]/u.exec(
    edition ? rest.slice(edition[0].length) : rest,
  )
  const editor = host?.[1] === undefined ? [] : namesOf(host[1])
  return {
    ...(host?.[2] !== undefined && { 'container-title': host[2] }),
    ...(editor.length > 0 && { editor }),
    ...(edition && { edition: edition[1] ?? '' }),
    ...(place && { 'publisher-place': place[1] ?? '', publisher: (place[2] ?? '').trim() }),
    ...common,
  }
}

const japaneseAuthors = String.raw`^([^「『]{1,60}?)\s?[:：,，、.．]?\s?(?:[（(]?((?:19|20)\d\d)年?[)）]?[.．]?\s?)?`
const japaneseArticle = pattern('u', japaneseAuthors, String.raw`「([^」]{2,200})」[,，、]?\s?『([^』]{1,80})』(.*)$`)
const japaneseBook = pattern(
  'u',
  japaneseAuthors,
  String.raw`『([^』]{1,120})』[,，、(（]?\s?([^、,，()（）\d]{2,40})?[,，、)）]?(.*)$`,
)

function japanese(text: string): Reference | null {
  const article = japaneseArticle.exec(text)
  const book = article === null ? japaneseBook.exec(text) : null
  const match = article ?? book
  if (match === null) return null
  const rest = match.at(-1) ?? ''
  const author = namesOf(match[1] ?? '')
  const day = /((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/u.exec(rest)?.[0]
  const year = day ?? match[2] ?? /((?:19|20)\d\d)/u.exec(rest)?.[1]
  const numbers = /^[,，、]?\s?(\d{1,4})\s?(?:[(（](\d{1,4})[)）])?(?=\s?[,，、:：])/u.exec(rest)
  const volume = /(?:第|제|vol\.?\s?)?(\d{1,4})\s?[巻卷권집]|[Vv]ol\.?\s?(\d{1,4})/u.exec(rest) ?? numbers
  const issue =
    /(?:第|제)?(\d{1,4})\s?[号號호]|[Nn]o\.?\s?(\d{1,4})/u.exec(rest) ??
    (numbers?.[2] === undefined ? null : [numbers[2], numbers[2]])
  const pages = /(?:pp?\.?\s?)?(\d{1,5}\s?[-–~〜]\s?\d{1,5})\s?(?:頁|ページ|쪽|면|$|[.。．、，])|(\d{1,3})面/u.exec(
    rest,
  )
  const isNews = article !== null && (/新聞|日報|タイムス$/u.test(match[4] ?? '') || /朝刊|夕刊/u.test(rest))
  return {
    type: article === null ? 'book' : isNews ? 'article-newspaper' : 'article-journal',
    title: match[3] ?? '',
    ...(author.length > 0 && { author }),
    ...(article !== null && { 'container-title': match[4] ?? '' }),
    ...(book?.[4] !== undefined && { publisher: book[4].replace(/[\s.．。]+$/u, '') }),
    ...(year !== undefined && { issued: readDate(year) }),
    ...(volume && { volume: volume[1] ?? volume[2] ?? '' }),
    ...(issue && { issue: issue[1] ?? issue[2] ?? '' }),
    ...(pages && { page: normalizePages((pages[1] ?? pages[2] ?? '').replace(/[~〜]/gu, '-')) }),
  }
}

function namesOf(text: string): readonly Name[] {
  const parts = text.split(/[,，、;；・·]\s?/u).filter((part) => part.trim() !== '')
  if (parts.length === 1 && /^\p{Script=Han}{5,}$/u.test(text.trim())) return [{ literal: text.trim() }]
  return readNames(parts.filter((part) => !standsForOthers(part)).join(', ')).names
}
