import { describe, expect, it } from 'vitest'
import { findFurniture } from './furniture.ts'
import type { PageLines } from './page-lines.ts'
import type { TextLine } from './text-line.ts'

const [width, height] = [600, 800]

function lineAt(text: string, left: number, baseline: number, order: number): TextLine {
  const right = left + 5 * text.length
  const place = { left, right, top: baseline - 8, bottom: baseline + 2, baseline }
  return { text, xs: [], ...place, size: 10, styles: [], rotated: false, endsInHyphen: false, order }
}

/** The line as it stands on a page that is turned left: what was left is below, what was above is left. */
function onItsSide(line: TextLine): TextLine {
  const place = { left: line.top, right: line.bottom, top: height - line.right, bottom: height - line.left }
  return { ...line, ...place, baseline: place.bottom, rotated: true, along: 'up' }
}

function page(lines: readonly TextLine[], pageIndex = 0): PageLines {
  return { pageIndex, width, height, lines, margin: [] }
}

function furnitureOf(pages: readonly PageLines[]): string[] {
  return [...findFurniture(pages)].map((line) => line.text)
}

const rows = [
  ['Adler 2009', '1996-2003', '25', '48.7'],
  ['Brook 2010', '2001-2008', '31', '51.0'],
  ['Cliff 2011', '2000-2006', '18', '47.1'],
  ['Dale 2012', '1999-2009', '40', '44.4'],
]

describe('what stands at the edges of a page', () => {
  it('is no page number in the cells of a table that stands on its side, many or few', () => {
    const table = (list: typeof rows) =>
      list.flatMap((cells, row) =>
        cells.map((text, column) => onItsSide(lineAt(text, 60 + 150 * column, 40 + 60 * row, 4 * row + column))),
      )
    expect(furnitureOf([page(table(rows))])).toEqual([])
    expect(furnitureOf([page(table(rows.slice(0, 2)))])).toEqual([])
  })

  it('is a page number at the edge of a page on its side, alone', () => {
    const table = rows.flatMap((cells, row) =>
      cells.map((text, column) => onItsSide(lineAt(text, 60 + 150 * column, 100 + 60 * row, 4 * row + column))),
    )
    expect(furnitureOf([page([...table, onItsSide(lineAt('17', 400, 585, 99))])])).toEqual(['17'])
  })

  it('is no page number in the last row of a table at the foot', () => {
    const cells = ['120', '113', '7'].map((text, column) => lineAt(text, 200 + 100 * column, 760, column))
    expect(furnitureOf([page([lineAt('Allocated', 60, 760, 9), ...cells, lineAt('12', 290, 785, 10)])])).toEqual(['12'])
  })

  it('is a note that comes back in the margin, not the heading of a table that goes on', () => {
    const note = (index: number) => onItsSide(lineAt('Brought from an invented shelf', 200, 20, 50 + index))
    const heading = (index: number) => onItsSide(lineAt('Score of everybody', 300, 200, 60 + index))
    expect(furnitureOf([0, 1].map((index) => page([note(index), heading(index)], index)))).toEqual([
      'Brought from an invented shelf',
      'Brought from an invented shelf',
    ])
  })
})
