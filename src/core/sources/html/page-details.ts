import { decodeEntities } from '#core/references/reading/text-entities.ts'
import { safeAddress } from '../block-words.ts'
import { dayOf, type FoundDetails } from '../found-details.ts'

declare const URL: new (address: string, base?: string) => { readonly href: string }

/** What is looked at of a page, in characters: what it says of itself stands in its head. */
const lookedAt = 400_000

/** Names of `<meta>` under which sites give the day of publication, the surer ones first. */
const dateNames =
  'article:published_time citation_publication_date citation_date dc.date.issued dc.date datepublished parsely-pub-date pubdate publish-date date sailthru.date og:published_time'.split(
    ' ',
  )

/**
 * What a saved page says of itself: title, people, day of publication, its own address and the day it was saved (by the comments that
 * browsers and SingleFile leave). Nothing of it runs.
 */
export function pageDetails(html: string): FoundDetails {
  const head = html.slice(0, lookedAt)
  const metas = metaValues(head)
  const first = (...names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? [])[0]
  const data = linkedData(head)
  const title =
    first('og:title', 'citation_title', 'dc.title', 'twitter:title') ??
    cleaned(/<title(?:\s[^<>]{0,500})?>([^<]{1,2000})<\/title/i.exec(head)?.[1])
  const date = dateNames
    .flatMap((name) => metas.get(name) ?? [])
    .concat(data.date ?? [])
    .map(dayOf)
    .find((each) => each !== undefined)
  const authors = ['citation_author', 'author', 'dc.creator', 'article:author', 'byl', 'parsely-author']
    .map((name) => (metas.get(name) ?? []).filter((each) => !/^https?:/i.test(each)))
    .find((names) => names.length > 0)
  const people = (authors ?? data.people)
    .map((name) => name.replace(/^by\s+/i, ''))
    .filter((name) => name.length <= 120)
  const saved = savedFrom(html)
  const url = safeAddress(saved.url ?? canonical(head) ?? first('og:url'))
  const affiliation = first('og:site_name', 'citation_publisher', 'dc.publisher', 'application-name')
  return {
    ...(title !== undefined && title !== '' && { title }),
    ...(people.length > 0 && { people: [...new Set(people)].slice(0, 20) }),
    ...(affiliation !== undefined && { affiliation }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(saved.day !== undefined && { savedAt: saved.day }),
  }
}

/** Links of a page as whole addresses, by that of the page; undefined where they may not be shown or cannot be made whole. */
export function absoluteAddress(href: string, page: string | undefined): string | undefined {
  const whole = safeAddress(href)
  if (whole !== undefined || page === undefined || /^\s*(?:#|[a-z][\w+.-]{0,30}:)/i.test(href)) return whole
  try {
    return safeAddress(new URL(href, page).href)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function cleaned(text: string | undefined): string | undefined {
  return text === undefined ? undefined : decodeEntities(text).replace(/\s+/g, ' ').trim()
}

/** The values of `<meta>` by name in small letters, in order. */
function metaValues(head: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [tag] of head.matchAll(/<meta\s[^<>]{1,4000}>/gi)) {
    const name = (attribute(tag, 'property') ?? attribute(tag, 'name') ?? attribute(tag, 'itemprop'))?.toLowerCase()
    const value = cleaned(attribute(tag, 'content'))
    if (name === undefined || value === undefined || value === '') continue
    const values = found.get(name) ?? []
    values.push(value)
    found.set(name, values)
  }
  return found
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`[\\s"']${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'<>]+))`, 'i').exec(tag)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

function canonical(head: string): string | undefined {
  for (const [tag] of head.matchAll(/<link\s[^<>]{1,3000}>/gi))
    if (/\bcanonical\b/i.test(attribute(tag, 'rel') ?? '')) return cleaned(attribute(tag, 'href'))
  return undefined
}

/** The comments that browsers (`<!-- saved from url=(0030)https://… -->`) and SingleFile put at the beginning of a page they save. */
function savedFrom(html: string): { readonly url?: string | undefined; readonly day?: string | undefined } {
  const start = html.slice(0, 5000)
  const browser = /<!--\s*saved from url=\(\d{1,6}\)\s*(\S{1,2000}?)\s*-->/i.exec(start)?.[1]
  if (browser !== undefined) return { url: browser === 'about:internet' ? undefined : browser }
  const file = /<!--\s*Page saved with SingleFile([^]{0,3000}?)-->/i.exec(start)?.[1]
  if (file === undefined) return {}
  return { url: /url:\s*(\S+)/i.exec(file)?.[1], day: dayOf(/saved date:\s*([^\r\n]{4,80})/i.exec(file)?.[1]) }
}

/** What the page's linked data (schema.org as JSON-LD) says of its day and people. */
function linkedData(head: string): { readonly date?: string | undefined; readonly people: readonly string[] } {
  for (const match of head.matchAll(/<script\s[^<>]{0,300}application\/ld\+json[^<>]{0,300}>/gi)) {
    const start = match.index + match[0].length
    const end = head.indexOf('</script', start)
    const found = end < 0 ? undefined : firstDated(parsed(head.slice(start, end)), 0)
    if (found !== undefined) return found
  }
  return { people: [] }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function firstDated(
  value: unknown,
  depth: number,
): { readonly date: string; readonly people: readonly string[] } | undefined {
  if (typeof value !== 'object' || value === null || depth > 4) return undefined
  const { datePublished, author } = value as { readonly datePublished?: unknown; readonly author?: unknown }
  if (typeof datePublished === 'string') return { date: datePublished, people: namesIn(author) }
  for (const each of Object.values(value).slice(0, 100)) {
    const found = firstDated(each, depth + 1)
    if (found !== undefined) return found
  }
  return undefined
}

function namesIn(author: unknown): readonly string[] {
  if (typeof author === 'string') return [author]
  if (Array.isArray(author)) return author.slice(0, 20).flatMap(namesIn)
  const name = typeof author === 'object' && author !== null ? (author as { readonly name?: unknown }).name : undefined
  return typeof name === 'string' ? [name] : []
}
