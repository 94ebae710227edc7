import { Parser } from 'htmlparser2'

/**
 * The cells of the first table of an HTML text, row by row, as plain words with their line breaks; merged cells stand in the first of their
 * places, the others are ''. Null where there is no table. Nothing of the text runs, nothing is loaded.
 */
export function htmlTableCells(html: string): readonly (readonly string[])[] | null {
  const rows: string[][] = []
  let depth = 0
  let done = false
  let cell: { words: string; readonly across: number; readonly down: number } | null = null
  const held: number[] = []
  let hidden = 0
  const put = (words: string, across: number, down: number) => {
    const row = rows.at(-1)
    if (!row) return
    fillHeld(row, held)
    for (let index = 0; index < across; index++) {
      held[row.length] = Math.max(held[row.length] ?? 0, down - 1)
      row.push(index === 0 ? words : '')
    }
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (done) return
      if (name === 'table') depth += 1
      if (name === 'script' || name === 'style') hidden += 1
      if (depth !== 1) return
      if (name === 'tr') rows.push([])
      else if (name === 'td' || name === 'th')
        cell = { words: '', across: span(attributes['colspan']), down: span(attributes['rowspan']) }
      else if (
        (name === 'br' || name === 'p' || name === 'div' || name === 'li') &&
        cell &&
        (name === 'br' || cell.words.trim() !== '')
      )
        cell.words = `${cell.words.trimEnd()}\n`
    },
    ontext: (text) => {
      // Line ends of the source are spaces; breaks are elements.
      if (!done && hidden === 0 && cell) cell.words += text.replaceAll(/[\s\u00a0]+/g, ' ')
    },
    onclosetag: (name) => {
      if (done) return
      if (name === 'script' || name === 'style') hidden = Math.max(0, hidden - 1)
      if (depth === 1 && (name === 'td' || name === 'th') && cell) {
        put(cell.words.replaceAll(/ ?\n ?/g, '\n').trim(), cell.across, cell.down)
        cell = null
      }
      if (depth === 1 && name === 'tr') {
        const row = rows.at(-1)
        if (row) fillHeld(row, held, true)
      }
      if (name === 'table') {
        depth -= 1
        done = depth === 0
      }
    },
  })
  parser.end(html)
  const filled = rows.filter((row) => row.length > 0)
  return filled.length > 0 ? filled : null
}

/** Puts '' where a cell of a row above reaches down to; at the end of a row, in all places behind its last cell too. */
function fillHeld(row: string[], held: number[], atEnd = false): void {
  while ((held[row.length] ?? 0) > 0 || (atEnd && held.slice(row.length).some((rows) => rows > 0))) {
    if ((held[row.length] ?? 0) > 0) held[row.length] = held[row.length]! - 1
    row.push('')
  }
}

function span(text: string | undefined): number {
  const count = Number(text)
  return Number.isInteger(count) && count > 1 ? Math.min(count, 1000) : 1
}
