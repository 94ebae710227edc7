import { Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconFileOff } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import { studyDesign } from '#core/model/study-design.ts'
import { takeDroppedFiles } from '#renderer/background/import-inbox.ts'
import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import { DesignBadge, FictionalMark, StateMark } from '#renderer/ui/study-marks.tsx'
import { useNavigate } from 'react-router'
import classes from './study-list.module.css'
import type { StudyRow } from './study-row.ts'
import type { Selection } from './use-selection.ts'

const rowHeight = 49

/** The list of studies: virtualised, arrow keys, Shift and Ctrl for several, a PDF dropped on a line is meant for that study. */
export function StudyList({
  rows,
  selection,
  onOpen,
  onDetails,
}: {
  readonly rows: readonly StudyRow[]
  readonly selection: Selection
  onOpen(studyId: string): void
  onDetails(): void
}) {
  const scroller = useRef<HTMLDivElement>(null)
  // The compiler-free virtualiser hands out fresh functions by design.
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const currentIndex = rows.findIndex((row) => row.study.id === selection.current)
  useEffect(() => {
    if (currentIndex >= 0) virtual.scrollToIndex(currentIndex)
  }, [currentIndex, virtual])

  return (
    <div
      ref={scroller}
      id="library-list"
      className={classes.scroller}
      role="grid"
      aria-label="Studies"
      aria-rowcount={rows.length + 1}
      aria-multiselectable
      tabIndex={0}
      aria-activedescendant={selection.current ? `study-${selection.current}` : undefined}
    >
      <div className={classes.header} role="row" aria-rowindex={1}>
        <span role="columnheader">Study</span>
        <span role="columnheader">Design</span>
        <span role="columnheader" className={classes.right}>
          N
        </span>
        <span role="columnheader" className={classes.conflictColumn}>
          Conflict
        </span>
        <span role="columnheader">To check</span>
        <span role="columnheader">State</span>
      </div>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="rowgroup">
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]!
          return (
            <StudyLine
              key={row.study.id}
              row={row}
              index={item.index}
              top={item.start}
              selection={selection}
              onOpen={onOpen}
              onDetails={onDetails}
            />
          )
        })}
      </div>
      {rows.length === 0 && <p className={classes.none}>No matches</p>}
    </div>
  )
}

function StudyLine({
  row,
  index,
  top,
  selection,
  onOpen,
  onDetails,
}: {
  readonly row: StudyRow
  readonly index: number
  readonly top: number
  readonly selection: Selection
  onOpen(studyId: string): void
  onDetails(): void
}) {
  const { study } = row
  const navigate = useNavigate()
  const [over, setOver] = useState(false)
  return (
    <div
      id={`study-${study.id}`}
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selection.selected.has(study.id)}
      data-current={selection.current === study.id || undefined}
      data-over={over || undefined}
      // Shift and click would select the words on the way.
      onMouseDown={(event) => {
        if (event.shiftKey) {
          event.preventDefault()
          event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
        }
      }}
      onClick={(event) => {
        const how = { toggle: event.ctrlKey || event.metaKey, range: event.shiftKey }
        selection.choose(study.id, how)
        if (!how.toggle && !how.range) onDetails()
      }}
      onDoubleClick={() => onOpen(study.id)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) {
          event.preventDefault()
          setOver(true)
        }
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void takeDroppedFiles(event.dataTransfer, study.id).then(() => navigate('/import'))
      }}
    >
      <span role="gridcell" className={classes.study}>
        <Tooltip label={row.title || 'No title in the reference'} openDelay={700}>
          <span className={classes.title} data-untitled={!row.title || undefined}>
            {row.title || 'Untitled'}
          </span>
        </Tooltip>
        <span className={classes.under}>
          <span className={classes.reference}>
            {row.reference}
            {study.reference['container-title'] ? ` · ${study.reference['container-title']}` : ''}
          </span>
          {study.fictional && <FictionalMark />}
          {row.paperCount === 0 && (
            <span className={classes.mark}>
              <IconFileOff size={13} aria-hidden /> no PDF
            </span>
          )}
          {study.problems.length > 0 && (
            <span className={classes.problems}>
              <IconAlertTriangle size={13} aria-hidden /> {formatCount(study.problems.length, 'problem')}
            </span>
          )}
        </span>
      </span>
      <span role="gridcell">
        {row.design === null && row.suggested.design ? (
          <Suggested words={studyDesign(row.suggested.design.design).label}>{row.suggested.design.design}</Suggested>
        ) : row.design === null ? (
          <MissingMark kind="not-looked-at" bare />
        ) : typeof row.design === 'string' ? (
          <MissingMark kind={row.design} bare />
        ) : (
          <DesignBadge code={row.design.design} />
        )}
      </span>
      <span role="gridcell" className={`${classes.right} tabular`}>
        {row.sampleSize === null && row.suggested.sampleSize ? (
          <Suggested words={row.suggested.sampleSize.words}>
            {row.suggested.sampleSize.number.toLocaleString('en-GB')}
          </Suggested>
        ) : row.sampleSize === null ? (
          <MissingMark kind="not-looked-at" bare />
        ) : typeof row.sampleSize === 'string' ? (
          <MissingMark kind={row.sampleSize} bare />
        ) : (
          <strong title={row.sampleSize.words}>{row.sampleSize.number.toLocaleString('en-GB')}</strong>
        )}
      </span>
      <span role="gridcell" className={classes.conflictColumn}>
        {row.conflict === null ? (
          <MissingMark kind="not-looked-at" bare />
        ) : typeof row.conflict === 'string' ? (
          <MissingMark kind={row.conflict} bare />
        ) : (
          <span className={classes.conflict} data-present={row.conflict.present || undefined}>
            {row.conflict.words}
          </span>
        )}
      </span>
      <span role="gridcell">
        {row.waiting > 0 && <span className={classes.waiting}>{formatCount(row.waiting, 'suggestion')}</span>}
      </span>
      <span role="gridcell">
        <StateMark state={study.state} />
      </span>
    </div>
  )
}

/** A value that nobody has confirmed: dashed and with a question mark, as in the table. */
function Suggested({ words, children }: { readonly words: string; readonly children: string }) {
  return (
    <span className={classes.waiting} title={`${words} (suggestion, not confirmed)`}>
      {children}?<span className="visually-hidden"> (suggestion, not confirmed)</span>
    </span>
  )
}
