import { zlibSync } from 'fflate'
import { joinedBytes } from '../joined-bytes.ts'

/** Pixels, three bytes each (red, green, blue), row after row. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Steps of a channel of a drawn text: finer ones cannot be told apart and cost twice the bytes. */
const steps = 15
/** Colours of a text in so many steps; a photograph has more. */
const mostOfText = 64
const mostOfPalette = 256

/** The pixels of a drawn text in so few steps that they take half the room; a photograph, whose colours are many, as it is. */
export function inFewColors(rgb: Uint8Array): Uint8Array {
  const stepped = rgb.map((channel) => Math.round((channel * steps) / 255) * (255 / steps))
  return withPalette(stepped, mostOfText) ? stepped : rgb
}

/**
 * A PNG (W3C, third edition) of pixels, without interlacing and transparency, `perPoint` pixels a point. No colour is changed; few of them
 * get a palette. The same pixels give the same bytes everywhere.
 */
export function pngOf({ width, height, rgb }: Pixels, perPoint: number): Uint8Array {
  const few = withPalette(rgb, mostOfPalette)
  const [depth, colorType] = [8, few ? 3 : 2]
  return joinedBytes([
    Uint8Array.from(signature),
    chunk('IHDR', [...fourBytes(width), ...fourBytes(height), depth, colorType, 0, 0, 0]),
    density(perPoint),
    ...(few ? [chunk('PLTE', few.palette)] : []),
    chunk('IDAT', zlibSync(few ? filtered(few.indexes, width, 0) : filtered(rgb, 3 * width, 3), { level: 6 })),
    chunk('IEND', []),
  ])
}

/** A PNG from elsewhere, `perPoint` pixels a point whatever it said before, so that a document places it at its right size. */
export function withDensity(png: Uint8Array, perPoint: number): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const parts = [png.subarray(0, signature.length)]
  for (let at = signature.length; at < png.length;) {
    const end = at + 12 + view.getUint32(at)
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8))
    if (type !== 'pHYs') parts.push(png.subarray(at, end))
    if (type === 'IHDR') parts.push(density(perPoint))
    at = end
  }
  return joinedBytes(parts)
}

function density(perPoint: number): Uint8Array {
  const perMetre = fourBytes(Math.round((perPoint * 72) / 0.0254))
  return chunk('pHYs', [...perMetre, ...perMetre, 1])
}

/** The pixels as numbers of colours; null where there are more than `most`. */
function withPalette(
  rgb: Uint8Array,
  most: number,
): { readonly indexes: Uint8Array; readonly palette: Uint8Array } | null {
  const numbers = new Map<number, number>()
  const colors: number[] = []
  const indexes = new Uint8Array(rgb.length / 3)
  for (let pixel = 0; pixel < indexes.length; pixel += 1) {
    const at = 3 * pixel
    const key = (rgb[at]! << 16) | (rgb[at + 1]! << 8) | rgb[at + 2]!
    let number = numbers.get(key)
    if (number === undefined) {
      if (numbers.size === most) return null
      number = numbers.size
      numbers.set(key, number)
      colors.push(rgb[at]!, rgb[at + 1]!, rgb[at + 2]!)
    }
    indexes[pixel] = number
  }
  return { indexes, palette: Uint8Array.from(colors) }
}

/** Lines with the number of their filter before them: none, or the difference to the pixel `back` bytes before. */
function filtered(bytes: Uint8Array, lineLength: number, back: number): Uint8Array {
  const lines = bytes.length / lineLength
  const out = new Uint8Array(bytes.length + lines)
  for (let line = 0; line < lines; line += 1) {
    const [from, to] = [line * lineLength, line * (lineLength + 1)]
    out[to] = back > 0 ? 1 : 0
    for (let at = 0; at < lineLength; at += 1)
      out[to + 1 + at] = bytes[from + at]! - (back > 0 && at >= back ? bytes[from + at - back]! : 0)
  }
  return out
}

function chunk(type: string, data: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  bytes.set(fourBytes(data.length))
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = type.charCodeAt(at)
  bytes.set(data, 8)
  bytes.set(fourBytes(crc32(bytes.subarray(4, 8 + data.length))), 8 + data.length)
  return bytes
}

function fourBytes(value: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** Annex D of the specification. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
