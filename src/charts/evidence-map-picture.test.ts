import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { rowsOf } from '#core/overview/rows-for-tests.ts'
import { evidenceMap } from '#core/overview/charts/evidence-map.ts'
import { outcomeOf } from '#core/overview/charts/outcomes-for-tests.ts'
import { filePaint } from './chart-paint.ts'
import { EvidenceMapPicture } from './evidence-map-picture.tsx'
import { mapLayout } from './map-layout.ts'
import { textWidth } from './text-fit.ts'

const rows = rowsOf(
  Array.from({ length: 14 }, (_, index) => ({
    id: `s${index}`,
    confirmed: {
      'study-design': { design: (['RCT-SPLIT', 'COH-R', 'ANIM', 'SR-MA'] as const)[index % 4]!, flags: [] },
      funding: {
        status: 'stated',
        funders: [],
        type: (['maker', 'charity', 'mixed', 'not-stated'] as const)[(index >> 2) % 4]!,
      },
      'sample-size': { headline: 10 ** (1 + (index % 3)) + index },
    },
  })),
)
const outcomes = rows.flatMap(({ studyId }, index) => [
  outcomeOf(studyId, `A quality of life & <pain> of the whole face ${index % 5}`),
])
const map = evidenceMap(rows, outcomes, { id: 'outcome', label: 'Outcome' }, { id: 'study-design', label: 'Design' })

test('the picture is one svg with its title and text alternative, and needs no styles', () => {
  const svg = renderToStaticMarkup(createElement(EvidenceMapPicture, { chart: map, width: 800, paint: filePaint }))
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>Evidence map: outcome by design<\/title><desc>14 studies, /)
  expect(svg).not.toMatch(/ (?:style|class|id)=|var\(|NaN|<pain>/)
})

test.each([320, 640, 1400])('in %d pixels no mark or count leaves its cell, and none lies over another', (width) => {
  const { cells, columns, rows: placed } = mapLayout(map, width)
  for (const [index, row] of cells.entries())
    for (const [column, groups] of row.entries())
      for (const [place, { x, y, radius, words, wordsX }] of groups.entries()) {
        expect(x - radius).toBeGreaterThan(0)
        expect(wordsX).toBeGreaterThan(x + radius)
        expect(wordsX + textWidth(words, 12, true)).toBeLessThanOrEqual(columns[column]!.width)
        expect(y - radius).toBeGreaterThan(0)
        expect(y + radius).toBeLessThan(placed[index]!.height)
        const next = groups[place + 1]
        if (next) expect(next.y - next.radius).toBeGreaterThan(y + radius)
      }
})

test('a map takes the room there is: no column over another, labels on one line where the columns leave it', () => {
  for (const width of [320, 640, 900, 1176]) {
    const layout = mapLayout(map, width)
    const [first, ...others] = layout.columns
    let end = first!.x + first!.width
    for (const column of others) {
      expect(column.x).toBeCloseTo(end)
      end += column.width
    }
    expect(first!.x).toBe(layout.labelWidth)
    expect(end).toBeLessThanOrEqual(layout.width - 84 + 0.01)
    if (width > 640) expect(layout.width).toBe(width)
  }
  expect(mapLayout(map, 1176).rows.every(({ lines }) => lines.length === 1)).toBe(true)
})

test('each mark and each gap can be wrapped for the keyboard, under a key of its own', () => {
  const keys: string[] = []
  renderToStaticMarkup(
    createElement(EvidenceMapPicture, {
      chart: map,
      width: 800,
      paint: filePaint,
      wrapMark: (mark, shape) => {
        keys.push(mark.key)
        return createElement('g', { key: mark.key }, shape)
      },
    }),
  )
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.length).toBeGreaterThan(14)
})
