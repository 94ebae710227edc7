import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { unzipSync } from 'fflate'
import { checkForTests, faultsOfPackages, packageWorkForTests } from '#core/report/fact-check/package-work-for-tests.ts'
import { savePackage, type PackageWork } from '#core/report/fact-check/save-package.ts'
import { fail } from '#core/result.ts'
import { saveInPieces } from './save-in-pieces.ts'

/** What the browser was asked to download, by its name. */
let downloads: { readonly name: string; readonly blob: Blob }[] = []

beforeEach(() => {
  downloads = []
  let made = new Blob()
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      made = blob
      return 'blob:made'
    },
    revokeObjectURL: () => undefined,
  })
  vi.stubGlobal('document', {
    createElement: () => ({
      download: '',
      click(this: { readonly download: string }) {
        downloads.push({ name: this.download, blob: made })
      },
    }),
  })
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const save = (instead?: Partial<PackageWork>) =>
  savePackage(
    checkForTests,
    packageWorkForTests(saveInPieces, () => Promise.resolve('0'), instead),
  )

describe('a fact-check package that the browser saves', () => {
  it('is one download, whole', async () => {
    expect(await save()).toMatchObject({ ok: true })
    expect(downloads.map(({ name }) => name)).toEqual(['The lamp and the night shift, draft 3, fact check.zip'])
    const paths = Object.keys(unzipSync(new Uint8Array(await downloads[0]!.blob.arrayBuffer())))
    expect(paths.map((path) => path.slice(path.indexOf('/') + 1))).toEqual([
      'fact-check.html',
      'draft with claims.md',
      'claims.xlsx',
      'claims.csv',
      'sources.csv',
      'papers/kim.pdf',
      'SHA256SUMS',
    ])
  })

  it.each(faultsOfPackages)('is no download where %s, and says so', async (_, instead, words) => {
    expect(await save(instead)).toMatchObject({ ok: false, message: expect.stringMatching(words) as string })
    expect(downloads).toEqual([])
  })

  it('is no download where a piece cannot be kept, or the program breaks on the way', async () => {
    const full = { ...saveInPieces, savePiece: () => Promise.resolve(fail('disk-full', 'The disk is full.')) }
    expect(await save({ saving: full })).toMatchObject({ ok: false, message: 'The disk is full.' })
    await expect(save({ draw: () => Promise.reject(new Error('a fault')) })).rejects.toThrow('a fault')
    expect(downloads).toEqual([])
  })
})
