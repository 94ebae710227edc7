import { Button, Portal } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useCallback, useState, type CSSProperties } from 'react'
import { FieldBadge, fieldColor } from '#renderer/ui/field-badge.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { editKind } from './cell-editing.ts'
import classes from './quote-card.module.css'
import type { CellOf } from './use-cell-actions.ts'
import type { OpenCard } from './use-quote-card.ts'

const cardWidth = 380
const narrowestBeside = 240
const gap = 4
const edge = 8
const quotesShown = 3

/** Whether a cell has more to show than is in it: a quote or a suggestion has; of other words it is seen when they are drawn whether they are cut. */
export function hasCard({ row, column }: CellOf): 'yes' | 'if cut' | 'no' {
  const cell = row.cells[column.id]!
  if (column.id === 'reference') return 'if cut'
  if (cell.quotes.length > 0 || (cell.state === 'suggestion' && cell.text !== '')) return 'yes'
  return cell.state === 'value' && cell.text !== '' ? 'if cut' : 'no'
}

/** Where a card stands, in CSS pixels of the window: to the right of its cell, else to the left, else where there is more room above or below; never over the cell, nothing of it out of the window. */
function placeBeside(card: HTMLElement, at: OpenCard['at']): CSSProperties {
  const room = { right: window.innerWidth - at.right - gap - edge, left: at.left - gap - edge }
  const side = room.right >= cardWidth || (room.right >= narrowestBeside && room.right >= room.left) ? 'right' : 'left'
  if (room[side] >= narrowestBeside) {
    const width = Math.min(cardWidth, room[side])
    card.style.width = `${width}px`
    const most = window.innerHeight - 2 * edge
    const height = Math.min(card.offsetHeight, most)
    return {
      width,
      left: side === 'right' ? at.right + gap : at.left - gap - width,
      top: Math.max(edge, Math.min(at.top, window.innerHeight - height - edge)),
      maxHeight: most,
    }
  }
  const width = Math.min(cardWidth, window.innerWidth - 2 * edge)
  const left = Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))
  const below = window.innerHeight - at.bottom - gap - edge
  const above = at.top - gap - edge
  return below >= above
    ? { width, left, top: at.bottom + gap, maxHeight: below }
    : { width, left, bottom: window.innerHeight - at.top + gap, maxHeight: above }
}

/** The proof of a cell on hover and focus: field, study, page, sentence, and what can be done. It stands beside its cell; long proofs scroll, and what can be done stays in sight. */
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
  const [style, setStyle] = useState<CSSProperties>({ visibility: 'hidden', width: cardWidth, left: 8, top: 8 })
  const { left, right, top, bottom } = at
  // Placed when it is there and its height is known.
  const card = useCallback(
    (element: HTMLDivElement | null) => {
      if (element) setStyle(placeBeside(element, { left, right, top, bottom }))
    },
    [left, right, top, bottom],
  )
  const color: CSSProperties & { readonly '--field': string } = {
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
        ref={card}
        style={{ ...color, ...style }}
        onMouseEnter={onEnter}
        onMouseLeave={onLeave}
        onMouseDown={(event) => event.preventDefault()}
      >
        <div className={classes.body}>
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
        </div>
        <div className={classes.keys}>
          {cell.state === 'suggestion' && (
            <Button
              size="compact-xs"
              tabIndex={-1}
              leftSection={<IconCheck size={13} aria-hidden />}
              rightSection={<KeyHint keyName="Enter" onButton />}
              onClick={onAccept}
            >
              Accept
            </Button>
          )}
          {cell.state === 'suggestion' && (
            <Button
              size="compact-xs"
              variant="default"
              tabIndex={-1}
              leftSection={<IconX size={13} aria-hidden />}
              rightSection={<KeyHint keyName="X" onButton />}
              onClick={onReject}
            >
              Reject
            </Button>
          )}
          <span className={classes.together}>
            <button type="button" tabIndex={-1} className={classes.open} onClick={onOpen}>
              {pages ? `Open at page ${pages}` : 'Open the study'}
            </button>
            <KeyHint keyName="Mod+Enter" />
          </span>
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
