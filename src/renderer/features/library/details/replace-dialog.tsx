import { Button, Modal } from '@mantine/core'
import { formatCount } from '#core/format-count.ts'
import { inWords } from '#core/in-words.ts'
import type { Paper } from '#core/model/study.ts'
import type { Replacement } from './replace-paper.ts'
import classes from './study-details.module.css'

/** Before a PDF takes the place of another: what it is, and how many of the quotes were found again in it. */
export function ReplaceDialog({
  paper,
  replacement,
  onReplace,
  onClose,
}: {
  readonly paper: Paper
  readonly replacement: Replacement
  onReplace(): void
  onClose(): void
}) {
  const { fileName, read, quoteCount, lost, otherWork } = replacement
  return (
    <Modal opened onClose={onClose} title={`Replace ${paper.fileName}`} closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.replace}>
        <p>
          <bdi>{fileName}</bdi>, {formatCount(read.text.pageCount, 'page')}
          {read.title ? <>: “{read.title}”</> : ''}
        </p>
        {otherWork.length > 0 && (
          <p className={classes.warning}>
            This may be another work: its {inWords(otherWork)} {otherWork.length === 1 ? 'is' : 'are'} not the study’s.
          </p>
        )}
        <p>
          <strong>
            {quoteCount === 0
              ? 'No quotes were taken from the old file.'
              : lost.length === 0
                ? quoteCount === 1
                  ? 'The quote was found again in the new file.'
                  : `All ${quoteCount} quotes were found again in the new file.`
                : `${quoteCount - lost.length} of ${formatCount(quoteCount, 'quote')} found again in the new file.`}
          </strong>
        </p>
        {lost.length > 0 && (
          <>
            <p>Not found, and kept in words with their values:</p>
            <ul>
              {lost.map((words, index) => (
                <li key={index} className="quoted">
                  “{words}”
                </li>
              ))}
            </ul>
          </>
        )}
        <div className={classes.replaceButtons}>
          <Button
            variant="default"
            onClick={onClose}
            data-autofocus={lost.length > 0 || otherWork.length > 0 || undefined}
          >
            Cancel
          </Button>
          <Button onClick={onReplace} data-autofocus={(lost.length === 0 && otherWork.length === 0) || undefined}>
            Replace
          </Button>
        </div>
      </div>
    </Modal>
  )
}
