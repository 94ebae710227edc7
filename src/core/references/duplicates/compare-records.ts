import type { ComparableRecord } from './comparable-record.ts'

/** How two records stand to each other; null: they have nothing to do with each other. */
export interface RecordComparison {
  readonly relation: 'duplicate' | 'related'
  /** 0 to 1. */
  readonly score: number
  /** In words: "same DOI", "same title", "first author and year agree". */
  readonly reasons: readonly string[]
}

type Agreement = 'same' | 'different' | 'unknown'

interface Evidence {
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

/**
 * Compares two records. A duplicate is the same publication twice; the same work published in another form (preprint, abstract,
 * protocol, correction, another report of one trial) is related. In doubt it is neither: a work merged away is the worse error.
 */
export function compareRecords(a: ComparableRecord, b: ComparableRecord): RecordComparison | null {
  const seen = evidenceOf(a, b)
  const reasons = reasonsOf(a, b, seen)
  if (a.isNotice !== b.isNotice && (seen.title >= 0.6 || seen.titleGoesOn || noticeHolds(a, b)))
    return seen.doi === 'same' && seen.title >= 0.9
      ? { relation: 'duplicate', score: 0.9, reasons }
      : { relation: 'related', score: 0.8, reasons: ['one is a correction of the other', ...reasons] }
  const score = duplicateScore(a, b, seen)
  if (score !== null) return { relation: 'duplicate', score, reasons }
  const why = relationOf(a, b, seen)
  return why === null ? null : { relation: 'related', score: why.score, reasons: [why.reason, ...reasons] }
}

function evidenceOf(a: ComparableRecord, b: ComparableRecord): Evidence {
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

/** A score where the two are one publication, else null. Each line is one road to it. */
function duplicateScore(a: ComparableRecord, b: ComparableRecord, seen: Evidence): number | null {
  const people = seen.authors ?? 0.5
  const short =
    Math.min(a.titleWords.length, b.titleWords.length) < 4 ||
    Math.min(a.titleLetters.length, b.titleLetters.length) < 22
  const near = seen.years === null || seen.years <= 1
  const sameIdentifier = seen.doi === 'same' || seen.pmid === 'same'
  const placeSame = seen.page === 'same' && seen.volume !== 'different'
  const placeDiffers = seen.page === 'different' && seen.volume === 'different'
  const otherForm = a.isPreprint !== b.isPreprint || a.isProtocol !== b.isProtocol
  const titled = a.titleWords.length > 0 && b.titleWords.length > 0

  if (sameIdentifier) {
    if (!titled || seen.title >= 0.85) return seen.numbersDiffer && seen.page === 'different' ? null : 0.99
    if ((seen.title >= 0.6 || seen.titleGoesOn) && seen.page !== 'different') return 0.96
    // A translated title: the same people at the same place.
    return people >= 0.6 && seen.page === 'same' && seen.volume !== 'different' ? 0.93 : null
  }
  if (a.registryEntry !== null && a.registryEntry === b.registryEntry) return 0.92
  if (!titled || otherForm) return null
  const identifiersDiffer =
    (seen.doi === 'different' && seen.pmid !== 'unknown') ||
    (seen.doi === 'different' && seen.page !== 'same') ||
    (seen.pmid === 'different' && seen.page !== 'same')
  if (seen.numbersDiffer && !(placeSame && seen.lastPage !== 'different' && people >= 0.6 && seen.title >= 0.9))
    return null
  if (placeSame && seen.volume === 'same' && near && seen.title >= 0.85 && people >= 0.3) return 0.97
  if (
    placeSame &&
    seen.volume === 'same' &&
    seen.journal !== 'different' &&
    near &&
    people >= 0.6 &&
    (seen.title >= 0.6 || seen.titleGoesOn)
  )
    return 0.92
  if (
    placeSame &&
    seen.volume === 'same' &&
    seen.lastPage === 'same' &&
    a.lastPage !== a.firstPage &&
    seen.journal === 'same' &&
    seen.years === 0 &&
    people >= 0.9 &&
    a.authors.length >= 2 &&
    seen.title >= 0.3
  )
    return 0.88
  if (identifiersDiffer || placeDiffers) return null
  if (short && !placeSame) return null
  if (placeSame && near && seen.title >= 0.9 && people >= 0.5 && seen.journal !== 'different') return 0.95
  if (seen.page === 'same' && seen.title >= 0.95 && people >= 0.5 && near && seen.journal !== 'different') return 0.9
  if (seen.journal === 'different')
    return placeSame && seen.page === 'same' && seen.title >= 0.97 && people >= 0.6 && near ? 0.85 : null
  const aheadOfPrint = seen.volume === 'unknown' && (a.volume === '' ? a : b).firstPage === '1'
  if (seen.page === 'different' && aheadOfPrint)
    return seen.title >= 0.97 && people >= 0.8 && near && seen.journal === 'same' ? 0.82 : null
  if (seen.page === 'different') {
    // e8-e9 and e3, or an article number and a page: one volume, one title, the same people.
    return seen.volume === 'same' &&
      seen.title >= 0.95 &&
      people >= 0.8 &&
      seen.years === 0 &&
      seen.journal === 'same' &&
      !bothWholeRanges(a, b)
      ? 0.82
      : null
  }
  if (seen.volume === 'different') return null
  // A page or volume is missing somewhere.
  if (seen.title >= 0.95 && people >= 0.6 && near && seen.journal === 'same')
    return seen.years === 0 ? 0.9 : seen.volume === 'same' ? 0.85 : 0.8
  if (seen.title >= 0.97 && people >= 0.6 && seen.years === 0 && seen.firstAuthor !== 'different') return 0.82
  if (seen.title >= 0.97 && seen.authors === null && seen.years === 0 && !short) return 0.8
  return seen.title >= 0.9 && people >= 0.8 && seen.years === 0 && seen.volume === 'same' && seen.journal === 'same'
    ? 0.85
    : null
}

function bothWholeRanges(a: ComparableRecord, b: ComparableRecord): boolean {
  return (
    a.lastPage !== '' &&
    b.lastPage !== '' &&
    a.lastPage !== b.lastPage &&
    /^\d/u.test(a.firstPage) &&
    /^\d/u.test(b.firstPage)
  )
}

/** Why two records, not duplicates, belong together; null where they do not. */
function relationOf(
  a: ComparableRecord,
  b: ComparableRecord,
  seen: Evidence,
): { readonly score: number; readonly reason: string } | null {
  const people = seen.authors ?? 0
  const closeTitle =
    (seen.title >= 0.8 || (seen.titleGoesOn && Math.min(a.titleWords.length, b.titleWords.length) >= 4)) &&
    !seen.numbersDiffer
  const short = Math.min(a.titleWords.length, b.titleWords.length) < 4
  const years = seen.years ?? 0
  if (closeTitle && !short && people >= 0.5 && years <= 4) {
    if (a.isPreprint !== b.isPreprint) return { score: 0.85, reason: 'a preprint and its article' }
    if (a.isProtocol !== b.isProtocol) return { score: 0.75, reason: 'a protocol and its report' }
    return { score: 0.7, reason: 'the same title and people at two places: perhaps an abstract and its paper' }
  }
  const trial = a.trials.find((each) => b.trials.includes(each))
  if (trial !== undefined && a.trials.length <= 2 && b.trials.length <= 2 && people > 0)
    return { score: 0.7, reason: `reports of one trial (${trial})` }
  if (seen.title >= 0.6 && a.isPreprint !== b.isPreprint && people >= 0.8 && !short && years <= 3)
    return { score: 0.6, reason: 'perhaps a preprint and its article' }
  return null
}

function reasonsOf(a: ComparableRecord, b: ComparableRecord, seen: Evidence): readonly string[] {
  const reasons: string[] = []
  if (seen.doi === 'same') reasons.push('same DOI')
  if (seen.pmid === 'same') reasons.push('same PMID')
  if (a.registryEntry !== null && a.registryEntry === b.registryEntry) reasons.push('same registry entry')
  if (a.titleLetters !== '' && a.titleLetters === b.titleLetters) reasons.push('same title')
  else if (seen.title >= 0.8) reasons.push('nearly the same title')
  else if (seen.titleGoesOn) reasons.push('one title begins with the other')
  if (seen.authors !== null && seen.authors >= 0.8) reasons.push('same authors')
  else if (seen.firstAuthor === 'same') reasons.push('same first author')
  if (seen.years === 0) reasons.push('same year')
  if (seen.journal === 'same') reasons.push('same journal')
  if (seen.volume === 'same' && seen.page === 'same') reasons.push('same volume and first page')
  else if (seen.page === 'same') reasons.push('same first page')
  if (seen.doi === 'different') reasons.push('but another DOI')
  if (seen.journal === 'different') reasons.push('but another journal')
  return reasons
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
function noticeHolds(a: ComparableRecord, b: ComparableRecord): boolean {
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
