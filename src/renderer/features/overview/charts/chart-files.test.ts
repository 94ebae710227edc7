import { createElement } from 'react'
import { expect, it } from 'vitest'
import type { DrawnChart } from '#charts/drawn-chart.ts'
import { fail, ok } from '#core/result.ts'
import { filesInWords, filesOfCharts } from './chart-files.ts'

const charts = ['Map: lines', 'Timeline'].map((title): DrawnChart => ({
  id: title,
  words: { title, description: '' },
  table: { columns: [], rows: [] },
  picture: () => createElement('svg'),
}))
const bytes = ok(new Uint8Array(1))

it('has each chart as picture and data', async () => {
  const { files, missing } = await filesOfCharts(charts, async () => bytes)
  const names = ['Map lines.svg', 'Map lines.png', 'Map lines.csv', 'Timeline.svg', 'Timeline.png', 'Timeline.csv']
  expect(files.map(({ name }) => name)).toEqual(names)
  expect(filesInWords(2, missing)).toBe('2 charts, each as SVG, PNG and data.')
})

it('has all others where a picture cannot be drawn, and says which is missing and why', async () => {
  const { files, missing } = await filesOfCharts(charts, async (chart, type) =>
    type === 'png' && chart === charts[0] ? fail('too-large', 'It is too large for PNG.') : bytes,
  )
  expect(files).toHaveLength(5)
  expect(filesInWords(2, missing)).toBe(
    '2 charts, each as SVG, PNG and data, but without the PNG of “Map: lines”. It is too large for PNG.',
  )
})
