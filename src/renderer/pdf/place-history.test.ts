import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PlaceHistory } from './place-history.ts'

const history = () => new PlaceHistory<number>((one, other) => one === other)

test('back returns to where each jump began, and forward to where back was pressed', () => {
  const places = history()
  places.left(3)
  places.left(41)
  expect(places.back(90)).toBe(41)
  expect(places.back(41)).toBe(3)
  expect(places.canGoBack).toBe(false)
  expect(places.forward(3)).toBe(41)
  expect(places.forward(41)).toBe(90)
  expect(places.canGoForward).toBe(false)
})

test('a jump made after going back ends the way forward', () => {
  const places = history()
  places.left(1)
  places.back(5)
  places.left(1)
  expect(places.canGoForward).toBe(false)
})

test('a jump that led nowhere is passed over', () => {
  const places = history()
  places.left(1)
  places.left(2)
  expect(places.back(2)).toBe(1)
})

test('as many steps forward as were gone back lead to the same place', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 60 }), (route) => {
      const places = history()
      for (const place of route.slice(0, -1)) places.left(place)
      const end = route.at(-1) ?? 0
      let here = end
      const steps: number[] = []
      for (let next = places.back(here); next !== null; next = places.back(here)) steps.push((here = next))
      expect(steps).toEqual(route.slice(0, -1).toReversed())
      for (let next = places.forward(here); next !== null; next = places.forward(here)) here = next
      expect(here).toBe(end)
    }),
  )
})
