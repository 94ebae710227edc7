import type { CslType } from '../model/reference.ts'

const types: Readonly<Record<CslType, true>> = {
  article: true, 'article-journal': true, 'article-magazine': true, 'article-newspaper': true, bill: true, book: true, broadcast: true, chapter: true, classic: true,
  collection: true, dataset: true, document: true, entry: true, 'entry-dictionary': true, 'entry-encyclopedia': true, event: true, figure: true, graphic: true,
  hearing: true, interview: true, legal_case: true, legislation: true, manuscript: true, map: true, motion_picture: true, musical_score: true, pamphlet: true,
  'paper-conference': true, patent: true, performance: true, periodical: true, personal_communication: true, post: true, 'post-weblog': true, regulation: true,
  report: true, review: true, 'review-book': true, software: true, song: true, speech: true, standard: true, thesis: true, treaty: true, webpage: true,
}

/** Types of Crossref's and DataCite's JSON and of CSL 1.0.1, in CSL 1.0.2's words. */
const others: Readonly<Record<string, CslType>> = {
  'journal-article': 'article-journal', 'book-chapter': 'chapter', 'book-section': 'chapter', 'proceedings-article': 'paper-conference', 'posted-content': 'article',
  monograph: 'book', 'edited-book': 'book', 'reference-book': 'book', dissertation: 'thesis', 'report-component': 'report', 'peer-review': 'review', journal: 'periodical',
  'reference-entry': 'entry', preprint: 'article', 'conference-paper': 'paper-conference', article_journal: 'article-journal', 'legal-case': 'legal_case',
  'motion-picture': 'motion_picture', film: 'motion_picture', computer_program: 'software', misc: 'document',
}

/** The CSL type a text names, undefined where it names none. */
export function cslTypeOf(text: string): CslType | undefined {
  const plain = text.trim().toLowerCase()
  if (Object.hasOwn(types, plain)) return plain as CslType
  return Object.hasOwn(others, plain) ? others[plain] : undefined
}
