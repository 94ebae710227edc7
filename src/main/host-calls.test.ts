import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostCalls, type HostCalls } from '#core/host/host.ts'
import { argumentChecks, callLimits, externalUrl } from './call-arguments.ts'
import { callHost, createHostCalls, isHostCall, type HostSide } from './host-calls.ts'
import { knownLibraries } from './known-libraries.ts'
import { inFolder, madeChange, valueOf } from './library/changes-for-tests.ts'

const change = madeChange(1)
const sha256 = 'a'.repeat(64)
const bytes = new Uint8Array([1])
const givenId = '01234567-89ab-cdef-0123-456789abcdef'
const idCases = {
  good: [{ id: givenId }],
  bad: [null, {}, givenId, { id: '..' }, { id: givenId.toUpperCase() }, { id: givenId, folder: '/tmp' }],
}
const workCases = {
  good: [{ workId: givenId }],
  bad: [null, {}, { id: givenId }, { workId: '../x' }, { workId: givenId, more: 1 }],
}
const nested = (depth: number): unknown => (depth === 0 ? 'x' : { in: nested(depth - 1) })
const withRow = (row: object): object => ({
  afterSeq: 0,
  changes: [{ ...change, rows: [{ ...change.rows[0], ...row }] }],
})
const withField = (field: object): object => withRow({ after: { ...change.rows[0]?.after, ...field } })
// What a later version may add is kept, as long as it is plain JSON.
const withMore = (more: unknown): object => withField({ more })
const circle: Record<string, unknown> = { id: 'study-1' }
circle['self'] = circle

/** For every call: what is taken, and what is refused. A call that is missing here does not compile, and fails below. */
const cases: {
  readonly [Name in keyof HostCalls]: { readonly good: readonly unknown[]; readonly bad: readonly unknown[] }
} = {
  openLibrary: { good: [undefined, null], bad: ['/etc', {}, [], 0, { folder: '/' }] },
  lookAtLibrary: { good: [undefined, null], bad: ['/etc', { folder: '/tmp' }, 1] },
  takeOverLibrary: { good: [undefined, null], bad: ['/etc', { force: true }, 1] },
  makeLibrary: {
    good: [{ libraryId: null }, { libraryId: 'a-1' }],
    bad: [null, {}, { libraryId: '../x' }, { libraryId: '' }, { libraryId: 'a', folder: '/tmp' }],
  },
  listChangesAside: { good: [undefined, null], bad: ['..', { id: '' }, 1] },
  readChangesAside: {
    good: [{ id: 'a'.repeat(64), from: 0, limit: 1 }],
    bad: [
      null,
      { id: '../journal/000001.ndjson', from: 0, limit: 1 },
      { id: 'a'.repeat(64), from: -1, limit: 1 },
      { id: 'a'.repeat(64), from: 0, limit: 1_001 },
      { id: 'a'.repeat(64), from: 0, limit: 1, path: '/etc' },
    ],
  },
  keepChangesAside: {
    good: [{ changes: [{ ...madeChange(1), seq: 1 }] }],
    bad: [
      null,
      { changes: [] },
      { changes: [madeChange(1)] },
      { changes: [{ ...madeChange(1), seq: 0 }] },
      { changes: [{ ...madeChange(1), seq: 1, more: 1 }] },
      { changes: [{ ...madeChange(1), seq: 1 }], fileName: '../x' },
    ],
  },
  settleChangesAside: {
    good: [{ id: 'a'.repeat(64) }],
    bad: [null, { id: '../LOCK' }, { id: 'A'.repeat(64) }, { id: 'a'.repeat(64), to: '/tmp' }],
  },
  lookAtSecondPlace: { good: [undefined, null], bad: ['/media', { folder: '/tmp' }, 1] },
  listSecondPlaces: { good: [undefined, null], bad: ['/media', { folder: '/tmp' }, 1] },
  chooseSecondPlace: {
    good: [{ id: null }, { id: 'a'.repeat(64) }],
    bad: [null, {}, { id: '/media/stick' }, { id: '../x' }, { id: 'A'.repeat(64) }, { id: null, folder: '/tmp' }],
  },
  chooseSecondPlaceBeside: { good: [undefined, null], bad: ['..', { folder: '/tmp' }, 1] },
  copyToSecondPlace: {
    good: [{ checksAll: false }, { checksAll: true }],
    bad: [null, {}, { checksAll: 1 }, { checksAll: true, to: '/tmp' }],
  },
  stopSecondPlace: { good: [undefined, null], bad: ['..', { remove: true }, 1] },
  makeLibraryOfCopy: { good: [undefined, null], bad: ['/tmp', { folder: '/tmp' }, 1] },
  chooseLibrary: { good: [undefined, null], bad: ['/etc', { folder: '/tmp' }, 1] },
  listLibraries: { good: [undefined, null], bad: ['/etc', { folder: '/tmp' }, 1] },
  openListedLibrary: {
    good: [{ id: sha256 }],
    bad: [null, {}, { id: '/etc' }, { id: 'A'.repeat(64) }, { id: sha256, folder: '/tmp' }],
  },
  newLibrary: {
    // What it may be called is said in words by the call itself.
    good: [{ name: 'Salt caves' }, { name: '../x' }, { name: '' }],
    bad: [null, {}, 'Salt caves', { name: 1 }, { name: 'x'.repeat(256) }, { name: 'x', folder: '/tmp' }],
  },
  openSampleLibrary: { good: [undefined, null], bad: ['/etc', { folder: '/tmp' }, 1] },
  listPapers: { good: [undefined, null], bad: ['..', { folder: '..' }, false] },
  beginSaving: {
    good: [{ suggestedName: 'papers.zip' }],
    bad: [undefined, {}, { suggestedName: '../papers.zip' }, { suggestedName: ' ' }, { suggestedName: 'a', path: '/' }],
  },
  savePiece: {
    good: [{ id: givenId, offset: 5, bytes }],
    bad: [
      undefined,
      { id: null, offset: 0, bytes },
      { id: '../x', offset: 0, bytes },
      { id: givenId, offset: -1, bytes },
      { id: givenId, offset: 0, bytes: new Uint8Array(callLimits.libraryFilePieceBytes + 1) },
      { id: givenId, offset: 0, bytes, path: '/tmp' },
    ],
  },
  endSaving: {
    good: [{ id: givenId, keep: true }],
    bad: [
      undefined,
      { id: givenId },
      { id: 'x', keep: true },
      { id: givenId, keep: 'no' },
      { id: givenId, keep: true, path: '/' },
    ],
  },
  readSnapshotRows: {
    good: [{ place: null }, { place: { seq: 12, from: 4_000 } }],
    bad: [
      null,
      {},
      { place: 0 },
      { place: { seq: 1 } },
      { place: { seq: 1, from: 0 } },
      { place: { seq: -1, from: 1 } },
      { place: { seq: 1, from: 1.5 } },
      { place: { seq: 1, from: 1, path: '../x' } },
    ],
  },
  readChanges: {
    good: [
      { afterSeq: 0, limit: 1 },
      { afterSeq: 12, limit: 1000 },
    ],
    bad: [
      undefined,
      null,
      'x',
      [],
      {},
      { afterSeq: 0 },
      { limit: 1 },
      { afterSeq: -1, limit: 1 },
      { afterSeq: 0.5, limit: 1 },
      { afterSeq: '0', limit: 1 },
      { afterSeq: 0, limit: 0 },
      { afterSeq: 0, limit: 1001 },
      { afterSeq: Number.NaN, limit: 1 },
      { afterSeq: 2 ** 60, limit: 1 },
      { afterSeq: 0, limit: 1, path: '../..' },
    ],
  },
  appendChanges: {
    good: [
      { afterSeq: 0, changes: [change] },
      { libraryId: 'a-1', afterSeq: 0, changes: [change] },
      withField({ notes: 'a\u2028b \ud800' }),
      withMore(nested(50)),
      withRow({ after: { ...change.rows[0]?.after, ['__proto__']: 'x' } }),
    ],
    bad: [
      undefined,
      {},
      { libraryId: '../x', afterSeq: 0, changes: [change] },
      { afterSeq: 0, changes: [] },
      { afterSeq: 0, changes: 'x' },
      { afterSeq: -1, changes: [change] },
      { afterSeq: 0, changes: [change], seq: 3 },
      { afterSeq: 0, changes: Array.from({ length: callLimits.changes + 1 }, () => change) },
      { afterSeq: 0, changes: [{ ...change, seq: 5 }] },
      { afterSeq: 0, changes: [{ ...change, id: '' }] },
      { afterSeq: 0, changes: [{ ...change, id: 'x'.repeat(101) }] },
      { afterSeq: 0, changes: [{ ...change, label: 5 }] },
      { afterSeq: 0, changes: [{ ...change, label: 'x'.repeat(2001) }] },
      { afterSeq: 0, changes: [{ ...change, at: {} }] },
      { afterSeq: 0, changes: [{ ...change, undoes: 7 }] },
      { afterSeq: 0, changes: [null] },
      withRow({ table: 'secrets' }),
      withRow({ table: '__proto__' }),
      withRow({ table: ['studies'] }),
      withRow({ key: '../../library.json' }),
      withRow({ key: '' }),
      withRow({ key: 5 }),
      withRow({ after: null }),
      withRow({ after: 'text' }),
      withRow({ after: [] }),
      withRow({ extra: 1 }),
      withRow({ before: { id: 'another' } }),
      withRow({ table: 'papers', key: '../x', after: { sha256: '../x' } }),
      withRow({ after: circle }),
      withRow({ after: new Map([['id', 'study-1']]) }),
      withField({ notes: { text: 'x' } }),
      withField({ problems: null }),
      withField({ reference: undefined }),
      withField({ reference: { type: 'article-journal', title: {} } }),
      withField({ state: 'paused' }),
      withRow({ table: 'settings', key: 'library-name', before: null, after: { id: 'library-name', value: {} } }),
      withRow({
        table: 'tags',
        key: 'a/harms',
        before: null,
        after: { id: 'a/harms', studyId: 'a', fieldId: 'harms' },
      }),
      withMore(new Date()),
      withMore(10n),
      withMore(() => 1),
      withMore(Number.POSITIVE_INFINITY),
      withMore(nested(70)),
      withMore(new Uint8Array(3)),
      withMore('x'.repeat(callLimits.changesBytes)),
    ],
  },
  putPaper: {
    good: [{ bytes }],
    bad: [
      undefined,
      bytes,
      {},
      { bytes: 'x' },
      { bytes: [1, 2] },
      { bytes: { length: 3 } },
      { bytes: bytes.buffer },
      { bytes: new Uint8Array(0) },
      { bytes, sha256 },
      { bytes, path: '/etc/passwd' },
    ],
  },
  putFile: {
    good: [
      { bytes, mediaType: 'text/vtt' },
      { bytes, mediaType: 'application/x-unheard.of+1' },
    ],
    bad: [
      undefined,
      { bytes },
      { bytes, mediaType: '../../journal/head' },
      { bytes, mediaType: 'text/html; charset=utf-8' },
      { bytes, mediaType: 'Text/HTML' },
      { bytes, mediaType: ['text/vtt'] },
      { bytes, mediaType: 'text/' },
      { bytes: new Uint8Array(0), mediaType: 'text/vtt' },
      { bytes: 'x', mediaType: 'text/vtt' },
      { bytes, mediaType: 'text/vtt', fileName: '../x' },
    ],
  },
  getFile: {
    good: [
      { sha256, mediaType: 'text/vtt' },
      { sha256, mediaType: 'application/pdf', start: 0, end: 10 },
    ],
    bad: [
      undefined,
      { sha256 },
      { sha256: '../library', mediaType: 'text/vtt' },
      { sha256: `${sha256}.vtt`, mediaType: 'text/vtt' },
      { sha256, mediaType: 'text/../../x' },
      { sha256, mediaType: 'text/vtt', start: -1 },
      { sha256, mediaType: 'text/vtt', start: 9, end: 3 },
      { sha256, mediaType: 'text/vtt', path: '/etc/passwd' },
    ],
  },
  getPaper: {
    good: [
      { sha256 },
      { sha256, start: 0, end: 10 },
      { sha256, start: 5 },
      { sha256, start: undefined, end: undefined },
    ],
    bad: [
      undefined,
      sha256,
      {},
      { sha256: '../library' },
      { sha256: sha256.toUpperCase() },
      { sha256: `${sha256}.pdf` },
      { sha256: `${sha256}\n` },
      { sha256: 'a'.repeat(63) },
      { sha256: [sha256] },
      { sha256: { toString: () => sha256 } },
      { sha256, start: -1 },
      { sha256, start: 9, end: 3 },
      { sha256, end: Number.POSITIVE_INFINITY },
      { sha256, start: '0' },
      { sha256, folder: '..' },
    ],
  },
  openFiles: {
    good: [
      { accept: ['.pdf', 'ris', 'application/pdf'], folder: false },
      { accept: [], folder: true },
    ],
    bad: [
      undefined,
      {},
      { accept: '.pdf', folder: false },
      { accept: ['../x'], folder: false },
      { accept: ['*'], folder: false },
      { accept: ['text/../x'], folder: false },
      { accept: [5], folder: false },
      { accept: ['pdf'], folder: 'yes' },
      { accept: ['pdf'], folder: false, path: '/' },
      { accept: Array.from({ length: 101 }, () => 'pdf'), folder: false },
    ],
  },
  nextRequests: { good: [undefined], bad: [5, {}, ['go/import']] },
  readOpenedFile: {
    good: [{ id: '00000000-0000-4000-8000-000000000000' }],
    bad: [undefined, {}, { id: '/etc/passwd' }, { id: 5 }, { id: '00000000-0000-4000-8000-000000000000', path: '/' }],
  },
  saveFile: {
    good: [
      { suggestedName: 'evidence table.csv', bytes },
      { suggestedName: 'Übersicht (2).xlsx', bytes },
    ],
    bad: [
      undefined,
      {},
      { suggestedName: '../evil.csv', bytes },
      { suggestedName: '/etc/passwd', bytes },
      { suggestedName: 'C:\\x.csv', bytes },
      { suggestedName: 'a\u0000b', bytes },
      { suggestedName: '..', bytes },
      { suggestedName: ' ', bytes },
      { suggestedName: 'x'.repeat(256), bytes },
      { suggestedName: 'a.csv', bytes: 'text' },
      { suggestedName: 'a.csv', bytes, path: '/tmp' },
    ],
  },
  openPaper: {
    good: [{ sha256, name: 'Kim 2021' }],
    bad: [
      undefined,
      {},
      sha256,
      { sha256 },
      { sha256: 'x', name: 'a' },
      { sha256: '../papers', name: 'a' },
      { sha256, name: '' },
      { sha256, name: '..' },
      { sha256, name: '../a' },
      { sha256, name: 'C:\\a' },
      { sha256, name: '-a' },
      { sha256, name: 'a'.repeat(252) },
      { sha256, name: 'a', path: '/tmp' },
    ],
  },
  openExternal: {
    good: [
      { url: 'https://example.org/a?b=c#d' },
      { url: 'mailto:someone@example.org' },
      { url: 'mailto:a@example.org?Subject=a%20b&body=c&cc=d@example.org' },
    ],
    bad: [
      undefined,
      {},
      'https://example.org',
      { url: 'http://example.org' },
      { url: 'file:///etc/passwd' },
      { url: 'javascript:alert(1)' },
      { url: 'data:text/html,x' },
      { url: 'ms-settings:' },
      { url: 'mailto:a@example.org?attach=/etc/passwd' },
      { url: 'MAILTO:a@example.org?subject=x&ATTACHMENT=/etc/passwd' },
      { url: 'mailto:?subject=x&amp;attach=/etc/passwd' },
      { url: 'mailto:?%61ttach=/etc/passwd' },
      { url: 'mailto:a@example.org#?attach=/etc/passwd' },
      { url: 'https://user:secret@example.org' },
      { url: 'https://' },
      { url: '' },
      { url: 'x' },
      { url: { href: 'https://example.org' } },
      { url: `https://example.org/${'x'.repeat(5000)}` },
      { url: 'https://example.org', now: true },
    ],
  },
  measureLibraryFile: {
    good: [{ seq: null }, { seq: 0 }, { seq: 12 }],
    bad: [undefined, {}, { seq: -1 }, { seq: '1' }, { seq: null, folder: '/etc' }],
  },
  packLibrary: {
    good: [
      { seq: null, withPapers: true },
      { seq: 3, withPapers: false },
    ],
    bad: [
      undefined,
      { seq: null },
      { seq: 0.5, withPapers: true },
      { seq: null, withPapers: 'yes' },
      { seq: null, withPapers: true, target: '/etc/passwd' },
    ],
  },
  copyLibrary: {
    good: [{ seq: 0 }, { seq: 7 }],
    bad: [undefined, { seq: null }, { seq: -1 }, { seq: 1, folder: '../x' }],
  },
  putLibraryFilePiece: {
    good: [
      { id: null, offset: 0, bytes },
      { id: givenId, offset: 5, bytes },
    ],
    bad: [
      undefined,
      { id: null, offset: 5, bytes },
      { id: '../x', offset: 0, bytes },
      { id: givenId, offset: -1, bytes },
      { id: givenId, offset: 0, bytes: 'text' },
      { id: givenId, offset: 0, bytes: new Uint8Array(0) },
      { id: givenId, offset: 0, bytes: new Uint8Array(callLimits.libraryFilePieceBytes + 1) },
      { id: givenId, offset: 0, bytes, path: '/tmp' },
    ],
  },
  readLibraryFile: idCases,
  keepLibraryFile: idCases,
  dropLibraryFile: idCases,
  openMadeLibrary: idCases,
  lookAtCopyWork: workCases,
  cancelCopyWork: workCases,
}

describe('host calls', () => {
  let calls: HostSide
  let opened: string[]
  let openedPapers: { readonly name: string; readonly bytes: Uint8Array }[]
  let end: () => void = () => undefined
  let ended: Promise<void>

  beforeAll(async () => {
    await new Promise<void>((ready) => {
      ended = inFolder(async (folder) => {
        opened = []
        openedPapers = []
        calls = createHostCalls({
          libraryFolder: folder,
          openPaper: async (name, copied) => {
            openedPapers.push({ name, bytes: new Uint8Array(copied) })
            return { ok: true, value: null }
          },
          openExternal: async (url) => {
            opened.push(url.href)
            return { ok: true, value: null }
          },
        })
        await new Promise<void>((done) => {
          end = done
          ready()
        })
        await calls.close()
      })
    })
  })
  afterAll(async () => {
    end()
    await ended
  })

  it('all have cases of what is taken and what is refused', () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(hostCalls).sort())
    expect(Object.keys(argumentChecks).sort()).toEqual(Object.keys(hostCalls).sort())
  })

  it('answer `unavailable` before the library is open', async () => {
    expect(await calls.readChanges({ afterSeq: 0, limit: 1 })).toMatchObject({ ok: false, kind: 'unavailable' })
  })

  for (const name of Object.keys(hostCalls).filter(isHostCall)) {
    it(`${name} takes what it should`, () => {
      for (const argument of cases[name].good) expect(argumentChecks[name](argument)).toMatchObject({ ok: true })
    })

    it(`${name} refuses everything else, and the library stays as it was`, async () => {
      valueOf(await calls.openLibrary())
      expect(cases[name].bad.length).toBeGreaterThan(2)
      for (const argument of cases[name].bad) {
        const answer = await callHost(calls, name, argument)
        expect(answer, `${name} took something it should refuse`).toMatchObject({
          ok: false,
          kind: expect.stringMatching(/^(refused|bad-input|too-large)$/),
        })
      }
      expect(valueOf(await calls.readChanges({ afterSeq: 0, limit: 10 })).lastSeq).toBe(0)
      expect(valueOf(await calls.listPapers())).toEqual([])
    })

    it(`${name} never throws, whatever it is called with`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
            fc.constantFrom(...cases[name].bad),
          ),
          async (argument) => {
            // What is taken may ask the shell for a window, which is not there.
            if (!argumentChecks[name](argument).ok)
              expect(await callHost(calls, name, argument)).toMatchObject({ ok: false })
          },
        ),
        { numRuns: 100 },
      )
    })
  }

  it('open only the addresses that were checked', async () => {
    opened.length = 0
    valueOf(await calls.openExternal({ url: 'https://example.org/a b' }))
    await calls.openExternal({ url: 'file:///etc/passwd' })
    expect(opened).toEqual(['https://example.org/a%20b'])
    expect(externalUrl('HTTPS://EXAMPLE.ORG')?.href).toBe('https://example.org/')
  })

  it('open a paper of the library as a PDF of that name, and nothing else', async () => {
    const paper = new TextEncoder().encode('%PDF-1.4 invented')
    const kept = valueOf(await calls.putPaper({ bytes: paper }))
    openedPapers.length = 0
    valueOf(await calls.openPaper({ sha256: kept.sha256, name: 'run.exe' }))
    expect(openedPapers).toEqual([{ name: 'run.exe.pdf', bytes: paper }])
    expect(await calls.openPaper({ sha256, name: 'a' })).toMatchObject({ ok: false })
    expect(openedPapers).toHaveLength(1)
  })

  it('keep a file of a source byte for byte, and give it whole or in part', async () => {
    const words = new TextEncoder().encode('WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n<v Ada>Salt.')
    const mediaType = 'text/vtt'
    const kept = valueOf(await calls.putFile({ bytes: words, mediaType }))
    expect(kept.sizeBytes).toBe(words.length)
    const file = { sha256: kept.sha256, mediaType }
    expect(new Uint8Array(valueOf(await calls.getFile(file)).bytes)).toEqual(words)
    const part = valueOf(await calls.getFile({ ...file, start: 0, end: 6 }))
    expect([new TextDecoder().decode(part.bytes), part.sizeBytes]).toEqual(['WEBVTT', words.length])
    expect(await calls.getFile({ ...file, mediaType: 'text/plain' })).toMatchObject({ ok: false, kind: 'not-found' })
    expect(await calls.getPaper({ sha256: kept.sha256 })).toMatchObject({ ok: false, kind: 'not-found' })
  })

  it('know no other names than those of the contract', () => {
    for (const name of ['close', 'constructor', '__proto__', 'toString', '', null, 5])
      expect(isHostCall(name)).toBe(false)
  })
})

describe('a library that is opened again', () => {
  it('goes on where it was, for a window that was reloaded', async () =>
    inFolder(async (folder) => {
      const calls = createHostCalls({ libraryFolder: folder })
      const first = valueOf(await calls.openLibrary())
      valueOf(await calls.appendChanges({ afterSeq: 0, changes: [change] }))
      const second = valueOf(await calls.openLibrary())
      expect(second).toMatchObject({ libraryId: first.libraryId, lastSeq: 1, readOnly: null, isNew: false })
      await calls.close()
      expect(await readdir(folder)).not.toContain('LOCK')
    }))

  it('is told as new to the first window alone, also where it was opened ahead of it', async () => {
    for (const isWaitedFor of [false, true])
      await inFolder(async (folder) => {
        const calls = createHostCalls({ libraryFolder: join(folder, 'new'), isUsualFolder: true })
        calls.openAhead()
        if (isWaitedFor) valueOf(await calls.lookAtLibrary())
        expect(valueOf(await calls.openLibrary())).toMatchObject({ isNew: true, readOnly: null })
        expect(valueOf(await calls.openLibrary())).toMatchObject({ isNew: false, readOnly: null })
        await calls.close()
        expect(await readdir(join(folder, 'new'))).not.toContain('LOCK')
      })
  })

  it('is looked at again for a window that comes later, where it could only be read when it was opened ahead', async () =>
    inFolder(async (folder) => {
      const [one, two] = [createHostCalls({ libraryFolder: folder }), createHostCalls({ libraryFolder: folder })]
      valueOf(await one.openLibrary())
      two.openAhead()
      expect(valueOf(await two.lookAtLibrary()).readOnly?.kind).toBe('locked')
      await one.close()
      expect(valueOf(await two.openLibrary()).readOnly).toBeNull()
      await two.close()
    }))

  it('becomes writable once the other window is closed', async () =>
    inFolder(async (folder) => {
      const [one, two] = [createHostCalls({ libraryFolder: folder }), createHostCalls({ libraryFolder: folder })]
      valueOf(await one.openLibrary())
      expect(valueOf(await two.openLibrary()).readOnly?.kind).toBe('locked')
      await one.close()
      expect(valueOf(await two.openLibrary()).readOnly).toBeNull()
      await two.close()
    }))

  it('is another one where the writer chose another folder, which is remembered', async () =>
    inFolder(async (folder) => {
      const remembered: string[] = []
      let picked = join(folder, 'b')
      await mkdir(picked)
      await mkdir(join(folder, 'of other things'))
      await writeFile(join(folder, 'of other things', 'novel.txt'), 'It was a quiet night.')
      const calls = createHostCalls({
        libraryFolder: join(folder, 'a'),
        pickFolder: async () => picked,
        rememberFolder: async (path) => {
          remembered.push(path)
        },
      })
      const first = valueOf(await calls.openLibrary())
      const second = valueOf(await calls.chooseLibrary())
      expect(second?.folderName).toBe('b')
      expect(second?.libraryId).not.toBe(first.libraryId)
      expect(remembered).toEqual([join(folder, 'b')])
      expect(await readdir(join(folder, 'a'))).not.toContain('LOCK')
      expect(valueOf(await calls.chooseLibrary())).toMatchObject({ libraryId: second?.libraryId, readOnly: null })
      picked = join(folder, 'of other things')
      expect(valueOf(await calls.chooseLibrary())?.folderPath).toBe(join(picked, 'Evidence Desk'))
      await calls.close()
    }))
})

describe('a library that is not where it was', () => {
  const known = (folder: string): ReturnType<typeof knownLibraries> => knownLibraries(join(folder, 'data'))

  it('is not made anew: the drive may be away; it is there again once the folder is', async () =>
    inFolder(async (folder) => {
      const library = join(folder, 'drive/library')
      await mkdir(join(folder, 'drive'))
      const first = createHostCalls({ libraryFolder: library, known: known(folder) })
      const { libraryId } = valueOf(await first.openLibrary())
      valueOf(await first.appendChanges({ afterSeq: 0, changes: [change] }))
      await first.close()
      for (const away of ['drive/library', 'drive']) {
        await rename(join(folder, away), join(folder, 'away'))
        const calls = createHostCalls({ libraryFolder: library, known: known(folder) })
        const info = valueOf(await calls.openLibrary())
        expect(info).toMatchObject({ libraryId, lastSeq: 0, readOnly: { kind: 'missing' } })
        expect(info.readOnly?.message).toContain('Is its drive connected?')
        expect(await calls.appendChanges({ afterSeq: 0, changes: [change] })).toMatchObject({ ok: false })
        expect(existsSync(library)).toBe(false)
        await rename(join(folder, 'away'), join(folder, away))
        expect(valueOf(await calls.openLibrary())).toMatchObject({ libraryId, lastSeq: 1, readOnly: null })
        await calls.close()
      }
    }))

  it('nor in a folder that was emptied; the writer may fill it again under its old id, or begin a new one', async () =>
    inFolder(async (folder) => {
      const library = join(folder, 'library')
      const calls = createHostCalls({ libraryFolder: library, known: known(folder) })
      const { libraryId } = valueOf(await calls.openLibrary())
      valueOf(await calls.appendChanges({ afterSeq: 0, changes: [change] }))
      expect(await calls.makeLibrary({ libraryId: null })).toMatchObject({ ok: false, kind: 'refused' })
      await calls.close()
      const emptied = async (): Promise<HostSide> => {
        await rm(library, { recursive: true })
        await mkdir(library)
        const again = createHostCalls({ libraryFolder: library, known: known(folder) })
        expect(valueOf(await again.openLibrary()).readOnly).toMatchObject({ kind: 'missing' })
        expect(await readdir(library)).toEqual([])
        return again
      }
      const filled = await emptied()
      expect(valueOf(await filled.makeLibrary({ libraryId }))).toMatchObject({ libraryId, readOnly: null, lastSeq: 0 })
      valueOf(await filled.appendChanges({ afterSeq: 0, changes: [change] }))
      await filled.close()
      const fresh = await emptied()
      expect(valueOf(await fresh.makeLibrary({ libraryId: null })).libraryId).not.toBe(libraryId)
      await fresh.close()
    }))

  it('is not made by a look either, when the drive goes while another program has it open', async () =>
    inFolder(async (folder) => {
      const libraryFolder = join(folder, 'drive/library')
      await mkdir(join(folder, 'drive'))
      const first = createHostCalls({ libraryFolder, known: known(folder) })
      valueOf(await first.openLibrary())
      const second = createHostCalls({ libraryFolder, known: known(folder) })
      expect(valueOf(await second.openLibrary()).readOnly).toMatchObject({ kind: 'locked' })
      await rename(join(folder, 'drive/library'), join(folder, 'away'))
      expect(valueOf(await second.lookAtLibrary()).readOnly).toMatchObject({ kind: 'missing' })
      expect(existsSync(libraryFolder)).toBe(false)
      await rename(join(folder, 'away'), join(folder, 'drive/library'))
      await first.close()
      expect(valueOf(await second.lookAtLibrary()).readOnly).toBeNull()
      await second.close()
    }))

  it('is asked for where the place that was named is missing, and simply made where it is the usual one', async () =>
    inFolder(async (folder) => {
      const libraryFolder = join(folder, 'no drive/library')
      const named = createHostCalls({ libraryFolder, known: known(folder) })
      expect(valueOf(await named.openLibrary()).readOnly).toMatchObject({ kind: 'missing' })
      await named.close()
      const usual = createHostCalls({ libraryFolder, known: known(folder), isUsualFolder: true })
      expect(valueOf(await usual.openLibrary())).toMatchObject({ isNew: true, readOnly: null })
      await usual.close()
    }))
})

describe('a copy in a second place', () => {
  it('is chosen by id, and a library is made of it that is opened', async () =>
    inFolder(async (folder) => {
      const [libraryFolder, place, documents] = ['library', 'Blue stick', 'documents'].map((name) => join(folder, name))
      await mkdir(place!)
      const shell = { dataFolder: join(folder, 'data'), home: folder, named: place! }
      const calls = createHostCalls({ libraryFolder: libraryFolder!, secondPlace: shell, librariesFolder: documents! })
      valueOf(await calls.openLibrary())
      valueOf(await calls.appendChanges({ afterSeq: 0, changes: [madeChange(1)] }))
      const { places, canPick } = valueOf(await calls.listSecondPlaces())
      expect(canPick).toBe(false)
      expect(places).toMatchObject([{ name: 'Blue stick', kind: 'named', isSameDisk: true }])
      expect(JSON.stringify(places)).not.toContain(folder)
      expect(await calls.chooseSecondPlace({ id: null })).toMatchObject({ ok: false, kind: 'refused' })
      expect(await calls.chooseSecondPlace({ id: 'b'.repeat(64) })).toMatchObject({ ok: false, kind: 'not-found' })
      valueOf(await calls.chooseSecondPlace({ id: places[0]!.id }))
      expect(await calls.makeLibraryOfCopy()).toMatchObject({ ok: false, kind: 'not-found' })
      await calls.close()

      const copy = join(place!, 'library - Evidence Desk copy')
      const other = createHostCalls({ libraryFolder: copy, secondPlace: shell, librariesFolder: documents! })
      expect(valueOf(await other.openLibrary()).readOnly?.kind).toBe('copy')
      expect(valueOf(await other.lookAtSecondPlace())).toEqual({ isKept: false, place: null })
      const made = valueOf(await other.makeLibraryOfCopy())
      expect(made).toMatchObject({ readOnly: null, lastSeq: 1, folderPath: join(documents!, 'library') })
      valueOf(await other.appendChanges({ afterSeq: 1, changes: [madeChange(2)] }))
      // The copy is that of the library still, and is told apart from where it was made.
      expect(valueOf(await other.lookAtSecondPlace()).place).toMatchObject({ name: 'Blue stick' })
      await other.close()
      expect(await readdir(documents!)).toEqual(['library'])
    }))
})
