import { ActionIcon, Button } from '@mantine/core'
import { IconFileText, IconMicrophone, IconX } from '@tabler/icons-react'
import { fileSize } from '#renderer/ui/file-size.ts'
import { removeFile } from '../source-actions.ts'
import type { OpenSource } from '../use-open-source.ts'
import classes from './source-pane.module.css'

/** The files of a source, as they came; the one that is shown is marked. */
export function FilesPart({ open, onAddFile }: { readonly open: OpenSource; onAddFile(): void }) {
  const { source, file, showFile } = open
  return (
    <section className={classes.part}>
      <h3>
        Files{' '}
        <Button variant="subtle" size="compact-xs" className={classes.end} onClick={onAddFile}>
          Add a file
        </Button>
      </h3>
      {source.files.length === 0 && <p className={classes.under}>No text yet.</p>}
      <ul className={classes.files} aria-label="Files">
        {source.files.map((each) => (
          <li key={each.sha256}>
            <IconFileText size={15} stroke={1.6} aria-hidden />
            <button
              type="button"
              className={classes.file}
              aria-pressed={source.files.length > 1 ? each.sha256 === file?.sha256 : undefined}
              onClick={() => showFile(each.sha256)}
            >
              <bdi>{each.fileName}</bdi>
            </button>
            <span className={classes.under}>{fileSize(each.sizeBytes)}, as it came</span>
            <ActionIcon
              size="sm"
              aria-label={`Take ${each.fileName} off`}
              onClick={() => void removeFile(source, each)}
            >
              <IconX size={13} />
            </ActionIcon>
          </li>
        ))}
        {source.recordingName && (
          <li>
            <IconMicrophone size={15} stroke={1.6} aria-hidden />
            <span className={classes.file}>
              <bdi>{source.recordingName}</bdi>
            </span>
            <span className={classes.under}>by its name only</span>
          </li>
        )}
      </ul>
    </section>
  )
}
