import { Button } from '@mantine/core'
import { IconFileZip } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommands } from '#renderer/background/commands.ts'
import { followCopyWork } from '#renderer/background/copy-work.ts'
import { showToast } from '#renderer/background/toast.ts'
import { currentLibrary } from '#renderer/db/current.ts'
import { host } from '#renderer/host/current-host.ts'
import { fileSize } from '#renderer/ui/file-size.ts'
import { useRemembered } from '#renderer/ui/remembered.ts'
import classes from './one-file.module.css'
import { filesLeftOut } from './files-left-out.ts'
import { OpenLibraryFile } from './open-library-file.tsx'
import { PlaceCard } from './place-card.tsx'
import { SaveFileDialog } from './save-file-dialog.tsx'

/** What is remembered of the last file that was saved: on this machine, for this library. */
interface LastFile {
  readonly at: string
  readonly sizeBytes: number
  readonly withPapers: boolean
}

/** The library as one file for somebody else, and a file of somebody else as a library. */
export function OneFileCard() {
  const { libraryId } = currentLibrary().info
  const [last, setLast] = useRemembered<LastFile | null>(`library-file:${libraryId}`, null)
  const [dialog, setDialog] = useState<'save' | 'open' | null>(null)
  const [isBusy, setBusy] = useState(false)
  const close = () => setDialog(null)

  const save = async (withPapers: boolean) => {
    close()
    setBusy(true)
    try {
      const begun = await host.packLibrary({ seq: null, withPapers })
      if (!begun.ok) return showToast({ kind: 'problem', message: begun.message })
      if (begun.value === null) return
      const packed = await followCopyWork('Saving as one file', begun.value.workId)
      if (!packed.ok) showToast({ kind: packed.kind === 'cancelled' ? 'done' : 'problem', message: packed.message })
      else if (packed.value.kind === 'packed') {
        const { savedAs, sizeBytes, leftOut } = packed.value
        setLast({ at: new Date().toISOString(), sizeBytes, withPapers })
        const without = leftOut.length > 0 ? ` ${filesLeftOut(leftOut)}` : ''
        showToast({ kind: 'done', message: `Saved and read back: ${savedAs} (${fileSize(sizeBytes)}).${without}` })
      }
    } finally {
      setBusy(false)
    }
  }
  useCommands([
    {
      id: 'save-library-file',
      label: 'Save the library as one file',
      group: 'Versions',
      enabled: !isBusy,
      run: () => setDialog('save'),
    },
    {
      id: 'open-library-file',
      label: 'Open a library file',
      group: 'Versions',
      enabled: !isBusy,
      run: () => setDialog('open'),
    },
  ])
  return (
    <>
      <PlaceCard
        icon={<IconFileZip size={19} stroke={1.5} />}
        title="One file for somebody else"
        words={last ? lastWords(last) : 'not yet; everything in one file, for a colleague or an archive'}
        action={
          <div className={classes.actions}>
            <Button size="compact-sm" variant="default" loading={isBusy} onClick={() => setDialog('save')}>
              Save as one file
            </Button>
            <Button size="compact-sm" variant="default" disabled={isBusy} onClick={() => setDialog('open')}>
              Open a library file
            </Button>
          </div>
        }
      />
      {dialog === 'save' && <SaveFileDialog onSave={(withPapers) => void save(withPapers)} onClose={close} />}
      {dialog === 'open' && <OpenLibraryFile file={null} onClose={close} />}
    </>
  )
}

function lastWords({ at, sizeBytes, withPapers }: LastFile): string {
  const day = new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })
  return `last on ${day}, ${fileSize(sizeBytes)}, ${withPapers ? 'papers and all' : 'without papers'}`
}
