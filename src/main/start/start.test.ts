import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inFolder } from '../library/changes-for-tests.ts'
import { openLibraryFolder } from '../library/open-library.ts'
import { registryValue, type HomeSystem } from './home-system.ts'
import { folderBehind, libraryAskedFor, wordBehind } from './option-words.ts'
import { dataFolder, documentsFolder } from './person-folders.ts'
import { startFolders } from './start-folders.ts'

const none = async (): Promise<null> => null
const system = (part: Partial<HomeSystem>): HomeSystem => ({
  platform: 'linux',
  home: '/home/ada',
  env: {},
  readRegistry: none,
  readText: none,
  ...part,
})
const windows = (personal: string | null, env: Record<string, string> = {}): HomeSystem =>
  system({
    platform: 'win32',
    home: String.raw`C:\Users\Ada`,
    env,
    readRegistry: async (key, value) => (key.endsWith('User Shell Folders') && value === 'Personal' ? personal : null),
  })
const linux = (text: string | null, env: Record<string, string> = {}): HomeSystem =>
  system({
    env,
    readText: async (path) =>
      path === `${env['XDG_CONFIG_HOME'] ?? '/home/ada/.config'}/user-dirs.dirs` ? text : null,
  })

describe('the folder of documents', () => {
  it.each([
    ['macOS', system({ platform: 'darwin', home: '/Users/ada' }), '/Users/ada/Documents'],
    ['Windows that says nothing', windows(null), String.raw`C:\Users\Ada\Documents`],
    ['Windows', windows(String.raw`%USERPROFILE%\Documents`), String.raw`C:\Users\Ada\Documents`],
    ['OneDrive', windows(String.raw`C:\Users\Ada\OneDrive\Dokumente`), String.raw`C:\Users\Ada\OneDrive\Dokumente`],
    ['another disk', windows(String.raw`%homedrive%\Papers`, { HOMEDRIVE: 'D:' }), String.raw`D:\Papers`],
    ['a variable that is not set', windows(String.raw`%NOWHERE%\Papers`), String.raw`C:\Users\Ada\Documents`],
    ['no whole path', windows('Papers'), String.raw`C:\Users\Ada\Documents`],
    ['Linux that says nothing', linux(null), '/home/ada/Documents'],
    ['German Linux', linux('# comment\nXDG_DOCUMENTS_DIR="$HOME/Dokumente"\n'), '/home/ada/Dokumente'],
    ['a signed path', linux(String.raw`XDG_DOCUMENTS_DIR="/data/my \"papers\""`), '/data/my "papers"'],
    ['a commented line', linux('#XDG_DOCUMENTS_DIR="/data"'), '/home/ada/Documents'],
    ['documents that are switched off', linux('XDG_DOCUMENTS_DIR="$HOME/"'), '/home/ada/Documents'],
    ['another config folder', linux('XDG_DOCUMENTS_DIR="/d"', { XDG_CONFIG_HOME: '/etc/ada' }), '/d'],
  ])('of %s', async (_name, asked, expected) => {
    expect(await documentsFolder(asked)).toBe(expected)
  })

  it('is read from what the registry answers', () => {
    const answer = String.raw`
HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders
    Personal    REG_EXPAND_SZ    %USERPROFILE%\My Documents

`.replaceAll('\n', '\r\n')
    expect(registryValue(answer, 'Personal')).toBe(String.raw`%USERPROFILE%\My Documents`)
    expect(registryValue(answer, 'Desktop')).toBeNull()
    // A name that the console could not write is no path to make a library at.
    for (const lost of ['?', '\ufffd']) expect(registryValue(answer.replace('My', lost), 'Personal')).toBeNull()
  })

  it.each([
    [system({}), '/home/ada/.local/share/evidence-desk'],
    [system({ env: { XDG_DATA_HOME: '/data' } }), '/data/evidence-desk'],
    [system({ env: { EVIDENCE_DESK_DATA: '/x' } }), '/x'],
    [system({ platform: 'darwin', home: '/Users/ada' }), '/Users/ada/Library/Application Support/Evidence Desk'],
    [windows(null), String.raw`C:\Users\Ada\AppData\Roaming\Evidence Desk`],
    [windows(null, { APPDATA: String.raw`E:\Roaming` }), String.raw`E:\Roaming\Evidence Desk`],
  ])('has the data of the program elsewhere', (asked, expected) => {
    expect(dataFolder(asked)).toBe(expected)
  })
})

describe('the words of a command line', () => {
  it.each([
    [['--library', 'B'], '/in/B'],
    [['--library=B'], '/in/B'],
    [['.', '--other', '--library=/b c'], '/b c'],
    [['--library'], null],
    [['--library='], null],
    [['--library', '--no-open'], null],
    [['--', '--library', 'B'], null],
    [['--libraryB'], null],
    [[], null],
  ])('%j name a library', (words, expected) => {
    expect(libraryAskedFor(words, '/in')).toBe(expected)
  })

  it('name other folders in the same way', () => {
    expect(wordBehind('--copy-to', ['--library', 'a', '--copy-to=b'])).toBe('b')
    expect(folderBehind('--copy-to', ['--library', 'a'], '/in')).toBeNull()
  })
})

describe('the folders of a start', () => {
  const noName = { library: null, libraries: null }
  const german = (home: string): HomeSystem =>
    system({
      home,
      env: { EVIDENCE_DESK_DATA: join(home, 'data') },
      readText: async () => 'XDG_DOCUMENTS_DIR="$HOME/Dokumente"',
    })
  const makeLibrary = async (folder: string): Promise<void> => {
    await mkdir(folder, { recursive: true })
    const opened = await openLibraryFolder(folder)
    if (opened.ok) await opened.value.close()
  }

  it('are in the documents at the first one', async () =>
    inFolder(async (home) => {
      expect(await startFolders(german(home), noName)).toMatchObject({
        data: join(home, 'data'),
        library: join(home, 'Dokumente/Evidence Desk'),
        isUsual: true,
        libraries: join(home, 'Dokumente'),
      })
    }))

  it('find the library that the browser shell made in “Documents” before, and of two the one that was written to last', async () =>
    inFolder(async (home) => {
      const before = join(home, 'Documents/Evidence Desk')
      await makeLibrary(before)
      expect((await startFolders(german(home), noName)).library).toBe(before)
      const other = join(home, 'Dokumente/Evidence Desk')
      await makeLibrary(other)
      await utimes(join(before, 'journal/head'), 1, 1)
      expect((await startFolders(german(home), noName)).library).toBe(other)
      await utimes(join(other, 'journal/head'), 0, 0)
      expect((await startFolders(german(home), noName)).library).toBe(before)
    }))

  it('are those of last time, in whichever shell', async () =>
    inFolder(async (home) => {
      const old = join(home, 'electron')
      await mkdir(old)
      await writeFile(join(old, 'library-choice.json'), JSON.stringify({ libraryFolder: join(home, 'once') }))
      const first = await startFolders(german(home), noName, [old])
      expect(first).toMatchObject({ library: join(home, 'once'), isUsual: false, libraries: join(home, 'Dokumente') })
      await first.remember(join(home, 'now'))
      expect((await startFolders(german(home), noName, [old])).library).toBe(join(home, 'now'))
      expect((await startFolders(german(home), noName)).library).toBe(join(home, 'now'))
    }))

  it('are those that are named; only where the libraries lie is remembered', async () =>
    inFolder(async (home) => {
      const library = join(home, 'a/library')
      expect(await startFolders(german(home), { library, libraries: null })).toMatchObject({
        library,
        isUsual: false,
        libraries: join(home, 'a'),
      })
      await startFolders(german(home), { library: null, libraries: join(home, 'desk') })
      expect(await startFolders(german(home), { library, libraries: null })).toMatchObject({
        library,
        libraries: join(home, 'desk'),
      })
      expect((await startFolders(german(home), noName)).isUsual).toBe(true)
    }))

  it('begin afresh where what was remembered cannot be read, and keep the file until another is chosen', async () =>
    inFolder(async (home) => {
      await mkdir(join(home, 'data'))
      const file = join(home, 'data/library-choice.json')
      for (const damaged of ['{', '[]', 'null', '{"libraryFolder":7}', '']) {
        await writeFile(file, damaged)
        expect((await startFolders(german(home), noName)).isUsual).toBe(true)
        expect(await readFile(file, 'utf8')).toBe(damaged)
      }
    }))
})
