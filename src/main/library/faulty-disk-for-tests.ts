import type { FileHandle } from 'node:fs/promises'

type Files = typeof import('node:fs/promises')

const state = { calls: 0, failAt: 0, failures: 0, code: '', lasting: false }

/** A disk with one call in it that fails, or with all after it (`lasting`): the `failAt`th write, sync, truncate, rename or open after `arm`. For tests. */
export const disk = {
  state: state as Readonly<typeof state>,
  arm(failAt: number, code: string, lasting: boolean): void {
    Object.assign(state, { calls: 0, failures: 0, failAt, code, lasting })
  },
  disarm(): void {
    state.failAt = 0
  },
}

/** `node:fs/promises` over that disk: what a test's `vi.mock` answers. */
export function faultyFiles(real: Files): Files {
  return {
    ...real,
    open: async (...words: Parameters<Files['open']>) => {
      check()
      return faulty(await real.open(...words))
    },
    rename: async (from, to) => {
      check()
      return real.rename(from, to)
    },
  }
}

/** Throws where it is this call's turn. */
function check(): void {
  if (state.failAt === 0) return
  state.calls += 1
  if (state.calls !== state.failAt && !(state.lasting && state.calls > state.failAt)) return
  state.failures += 1
  throw Object.assign(new Error(`${state.code}: made by the test`), { code: state.code })
}

function faulty(handle: FileHandle): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      if (name === 'write') {
        return async (bytes: Uint8Array, offset: number, length: number, position: number) => {
          check()
          // Taken in pieces, as the system may.
          return target.write(bytes, offset, Math.min(length, 700), position)
        }
      }
      return (...words: unknown[]) => {
        if (name === 'datasync' || name === 'sync' || name === 'truncate') check()
        return (value as (...all: unknown[]) => unknown).apply(target, words)
      }
    },
  })
}
