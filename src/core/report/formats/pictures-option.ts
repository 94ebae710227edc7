import type { ExportOption, ExportOptions } from '../export-format.ts'

/** Whether a format shows the quoted places as pictures. They are drawn before the report is made. */
export const picturesOption: ExportOption = {
  id: 'pictures',
  label: 'Pictures of the quoted places',
  hint: 'the part of the page around each quote, its words marked; about 15 kB each',
  kind: 'switch',
  default: false,
}

/** True where pictures are to be drawn for an export that was told this. */
export function wantsPictures({ pictures }: ExportOptions): boolean {
  return pictures === true
}
