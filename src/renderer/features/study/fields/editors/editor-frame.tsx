import { Button } from '@mantine/core'
import { useContext, useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { UnmountingStudy } from '#renderer/features/study/unmounting.ts'
import classes from './editors.module.css'

/** What every editor of a value is given. */
export interface EditorProps<V> {
  /** The value to begin with; undefined where there is none yet. */
  readonly value: V | undefined
  /** The writer keeps the value. */
  onKeep(value: V): void
  /** The writer takes it back. */
  onCancel(): void
}

/** The frame of an editor: Enter keeps, Esc takes back; leaving the study keeps what was typed. `valid` false: there is nothing to keep yet, and `missing` says what is wanted. */
export function EditorFrame({
  valid,
  missing,
  label,
  onKeep,
  onCancel,
  children,
}: {
  readonly valid: boolean
  readonly missing?: string
  readonly label: string
  onKeep(): void
  onCancel(): void
  readonly children: ReactNode
}) {
  const leaving = useContext(UnmountingStudy)
  const typed = useRef(false)
  const latest = useRef({ valid, onKeep })
  latest.current = { valid, onKeep }
  useEffect(
    () => () => {
      if (leaving.current && typed.current && latest.current.valid) latest.current.onKeep()
    },
    [leaving],
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (valid) onKeep()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onCancel()
    } else if (event.key === 'Enter' && !event.shiftKey && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault()
      if (valid) onKeep()
    }
  }
  return (
    <form
      className={classes.frame}
      aria-label={label}
      onSubmit={submit}
      onInput={() => {
        typed.current = true
      }}
      onKeyDown={onKeyDown}
      data-testid="editor"
    >
      {children}
      <div className={classes.foot}>
        <Button type="submit" size="compact-sm" disabled={!valid} rightSection={<KeyHint keyName="Enter" onButton />}>
          Keep
        </Button>
        <Button variant="default" size="compact-sm" onClick={onCancel} rightSection={<KeyHint keyName="Escape" />}>
          Take back
        </Button>
        {!valid && missing && <span className={classes.missing}>{missing}</span>}
      </div>
    </form>
  )
}
