import type { EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'

const widest = 480
const narrowest = 70
const rowsLookedAt = 3000
const padding = 26

/** The width at which a column's words stand on one line, in CSS pixels, 480 at most: longer words wrap. */
export function fitWidth(column: EvidenceColumn, rows: readonly EvidenceRow[], font: string): number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return widest
  const width = (text: string, style: string) => {
    context.font = `${style} ${font}`
    return context.measureText(text).width
  }
  let most = width(column.label, '580 13px') + (column.fieldId ? 24 : 0) + 22
  for (const row of rows.slice(0, rowsLookedAt)) {
    const cell = row.cells[column.id]
    if (!cell) continue
    const text = Math.max(width(cell.text, '450 13px'), width(cell.detail ?? '', '450 12px'))
    most = Math.max(most, text + (cell.quotes.length > 0 ? 14 : 0) + (cell.state === 'suggestion' ? 24 : 0))
    if (most > widest) break
  }
  return Math.round(Math.max(narrowest, Math.min(widest, most + padding)))
}
