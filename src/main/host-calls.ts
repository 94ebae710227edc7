import { basename, resolve } from 'node:path'
import { hostCalls, type HostCalls, type LibraryInfo } from '#core/host/host.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { argumentChecks } from './call-arguments.ts'
import { copyCalls } from './copy-calls.ts'
import { removeEmptyLibrary } from './library/format-gate.ts'
import type { Library } from './library/library.ts'
import { isParentThere, isWithoutLibrary, openLibraryFolder, type LibraryOptions } from './library/open-library.ts'
import type { KnownLibraries } from './known-libraries.ts'
import { trueFolder } from './other-libraries/folder-state.ts'
import { keepName, libraryCalls } from './other-libraries/library-calls.ts'
import type { RecentLibraries } from './other-libraries/recent-libraries.ts'
import { libraryOfCopy } from './second-place/library-of-copy.ts'
import { savingCalls } from './save-in-pieces.ts'
import { secondPlaces, type SecondPlaceShell } from './second-place/second-place-calls.ts'

/** What a shell brings: the folder, and the calls that need a window. A call that is not brought is refused. */
export interface ShellParts {
  readonly libraryFolder: string
  readonly libraryOptions?: LibraryOptions
  readonly known?: KnownLibraries
  readonly recent?: RecentLibraries
  /** True where the folder may be made with all that it lies in: the place of a first start. */
  readonly isUsualFolder?: boolean
  readonly openedFiles?: Pick<HostCalls, 'openFiles' | 'readOpenedFile'>
  /** What a menu and the system's own ways to open a file ask of the window. */
  readonly requests?: Pick<HostCalls, 'nextRequests'>
  /** The folder of another library; null where nothing was chosen. It is remembered by the shell once it could be opened. */
  readonly pickFolder?: () => Promise<string | null>
  readonly rememberFolder?: (folder: string) => Promise<void>
  readonly saveFile?: (request: {
    readonly suggestedName: string
    readonly bytes: Uint8Array
  }) => Promise<Result<{ readonly savedAs: string } | null>>
  /** Where a large file is to be saved; null where cancelled. Left out, a library file goes into the library's folder, others are saved by the window. */
  readonly pickSavePath?: (suggestedName: string) => Promise<string | null>
  /** Is given the whole bytes of a paper of the library and a name without a path. */
  readonly openPaper?: (name: string, bytes: Uint8Array) => Promise<Result<null>>
  /** Is given https: and mailto: addresses only. */
  readonly openExternal?: (url: URL) => Promise<Result<null>>
  /** Without it no library has a second place. */
  readonly secondPlace?: SecondPlaceShell
  /** Where new libraries are made and others are looked for; a library that is made of a copy is put there. */
  readonly librariesFolder?: string
}

/** The host calls of a shell, their beginning and their end. */
export interface HostSide extends HostCalls {
  /** Begins to open the library before a window asks for it, so that its journal is read while the window loads. */
  openAhead(): void
  /** Lets go of the library folder, after what is being written. */
  close(): Promise<void>
}

/** The host calls over the library folder. Every argument is checked here, whoever calls; expected failures are answered. */
export function createHostCalls(parts: ShellParts): HostSide {
  let folder = parts.libraryFolder
  let library: Promise<Result<Library>> | null = null
  // The opening that no window has been told of yet.
  let ahead: { readonly found: Promise<Result<LibraryInfo>>; isDone: boolean } | null = null

  // Asked again, it is the same open library, so that a reloaded window goes on; one that could only be read is tried anew.
  const openLibrary = async (takeOver = false): Promise<Result<LibraryInfo>> => {
    const open = await library
    if (open?.ok && !open.value.info().readOnly) return ok({ ...open.value.info(), isNew: false })
    await closeLibrary()
    const missing = await whatIsMissing()
    if (missing) return ok(missing)
    const { libraryOptions } = parts
    return opened({ ...libraryOptions, lock: { ...libraryOptions?.lock, takeOver } }, open?.ok === true)
  }
  const opened = async (options: LibraryOptions, wasOpen: boolean): Promise<Result<LibraryInfo>> => {
    library = openLibraryFolder(folder, options)
    const now = await library
    if (!now.ok) return now
    const info = now.value.info()
    await remember(info.libraryId)
    return ok(wasOpen ? { ...info, isNew: false } : info)
  }
  const remember = async (libraryId: string): Promise<void> => {
    await parts.known?.remember(folder, libraryId)
    await parts.recent?.opened(folder, libraryId)
  }
  const whatIsMissing = async (): Promise<LibraryInfo | null> => {
    const before = (await parts.known?.idOf(folder)) ?? null
    const isThere = parts.isUsualFolder === true || (await isParentThere(folder))
    if ((before === null && isThere) || !(await isWithoutLibrary(folder))) return null
    return missingLibrary(folder, before)
  }
  const makeLibrary = async (libraryId: string | null): Promise<Result<LibraryInfo>> => {
    const open = await library
    const hasChanges = open?.ok ? open.value.info().lastSeq > 0 : !(await isWithoutLibrary(folder))
    if (hasChanges) return fail('refused', 'There is a library with changes in this folder; nothing was done to it.')
    await closeLibrary()
    if (open?.ok) await removeEmptyLibrary(folder)
    return opened({ ...parts.libraryOptions, ...(libraryId === null ? {} : { libraryId }) }, false)
  }
  // What somebody else has open may have grown or been let go of, and room may have been made: then it is opened anew.
  const lookAtLibrary = async (): Promise<Result<LibraryInfo>> => {
    const open = await library
    if (!open) return notOpen
    if (!open.ok) return openLibrary()
    if (!(await open.value.isWorthOpeningAnew())) return open.value.look()
    const missing = await whatIsMissing()
    if (missing) return ok(missing)
    // The one before goes on answering until the new one is there.
    const now = await openLibraryFolder(folder, parts.libraryOptions)
    if (!now.ok) return now
    library = Promise.resolve(now)
    await open.value.close()
    return ok({ ...now.value.info(), isNew: false })
  }
  const closeLibrary = async (): Promise<void> => {
    const open = await library
    library = null
    if (!open?.ok) return
    // First what was saved is safe and the folder free; the copy only reads it.
    await open.value.close()
    await second.close(open.value)
  }
  const switchTo = async (chosen: string): Promise<Result<LibraryInfo>> => {
    const opened = await openLibraryFolder(chosen, parts.libraryOptions)
    if (!opened.ok) return opened
    await closeLibrary()
    library = Promise.resolve(opened)
    folder = chosen
    await parts.rememberFolder?.(chosen)
    await remember(opened.value.info().libraryId)
    return ok(opened.value.info())
  }
  // By another case or through a link it is the same folder: opened twice, our own lock would stand in the way.
  const openOther = async (chosen: string): Promise<Result<LibraryInfo>> =>
    (await trueFolder(chosen)) === (await trueFolder(folder)) ? openLibrary() : switchTo(chosen)
  const withLibrary = async <T>(action: (library: Library) => Promise<Result<T>>): Promise<Result<T>> => {
    const open = await library
    if (!open) return notOpen
    return open.ok ? action(open.value) : open
  }

  const second = secondPlaces(parts.secondPlace, withLibrary)

  let opening: Promise<unknown> = Promise.resolve()
  // One opening at a time: two windows that start together must not open the folder twice.
  const oneAtATime = <T>(action: () => Promise<T>): Promise<T> => {
    const next = opening.then(action, action)
    opening = next.catch(() => undefined)
    return next
  }

  const copies = copyCalls({
    library: () => withLibrary(async (open) => ok(open.info())),
    known: parts.known,
    freeBytes: parts.libraryOptions?.freeBytes,
    pickSavePath: parts.pickSavePath,
    switchTo: (made) => oneAtATime(() => switchTo(made)),
  })
  const others = libraryCalls({
    folder: () => folder,
    librariesFolder: parts.librariesFolder,
    recent: parts.recent,
    known: async () => (await parts.known?.folders()) ?? [],
    pickFolder: parts.pickFolder,
    open: (chosen) => oneAtATime(() => openOther(chosen)),
  })
  const saving = savingCalls(parts.pickSavePath)
  const calls: HostCalls = {
    openLibrary: () => openForWindow(),
    takeOverLibrary: () => oneAtATime(() => openLibrary(true)),
    makeLibrary: ({ libraryId }) => oneAtATime(() => makeLibrary(libraryId)),
    lookAtLibrary: () => oneAtATime(lookAtLibrary),
    listChangesAside: () => withLibrary((open) => open.listChangesAside()),
    readChangesAside: ({ id, from, limit }) => withLibrary((open) => open.readChangesAside(id, from, limit)),
    keepChangesAside: ({ changes }) => withLibrary((open) => open.keepChangesAside(changes)),
    settleChangesAside: ({ id }) => withLibrary((open) => open.settleChangesAside(id)),
    readChanges: ({ afterSeq, limit }) => withLibrary((open) => open.readChanges(afterSeq, limit)),
    appendChanges: ({ libraryId, afterSeq, changes }) =>
      withLibrary(async (open) => {
        const { libraryId: openId, folderPath } = open.info()
        if (libraryId !== undefined && libraryId !== openId) return otherIsOpen
        const appended = await open.appendChanges(afterSeq, changes)
        if (!appended.ok) return appended
        second.saved(open)
        await keepName(parts.recent, folderPath, changes)
        return appended
      }),
    putPaper: ({ bytes }) => withLibrary((open) => open.putPaper(bytes)),
    getPaper: ({ sha256, start, end }) => withLibrary((open) => open.getPaper(sha256, start, end)),
    putFile: ({ bytes, mediaType }) => withLibrary((open) => open.putFile(bytes, mediaType)),
    getFile: ({ start, end, ...file }) => withLibrary((open) => open.getFile(file, start, end)),
    listPapers: () => withLibrary((open) => open.listPapers()),
    openFiles: async (request) => parts.openedFiles?.openFiles(request) ?? filesInWindow,
    nextRequests: async () =>
      parts.requests?.nextRequests() ?? fail('refused', 'The system asks nothing of the window here.'),
    readOpenedFile: async (request) => parts.openedFiles?.readOpenedFile(request) ?? filesInWindow,
    saveFile: async (request) =>
      parts.saveFile?.(request) ?? fail('refused', 'Files are saved by the window itself here.'),
    openPaper: async ({ sha256, name }) => {
      const { openPaper } = parts
      if (!openPaper) return fail('refused', 'PDFs cannot be opened outside from here.')
      const paper = await withLibrary((open) => open.getPaper(sha256))
      return paper.ok ? openPaper(`${name}.pdf`, paper.value.bytes) : paper
    },
    openExternal: async ({ url }) =>
      parts.openExternal?.(new URL(url)) ?? fail('refused', 'Links cannot be opened from here.'),
    ...others,
    ...copies.calls,
    ...second.calls,
    makeLibraryOfCopy: () =>
      oneAtATime(async () => {
        const { librariesFolder } = parts
        if (librariesFolder === undefined) return fail('refused', 'A library cannot be made from here.')
        const made = await withLibrary((open) => libraryOfCopy(open.info().folderPath, librariesFolder))
        return made.ok ? switchTo(made.value) : made
      }),
    readSnapshotRows: ({ place }) => withLibrary((open) => open.readSnapshotRows(place)),
    ...saving.calls,
  }
  const openAhead = (): void => {
    const opening = { found: oneAtATime(() => openLibrary()), isDone: false }
    ahead = opening
    // What it throws is thrown where a window asks.
    const done = (): void => void (opening.isDone = true)
    opening.found.then(done, done)
  }
  const openForWindow = async (): Promise<Result<LibraryInfo>> => {
    const opening = ahead
    ahead = null
    if (!opening) return oneAtATime(() => openLibrary())
    const { isDone } = opening
    const found = await opening.found
    if (!isDone) return found
    // It was done a while ago: what could only be read then is looked at again.
    const now = await oneAtATime(() => openLibrary())
    return now.ok && found.ok && found.value.isNew ? ok({ ...now.value, isNew: true }) : now
  }
  const close = async (): Promise<void> => {
    await copies.close()
    await saving.close()
    await oneAtATime(closeLibrary)
  }
  return { ...checked(calls), openAhead, close }
}

function missingLibrary(folder: string, libraryId: string | null): LibraryInfo {
  const message = libraryId
    ? `The library that was in this folder is not there any more: ${folder}. Is its drive connected? Nothing was made or changed.`
    : `The place of this library is not there: ${folder}. Is its drive connected? Nothing was made or changed.`
  return {
    libraryId: libraryId ?? '',
    folderName: basename(folder),
    folderPath: resolve(folder),
    lastSeq: 0,
    unreadable: [],
    readOnly: { kind: 'missing', message },
    filesAside: 0,
    notices: [],
    space: null,
    snapshots: null,
    isNew: false,
  }
}

const filesInWindow = fail('refused', 'Files are chosen in the window itself here.')
const otherIsOpen = fail(
  'refused',
  'Another library was opened from another window, so this was not saved. Reload this window, or open this library again.',
)
const notOpen = fail('unavailable', 'The library is not open yet.')

/** True for the name of a host call: shells look every name up here before they call. */
export function isHostCall(name: unknown): name is keyof HostCalls {
  return typeof name === 'string' && Object.hasOwn(hostCalls, name)
}

/** Calls `name` with whatever arrived. The argument is checked by the call itself. */
export function callHost(calls: HostCalls, name: keyof HostCalls, argument: unknown): Promise<Result<unknown>> {
  const call = calls[name] as (argument: unknown) => Promise<Result<unknown>>
  return call(argument)
}

function checked(calls: HostCalls): HostCalls {
  const checkedCall = <Name extends keyof HostCalls>(name: Name): HostCalls[Name] => {
    const call = async (argument: unknown): Promise<Result<unknown>> => {
      const accepted = argumentChecks[name](argument)
      return accepted.ok ? callHost(calls, name, accepted.value) : accepted
    }
    return call as HostCalls[Name]
  }
  return {
    openLibrary: checkedCall('openLibrary'),
    lookAtLibrary: checkedCall('lookAtLibrary'),
    takeOverLibrary: checkedCall('takeOverLibrary'),
    listChangesAside: checkedCall('listChangesAside'),
    readChangesAside: checkedCall('readChangesAside'),
    keepChangesAside: checkedCall('keepChangesAside'),
    settleChangesAside: checkedCall('settleChangesAside'),
    makeLibrary: checkedCall('makeLibrary'),
    chooseLibrary: checkedCall('chooseLibrary'),
    listLibraries: checkedCall('listLibraries'),
    openListedLibrary: checkedCall('openListedLibrary'),
    newLibrary: checkedCall('newLibrary'),
    openSampleLibrary: checkedCall('openSampleLibrary'),
    readChanges: checkedCall('readChanges'),
    appendChanges: checkedCall('appendChanges'),
    putPaper: checkedCall('putPaper'),
    getPaper: checkedCall('getPaper'),
    putFile: checkedCall('putFile'),
    getFile: checkedCall('getFile'),
    listPapers: checkedCall('listPapers'),
    openFiles: checkedCall('openFiles'),
    readOpenedFile: checkedCall('readOpenedFile'),
    nextRequests: checkedCall('nextRequests'),
    saveFile: checkedCall('saveFile'),
    openPaper: checkedCall('openPaper'),
    openExternal: checkedCall('openExternal'),
    measureLibraryFile: checkedCall('measureLibraryFile'),
    packLibrary: checkedCall('packLibrary'),
    copyLibrary: checkedCall('copyLibrary'),
    putLibraryFilePiece: checkedCall('putLibraryFilePiece'),
    readLibraryFile: checkedCall('readLibraryFile'),
    keepLibraryFile: checkedCall('keepLibraryFile'),
    dropLibraryFile: checkedCall('dropLibraryFile'),
    lookAtCopyWork: checkedCall('lookAtCopyWork'),
    cancelCopyWork: checkedCall('cancelCopyWork'),
    openMadeLibrary: checkedCall('openMadeLibrary'),
    lookAtSecondPlace: checkedCall('lookAtSecondPlace'),
    listSecondPlaces: checkedCall('listSecondPlaces'),
    chooseSecondPlace: checkedCall('chooseSecondPlace'),
    chooseSecondPlaceBeside: checkedCall('chooseSecondPlaceBeside'),
    copyToSecondPlace: checkedCall('copyToSecondPlace'),
    stopSecondPlace: checkedCall('stopSecondPlace'),
    makeLibraryOfCopy: checkedCall('makeLibraryOfCopy'),
    readSnapshotRows: checkedCall('readSnapshotRows'),
    beginSaving: checkedCall('beginSaving'),
    savePiece: checkedCall('savePiece'),
    endSaving: checkedCall('endSaving'),
  }
}
