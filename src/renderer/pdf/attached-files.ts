import type { PDFDocumentProxy } from 'pdfjs-dist'
import { fail, ok, type Result } from '#core/result.ts'
import { safeFileName } from '#core/safe-file-name.ts'

/** A file that was put into a PDF, as a portfolio has them. */
export interface AttachedFile {
  readonly id: string
  /** From the PDF, so from a stranger: without a path, signs that systems refuse, and signs that turn the direction of text. */
  readonly name: string
  readonly description: string
  readonly isPdf: boolean
}

const mostFiles = 500
/** Embeddings, overrides, isolates and marks of direction: with them "report.pdf.exe" can be made to look like another name. */
const directionSigns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The files in a PDF, at most 500 of them; none where it has none or the list cannot be read. Nothing of them is opened. */
export async function readAttachedFiles(paper: PDFDocumentProxy): Promise<readonly AttachedFile[]> {
  try {
    const listed = (await paper.getAttachments()) as ReadonlyMap<string, Listed> | null
    return [...(listed ?? [])].slice(0, mostFiles).map(([id, file]) => attachedFile(id, file))
  } catch (error) {
    // A broken list is no reason to trouble the reader; that there are files is said all the same.
    performance.mark('attached-files-unreadable', { detail: String(error) })
    return []
  }
}

interface Listed {
  readonly rawFilename?: string
  readonly filename: string
  readonly description?: string
}

/** How a file in a PDF is called here; `id` is the PDF's own name for it. */
export function attachedFile(id: string, { rawFilename, filename, description }: Listed): AttachedFile {
  const last = (rawFilename || filename).replace(directionSigns, '').split(/[/\\]/).at(-1) ?? ''
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(last)?.[0] ?? ''
  const name = `${safeFileName(last.slice(0, last.length - ending.length), 'file')}${ending}`
  return {
    id,
    name,
    description: (description ?? '').replace(directionSigns, '').trim(),
    isPdf: ending.toLowerCase() === '.pdf',
  }
}

/** The bytes of a file in a PDF. Fails with `bad-input` where they cannot be read. */
export async function attachedBytes(paper: PDFDocumentProxy, { id, name }: AttachedFile): Promise<Result<Uint8Array>> {
  const unreadable = `${name} could not be read from the PDF.`
  try {
    const content = (await paper.getAttachmentContent(id)) as Uint8Array | null
    return content ? ok(content) : fail('bad-input', unreadable)
  } catch (error) {
    return fail('bad-input', unreadable, String(error))
  }
}
