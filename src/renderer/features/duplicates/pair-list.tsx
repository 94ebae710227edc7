import { Button } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import type { ListedStudy } from '#core/model/study.ts'
import type { LibraryView } from '#renderer/db/queries.ts'
import classes from './duplicates-page.module.css'
import { underTitle, type PairRow } from './pair-row.ts'

/** The pairs, surest first, virtualised: a merged export of several databases may hold thousands. */
export function PairList({
  rows,
  library,
  current,
  onChoose,
  onCompare,
  onApart,
}: {
  readonly rows: readonly PairRow[]
  readonly library: LibraryView
  readonly current: number
  onChoose(index: number): void
  onCompare(row: PairRow): void
  onApart(row: PairRow): void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
    overscan: 6,
    getItemKey: (index) => rows[index]?.key ?? index,
  })
  useEffect(() => {
    virtual.scrollToIndex(current)
  }, [current, virtual])
  return (
    <div ref={scroller} className={classes.scroller} tabIndex={0} role="region" aria-label="Possible duplicates">
      <ul className={classes.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]
          return (
            row && (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                data-current={item.index === current || undefined}
                aria-current={item.index === current || undefined}
                className={classes.row}
                style={{ transform: `translateY(${item.start}px)` }}
                onClick={() => onChoose(item.index)}
                onDoubleClick={() => onCompare(row)}
              >
                <div className={classes.why}>
                  <strong data-related={row.pair.relation === 'related' || undefined}>
                    {row.pair.relation === 'duplicate' ? 'Possible duplicate' : 'Related records'}
                  </strong>{' '}
                  {row.pair.reasons.join(', ')}
                </div>
                <One study={row.left} library={library} />
                <One study={row.right} library={library} />
                <div className={classes.actions}>
                  <Button variant="default" onClick={() => onCompare(row)}>
                    Compare
                  </Button>
                  <Button variant="subtle" onClick={() => onApart(row)}>
                    {row.pair.relation === 'duplicate' ? 'Not a duplicate' : 'Keep separate'}
                  </Button>
                </div>
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}

function One({ study, library }: { readonly study: ListedStudy; readonly library: LibraryView }) {
  return (
    <div className={classes.one}>
      <span className={classes.title}>
        <bdi>{study.reference.title ?? 'Untitled'}</bdi>
      </span>
      <span className={classes.under}>
        <bdi>{underTitle(study, library)}</bdi>
      </span>
    </div>
  )
}
