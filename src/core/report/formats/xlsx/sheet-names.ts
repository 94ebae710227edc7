/** The sheets of the workbook, in their order. None of them has a sign that a reference to a sheet must quote. */
export const sheetNames = {
  evidence: 'Evidence',
  quotes: 'Quotes',
  results: 'Results',
  columns: 'Columns',
  about: 'About',
} as const
