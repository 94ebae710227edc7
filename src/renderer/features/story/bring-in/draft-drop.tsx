import { Button, Progress } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { isTyping } from '#renderer/background/commands.ts'
import type { BringIn } from './use-bring-in.ts'
import { draftEndings } from './read-draft.ts'
import classes from './draft-drop.module.css'

/** Takes drafts that are dropped on it or pasted outside a field, and says how far they are and what went wrong. */
export function DraftDrop({
  bringIn,
  words,
  children,
}: {
  readonly bringIn: BringIn
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
        const file = event.dataTransfer.files[0]
        if (!file) return
        event.preventDefault()
        bringIn.begin({ kind: 'file', file })
      }}
    >
      {bringIn.share !== null && (
        <div className={classes.bar} role="status">
          <span>Reading the draft</span>
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
      if (event.defaultPrevented || !data || isTyping(event.target) || document.querySelector('[aria-modal="true"]'))
        return
      const file = data.files[0]
      const [text, html] = [data.getData('text/plain'), data.getData('text/html')]
      if (file && text.trim() === '') newest.current.begin({ kind: 'file', file })
      else if (text.trim() !== '') newest.current.begin({ kind: 'pasted', text, html })
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [])
}

/** The hidden field that opens the system's window for a file. `chooseDraft` presses it. */
export function DraftFileField({ bringIn }: { readonly bringIn: BringIn }) {
  return (
    <input
      id="draft-file"
      type="file"
      hidden
      accept={draftEndings}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0]
        event.currentTarget.value = ''
        if (file) bringIn.begin({ kind: 'file', file })
      }}
    />
  )
}

/** Opens the system's window for a file. */
export function chooseDraft(): void {
  document.getElementById('draft-file')?.click()
}
