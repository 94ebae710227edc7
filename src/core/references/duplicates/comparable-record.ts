import { anyOf, pattern } from '#core/word-patterns.ts'
import { nameInList, yearOf, type Name, type Reference } from '#core/model/reference.ts'

/** A reference boiled down to what is compared: letters folded, numbers cut out, made once a record. */
export interface ComparableRecord {
  readonly doi: string | null
  readonly pmid: string | null
  /** Words of the title, folded, without a bracketed remark at its end. */
  readonly titleWords: readonly string[]
  /** The title's letters and digits without spaces. */
  readonly titleLetters: string
  /** Numbers and part numbers of the title ("ii", "2", "2019"), which tell parts of a series apart. */
  readonly titleNumbers: string
  readonly isNotice: boolean
  readonly isProtocol: boolean
  readonly isPreprint: boolean
  /** Words of each author's name of two letters and more. */
  readonly authors: readonly (readonly string[])[]
  readonly authorWords: ReadonlySet<string>
  readonly year: number | null
  readonly journalWords: readonly string[]
  readonly volume: string
  readonly issue: string
  readonly firstPage: string
  readonly lastPage: string
  /** Trial registration numbers in title or abstract. */
  readonly trials: readonly string[]
  /** The number of the registry entry that the record itself is; null for papers. */
  readonly registryEntry: string | null
}

const notice =
  /^(?:(?:author|publisher)s?\W+)?(?:correction|corrigendum|corrigenda|erratum|errata|retraction|retracted|expression of concern|addendum)\b|\b(?:erratum|corrigendum|correction)\s*$/iu
const protocol = /\b(?:study )?protocol\b|\brationale and design\b|\bdesign and rationale\b/iu
const preprintPlace =
  /\b(?:biorxiv|medrxiv|arxiv|chemrxiv|psyarxiv|techrxiv|research square|ssrn|preprints?(?:\.org)?|authorea)\b/iu
const preprintDoi =
  /^10\.(?:1101\/(?:\d{6,}|\d{4}\.\d\d\.\d\d)|21203\/rs|2139\/ssrn|20944\/preprints|31234\/|31219\/|48550\/|26434\/|22541\/|36227\/)/u
const trialNumber =
  /\bNCT\s?\d{8}\b|\bISRCTN\s?\d{8}\b|\bACTRN\s?\d{14}\b|\bChiCTR[-\w]*\d{6,}\b|\bDRKS\s?\d{8}\b|\bEUCTR\d{4}-\d{6}-\d\d\b|\bUMIN\s?\d{9}\b|\bKCT\s?\d{7}\b|\bCTRI\/\d{4}\/\d\d\/\d{6}\b/giu
const titleNote = anyOf([
  'chinese|japanese|german|french|spanish|italian|russian|portuguese|korean|polish|turkish',
  'abstract|letter|review|erratum|corrected|comment|summary for patients|retracted|article in',
  'see comment|published erratum|summary',
])
// "[Chinese]", "[Erratum appears in ...]", "(abstract)": what databases hang on a title.
const remark = pattern('iu', String.raw`[\s.]*[[(](?:in\s)?${titleNote}[^\])]*[\])]\.?\s*$`)
const remarkToTheEnd =
  /[\s.]*\[(?:erratum|corrigendum|correction|corrected|retraction|reprint|comment|see comment|published erratum|update)[^\]]{0,40}\b(?:appears?|in|of)\b.*$/iu
const stopWords = new Set(['the', 'a', 'an', 'of', 'and', 'in', 'on', 'for', 'to', 'with', 'by', 'from', 'at'])

/** A reference that is compared: it may bring the registration numbers of its abstract instead of the abstract. */
export interface ComparedReference extends Reference {
  readonly trialNumbers?: readonly string[]
}

/** The trial registration numbers in a text, as they stand there. */
function trialNumbersIn(text: string | undefined): readonly string[] {
  return text?.match(trialNumber) ?? []
}

/** What of a reference is compared: of an abstract only the registration numbers, none of the keywords, notes and fields of the source. Far less to hand to a worker. */
export function comparedPart({
  abstract,
  keyword: _keyword,
  note: _note,
  custom: _custom,
  ...rest
}: Reference): ComparedReference {
  const trialNumbers = trialNumbersIn(abstract)
  return trialNumbers.length > 0 ? { ...rest, trialNumbers } : rest
}

/** Boils a reference down. Missing fields give empty values, never a failure. */
export function comparableRecord(reference: ComparedReference): ComparableRecord {
  const title = plainTitle(reference.title ?? '')
  const titleWords = foldedWords(title)
  const [firstPage, lastPage] = pagesOf(reference)
  const container = reference['container-title'] ?? ''
  const doi = doiOf(reference.DOI ?? '')
  const authors = (reference.author ?? []).map(wordsOfName).filter((words) => words.length > 0)
  const entry =
    `${container} ${reference.type === 'webpage' || container === '' || /regist|clinicaltrials|ictrp/iu.test(container) ? (reference.URL ?? '') : ''}`.match(
      trialNumber,
    )?.[0]
  const registered = [
    ...trialNumbersIn(reference.title),
    ...(reference.trialNumbers ?? trialNumbersIn(reference.abstract)),
  ]
  return {
    doi,
    titleWords,
    authors,
    firstPage,
    lastPage,
    pmid: /^\D*(\d{4,9})\D*$/u.exec(reference.PMID ?? '')?.[1] ?? null,
    titleLetters: titleWords.join(''),
    titleNumbers: titleWords
      .filter(
        (word) =>
          (/^\d+$|^[ivx]+$/u.test(word) && word !== 'i') ||
          /^(?:part|first|second|third|fourth|one|two|three|four)$/u.test(word),
      )
      .join(' '),
    isNotice: notice.test(title) || reference.genre?.toLowerCase().includes('erratum') === true,
    isProtocol: protocol.test(title),
    isPreprint:
      preprintPlace.test(container) ||
      preprintPlace.test(reference.publisher ?? '') ||
      (doi !== null && preprintDoi.test(doi)) ||
      /preprint/iu.test(reference.genre ?? ''),
    authorWords: new Set(authors.flat()),
    year: yearOf(reference),
    journalWords: foldedWords(container.replace(/\s*[([=/].*$/u, '')).filter((word) => !stopWords.has(word)),
    volume: /\d+/u.exec(reference.volume ?? '')?.[0] ?? '',
    issue: /\d+/u.exec(reference.issue ?? '')?.[0] ?? '',
    registryEntry: entry?.toUpperCase().replace(/\s/gu, '') ?? null,
    trials: [...new Set(registered.map((each) => each.toUpperCase().replace(/\s/gu, '')))],
  }
}

/** Letters and digits in lower case without accents; other scripts keep their letters. */
function foldedWords(text: string): readonly string[] {
  const plain = text
    .replace(/<[^<>]{1,40}>/gu, '')
    .replace(/&amp;/gu, '&')
    .replace(/[øØ]/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/[æÆ]/gu, 'ae')
    .replace(/[łŁ]/gu, 'l')
    .replace(/[’'`]/gu, '')
  return plain
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

function plainTitle(title: string): string {
  let plain = title.trim().replace(remarkToTheEnd, '')
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replace(remark, '')
  }
  return plain === '' ? title : plain
}

function doiOf(text: string): string | null {
  const decoded = text
    .replace(/%2F/giu, '/')
    .replace(/%28/gu, '(')
    .replace(/%29/gu, ')')
    .replace(/%3C/giu, '<')
    .replace(/%3E/giu, '>')
  return (
    /10\.\d{4,9}\/\S+/u
      .exec(decoded)?.[0]
      .replace(/[.,;\s]+$/u, '')
      .toLowerCase() ?? null
  )
}

function wordsOfName(name: Name): readonly string[] {
  const words = foldedWords(name.literal ?? name.family ?? nameInList(name)).filter(
    (word) => word.length > 1 && !particles.has(word),
  )
  const given = foldedWords(name.given ?? '').filter((word) => word.length > 2)
  return [...words, ...given]
}

const particles = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'la',
  'le',
  'del',
  'di',
  'da',
  'dos',
  'du',
  'el',
  'al',
  'jr',
  'null',
  'et',
])

/** First and last page; a shortened last page is filled up: "1298-305" ends at 1305. */
function pagesOf(reference: Reference): readonly [string, string] {
  const numbers = /([a-z]*)\s*(\d+)(?:\s*[-‐‑‒–—−]+\s*[a-z]*\s*(\d+))?/iu.exec(reference.page ?? '')
  if (!numbers) return ['', '']
  const letter = (numbers[1] ?? '').toLowerCase().replace(/^(?:p|pp|page|pages|art|article)$/u, '')
  const start = (numbers[2] ?? '').replace(/^0+(?=\d)/u, '')
  const end = numbers[3] ?? ''
  return [
    letter + start,
    end === '' ? '' : end.length < start.length ? start.slice(0, start.length - end.length) + end : end,
  ]
}
