import { ActionIcon, Tooltip } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { pagesOfQuote, quoteWords, type Quote } from '#core/model/quote.ts'
import { fieldColor } from '#renderer/ui/field-badge.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import quoteClasses from '../fields/quote-block.module.css'
import classes from './results-block.module.css'

/** The words that prove an outcome, in its form; how more are chosen stands under them. */
export function OutcomeProof({
  quotes,
  onTakeOff,
  onToPages,
}: {
  readonly quotes: readonly Quote[]
  onTakeOff(quote: Quote): void
  onToPages(): void
}) {
  return (
    <div>
      {quotes.map((quote) => (
        <blockquote
          key={quote.id}
          className={quoteClasses.receipt}
          style={{ '--field': fieldColor('main-result') } as React.CSSProperties}
        >
          <span className="quoted">
            <bdi>“{quoteWords(quote.anchor)}”</bdi>
          </span>{' '}
          <span className={quoteClasses.actions}>
            p. {pagesOfQuote(quote.anchor)}
            <Tooltip label="Take the quote off">
              <ActionIcon
                size={20}
                aria-label={`Take the quote of page ${pagesOfQuote(quote.anchor)} off`}
                onClick={() => onTakeOff(quote)}
              >
                <IconTrash size={14} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          </span>
        </blockquote>
      ))}
      <p className={classes.note}>
        {quotes.length === 0 ? 'No words prove it yet.' : null}{' '}
        <button type="button" className={classes.link} onClick={onToPages}>
          {quotes.length === 0 ? 'Choose them' : 'Choose more words'}
        </button>{' '}
        on the page, then <KeyHint keyName="Shift+O" />
      </p>
    </div>
  )
}
