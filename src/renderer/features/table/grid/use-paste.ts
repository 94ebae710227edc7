import { useEffect, useRef } from 'react'
import { showToast } from '#renderer/background/toast.ts'
import { copiedHere, textCells } from './copied.ts'
import { placeOf } from './grid-dom.ts'
import { pasteCells } from './range-actions.ts'
import type { GridControl } from './use-grid-control.ts'

/** Takes what is pasted while a cell has the keyboard: text of a spreadsheet, or a table where there is no text. */
export function usePaste(control: GridControl): void {
  const newest = useRef(control)
  newest.current = control
  useEffect(() => {
    // A cell is no text field: the browser sends the event to the page.
    const onPaste = (event: ClipboardEvent) => {
      const focused = document.activeElement
      if (!placeOf(focused) || focused !== focused?.closest('[data-line]') || !event.clipboardData) return
      event.preventDefault()
      void paste(newest.current, event.clipboardData.getData('text/plain'), event.clipboardData.getData('text/html'))
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [])
}

async function paste(control: GridControl, text: string, html: string): Promise<void> {
  const cells = text === '' ? await tableCells(html) : (copiedHere(text) ?? textCells(text))
  if (cells.length === 0) {
    showToast({ kind: 'problem', message: 'The clipboard has no text. Nothing was pasted.' })
    return
  }
  const { lines, columns, cursor } = control
  const { fromLine, toLine, fromColumn, toColumn } = cursor.range
  const rows = lines.slice(fromLine).flatMap((line) => (line.kind === 'row' ? [line.row] : []))
  const height = lines.slice(fromLine, toLine + 1).filter((line) => line.kind === 'row').length
  await pasteCells(cells, rows, columns.slice(fromColumn), { height, width: toColumn - fromColumn + 1 })
}

async function tableCells(html: string): Promise<readonly (readonly { readonly words: string }[])[]> {
  const { htmlTableCells } = await import('#core/references/reading/html-table.ts')
  return (htmlTableCells(html) ?? []).map((row) => row.map((words) => ({ words })))
}
