import { mkdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, writeDurably } from '../library/durable-files.ts'
import { isAlive, takeLock, type FolderLock } from '../library/folder-lock.ts'

/** The port of last time, or null. */
export async function rememberedPort(folder: string): Promise<number | null> {
  try {
    const value: unknown = JSON.parse(await readFile(join(folder, 'browser.json'), 'utf8'))
    const port = typeof value === 'object' && value !== null && 'port' in value ? value.port : null
    return typeof port === 'number' && Number.isInteger(port) && port > 0 && port <= 65_535 ? port : null
  } catch (error) {
    // Nothing is lost with it: it only spares reading the library anew.
    if (errorCode(error) === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

/** Remembers the port: the address is where the window's own copy of the library lives. */
export async function rememberPort(folder: string, port: number): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeDurably(join(folder, 'browser.json'), Buffer.from(`${JSON.stringify({ port })}\n`))
}

/** A browser profile that no other running Evidence Desk uses: the usual one, or one more. Released at the end. */
export async function takeProfile(folder: string): Promise<{ readonly path: string; readonly lock: FolderLock }> {
  for (let number = 1; number < 50; number += 1) {
    const path = join(folder, number === 1 ? 'profile' : `profile-${number}`)
    await mkdir(path, { recursive: true, mode: 0o700 })
    if (await isInUseByBrowser(path)) continue
    const attempt = await takeLock(join(path, 'EVIDENCE-DESK-LOCK'), 'profile')
    if ('lock' in attempt) return { path, lock: attempt.lock }
  }
  throw new Error('fifty windows of Evidence Desk are open')
}

// A window that outlived a killed Evidence Desk still has its profile: a second one would only be handed over to it and end.
// Chromium leaves a link that ends in its process number there (not on Windows, where the file itself is locked).
async function isInUseByBrowser(profile: string): Promise<boolean> {
  try {
    return isAlive(Number(/-(\d+)$/.exec(await readlink(join(profile, 'SingletonLock')))?.[1]))
  } catch (error) {
    if (['ENOENT', 'EINVAL', 'UNKNOWN'].includes(errorCode(error))) return false
    throw error
  }
}
