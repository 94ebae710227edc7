import { bibtexExport } from './formats/bibtex/write-bibtex.ts'
import { cslJsonExport } from './formats/csl-json/write-csl-json.ts'
import { endNoteXmlExport } from './formats/endnote/write-endnote-xml.ts'
import type { ReferenceExport } from './contract/reference-export.ts'
import { nbibExport } from './formats/nbib/write-nbib.ts'
import { risExport } from './formats/ris/write-ris.ts'

/** The formats that references are written in. A new one is a file beside this one and a line here. */
export const referenceExports: readonly ReferenceExport[] = [
  risExport,
  bibtexExport,
  cslJsonExport,
  endNoteXmlExport,
  nbibExport,
]
