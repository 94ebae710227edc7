import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { ok } from '#core/result.ts'
import type { Source } from '#core/model/source.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { addSource, addSourceFiles, changeSource } from '#renderer/db/source-edits.ts'
import { fileSize } from '#renderer/ui/file-size.ts'
import { changedDetails, detailsOf, newValues, valuesOf, type FormValues } from './form-values.ts'
import { SourceForm } from './source-form.tsx'
import type { WaitingFile } from './use-add-source.ts'
import classes from './source-form.module.css'

/** The form of a source that is to be added, with the file that was read for it, if there is one. */
export function AddDialog({
  waiting,
  more,
  unanswered,
  current,
  sources,
  studyNames,
  onAdded,
  onClose,
  onChooseFile,
}: {
  readonly waiting: WaitingFile | null
  readonly more: number
  readonly unanswered: boolean
  /** The source that is open: the file may belong to it. */
  readonly current: Source | undefined
  readonly sources: readonly Source[]
  readonly studyNames: ReadonlyMap<string, string>
  onAdded(id: string): void
  onClose(): void
  onChooseFile(): void
}) {
  const keep = async (values: FormValues) => {
    const added = valueOrToast(await addSource(detailsOf(values), waiting ? [waiting.file] : []))
    if (!added) return false
    toastWithUndo(
      ok(added.change),
      waiting ? 'The source is in the library, as it came.' : 'The source is in the library.',
    )
    onAdded(added.ids[0]!)
    return true
  }
  const putWith = async (source: Source) => {
    const change = await addSourceFiles(source.id, [waiting!.file])
    toastWithUndo(change, `The file is with “${source.title}”.`)
    if (change.ok) onAdded(source.id)
  }
  const known = waiting && sources.find(({ files }) => files.some(({ sha256 }) => sha256 === waiting.sha256))
  return (
    <SourceForm
      title={unanswered ? 'Somebody who did not answer' : 'Add a source'}
      values={newValues({ unanswered, hasFile: waiting !== null })}
      proposed={waiting?.proposed}
      studyNames={studyNames}
      keepLabel="Add the source"
      onKeep={keep}
      onClose={onClose}
    >
      {waiting ? (
        <div className={classes.file}>
          <p>
            <strong>{waiting.file.fileName}</strong>, {fileSize(waiting.file.bytes.length)}
            {more > 0 && `; ${more} more to look at after this`}
          </p>
          {waiting.said.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {known && (
            <p className={classes.warn}>
              This very file is in the library already, with{' '}
              <Link to={`/sources/${known.id}`} onClick={onClose}>
                {known.title}
              </Link>
              .
            </p>
          )}
          {current && current.id !== known?.id && (
            <Button size="compact-xs" variant="default" onClick={() => void putWith(current)}>
              Put it with “{current.title}” instead
            </Button>
          )}
        </div>
      ) : (
        <div className={classes.file}>
          <p>
            It needs no file yet.{' '}
            <Button size="compact-xs" variant="default" onClick={onChooseFile}>
              Choose a file
            </Button>
          </p>
        </div>
      )}
    </SourceForm>
  )
}

/** The form of a source as it stands in the library. */
export function ChangeDialog({
  source,
  studyNames,
  onClose,
}: {
  readonly source: Source
  readonly studyNames: ReadonlyMap<string, string>
  onClose(): void
}) {
  const [opened] = useState(() => valuesOf(source))
  return (
    <SourceForm
      title="Change the source"
      values={opened}
      studyNames={studyNames}
      keepLabel="Keep"
      onClose={onClose}
      onKeep={async (values) => {
        const details = changedDetails(opened, values)
        const isSame = Object.keys(details).length === 0
        const kept = isSame || valueOrToast(await changeSource(source.id, details)) !== null
        if (kept) onClose()
        return kept
      }}
    />
  )
}
