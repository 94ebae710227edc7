import { readPaperMetadata, type PaperMetadata } from '../paper/metadata/paper-metadata.ts'
import { prepareText } from '../paper/structure/prepare-text.ts'
import type { PaperText } from '../paper/text/paper-text.ts'
import type { PdfDocumentText } from '../paper/text/pdf-document-text.ts'
import { suggest } from './extractors.ts'
import { shownFrom, type Suggestion, type Suggestions } from './shared/field-extractor.ts'

/** What a PDF says of itself, and what it suggests. */
export interface ReadContents {
  readonly metadata: PaperMetadata
  /** The title that the suggestions were made with: kept beside the text, so that the same text gives the same answer again. */
  readonly title: string | null
  readonly suggestions: Suggestions
}

/** Reads a PDF's metadata and, with the title found there, what it suggests: the one road of the window, the command line and the benchmarks. */
export function readContents(pdf: PdfDocumentText): ReadContents {
  const metadata = readPaperMetadata(pdf)
  const title = metadata.title[0]?.value ?? null
  return { metadata, title, suggestions: suggestForPaper(pdf.paper, title) }
}

/** What a paper's text suggests, with the title that was found when it was read. */
export function suggestForPaper(paper: PaperText, title: string | null): Suggestions {
  return suggest(prepareText(paper, { title }))
}

/** What is worth a writer's look: the fields whose first candidate is more likely right than wrong, with its alternatives. */
export function worthShowing(suggestions: Suggestions): Suggestions {
  const fields: readonly (readonly [string, readonly Suggestion[]])[] = Object.entries(suggestions)
  return Object.fromEntries(fields.filter(([, [first]]) => first !== undefined && first.confidence >= shownFrom))
}
