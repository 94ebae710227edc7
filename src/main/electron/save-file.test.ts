import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { inFolder } from '../library/changes-for-tests.ts'
import { disk } from '../library/faulty-disk-for-tests.ts'
import { dialogCalls } from './dialogs.ts'

const chosen = vi.hoisted(() => ({ path: '' }))
vi.mock('electron', () => ({
  dialog: { showSaveDialog: () => Promise.resolve({ canceled: false, filePath: chosen.path }) },
  shell: {},
}))
vi.mock('node:fs/promises', async (original) => {
  const { faultyFiles } = await import('../library/faulty-disk-for-tests.ts')
  return faultyFiles(await original<typeof import('node:fs/promises')>())
})

it.each(['ENOSPC', 'EIO', 'EACCES', 'EBUSY'])(
  'a file that is saved over another is there whole, or the other is, whichever call fails with %s',
  async (code) => {
    const bytes = new TextEncoder().encode('new '.repeat(1_000))
    const { saveFile } = dialogCalls(() => ({}) as never)
    let sites = 0
    for (let failAt = 1; failAt < 30; failAt += 1) {
      const reached = await inFolder(async (folder) => {
        chosen.path = join(folder, 'evidence.csv')
        await writeFile(chosen.path, 'the one before')
        disk.arm(failAt, code, false)
        const saved = await saveFile({ suggestedName: 'evidence.csv', bytes })
        const failures = disk.state.failures
        disk.disarm()
        const there = await readFile(chosen.path)
        expect(there.equals(bytes) || there.toString() === 'the one before').toBe(true)
        if (saved.ok) expect(there.equals(bytes)).toBe(true)
        // What is told is about this file, not about the library.
        else expect(saved.message).toMatch(/evidence\.csv/)
        if (!saved.ok) expect(saved.message).not.toMatch(/library folder/)
        expect(await readdir(folder)).toEqual(['evidence.csv'])
        return failures > 0
      })
      if (!reached) break
      sites += 1
    }
    expect(sites).toBeGreaterThan(5)
  },
)
