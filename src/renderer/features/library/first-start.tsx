import { Button, Textarea } from '@mantine/core'
import { IconFileImport, IconFolderOpen, IconSparkles } from '@tabler/icons-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { currentLibrary } from '#renderer/db/current.ts'
import { showToast } from '#renderer/background/toast.ts'
import { chooseFiles } from '#renderer/background/choose-files.ts'
import { isLongPaste, takeFiles, takeLibrary, takeText } from '#renderer/background/import-inbox.ts'
import { sampleFiles, sampleLibraryName } from '#renderer/background/sample-library.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { useCommands } from '#renderer/background/commands.ts'
import classes from './first-start.module.css'

/** An empty library: two roads, no wizard. */
export function FirstStart() {
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [opening, setOpening] = useState(false)
  const { info } = currentLibrary()
  const hasText = text.trim() !== ''
  useHalfFilled(hasText)

  const openSample = async () => {
    setOpening(true)
    const files = await sampleFiles()
    setOpening(false)
    if (!files.ok) {
      showToast({ kind: 'problem', message: files.message })
      return
    }
    takeLibrary(sampleLibraryName, files.value)
    void navigate('/import')
  }
  const pick = async (folder: boolean) => {
    const picked = await chooseFiles({ accept: [], folder })
    if (!picked.ok) {
      showToast({ kind: 'problem', message: picked.message })
      return
    }
    if (picked.value.length > 0) {
      takeFiles(picked.value)
      void navigate('/import')
    }
  }
  const takeLongPaste = (event: React.ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (isLongPaste(pasted)) {
      event.preventDefault()
      takeText(pasted)
      void navigate('/import')
    }
  }
  const read = () => {
    takeText(text)
    void navigate('/import')
  }

  useCommands([
    {
      id: 'first-sample',
      label: 'Open the sample library',
      group: 'Library',
      keys: ['S'],
      run: () => void openSample(),
    },
    { id: 'first-pick', label: 'Choose files', group: 'Library', keys: ['A'], run: () => void pick(false) },
  ])
  return (
    <div className={classes.page}>
      <div className={classes.inner}>
        <h1>What do the studies really show?</h1>
        <p className={classes.lead}>
          Drop in the papers and references of an article, tag each study with the sentence that proves it, and export
          an evidence table that an editor can check.
        </p>
        <div className={classes.roads}>
          <section>
            <h2>
              <IconFileImport size={18} stroke={1.6} aria-hidden /> Start with your own
            </h2>
            <p>Drop PDFs, a folder or a reference file anywhere on this window, or paste a reference list here.</p>
            <Textarea
              aria-label="Paste a reference list"
              placeholder="Paste a reference list"
              rows={5}
              onPaste={takeLongPaste}
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <div className={classes.buttons}>
              <Button onClick={read} disabled={!hasText}>
                Preview
              </Button>
              <Button variant={hasText ? 'default' : 'filled'} onClick={() => void pick(false)}>
                Choose files
              </Button>
              <Button
                variant="default"
                leftSection={<IconFolderOpen size={15} aria-hidden />}
                onClick={() => void pick(true)}
              >
                Choose a folder
              </Button>
            </div>
          </section>
          <section>
            <h2>
              <IconSparkles size={18} stroke={1.6} aria-hidden /> Look around first
            </h2>
            <p>
              “Exosome facials: what is the evidence?” holds eight references as they stood under an article, faults and
              all, and three invented papers.
            </p>
            <Button variant="default" loading={opening} onClick={() => void openSample()}>
              Open the sample library
            </Button>
          </section>
        </div>
        <p className={classes.where}>
          The library folder is <strong>{info.folderPath}</strong>. To use another folder, see Settings.
        </p>
      </div>
    </div>
  )
}
