import fc from 'fast-check'
import { strToU8, unzipSync, Zip, ZipDeflate, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { joinedBytes } from '#core/joined-bytes.ts'
import { replaceInZip } from './replace-in-zip.ts'

const name = fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}\.xml$/)
const files = fc.dictionary(name, fc.uint8Array({ maxLength: 300 }), { minKeys: 1, maxKeys: 6 })

it('replaces and adds files and leaves the others as they came', () => {
  fc.assert(
    fc.property(files, files, fc.constantFrom(0 as const, 6 as const), (before, after, level) => {
      const zip = replaceInZip(zipSync(before, { level }), new Map(Object.entries(after)))!
      expect(unzipSync(zip)).toEqual({ ...unzipSync(zipSync(before)), ...unzipSync(zipSync(after)) })
    }),
  )
})

it('reads a zip whose sizes stand behind its files, as Word writes some', () => {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const part of ['word/document.xml', 'word/media/image1.png']) {
    const file = new ZipDeflate(part)
    zip.add(file)
    file.push(strToU8(part.repeat(40)), true)
  }
  zip.end()
  const made = replaceInZip(joinedBytes(chunks), new Map([['word/document.xml', strToU8('new')]]))!
  const read = unzipSync(made)
  expect(new TextDecoder().decode(read['word/document.xml'])).toBe('new')
  expect(new TextDecoder().decode(read['word/media/image1.png'])).toBe('word/media/image1.png'.repeat(40))
})

it('answers nothing for what is no zip, or a broken one', () => {
  expect(replaceInZip(strToU8('PK no zip at all, but long enough to be looked through'), new Map())).toBeNull()
  const zip = zipSync({ 'a/b.xml': strToU8('x'.repeat(100)) })
  expect(replaceInZip(zip.subarray(0, zip.length - 30), new Map())).toBeNull()
})
