import { Portal } from '@mantine/core'
import type { CSSProperties } from 'react'
import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { FieldBadge, fieldColor } from '#renderer/ui/field-badge.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import classes from './quote-card.module.css'

const cardWidth = 380
const quotesShown = 3

/** The proof of a cell on hover and focus: field, study, page, sentence, and the keys. It never covers its cell. */
export function QuoteCard({ row, column, at }: { readonly row: EvidenceRow; readonly column: EvidenceColumn; readonly at: DOMRect }) {
  const cell = row.cells[column.id]!
  if (!column.fieldId || cell.quotes.length === 0) return null
  const below = at.bottom < window.innerHeight - 240
  const left = Math.max(8, Math.min(at.left, window.innerWidth - cardWidth - 8))
  const style: CSSProperties & { readonly '--field': string } = { left, width: cardWidth, ...(below ? { top: at.bottom + 4 } : { bottom: window.innerHeight - at.top + 4 }), '--field': fieldColor(column.fieldId) }
  return (
    <Portal>
      <div className={classes.card} role="tooltip" style={style}>
        <div className={classes.head}><FieldBadge fieldId={column.fieldId} state={cell.state === 'suggestion' ? 'suggestion' : 'accepted'} size={18} /> <strong>{column.label}</strong> <span>{row.cells.reference?.text}</span></div>
        {cell.quotes.slice(0, quotesShown).map((quote) => <blockquote key={quote.exact} className={classes.quote}>“{quote.exact}” {quote.pageNumber !== null && <span className={classes.page}>p. {quote.pageNumber}</span>}</blockquote>)}
        <div className={classes.keys}><KeyHint keyName="Mod+Enter" /> open at the quote <KeyHint keyName="Enter" /> edit</div>
      </div>
    </Portal>
  )
}
