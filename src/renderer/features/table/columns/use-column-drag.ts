import { useRef, useState, type DragEvent } from 'react'
import type { EvidenceColumn } from '#core/table/evidence-table.ts'
import { inOrder, type TableView } from '../table-view.ts'

/** Columns by drag on the heading: where the dragged one would land, and the events of a heading. */
export interface ColumnDrag {
  readonly over: { readonly id: string; readonly side: 'before' | 'after' } | null
  start(event: DragEvent, id: string): void
  move(event: DragEvent, id: string): void
  drop(event: DragEvent): void
  end(): void
}

/** The order with `id` put before or after `beside`; the reference stays first. */
function moved(order: readonly string[], id: string, beside: string, side: 'before' | 'after'): readonly string[] {
  if (id === beside || id === 'reference') return order
  const rest = order.filter((other) => other !== id)
  const at = rest.indexOf(beside) + (side === 'after' ? 1 : 0)
  return rest.toSpliced(Math.max(1, at), 0, id)
}

/** The drag of headings. */
export function useColumnDrag(
  columns: readonly EvidenceColumn[],
  setView: (change: (view: TableView) => TableView) => void,
): ColumnDrag {
  const dragged = useRef<string | null>(null)
  const [over, setOver] = useState<ColumnDrag['over']>(null)
  const end = () => {
    dragged.current = null
    setOver(null)
  }
  return {
    over,
    start: (event, id) => {
      dragged.current = id
      event.dataTransfer.effectAllowed = 'move'
      event.dataTransfer.setData('text/plain', id)
    },
    move: (event, id) => {
      if (!dragged.current || dragged.current === id) {
        setOver(null)
        return
      }
      event.preventDefault()
      const rect = event.currentTarget.getBoundingClientRect()
      const side = id !== 'reference' && event.clientX < rect.left + rect.width / 2 ? 'before' : 'after'
      if (over?.id !== id || over.side !== side) setOver({ id, side })
    },
    drop: (event) => {
      const id = dragged.current
      if (!id || !over) {
        end()
        return
      }
      event.preventDefault()
      const order = moved(
        columns.map((column) => column.id),
        id,
        over.id,
        over.side,
      )
      setView((now) => inOrder(now, columns, order))
      end()
    },
    end,
  }
}
