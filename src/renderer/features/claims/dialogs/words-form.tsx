import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Claim } from '#core/model/claim.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import classes from './dialogs.module.css'

/** The words of a row, and whether it is a question; that follows the question mark until the writer has said it. */
export function WordsForm({
  action,
  claim,
  isFixed = false,
  onKeep,
}: {
  readonly action: string
  readonly claim?: Claim
  /** Its words are those of a draft. */
  readonly isFixed?: boolean
  /** `opened`: the claim as it was when the form was opened. */
  onKeep(kept: { readonly text: string; readonly isQuestion: boolean; readonly opened?: Claim }): void
}) {
  const [opened] = useState(claim)
  const [text, setText] = useState(claim?.text ?? '')
  const [said, setSaid] = useState<boolean | null>(claim ? (claim.isQuestion ?? false) : null)
  const isQuestion = said ?? text.trim().endsWith('?')
  const isEmpty = text.trim() === ''
  useHalfFilled(text !== (opened?.text ?? ''))
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isEmpty) onKeep({ text, isQuestion, ...(opened ? { opened } : {}) })
      }}
    >
      <TextInput
        label="Claim or question"
        description={isFixed ? 'These are the words of the draft: they are changed there.' : undefined}
        placeholder="Is it safe?"
        data-autofocus
        dir="auto"
        readOnly={isFixed}
        value={text}
        error={claim && isEmpty ? 'A claim needs words.' : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Checkbox
        label="A question that the story answers"
        checked={isQuestion}
        onChange={(event) => setSaid(event.currentTarget.checked)}
      />
      <Button type="submit" disabled={isEmpty}>
        {action}
      </Button>
    </form>
  )
}
