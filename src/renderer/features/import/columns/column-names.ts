/** What a column of a table can be, in words, in the order of the choice. Targets that are not named here go by their own name. */
const columnNames: Readonly<Record<string, string>> = {
  title: 'Title',
  author: 'Authors',
  'full-author': 'Authors (full names)',
  'corporate-author': 'Group authors',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  issued: 'Date',
  'container-title': 'Journal or book',
  'book-title': 'Book title',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  'first-page': 'First page',
  'last-page': 'Last page',
  'article-number': 'Article number',
  DOI: 'DOI',
  PMID: 'PMID',
  PMCID: 'PMCID',
  URL: 'Link',
  abstract: 'Abstract',
  keyword: 'Keywords',
  note: 'Note',
  type: 'Type',
  genre: 'Document type',
  publisher: 'Publisher',
  'publisher-place': 'Place',
  editor: 'Editors',
  translator: 'Translators',
  'container-title-short': 'Abbreviated journal',
  'collection-title': 'Series',
  'title-short': 'Short title',
  edition: 'Edition',
  language: 'Language',
  'serial-number': 'ISSN or ISBN',
  'number-of-pages': 'Page count',
  number: 'Number',
  'event-title': 'Conference',
  accessed: 'Accessed',
  source: 'Database',
  citation: 'Full citation',
  id: 'Source ID',
  flag: 'Yes or no',
}

/** The choices of a column: those that can be, the well-known first, and "keep as it is". */
export function columnChoices(
  targets: readonly string[],
): readonly { readonly value: string; readonly label: string }[] {
  const named = Object.keys(columnNames).filter((target) => targets.includes(target) && target !== 'flag')
  const rest = targets.filter((target) => !Object.hasOwn(columnNames, target))
  return [
    { value: '', label: 'Not used' },
    ...[...named, ...rest].map((value) => ({ value, label: columnNames[value] ?? value })),
  ]
}
