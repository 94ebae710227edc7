import type { Change, LibraryTable, StoredChange } from '../model/change.ts'
import type { Result } from '../result.ts'

/**
 * What the renderer may ask of the machine: the whole protocol between the two sides. Bytes cross it, never paths.
 * Implemented by src/main/host-calls.ts over the library folder; the Electron shell carries it over IPC, the browser shell
 * over HTTP on 127.0.0.1. Every argument is validated again on the main side.
 */
export interface HostCalls {
  /**
   * Opens the library folder (creating it if new) and says what stands in it. Called once at every start, before the database opens. Where
   * a library was there before and is not any more, or the place of the folder is missing, nothing is made: `readOnly` is `missing`.
   */
  openLibrary(): Promise<Result<LibraryInfo>>
  /** Looks at the folder again, without opening it: what is to be said of it now. Cheap; asked every few seconds while the window is seen. */
  lookAtLibrary(): Promise<Result<LibraryInfo>>
  /** Opens a library for writing that is marked as open on another machine: the writer knows that it is not. Still read-only where that one shows itself. */
  takeOverLibrary(): Promise<Result<LibraryInfo>>
  /** Makes a library in a folder that has none, or has one without changes: of the id that was there before, or a new one. */
  makeLibrary(request: { readonly libraryId: string | null }): Promise<Result<LibraryInfo>>
  /** Lets the writer choose another folder in a dialog of the system and opens it; null where nothing was chosen. `refused` where there is no such dialog. */
  chooseLibrary(): Promise<Result<LibraryInfo | null>>
  /** The libraries that this machine knows: those opened here, newest first, and those that lie where new ones are made. Nothing is opened. */
  listLibraries(): Promise<Result<LibraryList>>
  /** Opens one of the listed libraries instead of the one that is open. `not-found` where it is not there any more; then nothing is changed. */
  openListedLibrary(request: { readonly id: string }): Promise<Result<LibraryInfo>>
  /** Makes a library of that name in the folder where libraries lie, and opens it. `conflict` where there is something of that name. */
  newLibrary(request: { readonly name: string }): Promise<Result<LibraryInfo>>
  /** Opens the library that the sample goes into, beside the others; it is made, empty, where there is none yet. */
  openSampleLibrary(): Promise<Result<LibraryInfo>>
  /** Stored changes with seq > `afterSeq`, in order; at most `limit` (<= 1000) of them. Ends with `lastSeq` of the folder. */
  readChanges(request: { readonly afterSeq: number; readonly limit: number }): Promise<Result<ReadChanges>>
  /**
   * Appends changes to the journal and answers only when they are on the disk (fdatasync).
   * `afterSeq` is the last seq that the caller knows: `conflict` when the journal is ahead (another window wrote), nothing written.
   * `libraryId` says which library they are for: `refused` where another one is open by now, nothing written.
   */
  appendChanges(request: {
    readonly libraryId?: string
    readonly afterSeq: number
    readonly changes: readonly Change[]
  }): Promise<Result<{ readonly lastSeq: number }>>
  /** Keeps the bytes of a PDF under their SHA-256, synced, before any change refers to it. Keeping the same bytes twice is fine. */
  putPaper(request: {
    readonly bytes: Uint8Array
  }): Promise<Result<{ readonly sha256: string; readonly sizeBytes: number }>>
  /** Bytes [start, end) of a paper, the whole where no range is given. Checked against `sha256` when whole. */
  getPaper(request: {
    readonly sha256: string
    readonly start?: number
    readonly end?: number
  }): Promise<Result<FileBytes>>
  /** As `putPaper`, for a file of a source or a draft, byte for byte as it came; its media type gives its name in the folder an ending. */
  putFile(request: {
    readonly bytes: Uint8Array
    readonly mediaType: string
  }): Promise<Result<{ readonly sha256: string; readonly sizeBytes: number }>>
  /** As `getPaper`, for a file of a source or a draft (`KeptFile`). */
  getFile(request: {
    readonly sha256: string
    readonly mediaType: string
    readonly start?: number
    readonly end?: number
  }): Promise<Result<FileBytes>>
  /** The papers that are in the folder, by hash. */
  listPapers(): Promise<Result<readonly { readonly sha256: string; readonly sizeBytes: number }[]>>
  /** The files beside the library's own that may hold changes of it: what was set aside, and copies that programs which synchronise made. */
  listChangesAside(): Promise<Result<readonly ChangesAside[]>>
  /** The changes of one such file that the library does not have, in order: those from index `from` on, at most `limit` (<= 1000). */
  readChangesAside(request: {
    readonly id: string
    readonly from: number
    readonly limit: number
  }): Promise<Result<{ readonly changes: readonly StoredChange[]; readonly total: number }>>
  /** Keeps changes that a window has and the folder has not in a file of their own, durable when answered. */
  keepChangesAside(request: {
    readonly changes: readonly StoredChange[]
  }): Promise<Result<{ readonly fileName: string }>>
  /** Moves such a file to the folder's trash: the writer is done with it. */
  settleChangesAside(request: { readonly id: string }): Promise<Result<null>>
  /**
   * The dialog for files to import, or with `folder` for a folder, of which the importable files are answered (`isImportable`). The bytes are
   * asked for one by one: a folder may hold more than lies in memory. The browser shell answers from a file input on the renderer's side.
   */
  openFiles(request: { readonly accept: readonly string[]; readonly folder: boolean }): Promise<Result<OpenedFiles>>
  /** The bytes of a file that the last `openFiles` answered; `not-found` where it has gone since, `too-large` over 1 GB. */
  readOpenedFile(request: { readonly id: string }): Promise<Result<{ readonly bytes: Uint8Array }>>
  /**
   * What the system asks of the window, as soon as there is something: answered then, so one call waits at a time. `refused` where the shell has
   * no menus and opens no files.
   */
  nextRequests(): Promise<Result<readonly WindowRequest[]>>
  /** Saves a file where the writer says; null where cancelled. `savedAs` is a name to show, not a path to use. */
  saveFile(request: {
    readonly suggestedName: string
    readonly bytes: Uint8Array
  }): Promise<Result<{ readonly savedAs: string } | null>>
  /** Opens a copy of a paper in the system's PDF viewer. `name` is what the copy is called, without an ending: a name, not a path. */
  openPaper(request: { readonly sha256: string; readonly name: string }): Promise<Result<null>>
  /** Opens an https: or mailto: address in the writer's browser. Anything else is `refused`. */
  openExternal(request: { readonly url: string }): Promise<Result<null>>
  /** How large a library file of the library at change `seq` (null: all of it) would be, before it is packed. Sizes are of the parts as they are. */
  measureLibraryFile(request: { readonly seq: number | null }): Promise<Result<LibraryFileSize>>
  /** Begins to write the library as one file, where the writer says or into the folder's `exports`; null where the writer cancelled. */
  packLibrary(request: {
    readonly seq: number | null
    readonly withPapers: boolean
  }): Promise<Result<{ readonly workId: string } | null>>
  /** Begins to make a library of its own of the library as it was at change `seq`, in a new folder beside it. */
  copyLibrary(request: { readonly seq: number }): Promise<Result<{ readonly workId: string }>>
  /** Brings a library file in pieces: the first with `id` null and offset 0, each further one where the last ended. */
  putLibraryFilePiece(request: {
    readonly id: string | null
    readonly offset: number
    readonly bytes: Uint8Array
  }): Promise<Result<{ readonly id: string }>>
  /** Begins to check a file that was brought whole. Nothing stands as a library before `keepLibraryFile`. */
  readLibraryFile(request: { readonly id: string }): Promise<Result<{ readonly workId: string }>>
  /** Makes a library of a checked file, in a new folder beside the open one. It gets a new id where its own is known on this machine. */
  keepLibraryFile(request: { readonly id: string }): Promise<Result<MadeLibrary>>
  /** Takes a file that was brought away again. */
  dropLibraryFile(request: { readonly id: string }): Promise<Result<null>>
  /** How far a piece of work is; `outcome` once it has ended. */
  lookAtCopyWork(request: { readonly workId: string }): Promise<Result<CopyWorkState>>
  /** Asks a piece of work to stop; it ends as `cancelled`, with nothing left behind. */
  cancelCopyWork(request: { readonly workId: string }): Promise<Result<null>>
  /** Opens a library that was made since the program was started, as `chooseLibrary` does. `id`: what the making answered. */
  openMadeLibrary(request: { readonly id: string }): Promise<Result<LibraryInfo>>
  /** Looks at the second place of the library now, and begins to copy where that is due. `isKept`: whether one is kept here (not where it is read-only). */
  lookAtSecondPlace(): Promise<Result<{ readonly isKept: boolean; readonly place: SecondPlaceState | null }>>
  /** The places that this machine has for a copy. `canPick`: whether another folder can be picked in a dialog. */
  listSecondPlaces(): Promise<Result<{ readonly places: readonly OfferedPlace[]; readonly canPick: boolean }>>
  /**
   * Makes one of the offered places (null: a folder picked in a dialog) the library's second place and begins to copy; null where nothing
   * was picked. `refused` where something else is there, `conflict` where a copy of other changes is there: nothing is changed then.
   */
  chooseSecondPlace(request: { readonly id: string | null }): Promise<Result<SecondPlaceState | null>>
  /** Keeps a copy of other changes, which was told last, as it is, and begins a new one beside it. */
  chooseSecondPlaceBeside(): Promise<Result<SecondPlaceState>>
  /** Begins to copy now and does not wait for the end; with `checksAll` every file there is read and compared. */
  copyToSecondPlace(request: { readonly checksAll: boolean }): Promise<Result<SecondPlaceState>>
  /** The library has no second place any more; what was copied stays there. */
  stopSecondPlace(): Promise<Result<null>>
  /** Makes a library of the copy that is open read-only, in a new folder, and opens it; the copy stays as it is. */
  makeLibraryOfCopy(): Promise<Result<LibraryInfo>>
  /**
   * Rows of the newest good snapshot, in pages of some megabytes: what a window without a copy of the library is filled from. `place` null
   * begins; then the page's `seq` and `next` go on, and `not-found` means: begin again. No page where there is no snapshot that a window may
   * be filled from, as where odd rows stand in the journal: then every change is to be read.
   */
  readSnapshotRows(request: {
    readonly place: { readonly seq: number; readonly from: number } | null
  }): Promise<Result<SnapshotRows>>
  /** Begins to save a file that would not lie in memory whole, where the writer says; null where cancelled. One at a time. */
  beginSaving(request: { readonly suggestedName: string }): Promise<Result<{ readonly id: string } | null>>
  /** The next piece of it, where the last ended. */
  savePiece(request: {
    readonly id: string
    readonly offset: number
    readonly bytes: Uint8Array
  }): Promise<Result<null>>
  /** Puts the file under its name (`savedAs` is to be shown), or with `keep` false takes it away. */
  endSaving(request: {
    readonly id: string
    readonly keep: boolean
  }): Promise<Result<{ readonly savedAs: string } | null>>
}

/** The names of the calls: both shells bind these, so a new call needs no edit of the preload. */
export const hostCalls = {
  openLibrary: true,
  lookAtLibrary: true,
  takeOverLibrary: true,
  makeLibrary: true,
  chooseLibrary: true,
  listLibraries: true,
  openListedLibrary: true,
  newLibrary: true,
  openSampleLibrary: true,
  readChanges: true,
  appendChanges: true,
  putPaper: true,
  getPaper: true,
  putFile: true,
  getFile: true,
  listPapers: true,
  listChangesAside: true,
  readChangesAside: true,
  keepChangesAside: true,
  settleChangesAside: true,
  openFiles: true,
  readOpenedFile: true,
  nextRequests: true,
  saveFile: true,
  openPaper: true,
  openExternal: true,
  measureLibraryFile: true,
  packLibrary: true,
  copyLibrary: true,
  putLibraryFilePiece: true,
  readLibraryFile: true,
  keepLibraryFile: true,
  dropLibraryFile: true,
  lookAtCopyWork: true,
  cancelCopyWork: true,
  openMadeLibrary: true,
  lookAtSecondPlace: true,
  listSecondPlaces: true,
  chooseSecondPlace: true,
  chooseSecondPlaceBeside: true,
  copyToSecondPlace: true,
  stopSecondPlace: true,
  makeLibraryOfCopy: true,
  readSnapshotRows: true,
  beginSaving: true,
  savePiece: true,
  endSaving: true,
} as const satisfies Record<keyof HostCalls, true>

/** The libraries that can be opened. */
export interface LibraryList {
  readonly libraries: readonly ListedLibrary[]
  /** Where new libraries are made, to show only. */
  readonly newOnesIn: string
  /** Whether any other folder can be chosen in a dialog: `chooseLibrary`. */
  readonly canChoose: boolean
}

/** A library that is not open, or the one that is. */
export interface ListedLibrary {
  /** Names it in other calls: no path. */
  readonly id: string
  readonly name: string
  /** Where the folder is, to show only. */
  readonly folderPath: string
  /** When it was last opened on this machine; null where that is not known. */
  readonly openedAt: string | null
  readonly isOpen: boolean
  /** What is in the way, in a sentence; null where nothing is. What is `missing` cannot be opened, the others can only be read. */
  readonly problem: {
    readonly kind: 'missing' | 'locked' | 'newer-format' | 'copy' | 'damaged'
    readonly message: string
  } | null
}

/** What stands in the library folder. */
export interface LibraryInfo {
  readonly libraryId: string
  /** The folder's name, to show. */
  readonly folderName: string
  /** Where the folder is, to show only; never handed back. */
  readonly folderPath: string
  readonly lastSeq: number
  /** Seqs of changes that were damaged in the folder and could not be read again; a window that still has them puts them back. */
  readonly unreadable: readonly number[]
  /** Set where nothing may be written: why, in a sentence. */
  readonly readOnly: {
    readonly kind: 'locked' | 'newer-format' | 'disk-full' | 'not-writable' | 'changed-outside' | 'missing' | 'copy'
    readonly message: string
    /** True where another machine may have it open and the writer may say that it has not: `takeOverLibrary`. */
    readonly canTakeOver?: boolean
  } | null
  /** How many files stand beside the library's own: `listChangesAside`. */
  readonly filesAside: number
  /** Things the writer should know from opening: a torn last line dropped, low disk space ... */
  readonly notices: readonly string[]
  /** A sentence about little space on the disk of the library, or of the window's own copy; null where there is plenty. */
  readonly space: string | null
  /** The snapshots in the folder, which the main side writes by itself; null where none are written here (read-only). */
  readonly snapshots: SnapshotsState | null
  /** True when the folder was made by this call. */
  readonly isNew: boolean
}

/** What is known of a library's snapshots: all rows at one of its changes, written, checked and read back. */
export interface SnapshotsState {
  readonly count: number
  /** When the newest was written, and the last change that is in it; null where there is none yet. */
  readonly newest: { readonly at: string; readonly seq: number } | null
  /** A sentence about what is wrong with them: one could not be written or read back, or one is much smaller than the one before. */
  readonly problem: string | null
}

/** A file beside the library's own. */
export interface ChangesAside {
  /** Names it in other calls: no path, and good as long as the file is there. */
  readonly id: string
  /** Where it lies in the folder, to show. */
  readonly fileName: string
  /** A copy that another program made; what was damaged, kept whole; what a window or a snapshot still had. */
  readonly kind: 'conflict-copy' | 'damaged' | 'window' | 'snapshot'
  /** How many changes it holds that the library does not have. */
  readonly changes: number
  /** False where it shares none with the library: it may be of another one. */
  readonly isOfThisLibrary: boolean
  /** When the last of those changes was made. */
  readonly lastAt: string | null
}

/** How large a library is, before it is packed. */
export interface LibraryFileSize {
  readonly name: string
  readonly sizeBytes: number
  readonly paperBytes: number
  readonly papers: number
  /** File names of papers that are missing from the folder, and of files of sources and drafts. */
  readonly missingPapers: readonly string[]
  readonly missingFiles: readonly string[]
}

/** A library that was made beside the open one. */
export interface MadeLibrary {
  /** Names it for `openMadeLibrary`, until the program ends. */
  readonly id: string
  readonly folderName: string
  /** Where the folder is, to show only. */
  readonly folderPath: string
  /** True where it is a library of its own, with the same history. */
  readonly hasNewId: boolean
  /** File names of papers, sources and drafts that did not come along, because they are missing or damaged. */
  readonly leftOut: readonly string[]
}

/** How a piece of work on copies ended: a file was written, a library was made, or a file was checked and can be kept. */
export type CopyOutcome =
  | {
      readonly kind: 'packed'
      /** Where it is, to show only. */
      readonly savedAs: string
      readonly sizeBytes: number
      readonly papers: number
      readonly leftOut: readonly string[]
    }
  | ({ readonly kind: 'made' } & MadeLibrary)
  | ({ readonly kind: 'file' } & LibraryFileContents)

/** What is in a library file that was checked. */
export interface LibraryFileContents {
  readonly name: string
  readonly studies: number
  readonly papers: number
  readonly withPapers: boolean
  /** File names of what its rows need and the file has not, though it should: papers only where it is `withPapers`. */
  readonly missingFiles: readonly string[]
  readonly seq: number
  /** When the last change in it was made, and when the file was. */
  readonly lastAt: string | null
  readonly madeAt: string
  readonly sizeBytes: number
  /** True where the same library is known on this machine: then what is made is a library of its own. */
  readonly isKnownHere: boolean
}

/** How far a piece of work on copies is. */
export interface CopyWorkState {
  readonly doneBytes: number
  /** 0 as long as it is not known. */
  readonly totalBytes: number
  readonly outcome: Result<CopyOutcome> | null
}

export interface ReadChanges {
  readonly changes: readonly StoredChange[]
  readonly lastSeq: number
}

/** An answer of `readSnapshotRows`. */
export interface SnapshotRows {
  readonly page: SnapshotRowsPage | null
  /** To the first question: the files of newer snapshots that could not be read back. */
  readonly passedOver: readonly string[]
}

/** Some rows of a snapshot. */
export interface SnapshotRowsPage {
  /** The last change that is in the snapshot. */
  readonly seq: number
  /** How many rows of each table there are in all of it. */
  readonly counts: Readonly<Record<LibraryTable, number>>
  /** The rows, a line each, as `readSnapshotRow` reads them; UTF-8. */
  readonly lines: Uint8Array
  /** Where the next page begins; null behind the last row. */
  readonly next: number | null
}

/** Bytes of a paper or of another kept file, and how many the whole has. */
export interface FileBytes {
  readonly bytes: Uint8Array
  readonly sizeBytes: number
}

/** An entry of the menu, which names a command of the page; or files that were opened with the app. */
export type WindowRequest =
  | { readonly kind: 'command'; readonly id: string }
  | { readonly kind: 'files'; readonly files: readonly OpenedFile[] }

/** What the writer chose: no file where nothing was. `leftOut`: how many files of a folder are nothing to import. */
export interface OpenedFiles {
  readonly files: readonly OpenedFile[]
  readonly leftOut: number
}

/** A file that the writer chose. `name` is a label only, with the folders above it where a folder was chosen. */
export interface OpenedFile {
  readonly id: string
  readonly name: string
}

/** The second place of a library: another disk or a folder that synchronises, to which it is copied by itself. */
export interface SecondPlaceState {
  /** What the place is called: the disk, or the folder that was chosen. */
  readonly name: string
  /** Where the copy is, to show only. */
  readonly folderPath: string
  /** The last copy that was whole: what was saved before `at`, up to change `seq`. Null until the first is. */
  readonly lastCopy: { readonly at: string; readonly seq: number } | null
  /** True where the copy holds every change. */
  readonly isCurrent: boolean
  /** Whole days since the last copy, while the library has something that it has not; else 0. */
  readonly ageDays: number
  /** `warning`: to be looked at (from 4 days). `bad`: urgent (from 7 days), or the copy there is not of this library. */
  readonly level: 'good' | 'warning' | 'bad'
  /** True where it is on the disk of the library: it helps against a mistake, not against a lost disk. */
  readonly isSameDisk: boolean
  /** How far the copying is that goes on now, or null. */
  readonly copying: { readonly doneBytes: number; readonly wholeBytes: number } | null
  /** Why nothing can be copied now, a sentence; null where nothing is wrong. */
  readonly problem: {
    readonly kind: 'missing' | 'full' | 'read-only' | 'another-library' | 'other-changes' | 'failed'
    readonly message: string
  } | null
  /** File names of papers, sources and drafts that are missing or damaged in the library and could not be copied. */
  readonly leftOut: readonly string[]
  /** When every file of the copy was last read and compared. */
  readonly checkedAt: string | null
}

/** A place that a copy can be kept in. */
export interface OfferedPlace {
  /** Names it in `chooseSecondPlace`; no path. */
  readonly id: string
  readonly name: string
  readonly kind: 'disk' | 'synchronised' | 'named'
  readonly freeBytes: number
  readonly isSameDisk: boolean
}
