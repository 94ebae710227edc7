import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { tmpdir } from 'node:os'
import { takeLock, type FolderLock, type LockOptions } from './folder-lock.ts'

// Touches are counted, and really made.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>()
  return { ...real, utimes: vi.fn(real.utimes) }
})

const hourMs = 3_600_000
const otherMachine = { host: 'another-machine', id: 'another' }
let folder = ''
let path = ''
let held: FolderLock | null = null

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-desk-lock-'))
  path = join(folder, 'LOCK')
})
afterEach(async () => {
  vi.useRealTimers()
  await held?.release()
  held = null
  await rm(folder, { recursive: true })
})

async function take(options: LockOptions): Promise<void> {
  const attempt = await takeLock(path, '', options)
  if ('heldBy' in attempt) throw new Error('the lock is held')
  held = attempt.lock
}

/** Somebody on another machine, who was told to take the lock over. */
const takeOver = (answerMs: number) =>
  takeLock(path, '', { answerMs, doubtAfterMs: 0, takeOver: true, machine: otherMachine })

describe('the holder of a lock', () => {
  it('writes nothing for a quarter of a minute: programs that synchronise carry each touch', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    await take({})
    const touched = new Promise<number>((resolve) =>
      vi
        .mocked(utimes)
        .mockImplementationOnce((_path, _accessed, modified) => Promise.resolve(resolve(Number(modified)))),
    )
    const start = Date.now()
    await vi.advanceTimersByTimeAsync(14_000)
    await vi.advanceTimersByTimeAsync(2_000)
    // Versions that do not ask doubt a holder after half a minute. The disk answers in its own time: the clock stands until it has.
    expect((await touched) - start).toBe(16_000)
  })

  it('answers at once when it is asked, so that nobody takes it over; the question is gone afterwards', async () => {
    await take({ heartbeatMs: hourMs, answerMs: 10 })
    const old = new Date(Date.now() - hourMs)
    await utimes(path, old, old)
    expect(await takeOver(400)).toMatchObject({ heldBy: { pid: process.pid } })
    expect((await stat(path)).mtimeMs).toBeGreaterThan(old.getTime())
    expect(await held?.isHeld()).toBe(true)
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual(['LOCK']))
  })

  it('that gives no answer loses it to who was told to take it over, and knows', async () => {
    await take({ heartbeatMs: hourMs, answerMs: hourMs })
    const attempt = await takeOver(20)
    expect(attempt).toMatchObject({ tookOver: true })
    expect(await held?.isHeld()).toBe(false)
    if ('lock' in attempt) await attempt.lock.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('of an earlier version, which cannot be asked, is seen by its touches', async () => {
    await writeFile(
      path,
      JSON.stringify({ pid: 2 ** 30, host: 'old-machine', libraryId: '', token: 'old', startedAt: '' }),
    )
    let seconds = 0
    const touching = setInterval(() => {
      seconds += 1
      void utimes(path, seconds, seconds)
    }, 10)
    const attempt = await takeOver(400)
    clearInterval(touching)
    expect(attempt).toMatchObject({ heldBy: { host: 'old-machine' } })
  })
})
