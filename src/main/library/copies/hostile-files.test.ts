import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { journalHeadBytes } from '../journal-head.ts'
import { sha256Hex } from '../journal-line.ts'
import { filledLibrary, filesOf, packInto } from './copies-for-tests.ts'
import { unwatchedWork } from './copy-work.ts'
import { libraryFileFormat, manifestBytes, type LibraryFileManifest } from './library-file-format.ts'
import { unpackLibrary } from './unpack-library.ts'
import { madeZip, type MadeEntry } from './zip-for-tests.ts'

let folder = ''
let packed = Buffer.of()
let good: readonly MadeEntry[] = []
let library: LibraryFileManifest['library']

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-desk-hostile-'))
  await filledLibrary(join(folder, 'library'), 6)
  packed = await readFile(await packInto(folder, join(folder, 'library')))
  const names = [
    'library.json',
    ...(await filesOf(join(folder, 'library'), ['journal'])).filter((name) => name.endsWith('.ndjson')),
    'journal/head',
    ...(await filesOf(join(folder, 'library'), ['papers'])),
  ]
  const head = await readFile(join(folder, 'library', 'journal', 'head'), 'latin1')
  const said = [...head.matchAll(/\{.*?\}/g)].map(
    ([text]) => JSON.parse(text) as { seq: number; hash: string; libraryId: string },
  )
  const last = said.toSorted((one, other) => other.seq - one.seq)[0]!
  library = { id: last.libraryId, name: 'Invented', seq: last.seq, hash: last.hash }
  good = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, 'library', name)) })))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A library file of these parts, described truly; `more` stands in the zip and not in the description. */
function libraryFile(
  parts: readonly MadeEntry[],
  more: readonly MadeEntry[] = [],
  said: Partial<Record<keyof LibraryFileManifest, unknown>> = {},
): Buffer {
  const manifest = {
    kind: 'evidence-desk-library',
    format: libraryFileFormat,
    library,
    madeAt: '2026-11-21T10:15:00.000Z',
    madeBy: '0.1.0',
    withPapers: true,
    parts: parts.map(({ name, bytes }) => ({ name: String(name), sizeBytes: bytes.length, sha256: sha256Hex(bytes) })),
    ...said,
  } as LibraryFileManifest
  return madeZip([{ name: 'evidence-desk.json', bytes: manifestBytes(manifest) }, ...parts, ...more])
}

const entry = (name: string | Buffer, more: Partial<MadeEntry> = {}): MadeEntry => ({
  name,
  bytes: Buffer.from('x'),
  ...more,
})
const paper = (bytes: Buffer, more: Partial<MadeEntry> = {}): MadeEntry => ({
  name: `papers/${sha256Hex(bytes)}.pdf`,
  bytes,
  ...more,
})
const without = (name: string): readonly MadeEntry[] => good.filter((part) => part.name !== name)
const instead = (name: string, change: (bytes: Buffer) => Uint8Array): readonly MadeEntry[] =>
  good.map((part) => (part.name === name ? { ...part, bytes: change(Buffer.from(part.bytes)) } : part))
const described = (parts: readonly MadeEntry[]): LibraryFileManifest['parts'] =>
  parts.map(({ name, bytes }) => ({ name: String(name), sizeBytes: bytes.length, sha256: sha256Hex(bytes) }))

/** What is wrong, the file, the kind of failure, and words of the reason. */
const hostile: readonly (readonly [string, () => Buffer, string, RegExp])[] = [
  ['nothing', () => Buffer.of(), 'bad-input', /not a library file/],
  ['a PDF', () => Buffer.from('%PDF-1.7 invented'), 'bad-input', /not a library file/],
  ['a zip of another thing', () => madeZip([entry('word/document.xml')]), 'refused', /no part of a library/],
  ['a zip of a library’s folder without a description', () => madeZip(good), 'bad-input', /not a library file/],
  ['a zip of nothing', () => madeZip([]), 'bad-input', /not a library file/],
  ['an absolute name', () => libraryFile(good, [entry('/etc/passwd')]), 'refused', /root of the disk/],
  ['a name that leads out', () => libraryFile(good, [entry('journal/../../x')]), 'refused', /leads out/],
  ['a name that leads out, with backslashes', () => libraryFile(good, [entry('..\\x')]), 'refused', /backslash/],
  ['a network name', () => libraryFile(good, [entry('\\\\host\\x')]), 'refused', /backslash/],
  ['a drive letter', () => libraryFile(good, [entry('C:/x')]), 'refused', /drive letter/],
  ['a name with a NUL', () => libraryFile(good, [entry('library.json\0.pdf')]), 'refused', /NUL/],
  ['a device’s name', () => libraryFile(good, [entry('CON')]), 'refused', /no part of a library/],
  ['another data stream', () => libraryFile(good, [entry('library.json:x')]), 'refused', /no part of a library/],
  ['a dot before a name', () => libraryFile(good, [entry('./library.json')]), 'refused', /no part of a library/],
  ['a folder', () => libraryFile(good, [entry('journal/', { bytes: Buffer.of() })]), 'refused', /no part of a library/],
  ['a lock', () => libraryFile(good, [entry('LOCK')]), 'refused', /no part of a library/],
  ['a program among the papers', () => libraryFile(good, [entry('papers/run.exe')]), 'refused', /no part of a library/],
  ['capital letters', () => libraryFile(good, [entry('Library.JSON')]), 'refused', /capital letters/],
  ['letters of another alphabet', () => libraryFile(good, [entry(Buffer.from('lіbrary.json'))]), 'refused', /no part/],
  ['a number with too many zeros', () => libraryFile(good, [entry('journal/0000001.ndjson')]), 'refused', /no part/],
  ['one name twice', () => libraryFile(good, [entry('library.json')]), 'refused', /twice/],
  [
    'a description that is a bomb',
    () =>
      madeZip([entry('evidence-desk.json', { bytes: Buffer.alloc(90_000_000, ' '), deflated: true, toldSize: 1_000 })]),
    'damaged',
    /larger than it says/,
  ],
  ['two descriptions', () => libraryFile(good, [entry('evidence-desk.json')]), 'refused', /twice/],
  ['a link', () => libraryFile([...good, paper(Buffer.from('/etc'), { mode: 0o120777 })]), 'refused', /a link/],
  ['a pipe', () => libraryFile([...good, paper(Buffer.from('x'), { mode: 0o010644 })]), 'refused', /no file/],
  ['an encrypted entry', () => libraryFile([...good, paper(Buffer.from('x'), { flags: 1 })]), 'refused', /encrypted/],
  [
    'strong encryption',
    () => libraryFile([...good, paper(Buffer.from('x'), { flags: 0x41 })]),
    'damaged',
    /incomplete, or some/,
  ],
  [
    'another packing',
    () => libraryFile([...good, paper(Buffer.from('x'), { method: 93 })]),
    'refused',
    /packed in a way/,
  ],
  ['a bomb', () => libraryFile([...good, paper(Buffer.alloc(9_000_000), { deflated: true })]), 'refused', /200 times/],
  [
    'a bomb that tells a small size',
    () => {
      const bomb = paper(Buffer.alloc(9_000_000), { deflated: true, toldSize: 1_000 })
      const told = [...described(good), { name: String(bomb.name), sizeBytes: 1_000, sha256: sha256Hex(bomb.bytes) }]
      return libraryFile(good, [bomb], { parts: told })
    },
    'damaged',
    /larger than it says/,
  ],
  [
    'entries over one another',
    () => {
      const bytes = Buffer.from(Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 251))
      const names = ['a', 'b', 'c'].map((letter) => `papers/${letter.repeat(64)}.pdf`)
      const more = names.map((name, index) => ({ name, bytes, ...(index > 0 ? { over: good.length + 1 } : {}) }))
      const told = names.map((name, index) => ({ name, sizeBytes: bytes.length, sha256: 'abc'[index]!.repeat(64) }))
      return libraryFile(good, more, { parts: [...described(good), ...told] })
    },
    'refused',
    /over one another/,
  ],
  [
    'too many entries',
    () =>
      libraryFile(
        good,
        Array.from({ length: 20_000 }, (_, index) => entry(`papers/${String(index).padStart(64, '0')}.pdf`)),
      ),
    'too-large',
    /entries/,
  ],
  [
    'more than it describes',
    () => libraryFile(good, [paper(Buffer.from('more'))]),
    'damaged',
    /more than its description/,
  ],
  [
    'less than it describes',
    () => libraryFile(without('journal/head'), [], { parts: described(good) }),
    'damaged',
    /missing/,
  ],
  ['no library.json', () => libraryFile(without('library.json')), 'damaged', /library.json is missing/],
  ['no head', () => libraryFile(without('journal/head')), 'damaged', /journal\/head is missing/],
  [
    'a file of the journal missing',
    () => libraryFile(without('journal/000001.ndjson')),
    'damaged',
    /journal is missing/,
  ],
  [
    'a description that is no JSON',
    () => madeZip([entry('evidence-desk.json'), ...good]),
    'bad-input',
    /not a library file/,
  ],
  ['a description of another kind', () => libraryFile(good, [], { kind: 'x' }), 'bad-input', /not a library file/],
  ['a newer format', () => libraryFile(good, [], { format: libraryFileFormat + 1 }), 'newer-format', /newer version/],
  ['a description without a shape', () => libraryFile(good, [], { parts: {} }), 'damaged', /wrong shape/],
  [
    'an id that is a path',
    () => libraryFile(good, [], { library: { ...library, id: '../x' } }),
    'damaged',
    /wrong shape/,
  ],
  [
    'a part of a wrong size',
    () => libraryFile(good, [], { parts: described(good).map((part) => ({ ...part, sizeBytes: 1 })) }),
    'damaged',
    /not as large/,
  ],
  [
    'a part that is too large',
    () => libraryFile(good, [], { parts: described(good).map((part) => ({ ...part, sizeBytes: 3e9 })) }),
    'too-large',
    /larger than 2 GB/,
  ],
  [
    'a paper that is not its name',
    () => libraryFile([...good, entry(`papers/${'a'.repeat(64)}.pdf`)]),
    'damaged',
    /not what its name says/,
  ],
  [
    'another name in its description',
    () => libraryFile(good, [], { parts: [...described(good), { name: '../x', sizeBytes: 1, sha256: library.hash }] }),
    'refused',
    /leads out/,
  ],
  [
    'a flipped letter, described truly',
    () =>
      libraryFile(
        instead('journal/000001.ndjson', (bytes) => Buffer.from(bytes.toString().replace('note 2', 'note 7'))),
      ),
    'damaged',
    /chain .* change 2/,
  ],
  [
    'a line left out',
    () =>
      libraryFile(
        instead('journal/000001.ndjson', (bytes) =>
          Buffer.from(bytes.toString().split('\n').toSpliced(1, 1).join('\n')),
        ),
      ),
    'damaged',
    /chain/,
  ],
  [
    'lines more than the head',
    () =>
      libraryFile(
        instead('journal/head', () => journalHeadBytes({ seq: 3, hash: library.hash, libraryId: library.id })),
      ),
    'damaged',
    /head/,
  ],
  [
    'a head of another library',
    () => libraryFile(instead('journal/head', () => journalHeadBytes({ ...library, libraryId: 'another' }))),
    'damaged',
    /head/,
  ],
  [
    'a head that says nothing',
    () => libraryFile(instead('journal/head', () => Buffer.from('head'))),
    'damaged',
    /head/,
  ],
  [
    'a library.json of another library',
    () => libraryFile(instead('library.json', () => Buffer.from('{"format":1,"minReader":1,"libraryId":"another"}'))),
    'damaged',
    /another library/,
  ],
  [
    'a library.json that says nothing',
    () => libraryFile(instead('library.json', () => Buffer.from('{}'))),
    'damaged',
    /says nothing/,
  ],
  [
    'a library of a newer version',
    () =>
      libraryFile(
        instead('library.json', () => Buffer.from(`{"format":99,"minReader":99,"libraryId":"${library.id}"}`)),
      ),
    'newer-format',
    /newer version/,
  ],
  [
    'another last change than it describes',
    () => libraryFile(good, [], { library: { ...library, seq: 5 } }),
    'damaged',
    /head/,
  ],
]

async function unpackKind(bytes: Buffer): Promise<{ readonly kind: string; readonly message: string }> {
  const file = join(folder, 'hostile.evidencedesk')
  await writeFile(file, bytes)
  const answer = await unpackLibrary(file, { beside: folder, leftFree: 0 }, unwatchedWork)
  if (answer.ok) await answer.value.remove()
  return answer.ok ? { kind: 'taken', message: '' } : answer
}

describe('a library file that anybody may have made', () => {
  it('is taken where it is one, whoever packed it', async () => {
    expect(await unpackKind(libraryFile(good))).toEqual({ kind: 'taken', message: '' })
  })

  it.each(hostile)('with %s is refused with a reason, and nothing of it stays', async (_what, make, kind, reason) => {
    const answer = await unpackKind(make())
    expect(answer).toMatchObject({ kind, message: expect.stringMatching(reason) })
    expect(answer.message).toMatch(/^[A-Z].*\.$/)
    expect((await readdir(folder)).sort()).toEqual(['hostile.evidencedesk', 'library', 'packed.evidencedesk'])
  })

  it('is refused at every cut, and wherever a byte of what it holds was flipped', async () => {
    const step = Math.ceil(packed.length / 60)
    for (let at = 0; at < packed.length; at += step) {
      expect((await unpackKind(packed.subarray(0, at))).kind).toMatch(/damaged|bad-input/)
      const flipped = Buffer.from(packed)
      flipped[at]! ^= 0x10
      const { kind } = await unpackKind(flipped)
      // A flipped time or mode of an entry means nothing; then what is unpacked was checked whole.
      expect(['taken', 'damaged', 'bad-input', 'refused', 'newer-format']).toContain(kind)
    }
    const trailing = await unpackKind(Buffer.concat([packed, Buffer.from('more')]))
    expect(trailing.kind).toBe('damaged')
  }, 60_000)
})
