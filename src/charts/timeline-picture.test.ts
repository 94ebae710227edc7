import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { chartRows, inventedLibrary } from '#core/overview/charts/library-for-tests.ts'
import { timeline } from '#core/overview/charts/timeline.ts'
import { overlapping, widthsToTry } from './boxes-for-tests.ts'
import { filePaint } from './chart-paint.ts'
import { timelineLayout } from './timeline-layout.ts'
import { TimelinePicture } from './timeline-picture.tsx'

test('is an image with title and description, its marks named, without styles', () => {
  const chart = timeline(
    chartRows([
      { id: 'Ferrand', year: 2021, design: 'COH-R', people: 140, payer: 'charity' },
      { id: 'Ruiz', year: 2022, design: 'RCT-PAR', people: 900, isRetracted: true },
    ]),
  )
  const svg = renderToStaticMarkup(createElement(TimelinePicture, { chart, width: 640, paint: filePaint }))
  expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>Timeline by year of publication<\/title><desc>Studies/u)
  expect(svg).not.toMatch(/ style=| class=| id=|var\(/u)
  for (const { studies } of chart.lanes)
    for (const { mark } of studies) expect(svg).toContain(`<title>${mark.label}</title>`)
  expect(svg).toMatch(/<g text-decoration="line-through"><text [^>]*>Ruiz<\/text><\/g><text [^>]*>retracted</u)
})

test('the people of one group are printed once as a number, and in brackets where they stand again', () => {
  const chart = timeline(
    chartRows([
      { id: 'Ferrand', year: 2021, people: 40, samePeople: 'one' },
      { id: 'Ruiz', year: 2022, people: 40, samePeople: 'one' },
    ]),
  )
  const svg = renderToStaticMarkup(createElement(TimelinePicture, { chart, width: 640, paint: filePaint }))
  expect(svg.match(/>40</g)).toHaveLength(1)
  expect(svg.match(/>\(40\)</g)).toHaveLength(1)
  expect(svg).toContain('in brackets: counted with another study')
})

test.each(widthsToTry)('%d pixels wide, no texts overlap and each study stands once', (width) => {
  for (const count of [0, 1, 14, 90, 2000]) {
    const chart = timeline(inventedLibrary(count).rows)
    const { lanes, columns, notes } = timelineLayout(chart, width)
    const texts = [
      ...columns.map(({ text }) => text),
      ...notes,
      ...lanes.flatMap(({ names, items }) => [
        ...names,
        ...items.flatMap(({ name, behind }) => [name, behind].filter((text) => text !== null)),
      ]),
    ]
    expect(overlapping(texts, width)).toEqual([])
    const items = lanes.flatMap((lane) => lane.items)
    const drawn = items.flatMap(({ mark }) => mark.studyIds)
    expect(drawn.toSorted()).toEqual(
      chart.lanes.flatMap(({ studies }) => studies.map(({ study }) => study.studyId)).toSorted(),
    )
    expect(new Set(items.map(({ mark }) => mark.key)).size).toBe(items.length)
  }
})
