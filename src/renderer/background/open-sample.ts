import { currentLibrary, db } from '../db/current.ts'
import { host } from '../host/current-host.ts'
import { takeLibrary } from './import-inbox.ts'
import { beginAnewAt, openWhenFree } from './other-libraries.ts'
import { sampleFiles, sampleLibraryName } from './sample-library.ts'
import { showToast } from './toast.ts'

/** Where a window begins that is to show the sample: the first screen, which takes it. */
const sampleAddress = '#/?sample'

/** Opens the library of the sample, which is one of its own; in it, and while it is empty, the sample's files go into the import preview. */
export async function openSample(go: (path: string) => void): Promise<void> {
  const opened = await openWhenFree(() => host.openSampleLibrary())
  if (!opened.ok) return showToast({ kind: 'problem', message: opened.message })
  if (opened.value.libraryId !== currentLibrary().info.libraryId) return beginAnewAt(sampleAddress)
  if ((await db().studies.count()) === 0) await takeSample(go)
  else go('/')
}

/** Puts the sample's files into the import preview of the library that is open, and goes there. */
export async function takeSample(go: (path: string) => void): Promise<void> {
  const files = await sampleFiles()
  if (!files.ok) return showToast({ kind: 'problem', message: files.message })
  takeLibrary(sampleLibraryName, files.value)
  go('/import')
}
