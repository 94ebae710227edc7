import { Button, FileButton, Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { LibraryFileContents, MadeLibrary } from '#core/host/host.ts'
import { formatCount } from '#core/format-count.ts'
import { fail, type Failure } from '#core/result.ts'
import { bringLibraryFile, followCopyWork } from '#renderer/background/copy-work.ts'
import { host } from '#renderer/host/current-host.ts'
import { fileSize } from '#renderer/ui/file-size.ts'
import classes from './one-file.module.css'
import { filesLeftOut } from './files-left-out.ts'

/** A checked file, under the id that it has on the main side. */
interface Checked {
  readonly id: string
  readonly fileName: string
  readonly contents: LibraryFileContents
}

/** Takes a library file, checks it whole, shows what is in it, and makes a library of it where the writer says so. */
export function LibraryFileDialog({
  first,
  onMade,
  onClose,
}: {
  /** A file that is taken at once. */
  readonly first: File | null
  onMade(made: MadeLibrary): void
  onClose(): void
}) {
  const [reading, setReading] = useState<string | null>(null)
  const [problem, setProblem] = useState<Failure | null>(null)
  const [checked, setChecked] = useState<Checked | null>(null)
  const [isMaking, setMaking] = useState(false)
  // What is brought is dropped when the dialog goes away, unless it was kept.
  const isOpen = useRef(true)
  const heldId = useRef<string | null>(null)
  const letGo = () => {
    if (heldId.current !== null) void host.dropLibraryFile({ id: heldId.current })
    heldId.current = null
  }
  useEffect(() => {
    isOpen.current = true
    return () => {
      isOpen.current = false
      letGo()
    }
  }, [])

  const read = async (file: File | null) => {
    if (!file) return
    letGo()
    setReading(file.name)
    setProblem(null)
    setChecked(null)
    try {
      if (file.size === 0) return setProblem(fail('bad-input', `${file.name} is empty.`))
      const brought = await bringLibraryFile(file)
      if (!brought.ok) return setProblem(brought)
      heldId.current = brought.value.id
      if (!isOpen.current) return letGo()
      const begun = await host.readLibraryFile(brought.value)
      const found = begun.ok ? await followCopyWork('Checking the library file', begun.value.workId) : begun
      if (!isOpen.current) return letGo()
      if (!found.ok) setProblem(found)
      else if (found.value.kind === 'file')
        setChecked({ id: brought.value.id, fileName: file.name, contents: found.value })
    } finally {
      setReading(null)
    }
  }
  useEffect(() => {
    void read(first)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [first])
  const keep = async ({ id }: Checked) => {
    setMaking(true)
    const made = await host.keepLibraryFile({ id })
    setMaking(false)
    if (!made.ok) return setProblem(made)
    heldId.current = null
    onMade(made.value)
  }
  return (
    <Modal opened onClose={onClose} title="Open a library file" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.dialog}>
        <p>
          A library that somebody saved as one file (.evidencedesk). Every byte of it is checked first; then it becomes
          a folder of its own, and the library that is open stays as it is.
        </p>
        {reading && <p role="status">Checking {reading} …</p>}
        {problem && <p role="alert">{problem.message}</p>}
        {checked && <Contents {...checked} />}
        <div className={classes.buttons}>
          <FileButton accept=".evidencedesk" onChange={(file) => void read(file)}>
            {(props) => (
              <Button {...props} data-autofocus variant={checked ? 'default' : 'filled'} disabled={reading !== null}>
                {checked ? 'Choose another' : 'Choose a file'}
              </Button>
            )}
          </FileButton>
          {checked && (
            <Button loading={isMaking} onClick={() => void keep(checked)}>
              Make this library
            </Button>
          )}
        </div>
      </div>
    </Modal>
  )
}

function Contents({ fileName, contents }: Checked) {
  const { name, studies, papers, seq, lastAt, sizeBytes, withPapers, missingFiles, isKnownHere } = contents
  return (
    <section aria-label={`What is in ${fileName}`} className={classes.contents}>
      <strong>
        <bdi>{name}</bdi>
      </strong>
      <span>
        {formatCount(studies, 'study', 'studies')}, {formatCount(papers, 'PDF')}, {formatCount(seq, 'change')},{' '}
        {fileSize(sizeBytes)}
      </span>
      {lastAt && <span>Last changed on {dayOf(lastAt)}.</span>}
      {!withPapers && <span>It was saved without the PDFs of its studies.</span>}
      {missingFiles.length > 0 && <span>{filesLeftOut(missingFiles)}</span>}
      {isKnownHere && (
        <span>
          This library is on this machine already. What is made is a library of its own with the same history; nothing
          of the other one is touched.
        </span>
      )}
      <span className={classes.quiet}>Checked: every part is as it was saved.</span>
    </section>
  )
}

function dayOf(iso: string): string {
  const day = new Date(iso)
  return Number.isNaN(day.getTime()) ? iso.slice(0, 10) : day.toLocaleDateString('en-GB', { dateStyle: 'long' })
}
