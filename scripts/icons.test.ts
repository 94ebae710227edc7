import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// Read by the layout of each file's format, not by the code that writes it.
const folder = join(import.meta.dirname, '..', 'resources', 'icons')

describe('the icons of the packaged app', () => {
  it('for Linux are as large as their names say', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.png'))
    expect(names.length).toBeGreaterThan(5)
    for (const name of names) expect(`${sizeOf(readFileSync(join(folder, name)))}.png`).toBe(name)
  })

  it('for Windows hold every size that it shows', () => {
    const ico = readFileSync(join(folder, 'icon.ico'))
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const entry = ico.subarray(6 + 16 * index, 22 + 16 * index)
      const size = sizeOf(ico.subarray(entry.readUInt32LE(12), entry.readUInt32LE(12) + entry.readUInt32LE(8)))
      expect(entry.readUInt8(0) || 256).toBe(Number(size.split('x')[0]))
      return size
    })
    expect(sizes).toEqual(['16x16', '24x24', '32x32', '48x48', '64x64', '128x128', '256x256'])
  })

  it('for macOS hold every kind up to 1024 pixels', () => {
    const icns = readFileSync(join(folder, 'icon.icns'))
    expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
    const parts: string[] = []
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
      parts.push(`${icns.toString('latin1', at, at + 4)} ${sizeOf(icns.subarray(at + 8))}`)
    expect(parts).toContain('ic07 128x128')
    expect(parts).toContain('ic10 1024x1024')
    expect(parts).toHaveLength(11)
  })
})

/** Width and height in the head of a PNG. */
function sizeOf(png: Buffer): string {
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}
