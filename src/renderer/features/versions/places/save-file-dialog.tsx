import { Button, Checkbox, Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { LibraryFileSize } from '#core/host/host.ts'
import { formatCount } from '#core/format-count.ts'
import type { Result } from '#core/result.ts'
import { host } from '#renderer/host/current-host.ts'
import { fileSize } from '#renderer/ui/file-size.ts'
import classes from './one-file.module.css'
import { filesLeftOut } from './files-left-out.ts'

/** Says how large the file will be before it is written, and whether the papers come along. */
export function SaveFileDialog({ onSave, onClose }: { onSave(withPapers: boolean): void; onClose(): void }) {
  const [size, setSize] = useState<Result<LibraryFileSize> | null>(null)
  const [withPapers, setWithPapers] = useState(true)
  useEffect(() => {
    let isShown = true
    void host.measureLibraryFile({ seq: null }).then((measured) => {
      if (isShown) setSize(measured)
    })
    return () => {
      isShown = false
    }
  }, [])
  const found = size?.ok ? size.value : null
  const missing = [...((withPapers && found?.missingPapers) || []), ...(found?.missingFiles ?? [])]
  return (
    <Modal opened onClose={onClose} title="Save as one file" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.dialog}>
        <p>
          Everything in one file: studies, tags with their quotes, the whole history. Whoever has Evidence Desk can open
          it. Notes that you wrote are in it too, your drafts, and your sources with contacts and what is off the
          record.
        </p>
        <Checkbox
          label={
            found
              ? `With the ${formatCount(found.papers, 'PDF')} of studies (${fileSize(found.paperBytes)})`
              : 'With the PDFs of studies'
          }
          checked={withPapers}
          onChange={(event) => setWithPapers(event.currentTarget.checked)}
        />
        <p role="status" className={classes.quiet}>
          {size === null
            ? 'Looking how large it will be …'
            : found
              ? `At most ${fileSize(withPapers ? found.sizeBytes : found.sizeBytes - found.paperBytes)}${withPapers && found.papers > 0 ? ', papers and all' : ''}. It is read back before it is there.`
              : null}
        </p>
        {size && !size.ok && <p role="alert">{size.message}</p>}
        {missing.length > 0 && <p>{filesLeftOut(missing)}</p>}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button data-autofocus disabled={!found} onClick={() => onSave(withPapers)}>
            Save
          </Button>
        </div>
      </div>
    </Modal>
  )
}
