import { Button, Progress } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { isTyping } from '#renderer/background/commands.ts'
import { openDialog } from '#renderer/ui/open-dialog.ts'
import type { TextInput } from '#renderer/background/read-text-input.ts'
import classes from './text-drop.module.css'

/** The coming in of texts: how far it is, what went wrong, and how it begins and ends. */
export interface BringIn {
  /** The part that is read, 0 to 1; null while nothing comes in. */
  readonly share: number | null
  readonly problem: string | null
  begin(inputs: readonly TextInput[]): void
  cancel(): void
  /** Takes the words about the problem away. */
  dismiss(): void
}

/** Takes texts that are dropped on it or pasted outside a field, and says how far they are and what went wrong. */
export function TextDrop({
  bringIn,
  what,
  words,
  children,
}: {
  readonly bringIn: BringIn
  /** "the draft": what is being read. */
  readonly what: string
  /** What becomes of a file that is dropped here. */
  readonly words: string
  readonly children: ReactNode
}) {
  usePaste(bringIn)
  return (
    <div
      className={classes.drop}
      data-drop-words={words}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const files = [...event.dataTransfer.files]
        if (files.length === 0) return
        event.preventDefault()
        bringIn.begin(files.map((file) => ({ kind: 'file', file })))
      }}
    >
      {bringIn.share !== null && (
        <div className={classes.bar} role="status">
          <span>Reading {what}</span>
          <Progress value={bringIn.share * 100} aria-label="Read so far" className={classes.progress} />
          <Button variant="default" onClick={bringIn.cancel}>
            Cancel
          </Button>
        </div>
      )}
      {bringIn.problem !== null && (
        <div className={classes.bar} data-problem role="alert">
          <span>{bringIn.problem}</span>
          <Button variant="default" onClick={bringIn.dismiss}>
            Close
          </Button>
        </div>
      )}
      {children}
    </div>
  )
}

function usePaste(bringIn: BringIn): void {
  const newest = useRef(bringIn)
  newest.current = bringIn
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData
      if (event.defaultPrevented || !data || isTyping(event.target) || openDialog()) return
      const files = [...data.files]
      const [text, html] = [data.getData('text/plain'), data.getData('text/html')]
      if (text.trim() !== '') newest.current.begin([{ kind: 'pasted', text, html }])
      else if (files.length > 0) newest.current.begin(files.map((file) => ({ kind: 'file', file })))
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}

/** The hidden field that opens the system's window for files. `chooseTextFile` presses it. */
export function TextFileField({
  bringIn,
  endings,
  several = false,
}: {
  readonly bringIn: BringIn
  /** As an `accept` attribute has them: ".docx,.txt". */
  readonly endings: string
  readonly several?: boolean
}) {
  return (
    <input
      id={fieldId}
      type="file"
      hidden
      multiple={several}
      accept={endings}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])]
        event.currentTarget.value = ''
        if (files.length > 0) bringIn.begin(files.map((file) => ({ kind: 'file', file })))
      }}
    />
  )
}

const fieldId = 'text-file'

/** Opens the system's window for files, of the field that is on screen. */
export function chooseTextFile(): void {
  document.getElementById(fieldId)?.click()
}
