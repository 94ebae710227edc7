import { unzlibSync } from 'fflate'
import type { Pixels } from './png.ts'

/** The pixels of a PNG as `pngOf` writes them: eight bits, a palette or colours, no filter or the difference to the left. Throws on others. */
export function pixelsOf(png: Uint8Array): Pixels {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks = new Map<string, Uint8Array>()
  for (let at = 8; at < png.length;) {
    const length = view.getUint32(at)
    chunks.set(String.fromCharCode(...png.subarray(at + 4, at + 8)), png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  const [width, height] = [view.getUint32(16), view.getUint32(20)]
  const palette = chunks.get('PLTE')
  const perPixel = palette ? 1 : 3
  const lines = unzlibSync(chunks.get('IDAT')!)
  const values = new Uint8Array(width * height * perPixel)
  for (let y = 0; y < height; y += 1) {
    const start = y * (width * perPixel + 1)
    const filter = lines[start]!
    if (filter > 1) throw new Error(`filter ${filter} is not read here`)
    for (let x = 0; x < width * perPixel; x += 1) {
      const left = filter === 1 && x >= perPixel ? values[y * width * perPixel + x - perPixel]! : 0
      values[y * width * perPixel + x] = lines[start + 1 + x]! + left
    }
  }
  if (!palette) return { width, height, rgb: values }
  const rgb = new Uint8Array(3 * values.length)
  for (const [pixel, color] of values.entries()) rgb.set(palette.subarray(3 * color, 3 * color + 3), 3 * pixel)
  return { width, height, rgb }
}
