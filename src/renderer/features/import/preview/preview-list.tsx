import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useMemo, useRef } from 'react'
import { PreviewLine } from './preview-line.tsx'
import classes from './preview-list.module.css'
import { sourceNames, type PreviewRow } from './preview.ts'
import type { ImportPreview } from './use-import-preview.ts'

/** The records of the preview: raw text beside what was read, virtualised because a file may hold 100,000. */
export function PreviewList({
  rows,
  preview,
}: {
  readonly rows: readonly PreviewRow[]
  readonly preview: ImportPreview
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 66,
    overscan: 8,
    getItemKey: (index) => rows[index]!.id,
  })
  const ticked = useMemo(() => rows.filter((row) => row.ticked).length, [rows])
  const isSeveral = sourceNames(preview.sources).size > 0
  const tickAll = (on: boolean) => {
    const shown = new Set(rows.map((row) => row.id))
    preview.changeAll((row) => (shown.has(row.id) ? { ...row, ticked: on, decided: true } : row))
  }
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      data-several={isSeveral || undefined}
      role="table"
      aria-label="Records read"
      aria-rowcount={rows.length + 1}
      tabIndex={0}
    >
      <div className={classes.header} role="row">
        <span role="columnheader">
          <Checkbox
            aria-label="Tick all shown"
            checked={ticked === rows.length && rows.length > 0}
            indeterminate={ticked > 0 && ticked < rows.length}
            onChange={(event) => tickAll(event.currentTarget.checked)}
          />
        </span>
        <span role="columnheader" className={classes.number}>
          {isSeveral ? 'Line, file' : 'Line'}
        </span>
        <span role="columnheader">Original record</span>
        <span role="columnheader">Read as</span>
        <span role="columnheader">To check</span>
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]!
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              role="presentation"
              style={{ position: 'absolute', left: 0, right: 0, transform: `translateY(${item.start}px)` }}
            >
              <PreviewLine row={row} preview={preview} />
            </div>
          )
        })}
      </div>
    </div>
  )
}
