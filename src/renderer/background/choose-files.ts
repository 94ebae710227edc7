import type { OpenedFile } from '#core/host/host.ts'
import { ok, type Result } from '#core/result.ts'
import { host } from '../host/current-host.ts'
import { tellLeftOut, type InboxFile } from './import-inbox.ts'
import { startTask } from './tasks.ts'
import { showToast } from './toast.ts'

// Fewer are there before a line in the tray could be read.
const fewFiles = 20

/** Lets the writer choose files, or a folder of them, and reads them (`readOpenedFiles`); an empty list where nothing was chosen. */
export async function chooseFiles(request: {
  readonly accept: readonly string[]
  readonly folder: boolean
}): Promise<Result<readonly InboxFile[]>> {
  const opened = await host.openFiles(request)
  if (!opened.ok) return opened
  tellLeftOut(opened.value.leftOut)
  return readOpenedFiles(opened.value.files)
}

/** The bytes of files that the writer chose or opened with the app. One that cannot be read is told and left out; it is a failure where it is the only one. */
export async function readOpenedFiles(chosen: readonly OpenedFile[]): Promise<Result<readonly InboxFile[]>> {
  const task = chosen.length > fewFiles ? startTask('Reading files', chosen.length) : null
  const files: InboxFile[] = []
  for (const [index, { id, name }] of chosen.entries()) {
    task?.update({ done: index, at: name })
    const read = await host.readOpenedFile({ id })
    if (read.ok) files.push({ name, blob: new Blob([read.value.bytes as BlobPart]) })
    else if (chosen.length === 1) return read
    else showToast({ kind: 'problem', message: read.message })
  }
  task?.end()
  return ok(files)
}

/** Lets the writer choose one or more PDFs. */
export function choosePapers(): Promise<Result<readonly InboxFile[]>> {
  return chooseFiles({ accept: ['.pdf', 'application/pdf'], folder: false })
}
