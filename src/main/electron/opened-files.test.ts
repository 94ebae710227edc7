import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, it, vi } from 'vitest'
import { inFolder } from '../library/changes-for-tests.ts'
import { openedFiles } from './opened-files.ts'

const asked = vi.hoisted(() => ({ paths: [] as string[], options: [] as unknown[] }))
vi.mock('electron', () => ({
  dialog: {
    showOpenDialog: (_window: unknown, options: unknown) => {
      asked.options.push(options)
      return Promise.resolve({ filePaths: asked.paths })
    },
  },
}))
beforeEach(() => {
  asked.paths = []
  asked.options = []
})
const calls = openedFiles(() => ({}) as never)
const words = async (id: string) => {
  const read = await calls.readOpenedFile({ id })
  return read.ok ? new TextDecoder().decode(read.value.bytes) : read.message
}

it('a folder is answered by its papers and references, without what programs keep there, and says how many others there are', () =>
  inFolder(async (folder) => {
    for (const path of [
      'Kim.PDF',
      'more/refs.ris',
      'film.mp4',
      '.git/config',
      'node_modules/a/notes.txt',
      '.DS_Store',
    ]) {
      await mkdir(join(folder, path, '..'), { recursive: true })
      await writeFile(join(folder, path), path)
    }
    asked.paths = [folder]
    const opened = await calls.openFiles({ accept: [], folder: true })
    if (!opened.ok) throw new Error(opened.message)
    expect(opened.value.files.map(({ name }) => name)).toEqual(['Kim.PDF', join('more', 'refs.ris')])
    expect(opened.value.leftOut).toBe(1)
    expect(await words(opened.value.files[1]!.id)).toBe('more/refs.ris')
    // No path crosses: neither in what is answered nor as what is asked for.
    expect(JSON.stringify(opened.value)).not.toContain(folder)
    expect(await words(join(folder, 'film.mp4'))).toMatch(/choose it again/)
    await rm(join(folder, 'Kim.PDF'))
    expect(await words(opened.value.files[0]!.id)).toBe('Kim.PDF is not there any more.')
  }))

it('a file is opened whatever it is called, and those of the last time are let go of', () =>
  inFolder(async (folder) => {
    asked.paths = [join(folder, 'README')]
    await writeFile(asked.paths[0]!, 'TY  - JOUR')
    const opened = await calls.openFiles({ accept: ['.pdf', 'application/pdf'], folder: false })
    if (!opened.ok) throw new Error(opened.message)
    const [file] = opened.value.files
    expect(file?.name).toBe('README')
    expect(asked.options).toEqual([
      expect.objectContaining({
        filters: [
          { name: 'Papers and references', extensions: ['pdf'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }),
    ])
    expect(await words(file!.id)).toBe('TY  - JOUR')
    asked.paths = []
    expect(await calls.openFiles({ accept: [], folder: true })).toEqual({ ok: true, value: { files: [], leftOut: 0 } })
    expect(await words(file!.id)).toMatch(/choose it again/)
  }))
