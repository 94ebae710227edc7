import { pattern } from '#core/word-patterns.ts'
import { normalizeArxiv, normalizeDoi, normalizePmcid, normalizePmid } from '#core/model/identifiers.ts'
import type {
  ImportedRecord,
  ImportFormat,
  ImportProblem,
  ImportResult,
  ReadOptions,
} from '#core/references/contract/import-format.ts'
import { ReadProgress } from '#core/references/reading/read-progress.ts'
import { registrationNumber, registryPage } from '#core/references/fields/trial-registries.ts'
import { ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { SourceLines, withLineEnds } from '#core/references/reading/source-lines.ts'

/**
 * A list of DOIs, PMIDs, PMCIDs, arXiv ids, registrations of trials or addresses, one or several a line: each gives a
 * row with nothing but its identifier.
 */
export const identifierList: ImportFormat = {
  id: 'identifier-list',
  detect,
  read,
}

const heading = /^\s*["']?(?:doi|dois|pmid|pmids|pmcid|pmcids|arxiv|identifiers?|ids?)["']?\s*:?\s*$/i

function detect(head: string): number {
  const lines = head
    .split('\n')
    .slice(0, 200)
    .filter((line) => line.trim() !== '' && !heading.test(line))
  if (lines.length === 0) return 0
  const known = lines.filter(
    (line) => wordsOf(line).length > 0 && wordsOf(line).every((word) => identifierOf(word) !== null),
  ).length
  const bareNumbers = lines.every((line) => /^[\s\d,;]+$/.test(line))
  return known < 0.8 * lines.length ? 0 : bareNumbers ? 0.6 : 0.95
}

/** The words of a line that may be identifiers: labels ("doi:", "PMID") joined to what follows. */
function wordsOf(line: string): readonly string[] {
  return line
    .replace(/\b(doi|pmid|pmcid|arxiv)\s{0,3}[:#]?\s{1,3}(?=\S)/gi, '$1:')
    .split(/[\s,;|]+/)
    .map(bareWord)
    .filter((word) => word !== '' && !/^(?:\d{1,3}\.?|[-*•])$/.test(word))
}

/** A word without the quotes, brackets and full stops round it; a longer text is no identifier and stays. */
function bareWord(word: string): string {
  return word.length > 500 ? word : word.replace(/^["'([]{1,5}|["')\].]{1,5}$/g, '')
}

type Identifier = {
  readonly kind: 'DOI' | 'PMID' | 'PMCID' | 'arXiv' | 'registration' | 'address'
  readonly value: string
}

const registration = pattern('i', '^', registrationNumber, '$')
const address = /^(?:https?:\/\/|www\.)[^\s]+\.[^\s]+$|^(?:[a-z\d-]+\.)+[a-z]{2,12}\/\S*$/i

function identifierOf(word: string): Identifier | null {
  const arxiv = /arxiv|^\d{4}\.\d{4,5}(?:v\d+)?$/i.test(word) ? normalizeArxiv(word) : null
  if (arxiv !== null) return { kind: 'arXiv', value: arxiv }
  const doi = /^(?:doi:|https?:\/\/\S*|www\.\S*|)10\.\d{4,9}\/|^https?:\S*10\.\d/i.test(word)
    ? normalizeDoi(word)
    : null
  if (doi !== null) return { kind: 'DOI', value: doi }
  const pmcid = /pmc\d/i.test(word) ? normalizePmcid(word) : null
  if (pmcid !== null) return { kind: 'PMCID', value: pmcid }
  const pmid = /^(?:\d{4,8}$|pmid|https?:\/\/\S*pubmed)/i.test(word) ? normalizePmid(word) : null
  if (pmid !== null) return { kind: 'PMID', value: pmid }
  if (registration.test(word)) return { kind: 'registration', value: word }
  if (!address.test(word)) return null
  return /^(?:https?:|www\.)/i.test(word) ? { kind: 'address', value: word } : identifierOf(`https://${word}`)
}

function read(source: string, options?: ReadOptions): ImportResult {
  const text = withLineEnds(source)
  const lines = new SourceLines(text)
  const progress = new ReadProgress(text.length, options)
  const records: ImportedRecord[] = []
  const problems: ImportProblem[] = []
  while (lines.next()) {
    const line = lines.line()
    if (lines.isBlank() || heading.test(line)) continue
    for (const word of wordsOf(line)) {
      const found = identifierOf(word)
      if (found === null)
        problems.push({
          line: lines.number,
          message: `"${word.slice(0, 80)}" is no DOI, PMID, PMCID, arXiv id, registration or address; it was left out.`,
          dropped: true,
        })
      else records.push(stub(found, lines.number, word, problems))
    }
    if (!progress.goOn(lines.end)) return { records, problems: [...problems, progress.stopped(lines.number)] }
  }
  return { records, problems }
}

// An article's own page; those of doi.org and the libraries only say the identifier again.
const publisherPage = /^https?:\/\/(?!(?:\w+\.)*(?:doi\.org|nih\.gov|europepmc\.org)\/)/i

function stub({ kind, value }: Identifier, line: number, raw: string, problems: ImportProblem[]): ImportedRecord {
  const type = kind === 'arXiv' ? 'article' : kind === 'address' ? 'webpage' : 'document'
  const draft = new ReferenceDraft(type, line, problems)
  if (kind === 'address') draft.set('URL', value, kind)
  else if (kind === 'arXiv') {
    draft.set('number', `arXiv:${value}`, kind)
    draft.set('URL', `https://arxiv.org/abs/${value}`, kind)
  } else if (kind === 'registration') {
    draft.set('number', value, kind)
    const page = registryPage(value)
    if (page !== null) draft.set('URL', page, kind)
  } else {
    draft.set(kind, value, kind)
    if (publisherPage.test(raw)) draft.set('URL', raw, 'URL')
  }
  return draft.finish(raw)
}
