import { Button, Portal } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import type { CSSProperties } from 'react'
import { FieldBadge, fieldColor } from '#renderer/ui/field-badge.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { editKind } from './cell-editing.ts'
import classes from './quote-card.module.css'
import type { CellOf } from './use-cell-actions.ts'
import type { OpenCard } from './use-quote-card.ts'

const cardWidth = 380
const maxCardHeight = 300
const quotesShown = 3
/** From about here on a cell clamps its words, and the card shows them whole. */
const longWords = 110

/** True where a cell has more to show than is in it: quotes, a suggestion, or words that are cut. */
export function hasCard({ row, column }: CellOf): boolean {
  const cell = row.cells[column.id]!
  if (column.id === 'reference') return (row.cells.title?.text.length ?? 0) > 60
  return (
    cell.quotes.length > 0 || cell.state === 'suggestion' || cell.text.length + (cell.detail?.length ?? 0) > longWords
  )
}

/** The proof of a cell on hover and focus: field, study, page, sentence, and what can be done. It stands clear of its cell. */
export function QuoteCard({
  id,
  cell: { row, column },
  at,
  onAccept,
  onReject,
  onOpen,
  onEnter,
  onLeave,
}: {
  readonly id: string
  readonly cell: CellOf
  readonly at: OpenCard['at']
  onAccept(): void
  onReject(): void
  onOpen(): void
  onEnter(): void
  onLeave(): void
}) {
  const cell = row.cells[column.id]!
  const below = at.bottom < window.innerHeight - maxCardHeight || at.top < maxCardHeight
  const width = Math.min(cardWidth, window.innerWidth - 16)
  const left = Math.max(8, Math.min(at.left, window.innerWidth - width - 8))
  const style: CSSProperties & { readonly '--field': string } = {
    left,
    width,
    maxHeight: below ? window.innerHeight - at.bottom - 10 : at.top - 10,
    ...(below ? { top: at.bottom + 2 } : { bottom: window.innerHeight - at.top + 2 }),
    '--field': column.fieldId ? fieldColor(column.fieldId) : 'var(--desk-accent)',
  }
  const isReference = column.id === 'reference'
  const quotedAll = cell.quotes.some((quote) => quote.exact === cell.text)
  const pages = cell.quotes[0]?.pages
  return (
    <Portal>
      <div
        id={id}
        className={classes.card}
        role="group"
        aria-label={`${column.label} of ${row.cells.reference?.text ?? 'the study'}`}
        data-testid="quote-card"
        style={style}
        onMouseEnter={onEnter}
        onMouseLeave={onLeave}
        onMouseDown={(event) => event.preventDefault()}
      >
        {isReference ? (
          <>
            <div className={classes.title}>
              <bdi>{row.cells.title?.text}</bdi>
            </div>
            <div className={classes.from}>{[cell.text, row.cells.journal?.text].filter(Boolean).join(' · ')}</div>
          </>
        ) : (
          <>
            <div className={classes.head}>
              {column.fieldId && (
                <FieldBadge
                  fieldId={column.fieldId}
                  state={cell.state === 'suggestion' ? 'suggestion' : 'accepted'}
                  size={18}
                />
              )}{' '}
              <strong>{column.label}</strong> <span>{row.cells.reference?.text}</span>
            </div>
            {!quotedAll && cell.text && (
              <div className={classes.words}>
                <bdi>{cell.text}</bdi>
                {cell.detail && <span className={classes.detail}>{cell.detail}</span>}
              </div>
            )}
            {cell.quotes.slice(0, quotesShown).map((quote) => (
              <blockquote key={`${quote.exact} ${quote.pages}`} className={classes.quote}>
                <bdi>“{quote.exact}”</bdi>{' '}
                <span className={classes.page}>
                  p. {quote.pages}
                  {quote.fileName && <bdi>, {quote.fileName}</bdi>}
                </span>
              </blockquote>
            ))}
            {cell.quotes.length > quotesShown && (
              <p className={classes.from}>and {cell.quotes.length - quotesShown} more</p>
            )}
          </>
        )}
        <div className={classes.keys}>
          {cell.state === 'suggestion' && (
            <Button
              size="compact-xs"
              tabIndex={-1}
              leftSection={<IconCheck size={13} aria-hidden />}
              onClick={onAccept}
            >
              Accept <KeyHint keyName="Enter" onButton />
            </Button>
          )}
          {cell.state === 'suggestion' && (
            <Button
              size="compact-xs"
              variant="default"
              tabIndex={-1}
              leftSection={<IconX size={13} aria-hidden />}
              onClick={onReject}
            >
              Reject <KeyHint keyName="X" onButton />
            </Button>
          )}
          <button type="button" tabIndex={-1} className={classes.open} onClick={onOpen}>
            {pages ? `Open at page ${pages}` : 'Open the study'}
          </button>{' '}
          <KeyHint keyName="Mod+Enter" />
          {cell.state !== 'suggestion' && editKind(column) && (
            <span className={classes.edit}>
              <KeyHint keyName="Enter" /> edit
            </span>
          )}
        </div>
      </div>
    </Portal>
  )
}
