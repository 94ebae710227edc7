/**
 * Identifiers as they stand in records, links and running text. `normalize...` reads a text that should be one identifier;
 * `find...` lists all of a text, in order. Nothing is looked up and letters keep their case; compare DOIs by `doiKey`.
 */
interface FoundIdentifier {
  /** The identifier in its normal form. */
  readonly value: string
  /** UTF-16 offsets of the words it was read from, without a leading "doi:" or link. */
  readonly start: number
  readonly end: number
}

/**
 * A DOI body: `10.`, a registrant of 4 to 9 digits (with subdivisions), a slash, a suffix. After Crossref's
 * "DOIs and matching regular expressions", with the SICI form of old Wiley DOIs, which holds angle brackets.
 */
const doiBody =
  /10\.\d{4,9}(?:\.\d{1,9}){0,4}\/(?:\(sici\)[^\s<>"]{1,200}<[^\s<>"]{1,100}>[^\s<>"|\\^`{}，。；、）】》”]{1,60}|[^\s<>"|\\^`{}，。；、）】》”]{1,300})/gi
const plainDoi = /^10\.\d{4,9}\/[A-Za-z0-9._;()/:-]*[A-Za-z0-9]$/
const viewsOfArticle =
  /(?:\/(?:full|abstract|pdf|epdf|fulltext|full-text|html|meta|summary|references|pdfdirect|tables|figures)|\.(?:full|abstract|pdf|long|short)){1,3}$/i
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

function count(text: string, letter: string): number {
  let n = 0
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) n += 1
  return n
}

/** Takes off what a sentence or a bracket adds behind an identifier. */
function withoutTrailingPunctuation(text: string): string {
  let end = text.length
  while (end > 0) {
    const last = text[end - 1] ?? ''
    const opening = closing[last]
    const body = text.slice(0, end)
    if ('.,;:\'"!?*’‘”“…·†‡'.includes(last) || (opening !== undefined && count(body, last) > count(body, opening)))
      end -= 1
    else break
  }
  return text.slice(0, end)
}

function decodedLink(text: string): string {
  let plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  if (/%[0-9a-f]{2}/i.test(plain))
    plain = plain.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return plain
}

/** A DOI without what its surroundings added: the query of a link, the name of a view, trailing punctuation. */
function trimmedDoi(body: string, inLink: boolean): string | null {
  // A link of Markdown, "[10.1000/x](https://doi.org/10.1000/x)".
  let doi = body.replace(/\]\(.*$/s, '')
  if (inLink) doi = doi.replace(/[?#&].*$/s, '')
  doi = withoutTrailingPunctuation(doi)
  if (inLink) doi = doi.replace(viewsOfArticle, '')
  return /\/./.test(doi) ? doi : null
}

/**
 * The DOI that a field or link holds ("doi:10.1000/x", "https://doi.org/10.1000%2Fx", "10.1000/x [doi]"), without prefix and
 * trailing punctuation, in its own case; null where there is none.
 */
export function normalizeDoi(text: string): string | null {
  const given = text.trim()
  if (plainDoi.test(given)) return given
  const plain = decodedLink(given)
  doiBody.lastIndex = 0
  const match = doiBody.exec(plain)
  if (!match) return null
  const before = plain.slice(0, match.index)
  const inLink = /https?:|www\.|[?&=]|\.(?:org|com|net)\b/i.test(before)
  return trimmedDoi(match[0], inLink)
}

/** All DOIs of a text, also those inside links. */
export function findDois(text: string): readonly FoundIdentifier[] {
  const found: FoundIdentifier[] = []
  if (!text.includes('10.')) return found
  for (const match of text.matchAll(doiBody)) {
    const start = match.index
    if (start > 0 && /[\d.]/.test(text[start - 1] ?? '')) continue
    const wordStart = Math.max(text.lastIndexOf(' ', start), text.lastIndexOf('\n', start)) + 1
    const inLink = /https?:|www\./i.test(text.slice(Math.max(wordStart, start - 300), start))
    const value = trimmedDoi(decodedLink(match[0]), inLink)
    if (value !== null)
      found.push({ value, start, end: start + (match[0].startsWith(value) ? value.length : match[0].length) })
  }
  return found
}

/** The key that two DOIs are compared by: DOIs are case-insensitive (DOI Handbook 2.4). */
export function doiKey(doi: string): string {
  return doi.toLowerCase()
}

/** A PubMed id: 1 to 8 digits without leading zeros, from a bare number (also with its link in brackets behind it), "PMID: 123" or a PubMed link; null otherwise. */
export function normalizePmid(text: string): string | null {
  const match =
    /^\s*(?:(?:pubmed\s*)?(?:pmid|id|pubmed)?\s*[:#]?\s*|(?:https?:\/\/)?(?:www\.)?(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed)\/)0*([1-9]\d{0,7})\s*(?:\[(?:pmid|uid|pubmed)\]|[[(]https?:\/\/[^\s)\]]{1,150}[)\]])?[/.,;]?\s*$/i.exec(
      text,
    )
  return match?.[1] ?? null
}

/** PubMed ids that a text names as such or links to. */
export function findPmids(text: string): readonly FoundIdentifier[] {
  return findGroups(
    text,
    /(?:\bpmid\s{0,3}[:#]?\s{0,3}|pubmed\.ncbi\.nlm\.nih\.gov\/|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed\/(?:\?term=)?|\bpubmed(?:\s{1,3}id)?\s{0,3}[:#]\s{0,3})0{0,4}([1-9]\d{0,7})(?!\d)/gi,
    (id) => id,
  )
}

/** A PubMed Central id as `PMC123`, from "PMC123", "pmcid: PMC123", "PMC123 [pmc]", a link or a bare number; null otherwise. */
export function normalizePmcid(text: string): string | null {
  const match =
    /(?:^|[\s:/])pmc\s?(?:\/articles\/(?:pmc)?)?0*([1-9]\d{0,8})(?:\.\d{1,2})?(?!\d)/i.exec(text) ??
    /^\s*([1-9]\d{3,8})\s*$/.exec(text)
  return match ? `PMC${match[1]}` : null
}

const arxivBody = '(\\d{4}\\.\\d{4,5}(?:v\\d{1,2})?|[a-z][a-z-]{1,12}(?:\\.[A-Z]{2})?\\/\\d{7}(?:v\\d{1,2})?)'

/** An arXiv id ("2101.00001v2", "hep-th/9901001") from a bare id, "arXiv:..." or a link; null otherwise. */
export function normalizeArxiv(text: string): string | null {
  const match = new RegExp(
    `^\\s*(?:(?:https?:\\/\\/)?(?:www\\.)?arxiv\\.org\\/(?:abs|pdf)\\/|arxiv\\s*:\\s*|(?:https?:\\/\\/doi\\.org\\/)?10\\.48550\\/arxiv\\.)?${arxivBody}(?:\\.pdf)?\\s*(?:\\[[a-z.-]+\\])?\\s*$`,
    'i',
  ).exec(text)
  return match?.[1] ?? null
}

/** arXiv ids that a text names as such or links to. */
export function findArxivIds(text: string): readonly FoundIdentifier[] {
  return findGroups(
    text,
    new RegExp(`(?:arxiv\\s{0,3}[:.]\\s{0,3}|arxiv\\.org\\/(?:abs|pdf)\\/)${arxivBody}`, 'gi'),
    (id) => id,
  )
}

/** True where the check digit of an ISBN of 10 or 13 digits is right (ISO 2108). */
function hasIsbnCheckDigit(digits: string): boolean {
  let sum = 0
  if (digits.length === 10) {
    for (let i = 0; i < 10; i += 1) sum += (digits[i] === 'X' ? 10 : Number(digits[i])) * (10 - i)
    return sum % 11 === 0
  }
  for (let i = 0; i < 13; i += 1) sum += Number(digits[i]) * (i % 2 === 0 ? 1 : 3)
  return sum % 10 === 0
}

/** An ISBN of 10 or 13 digits without hyphens, the first of a text; null where there is none with a right check digit. */
export function normalizeIsbn(text: string): string | null {
  return findIsbns(text)[0]?.value ?? null
}

/** ISBNs of a text: 10 or 13 digits, hyphens or spaces between, check digit right. */
export function findIsbns(text: string): readonly FoundIdentifier[] {
  const body = /(?<![\d-])(97[89](?:[-‐‑– ]?\d){10}|\d(?:[-‐‑– ]?\d){8}[-‐‑– ]?[\dX])(?![\d-]*\d)/gi
  return findGroups(text, body, (isbn) => {
    const digits = isbn.replace(/[^\dX]/gi, '').toUpperCase()
    return hasIsbnCheckDigit(digits) ? digits : null
  })
}

function findGroups(
  text: string,
  pattern: RegExp,
  normalize: (found: string) => string | null,
): readonly FoundIdentifier[] {
  const found: FoundIdentifier[] = []
  for (const match of text.matchAll(pattern)) {
    const body = match[1] ?? ''
    const value = normalize(body)
    const start = match.index + match[0].length - body.length
    if (value !== null) found.push({ value, start, end: start + body.length })
  }
  return found
}
