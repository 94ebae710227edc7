import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { chartRows, inventedLibrary } from '#core/overview/charts/library-for-tests.ts'
import { nBars } from '#core/overview/charts/n-bars.ts'
import { overlapping, widthsToTry } from './boxes-for-tests.ts'
import { filePaint } from './chart-paint.ts'
import { nBarsLayout } from './n-bars-layout.ts'
import { NBarsPicture } from './n-bars-picture.tsx'

test('is an image with title and description, its bars named, without styles', () => {
  const chart = nBars(inventedLibrary(14).rows)
  const svg = renderToStaticMarkup(createElement(NBarsPicture, { chart, width: 640, paint: filePaint }))
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>People in each study<\/title><desc>\d/u)
  expect(svg).not.toMatch(/ style=| class=| id=|var\(/u)
  for (const { mark } of chart.bars) expect(svg).toContain(`<title>${mark.label}</title>`)
})

test('bars begin at 0 and are as long as people are many', () => {
  const chart = nBars(
    chartRows([
      { id: 'a', people: 200 },
      { id: 'b', people: 50 },
    ]),
  )
  const [large, small] = nBarsLayout(chart, 900).bars
  expect(small!.box.width).toBeCloseTo(large!.box.width / 4)
})

test.each(widthsToTry)('%d pixels wide, no texts overlap and each study stands once', (width) => {
  for (const count of [0, 1, 14, 2000]) {
    const chart = nBars(inventedLibrary(count).rows)
    const { bars, more, ticks, notes } = nBarsLayout(chart, width)
    const texts = [
      ...bars.flatMap(({ name, code, number }) => [name, number, ...(code ? [code] : [])]),
      ...ticks.map(({ text }) => text),
      ...notes,
      ...(more ? [more.text] : []),
    ]
    expect(overlapping(texts, width)).toEqual([])
    const drawn = [...bars.map(({ bar }) => bar.mark), ...(more ? [more.mark] : [])].flatMap(({ studyIds }) => studyIds)
    expect(drawn).toEqual(chart.bars.map(({ study }) => study.studyId))
  }
})
