import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { inbox, type InboxItem } from '#renderer/background/import-inbox.ts'
import type { MergeChoices } from '#core/references/duplicates/merge.ts'
import { checkRows } from './check-rows.ts'
import { mergeRows } from './merge-rows.ts'
import type { PreviewRow, PreviewSource } from './preview.ts'
import { readItem, type ReadAs } from '../read-inbox.ts'
import { expandRow } from './expand-row.ts'

/** What could not be read at all. */
export interface UnreadItem {
  readonly item: InboxItem
  readonly name: string
  readonly message: string
  /** A password opens it. */
  readonly encrypted: boolean
}

export interface ImportPreview {
  readonly sources: readonly PreviewSource[]
  readonly rows: readonly PreviewRow[]
  readonly unread: readonly UnreadItem[]
  readonly byIdentifierOnly: boolean
  /** While reading or checking: what is being done, to which file, and how far (0 to 1). */
  readonly reading: {
    readonly doing: 'Reading' | 'Looking for faults and duplicates'
    readonly name: string
    readonly share: number
    readonly left: number
  } | null
  cancelReading(): void
  change(rowId: string, change: (row: PreviewRow) => PreviewRow): void
  changeAll(change: (row: PreviewRow) => PreviewRow): void
  remove(rowId: string): void
  /** The row with its long texts, in the preview too from now on: before it is edited, compared or joined. Undefined where it is gone. */
  expandRows(rowId: string): PreviewRow | undefined
  /** Makes one row of two, at the place of the first. Answers how to take that back. */
  merge(leftId: string, rightId: string, choices: MergeChoices): () => void
  /** Reads a source again in another way ("Not right?", a password, columns). */
  readAgain(itemId: number, how: ReadAs): void
  clear(): void
}

/** The preview of what is in the inbox. It outlives leaving the screen: nothing that was edited there is lost by a look at the library. */
export function useImportPreview(): ImportPreview {
  const items = useSyncExternalStore(inbox.subscribe, inbox.get)
  const state = useSyncExternalStore(store.subscribe, store.get)
  const abort = useRef<AbortController | null>(null)
  const againWaiting = useRef(new Map<number, ReadAs>())
  const [reading, setReading] = useState<ImportPreview['reading']>(null)

  const read = useCallback(async (item: InboxItem, left: number, how: ReadAs, signal: AbortSignal) => {
    const name = item.kind === 'text' ? (item.citations ?? 'Pasted text') : item.file.name
    setReading({ doing: 'Reading', name, share: 0, left })
    const result = await readItem(item, signal, (share) => setReading({ doing: 'Reading', name, share, left }), how)
    store.set((before) => ({ ...before, done: new Set([...before.done, item.id]) }))
    if (!result) return
    if (!result.ok) {
      if (result.kind !== 'cancelled')
        store.set((before) => ({
          ...before,
          unread: [
            ...before.unread.filter((other) => other.item.id !== item.id),
            { item, name, message: result.message, encrypted: result.kind === 'encrypted' },
          ],
        }))
      return
    }
    store.set((before) => ({
      ...before,
      unread: before.unread.filter((other) => other.item.id !== item.id),
      sources: [...before.sources.filter((source) => source.id !== item.id), result.value.source],
      rows: [...before.rows.filter((row) => row.sourceId !== item.id), ...result.value.rows],
    }))
  }, [])

  const check = useCallback(async (signal: AbortSignal, quiet = false) => {
    const showProgress = (share: number) => {
      if (!quiet) setReading({ doing: 'Looking for faults and duplicates', name: '', share, left: 0 })
    }
    showProgress(0)
    const checked = await checkRows(store.get().rows, signal, showProgress)
    if (checked.ok)
      store.set((before) => ({
        ...before,
        byIdentifierOnly: checked.value.byIdentifierOnly,
        rows: before.rows.map((row) => checked.value.changes.get(row.id)?.(row) ?? row),
      }))
  }, [])

  // One reading at a time; the newest wish for a source counts.
  const readWaiting = useCallback(async () => {
    while (againWaiting.current.size > 0 && !abort.current) {
      const controller = new AbortController()
      abort.current = controller
      const [[itemId, how]] = [...againWaiting.current] as [[number, ReadAs]]
      againWaiting.current.delete(itemId)
      const item = inbox.get().find((other) => other.id === itemId)
      if (item) await read(item, 0, how, controller.signal)
      if (item) await check(controller.signal)
      abort.current = null
      setReading(null)
    }
  }, [read, check])

  useEffect(() => {
    const waiting = items.filter((item) => !store.get().done.has(item.id))
    if (waiting.length === 0 || abort.current) return
    const controller = new AbortController()
    abort.current = controller
    void (async () => {
      for (;;) {
        const [item, ...rest] = inbox.get().filter((other) => !store.get().done.has(other.id))
        if (!item || controller.signal.aborted) break
        await read(item, rest.length, {}, controller.signal)
      }
      if (controller.signal.aborted)
        store.set((before) => ({ ...before, done: new Set(inbox.get().map((item) => item.id)) }))
      else await check(controller.signal)
      abort.current = null
      setReading(null)
      void readWaiting()
    })()
  }, [items, read, check, readWaiting])

  return {
    ...state,
    reading,
    cancelReading: () => abort.current?.abort(),
    change: (rowId, change) =>
      store.set((before) => ({ ...before, rows: before.rows.map((row) => (row.id === rowId ? change(row) : row)) })),
    changeAll: (change) => store.set((before) => ({ ...before, rows: before.rows.map(change) })),
    expandRows: (rowId) => {
      const row = store.get().rows.find((one) => one.id === rowId)
      if (!row?.compressed) return row
      const whole = expandRow(row)
      store.set((before) => ({ ...before, rows: before.rows.map((one) => (one === row ? whole : one)) }))
      return whole
    },
    remove: (rowId) => store.set((before) => ({ ...before, rows: before.rows.filter((row) => row.id !== rowId) })),
    merge: (leftId, rightId, choices) => {
      const { rows } = store.get()
      const left = rows.find((row) => row.id === leftId)
      const right = rows.find((row) => row.id === rightId)
      if (!left || !right) return () => undefined
      const place = rows.indexOf(right)
      const recheck = () => void check(new AbortController().signal, true)
      store.set((before) => ({
        ...before,
        rows: before.rows.flatMap((row) =>
          row.id === leftId ? [mergeRows(left, right, choices)] : row.id === rightId ? [] : [row],
        ),
      }))
      recheck()
      return () => {
        store.set((before) => ({
          ...before,
          rows: before.rows.map((row) => (row.id === leftId ? left : row)).toSpliced(place, 0, right),
        }))
        recheck()
      }
    },
    readAgain: (itemId, how) => {
      againWaiting.current.set(itemId, how)
      void readWaiting()
    },
    clear: () => {
      inbox.clear()
      store.set(() => empty)
    },
  }
}

interface PreviewState {
  readonly sources: readonly PreviewSource[]
  readonly rows: readonly PreviewRow[]
  readonly unread: readonly UnreadItem[]
  /** True where duplicates were looked for by DOI and PMID only, because there are too many rows. */
  readonly byIdentifierOnly: boolean
  /** Items that were read, or given up. */
  readonly done: ReadonlySet<number>
}

const empty: PreviewState = { sources: [], rows: [], unread: [], byIdentifierOnly: false, done: new Set() }
let state = empty
const listeners = new Set<() => void>()
const store = {
  get: () => state,
  set: (change: (before: PreviewState) => PreviewState) => {
    state = change(state)
    for (const listener of listeners) listener()
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
