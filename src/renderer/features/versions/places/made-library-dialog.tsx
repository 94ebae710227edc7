import { Button, Code, Modal } from '@mantine/core'
import type { MadeLibrary } from '#core/host/host.ts'
import { switchLibrary } from '#renderer/background/other-libraries.ts'
import { showToast } from '#renderer/background/toast.ts'
import { host } from '#renderer/host/current-host.ts'
import classes from './one-file.module.css'
import { filesLeftOut } from './files-left-out.ts'

/** Says that a library was made, where it is and what did not come along, and opens it in this window where the writer says so. */
export function MadeLibraryDialog({ made, onClose }: { readonly made: MadeLibrary; onClose(): void }) {
  const { id, folderName, folderPath, hasNewId, leftOut } = made
  const open = async () => {
    const problem = await switchLibrary(() => host.openMadeLibrary({ id }))
    if (problem) showToast({ kind: 'problem', message: problem.message })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={
        <>
          “<bdi>{folderName}</bdi>” was made
        </>
      }
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.dialog}>
        <p>Its folder, read back without a fault:</p>
        <Code className={classes.path}>{folderPath}</Code>
        {hasNewId && (
          <p>It is a library of its own with the same history: what is changed in one does not change in the other.</p>
        )}
        {leftOut.length > 0 && <p>{filesLeftOut(leftOut)}</p>}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            Stay in this library
          </Button>
          <Button data-autofocus onClick={() => void open()}>
            Open it
          </Button>
        </div>
      </div>
    </Modal>
  )
}
