import type { ExportOption } from '../export-format.ts'

/** How columns are named, all of them in one way. */
export const namesOfColumns: ExportOption = {
  id: 'names',
  label: 'Names of columns',
  kind: 'choice',
  choices: [
    { value: 'words', label: 'In words: N (people): page' },
    { value: 'ids', label: 'As ids: sample_size_page' },
  ],
  default: 'words',
}
