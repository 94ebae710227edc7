import { doiKey, findDois, findPmids, normalizeDoi, normalizePmid } from '../model/identifiers.ts'
import { yearOf, type Reference } from '../model/reference.ts'

/** What of a study is looked for in a list of references. */
export interface ListedWork {
  readonly studyId: string
  /** By `doiKey`. */
  readonly doi: string | null
  readonly pmid: string | null
  /** Letters and digits of its title; null where the title is too short to tell it from others. */
  readonly title: string | null
  /** Of its first author, the same way. */
  readonly family: string
  readonly year: number | null
}

/** Shorter titles ("Sleep and salt") stand inside others. In letters and digits. */
const shortestTitle = 24
/** Where the first author stands, who comes before the title: behind them stand others. In letters and digits. */
const authorReach = 400
/** The year stands before the title, or behind it, after the journal. */
const yearReach = 160

/** What is looked for of a study by its reference. */
export function workToList(studyId: string, reference: Reference): ListedWork {
  const title = lettersOf(reference.title ?? '')
  const [first] = reference.author ?? []
  const doi = normalizeDoi(reference.DOI ?? '')
  return {
    studyId,
    doi: doi === null ? null : doiKey(doi),
    pmid: normalizePmid(reference.PMID ?? ''),
    title: title.length < shortestTitle ? null : title,
    family: lettersOf(first?.family ?? first?.literal ?? ''),
    year: yearOf(reference),
  }
}

/**
 * The works that stand in the text of a list of references: by DOI or PubMed id, else by their whole title with the first author before it
 * and the year beside it, as far as the reference has them.
 */
export function worksListed(list: string, works: readonly ListedWork[]): readonly string[] {
  if (list.trim() === '') return []
  const dois = new Set(findDois(list).map(({ value }) => doiKey(value)))
  const pmids = new Set(findPmids(list).map(({ value }) => value))
  const letters = lettersOf(list)
  return works
    .filter(
      (work) =>
        (work.doi !== null && dois.has(work.doi)) ||
        (work.pmid !== null && pmids.has(work.pmid)) ||
        hasTitle(letters, work),
    )
    .map(({ studyId }) => studyId)
}

function hasTitle(letters: string, { title, family, year }: ListedWork): boolean {
  if (title === null) return false
  for (let at = letters.indexOf(title); at >= 0; at = letters.indexOf(title, at + 1)) {
    const end = at + title.length
    const hasAuthor = family !== '' && letters.slice(Math.max(0, at - authorReach), at).includes(family)
    const around = letters.slice(Math.max(0, at - yearReach), at) + letters.slice(end, end + yearReach)
    const hasYear = year !== null && around.includes(String(year))
    if (family === '' ? hasYear : hasAuthor && (year === null || hasYear)) return true
  }
  return false
}

/** Without spaces, so that a word broken at a line's end is the same. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/<[^>]{1,20}>/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
