import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { errorCode } from '../library/durable-files.ts'
import { sha256Hex } from '../library/journal-line.ts'
import { isWithoutLibrary } from '../library/open-library.ts'
import { trueFolder } from './folder-state.ts'
import type { RecentLibraries } from './recent-libraries.ts'

/** A folder that holds, or held, a library. */
export interface FoundLibrary {
  /** The hash of its folder's path: what the page knows it by. */
  readonly id: string
  readonly folder: string
  readonly name: string
  readonly openedAt: string | null
}

/** Where libraries are looked for. */
export interface LibrarySources {
  readonly recent?: RecentLibraries
  /** The folder in which libraries lie. */
  readonly libraries: string
  /** Further folders that held a library once. */
  known(): Promise<readonly string[]>
  /** The library that is open, whatever else is known. */
  readonly open: string
}

/** More folders than this in one place are no library shelf. */
const mostFolders = 1_000

/** The libraries that this machine knows, each folder once: the recent ones, newest first, then the others by name. */
export async function findLibraries(sources: LibrarySources): Promise<readonly FoundLibrary[]> {
  const found = new Map<string, FoundLibrary>()
  const add = async (folder: string, name: string | null, openedAt: string | null): Promise<void> => {
    const place = await trueFolder(folder)
    if (!found.has(place)) found.set(place, { id: sha256Hex(place), folder, name: name ?? basename(folder), openedAt })
  }
  for (const { folder, name, openedAt } of (await sources.recent?.list()) ?? []) await add(folder, name, openedAt)
  await add(sources.open, null, null)
  const recent = found.size
  const others = [...(await sources.known()), ...(await foldersIn(sources.libraries))]
  // What is known from long ago and is gone is no news; what was opened lately and is gone is told.
  for (const folder of others) if (await isLibrary(folder)) await add(folder, null, null)
  const all = [...found.values()]
  return [...all.slice(0, recent), ...all.slice(recent).toSorted((a, b) => a.name.localeCompare(b.name))]
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries
      .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
      .slice(0, mostFolders)
      .map((entry) => join(folder, entry.name))
  } catch (error) {
    if (errorCode(error) === '') throw error
    return []
  }
}

async function isLibrary(folder: string): Promise<boolean> {
  try {
    return !(await isWithoutLibrary(folder))
  } catch (error) {
    // A file, or a folder that may not be read.
    if (errorCode(error) === '') throw error
    return false
  }
}
