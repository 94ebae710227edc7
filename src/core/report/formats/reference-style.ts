import { citationStyles, type CitationStyleId } from '#core/citations/citations.ts'
import type { ExportOption, ExportOptions } from '../export-format.ts'

/** How a list of references is printed. */
export const referenceStyle: ExportOption = {
  id: 'style',
  label: 'References in',
  kind: 'choice',
  choices: citationStyles.map(({ id, label }) => ({ value: id, label })),
  default: 'vancouver',
}

/** The style that was chosen; the default's where there is none of that name. */
export function styleOf({ style }: ExportOptions): CitationStyleId {
  return citationStyles.find(({ id }) => id === style)?.id ?? 'vancouver'
}
