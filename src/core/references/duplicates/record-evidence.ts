import type { ComparableRecord } from './comparable-record.ts'

/** Whether a field says the same in both records; `unknown` where one of them leaves it out. */
type Agreement = 'same' | 'different' | 'unknown'

/** What two records have in common and where they differ, field by field. */
export interface Evidence {
  readonly doi: Agreement
  readonly pmid: Agreement
  /** 0 to 1. */
  readonly title: number
  /** One title begins with all of the other (a subtitle left out). */
  readonly titleGoesOn: boolean
  readonly numbersDiffer: boolean
  /** 0 to 1; null where one names no author. */
  readonly authors: number | null
  readonly firstAuthor: Agreement
  /** Difference in years; null where one has none. */
  readonly years: number | null
  readonly journal: Agreement
  readonly volume: Agreement
  readonly page: Agreement
  readonly lastPage: Agreement
}

/** Compares two records field by field. Fields that one of them lacks are `unknown` or null, never a difference. */
export function evidenceOf(a: ComparableRecord, b: ComparableRecord): Evidence {
  const authors = authorsAgree(a, b)
  return {
    doi: agree(a.doi ?? '', b.doi ?? ''),
    pmid: agree(a.pmid ?? '', b.pmid ?? ''),
    title: titleSimilarity(a, b),
    titleGoesOn: goesOn(a.titleWords, b.titleWords),
    numbersDiffer: a.titleNumbers !== b.titleNumbers,
    authors,
    firstAuthor: firstAuthorAgrees(a, b),
    years: a.year === null || b.year === null ? null : Math.abs(a.year - b.year),
    journal: journalsAgree(a.journalWords, b.journalWords),
    volume: agree(a.volume, b.volume),
    page: agree(a.firstPage, b.firstPage),
    lastPage: agree(a.lastPage, b.lastPage),
  }
}

function agree(one: string, other: string): Agreement {
  return one === '' || other === '' ? 'unknown' : one === other ? 'same' : 'different'
}

/** Shared letters pairs of the two titles (Dice), or shared words, whichever says more. */
function titleSimilarity(a: ComparableRecord, b: ComparableRecord): number {
  if (a.titleLetters === '' || b.titleLetters === '') return 0
  if (a.titleLetters === b.titleLetters) return 1
  const lengths = a.titleLetters.length / b.titleLetters.length
  if (lengths < 0.4 || lengths > 2.5) return dice(a.titleWords, b.titleWords)
  return Math.max(dice(a.titleWords, b.titleWords), dice(pairsOf(a.titleLetters), pairsOf(b.titleLetters)) - 0.02)
}

function pairsOf(text: string): readonly string[] {
  const pairs: string[] = []
  for (let at = 0; at + 1 < text.length; at++) pairs.push(text.slice(at, at + 2))
  return pairs
}

function dice(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const each of one) counts.set(each, (counts.get(each) ?? 0) + 1)
  let shared = 0
  for (const each of other) {
    const left = counts.get(each) ?? 0
    if (left > 0) [shared] = [shared + 1, counts.set(each, left - 1)]
  }
  return (2 * shared) / Math.max(1, one.length + other.length)
}

function goesOn(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  return short.length >= 3 && short.every((word, index) => word === long[index])
}

/** "Correction to: Red light for scars" holds the title it corrects. */
export function noticeHolds(a: ComparableRecord, b: ComparableRecord): boolean {
  const [noticeTitle, plain] = a.isNotice ? [a, b] : [b, a]
  return plain.titleLetters.length >= 20 && noticeTitle.titleLetters.includes(plain.titleLetters)
}

/** The share of the shorter author list that is found in the longer one; null where one is empty. */
function authorsAgree(a: ComparableRecord, b: ComparableRecord): number | null {
  if (a.authors.length === 0 || b.authors.length === 0) return null
  if (a.authors.length === b.authors.length) return Math.min(shareFound(a, b), shareFound(b, a))
  return a.authors.length < b.authors.length ? shareFound(a, b) : shareFound(b, a)
}

function shareFound(few: ComparableRecord, many: ComparableRecord): number {
  const written = [...many.authorWords]
  const found = few.authors.filter((words) =>
    words.some((word) => many.authorWords.has(word) || written.some((other) => oneLetterApart(word, other))),
  ).length
  return found / few.authors.length
}

/** "najafi" and "najaf", "grundstrm" and "grundstrom": a letter lost, gained or changed in a longer name. */
function oneLetterApart(one: string, other: string): boolean {
  if (one.length < 5 || other.length < 5 || Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false
  let start = 0
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start += 1
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return Math.max(one.length, other.length) - start - end <= 1
}

function firstAuthorAgrees(a: ComparableRecord, b: ComparableRecord): Agreement {
  const [one, other] = [a.authors[0], b.authors[0]]
  if (one === undefined || other === undefined) return 'unknown'
  return one.some((word) => other.includes(word)) ? 'same' : 'different'
}

/** Whole names and abbreviations: each word of the shorter name begins a word of the longer one, in order. */
function journalsAgree(one: readonly string[], other: readonly string[]): Agreement {
  if (one.length === 0 || other.length === 0) return 'unknown'
  if (one.join('') === other.join('')) return 'same'
  const [short, long] =
    one.length < other.length || (one.length === other.length && one.join(' ') < other.join(' '))
      ? [one, other]
      : [other, one]
  const initials = long.map((word) => word[0]).join('')
  if (short.length === 1 && long.length >= 3 && short[0] === initials) return 'same'
  let at = 0
  let found = 0
  for (const word of short) {
    const next = long.findIndex((each, index) => index >= at && wordsMatch(word, each))
    if (next < 0) continue
    found += 1
    at = next + 1
  }
  return found === short.length || (short.length >= 3 && found >= short.length - 1 && found / long.length >= 0.6)
    ? 'same'
    : found >= short.length * 0.5
      ? 'unknown'
      : 'different'
}

function wordsMatch(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.startsWith(short)) return true
  // "natl" for national, "engl" for england: the first letter, and all its letters in order.
  if (short[0] !== long[0] || short.length < 3) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length
}
