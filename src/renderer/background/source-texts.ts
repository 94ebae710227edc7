import { useEffect, useState } from 'react'
import type { KeptFile } from '#core/model/kept-file.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { host } from '../host/current-host.ts'
import { readPdfPages } from './read-text-input.ts'
import { readSourceInWorker } from '../workers/source-work.ts'

/** Texts that are kept in memory: those of the drafts and sources that are gone back and forth between, and those a search looks its hits up in. */
const mostKept = 24
const kept = new Map<string, Promise<Result<WrittenText>>>()

/** The text of a kept file, a PDF's page by page, read once; what failed is tried again the next time. Fails in words to show. */
export function textOfFile(file: KeptFile): Promise<Result<WrittenText>> {
  const known = kept.get(file.sha256)
  kept.delete(file.sha256)
  const text = known ?? readText(file)
  kept.set(file.sha256, text)
  for (const [oldest] of kept) if (kept.size > mostKept) kept.delete(oldest)
  void text.then((answer) => {
    if (!answer.ok && kept.get(file.sha256) === text) kept.delete(file.sha256)
  })
  return text
}

async function readText({ sha256, mediaType, fileName }: KeptFile): Promise<Result<WrittenText>> {
  const bytes = await host.getFile({ sha256, mediaType })
  if (!bytes.ok) return bytes
  if (mediaType === 'application/pdf') {
    const pages = await readPdfPages(bytes.value.bytes)
    return pages.ok ? ok(pages.value.text) : pages
  }
  const read = await readSourceInWorker({ kind: 'file', bytes: bytes.value.bytes, fileName, mediaType })
  if (!read.ok) return read
  return read.value.text === 'pdf'
    ? fail('bad-input', 'This is a PDF, which was kept as something else. Please add it again.')
    : ok(read.value.text)
}

/** The text of a kept file as it is read; undefined while it is, and where there is no file. */
export function useTextOfFile(file: KeptFile | undefined): Result<WrittenText> | undefined {
  const [read, setRead] = useState<{ readonly sha256: string; readonly text: Result<WrittenText> } | null>(null)
  useEffect(() => {
    if (!file) return
    let isWanted = true
    void textOfFile(file).then((text) => {
      if (isWanted) setRead({ sha256: file.sha256, text })
    })
    return () => {
      isWanted = false
    }
    // The same bytes are the same text, whatever the row says beside.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [file?.sha256])
  return file && read?.sha256 === file.sha256 ? read.text : undefined
}
