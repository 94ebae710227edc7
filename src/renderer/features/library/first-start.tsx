import { Anchor, Button, Textarea } from '@mantine/core'
import { IconFileImport, IconFolderOpen, IconSparkles } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { currentLibrary } from '#renderer/db/current.ts'
import { showToast } from '#renderer/background/toast.ts'
import { chooseFiles } from '#renderer/background/choose-files.ts'
import { isLongPaste, takeFiles, takeText } from '#renderer/background/import-inbox.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { openSample, takeSample } from '#renderer/background/open-sample.ts'
import { showLibraries } from '#renderer/background/other-libraries.ts'
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

  const toSample = async () => {
    setOpening(true)
    await openSample((path) => void navigate(path))
    setOpening(false)
  }
  // The window began anew in the library of the sample, to take it.
  const isForSample = useSearchParams()[0].has('sample')
  const wasTaken = useRef(false)
  useEffect(() => {
    if (!isForSample || wasTaken.current) return
    wasTaken.current = true
    void takeSample((path) => void navigate(path, { replace: true }))
  }, [isForSample, navigate])
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
      // The palette has it on every screen.
      keyOnly: true,
      run: () => void toSample(),
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
              all, and three invented papers. It goes into a library of its own, beside yours.
            </p>
            <Button variant="default" loading={opening} onClick={() => void toSample()}>
              Open the sample library
            </Button>
          </section>
        </div>
        <p className={classes.where}>
          The library folder is <strong>{info.folderPath}</strong>.{' '}
          <Anchor
            component="button"
            type="button"
            inherit
            underline="always"
            onClick={() => void showLibraries('list')}
          >
            Open another library
          </Anchor>{' '}
          or{' '}
          <Anchor component="button" type="button" inherit underline="always" onClick={() => void showLibraries('new')}>
            make a new one
          </Anchor>
          .
        </p>
      </div>
    </div>
  )
}
