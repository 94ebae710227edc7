import type { Reference } from '#core/model/reference.ts'
import { nbibTargets, nbibTags, type NbibTarget } from './nbib-tags.ts'
import { nameAsLine } from '#core/model/person-name.ts'
import { headingTerm } from '#core/references/types/publication-types.ts'
import { guardedAmpersands } from '#core/references/reading/text-entities.ts'
import type { ReferenceExport } from '#core/references/contract/reference-export.ts'

/** PubMed's MEDLINE display format, by the import's own table read the other way. What it has no tag for is not written. */
export const nbibExport: ReferenceExport = {
  id: 'nbib',
  label: 'PubMed (NBIB)',
  extension: 'nbib',
  mimeType: 'application/nbib',
  write: (references) => references.map(writeRecord).join('\n'),
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const seasons = ['', 'Spring', 'Summer', 'Autumn', 'Winter']
const kinds: Readonly<Record<string, string>> = {
  book: 'Book',
  chapter: 'Book Chapter',
  report: 'Technical Report',
  article: 'Preprint',
  thesis: 'Academic Dissertation',
  dataset: 'Dataset',
  'article-newspaper': 'Newspaper Article',
}

function writeRecord(reference: Reference): string {
  const lines: string[] = []
  const tagOf = (target: NbibTarget) => nbibTags.find((row) => row.target === target)?.tag ?? ''
  const put = (tag: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '' && tag !== '')
      lines.push(
        `${tag.padEnd(4)}- ${guardedAmpersands(value)
          .split(/\s*\n\s*/)
          .join('\n      ')}`,
      )
  }
  put('PMID', reference.PMID)
  for (const issn of [...(reference.ISSN?.split(', ') ?? []), ...(reference.ISBN?.split(', ') ?? [])]) put('IS', issn)
  for (const variable of ['volume', 'issue'] as const) put(tagOf(variable), reference[variable])
  put('DP', dateInWords(reference))
  put('TI', reference.title)
  if (reference.type === 'chapter') put('BTI', reference['container-title'])
  put('PG', reference.page)
  put('LID', reference.DOI === undefined ? undefined : `${reference.DOI} [doi]`)
  put('AB', reference.abstract)
  for (const name of reference.author ?? [])
    put(name.literal === undefined ? 'FAU' : 'CN', name.literal ?? nameAsLine(name))
  for (const name of reference.editor ?? []) put('FED', nameAsLine(name))
  for (const variable of ['language', 'publisher', 'publisher-place', 'edition', 'collection-title', 'note'] as const)
    put(tagOf(variable), reference[variable])
  const written = reference.custom !== undefined && Object.hasOwn(reference.custom, 'PT')
  if (!written) put('PT', kinds[reference.type] ?? 'Journal Article')
  if (reference.type !== 'chapter')
    put(
      reference['container-title-short'] === undefined ? 'JT' : 'TA',
      reference['container-title-short'] ?? reference['container-title'],
    )
  if (reference.type !== 'chapter' && reference['container-title-short'] !== undefined)
    put('JT', reference['container-title'])
  const headings =
    reference.custom !== undefined && Object.hasOwn(reference.custom, 'MH')
      ? (reference.custom['MH'] ?? []).map(headingTerm)
      : []
  for (const keyword of reference.keyword?.split('; ') ?? []) if (!headings.includes(keyword)) put('OT', keyword)
  put('PMC', reference.PMCID)
  for (const [tag, values] of Object.entries(reference.custom ?? {})) {
    // Under VN and XL Ovid names itself: the record would be read as one of Ovid's.
    const isKept =
      (nbibTargets.get(tag) === undefined && tag !== 'VN' && tag !== 'XL') ||
      tag === 'PT' ||
      tag === 'MH' ||
      tag === 'LID' ||
      tag === 'AID'
    if (/^[A-Z][A-Z0-9]{1,3}$/.test(tag) && isKept) for (const value of values) put(tag, value)
  }
  return `${lines.join('\n')}\n`
}

/** "2020 Mar 4", "2020 Mar-Apr", "2020 Spring". */
function dateInWords(reference: Reference): string | undefined {
  const parts = reference.issued?.['date-parts']
  const first = parts?.[0]
  if (first === undefined) return reference.issued?.literal
  const [year, month, day] = first
  const last = parts?.[1]
  const name = (n: number | undefined) => (n === undefined ? undefined : months[n - 1])
  if (month === undefined && reference.issued?.season !== undefined)
    return `${year} ${seasons[reference.issued.season] ?? ''}`
  const until = last?.[1] === undefined ? '' : last[0] === year ? `-${name(last[1])}` : `-${last[0]} ${name(last[1])}`
  return [String(year), month === undefined ? undefined : `${name(month)}${until}`, until === '' ? day : undefined]
    .filter((part) => part !== undefined)
    .join(' ')
}
