import { SaxesParser } from 'saxes'

/** A sheet as rows of cells; a row that is not there is an empty one, so that a row's place is its number. */
export type SheetRows = readonly (readonly string[])[]

const maxRows = 200_000
const maxColumns = 1000

/** The texts that cells point to: those of a workbook, in order. Phonetic readings (`rPh`) are left out. */
export function sharedStrings(xml: string): readonly string[] {
  const texts: string[] = []
  let [text, inText, phonetic] = ['', false, 0]
  walk(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') phonetic += 1
      else if (name === 't') inText = true
    },
    close: (name) => {
      if (name === 'si') texts.push(text)
      else if (name === 'rPh') phonetic -= 1
      else if (name === 't') inText = false
    },
    text: (words) => {
      if (inText && phonetic === 0) text += words
    },
  })
  return texts
}

/** The styles, by their place, that show a number as a day. Source: ECMA-376, part 1, 18.8.30 (numFmt). */
export function dateStyles(xml: string): ReadonlySet<number> {
  const ownDates = new Set<string>()
  const dates = new Set<number>()
  let [inFormats, index] = [false, 0]
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'numFmt') {
        const code = (attributes['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
        if (/[dy]/i.test(code) || /mmm/i.test(code)) ownDates.add(attributes['numFmtId'] ?? '')
      } else if (name === 'cellXfs') inFormats = true
      else if (name === 'xf' && inFormats) {
        const id = attributes['numFmtId'] ?? ''
        if (ownDates.has(id) || isBuiltInDate(Number(id))) dates.add(index)
        index += 1
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inFormats = false
    },
    text: () => undefined,
  })
  return dates
}

function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
}

/** The rows of a sheet: shared and own texts, numbers as they are, days as "2024-01-05". */
export function sheetRows(xml: string, strings: readonly string[], dates: ReadonlySet<number>): SheetRows {
  const rows: string[][] = []
  let [value, inValue, kind, style, column, row] = ['', false, '', -1, -1, -1]
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = Number(attributes['r'] ?? rows.length + 1) - 1
        column = -1
      } else if (name === 'c') {
        const place = /^([A-Z]{1,3})\d/.exec(attributes['r'] ?? '')?.[1]
        column = place === undefined ? column + 1 : columnOf(place)
        kind = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? -1)
        value = ''
      } else if (name === 'v' || name === 't') inValue = true
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name !== 'c' || row < 0 || row >= maxRows || column >= maxColumns) return
      const cell = shown(value, kind, dates.has(style), strings)
      if (cell === '') return
      while (rows.length <= row) rows.push([])
      const cells = rows[row] ?? []
      while (cells.length < column) cells.push('')
      cells[column] = cell
    },
    text: (words) => {
      if (inValue) value += words
    },
  })
  return rows
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function shown(value: string, kind: string, isDate: boolean, strings: readonly string[]): string {
  if (kind === 's') return (strings[Number(value)] ?? '').trim()
  if (kind !== 'n') return value.trim()
  const number = Number(value)
  if (value.trim() === '' || Number.isNaN(number)) return value.trim()
  if (isDate && number >= 1 && number < 100_000)
    return new Date(Date.UTC(1899, 11, 30 + Math.floor(number))).toISOString().slice(0, 10)
  return Number.isSafeInteger(number) ? String(number) : value.trim()
}

interface Walker {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly text: (words: string) => void
}

/** Walks an XML text; names without the prefix that some programs write. */
function walk(xml: string, walker: Walker): void {
  const parser = new SaxesParser({ position: false })
  parser.on('error', () => undefined)
  parser.on('opentag', ({ name, attributes }) =>
    walker.open(name.replace(/^.*:/, ''), attributes as Record<string, string>),
  )
  parser.on('closetag', ({ name }) => walker.close(name.replace(/^.*:/, '')))
  parser.on('text', walker.text)
  parser.write(xml).close()
}
