import { ActionIcon, Textarea, Tooltip } from '@mantine/core'
import { IconCopy, IconNote, IconQuote, IconTrash } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { pagesOfQuote, quoteWords, type Quote } from '#core/model/quote.ts'
import { fieldColor } from '#renderer/ui/field-badge.tsx'
import type { StudyField } from './study-fields.ts'
import { useFileName } from './paper-names.ts'
import classes from './quote-block.module.css'

/** The page of a quote, as a link to it, with the file's name where the study has several papers. */
export function PageLink({
  quote,
  more = 0,
  inner = true,
  onJump,
}: {
  readonly quote: Pick<Quote, 'anchor' | 'paperSha256'>
  readonly more?: number
  readonly inner?: boolean
  onJump(): void
}) {
  const pages = pagesOfQuote(quote.anchor)
  const fileName = useFileName(quote.paperSha256)
  return (
    <button
      type="button"
      className={classes.page}
      tabIndex={inner ? -1 : undefined}
      data-inner={inner || undefined}
      onClick={onJump}
      title="Go there"
      aria-label={`Go to the quote on page ${pages}${fileName ? ` of ${fileName}` : ''}`}
    >
      <IconQuote size={11} stroke={2} aria-hidden />
      p. {pages}
      {fileName && (
        <span className={classes.file}>
          , <bdi>{fileName}</bdi>
        </span>
      )}
      {more > 0 && ` +${more} ${more === 1 ? 'quote' : 'quotes'}`}
    </button>
  )
}

/** A quote under its value: the words with a rule in the field's colour, the page as a link, a note, and how to take it off. */
export function QuoteBlock({
  field,
  quote,
  onJump,
  onCopy,
  onNote,
  onRemove,
}: {
  readonly field: StudyField
  readonly quote: Quote
  onJump(): void
  /** Copies it with its reference and page. */
  onCopy(): void
  onNote(note: string): void
  onRemove(): void
}) {
  const [noting, setNoting] = useState(false)
  const [note, setNote] = useState(quote.note ?? '')
  const pen = useRef<HTMLButtonElement>(null)
  // Enter and Esc leave the keyboard on the pen; a click elsewhere has put it somewhere already.
  const keep = () => {
    setNoting(false)
    if (note.trim() !== (quote.note ?? '')) onNote(note)
  }
  return (
    <blockquote className={classes.receipt} style={{ '--field': fieldColor(field.id) } as React.CSSProperties}>
      <span className="quoted">
        <bdi>“{quoteWords(quote.anchor)}”</bdi>
      </span>{' '}
      <span className={classes.actions}>
        <PageLink quote={quote} onJump={onJump} />
        <Tooltip label="Copy with reference and page">
          <ActionIcon size={20} tabIndex={-1} data-inner aria-label="Copy with reference and page" onClick={onCopy}>
            <IconCopy size={14} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={quote.note ? 'Change the note' : 'Write a note'}>
          <ActionIcon
            ref={pen}
            size={20}
            tabIndex={-1}
            data-inner
            aria-label={quote.note ? 'Change the note' : 'Write a note'}
            onClick={() => setNoting(!noting)}
          >
            <IconNote size={14} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Take this quote off the value">
          <ActionIcon size={20} tabIndex={-1} data-inner aria-label="Take this quote off the value" onClick={onRemove}>
            <IconTrash size={14} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </span>
      {noting ? (
        <Textarea
          aria-label="Note on this quote"
          placeholder="A note of your own"
          autosize
          minRows={1}
          maxRows={6}
          autoFocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault()
              keep()
              pen.current?.focus()
            }
            if (event.key === 'Escape') {
              event.preventDefault()
              event.stopPropagation()
              setNote(quote.note ?? '')
              setNoting(false)
              pen.current?.focus()
            }
          }}
        />
      ) : (
        quote.note && (
          <p className={classes.note}>
            <IconNote size={13} stroke={1.6} aria-hidden />
            <span className="visually-hidden">Note: </span>
            <bdi>{quote.note}</bdi>
          </p>
        )
      )}
    </blockquote>
  )
}
