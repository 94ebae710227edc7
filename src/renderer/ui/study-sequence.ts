import { recall, remember } from './remembered.ts'

const key = 'study-sequence'
/** A longer list is kept until the window is loaded anew, not after: its ids would fill what a window may remember. */
const longestRemembered = 20_000

let sequence: readonly string[] = recall<readonly string[]>(key, sessionStorage) ?? []
let lastOpened: string | null = null

/**
 * Remembers the list that a study is opened from, so that "next" and "before" follow what the writer saw there, after a reload of the
 * window too.
 */
export function openedFrom(studyIds: readonly string[]): void {
  sequence = studyIds
  remember(key, studyIds.length <= longestRemembered ? studyIds : [], sessionStorage)
}

/** The studies to step through from this one: the list it was opened from, else all of them. What is gone meanwhile is left out. */
export function sequenceOf(studyId: string, all: readonly string[]): readonly string[] {
  lastOpened = studyId
  if (!sequence.includes(studyId)) return all
  const there = new Set(all)
  return sequence.filter((id) => there.has(id))
}

/** The study that was read last, or null: the list begins there when the writer comes back. */
export function lastRead(): string | null {
  return lastOpened
}
