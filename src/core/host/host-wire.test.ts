import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BadHostMessage, decodeHostMessage, encodeHostMessage } from './host-wire.ts'

const jsonWithBytes = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.jsonValue(),
    fc.uint8Array({ maxLength: 40 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'parts', 'value')), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value

/** JSON has no -0 and no difference between kinds of prototype. */
function asJson(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: [...value] }
  if (Array.isArray(value)) return value.map(asJson)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).map(([key, item]) => [key, asJson(item)])
  return Object.is(value, -0) ? 0 : value
}

describe('host messages', () => {
  it('carry any JSON value with bytes anywhere in it, there and back', () => {
    fc.assert(
      fc.property(jsonWithBytes, (value) => {
        expect(asJson(decodeHostMessage(encodeHostMessage(value)))).toEqual(asJson(value))
      }),
      { numRuns: 2000 },
    )
  })

  it('carry Buffers as bytes, not as JSON', () => {
    expect(decodeHostMessage(encodeHostMessage({ bytes: Buffer.from('abc') }))).toEqual({
      bytes: new Uint8Array([97, 98, 99]),
    })
  })

  it('answer null for nothing', () => {
    expect(decodeHostMessage(encodeHostMessage(undefined))).toBeNull()
  })

  it('never fail in another way than BadHostMessage, and never touch a prototype', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeHostMessage(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(BadHostMessage)
        }
      }),
      { numRuns: 2000 },
    )
    const evil = (head: string, tail = 'x'): Uint8Array => {
      const json = Buffer.from(head)
      const size = Buffer.alloc(4)
      size.writeUInt32LE(json.length)
      return Buffer.concat([size, json, Buffer.from(tail)])
    }
    for (const head of [
      '{"value":{},"parts":[{"path":["__proto__","polluted"],"length":1}]}',
      '{"value":{"a":1},"parts":[{"path":["a"],"length":1}]}',
      '{"value":{},"parts":[{"path":["constructor"],"length":1}]}',
      '{"value":null,"parts":[{"path":[],"length":-1}]}',
      '{"value":null,"parts":[{"path":[],"length":2}]}',
      '{"value":null,"parts":[]}',
      '{"value":null}',
    ])
      expect(() => decodeHostMessage(evil(head))).toThrow(BadHostMessage)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('lose nothing of a mutated message in silence: every cut is noticed', () => {
    const message = encodeHostMessage({ sha256: 'ab', bytes: new Uint8Array(100).fill(7) })
    for (let length = 0; length < message.length; length += 1) {
      expect(() => decodeHostMessage(message.subarray(0, length))).toThrow(BadHostMessage)
    }
  })
})
