import { sep } from 'node:path'

type Files = typeof import('node:fs/promises')

const state = { heldMs: 0, code: 'EBUSY', until: new Map<string, number>(), refusals: 0, folderSync: '' }

/** A disk on which every fresh file is held for a moment, as virus scanners and synchronising programs do. For tests. */
export const scanner = {
  /** How often it was in somebody's way. */
  refusals: (): number => state.refusals,
  /** From now on each file that is written or renamed is held for `heldMs`; renaming and removing it meanwhile fails with `code`. */
  hold(heldMs: number, code: string): void {
    state.until.clear()
    Object.assign(state, { heldMs, code, refusals: 0 })
  },
  /** From now on syncing a folder fails with `code`, as on some network disks. */
  refuseFolderSync(code: string): void {
    state.folderSync = code
  },
  stop(): void {
    Object.assign(state, { heldMs: 0, folderSync: '' })
    state.until.clear()
  },
}

/** `node:fs/promises` over that disk: what a test's `vi.mock` answers. */
export function heldFiles(real: Files): Files {
  return {
    ...real,
    open: async (...words: Parameters<Files['open']>) => {
      const handle = await real.open(...words)
      if (String(words[1]).startsWith('w')) hold(String(words[0]))
      if (state.folderSync !== '' && (await handle.stat()).isDirectory())
        handle.sync = () => Promise.reject(madeError(state.folderSync, words[0]))
      return handle
    },
    writeFile: async (...words: Parameters<Files['writeFile']>) => {
      await real.writeFile(...words)
      hold(String(words[0]))
    },
    rename: async (from, to) => {
      refuse(String(from))
      refuse(String(to))
      await real.rename(from, to)
      hold(String(to))
    },
    rm: async (path, options) => {
      refuse(String(path))
      await real.rm(path, options)
    },
  }
}

function hold(path: string): void {
  if (state.heldMs > 0) state.until.set(path, Date.now() + state.heldMs)
}

// A folder cannot be moved or removed either while something in it is held.
function refuse(path: string): void {
  for (const [held, until] of state.until) {
    if ((held !== path && !held.startsWith(path + sep)) || Date.now() >= until) continue
    state.refusals += 1
    throw madeError(state.code, path)
  }
}

function madeError(code: string, path: unknown): Error {
  return Object.assign(new Error(`${code}: made by the test, '${String(path)}'`), { code })
}
