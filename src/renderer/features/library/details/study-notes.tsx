import { Textarea } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { valueOrToast } from '#renderer/background/toast.ts'
import { setNotes } from '#renderer/db/study-edits.ts'
import classes from './study-details.module.css'

/** The writer's notes on a study: saved on leaving the field, and when the study or the screen is left while they are written. */
export function StudyNotes({ studyId, notes }: { readonly studyId: string; readonly notes: string }) {
  const [draft, setDraft] = useState<string | null>(null)
  const pending = useRef<string | null>(null)
  pending.current = draft
  const saved = useRef(notes)
  saved.current = notes
  const save = async () => {
    const text = pending.current?.trim()
    if (text === undefined || text === saved.current) {
      setDraft(null)
      return
    }
    // What could not be saved stays in the field.
    if (valueOrToast(await setNotes(studyId, text)) && pending.current?.trim() === text) setDraft(null)
  }
  useEffect(
    () => () => {
      const text = pending.current?.trim()
      if (text !== undefined && text !== saved.current) void setNotes(studyId, text).then(valueOrToast)
    },
    [studyId],
  )
  return (
    <section className={classes.section}>
      <h3 id="study-notes">Notes</h3>
      <Textarea
        aria-labelledby="study-notes"
        placeholder="What you want to remember about this study"
        autosize
        minRows={1}
        maxRows={12}
        value={draft ?? notes}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          event.currentTarget.blur()
        }}
      />
    </section>
  )
}
