import { anyOf, either, pattern } from '#core/word-patterns.ts'
import { monthName } from './date-marks.ts'

const journalWord = anyOf([
  // kinds of periodical
  'journal|annals|archives|acta|bmc|bmj|plos|frontiers|lancet|jama|proceedings|transactions',
  'bulletin|reviews?|reports?',
  // fields in general, and where from
  'research|medicine|medical|science|sciences|international|european|american|british|advances',
  // medicine
  'clinics?|clinical|surgery|cell|nature|letters|therapy|therapeutics|oncology|neurology',
  'cardiology|dermatology|psychiatry|psychology|nursing|pediatrics|paediatrics|diabetes|cancer',
  'health|care|biology|immunology|infection|disease|diseases|disorders|practice',
  // other languages
  'revista|anales|zeitschrift|giornale|rivista|annales|archivos|arquivos|deutsche?s?',
  // drugs, and preprint servers
  'drug|design|medrxiv|biorxiv|arxiv',
])
const inNames = pattern('i', String.raw`\b${journalWord}\b`)
const articleKind = anyOf([
  'article|paper|report|research|study|communication|investigation|trial|contribution|letter',
  'series|image|practice article',
])
const noJournal = either(
  'i',
  String.raw`https?:|www\.|@|^doi|10\.\d{4}|\bet al\b|©|copyright|universit|department|received`,
  '^(?:accepted|submitted|revised)',
  String.raw`^(?:original|research|review|case|clinical|short|brief)\s+${articleKind}s?$`,
  String.raw`open access|this (?:article|version|preprint)|\bNOTE:|creative commons|licen[cs]e`,
  String.raw`downloaded|available|elsevier|springer|wiley|publishing corporation|hindawi|^page\b`,
  String.raw`^article\b|^articles?$|^abstract|correspond|^vol(?:ume)?\b|^issn\b|^published\b|^online\b`,
  String.raw`^advance access|^epub\b|^posted\b|page number`,
)

/** Whether words are of the kind that names of journals are made of. */
export function hasJournalWord(name: string): boolean {
  return inNames.test(name)
}

/** False for what stands where journals are named and is none: links, rights, dates, places of work, kinds of article. */
export function canBeJournal(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 120 &&
    /\p{L}{2}/u.test(name) &&
    !noJournal.test(name) &&
    !onlyDate.test(name) &&
    (hasNameCase(name) || /\bj(?:ournal)?\b/i.test(name))
  )
}

/** Whether most words begin with a capital, as in a name; a sentence has few. */
function hasNameCase(name: string): boolean {
  const words = name.split(/[\s/]+/).filter((word) => /\p{L}/u.test(word) && !linkingWord.test(word))
  return (
    words.length < 2 ||
    words.filter((word) => /^\P{L}*\p{Lu}|^\p{Ll}{1,3}\p{Lu}|^npj$/u.test(word)).length >= 0.6 * words.length
  )
}

const season = 'spring|summer|autumn|fall|winter'
const monthOrSeason = anyOf([monthName, season])
const months = String.raw`${monthOrSeason}\.?(?:\s?[-–/]\s?${monthOrSeason}\.?)?`
const onlyDate = pattern(
  'i',
  String.raw`^(?:${months}|\d|[\s,;:|/–-]|${anyOf(['vol(?:ume)?', 'no', 'number', 'issue', 'pp?'])}\b\.?)+$`,
)
const year = String.raw`(?:19|20)\d\d`
const parting = String.raw`[\s,.;:|·•/]{1,12}`
/** Where in a line the place in a journal begins, behind its name. */
const placeForms = [
  // 2019;12 | (2021) 21:345 | 2015, 16:11 | 2020:13 | 2020 Apr 6;35 | 2021.36
  String.raw`${parting}\(?${year}(?:\s${months}\s?\d{0,2})?\)?\s{0,3}[;:,.|]?\s{0,3}(?:vol\.?\s*)?\d{1,4}(?!\d)`,
  // 12 (2019) | 12(3) (2019) | xxx (2013)
  String.raw`${parting}(?:\d{1,4}|x{2,4})\s?(?:\([^()]{1,12}\)\s?)?\(${year}\)`,
  // 13(3): e12345 | 22: e54000 | 21: 1011-1020, 2020 | 9(2)
  String.raw`${parting}\d{1,4}\s?(?:\([^()]{1,12}\))?\s?:\s?[a-z]{0,2}\d{1,8}`,
  String.raw`${parting}\d{1,4}\s?\(\d{1,3}\)(?=\s|$)`,
  // Vol. 5, No. 1 | Volume 8
  String.raw`[\s,.;:|·•/([]{1,12}vol(?:ume|\.)?\s?\d{1,4}(?!\d)`,
  // March 2018 | November/December 2021
  String.raw`${parting}(?:\d{1,2}\s)?${months}\s?\d{0,2},?\s${year}(?!\d)`,
  // 2019, Vol. 5
  String.raw`${parting}\(?${year}\)?,?\s+vol\b`,
  String.raw`\s${year}\s?;\s?$`,
  String.raw`\.\s+author manuscript\b`,
].map((form) => pattern('i', form))

/** Names of authors that stand before the journal in a head: "Marlow et al.", "A. Marlow et al. /", "2021 Marlow et al.". */
const authorsBefore = /^[\s\d]{0,8}(?:[^\d:;|]{2,50}?)\bet\s?al\b[.,]?\s*(?:[/:|•·-]\s*)?/iu
const labelBefore = /^(?:cite this article as|citation|to cite this article|published in|appeared in|in)\s*:?\s+/i

/** Publishers before the name in a line of rights, and a journal that holds them itself: "© Annals of Itch. All rights reserved." */
const rightsBefore = /^©[^,]{0,60}\b(?:Ltd|Inc|GmbH|LLC|AG|B\.V)\b\.?,?\s+(?=\p{Lu})/u
const ownRights =
  /^(?:©|copyright)\s(?:\d{4}\s)?([^.©]{0,40}\b(?:journal|annals|archives|acta|revista)\b[^.©]{0,60})\.\s.*$/iu

/** A journal's name in a line of citation or a running head. */
interface JournalLine {
  readonly name: string
  /** Year, volume or pages follow it. */
  readonly isCited: boolean
}

/** The part of a line that can be a journal's name: what stands before year and volume, without authors and page numbers. */
export function journalInLine(line: string): JournalLine {
  const flat = line.replace(/\s+/g, ' ').replace(rightsBefore, '').replace(ownRights, '$1')
  const plain = (/\bet\s?al\b/i.test(flat) ? flat.replace(authorsBefore, '') : flat).trim()
  const starts = placeForms.flatMap((form) => {
    const match = form.exec(plain)
    return match && match.index >= 2 ? [match.index] : []
  })
  const at = Math.min(...starts, plain.length)
  return { name: cleanJournal(plain.slice(0, at)), isCited: starts.length > 0 }
}

const linkStart = /[|•·]|www\.|https?:|doi:/i
const linkBehind = pattern('i', String.raw`(?<=\S.{2,})\s*(?:${linkStart.source})[^]*$`)

/** A name without labels, numbers of pages and links around it; the names of preprint servers alone. */
export function cleanJournal(text: string): string {
  const begun = text
    .replace(/\s+/g, ' ')
    .replace(/^(medrxiv|biorxiv|arxiv|research square|ssrn)\b.*$/i, '$1')
    .replace(labelBefore, '')
    .replace(/^\W*\d+\W*(?:of\s+\d+\s+)?(?=\p{L})/u, '')
  // Looking back is slow, and few lines hold a link.
  const named = linkStart.test(begun) ? begun.replace(linkBehind, '') : begun
  return named
    .replace(/[\s,;:|•·-]*(?:\(?(?:19|20)\d\d\)?)?[\s,;:|•·-]*(?:page\s*)?\d*\s*(?:of\s+\d+)?\s*$/i, '')
    .replace(/,\s\d{1,4}\s?\+?$/, '')
    .replace(/^[\s/|•·–,-]+/, '')
    .replace(/(?<!\b\p{L}{1,10})[\s.]+$|[\s,;:|•·–/([-]+$/u, '')
    .trim()
}

const linkingWord = /^(?:the|of|and|for|in|on|de|des|la|le|der|und|y|e|&)$/i

/** Whether one name is the other one's abbreviation: word for word the same beginning, "Front. Psychol." for "Frontiers in Psychology". */
export function isAbbreviationOf(short: string, long: string): boolean {
  const words = (name: string) =>
    name
      .replace(/[.:,]/g, ' ')
      .split(/\s+/)
      .filter((word) => word !== '' && !linkingWord.test(word))
      .map((word) => word.toLowerCase())
  const [a, b] = [words(short), words(long)]
  if (a.length !== b.length || a.length === 0 || short.length >= long.length) return false
  return a.every((word, index) => abbreviates(word, b[index] ?? '')) && a.some((word, index) => word !== b[index])
}

/** The same first letter, and all letters in the order of the word. */
function abbreviates(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false
  let at = 0
  for (const letter of long) if (letter === short.charAt(at)) at += 1
  return at === short.length
}
