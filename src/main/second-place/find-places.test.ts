import { describe, expect, it } from 'vitest'
import { findPlaces, type PlacesSystem } from './find-places.ts'

/** A machine of the test: what its folders hold, and what can be written. */
function machine(
  platform: NodeJS.Platform,
  folders: Readonly<Record<string, readonly string[]>>,
  options: {
    readonly readOnly?: readonly string[]
    readonly unmounted?: readonly string[]
    readonly rooms?: readonly string[]
  } = {},
): PlacesSystem {
  const { readOnly = [], unmounted = [], rooms } = options
  return {
    platform,
    home: platform === 'win32' ? 'C:\\Users\\ada' : platform === 'darwin' ? '/Users/ada' : '/home/ada',
    user: 'ada',
    systemDrive: 'C:',
    foldersIn: (path) => Promise.resolve(folders[path] ?? []),
    isMounted: (path) => Promise.resolve(!unmounted.includes(path)),
    room: (path) =>
      Promise.resolve(readOnly.includes(path) || (rooms !== undefined && !rooms.includes(path)) ? null : 5_000_000_000),
  }
}

const pathsOf = async (system: PlacesSystem, named: string | null = null): Promise<readonly string[]> =>
  (await findPlaces(system, named)).map(({ kind, path }) => `${kind} ${path}`)

describe('the places that a machine has', () => {
  it('are on Linux the mounted disks and the folders that synchronise, where they can be written', async () => {
    const system = machine(
      'linux',
      {
        '/media/ada': ['Blue stick', 'old mount point'],
        '/run/media/ada': ['Archive', 'DVD'],
        '/mnt': ['nas'],
        '/home/ada': [
          'Documents',
          'Dropbox',
          'Dropbox (Desk)',
          'Nextcloud',
          'Nextcloud2',
          'Sync',
          'MEGA',
          'Synchrotron data',
          'OneDriveless',
        ],
      },
      { readOnly: ['/run/media/ada/DVD'], unmounted: ['/media/ada/old mount point'] },
    )
    expect(await pathsOf(system)).toEqual([
      'disk /media/ada/Blue stick',
      'disk /run/media/ada/Archive',
      'disk /mnt/nas',
      ...['Dropbox', 'Dropbox (Desk)', 'MEGA', 'Nextcloud', 'Nextcloud2', 'Sync'].map(
        (name) => `synchronised /home/ada/${name}`,
      ),
    ])
  })

  it('are on macOS the volumes and the folders of such programs', async () => {
    const system = machine(
      'darwin',
      {
        '/Volumes': ['Macintosh HD', 'Blue stick'],
        '/Users/ada': ['pCloud Drive', 'Desktop'],
        '/Users/ada/Library/CloudStorage': ['GoogleDrive-ada@example.org', 'OneDrive-Press'],
      },
      { unmounted: ['/Volumes/Macintosh HD'] },
    )
    expect(await pathsOf(system)).toEqual([
      'disk /Volumes/Blue stick',
      'synchronised /Users/ada/pCloud Drive',
      'synchronised /Users/ada/Library/CloudStorage/GoogleDrive-ada@example.org',
      'synchronised /Users/ada/Library/CloudStorage/OneDrive-Press',
      'synchronised /Users/ada/Library/Mobile Documents/com~apple~CloudDocs',
    ])
  })

  it('are on Windows the other drives and the folders of such programs', async () => {
    const home = 'C:\\Users\\ada'
    const names = ['OneDrive', 'OneDrive - Invented Press', 'iCloudDrive', 'Google Drive']
    const system = machine(
      'win32',
      { [home]: [...names, 'Music'] },
      { rooms: ['E:\\', 'C:\\', ...names.map((name) => `${home}\\${name}`)] },
    )
    expect(await pathsOf(system)).toEqual([
      'disk E:\\',
      ...names.toSorted().map((name) => `synchronised ${home}\\${name}`),
    ])
  })

  it('begin with the folder that was named at the start, once, and are told apart by ids that are no paths', async () => {
    const system = machine('linux', { '/mnt': ['nas', 'stick'] })
    const places = await findPlaces(system, '/mnt/stick')
    expect(places.map(({ path, kind }) => [path, kind])).toEqual([
      ['/mnt/stick', 'named'],
      ['/mnt/nas', 'disk'],
    ])
    for (const { id } of places) expect(id).toMatch(/^[0-9a-f]{64}$/)
    expect(await pathsOf(machine('linux', {}, { readOnly: ['/gone'] }), '/gone')).toEqual([])
  })
})
