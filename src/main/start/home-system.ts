import { execFile } from 'node:child_process'
import { homedir } from 'node:os'
import { promisify } from 'node:util'
import { readIfThere } from '../library/durable-files.ts'

/** What is asked of the system to find the folders of a person; told instead of this machine in tests. */
export interface HomeSystem {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** A value of the Windows registry as it stands there, variables and all; null where there is none. */
  readRegistry(key: string, value: string): Promise<string | null>
  /** A small text file; null where there is none. */
  readText(path: string): Promise<string | null>
}

const registryWaitMs = 3_000

/** This machine, as the person who started the program sees it. */
export function thisHome(): HomeSystem {
  return {
    platform: process.platform,
    home: homedir(),
    env: process.env,
    readRegistry,
    readText: async (path) => (await readIfThere(path))?.toString('utf8') ?? null,
  }
}

// `reg` is a part of every Windows; where it does not answer, the usual folder is taken. It writes in the console's own code page, which has
// not every letter of a name: so that is UTF-8 first.
async function readRegistry(key: string, value: string): Promise<string | null> {
  try {
    const asked = promisify(execFile)('cmd.exe', ['/d', '/c', `chcp 65001>nul & reg query "${key}" /v "${value}"`], {
      timeout: registryWaitMs,
      windowsHide: true,
      windowsVerbatimArguments: true,
    })
    return registryValue((await asked).stdout, value)
  } catch {
    return null
  }
}

/** The value in an answer of `reg query`; null where it is not in there, or came with letters that were lost on the way. */
export function registryValue(answer: string, value: string): string | null {
  for (const line of answer.split(/\r?\n/)) {
    const [, name, text] = /^\s+(.+?)\s+REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/.exec(line) ?? []
    if (name?.toLowerCase() === value.toLowerCase()) return text && !/[?\ufffd]/.test(text) ? text : null
  }
  return null
}
