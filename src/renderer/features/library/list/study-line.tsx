import { ActionIcon, Checkbox, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconDots, IconFileOff, IconNote, IconStar, IconStarFilled } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { studyDesign } from '#core/model/study-design.ts'
import { takeDroppedFiles } from '#renderer/background/import-inbox.ts'
import { LabelChip } from '#renderer/ui/label-chip.tsx'
import { MissingMark } from '#renderer/ui/missing-mark.tsx'
import { DesignBadge, FictionalMark, StateMark } from '#renderer/ui/study-marks.tsx'
import classes from './study-list.module.css'
import type { StudyRow } from './study-row.ts'

/** How a line stands in the list, and what is done on it. */
export interface StudyLineProps {
  readonly row: StudyRow
  readonly index: number
  readonly top: number
  readonly selected: boolean
  readonly ticked: boolean
  readonly current: boolean
  onChoose(studyId: string, how: { readonly toggle: boolean; readonly range: boolean }): void
  onTick(studyId: string): void
  onOpen(studyId: string): void
  onStar(row: StudyRow): void
  /** The menu, at a place of the window. */
  onMenu(studyId: string, left: number, top: number): void
}

/** One study of the list. A PDF dropped on it is meant for it. */
export const StudyLine = memo(function StudyLine(props: StudyLineProps) {
  const { row, index, top, selected, ticked, current } = props
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
      aria-selected={selected}
      data-study={study.id}
      data-current={current || undefined}
      data-over={over || undefined}
      // What the window says while a file is held over it.
      data-drop-words={`Attach to ${row.reference}`}
      // Shift and click would select the words on the way.
      onMouseDown={(event) => {
        if (event.shiftKey) {
          event.preventDefault()
          event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus({ preventScroll: true })
        }
      }}
      onClick={(event) => props.onChoose(study.id, { toggle: event.ctrlKey || event.metaKey, range: event.shiftKey })}
      onDoubleClick={() => props.onOpen(study.id)}
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
      <span
        role="gridcell"
        className={classes.tick}
        data-ticked={ticked || undefined}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <Checkbox
          aria-label={`Select ${row.reference}`}
          tabIndex={-1}
          checked={ticked}
          onChange={() => props.onTick(study.id)}
        />
      </span>
      <StudyCell row={row} />
      <ValueCells row={row} />
      <span role="gridcell" className={classes.checkColumn}>
        {row.waiting > 0 && <span className={classes.waiting}>{formatCount(row.waiting, 'suggestion')}</span>}
      </span>
      <span role="gridcell" className={classes.stateColumn}>
        <StateMark state={study.state} />
      </span>
      <span
        role="gridcell"
        className={classes.actions}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        <ActionIcon
          size={22}
          tabIndex={-1}
          className={classes.star}
          data-starred={study.starred}
          aria-label={`Star ${row.reference}`}
          aria-pressed={study.starred ?? false}
          onClick={() => props.onStar(row)}
        >
          {study.starred ? <IconStarFilled size={15} /> : <IconStar size={15} stroke={1.6} />}
        </ActionIcon>
        <ActionIcon
          size={22}
          tabIndex={-1}
          className={classes.dots}
          aria-label={`Actions for ${row.reference}`}
          aria-haspopup="menu"
          onClick={(event) => {
            const { left, bottom } = event.currentTarget.getBoundingClientRect()
            props.onMenu(study.id, left, bottom)
          }}
        >
          <IconDots size={15} stroke={1.6} />
        </ActionIcon>
      </span>
    </div>
  )
})

// More would leave no room for the reference; the details show all.
const mostLabels = 2

function StudyCell({ row }: { readonly row: StudyRow }) {
  const { study } = row
  return (
    <span role="gridcell" className={classes.study}>
      <Tooltip label={row.title ? <bdi>{row.title}</bdi> : 'No title in the reference'} openDelay={700}>
        <span className={classes.title} data-untitled={!row.title || undefined}>
          <bdi>{row.title || 'Untitled'}</bdi>
        </span>
      </Tooltip>
      <span className={classes.under}>
        <span className={classes.reference}>
          <bdi>{row.reference}</bdi>
          {study.reference['container-title'] && (
            <>
              {' · '}
              <bdi>{study.reference['container-title']}</bdi>
            </>
          )}
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
        {study.notes && (
          <span className={classes.mark} title={study.notes}>
            <IconNote size={13} aria-hidden />
            <span className="visually-hidden">has notes</span>
          </span>
        )}
        {study.labels?.slice(0, mostLabels).map((label) => (
          <LabelChip key={label} label={label} />
        ))}
        {(study.labels?.length ?? 0) > mostLabels && (
          <span className={classes.more} title={study.labels?.join(', ')}>
            +{study.labels!.length - mostLabels}
            <span className="visually-hidden"> more labels</span>
          </span>
        )}
      </span>
    </span>
  )
}

function ValueCells({ row }: { readonly row: StudyRow }) {
  return (
    <>
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
    </>
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
