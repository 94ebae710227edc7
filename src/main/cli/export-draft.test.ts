import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Evidence } from '#core/model/claim.ts'
import { quoteOf } from '#core/report/fact-check/story-for-tests.ts'
import { docx, paragraph, run as wordRun } from '#core/sources/docx-for-tests.ts'
import { valueOf } from '../library/changes-for-tests.ts'
import { openLibraryFolder } from '../library/open-library.ts'
import { exportLibrary } from './export.ts'
import { added, draftInMarkdown, draftRows, sourceOf } from './story-for-tests.ts'

let folder = ''
const inFolder = (name: string) => join(folder, name)

interface Ran {
  readonly status: number
  readonly out: string
  readonly said: string
}

async function run(library: string, ...words: readonly string[]): Promise<Ran> {
  const heard = { out: '', said: '' }
  const status = await exportLibrary.run([inFolder(library), ...words], {
    out: (text) => void (heard.out += text),
    say: (line) => void (heard.said += `${line}\n`),
  })
  return { status, ...heard }
}

const doctor = sourceOf('doctor', {
  person: 'Ines Holm',
  contact: 'ines@example.org',
  quotes: [quoteOf('price', 'A session is 480 euros.')],
})
const insider = sourceOf('insider', { person: 'Mara Voss', record: 'not-by-name' })
const price: Evidence = { kind: 'passage', sourceId: 'doctor', quoteId: 'price' }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-desk-draft-'))
  const empty = valueOf(await openLibraryFolder(inFolder('empty')))
  await empty.close()
  const library = valueOf(await openLibraryFolder(inFolder('story')))
  const first = await draftRows(library, 1, strToU8(draftInMarkdown), [
    ['480 euros', [price], 'Mara Voss doubts it'],
    ['Nobody had a headache', []],
  ])
  const word = docx(paragraph(wordRun('One session costs 480 euros.')))
  const second = await draftRows(library, 2, word, [['480 euros', [price]]])
  valueOf(
    await library.appendChanges(0, [
      added('all', [['sources', doctor], ['sources', insider], ...first, ...second]),
      { ...added('gone', []), rows: [{ table: 'sources', key: 'insider', before: insider, after: null }] },
    ]),
  )
  await library.close()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('annotates the draft that is named, says what is open, and names nobody who was taken out of the library', async () => {
  const ran = await run('story', '--draft', '1', '--out', inFolder('annotated.md'))
  expect([ran.status, ran.out]).toEqual([0, ''])
  expect(ran.said).toContain('Claim 11: “Nobody had a headache” has no source.')
  expect(ran.said).toContain('1 contact stays out.')
  expect(ran.said).toContain(`2 claims of draft 1 in ${inFolder('annotated.md')}.`)
  const text = await readFile(inFolder('annotated.md'), 'utf8')
  expect(text).toContain('One session costs 480 euros[^claim-10].')
  expect(text).toContain('Note: (not by name) doubts it')
  expect(text).not.toMatch(/Voss/)
})

it('takes the newest draft without a number; a Word document stays one', async () => {
  expect((await run('story', '--out', inFolder('newest.docx'), '--draft')).status).toBe(0)
  const parts = unzipSync(await readFile(inFolder('newest.docx')))
  expect(strFromU8(parts['word/comments.xml']!)).toContain('A session is 480 euros.')
  expect(await run('story', '--draft', '--out', inFolder('newest.md'))).toMatchObject({
    status: 2,
    said: expect.stringContaining('Draft 2 is annotated as .docx') as string,
  })
})

it('writes the claims as a list, and the package with the sums of all of it', async () => {
  expect((await run('story', '--draft=1', '--out', inFolder('claims.csv'))).status).toBe(0)
  expect((await readFile(inFolder('claims.csv'), 'utf8')).split('\r\n').slice(1, 3)).toMatchObject([
    expect.stringContaining('"480 euros"'),
    expect.stringContaining('"Nothing linked"'),
  ])
  const ran = await run('story', '--draft', '1', '--with-contacts', '--out', inFolder('check.zip'))
  expect([ran.status, ran.said]).toEqual([0, expect.stringContaining('Still open: 1 point')])
  const files = unzipSync(await readFile(inFolder('check.zip')))
  expect(Object.keys(files).map((path) => path.replace('The lamp, draft 1, fact check/', ''))).toEqual([
    'fact-check.html',
    'draft with claims.md',
    'claims.xlsx',
    'claims.csv',
    'sources.csv',
    'SHA256SUMS',
  ])
  expect(strFromU8(files['The lamp, draft 1, fact check/sources.csv']!)).toContain('ines@example.org')
})

it.each([
  ['there is no draft', 'empty', ['--draft', '--out', 'x.zip'], /There is no draft in this library/],
  [
    'the draft is not there',
    'story',
    ['--draft', '7', '--out', 'x.zip'],
    /no draft 7 in this library\. It has: 1, 2\./,
  ],
  ['the number is none', 'story', ['--draft=last', '--out', 'x.zip'], /last is no number of a draft/],
  ['no file is named', 'story', ['--draft'], /Name the file to write/],
  ['the file is of no such kind', 'story', ['--draft', '--out', 'x.pdf'], /--out ends in \.docx/],
  ['something is there already', 'story', ['--draft', '--out', 'there.zip'], /there\.zip already; it is not replaced/],
  ['its folder is not there', 'story', ['--draft', '--out', 'nowhere/x.zip'], /no folder .*nowhere/],
  [
    'papers are asked for in a list',
    'story',
    ['--draft', '--with-papers', '--out', 'x.csv'],
    /--with-papers has no place/,
  ],
  ['an option is unknown', 'story', ['--draft', '--view', 'All', '--out', 'x.csv'], /--view/],
])('refuses with a word where %s', async (_, library, words, why) => {
  await writeFile(inFolder('there.zip'), 'mine')
  const ran = await run(library, ...words.map((word) => (/\.\w+$/.test(word) ? inFolder(word) : word)))
  expect([ran.status, ran.out]).toEqual([2, ''])
  expect(ran.said).toMatch(why)
  expect(await readFile(inFolder('there.zip'), 'utf8')).toBe('mine')
  expect(await readdir(folder)).not.toContain('x.zip')
})

it('says so where the file of the draft is missing, and where the folder is no library', async () => {
  await mkdir(inFolder('other'))
  expect(await run('other', '--draft', '--out', inFolder('x.zip'))).toMatchObject({ status: 1 })
  for (const name of await readdir(inFolder('story/files'))) await rm(inFolder(`story/files/${name}`))
  const ran = await run('story', '--draft', '1', '--out', inFolder('x.zip'))
  expect([ran.status, ran.said.length > 20, (await readdir(folder)).includes('x.zip')]).toEqual([1, true, false])
})
