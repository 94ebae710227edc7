import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameJson } from './same-json.ts'

describe('sameJson', () => {
  it('knows a value again after it was written and read, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameJson(value, JSON.parse(JSON.stringify(value)))).toBe(true)
        expect(sameJson(reversed(value), value)).toBe(true)
        expect(sameJson({ value, more: undefined }, { value })).toBe(true)
      }),
    )
  })

  it('tells values apart where JSON does', () => {
    const normal = (value: unknown): string => JSON.stringify(sorted(value))
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        expect(sameJson(one, other)).toBe(normal(one) === normal(other))
      }),
    )
    expect(sameJson([], {})).toBe(false)
    expect(sameJson({ a: null }, {})).toBe(false)
  })
})

function mapped(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, order))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    order(Object.keys(value)).map((key) => [key, mapped((value as Record<string, unknown>)[key], order)]),
  )
}
const reversed = (value: unknown): unknown => mapped(value, (keys) => keys.toReversed())
const sorted = (value: unknown): unknown => mapped(value, (keys) => keys.toSorted())
