import fc from 'fast-check'
import { expect, test } from 'vitest'
import { outlinesOf, turnBack, turnBox, type Turn } from './page-fractions.ts'

const part = fc.double({ min: 0, max: 1, noNaN: true })
const box = fc
  .tuple(part, part, part, part)
  .map(([a, b, c, d]) => ({ left: Math.min(a, b), right: Math.max(a, b), top: Math.min(c, d), bottom: Math.max(c, d) }))
const turn = fc.constantFrom<Turn>(0, 90, 180, 270)

test('a box turned and turned back stands where it stood', () => {
  fc.assert(
    fc.property(box, turn, (before, by) => {
      const after = turnBack(turnBox(before, by), by)
      for (const side of ['left', 'top', 'right', 'bottom'] as const) expect(after[side]).toBeCloseTo(before[side], 9)
    }),
  )
})

test('turned boxes keep their edges in order, so that nothing is drawn inside out', () => {
  fc.assert(
    fc.property(box, turn, (before, by) => {
      const after = turnBox(before, by)
      expect(after.left).toBeLessThanOrEqual(after.right)
      expect(after.top).toBeLessThanOrEqual(after.bottom)
    }),
  )
})

test('the top left corner of a page turned clockwise by a quarter is its top right corner', () => {
  expect(turnBox({ left: 0, top: 0, right: 0.1, bottom: 0.05 }, 90)).toEqual({
    left: 0.95,
    top: 0,
    right: 1,
    bottom: 0.1,
  })
})

test('lines of one paragraph get one outline, and a quote that goes on in the next column two', () => {
  const lines = [
    { left: 0.3, top: 0.9, right: 0.45, bottom: 0.91 },
    { left: 0.1, top: 0.92, right: 0.45, bottom: 0.93 },
    { left: 0.55, top: 0.1, right: 0.9, bottom: 0.11 },
  ]
  const outlines = outlinesOf(lines)
  expect(outlines).toHaveLength(2)
  expect(outlines[1]).toHaveLength(4)
})

test('an outline steps in where the first line begins in the middle, so that it holds no other words', () => {
  const [outline] = outlinesOf([
    { left: 0.3, top: 0.1, right: 0.5, bottom: 0.12 },
    { left: 0.1, top: 0.14, right: 0.4, bottom: 0.16 },
  ])
  expect(outline).toContainEqual({ x: 0.3, y: 0.1 })
  expect(outline).toContainEqual({ x: 0.3, y: 0.13 })
  expect(outline).toContainEqual({ x: 0.4, y: 0.16 })
  expect(outline).not.toContainEqual({ x: 0.1, y: 0.1 })
})
