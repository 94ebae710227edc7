import { readdir, realpath } from 'node:fs/promises'
import { basename, join, posix, win32 } from 'node:path'
import { freeBytes } from '../library/disk-space.ts'
import { canBeWritten, errorCode } from '../library/durable-files.ts'
import { fileMark } from '../library/file-mark.ts'
import { sha256Hex } from '../library/journal-line.ts'

/** A folder that may hold the copy of a library. */
export interface FoundPlace {
  /** Names it in other calls; no path. */
  readonly id: string
  readonly path: string
  readonly name: string
  /** Another disk, a folder that a program synchronises, or one that was named at the start. */
  readonly kind: 'disk' | 'synchronised' | 'named'
  readonly freeBytes: number
}

/** The machine that is looked at: told instead of this one in tests. */
export interface PlacesSystem {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly user: string
  /** The disk that the system itself is on, on Windows: `C:`. */
  readonly systemDrive: string
  /** The folders that a folder holds; none where it is not there or cannot be read. */
  readonly foldersIn: (path: string) => Promise<readonly string[]>
  /** True where a folder is the top of a disk, and not an empty place to mount one. */
  readonly isMounted: (path: string) => Promise<boolean>
  /** Bytes that can still be written there; null where nothing can be. */
  readonly room: (path: string) => Promise<number | null>
}

// What the programs call their folders (their own help pages). A second account stands behind: "Dropbox (Desk)", "OneDrive - Invented Press".
const synchronised =
  /^(?:Dropbox|OneDrive|Nextcloud|ownCloud|Google ?Drive|My Drive|iCloud ?Drive|Syncthing|Sync|pCloud ?Drive|MEGA|MEGAsync)(?: ?[-(].*|\d*)$/i

/** The places that this machine has for a copy, each where it is there and can be written; the one that was named at the start comes first. */
export async function findPlaces(system: PlacesSystem, named: string | null): Promise<readonly FoundPlace[]> {
  const places: FoundPlace[] = []
  const paths = new Set<string>()
  const take = async (path: string, name: string, kind: FoundPlace['kind']): Promise<void> => {
    if (paths.has(path)) return
    paths.add(path)
    const room = await system.room(path)
    if (room !== null) places.push({ id: sha256Hex(path), path, name, kind, freeBytes: room })
  }
  if (named !== null) await take(named, basename(named) || named, 'named')
  for (const { path, name } of await disksOf(system)) await take(path, name, 'disk')
  for (const { path, name } of await synchronisedOf(system)) await take(path, name, 'synchronised')
  return places
}

interface Candidate {
  readonly path: string
  readonly name: string
}

async function disksOf(system: PlacesSystem): Promise<readonly Candidate[]> {
  const { platform, user, systemDrive } = system
  if (platform === 'win32') {
    const letters = [...'ABDEFGHIJKLMNOPQRSTUVWXYZC'].filter((letter) => `${letter}:` !== systemDrive.toUpperCase())
    return letters.map((letter) => ({ path: `${letter}:\\`, name: `${letter}:` }))
  }
  const roots = platform === 'darwin' ? ['/Volumes'] : [`/media/${user}`, `/run/media/${user}`, '/mnt']
  const disks: Candidate[] = []
  for (const root of roots)
    for (const { path, name } of await insideOf(system, root))
      if (await system.isMounted(path)) disks.push({ path, name })
  return disks
}

async function synchronisedOf(system: PlacesSystem): Promise<readonly Candidate[]> {
  const { platform, home } = system
  const found = (await insideOf(system, home)).filter(({ name }) => synchronised.test(name))
  if (platform !== 'darwin') return found
  // Apple keeps the folders of such programs here since macOS 12 ("File Provider"), and iCloud Drive here.
  const cloud = await insideOf(system, posix.join(home, 'Library', 'CloudStorage'))
  const iCloud = posix.join(home, 'Library', 'Mobile Documents', 'com~apple~CloudDocs')
  return [...found, ...cloud, { path: iCloud, name: 'iCloud Drive' }]
}

async function insideOf(system: PlacesSystem, folder: string): Promise<readonly Candidate[]> {
  const { join: joined } = system.platform === 'win32' ? win32 : posix
  return (await system.foldersIn(folder)).toSorted().map((name) => ({ path: joined(folder, name), name }))
}

/** This machine. */
export function thisSystem(home: string): PlacesSystem {
  return {
    platform: process.platform,
    home,
    user: process.env['USER'] ?? process.env['LOGNAME'] ?? 'root',
    systemDrive: process.env['SystemDrive'] ?? 'C:',
    foldersIn: (path) => answered([], async () => foldersIn(path)),
    isMounted: (path) => answered(false, async () => isMounted(path)),
    room: (path) =>
      answered(null, async () => ((await fileMark(path)) && (await canBeWritten(path)) ? freeBytes(path) : null)),
  }
}

async function foldersIn(path: string): Promise<readonly string[]> {
  const entries = await readdir(path, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() || entry.isSymbolicLink()).map(({ name }) => name)
}

// A folder of the disk around it is none of its own; a link in /Volumes leads to the system's disk.
async function isMounted(path: string): Promise<boolean> {
  const [mark, around] = await Promise.all([fileMark(path), fileMark(join(path, '..'))])
  return mark !== null && mark.device !== around?.device && (await realpath(path)) !== '/'
}

// What cannot be looked at is no place for a copy.
async function answered<T>(otherwise: T, look: () => Promise<T>): Promise<T> {
  try {
    return await look()
  } catch (error) {
    if (errorCode(error) === '') throw error
    return otherwise
  }
}
