import { expect, test } from 'vitest'
import { DrawingWatch, drawingLimits } from './drawing-watch.ts'

const second = 60
/** Frames at the pace of a screen; `each` is called before every one. The first verdict that is not "go on", and after how many frames. */
function run(watch: DrawingWatch, page: (frame: number) => number | null, frames: number, each = () => {}) {
  for (let frame = 1; frame <= frames; frame++) {
    each()
    const verdict = watch.frame(page(frame), frame * 16)
    if (verdict !== 'go on') return { verdict, frame }
  }
  return null
}

test('a page without a step of drawing has the worker asked, and is stuck only when no answer comes', () => {
  const watch = new DrawingWatch()
  const asked = run(watch, () => 4, 100 * second)
  expect(asked?.verdict).toBe('ask the worker')
  expect(asked?.frame).toBeGreaterThan(9 * second)
  expect(run(watch, () => 4, 100 * second)?.verdict).toBe('stuck')
})

test('a worker that answers is not replaced; a page that never ends is given up', () => {
  const watch = new DrawingWatch()
  let verdict = run(watch, () => 4, 100 * second)?.verdict
  for (let asks = 0; verdict === 'ask the worker' && asks < 50; asks++) {
    watch.heard()
    verdict = run(watch, () => 4, 100 * second)?.verdict
  }
  expect(verdict).toBe('give up')
})

test('a page that is drawn step by step may take three times as long as a silent one', () => {
  const watch = new DrawingWatch()
  const end = run(
    watch,
    () => 4,
    1000 * second,
    () => watch.heard(),
  )
  expect(end).toEqual({ verdict: 'give up', frame: drawingLimits.total + 1 })
})

test('leafing never counts: each page begins anew', () => {
  const watch = new DrawingWatch()
  expect(run(watch, (frame) => Math.floor(frame / (8 * second)), 1000 * second)).toBeNull()
})

test('a machine that sleeps, and one that gives a frame now and then, use nothing up', () => {
  const watch = new DrawingWatch()
  for (let day = 0; day < 5000; day++) expect(watch.frame(2, day * 86_400_000)).toBe('go on')
})
