import { expect, it } from 'vitest'
import { isImportable } from './importable-files.ts'

it.each([
  ['Kim 2021.PDF', true],
  ['papers/to read/Kim.pdf', true],
  ['papers\\Kim.pdf', true],
  ['export.nbib', true],
  ['list.docx', true],
  ['evidence.ndjson', true],
  ['film.mp4', false],
  ['README', false],
  ['.git/config', false],
  ['.DS_Store', false],
  ['.hidden/Kim.pdf', false],
  ['._Kim.pdf', false],
  ['~$list.docx', false],
  ['__MACOSX/Kim.pdf', false],
  ['site/node_modules/some/notes.txt', false],
  ['Kim.pdf.part', false],
])('of a folder, %s is read: %s', (path, isRead) => {
  expect(isImportable(path)).toBe(isRead)
})
