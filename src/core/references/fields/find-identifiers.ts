/** A stretch of the text that was already read as something else (an identifier) and stands as one token. */
export interface KnownSpan {
  readonly start: number
  readonly end: number
  /** "<doi>", "<url>", "<id>". */
  readonly placeholder: string
}

/** What a reference says in numbers that are not to be mistaken: identifiers and addresses, with their places. */
export interface FoundIdentifiers {
  readonly DOI?: string
  readonly PMID?: string
  readonly PMCID?: string
  readonly URL?: string
  readonly ISBN?: string
  readonly ISSN?: string
  /** arXiv number, e.g. "1606.06096". */
  readonly arXiv?: string
  /** The DOI was read out of an address that is not doi.org. */
  readonly doiFromAddress?: boolean
  /** Further addresses and DOIs, for which a reference has no field. */
  readonly others: readonly string[]
  /** In order, not overlapping. */
  readonly spans: readonly KnownSpan[]
}

interface Hit extends KnownSpan {
  readonly kind: 'DOI' | 'PMID' | 'PMCID' | 'URL' | 'ISBN' | 'ISSN' | 'arXiv'
  readonly value: string
}

// Spaces inside "https: //" and before colons are common in text copied out of a PDF.
const address = /(?:https?\s?:\s?\/\s?\/\s?|\bwww\s?\.\s?(?=[a-z0-9-]+\.))[^\s<>"“”]+/giu
const doiWithPrefix = /\b(?:doi(?:\.org)?\s?[:/]?\s*){1,2}(10\.\d{4,9}\s?\/\s?[^\s"<>“”]+)/giu
const bareDoi = /\b10\.\d{4,9}\/[^\s"<>“”]+/gu
const pmid = /\bPMID\s?[:.]?\s*(\d{4,9})\b|\bPub\s?Med\s+(?:ID|PMID)\s?[:.]?\s*(\d{4,9})\b/giu
const pmcid = /\b(?:PMCID\s?[:.]?\s*)?(PMC\s?\d{4,9})\b/giu
const isbn = /\bISBN(?:-1[03])?\s?[:.]?\s*((?:97[89][- ]?)?(?:\d[- ]?){9}[\dXx])(?![\d])/giu
const issn = /\be?-?ISSN\s?[:.]?\s*(\d{4}-?\d{3}[\dXx])\b/giu
const arXiv =
  /\barXiv\s?(?:preprint)?\s?(?:arXiv)?\s?[:.]?\s*((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})(?:v\d+)?)(?:\s?\[[a-z-]+(?:\.[A-Za-z-]+)?\])?/giu

/** Finds identifiers and addresses. A DOI inside an address is taken from it; PubMed and PMC addresses give their number. Bad input gives no spans. */
export function findIdentifiers(text: string): FoundIdentifiers {
  const hits: Hit[] = []
  const free = (start: number, end: number) => hits.every((hit) => end <= hit.start || start >= hit.end)
  const take = (
    kind: Hit['kind'],
    pattern: RegExp,
    placeholder: string,
    read: (match: RegExpExecArray | RegExpMatchArray) => { value: string; cut: number } | null,
  ) => {
    for (const match of text.matchAll(pattern)) {
      const found = read(match)
      if (found === null) continue
      const end = match.index + match[0].length - found.cut
      if (free(match.index, end)) hits.push({ kind, value: found.value, start: match.index, end, placeholder })
    }
  }
  const trimmed = (value: string, clean: (raw: string) => string) => {
    const kept = clean(value)
    return kept === '' ? null : { value: kept.replace(/\s+/gu, ''), cut: value.length - kept.length }
  }
  take('URL', address, '<url>', (match) => trimmed(match[0], addressWithoutTail))
  take('DOI', doiWithPrefix, '<doi>', (match) => trimmed(match[1] ?? '', doiWithoutTail))
  take('DOI', bareDoi, '<doi>', (match) => trimmed(match[0], doiWithoutTail))
  take('PMCID', pmcid, '<id>', (match) => ({ value: (match[1] ?? '').replace(/\s/gu, '').toUpperCase(), cut: 0 }))
  take('PMID', pmid, '<id>', (match) => ({ value: match[1] ?? match[2] ?? '', cut: 0 }))
  take('ISBN', isbn, '<id>', (match) => ({ value: (match[1] ?? '').trim(), cut: 0 }))
  take('ISSN', issn, '<id>', (match) => ({ value: match[1] ?? '', cut: 0 }))
  take('arXiv', arXiv, '<id>', (match) => ({ value: match[1] ?? '', cut: 0 }))
  hits.sort((a, b) => a.start - b.start)

  const first = (kind: Hit['kind']) => hits.find((hit) => hit.kind === kind)?.value
  const urls = hits.filter((hit) => hit.kind === 'URL').map((hit) => hit.value)
  const fromAddresses = urls.map(identifiersInAddress)
  const written = first('DOI')
  const resolver = fromAddresses.find((found) => found.DOI && found.resolver)?.DOI
  const derived = fromAddresses.find((found) => found.DOI && !found.resolver)?.DOI
  const DOI = written ?? resolver ?? derived
  const PMID = first('PMID') ?? fromAddresses.find((found) => found.PMID)?.PMID
  const PMCID = first('PMCID') ?? fromAddresses.find((found) => found.PMCID)?.PMCID
  const URL = urls[0]
  const ISBN = first('ISBN')
  const ISSN = first('ISSN')
  const preprint = first('arXiv')
  return {
    ...(DOI && { DOI }),
    ...(PMID && { PMID }),
    ...(PMCID && { PMCID }),
    ...(URL && { URL }),
    ...(ISBN && { ISBN }),
    ...(ISSN && { ISSN }),
    ...(preprint && { arXiv: preprint }),
    ...(DOI !== undefined &&
      DOI === derived &&
      written === undefined &&
      resolver === undefined && { doiFromAddress: true }),
    others: othersOf(hits, [DOI, PMID, PMCID, URL]),
    spans: hits.map(({ start, end, placeholder }) => ({ start, end, placeholder })),
  }
}

function othersOf(hits: readonly Hit[], taken: readonly (string | undefined)[]): readonly string[] {
  const isTaken = ({ kind, value }: Hit) => {
    if (taken.includes(value) || kind === 'ISBN' || kind === 'ISSN' || kind === 'arXiv') return true
    const inside = kind === 'URL' ? identifiersInAddress(value) : {}
    return [inside.DOI, inside.PMID, inside.PMCID].some(
      (id) => id !== undefined && taken.some((each) => each?.toLowerCase() === id.toLowerCase()),
    )
  }
  return [...new Set(hits.filter((hit) => !isTaken(hit)).map((hit) => hit.value))]
}

/** Identifiers that an address holds: of doi.org, PubMed, PubMed Central, Europe PMC, or a publisher's article path with a DOI in it. */
export function identifiersInAddress(url: string): {
  readonly DOI?: string
  readonly PMID?: string
  readonly PMCID?: string
  readonly resolver?: boolean
} {
  const resolver = /^(?:https?:\/\/)?(?:www\.)?(?:dx\.)?doi\.org\//iu.test(url)
  const doi = /10\.\d{4,9}(?:\/|%2F)[^\s?#"<>]+/iu.exec(url)?.[0]
  const PMCID = /\b(PMC\d{4,9})\b/iu.exec(url)?.[1]?.toUpperCase()
  const PMID =
    /(?:pubmed\.ncbi\.nlm\.nih\.gov|ncbi\.nlm\.nih\.gov\/(?:m\/)?pubmed|pubmed\.gov|europepmc\.org\/(?:article|abstract)\/med)\/(?:\?term=)?(\d{4,9})\b/iu.exec(
      url,
    )?.[1]
  const DOI = doi === undefined ? undefined : doiWithoutTail(resolver ? doi.replace(/%2F/giu, '/') : doiInPath(doi))
  return { ...(DOI && { DOI, resolver }), ...(PMID && { PMID }), ...(PMCID && { PMCID }) }
}

/** Publishers hang views of a paper behind its DOI; the DOI ends before them. */
function doiInPath(doi: string): string {
  return doi
    .replace(/%2F/giu, '/')
    .replace(
      /\/(?:full|abstract|abs|pdf|epdf|html|fulltext|full-text|references|citations?|meta|summary|supp-?info|suppl_file)(?:\/.*)?$/iu,
      '',
    )
    .replace(/\.(?:pdf|full|abstract|html?)$/iu, '')
}

function doiWithoutTail(raw: string): string {
  let doi = raw.replace(/[\])]*\.?\s?(?:URL|PMID|PMCID|PubMed|Epub|Accessed|https?:|arXiv|\[).*$/u, '')
  let before = ''
  while (doi !== before) {
    before = doi
    doi = doi.replace(/[.,;:'"’”»*|]+$/u, '')
    if (/[)\]}>]$/u.test(doi) && !closes(doi)) doi = doi.slice(0, -1)
  }
  return doi
}

function addressWithoutTail(raw: string): string {
  const url = raw.replace(/[\])>]*\.?\s?(?:\(?(?:accessed|PMID|doi):?.*)$/iu, (tail) =>
    /^\W*doi/iu.test(tail) && /doi\.org|doi\/|doi=/iu.test(raw) ? tail : '',
  )
  let trimmed = url
  let before = ''
  while (trimmed !== before) {
    before = trimmed
    trimmed = trimmed.replace(/[.,;:'"’”»*|]+$/u, '')
    if (/[)\]}>]$/u.test(trimmed) && !closes(trimmed)) trimmed = trimmed.slice(0, -1)
  }
  return trimmed
}

/** True where the last bracket has its opening one inside: "10.1016/S0140-6736(20)30183". */
function closes(text: string): boolean {
  const close = text.at(-1) ?? ''
  const open = { ')': '(', ']': '[', '}': '{', '>': '<' }[close] ?? ''
  return text.split(open).length >= text.split(close).length
}
