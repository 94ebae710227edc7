import { useCallback, useEffect, useRef, useState } from 'react'
import { inbox, type InboxItem } from '#renderer/background/import-inbox.ts'
import { useStore } from '#renderer/ui/store.ts'
import { readItem, type ReadAs, type ReadItem } from '../read-inbox.ts'
import { checkRows } from './check-rows.ts'
import { sourceNames, type PreviewRow } from './preview.ts'
import { previewStore } from './preview-store.ts'

/** While reading or checking: what is being done, to which file, how far (0 to 1), and how many files wait. */
interface ReadingProgress {
  readonly doing: 'reading' | 'checking'
  readonly name: string
  readonly share: number
  readonly left: number
}

/** The reading of the inbox into the preview. */
export interface InboxReading {
  readonly reading: ReadingProgress | null
  /** Stops; what was read stays in the preview. */
  cancelReading(): void
  /** Reads a source again in another way ("Wrong format?", a password, columns). */
  readAgain(itemId: number, how: ReadAs): void
  /** Checks all rows again for problems and duplicates, without showing progress. */
  recheck(): void
}

/** Reads what is in the inbox, one item at a time, then checks all rows; begins by itself when something comes in. */
export function useInboxReading(): InboxReading {
  const items = useStore(inbox)
  const abort = useRef<AbortController | null>(null)
  const againWaiting = useRef(new Map<number, ReadAs>())
  const [reading, setReading] = useState<ReadingProgress | null>(null)

  const check = useCallback(async (signal: AbortSignal) => {
    const showProgress = (share: number) => setReading({ doing: 'checking', name: '', share, left: 0 })
    showProgress(0)
    await checkIntoPreview(signal, showProgress)
  }, [])

  // One reading at a time; the newest wish for a source counts.
  const readWaiting = useCallback(async () => {
    while (againWaiting.current.size > 0 && !abort.current) {
      const controller = new AbortController()
      abort.current = controller
      const [[itemId, how]] = [...againWaiting.current] as [[number, ReadAs]]
      againWaiting.current.delete(itemId)
      const item = inbox.get().find((other) => other.id === itemId)
      if (item) await readIntoPreview(item, 0, how, controller.signal, setReading)
      if (item) await check(controller.signal)
      abort.current = null
      setReading(null)
    }
  }, [check])

  useEffect(() => {
    const waiting = items.filter((item) => !previewStore.get().done.has(item.id))
    if (waiting.length === 0 || abort.current) return
    const controller = new AbortController()
    abort.current = controller
    void (async () => {
      for (;;) {
        const [item, ...rest] = inbox.get().filter((other) => !previewStore.get().done.has(other.id))
        if (!item || controller.signal.aborted) break
        await readIntoPreview(item, rest.length, {}, controller.signal, setReading)
      }
      if (controller.signal.aborted)
        previewStore.update((now) => ({ ...now, done: new Set(inbox.get().map((item) => item.id)) }))
      else await check(controller.signal)
      abort.current = null
      setReading(null)
      void readWaiting()
    })()
  }, [items, check, readWaiting])

  return {
    reading,
    cancelReading: () => abort.current?.abort(),
    readAgain: (itemId, how) => {
      againWaiting.current.set(itemId, how)
      void readWaiting()
    },
    recheck: () => void checkIntoPreview(new AbortController().signal, () => undefined),
  }
}

/** Reads one item; its source and rows take the place of what was read of it before. */
async function readIntoPreview(
  item: InboxItem,
  left: number,
  how: ReadAs,
  signal: AbortSignal,
  show: (reading: ReadingProgress) => void,
): Promise<void> {
  const name = item.kind === 'text' ? (item.citations ?? 'Pasted text') : item.file.name
  const showProgress = (share: number) => show({ doing: 'reading', name, share, left })
  showProgress(0)
  const result = await readItem(item, signal, showProgress, how)
  if (how.everyLine === true && result?.ok) {
    addWhatWasLeftOut(result.value)
    return
  }
  previewStore.update((now) => ({ ...now, done: new Set([...now.done, item.id]) }))
  if (!result || (!result.ok && result.kind === 'cancelled')) return
  previewStore.update((now) => {
    const unread = now.unread.filter((other) => other.item.id !== item.id)
    return result.ok
      ? {
          ...now,
          unread,
          sources: [...now.sources.filter((source) => source.id !== item.id), result.value.source],
          rows: [...now.rows.filter((row) => row.sourceId !== item.id), ...result.value.rows],
        }
      : {
          ...now,
          unread: [...unread, { item, name, message: result.message, encrypted: result.kind === 'encrypted' }],
        }
  })
}

/** Adds the rows from outside the list, each at its line; what was done with the others stays. */
function addWhatWasLeftOut({ source, rows }: ReadItem): void {
  const added = rows.filter((row) => row.isOutsideList === true).map((row) => ({ ...row, id: `${row.id}-outside` }))
  const lineOf = (row: PreviewRow) => row.origin.line ?? 0
  previewStore.update((now) => {
    const own = now.rows.filter((row) => row.sourceId === source.id && row.isOutsideList !== true)
    const place = now.rows.findIndex((row) => row.sourceId === source.id)
    const others = now.rows.filter((row) => row.sourceId !== source.id)
    return {
      ...now,
      sources: now.sources.map((one) => (one.id === source.id ? { ...one, problems: source.problems } : one)),
      rows: others.toSpliced(
        place < 0 ? others.length : place,
        0,
        ...[...own, ...added].toSorted((a, b) => lineOf(a) - lineOf(b)),
      ),
    }
  })
}

/** Checks all rows for problems and duplicates. Where it was stopped nothing changes. */
async function checkIntoPreview(signal: AbortSignal, onProgress: (share: number) => void): Promise<void> {
  const { rows, sources } = previewStore.get()
  const checked = await checkRows(rows, sourceNames(sources), signal, onProgress)
  if (checked.ok)
    previewStore.update((now) => ({
      ...now,
      byIdentifierOnly: checked.value.byIdentifierOnly,
      rows: now.rows.map((row) => checked.value.changes.get(row.id)?.(row) ?? row),
    }))
}
