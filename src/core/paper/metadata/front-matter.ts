import type { PageText } from '../text/paper-text.ts'
import type { PdfDocumentText } from '../text/pdf-document-text.ts'
import type { FrontLine } from './front-lines.ts'

/** What every reader of metadata looks at: the file's data, and the first page by lines. */
export interface PaperFront {
  readonly pdf: PdfDocumentText
  /** Null where the file has no page. */
  readonly page: PageText | null
  /** The sheet that an archive or a publisher put before the paper; null where the paper begins on the first page. */
  readonly cover: PageText | null
  readonly lines: readonly FrontLine[]
  readonly bodySize: number
}
