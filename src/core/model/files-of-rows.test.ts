import { expect, it } from 'vitest'
import { FilesOfChanges, filesOfRow } from './files-of-rows.ts'
import { placeOfFile, sha256OfPlace } from './kept-file.ts'
import { wholeDraft, wholePaper, wholeSource } from './row-shapes/rows-for-tests.ts'

const sha256 = 'b'.padEnd(64, '0')
const file = { sha256, fileName: 'vale.vtt', mediaType: 'text/vtt', sizeBytes: 800 }

it('the rows that have files need them; all others need none', () => {
  const paper = wholePaper('study-1')
  expect(filesOfRow('papers', paper.sha256, paper)).toEqual([
    { place: `papers/${paper.sha256}.pdf`, fileName: 'salt.pdf' },
  ])
  for (const row of [filesOfRow('sources', 's', wholeSource('s')), filesOfRow('drafts', 'd', wholeDraft('d'))])
    expect(row).toEqual([{ place: `files/${sha256}.vtt`, fileName: 'vale.vtt' }])
  expect(filesOfRow('claims', 'c', wholeSource('c'))).toEqual([])
  expect(filesOfRow('sources', 's', null)).toEqual([])
})

it('what names no file by its hash, or leads elsewhere, is no file', () => {
  for (const odd of [{ ...file, sha256: '../../x' }, { ...file, mediaType: '../../x' }, null, 'x', [], { sha256 }])
    expect(filesOfRow('sources', 's', { files: [odd] })).toEqual([])
  for (const files of [null, 'x', { 0: file }]) expect(filesOfRow('sources', 's', { files })).toEqual([])
  expect(filesOfRow('drafts', 'd', { file: 7 })).toEqual([])
})

it('each known media type has its ending, any other is "bin", and a place is read back', () => {
  const ending = (mediaType: string) => placeOfFile({ sha256, mediaType }).split('.')[1]
  expect(
    ['text/vtt', 'application/x-subrip', 'message/rfc822', 'multipart/related', 'application/pdf'].map(ending),
  ).toEqual(['vtt', 'srt', 'eml', 'mhtml', 'pdf'])
  expect(['audio/mp4', 'constructor', 'tostring/x'].map(ending)).toEqual(['bin', 'bin', 'bin'])
  for (const mediaType of ['text/html', 'audio/mp4'])
    expect(sha256OfPlace(placeOfFile({ sha256, mediaType }))).toBe(sha256)
  for (const name of [`papers/${sha256}.vtt`, `files/${sha256}.exe`, `files/../${sha256}.vtt`, `files/${sha256}.vtt/x`])
    expect(sha256OfPlace(name)).toBeNull()
})

it('what a removed row needed is spoken of, and stands no longer unless another row needs it too', () => {
  const files = new FilesOfChanges()
  const other = { ...file, sha256: 'c'.repeat(64), fileName: 'notes.txt', mediaType: 'text/plain' }
  const source = { ...wholeSource('s'), files: [file, other] }
  const draft = { ...wholeDraft('d'), file }
  files.take({ table: 'sources', key: 's', before: null, after: source })
  files.take({ table: 'drafts', key: 'd', before: null, after: draft })
  files.take({ table: 'sources', key: 's', before: source, after: null })
  expect([...files.spokenOf.values()]).toEqual(['vale.vtt', 'notes.txt'])
  expect([...files.standing().values()]).toEqual(['vale.vtt'])
})
