import type { CslDate, Name, Reference } from '#core/model/reference.ts'
import type { PdfDocumentText } from '../text/pdf-document-text.ts'
import { authorChoices } from './authors.ts'
import type { MetadataChoice } from './choose-metadata.ts'
import { doiChoices, pmidChoices } from './paper-identifiers.ts'
import { issuedChoices } from './issued.ts'
import { bodySizeOf, frontLines, frontPages } from './front-lines.ts'
import { journalChoices, journalReadings } from './journal.ts'
import { ownCitationTexts } from './own-citation.ts'
import { placeInJournal } from './place-in-journal.ts'
import { titleChoices } from './title.ts'

/** What a PDF says about itself: for each datum the possible values, best first, none twice; empty where nothing was found. */
export interface PaperMetadata {
  readonly title: readonly MetadataChoice<string>[]
  readonly author: readonly MetadataChoice<readonly Name[]>[]
  readonly issued: readonly MetadataChoice<CslDate>[]
  readonly 'container-title': readonly MetadataChoice<string>[]
  readonly volume: readonly MetadataChoice<string>[]
  readonly issue: readonly MetadataChoice<string>[]
  readonly page: readonly MetadataChoice<string>[]
  readonly DOI: readonly MetadataChoice<string>[]
  readonly PMID: readonly MetadataChoice<string>[]
}

/** Reads title, authors, date, journal, place in it and identifiers of a paper from its first page, its XMP packet and its document information. */
export function readPaperMetadata(pdf: PdfDocumentText): PaperMetadata {
  const { page, cover } = frontPages(pdf.paper)
  const front = { pdf, page, cover, lines: page ? frontLines(page) : [], bodySize: bodySizeOf(pdf.paper) }
  const dois = doiChoices(front)
  const doi = dois[0]?.value ?? null
  const readings = journalReadings(front, doi)
  const citationTexts = ownCitationTexts(
    [cover, page].flatMap((each) => each?.text ?? []),
    (text) => text === cover?.text,
  )
  const titles = titleChoices(front, mastheads(readings), citationTexts)
  const place = placeInJournal(front)
  return {
    title: titles.choices,
    author: authorChoices(front, titles.place, titles.citations),
    issued: issuedChoices(front, doi, titles.citations),
    'container-title': journalChoices(readings, titles.citations, titles.choices[0]?.value ?? null),
    volume: place.volume,
    issue: place.issue,
    page: place.page,
    DOI: dois,
    PMID: pmidChoices(front),
  }
}

/** Names of journals that are sure enough, and short enough, to be no title where they are printed large. */
function mastheads(readings: readonly MetadataChoice<string>[]): string[] {
  return readings
    .filter(({ value, confidence }) => confidence >= 0.6 && value.split(/\s+/).length <= 8 && !/[:?]/.test(value))
    .map(({ value }) => value)
}

/** The reference that the best choices make; `article-journal` unless it is a preprint of an archive. */
export function metadataReference(metadata: PaperMetadata): Reference {
  const best = <T>(choices: readonly MetadataChoice<T>[]) => choices[0]?.value
  const journal = best(metadata['container-title'])
  const fields = {
    title: best(metadata.title),
    author: best(metadata.author),
    issued: best(metadata.issued),
    'container-title': journal,
    volume: best(metadata.volume),
    issue: best(metadata.issue),
    page: best(metadata.page),
    DOI: best(metadata.DOI),
    PMID: best(metadata.PMID),
  }
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  const preprint = /^(?:medrxiv|biorxiv|arxiv|research square|ssrn|preprints(?:\.org)?|psyarxiv|osf preprints)$/i.test(
    journal ?? '',
  )
  return { type: preprint ? 'article' : 'article-journal', ...given }
}
