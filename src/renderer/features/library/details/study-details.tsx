import { ActionIcon, Button, CloseButton, Menu } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconBook2, IconDots, IconPaperclip } from '@tabler/icons-react'
import { studyStateWords, type Paper, type StudyState } from '#core/model/study.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { useStudy } from '#renderer/db/queries.ts'
import { removeStudies, setState } from '#renderer/db/study-edits.ts'
import { host } from '#renderer/host/current-host.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { OnlineMenu } from '#renderer/ui/online-menu.tsx'
import { openOnline } from '#renderer/background/open-online.ts'
import { FictionalMark, StateMark } from '#renderer/ui/study-marks.tsx'
import { showToast } from '#renderer/background/toast.ts'
import { takeFiles } from '#renderer/background/import-inbox.ts'
import { useNavigate } from 'react-router'
import { OriginalRecord } from './import-source.tsx'
import { ReferenceForm } from './reference-form.tsx'
import { StudyPapers } from './study-papers.tsx'
import { ReferenceProblems } from './reference-problems.tsx'
import classes from './study-details.module.css'
import { fieldsToAnswer, type StudyRow } from '../list/study-row.ts'
import { nameOf } from '#renderer/db/study-names.ts'

/** The chosen study: what was pointed out, its reference editable in place, its papers and tags. Below 1100 px a sheet. */
export function StudyDetails({
  row,
  papers,
  open,
  onClose,
  onRead,
  onCited,
}: {
  readonly row: StudyRow
  readonly papers: readonly Paper[]
  readonly open: boolean
  onClose(): void
  onRead(): void
  onCited(): void
}) {
  const { study } = row
  const navigate = useNavigate()
  // The list has no abstracts and no records as they came.
  const read = useStudy(study.id)
  const whole = read?.id === study.id ? read : null
  const narrow = useMediaQuery('(max-width: 1099px)')
  if (narrow && !open) return null

  const attach = async () => {
    const picked = await host.openFiles({ accept: ['.pdf', 'application/pdf'], folder: false })
    if (!picked.ok) showToast({ kind: 'problem', message: picked.message })
    else if (picked.value.length > 0) {
      takeFiles(picked.value, study.id)
      void navigate('/import')
    }
  }
  const change = async (result: ReturnType<typeof removeStudies>, words: string) => toastWithUndo(await result, words)
  const setTo = async (state: StudyState) => {
    const result = await setState([study], state)
    if (!result.ok) showToast({ kind: 'problem', message: result.message })
  }
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
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {(Object.keys(studyStateWords) as StudyState[]).map((state) => (
              <Menu.Item key={state} onClick={() => void setTo(state)}>
                {studyStateWords[state]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <span className={classes.space} />
        <Button variant="default" leftSection={<IconPaperclip size={14} aria-hidden />} onClick={() => void attach()}>
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
            <Menu.Item onClick={() => void change(removeStudies([study]), `Removed ${nameOf(study)}`)}>
              Remove from the library
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        {narrow && <CloseButton aria-label="Close the details" onClick={onClose} />}
      </div>
      <div className={classes.body}>
        <div className={classes.titleBlock}>
          <h2 data-untitled={!row.title || undefined}>{row.title || 'Untitled'}</h2>
          <div className={classes.titleActions}>
            <Button variant="light" leftSection={<IconBook2 size={15} aria-hidden />} onClick={onRead}>
              Read and tag
            </Button>
            <OnlineMenu reference={study.reference} onOpen={(url) => void openOnline(url)} />
            {study.fictional && <FictionalMark />}
          </div>
        </div>
        {study.problems.length > 0 && <ReferenceProblems study={study} />}
        <ReferenceForm key={study.id} study={whole ?? study} />
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
