import { maxPastedCharacters } from '#core/references/contract/limits.ts'
import { isImportable, isPassedOver } from '#core/references/contract/importable-files.ts'
import { fail, type Result } from '#core/result.ts'
import { createStore, type ReadableStore } from '#core/store.ts'
import { takeChangesFile } from './take-changes-file.ts'
import { isEvidenceFile, takeEvidenceFile } from './take-evidence-file.ts'
import { showToast } from './toast.ts'

/** A file in the inbox. A blob, because the browser keeps its bytes outside this window's memory until they are read: a folder may hold hundreds of papers. */
export interface InboxFile {
  readonly name: string
  readonly blob: Blob
}

/** What waits for the import preview: files, or pasted text. */
export type InboxItem =
  | {
      readonly kind: 'file'
      readonly id: number
      readonly file: InboxFile
      /** The study a PDF was dropped on. */ readonly studyId?: string
    }
  | {
      readonly kind: 'text'
      readonly id: number
      readonly text: string
      /** Set where the text is a paper's list of references: how it is called. Its rows are not ticked at first. */ readonly citations?: string
    }

let libraryName: string | null = null
const longPaste = 30_000

const items = createStore<readonly InboxItem[]>([])
let nextId = 1

const askedFile = createStore<File | null>(null)

/** A library file that was opened with the app or dropped, until the dialog has taken it. */
export const askedLibraryFile: ReadableStore<File | null> = askedFile

/** Takes the library file: whoever shows it from now on. */
export function takeLibraryFile(): void {
  askedFile.set(null)
}

/** What waits to be imported, in the order it came. */
export const inbox: ReadableStore<readonly InboxItem[]> = items

/** Empties the inbox. */
export function clearInbox(): void {
  libraryName = null
  items.set([])
}

/** What the library is to be called once this is imported (the sample has a name of its own), or null. */
export function inboxLibraryName(): string | null {
  return libraryName
}

/** Puts the files of a named library into the inbox. */
export function takeLibrary(name: string, files: readonly InboxFile[]): void {
  takeFiles(files)
  libraryName = name
}

/** Puts files into the inbox, for one study where they were dropped on it. */
export function takeFiles(files: readonly InboxFile[], studyId?: string): void {
  const isOfChanges = ({ name }: InboxFile) => /\.(?:ndjson|jsonl)$/i.test(name)
  const isLibrary = ({ name }: InboxFile) => /\.evidencedesk$/i.test(name)
  const isJson = ({ name }: InboxFile) => /\.json$/i.test(name)
  addFiles(
    files.filter((file) => !isOfChanges(file) && !isJson(file) && !isLibrary(file)),
    studyId,
  )
  for (const file of files.filter(isOfChanges)) void takeChanges(file, studyId)
  for (const file of files.filter(isJson)) void takeEvidence(file, studyId)
  // It becomes a library of its own; one at a time.
  const library = files.find(isLibrary)
  if (library) askedFile.set(new File([library.blob], library.name))
}

// What a library exported whole is no list of references either: it comes in with its answers and quotes.
async function takeEvidence(file: InboxFile, studyId?: string): Promise<void> {
  let taken: Result<string>
  try {
    if (!(await isEvidenceFile(file.blob))) return addFiles([file], studyId)
    taken = await takeEvidenceFile(file.name, file.blob)
  } catch (error) {
    // It was moved or changed since it was dropped.
    if (!(error instanceof DOMException)) throw error
    taken = fail('bad-input', `${file.name} could not be read; it may have been moved. Please drop it again.`)
  }
  showToast(taken.ok ? { kind: 'done', message: taken.value } : { kind: 'problem', message: taken.message })
}

// What a library had and its folder had not is no list of references: it goes beside the library, to be looked at there.
async function takeChanges(file: InboxFile, studyId?: string): Promise<void> {
  const taken = await takeChangesFile(await file.blob.text())
  if (!taken.ok) return showToast({ kind: 'problem', message: taken.message })
  if (taken.value === null) return addFiles([file], studyId)
  showToast({ kind: 'done', message: taken.value, action: { label: 'Look at them', run: openBeside } })
  openBeside()
}

function openBeside(): void {
  location.hash = '#/beside'
}

function addFiles(files: readonly InboxFile[], studyId?: string): void {
  if (files.length === 0) return
  items.set([...items.get(), ...files.map((file) => ({ kind: 'file', id: nextId++, file, studyId }) as const)])
}

/** True for a paste that is better not put into a text field: thousands of lines make it crawl. It goes straight to the preview. */
export function isLongPaste(text: string): boolean {
  return text.length > longPaste
}

/** Puts pasted text into the inbox; over 50 MB it is cut, with a notice. */
export function takeText(text: string): void {
  if (text.length > maxPastedCharacters)
    showToast({
      kind: 'problem',
      message: 'The pasted text is over 50 MB. Only the first 50 MB were taken; save the rest as a file and drop that.',
    })
  items.set([...items.get(), { kind: 'text', id: nextId++, text: text.slice(0, maxPastedCharacters) }])
}

/** Puts a paper's list of references into the inbox; `name` says whose it is. */
export function takeCitations(name: string, text: string): void {
  items.set([
    ...items.get().filter((item) => item.kind !== 'text' || item.citations !== name),
    { kind: 'text', id: nextId++, text: text.slice(0, maxPastedCharacters), citations: name },
  ])
}

/** Reads what was dropped, folders too, into the inbox. Files that cannot be read are told. */
export async function takeDroppedFiles(data: DataTransfer, studyId?: string): Promise<void> {
  // Entries must be asked for before the first await: the list is empty afterwards.
  const dropped = [...data.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }))
  const files: InboxFile[] = []
  let leftOut = 0
  for (const { entry, file } of dropped) {
    try {
      if (entry) leftOut += await readEntry(entry, files)
      // What another program hands over (a mail's attachment, say) is a file without a place in a folder.
      else if (file) files.push({ name: file.name, blob: file })
    } catch (error) {
      showToast({ kind: 'problem', message: `${entry?.name ?? file?.name} could not be read: ${String(error)}` })
    }
  }
  tellLeftOut(leftOut)
  takeFiles(files, studyId)
}

/** Says how many files of a folder are nothing to import, so that none is missed. */
export function tellLeftOut(count: number): void {
  if (count === 0) return
  const words = count === 1 ? '1 other file' : `${count.toLocaleString('en-GB')} other files`
  showToast({
    kind: 'done',
    message: `${words} in the folder can hold no paper and no references, and ${count === 1 ? 'was' : 'were'} left out.`,
  })
}

/** Reads a file, or the importable ones of a folder. Answers how many others there were. */
async function readEntry(entry: FileSystemEntry, into: InboxFile[]): Promise<number> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    into.push({ name: entry.fullPath.replace(/^\//, ''), blob: file })
    return 0
  }
  let leftOut = 0
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A folder answers a hundred entries at a time, until it answers none.
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (batch.length === 0) return leftOut
    for (const child of batch.filter(({ name }) => !isPassedOver(name)))
      leftOut += isFile(child) && !isImportable(child.name) ? 1 : await readEntry(child, into)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}
