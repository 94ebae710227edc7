import type { MergeChoices } from '#core/references/duplicates/merge.ts'
import { clearInbox } from '#renderer/background/import-inbox.ts'
import { useStore } from '#renderer/ui/store.ts'
import type { PreviewRow } from './preview.ts'
import {
  changeRows,
  clearPreview,
  expandRowInPreview,
  mergeRowsInPreview,
  previewStore,
  removeRow,
  type PreviewState,
} from './preview-store.ts'
import { useInboxReading, type InboxReading } from './use-inbox-reading.ts'

/** The preview of an import: what was read, and what can be done with it before anything is written. */
export interface ImportPreview
  extends
    Pick<PreviewState, 'sources' | 'rows' | 'unread' | 'byIdentifierOnly'>,
    Pick<InboxReading, 'reading' | 'cancelReading' | 'readAgain'> {
  change(rowId: string, change: (row: PreviewRow) => PreviewRow): void
  changeAll(change: (row: PreviewRow) => PreviewRow): void
  remove(rowId: string): void
  /** The row with its long texts, in the preview too from now on: before it is edited, compared or joined. Undefined where it is gone. */
  expandRows(rowId: string): PreviewRow | undefined
  /** Makes one row of two, at the place of the first. Returns a function that undoes it. */
  merge(leftId: string, rightId: string, choices: MergeChoices): () => void
  /** Empties the preview and the inbox. */
  clear(): void
}

/** The preview of what is in the inbox. It outlives leaving the screen: nothing that was edited there is lost by a look at the library. */
export function useImportPreview(): ImportPreview {
  const state = useStore(previewStore)
  const { recheck, ...reading } = useInboxReading()
  return {
    ...state,
    ...reading,
    change: (rowId, change) => changeRows((row) => (row.id === rowId ? change(row) : row)),
    changeAll: changeRows,
    expandRows: expandRowInPreview,
    remove: removeRow,
    merge: (leftId, rightId, choices) => {
      const undo = mergeRowsInPreview(leftId, rightId, choices)
      if (!undo) return () => undefined
      recheck()
      return () => {
        undo()
        recheck()
      }
    },
    clear: () => {
      clearInbox()
      clearPreview()
    },
  }
}
