import { ActionIcon, Button, CloseButton, Menu } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconBook2, IconChevronDown, IconDots, IconPaperclip, IconStar, IconStarFilled } from '@tabler/icons-react'
import { studyStateWords, type Paper, type StudyState } from '#core/model/study.ts'
import { isBeingFilled } from '#renderer/db/filling.ts'
import { useStudy } from '#renderer/db/queries.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { OnlineMenu } from '#renderer/ui/online-menu.tsx'
import { openOnline } from '#renderer/background/open-online.ts'
import { FictionalMark, StateMark } from '#renderer/ui/study-marks.tsx'
import { StudyLabels } from './study-labels.tsx'
import { StudyNotes } from './study-notes.tsx'
import type { StudyActions } from '../use-study-actions.ts'
import { OriginalRecord } from './import-source.tsx'
import { ReferenceForm } from './reference-form.tsx'
import { StudyPapers } from './study-papers.tsx'
import { ReferenceProblems } from './reference-problems.tsx'
import classes from './study-details.module.css'
import { fieldsToAnswer, type StudyRow } from '../list/study-row.ts'

/** The chosen study: what was pointed out, its reference editable in place, its papers and tags. Below 1100 px a sheet. */
export function StudyDetails({
  row,
  papers,
  actions,
  open,
  onClose,
  onRead,
  onCited,
  onLabels,
}: {
  readonly row: StudyRow
  readonly papers: readonly Paper[]
  readonly actions: StudyActions
  readonly open: boolean
  onClose(): void
  onRead(): void
  onCited(): void
  onLabels(): void
}) {
  const { study } = row
  // The list has no abstracts and no records as they came.
  const read = useStudy(study.id)
  const whole = read?.id === study.id ? read : null
  const isFilling = useStore(isBeingFilled)
  const narrow = useMediaQuery('(max-width: 1099px)')
  if (narrow && !open) return null

  return (
    <aside
      id="study-details"
      tabIndex={-1}
      className={classes.details}
      aria-label="Details of the study"
      data-sheet={narrow || undefined}
    >
      <div className={classes.bar}>
        <Menu position="bottom-start">
          <Menu.Target>
            <button
              type="button"
              className={classes.state}
              aria-label={`State: ${studyStateWords[study.state]}. Change it`}
            >
              <StateMark state={study.state} />
              <IconChevronDown size={12} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {(Object.keys(studyStateWords) as StudyState[]).map((state) => (
              <Menu.Item key={state} onClick={() => actions.setTo([row], state)}>
                <StateMark state={state} />
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <ActionIcon
          aria-label="Star the study"
          aria-pressed={study.starred ?? false}
          className={classes.star}
          data-starred={study.starred}
          onClick={() => actions.star([row])}
        >
          {study.starred ? <IconStarFilled size={16} /> : <IconStar size={16} stroke={1.6} />}
        </ActionIcon>
        <span className={classes.space} />
        <Button
          variant="default"
          leftSection={<IconPaperclip size={14} aria-hidden />}
          onClick={() => actions.attach(row)}
        >
          Attach PDF
        </Button>
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon aria-label="More">
              <IconDots size={17} stroke={1.6} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={papers.length === 0} onClick={onCited}>
              Papers this article cites
            </Menu.Item>
            <Menu.Item onClick={() => actions.remove([row])}>Remove from the library</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {narrow && <CloseButton aria-label="Close the details" onClick={onClose} />}
      </div>
      <div className={classes.body}>
        <div className={classes.titleBlock}>
          <h2 data-untitled={!row.title || undefined}>
            <bdi>{row.title || 'Untitled'}</bdi>
          </h2>
          <div className={classes.titleActions}>
            <Button leftSection={<IconBook2 size={15} aria-hidden />} onClick={onRead}>
              Read and tag
            </Button>
            <OnlineMenu reference={study.reference} onOpen={(url) => void openOnline(url)} />
            {study.fictional && <FictionalMark />}
          </div>
        </div>
        <StudyLabels row={row} onLabels={onLabels} />
        {study.problems.length > 0 && <ReferenceProblems study={study} />}
        {isFilling && !whole ? (
          <section className={classes.section} role="status">
            The library has just been read from its folder. The rest of the reference follows in some seconds.
          </section>
        ) : (
          <ReferenceForm key={study.id} study={whole ?? study} />
        )}
        <StudyNotes key={`notes ${study.id}`} studyId={study.id} notes={study.notes ?? ''} />
        <StudyPapers study={study} papers={papers} />
        <section className={classes.section}>
          <h3>
            Tags{' '}
            <span>
              {row.answered.size === 0 && papers.length === 0
                ? `0 of ${fieldsToAnswer.length}, attach the PDF to begin`
                : `${fieldsToAnswer.filter((field) => row.answered.has(field.id)).length} of ${fieldsToAnswer.length}`}
            </span>
          </h3>
          <div className={classes.badges}>
            {fieldsToAnswer.map((field) => (
              <span key={field.id} title={`${field.label}: ${row.answered.has(field.id) ? 'answered' : 'open'}`}>
                <FieldBadge fieldId={field.id} state={row.answered.has(field.id) ? 'accepted' : 'open'} size={19} />
                <span className="visually-hidden">
                  {field.label}: {row.answered.has(field.id) ? 'answered' : 'open'}.{' '}
                </span>
              </span>
            ))}
          </div>
        </section>
        {whole && <OriginalRecord study={whole} />}
      </div>
    </aside>
  )
}
