import type { Change } from './change.ts'

const idStart = 'unreadable-'

/**
 * Stands in the journal in the place of a change that was damaged and could not be read again, so that the changes behind it keep
 * their numbers. It changes nothing.
 */
export function unreadableChange(seq: number): Change {
  return { id: `${idStart}${seq}`, label: `A change that could not be read again (number ${seq})`, at: '', rows: [] }
}

/** True for a change that `unreadableChange` made: there is nothing to take back in it. */
export function isUnreadable(change: Pick<Change, 'id'>): boolean {
  return change.id.startsWith(idStart)
}

/** The id of the change by which a window that still had change `seq` put it back into the folder. */
export function putBackId(seq: number): string {
  return `put-back-${seq}`
}
