import type { PDFDocumentProxy } from 'pdfjs-dist'

/** An entry of the outline that the PDF itself carries. */
export interface OutlineEntry {
  readonly title: string
  readonly destination: string | unknown[] | null
  /** 0 for the top. */
  readonly depth: number
}

const maxEntries = 200

/** The paper's own outline as a flat list, empty where it has none or it cannot be read. */
export async function readOutline(paper: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = []
  type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]
  const walk = (nodes: readonly Node[], depth: number) => {
    for (const node of nodes) {
      if (entries.length >= maxEntries) return
      entries.push({ title: node.title.trim() || 'Untitled', destination: node.dest, depth })
      if (depth < 3) walk(node.items ?? [], depth + 1)
    }
  }
  try {
    walk((await paper.getOutline()) ?? [], 0)
  } catch (error) {
    // A broken outline is no reason to trouble the reader: the sections found in the text stand in for it.
    performance.mark('outline-unreadable', { detail: String(error) })
  }
  return entries
}
