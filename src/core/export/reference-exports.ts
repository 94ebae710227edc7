import { bibtexExport } from './bibtex.ts'
import { cslJsonExport } from './csl-json.ts'
import { endNoteXmlExport } from './endnote-xml.ts'
import type { ReferenceExport } from './export-format.ts'
import { nbibExport } from './nbib.ts'
import { risExport } from './ris.ts'

/** The formats that references are written in. A new one is a file beside this one and a line here. */
export const referenceExports: readonly ReferenceExport[] = [
  risExport,
  bibtexExport,
  cslJsonExport,
  endNoteXmlExport,
  nbibExport,
]
