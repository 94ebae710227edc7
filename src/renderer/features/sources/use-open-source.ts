import { useEffect, useMemo, useState, type RefObject } from 'react'
import type { KeptFile } from '#core/model/kept-file.ts'
import type { Source } from '#core/model/source.ts'
import type { Result } from '#core/result.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { useTextOfFile } from '#renderer/background/source-texts.ts'
import { useSelectedWords } from '#renderer/text/use-selected-words.ts'
import { idOf, passagesOf, type Passage } from './text/passages.ts'

/** The source that is shown: its file and text, its passages, and where the writer is in them. */
export interface OpenSource {
  readonly source: Source
  readonly file: KeptFile | undefined
  showFile(sha256: string): void
  /** Undefined while it is read, and where there is no file. */
  readonly text: Result<WrittenText> | undefined
  readonly passages: readonly Passage[]
  readonly current: Passage | null
  /** Goes to a passage by its id, in whichever file it is; null leaves it. */
  goTo(id: string | null): void
  readonly selecting: ReturnType<typeof useSelectedWords>
}

/** Opens a source at the passage that is asked for: the id of a quote. */
export function useOpenSource(
  source: Source,
  quoteId: string | null,
  view: RefObject<HTMLDivElement | null>,
): OpenSource {
  const [fileSha256, showFile] = useState<string | null>(null)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const file = source.files.find(({ sha256 }) => sha256 === fileSha256) ?? source.files[0]
  const text = useTextOfFile(file)
  const words = text?.ok ? text.value : undefined
  const passages = useMemo(() => passagesOf(source, file, words), [source, file, words])
  const selecting = useSelectedWords(view, words)
  const current = passages.find(({ id }) => id === currentId) ?? null
  const goTo = (id: string | null) => {
    setCurrentId(id)
    const passage = passages.find((each) => each.id === id)
    if (passage) showFile(passage.fileSha256)
  }
  useEffect(() => {
    if (quoteId === null) return
    setCurrentId(idOf('quote', quoteId))
    const quote = source.quotes.find(({ id }) => id === quoteId)
    if (quote) showFile(quote.paperSha256)
    // Asked once: what is changed in the source since must not carry the writer back there.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [quoteId])
  return { source, file, showFile, text, passages, current, goTo, selecting }
}
