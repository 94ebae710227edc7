import { Button, Textarea } from '@mantine/core'
import { IconFileImport, IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { knownSources } from '#core/references/contract/format-names.ts'
import { isLongPaste, takeFiles, takeText } from '#renderer/background/import-inbox.ts'
import { chooseFiles } from '#renderer/background/choose-files.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { useCommands } from '#renderer/background/commands.ts'
import { showToast } from '#renderer/background/toast.ts'
import classes from './import-box.module.css'

/** The one box: files, a folder, or pasted text of any kind; the format is found by looking. */
export function ImportBox() {
  const [text, setText] = useState('')
  useHalfFilled(text.trim() !== '')
  const pick = async (folder: boolean) => {
    const picked = await chooseFiles({ accept: [], folder })
    if (!picked.ok) showToast({ kind: 'problem', message: picked.message })
    else takeFiles(picked.value)
  }
  const takeLongPaste = (event: React.ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (isLongPaste(pasted)) {
      event.preventDefault()
      takeText(pasted)
    }
  }
  const read = () => {
    if (text.trim()) takeText(text)
  }
  useCommands([
    { id: 'import-files', label: 'Choose files', group: 'Import', keys: ['O'], run: () => void pick(false) },
    { id: 'import-folder', label: 'Choose a folder', group: 'Import', run: () => void pick(true) },
    {
      id: 'import-read',
      label: 'Preview the pasted text',
      group: 'Import',
      keys: ['Mod+Enter'],
      inTextFields: 'stay',
      enabled: text.trim() !== '',
      run: read,
    },
  ])
  return (
    <div className={classes.page}>
      <div className={classes.box}>
        <h1>Import</h1>
        <p>
          PDFs, a folder of them, reference files ({knownSources.join(', ')}), Word and Excel files, or text: a pasted
          reference list, a list of DOIs. Drop it anywhere, paste it here, or choose it. You see everything before
          anything is written.
        </p>
        <Textarea
          autoFocus
          aria-label="Paste references, DOIs or the text of a reference file"
          placeholder="Paste references, DOIs or the text of a reference file"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          rows={12}
          onPaste={takeLongPaste}
        />
        <div className={classes.buttons}>
          <Button onClick={read} disabled={!text.trim()}>
            Preview
          </Button>
          <Button
            variant="default"
            leftSection={<IconFileImport size={15} aria-hidden />}
            onClick={() => void pick(false)}
          >
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
      </div>
    </div>
  )
}
