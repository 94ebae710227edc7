import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { quoteWords } from '#core/model/quote.ts'
import type { StudyField } from '../fields/study-fields.ts'
import { FieldBadge } from '#renderer/ui/field-badge.tsx'
import { keyOfNote, takenHighlights, type FileHighlight } from './file-highlights.ts'
import type { Reading } from './use-reading.ts'
import classes from './reader-side.module.css'

/**
 * The words that the PDF carries as marked: who marked them, what was written about them, on which page. A click chooses them, so that a
 * tagging key takes them; those that are quotes already have the badge of their field.
 */
export function FileHighlightList({
  reading,
  fields,
  onChoose,
  onTakeAll,
}: {
  readonly reading: Reading
  readonly fields: readonly StudyField[]
  onChoose(highlight: FileHighlight): void
  /** Keeps all that are no quotes yet as plain quotes. */
  onTakeAll(): void
}) {
  const { highlights } = reading.fileNotes
  const { prepared, paper } = reading
  const taken = useMemo(
    () => (prepared && paper ? takenHighlights(prepared.paper, paper.sha256, highlights, fields) : null),
    [prepared, paper, highlights, fields],
  )
  if (highlights.length === 0 || !taken) return null
  const left = highlights.length - taken.size
  return (
    <>
      <h2 className={classes.heading}>
        Highlights in the file <span className="tabular">{highlights.length}</span>
      </h2>
      <p className={classes.nothing}>
        {left > 0
          ? 'Marked elsewhere. Choose one and press the key of a field to take it as a quote.'
          : 'Marked elsewhere, and all of them are quotes.'}
      </p>
      <ul className={classes.list} aria-label="Highlights in the file">
        {highlights.slice(0, mostListed).map((highlight) => (
          <li key={keyOfNote(highlight.note)}>
            <Entry
              highlight={highlight}
              field={fields.find(({ id }) => id === taken.get(keyOfNote(highlight.note)))}
              onChoose={() => onChoose(highlight)}
            />
          </li>
        ))}
      </ul>
      <NotListed count={highlights.length} />
      {left > 0 && (
        <Button size="compact-xs" variant="default" className={classes.takeAll} onClick={onTakeAll}>
          {left === 1 ? 'Take it as a plain quote' : `Take all ${left} as plain quotes`}
        </Button>
      )}
    </>
  )
}

/** Entries of a list beside the pages; a file may carry any number. */
export const mostListed = 300

/** Says how many of `count` are not in the list. */
export function NotListed({ count }: { readonly count: number }) {
  return count > mostListed ? (
    <p className={classes.nothing}>And {(count - mostListed).toLocaleString('en-GB')} more, on their pages.</p>
  ) : null
}

function Entry({
  highlight: { note, anchor, comment },
  field,
  onChoose,
}: {
  readonly highlight: FileHighlight
  /** The field that has it as a quote. */
  readonly field: StudyField | undefined
  onChoose(): void
}) {
  const words = quoteWords(anchor)
  return (
    <button
      type="button"
      className={classes.marked}
      title={[words, comment].filter(Boolean).join('\n')}
      onClick={onChoose}
    >
      {field ? (
        <FieldBadge fieldId={field.id} size={16} />
      ) : (
        <i className={classes.swatch} style={note.color ? { background: note.color } : undefined} aria-hidden />
      )}
      <span>
        <bdi className={classes.markedWords}>{words}</bdi>
        {(note.author || comment) && (
          <small>
            {note.author && <b>{note.author}</b>}
            {note.author && comment && ': '}
            <bdi>{comment}</bdi>
          </small>
        )}
        {field && <small>Taken for {field.label.toLowerCase()}</small>}
        {note.name !== 'Highlight' && <small>{note.name}</small>}
      </span>
      <span className="tabular">{anchor.start.pageLabel ?? note.pageIndex + 1}</span>
    </button>
  )
}
