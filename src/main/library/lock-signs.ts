import { stat, utimes, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, removeQuietly } from './durable-files.ts'
import { sha256Hex } from './journal-line.ts'

// How the holder of a lock shows that it lives. Programs that synchronise carry each touch of the file to other machines, so it is
// touched seldom, and otherwise when it is asked: whoever doubts a holder puts an empty file beside the lock, for which the holder looks
// often. Looking writes nothing.

/** How often what is done. */
export interface SignTimes {
  /** The holder touches the lock this often unasked: less than the 30 s after which versions that do not ask doubt it. */
  readonly heartbeatMs: number
  /** The holder looks this often whether it is asked. */
  readonly answerMs: number
}

/** When a file was touched last, in milliseconds since 1970 by the clock of who did it; null where there is none. */
export async function lastTouched(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Asks the holder with `token` of the lock at `path`, and watches: true where the lock is not touched meanwhile. The holders of earlier
 * versions, which cannot be asked, touch it in that time unasked. Throws the system's error where it cannot be asked.
 */
export async function staysSilent(path: string, token: string, answerMs: number): Promise<boolean> {
  const question = questionOf(path, token)
  const before = await lastTouched(path)
  try {
    for (let step = 0; step < 5; step += 1) {
      // Again and again: another doubter may have taken it away, or the file system counts in steps of two seconds.
      await ask(question)
      await sleep(answerMs / 2)
      if ((await lastTouched(path)) !== before) return false
    }
    return true
  } finally {
    await removeQuietly(question)
  }
}

/** Shows from now on that the holder with `token` lives, as long as `isOurs` says that the lock is its own. Returns what ends it. */
export function showSigns(
  path: string,
  token: string,
  isOurs: () => Promise<boolean>,
  { heartbeatMs, answerMs }: SignTimes,
): () => void {
  const question = questionOf(path, token)
  let touchedAt = Date.now()
  const look = async (): Promise<void> => {
    const isAsked = (await lastTouched(question)) !== null
    const now = new Date()
    if ((!isAsked && Math.abs(now.getTime() - touchedAt) < heartbeatMs) || !(await isOurs())) return
    await utimes(path, now, now)
    touchedAt = now.getTime()
    if (isAsked) await removeQuietly(question)
  }
  const timer = setInterval(() => {
    // One sign that fails is no harm: the next one follows, and whoever writes asks for the lock itself.
    look().catch(() => undefined)
  }, answerMs)
  timer.unref()
  return () => clearInterval(timer)
}

async function ask(question: string): Promise<void> {
  try {
    await writeFile(question, '', { flag: 'wx' })
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
}

// Named as a draft of the lock, so that every version tidies it away and none takes it for a copy of the lock.
function questionOf(path: string, token: string): string {
  return `${path}.${sha256Hex(`asked ${token}`).slice(0, 36)}`
}
