import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkForTests, faultsOfPackages, packageWorkForTests } from '#core/report/fact-check/package-work-for-tests.ts'
import { savePackage, type PackageWork } from '#core/report/fact-check/save-package.ts'
import { fail } from '#core/result.ts'
import { onSmallDisk } from './library/small-disk-for-tests.ts'
import { savingCalls } from './save-in-pieces.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-desk-package-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const sha256Of = (bytes: Uint8Array) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))
const save = (target: string, instead?: Partial<PackageWork>) =>
  savePackage(checkForTests, packageWorkForTests(savingCalls(() => Promise.resolve(target)).calls, sha256Of, instead))

describe('a fact-check package that is written to a file', () => {
  it('stands there whole, with the sums of all of it', async () => {
    const target = join(folder, 'check.zip')
    expect(await save(target)).toMatchObject({ ok: true, value: { savedAs: 'check.zip' } })
    const files = Object.entries(unzipSync(await readFile(target))).map(
      ([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes] as const,
    )
    const sums = strFromU8(files.find(([path]) => path === 'SHA256SUMS')![1])
    const others = files.filter(([path]) => path !== 'SHA256SUMS')
    expect(others.map(([path]) => path)).toContain('papers/kim.pdf')
    expect(sums).toBe(
      (await Promise.all(others.map(async ([path, bytes]) => `${await sha256Of(bytes)}  ${path}\n`))).join(''),
    )
  })

  it.each(faultsOfPackages)('leaves what was there where %s, and says so', async (_, instead, words) => {
    const target = join(folder, 'check.zip')
    await writeFile(target, 'the one before')
    expect(await save(target, instead)).toMatchObject({ ok: false, message: expect.stringMatching(words) as string })
    expect(await readdir(folder)).toEqual(['check.zip'])
    expect(await readFile(target, 'utf8')).toBe('the one before')
  })

  it('leaves nothing where the program breaks on the way', async () => {
    const broken = save(join(folder, 'check.zip'), { draw: () => Promise.reject(new Error('a fault')) })
    await expect(broken).rejects.toThrow('a fault')
    expect(await readdir(folder)).toEqual([])
  })

  it('is whole without a paper that is missing, and says so', async () => {
    const saved = await save(join(folder, 'check.zip'), {
      bytesOf: () => Promise.resolve(fail('not-found', 'The PDF is missing.')),
    })
    expect(saved).toMatchObject({
      ok: true,
      value: { said: expect.arrayContaining(['1 paper could not be read and is not in it.']) as string[] },
    })
    expect(Object.keys(unzipSync(await readFile(join(folder, 'check.zip')))).join()).not.toContain('kim.pdf')
  })

  it('leaves nothing on a disk that is full, and says so', async ({ skip }) => {
    await onSmallDisk(join(folder, 'small'), '2m', skip, async () => {
      expect(await save(join(folder, 'small', 'check.zip'))).toMatchObject({
        ok: false,
        message: expect.stringMatching(/disk is full/i) as string,
      })
      expect(await readdir(join(folder, 'small'))).toEqual([])
    })
  })
})
