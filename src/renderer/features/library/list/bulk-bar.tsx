import { Button, Menu } from '@mantine/core'
import { IconCopy, IconTrash } from '@tabler/icons-react'
import { formatCount } from '#core/format-count.ts'
import { studyStateWords, type StudyState } from '#core/model/study.ts'
import { removeStudies, setState } from '#renderer/db/study-edits.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { copyText } from '#renderer/background/copy-text.ts'
import classes from './bulk-bar.module.css'
import { ExportMenu } from '../export/export-menu.tsx'
import type { StudyRow } from './study-row.ts'

/** What can be done with several studies at once: state, copying identifiers (for fetching missing PDFs), removing. */
export function BulkBar({
  rows,
  onDone,
  onlyIdentifiers = false,
}: {
  readonly rows: readonly StudyRow[]
  onDone(): void
  readonly onlyIdentifiers?: boolean
}) {
  const studies = rows.map((row) => row.study)
  const identifiers = studies.flatMap(
    (study) => study.reference.DOI ?? (study.reference.PMID ? [`PMID ${study.reference.PMID}`] : []),
  )
  const tell = (result: Awaited<ReturnType<typeof setState>>, words: string) => {
    toastWithUndo(result, words)
    if (result.ok) onDone()
  }
  const copy = () =>
    copyText(
      identifiers.join('\n'),
      `${identifiers.length} of ${studies.length} have a DOI or PMID; copied, one a line.`,
    )
  return (
    <div className={classes.bar} role="toolbar" aria-label="Selected studies">
      <strong>{onlyIdentifiers ? `${rows.length} without a PDF` : `${rows.length} selected`}</strong>
      <Button
        variant="default"
        leftSection={<IconCopy size={14} aria-hidden />}
        onClick={() => void copy()}
        disabled={identifiers.length === 0}
      >
        Copy DOIs
      </Button>
      <ExportMenu rows={rows} />
      {!onlyIdentifiers && (
        <>
          <Menu>
            <Menu.Target>
              <Button variant="default">Set state</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {(Object.keys(studyStateWords) as StudyState[]).map((state) => (
                <Menu.Item
                  key={state}
                  onClick={() =>
                    void setState(studies, state).then((result) =>
                      tell(result, `${studies.length} set to “${studyStateWords[state]}”`),
                    )
                  }
                >
                  {studyStateWords[state]}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button
            variant="default"
            leftSection={<IconTrash size={14} aria-hidden />}
            onClick={() =>
              void removeStudies(studies).then((result) =>
                tell(result, `${formatCount(studies.length, 'study', 'studies')} removed`),
              )
            }
          >
            Remove
          </Button>
          <Button variant="subtle" onClick={onDone}>
            Clear the selection
          </Button>
        </>
      )}
    </div>
  )
}
