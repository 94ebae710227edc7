import { Button, CloseButton, Popover } from '@mantine/core'
import type { PaperNote } from '#renderer/pdf/paper-annotations.ts'
import classes from './in-paper.module.css'

/** A note that came with the PDF and where its sign stands in the window. */
export interface OpenNote {
  readonly note: PaperNote
  readonly sign: HTMLElement
}

/** The words of a note in the PDF, beside its sign; Esc closes it and gives the keyboard back to the sign. */
export function NoteCard({
  open,
  onClose,
  onChoose,
}: {
  readonly open: OpenNote
  onClose(): void
  /** Chooses the words that it marks; undefined where it marks none of the text. */
  readonly onChoose: (() => void) | undefined
}) {
  const { note, sign } = open
  const at = sign.getBoundingClientRect()
  const close = () => {
    onClose()
    sign.focus({ preventScroll: true })
  }
  return (
    <Popover opened onChange={close} position="bottom-start" width={300} trapFocus closeOnEscape shadow="md">
      <Popover.Target>
        <span
          className={classes.anchor}
          style={{ left: at.left, top: at.top, width: at.width, height: Math.max(18, at.height) }}
        />
      </Popover.Target>
      <Popover.Dropdown aria-label={`${note.name} in the PDF`}>
        <div className={classes.head}>
          <span>
            <b>{note.author || note.name}</b>
            <small>In the PDF, not yours</small>
          </span>
          <CloseButton size="sm" aria-label="Close the note" onClick={close} />
        </div>
        <p className={classes.words}>{note.words || 'Marked, without a word about it.'}</p>
        {onChoose && (
          <Button
            size="compact-sm"
            variant="default"
            mt={8}
            onClick={() => {
              onClose()
              onChoose()
            }}
          >
            Choose these words
          </Button>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
