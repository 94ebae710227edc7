import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { tidyInitials } from '#core/claims/checking/check-queue.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './check-page.module.css'

/** Asks who checks. `others`: initials that decided something in this draft. */
export function InitialsForm({
  first,
  others,
  onStart,
  onCancel,
}: {
  readonly first: string
  readonly others: readonly string[]
  onStart(initials: string): void
  /** Given where somebody checks already. */
  readonly onCancel: (() => void) | undefined
}) {
  const [typed, setTyped] = useState(first)
  const [isAsked, setAsked] = useState(false)
  const initials = tidyInitials(typed)
  const start = () => {
    if (initials === '') setAsked(true)
    else onStart(initials)
  }
  return (
    <form
      className={classes.initials}
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
    >
      <h1>Check claims</h1>
      <TextInput
        label="Your initials?"
        description="They stand beside everything you decide, with the time. This machine remembers them."
        error={isAsked && initials === '' ? 'Letters of your name are needed.' : null}
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !onCancel) return
          event.preventDefault()
          onCancel()
        }}
      />
      {others.length > 0 && (
        <p>
          Decisions of {others.join(', ')} stand in this draft. Type other letters if they are somebody else’s: what
          each decides is kept.
        </p>
      )}
      <div className={classes.buttons}>
        <Button type="submit" rightSection={<KeyHint keyName="Enter" onButton />}>
          Check as {initials || '…'}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  )
}
