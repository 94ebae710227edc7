import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { directionPlot } from '#core/overview/charts/direction-plot.ts'
import { directionPlotTable } from '#core/overview/charts/direction-words.ts'
import { inventedLibrary } from '#core/overview/charts/library-for-tests.ts'
import { overlapping, widthsToTry } from './boxes-for-tests.ts'
import { filePaint } from './chart-paint.ts'
import { directionLayout } from './direction-layout.ts'
import { DirectionPicture } from './direction-picture.tsx'

const library = (count: number) => {
  const { rows, outcomes } = inventedLibrary(count)
  return directionPlot(rows, outcomes)
}

test('is an image with title and description, its bars named, without styles', () => {
  const chart = library(14)
  const svg = renderToStaticMarkup(createElement(DirectionPicture, { chart, width: 640, paint: filePaint }))
  expect(svg).toMatch(
    /^<svg xmlns="[^"]+" width="640" [^>]*role="img"[^>]*><title>Which way it points<\/title><desc>For each/u,
  )
  expect(svg).not.toMatch(/ style=| class=| id=|var\(/u)
  for (const { bars } of chart.rows)
    for (const { mark } of bars.better) expect(svg).toContain(`<title>${mark.label}</title>`)
})

test('marks that the keyboard stops at make it a group', () => {
  const keys: string[] = []
  const svg = renderToStaticMarkup(
    createElement(DirectionPicture, {
      chart: library(14),
      width: 640,
      paint: filePaint,
      wrapMark: (mark, shape) => (keys.push(mark.key), shape),
    }),
  )
  expect(svg).toContain('role="group"')
  expect(new Set(keys).size).toBe(keys.length)
})

test.each(widthsToTry)(
  '%d pixels wide, no names overlap and each study stands once, whatever is to be drawn',
  (width) => {
    for (const count of [0, 1, 14, 90, 2000]) {
      const chart = library(count)
      const layout = directionLayout(chart, width)
      const texts = layout.rows.flatMap(({ names, notes, bars, more }) => [
        ...names,
        ...notes,
        ...bars.flatMap(({ name }) => name ?? []),
        ...more.map(({ text }) => text),
      ])
      expect(overlapping([...layout.headings, ...texts], width)).toEqual([])
      expect(
        overlapping(
          layout.rows.flatMap(({ bars }) => bars.map(({ box }) => box)),
          width,
        ),
      ).toEqual([])
      for (const { key, bars, more } of layout.rows) {
        const row = chart.rows.find((each) => each.key === key)!
        const drawn = [...bars.map(({ bar }) => bar.mark), ...more.map(({ mark }) => mark)].flatMap(
          (mark) => mark.studyIds,
        )
        expect(drawn.toSorted()).toEqual(
          row.told
            .filter(({ said }) => said.kind === 'judged')
            .map(({ study }) => study.studyId)
            .toSorted(),
        )
      }
    }
  },
)

test.each(widthsToTry)(
  '%d pixels wide, of hundreds of outcomes those of most studies have a row, and the rest is said',
  (width) => {
    const { rows, outcomes } = inventedLibrary(90)
    // Each study has one more outcome that no other has; every second is a harm.
    const plain = outcomes.find(({ isHarm }) => !isHarm)!
    const own = rows.map(({ studyId }, index) => {
      const one = { ...plain, id: studyId, studyId, name: `Own ${index}` }
      return index % 2 === 0 ? { ...one, isHarm: true as const } : one
    })
    const chart = directionPlot(rows, [...outcomes, ...own])
    const { rows: shown, more, height } = directionLayout(chart, width)
    const counts = (keys: ReadonlySet<string>) =>
      chart.rows.filter(({ key }) => keys.has(key)).map(({ told }) => told.length)
    const keys = new Set(shown.map(({ key }) => key))
    const rest = chart.rows.filter(({ key }) => !keys.has(key))
    expect(shown).toHaveLength(24)
    expect(Math.min(...counts(keys))).toBeGreaterThanOrEqual(Math.max(...rest.map(({ told }) => told.length)))
    expect(more!.mark.label).toMatch(/^and \d+ more outcomes, \d+ of them harms, of 1 study each$/)
    expect(more!.mark.studyIds.toSorted()).toEqual(
      [...new Set(rest.flatMap(({ told }) => told.map(({ study }) => study.studyId)))].toSorted(),
    )
    expect(height).toBeLessThan(width < 560 ? 9000 : 5000)
    expect(directionPlotTable(chart).rows.length).toBeGreaterThan(90)
  },
)
