import { randomBytes } from 'node:crypto'
import { lstat, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { errorCode, partEnding, removeQuietly, renameWhenFree, syncFolder } from '../durable-files.ts'
import { isAlive } from '../folder-lock.ts'
import { thisMachine } from '../machine.ts'

/** Something that is being made, under a name that nobody takes for it. */
export interface Unfinished {
  readonly path: string
  /** Takes it away, where it has not become something else by then. */
  remove(): Promise<void>
}

// The name says which process of which machine is at it, so that what a killed one left can be told apart and taken away.
const named = /^\.evidence-desk-([0-9a-f]{12})-(\d+)-[0-9a-f]{12}\.part$/
const ours = new Set<string>()
const machine = (): string => thisMachine().id.slice(0, 12)

/** A new name in `folder` for a file or folder that is being made; nothing is made. What killed processes left there is taken away. */
export async function startUnfinished(folder: string): Promise<Unfinished> {
  await removeAbandoned(folder)
  const name = `.evidence-desk-${machine()}-${process.pid}-${randomBytes(6).toString('hex')}${partEnding}`
  const path = join(folder, name)
  ours.add(name)
  return {
    path,
    remove: async () => {
      await removeQuietly(path, { recursive: true })
      ours.delete(name)
    },
  }
}

/** Does `work` with something unfinished, which is gone afterwards unless it was renamed. */
export async function withUnfinished<T>(folder: string, work: (path: string) => Promise<T>): Promise<T> {
  const unfinished = await startUnfinished(folder)
  try {
    return await work(unfinished.path)
  } finally {
    await unfinished.remove()
  }
}

/**
 * Renames a finished folder to `name` in the folder it lies in, durable when answered; "name 2" where there is something of that name.
 * Returns the new path. Nothing that is there is ever replaced.
 */
export async function placeFolder(finished: string, beside: string, name: string): Promise<string> {
  const target = await freePath(beside, name)
  await syncFolder(finished)
  await renameWhenFree(finished, target)
  ours.delete(basename(finished))
  await syncFolder(beside)
  return target
}

/** A path in `folder` where nothing is: `name`, or "name 2", "name 3" ... before its ending. */
export async function freePath(folder: string, name: string, ending = ''): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${name}${number === 1 ? '' : ` ${number}`}${ending}`)
    if (!(await isThere(path))) return path
  }
}

// A link that leads nowhere is there too.
async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, onMachine, pid] = named.exec(name) ?? []
    if (onMachine !== machine()) continue
    const isInWork = Number(pid) === process.pid ? ours.has(name) : isAlive(Number(pid))
    if (!isInWork) await removeQuietly(join(folder, name), { recursive: true })
  }
}
