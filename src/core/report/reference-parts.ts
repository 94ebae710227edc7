import { nameInList, yearOf } from '../model/reference.ts'
import { referenceLinks } from '../model/reference-links.ts'
import { nameWithMarks } from './report-words.ts'
import type { ReportStudy } from './evidence-report.ts'

/** What every table of an export begins with, so that no two studies are taken for one. */
export interface ReferencePart {
  readonly id: string
  readonly label: string
  readonly meaning: string
  /** '' where the reference has none. */
  readonly of: (study: ReportStudy) => string | number
}

export const referenceParts: readonly ReferencePart[] = [
  { id: 'reference', label: 'Reference', meaning: 'Short name, unlike any other of the library', of: nameWithMarks },
  {
    id: 'authors',
    label: 'Authors',
    meaning: 'All of them, as the record has them',
    of: ({ study }) => (study.reference.author ?? []).map(nameInList).join('; '),
  },
  { id: 'title', label: 'Title', meaning: 'Of the paper', of: ({ study }) => study.reference.title ?? '' },
  {
    id: 'journal',
    label: 'Journal',
    meaning: 'Or the book or collection it stands in',
    of: ({ study }) => study.reference['container-title'] ?? '',
  },
  { id: 'year', label: 'Year', meaning: 'Of publication', of: ({ study }) => yearOf(study.reference) ?? '' },
  {
    id: 'doi',
    label: 'DOI',
    meaning: 'Identifier of the paper, to be opened behind https://doi.org/',
    of: ({ study }) => study.reference.DOI ?? '',
  },
  { id: 'pmid', label: 'PMID', meaning: 'Number in PubMed', of: ({ study }) => study.reference.PMID ?? '' },
  { id: 'link', label: 'Link', meaning: 'Where the paper can be seen', of: linkOf },
  {
    id: 'pdf',
    label: 'PDF',
    meaning: 'Files of the library that belong to it',
    of: ({ papers }) => papers.map(({ fileName }) => fileName).join('; '),
  },
]

/** The address of a study's page, https; '' where it has none. */
export function linkOf({ study }: Pick<ReportStudy, 'study'>): string {
  return referenceLinks(study.reference).find(({ kind }) => kind === 'paper')?.url ?? ''
}
