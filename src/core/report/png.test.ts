import fc from 'fast-check'
import { crc32, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pixelsOf } from './png-for-tests.ts'
import { inFewColors, pngOf, withDensity } from './png.ts'

const size = { width: 37, height: 11 }
const rgbOf = (channel: (at: number) => number) => Uint8Array.from({ length: 3 * 37 * 11 }, (_, at) => channel(at))

describe('a PNG', () => {
  it('keeps every colour of a photograph', () => {
    const rgb = rgbOf((at) => Math.imul(at * at + 7, 2_654_435_761) >>> 24)
    expect(pixelsOf(pngOf({ ...size, rgb }, 2))).toEqual({ ...size, rgb })
    expect(inFewColors(rgb)).toBe(rgb)
  })

  it('keeps the colours of a text too; in few steps they stay within a sixteenth of a channel, black and white as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { minLength: 1, maxLength: 12 }), (greys) => {
        const rgb = rgbOf((at) => [0, 255, ...greys][Math.floor(at / 3) % (greys.length + 2)]!)
        expect(pixelsOf(pngOf({ ...size, rgb }, 2))).toEqual({ ...size, rgb })
        const few = inFewColors(rgb)
        for (const [at, value] of few.entries()) expect(Math.abs(value - rgb[at]!)).toBeLessThanOrEqual(9)
        expect([few[0], few[3]]).toEqual([0, 255])
      }),
      { numRuns: 40 },
    )
  })

  it('has sound chunks, and says how large it is on paper', () => {
    const png = Buffer.from(pngOf({ ...size, rgb: rgbOf(() => 255) }, 2))
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    const types: string[] = []
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at)
      const body = png.subarray(at + 4, at + 8 + length)
      expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body))
      types.push(body.toString('latin1', 0, 4))
      if (types.at(-1) === 'pHYs') expect(body.readUInt32BE(4)).toBe(Math.round(144 / 0.0254))
      if (types.at(-1) === 'IDAT') expect(inflateSync(body.subarray(4))).toHaveLength(11 * 38)
      at += 12 + length
    }
    expect(types).toEqual(['IHDR', 'pHYs', 'PLTE', 'IDAT', 'IEND'])
  })

  it('from elsewhere is told how large it is on paper, whatever it said before, and nothing else of it changes', () => {
    const png = (perPoint: number) => pngOf({ ...size, rgb: rgbOf((at) => at % 256) }, perPoint)
    // As a canvas writes it: without a size.
    const bare = Buffer.concat([png(1).subarray(0, 33), png(1).subarray(54)])
    expect(bare.includes('pHYs')).toBe(false)
    expect(Buffer.from(withDensity(bare, 8 / 3)).equals(png(8 / 3))).toBe(true)
    expect(Buffer.from(withDensity(png(1), 8 / 3)).equals(png(8 / 3))).toBe(true)
    // Twice 96 pixels an inch.
    expect(png(8 / 3).subarray(41, 45)).toEqual(Uint8Array.of(0, 0, 7559 >> 8, 7559 & 255))
  })
})
