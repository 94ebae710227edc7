// Remembers for a day that a download failed, so that the next start does not wait for it again.
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', 'node_modules', '.cache', 'evidence-desk')
const dayMs = 24 * 60 * 60 * 1000

/** True where `writeNote(name)` was called within the last day, unless EVIDENCE_DESK_RETRY asks to try again. */
export function readNote(name) {
  if (process.env.EVIDENCE_DESK_RETRY) return false
  // Files are dated to parts of a millisecond, the clock is not: without rounding a new note may lie in the future.
  const writtenAt = Math.floor(statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity)
  const age = Date.now() - writtenAt
  return age >= 0 && age < dayMs
}

/** Notes down `name` with the present time. */
export function writeNote(name) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `${new Date().toISOString()}\n`)
}

/** Forgets `name`. */
export function forgetNote(name) {
  rmSync(join(folder, name), { force: true })
}
