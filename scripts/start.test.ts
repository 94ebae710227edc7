import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'

const folder = join(import.meta.dirname, '..')
const notes = join(folder, 'node_modules', '.cache', 'evidence-desk')

describe('npm start', () => {
  const start = (...words: string[]) =>
    spawnSync(process.execPath, [join(folder, 'scripts', 'start.mjs'), ...words], { encoding: 'utf8' })

  it('explains itself', () => {
    const { status, stdout } = start('--help')
    expect(status).toBe(0)
    for (const word of ['--library', '--port', '--browser', '--no-open']) expect(stdout).toContain(word)
  })

  it('answers a wrong call with 2 and a reason', () => {
    const { status, stdout, stderr } = start('--libary', 'x')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/libary/)
  })
})

describe('a note of a failed download', () => {
  const name = `test-note-${process.pid}`
  afterAll(() => rm(join(notes, name), { force: true }))

  it('holds for a day, and not when asked to try again', async () => {
    const { forgetNote, readNote, writeNote } = await import('./browser-notes.mjs')
    expect(readNote(name)).toBe(false)
    writeNote(name)
    expect(readNote(name)).toBe(true)
    vi.stubEnv('EVIDENCE_DESK_RETRY', '1')
    expect(readNote(name)).toBe(false)
    vi.unstubAllEnvs()
    const { mtimeMs } = await stat(join(notes, name))
    const yesterday = new Date(mtimeMs - 25 * 3_600_000)
    await utimes(join(notes, name), yesterday, yesterday)
    expect(readNote(name)).toBe(false)
    forgetNote(name)
    expect(existsSync(join(notes, name))).toBe(false)
  })
})

describe('the browser', () => {
  it('is the one that CHROME_PATH names, and no other in its place', async () => {
    const { ensureBrowser, findBrowser } = await import('./get-browser.mjs')
    vi.stubEnv('CHROME_PATH', process.execPath)
    expect(await findBrowser()).toBe(process.execPath)
    vi.stubEnv('CHROME_PATH', join(folder, 'nothing'))
    expect(await findBrowser()).toBeNull()
    await expect(ensureBrowser({ say: () => undefined })).rejects.toThrow(/CHROME_PATH names/)
    vi.unstubAllEnvs()
  })
})
