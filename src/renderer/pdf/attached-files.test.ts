import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSafeFileName } from '#core/safe-file-name.ts'
import { attachedFile } from './attached-files.ts'

const nameOf = (rawFilename: string) => attachedFile('1', { rawFilename, filename: 'x' }).name

test('names of files in a PDF lose their path and what disguises them, and keep their ending', () => {
  expect(nameOf('C:\\Papers\\annex.pdf')).toBe('annex.pdf')
  expect(nameOf('../../etc/passwd')).toBe('passwd')
  expect(nameOf('annex\u202efdp.exe')).toBe('annexfdp.exe')
  expect(nameOf('a: "b"?.csv')).toBe('a b.csv')
  expect(nameOf(`${'long '.repeat(60)}.xlsx`)).toMatch(/^long.{1,110}\.xlsx$/)
  expect(nameOf('.pdf')).toBe('file.pdf')
  expect(nameOf('Übersicht – Teil 2.PDF')).toBe('Übersicht – Teil 2.PDF')
  expect(attachedFile('1', { rawFilename: 'A.PDF', filename: '' }).isPdf).toBe(true)
  expect(attachedFile('1', { rawFilename: 'a.pdf.exe', filename: '' }).isPdf).toBe(false)
})

test('whatever it is called, the name can be saved', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const safe = nameOf(name)
      expect(isSafeFileName(safe)).toBe(true)
      expect(safe.length).toBeLessThanOrEqual(255)
    }),
  )
})
