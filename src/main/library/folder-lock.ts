import { randomUUID } from 'node:crypto'
import { link, readFile, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, removeQuietly, removeWhenFree } from './durable-files.ts'
import { sha256Hex } from './journal-line.ts'
import { lastTouched, showSigns, staysSilent, type SignTimes } from './lock-signs.ts'
import { thisMachine, type Machine } from './machine.ts'

/** What a LOCK file says. Its modification time is the holder's last sign of life. */
export interface LockRecord {
  readonly pid: number
  readonly host: string
  /** Tells machines of one name apart; locks of earlier versions have none. */
  readonly machine?: string
  readonly libraryId: string
  /** Tells two holders with the same process number apart. */
  readonly token: string
  readonly startedAt: string
}

export interface LockOptions extends Partial<SignTimes> {
  /** A holder that is not known to be dead is doubted after this long without a sign of life, and then asked and watched. */
  readonly doubtAfterMs?: number
  /** The writer said that the other machine may be passed over. */
  readonly takeOver?: boolean
  /** Told instead of the system, in tests: which machine this is. */
  readonly machine?: Machine
}

/** A lock that is held. */
export interface FolderLock {
  /** False once somebody else has taken the folder over: nothing may be written any more. Throws where the folder is gone. */
  isHeld(): Promise<boolean>
  /** Gives the folder free. */
  release(): Promise<void>
}

/** Who has the lock. `canTakeOver`: another machine, of which only the writer can know whether it is done with the folder. */
export interface HeldElsewhere {
  readonly heldBy: LockRecord
  readonly canTakeOver: boolean
  /** The last sign of life, by the clock of whoever wrote it. */
  readonly lastSeen: Date | null
}

/** Either the lock, or who has it. */
type LockAttempt = { readonly lock: FolderLock; readonly tookOver: boolean } | HeldElsewhere

const heldHere = new Set<string>()
const maxAttempts = 100
/** A claim is held for a few milliseconds; one that is this old belongs to a process that was killed meanwhile. */
const oldClaimMs = 5_000

/**
 * Takes the lock file at `path`, or says who holds it. The lock of a process that is dead on this machine, or shows no sign of
 * life while it is asked and watched, is taken over. That of another machine never is by itself: a program that synchronises the folder carries no
 * signs of life, so silence says nothing; with `takeOver` it is, where it stays silent while it is asked. Throws the system's error where
 * the folder cannot be written.
 */
export async function takeLock(path: string, libraryId: string, options: LockOptions = {}): Promise<LockAttempt> {
  const times = { heartbeatMs: options.heartbeatMs ?? 15_000, answerMs: options.answerMs ?? 2_000 }
  const here = options.machine ?? thisMachine()
  const record: LockRecord = {
    pid: process.pid,
    host: here.host,
    machine: here.id,
    libraryId,
    token: randomUUID(),
    startedAt: new Date().toISOString(),
  }
  let tookOver = false
  // Before it is written: another opener in this process may read it at once.
  heldHere.add(record.token)
  for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
    if (await create(path, record)) {
      return { lock: holdLock(path, record, times), tookOver }
    }
    const holder = await readLock(path)
    if (holder === 'gone') continue
    const isElsewhere = holder !== null && isOfAnotherMachine(holder, here)
    const mayBeTaken = !isElsewhere || options.takeOver === true
    if (!mayBeTaken || !(await isStale(path, holder, here, times.answerMs, options.doubtAfterMs ?? 30_000))) {
      heldHere.delete(record.token)
      const seenMs = await lastTouched(path)
      return {
        heldBy: holder ?? unknownHolder,
        canTakeOver: isElsewhere && !options.takeOver,
        lastSeen: seenMs === null ? null : new Date(seenMs),
      }
    }
    if (await removeStale(path, holder)) tookOver = true
    else await sleep(20)
  }
  return { heldBy: unknownHolder, canTakeOver: false, lastSeen: null }
}

/**
 * Who seems to hold the lock at `path`, by a look alone: `here` for another process of this machine, the name of another machine, null for
 * nobody. Not watched: a lock without a living holder may be found later.
 */
export async function lockHolder(path: string, here: Machine = thisMachine()): Promise<string | null> {
  const holder = await readLock(path)
  if (holder === 'gone' || holder === null) return null
  if (isOfAnotherMachine(holder, here)) return holder.host
  const isLiving = holder.pid === process.pid ? heldHere.has(holder.token) : isAlive(holder.pid)
  return isLiving ? 'here' : null
}

const unknownHolder: LockRecord = { pid: 0, host: 'an unknown machine', libraryId: '', token: '', startedAt: '' }

// Written whole under another name and then linked: a reader never sees half a lock, and only one maker succeeds.
async function create(path: string, record: LockRecord): Promise<boolean> {
  const draft = `${path}.${record.token}`
  await writeFile(draft, `${JSON.stringify(record)}\n`, { flag: 'wx' })
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    // File systems without hard links (FAT, some network disks).
    return await createPlain(path, record)
  } finally {
    await removeQuietly(draft)
  }
}

async function createPlain(path: string, record: LockRecord): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify(record)}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** The record; null where the file says nothing that can be read; 'gone' where there is none. */
async function readLock(path: string): Promise<LockRecord | null | 'gone'> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone'
    throw error
  }
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'token' in value && 'pid' in value && 'host' in value
      ? (value as LockRecord)
      : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isOfAnotherMachine(holder: LockRecord, here: Machine): boolean {
  return holder.host !== here.host || (holder.machine !== undefined && holder.machine !== here.id)
}

async function isStale(
  path: string,
  holder: LockRecord | null,
  here: Machine,
  answerMs: number,
  doubtAfterMs: number,
): Promise<boolean> {
  // A process number says something on its own machine only; a lock without a machine may be of another one of the same name.
  const isOfHere = holder?.machine === here.id
  if (holder && isOfHere) {
    if (holder.pid === process.pid) return !heldHere.has(holder.token)
    if (!isAlive(holder.pid)) return true
  }
  const before = await lastTouched(path)
  if (before === null) return false
  const mayBeDead = holder !== null && !isAlive(holder.pid)
  if (!mayBeDead && Math.abs(Date.now() - before) < doubtAfterMs) return false
  // Clocks of two machines differ, and a process number may be in use again: only a watched silence counts.
  return staysSilent(path, holder?.token ?? '', answerMs)
}

/** True where a process with this number runs on this machine. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) !== 'ESRCH'
  }
}

// Only the one that holds the claim on a stale lock may remove it, after another look: so the new lock of a starter that was
// quicker is never taken for the stale one.
async function removeStale(path: string, holder: LockRecord | null): Promise<boolean> {
  const claim = `${path}.${sha256Hex(holder?.token ?? '').slice(0, 36)}`
  if (!(await createClaim(claim))) return false
  try {
    const present = await readLock(path)
    const isTheOne = present !== 'gone' && present?.token === holder?.token
    if (isTheOne) await removeWhenFree(path)
    return isTheOne
  } finally {
    await removeQuietly(claim)
  }
}

async function createClaim(claim: string): Promise<boolean> {
  try {
    await writeFile(claim, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  const madeAt = await lastTouched(claim)
  if (madeAt !== null && Math.abs(Date.now() - madeAt) > oldClaimMs) await removeQuietly(claim)
  return false
}

function holdLock(path: string, record: LockRecord, times: SignTimes): FolderLock {
  const isOurs = async (): Promise<boolean> => {
    const present = await readLock(path)
    return present !== 'gone' && present?.token === record.token
  }
  const stopSigns = showSigns(path, record.token, isOurs, times)
  return {
    async isHeld() {
      if (await isOurs()) return true
      // Removed by hand while we run: it is ours to make again, unless another was quicker.
      return (await create(path, record)) || (await isOurs())
    },
    async release() {
      stopSigns()
      if (heldHere.delete(record.token) && (await isOurs())) await removeQuietly(path)
    },
  }
}
