import type { HostCalls } from '#core/host/host.ts'
import { fail, ok } from '#core/result.ts'

const savings = new Map<string, { readonly name: string; readonly pieces: Blob[] }>()
const gone = fail('not-found', 'This file is not being saved any more. Nothing was written.')

/** Saving in pieces by the browser itself: it keeps them on its disk where they are many, and downloads them as one file at the end. */
export const saveInPieces: Pick<HostCalls, 'beginSaving' | 'savePiece' | 'endSaving'> = {
  beginSaving: async ({ suggestedName }) => {
    const id = crypto.randomUUID()
    savings.set(id, { name: suggestedName, pieces: [] })
    return ok({ id })
  },
  savePiece: async ({ id, bytes }) => {
    const saving = savings.get(id)
    if (!saving) return gone
    saving.pieces.push(new Blob([bytes as BlobPart]))
    return ok(null)
  },
  endSaving: async ({ id, keep }) => {
    const saving = savings.get(id)
    savings.delete(id)
    if (!saving) return gone
    if (!keep) return ok(null)
    return ok({ savedAs: download(saving.name, saving.pieces) })
  },
}

/** Lets the browser download these parts as one file; what to tell the writer about where it went. */
export function download(name: string, parts: readonly BlobPart[]): string {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([...parts], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  // The download has its own copy by the time a minute is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  return `${name}, in the folder for downloads`
}
