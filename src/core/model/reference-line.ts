import { closedTurns } from './hidden-characters.ts'
import { nameInList, yearOf, type Reference } from './reference.ts'

/** Of more authors the first six stand there, then "et al." (ICMJE recommendations, sample references). */
const mostAuthors = 6

/** A reference in one line, in the order of the ICMJE's samples: authors, title, journal, year;volume(issue):pages. What it lacks is left out. */
export function referenceLine(reference: Reference): string {
  const names = (reference.author ?? []).map(nameInList)
  const authors = names.length > mostAuthors ? [...names.slice(0, mostAuthors), 'et al'] : names
  const { volume, issue, page } = reference
  const year = yearOf(reference)
  const place = `${volume ?? ''}${issue ? `(${issue})` : ''}${page ? `:${page}` : ''}`
  const when = [year === null ? '' : String(year), place].filter(Boolean).join(';')
  const line = [authors.join(', '), reference.title ?? 'Untitled', reference['container-title'] ?? '', when]
    .map((part) => closedTurns(part.trim()))
    .filter(Boolean)
    .map((part) => (/[.?!]$/u.test(part) ? part : `${part}.`))
    .join(' ')
  return line
}

/** The identifier that a paper is asked for by: DOI, else PMID, else PMCID, with its kind where that is not plain; null where there is none. */
export function bestIdentifier({ DOI, PMID, PMCID }: Pick<Reference, 'DOI' | 'PMID' | 'PMCID'>): string | null {
  return DOI ?? (PMID ? `PMID ${PMID}` : (PMCID ?? null))
}
