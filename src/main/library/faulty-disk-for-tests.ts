import type { FileHandle } from 'node:fs/promises'

type Files = typeof import('node:fs/promises')

const state = { calls: 0, failAt: 0, failures: 0, code: '', lasting: false, under: '' }

/**
 * A disk with one call in it that fails, or with all after it (`lasting`): the `failAt`th write, sync, truncate, rename, open or mkdir after
 * `arm`, of those whose path begins with `under`. For tests.
 */
export const disk = {
  state: state as Readonly<typeof state>,
  arm(failAt: number, code: string, lasting: boolean, under = ''): void {
    Object.assign(state, { calls: 0, failures: 0, failAt, code, lasting, under })
  },
  disarm(): void {
    state.failAt = 0
  },
}

/** Every call is tried with the error that is met most, with the others every third: where they go is one road. */
export function callsApart(code: string): number {
  return code === 'ENOSPC' ? 1 : 3
}

/** `node:fs/promises` over that disk: what a test's `vi.mock` answers. */
export function faultyFiles(real: Files): Files {
  return {
    ...real,
    open: async (...words: Parameters<Files['open']>) => {
      check(String(words[0]))
      return faulty(await real.open(...words), String(words[0]))
    },
    rename: async (from, to) => {
      check(String(to))
      return real.rename(from, to)
    },
    mkdir: (async (...words: Parameters<Files['mkdir']>) => {
      check(String(words[0]))
      return real.mkdir(...words)
    }) as Files['mkdir'],
  }
}

/** Throws where it is this call's turn. */
function check(path: string): void {
  if (state.failAt === 0 || !path.startsWith(state.under)) return
  state.calls += 1
  if (state.calls !== state.failAt && !(state.lasting && state.calls > state.failAt)) return
  state.failures += 1
  throw Object.assign(new Error(`${state.code}: made by the test`), { code: state.code })
}

function faulty(handle: FileHandle, path: string): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      if (name === 'write') {
        return async (bytes: Uint8Array, offset: number, length: number, position: number) => {
          check(path)
          // Taken in pieces, as the system may.
          return target.write(bytes, offset, Math.min(length, 700), position)
        }
      }
      return (...words: unknown[]) => {
        if (name === 'datasync' || name === 'sync' || name === 'truncate') check(path)
        return (value as (...all: unknown[]) => unknown).apply(target, words)
      }
    },
  })
}
