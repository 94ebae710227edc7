import { useEffect, useMemo, useState } from 'react'
import type { PaperText } from '#core/paper/text/paper-text.ts'
import { readNotes, type PaperNote } from '#renderer/pdf/paper-annotations.ts'
import type { OpenedPaper } from '#renderer/pdf/paper-reader.tsx'
import { sortedNotes, type FileNotes } from './file-highlights.ts'

const none: readonly PaperNote[] = []

/** The notes of the open PDF, read page by page; without a text, all of them are notes about no words. */
export function useFileNotes(opened: OpenedPaper | null, paper: PaperText | undefined): FileNotes {
  const [all, setAll] = useState(none)
  const document = opened?.document
  useEffect(() => {
    const reading = new AbortController()
    setAll(none)
    if (document) void readNotes(document, setAll, reading.signal)
    return () => reading.abort()
  }, [document])
  return useMemo(() => sortedNotes(paper, all), [paper, all])
}
