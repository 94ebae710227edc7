import { Button, PasswordInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './reader-pane.module.css'

/** Asks for the password of a paper. It is used to open it and never kept. */
export function PasswordPrompt({
  again,
  onAnswer,
}: {
  readonly again: boolean
  onAnswer(password: string | null): void
}) {
  const [password, setPassword] = useState('')
  return (
    <form
      className={classes.message}
      onSubmit={(event) => {
        event.preventDefault()
        if (password) {
          onAnswer(password)
          setPassword('')
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          onAnswer(null)
        }
      }}
    >
      <IconLock size={28} stroke={1.4} aria-hidden />
      <h2>This paper is protected by a password</h2>
      <p>The password is used to open the paper now and is not stored.</p>
      <PasswordInput
        size="sm"
        w={260}
        label="Password"
        autoFocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={again ? 'Wrong password. Try again.' : undefined}
      />
      <div className={classes.messageButtons}>
        <Button type="submit" disabled={!password}>
          Open
        </Button>
        <Button variant="default" onClick={() => onAnswer(null)}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
