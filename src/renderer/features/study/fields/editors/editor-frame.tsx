import { Button } from '@mantine/core'
import { useEffect, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react'
import { useHalfFilled, useKeepOnLeaving } from '#renderer/background/leaving.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './editors.module.css'

/** What every editor of a value is given. */
export interface EditorProps<V> {
  /** The value to begin with; undefined where there is none yet. */
  readonly value: V | undefined
  readonly ends: EditorEnds<V>
}

/** How an editor can end. */
export interface EditorEnds<V> {
  /** The writer saves the value, or goes elsewhere after changing it. */
  onSave(value: V): void
  /** The writer takes it back. */
  onCancel(): void
  /** The writer goes elsewhere without having changed anything. */
  onLeave(): void
}

/**
 * The frame of an editor: Enter saves, Esc takes back. Whoever goes elsewhere saves what was changed, as a cell of the table does. `read`
 * gives the value as it stands; null where there is nothing to save yet, and `missing` says what is wanted.
 */
export function EditorFrame<V>({
  missing,
  label,
  read,
  ends,
  children,
}: {
  readonly missing?: string
  readonly label: string
  read(): V | null
  readonly ends: EditorEnds<V>
  readonly children: ReactNode
}) {
  const value = read()
  const first = useRef(JSON.stringify(value))
  const latest = useRef({ value, ends })
  latest.current = { value, ends }
  const ended = useRef(false)
  const left = useRef<string | null>(null)
  const leave = useRef(() => {
    const { value, ends } = latest.current
    const words = JSON.stringify(value)
    // Saved as the window was being left, it is not saved again as the editor goes.
    if (ended.current || words === left.current) return
    left.current = words
    if (words === first.current) ends.onLeave()
    else if (value !== null) ends.onSave(value)
  }).current
  useEffect(() => leave, [leave])
  useKeepOnLeaving(leave)
  useHalfFilled(value === null && first.current !== JSON.stringify(value))
  const save = () => {
    if (value === null) return
    ended.current = true
    ends.onSave(value)
  }
  const cancel = () => {
    ended.current = true
    ends.onCancel()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      cancel()
    } else if (event.key === 'Enter' && !event.shiftKey && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault()
      save()
    }
  }
  return (
    <form className={classes.frame} aria-label={label} onSubmit={submit} onKeyDown={onKeyDown} data-testid="editor">
      {children}
      <div className={classes.foot}>
        <Button
          type="submit"
          size="compact-sm"
          disabled={value === null}
          rightSection={<KeyHint keyName="Enter" onButton />}
        >
          Save
        </Button>
        <Button variant="default" size="compact-sm" onClick={cancel} rightSection={<KeyHint keyName="Escape" />}>
          Cancel
        </Button>
        {value === null && missing && <span className={classes.missing}>{missing}</span>}
      </div>
    </form>
  )
}
