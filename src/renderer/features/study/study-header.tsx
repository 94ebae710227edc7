import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import {
  IconArrowLeft,
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconDownload,
  IconX,
} from '@tabler/icons-react'
import { useState } from 'react'
import { studyStateWords, type Study, type StudyState } from '#core/model/study.ts'
import { useStudyName } from '#renderer/db/queries.ts'
import { setState } from '#renderer/db/study-edits.ts'
import { openOnline } from '#renderer/background/open-online.ts'
import { OnlineMenu } from '#renderer/ui/online-menu.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { FictionalMark, StateMark } from '#renderer/ui/study-marks.tsx'
import { showToast } from '#renderer/background/toast.ts'
import classes from './study-header.module.css'

/** Which study it is, where it stands, and the ways to the one before and the next. Two lines; name and title stand whole once the title is clicked. */
export function StudyHeader({
  study,
  position,
  count,
  onStep,
  onDone,
  onTable,
  onExport,
  onClose,
}: {
  readonly study: Study
  readonly position: number
  readonly count: number
  onStep(step: 1 | -1): void
  onDone(): void
  /** Back to the cell of the evidence table that the study was opened from. */
  readonly onTable?: () => void
  onExport(): void
  readonly onClose?: () => void
}) {
  const [whole, setWhole] = useState(false)
  const title = study.reference.title ?? 'Untitled'
  return (
    <header className={classes.header} data-whole={whole || undefined}>
      {onTable && (
        <button type="button" className={classes.back} onClick={onTable}>
          <IconArrowLeft size={13} aria-hidden /> Back to the table <KeyHint keyName="Alt+ArrowLeft" />
        </button>
      )}
      <div className={classes.first}>
        <h1 className={classes.name}>
          <bdi>{useStudyName(study)}</bdi>
        </h1>
        {study.fictional && <FictionalMark />}
        <span className={classes.grow} />
        <OnlineMenu reference={study.reference} look="icon" onOpen={(url) => void openOnline(url)} />
        <Tooltip label="Export the study (Ctrl+E)">
          <ActionIcon size={24} aria-label="Export the study" onClick={onExport}>
            <IconDownload size={16} />
          </ActionIcon>
        </Tooltip>
        <StateMenu study={study} onDone={onDone} />
        {onClose && (
          <Tooltip label="Close the fields (Esc)">
            <ActionIcon size={24} aria-label="Close the fields" onClick={onClose}>
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <div className={classes.second}>
        <Tooltip label={<bdi>{title}</bdi>} disabled={whole}>
          <button type="button" className={classes.title} aria-expanded={whole} onClick={() => setWhole(!whole)}>
            <bdi>{title}</bdi>
          </button>
        </Tooltip>
        <span className={classes.steps}>
          <Tooltip label="Previous study ([)">
            <ActionIcon size={24} aria-label="Previous study" disabled={position <= 0} onClick={() => onStep(-1)}>
              <IconChevronLeft size={16} />
            </ActionIcon>
          </Tooltip>
          <span className="tabular">
            {position + 1} of {count}
          </span>
          <Tooltip label="Next study (])">
            <ActionIcon
              size={24}
              aria-label="Next study"
              disabled={position < 0 || position >= count - 1}
              onClick={() => onStep(1)}
            >
              <IconChevronRight size={16} />
            </ActionIcon>
          </Tooltip>
        </span>
      </div>
    </header>
  )
}

function StateMenu({ study, onDone }: { readonly study: Study; onDone(): void }) {
  const choose = async (state: StudyState) => {
    const result = await setState([study], state)
    if (!result.ok) showToast({ kind: 'problem', message: result.message })
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes.state} aria-label={`State: ${studyStateWords[study.state]}. Change`}>
          <StateMark state={study.state} />
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {(Object.keys(studyStateWords) as StudyState[]).map((state) => (
          <Menu.Item key={state} onClick={() => void choose(state)}>
            <StateMark state={state} />
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={onDone} rightSection={<KeyHint keyName="Shift+D" />}>
          Done and next
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
