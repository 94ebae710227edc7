import { expect, test } from 'vitest'
import { cutToWidth, linesOf, textWidth } from './text-fit.ts'

test.each([
  ['Scars', 100, 3, ['Scars']],
  ['Controlled trial, not (clearly) randomised', 110, 3, ['Controlled trial,', 'not (clearly)', 'randomised']],
  ['Cross-sectional or survey', 90, 3, ['Cross-', 'sectional or', 'survey']],
  ['One two three four five six seven', 50, 2, ['One two', 'three f…']],
  ['Pneumonoultramicroscopic', 60, 2, ['Pneumo…']],
])('“%s” in %d pixels', (text, width, most, lines) => {
  expect(linesOf(text, width, 12, most)).toEqual(lines)
})

test('no line is wider than its room, in any script', () => {
  for (const text of ['皮膚の傷跡に対する治療の評価', 'Wrinkles and folds of the lower face', '🙂🙂🙂🙂🙂🙂🙂'])
    for (const width of [40, 70, 130])
      for (const line of [...linesOf(text, width, 12, 2), cutToWidth(text, width, 12)])
        expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
})
