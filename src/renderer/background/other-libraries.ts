import type { LibraryInfo, LibraryList, ListedLibrary } from '#core/host/host.ts'
import { fail, type Failure, type Result } from '#core/result.ts'
import { createStore, type ReadableStore } from '#core/store.ts'
import { host } from '../host/current-host.ts'
import { inbox } from './import-inbox.ts'
import { lossOnLeaving } from './leaving.ts'
import { taskList } from './tasks.ts'
import { showToast } from './toast.ts'

/** Where the dialog of libraries begins; null where it is not open. */
export type LibrariesPlace = 'list' | 'new'

const place = createStore<LibrariesPlace | null>(null)
const list = createStore<LibraryList | null>(null)

/** Where the dialog of libraries begins; null where it is not open. */
export const librariesDialog: ReadableStore<LibrariesPlace | null> = place

/** The libraries as they were looked at last; null before. */
export const libraryList: ReadableStore<LibraryList | null> = list

/** Looks which libraries there are. */
export async function lookForLibraries(): Promise<Result<LibraryList>> {
  const answer = await host.listLibraries()
  if (answer.ok) list.set(answer.value)
  return answer
}

/** Opens the dialog of libraries, at its list or at the name of a new one. */
export async function showLibraries(at: LibrariesPlace): Promise<void> {
  const answer = await lookForLibraries()
  // Looked at first, so that the keyboard is on a library when the dialog is there.
  if (answer.ok) place.set(at)
  else showToast({ kind: 'problem', message: answer.message })
}

/** Closes the dialog of libraries. */
export function hideLibraries(): void {
  place.set(null)
}

/**
 * Opens another library in the place of this one: waits for what is being saved, and begins the window anew at `address`. Null also where
 * nothing was chosen; a failure where it cannot be, or where something would be lost by it: then nothing was changed.
 */
export async function switchLibrary(
  open: () => Promise<Result<LibraryInfo | null>>,
  address = '#/',
): Promise<Failure | null> {
  const opened = await openWhenFree(open)
  if (!opened.ok) return opened
  if (opened.value) beginAnewAt(address)
  return null
}

/** Opens a library by `open` once everything is saved, what is being typed too; a failure where something would be lost by it. The window is as it was. */
export async function openWhenFree<T>(open: () => Promise<Result<T>>): Promise<Result<T>> {
  return whatGoesOn() ?? whatWouldBeLost[(await lossOnLeaving()) ?? 'nothing'] ?? whatGoesOn() ?? open()
}

/** Begins the window anew: what it has in memory belongs to the library that was open. */
export function beginAnewAt(address: string): void {
  history.replaceState(null, '', address)
  location.reload()
}

/** As `switchLibrary`, for one of the list; what is in the way is told as a toast. */
export async function switchToListed({ id }: ListedLibrary): Promise<void> {
  const problem = await switchLibrary(() => host.openListedLibrary({ id }))
  if (problem) showToast({ kind: 'problem', message: problem.message })
}

const whatWouldBeLost = {
  unsaved: fail(
    'refused',
    'Something is not saved, so no other library was opened. See “Not saved” at the top of the window.',
  ),
  'half-filled': fail(
    'refused',
    'A form is filled in and not kept yet. Finish or cancel it before you go to another library.',
  ),
  nothing: null,
} as const

function whatGoesOn(): Failure | null {
  const task = taskList.get().find(({ goesOnLater }) => !goesOnLater)
  if (task)
    return fail(
      'refused',
      `“${task.label}” is still going on. Wait for it, or cancel it in the tray, before you go to another library.`,
    )
  return inbox.get().length === 0
    ? null
    : fail(
        'refused',
        'Something waits in the import preview. Import it or cancel the import before you go to another library.',
      )
}
