import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { fail, ok } from '#core/result.ts'
import { ZipInPieces } from './zip-in-pieces.ts'

it('hands on a zip in pieces of some megabytes, in order, with every file whole', async () => {
  const pieces: Uint8Array[] = []
  let next = 0
  const zip = new ZipInPieces(async (offset, piece) => {
    expect(offset).toBe(next)
    next += piece.length
    pieces.push(piece.slice())
    return ok(null)
  })
  const large = Uint8Array.from({ length: 9_000_000 }, (_, at) => at % 251)
  expect(await zip.add('Größe 漢字 - marked.pdf', large)).toEqual(ok(null))
  expect(await zip.add('small.txt', new TextEncoder().encode('words'))).toEqual(ok(null))
  expect(await zip.end()).toEqual(ok(null))
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(4 * 1024 * 1024)
  const files = unzipSync(new Uint8Array(Buffer.concat(pieces)))
  expect(Object.keys(files)).toEqual(['Größe 漢字 - marked.pdf', 'small.txt'])
  expect(Buffer.from(files['Größe 漢字 - marked.pdf']!).equals(Buffer.from(large))).toBe(true)
})

it('fails as the saving does', async () => {
  const zip = new ZipInPieces(() => Promise.resolve(fail('unavailable', 'The disk is full.')))
  expect(await zip.add('a.pdf', new Uint8Array(10))).toMatchObject({ ok: false, message: 'The disk is full.' })
})
