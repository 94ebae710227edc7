import { anyOf, pattern } from '#core/word-patterns.ts'
import { readPersonName } from '#core/model/person-name.ts'
import type { Name } from '#core/model/reference.ts'
import { plainKey } from './choose-metadata.ts'

/** How a paper says that it is to be cited, taken apart; parts that were not found are absent. */
export interface OwnCitation {
  /** In the order of the citation; names behind "et al." are missing. */
  readonly authors: readonly Name[]
  readonly title?: string
  readonly year?: number
  readonly journal?: string
  /** False where no known title stands in it, so that its parts were told apart by its form alone. */
  readonly isMatched: boolean
}

const citeWord = anyOf([
  String.raw`how to cite(?: this (?:article|paper))?|to cite this article|(?:please )?cite this(?: article| paper)?`,
  String.raw`please cite(?: this article)?|cite as|(?:suggested|recommended|original) citation`,
  String.raw`citation for published version(?: \(apa\))?|como citar(?: este art[ií]\p{L}+)?`,
])
/** Labels that say it wherever they stand, and those that do so at the start of a line only. */
const label = pattern(
  'giu',
  String.raw`(?:(?:^|[\s.])${citeWord}(?: in press)?(?: as)?\s{0,2}:?|(?:^|\n)(?:citation|to cite|article)\s?(?::|\n|\s(?=\p{Lu}{2}))`,
  String.raw`)\s{0,3}(?=['’]?\p{L}{1,20}[\s'’,.-])`,
)
const nextLabel = anyOf([
  String.raw`(?:academic |handling )?editors?:|received\b|accepted\b|copyright|©|to link to this|published online`,
  String.raw`correspond|address for|abstract\b|keywords?\b|orcid ids?\b|access this article`,
])
const end = pattern('i', String.raw`\s(?:${nextLabel})|10\.\d{4,9}\/`)
const longest = 700

/** The citations of a paper itself in the text of its first pages, as they stand, without their labels. At most four. */
export function ownCitationTexts(pages: readonly string[], isCover: (page: string) => boolean): string[] {
  return pages
    .flatMap((page) =>
      [...page.matchAll(label)]
        // "Article:" is a label on the sheets of archives only.
        .filter((match) => !/^\s*article/i.test(match[0]) || isCover(page))
        .map((match) => page.slice(match.index + match[0].length, match.index + match[0].length + longest)),
    )
    .map((text) => {
      const flat = text.replaceAll('\n', ' ')
      const stop = end.exec(flat)
      return stop ? flat.slice(0, stop.index) : flat
    })
    .filter((text) => text.length > 30)
    .slice(0, 4)
}

const beginsCited = /^\p{Lu}[\p{L}'’‐ -]{1,40},? (?:\p{Lu}\.?[ -]?){1,4}(?:[,.;:&]| and )/u

/** Paragraphs that hold this title behind something else: citations without a label. At most two. */
export function unlabelledCitations(pages: readonly string[], title: string): string[] {
  const key = plainKey(title)
  if (key.length < 20) return []
  return pages
    .flatMap((page) => page.split('\n'))
    .filter(
      (line) =>
        line.length > title.length + 20 &&
        line.length < longest &&
        beginsCited.test(line) &&
        plainKey(line).indexOf(key) > 3,
    )
    .slice(0, 2)
}

const year = '(?:19|20)\\d\\d'
const behindTitle = pattern(
  'u',
  String.raw`^[\s.,:;”"’'?!)*]*(?:in:?\s)?(\p{L}[^0-9(;]{0,90}?)[\s,.;:]*(?=\(?${year}|\d|\(|vol\b|https?:|doi\b|\[|$)`,
)
/** "Authors (2019) Title. Journal ..." where the title is not known. */
const byForm = pattern('u', String.raw`^(.{3,400}?)\s\(?(${year})\)?[.:]?\s+(\p{L}.{10,300}?)[.?]\s+(?=\p{Lu})`)

/** Takes a citation apart by the title that stands in it: the longest of `titles`. Null where it has no form that is known. */
export function readOwnCitation(text: string, titles: readonly string[]): OwnCitation | null {
  const places = titles
    .flatMap((title) => placeOf(text, title) ?? [])
    .sort((a, b) => b.end - b.start - (a.end - a.start))
  const [place] = places
  if (!place) {
    const match = byForm.exec(text)
    const authors = citedNames(match?.[1] ?? '')
    if (!match || authors.length === 0) return null
    const journal = behindTitle.exec(text.slice(match[0].length))?.[1]
    return {
      authors,
      title: match[3],
      year: Number(match[2]),
      ...(journal === undefined ? {} : { journal }),
      isMatched: false,
    }
  }
  const title = text.slice(place.start, place.end)
  const before = text.slice(0, place.start)
  const subtitle = subtitleIn(text.slice(place.end))
  const after = text.slice(place.end + subtitle.length)
  const years = [...`${after.slice(0, 120)} ${before}`.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'g'))].map(Number)
  const journal = behindTitle.exec(after)?.[1]
  return {
    authors: citedNames(before),
    title: `${title}${subtitle}`.replace(/\s+/g, ' ').trim(),
    ...(years[0] === undefined ? {} : { year: yearBefore(before) ?? years[0] }),
    ...(journal === undefined ? {} : { journal }),
    isMatched: true,
  }
}

/** Where the letters and digits of a title stand in a text; null where they do not. */
function placeOf(text: string, title: string): { readonly start: number; readonly end: number } | null {
  const wanted = plainKey(title)
  if (wanted.length < 12 || !plainKey(text).includes(wanted)) return null
  let key = ''
  const starts: number[] = []
  for (let index = 0; index < text.length; index += 1) {
    const letters = plainKey(text.charAt(index))
    for (let each = 0; each < letters.length; each += 1) starts.push(index)
    key += letters
  }
  const at = key.indexOf(wanted)
  if (at < 0) return null
  return { start: starts[at] ?? 0, end: (starts[at + wanted.length - 1] ?? 0) + 1 }
}

/** What goes on behind a title up to the end of its sentence: ": a systematic review"; empty where another part begins. */
function subtitleIn(rest: string): string {
  return (
    /^\s?[:–—]\s?[^.?!:]{4,220}?(?=[.?!]\s+\p{Lu}|,\s\p{Lu}[^,.]{3,80},?\s(?:\(?\d|vol))/u.exec(rest)?.[0] ??
    /^\s-\s[^.?!:]{4,220}?(?=[.?!]\s+\p{Lu})/u.exec(rest)?.[0] ??
    ''
  )
}

/** The year that stands between authors and title: "Kamau W (2019) ", "Weiss J. 2021 ". */
function yearBefore(before: string): number | undefined {
  const match = new RegExp(`\\(?(?:\\p{Lu}\\p{Ll}+ \\d{1,2}, )?(${year})[a-z]?\\)?[\\s.:,]*$`, 'u').exec(before)
  return match ? Number(match[1]) : undefined
}

/** "Bell, A. B." in a list whose names are parted by commas as well. */
const familyThenInitials = /(\p{L}[\p{L}'’ -]{0,40}),\s?((?:\p{Lu}\p{Ll}?\.[ -]?){1,4})(?=,|\s|$)/gu

/** The names of a citation: "Kamau W, Nguyen DV", "Wójcik, K.; Lo, M.-H.", "Low, J., & Bell, A. B.", "Amara Diop & Nils Berg". */
function citedNames(text: string): Name[] {
  const plain = text
    .replace(new RegExp(`\\(?(?:\\p{Lu}\\p{Ll}+ \\d{1,2}, )?${year}[a-z]?\\)?[\\s.:,]*$`, 'u'), '')
    .replace(/\(?(?:https?:\/\/)?orcid\.org\/[\dX-]+\)?/gi, '')
    .replace(/,?\s*(?:\bet al\b|on behalf of|for the\b)[^]*$/i, '')
    .replace(/[*†‡]/g, '')
    .trim()
  const inverted = [...plain.matchAll(familyThenInitials)]
  const parts = plain.includes(';')
    ? plain.split(/\s*;\s*(?:and\s|&\s)?/)
    : inverted.length > 0
      ? inverted.map(([, family = '', given = '']) => `${family.replace(/^(?:and|&)\s/i, '').trim()}, ${given.trim()}`)
      : plain.split(/\s*,\s*(?:and\s|&\s)?|\s(?:and|&|y|e)\s/)
  const names = parts
    .map((part) => part.replace(/[\s.]+$/, (tail) => (/\p{Lu}$/u.test(part.slice(0, -tail.length)) ? '.' : '')).trim())
    .filter((part) => /^['’]?\p{L}[\p{L}'’.,\s-]{1,50}$/u.test(part) && /\p{Lu}/u.test(part))
  if (names.length === 0 || (names.length < parts.length && names.length < parts.length * 0.7)) return []
  return names.flatMap((part) => readPersonName(withPlainInitials(part)) ?? [])
}

/** "Kamau W." as "Kamau W": a full stop behind the last author ends the list. */
function withPlainInitials(part: string): string {
  return part.includes(',') ? part : part.replace(/(\s\p{Lu}{1,4})\.$/u, '$1')
}
