import fc from 'fast-check'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { areaOf, type FractionBox } from './page-fractions.ts'
import { imageBoxes } from './image-boxes.ts'
import { photographsAmong, shapeWithout } from './photograph-boxes.ts'

type Step = readonly [number, ...unknown[]]
/** A page of 100 by 100 points, as pdf.js turns its y axis round. */
const page = [1, 0, 0, -1, 0, 100] as const
const boxesOf = (...steps: readonly Step[]) =>
  imageBoxes({ fnArray: steps.map(([what]) => what), argsArray: steps.map(([, ...args]) => args) }, page, OPS)
const image: Step = [OPS.paintImageXObject, 'img', 10, 10]
const size = { width: 600, height: 800 }
const box = (left: number, top: number, right: number, bottom: number): FractionBox => ({ left, top, right, bottom })

test('images are found where they are drawn: moved, nested, turned, repeated, in annotations', () => {
  expect(boxesOf([OPS.save], [OPS.transform, 20, 0, 0, 30, 10, 40], image, [OPS.restore], image)).toEqual([
    [10, 30, 30, 60],
    [0, 99, 1, 100],
  ])
  const inForm: readonly Step[] = [
    [OPS.transform, 2, 0, 0, 2, 0, 0],
    [OPS.beginGroup, { bbox: [0, 0, 9, 9], matrix: [1, 0, 0, 1, 5, 5] }],
    [OPS.paintFormXObjectBegin, [1, 0, 0, 1, 5, 5], [0, 0, 8, 8]],
    [OPS.transform, 0, 10, -10, 0, 10, 0],
    image,
    [OPS.paintFormXObjectEnd],
    [OPS.endGroup, {}],
    [OPS.paintImageXObjectRepeat, 'img', 4, 4, [0, 0, 10, 10]],
    [OPS.beginAnnotation, 'a', [50, 50, 60, 60], [1, 0, 0, 1, 50, 50], [10, 0, 0, 10, 0, 0]],
    image,
  ]
  expect(boxesOf(...inForm)).toEqual([
    [10, 74, 26, 90],
    [0, 92, 8, 100],
    [20, 72, 28, 80],
    [50, 40, 60, 50],
  ])
})

test('what an image is cut to counts; masks, and what is drawn as one, do not', () => {
  const cut: readonly Step[] = [
    [OPS.save],
    [OPS.clip],
    [OPS.constructPath, OPS.endPath, [], [20, 20, 40, 40]],
    [OPS.transform, 100, 0, 0, 100, 0, 0],
    image,
    [OPS.restore],
    [OPS.constructPath, OPS.fill, [], [0, 0, 5, 5]],
    [OPS.paintImageMaskXObject, {}],
    [OPS.beginGroup, { smask: { subtype: 'Luminosity' } }],
    image,
    [OPS.endGroup, {}],
  ]
  expect(boxesOf(...cut)).toEqual([[20, 60, 40, 80]])
})

test('a page that is a scan, whole or in strips, is a page of text; letters and signs are no photographs', () => {
  const strips = (right: number) => Array.from({ length: 40 }, (_, row) => box(0, row / 40, right, (row + 1.2) / 40))
  expect(photographsAmong([box(-0.1, 0.02, 1.1, 0.98)], size)).toEqual([])
  expect(photographsAmong(strips(0.9), size)).toEqual([])
  expect(photographsAmong(strips(0.5), size)).toEqual([box(0, 0, 0.5, 1)])
  expect(photographsAmong([box(0.1, 0.1, 0.9, 0.12), box(0.1, 0.1, 0.13, 0.5)], size)).toEqual([])
  expect(photographsAmong([box(0.1, 0.1, 0.4, 0.3)], size)).toEqual([box(0.1, 0.1, 0.4, 0.3)])
})

test('whatever overlaps, the boxes do not, and cover no more than the images', () => {
  const edge = fc.double({ min: 0, max: 1, noNaN: true })
  const anyBox = fc
    .tuple(edge, edge, edge, edge)
    .map(([a, b, c, d]) => box(Math.min(a, b) / 1.2, Math.min(c, d) / 1.2, Math.max(a, b) / 1.2, Math.max(c, d) / 1.2))
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 8 }), (images) => {
      const found = photographsAmong(images, size)
      const common = (one: FractionBox, other: FractionBox) =>
        Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
        Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top))
      for (const [index, one] of found.entries()) {
        for (const other of found.slice(index + 1)) expect(common(one, other)).toBe(0)
        // To the grid, all of it is in the images.
        expect(images.reduce((sum, each) => sum + common(one, each), 0)).toBeGreaterThanOrEqual(areaOf(one) - 0.002)
      }
    }),
  )
})

test('the shape is the page with a ring around each photograph', () => {
  expect(shapeWithout([box(0.25, 0.5, 0.5, 0.75)])).toBe(
    'polygon(evenodd, 0% 0%, 100% 0%, 100% 100%, 0% 100%, 0% 0%, 0% 0%, 25% 50%, 50% 50%, 50% 75%, 25% 75%, 25% 50%, 0% 0%)',
  )
})
